import type { Claim } from "#claims";
import { Answer } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import type { With } from "#page/route.ts";
import { useAsk } from "#page/use-ask.ts";
import { ClaimCompared } from "./claim-compared.tsx";
import { FiredList, SaidSentences } from "./said-sentences.tsx";

type ClaimSaid = With<Got["/api/claims/{id}"], { readonly claim: Claim }>;

/** One claim: its words, what it leaves out, what may be said of it and what not, and the data held beside it. */
export function ClaimView({ id }: { readonly id: string }) {
  const { say } = useWords();
  const one = useAsk<ClaimSaid, `/api/claims/${string}`>(`/api/claims/${encodeURIComponent(id)}`);
  return (
    <>
      <p className="small noprint">
        <Link href="/texts?of=claims">{say("web.claim.all")}</Link>
      </p>
      <Answer of={one}>{(said) => <Shown said={said} />}</Answer>
    </>
  );
}

function Shown({ said: { claim, sentences, fired } }: { readonly said: ClaimSaid }) {
  const { say, language } = useWords();
  const { numerator, denominator, period, source, links } = claim;
  const who = [claim.speaker, claim.outlet, claim.said].filter((part) => part !== null && part !== "");
  const address = /^https?:/.test(source.address) ? source.address : null;
  return (
    <div className="flow" data-claim={claim.id}>
      <p className="quoted measure" translate="no">
        «{source.quotation}»
      </p>
      <div className="twin">
        <section className="flow">
          <h2>{say("web.claim.says")}</h2>
          <dl className="facts">
            <dt>{say("web.texts.value")}</dt>
            <dd translate="no">{claim.value?.words ?? numerator.count?.words ?? "–"}</dd>
            <dt>{say("dossier.says")}</dt>
            <dd translate="no">{numerator.population.words || "–"}</dd>
            <dt>{say("dossier.of")}</dt>
            <dd translate={denominator === null ? "yes" : "no"}>
              {denominator === null ? say("web.claim.no-base") : denominator.population.words}
            </dd>
            <dt>{say("dossier.period")}</dt>
            <dd translate={period === null ? "yes" : "no"}>
              {period === null
                ? say("claim.unsaid")
                : period.from !== null && period.to === null
                  ? say("claim.since", { date: period.from })
                  : period.words}
            </dd>
            <dt>{say("dossier.source")}</dt>
            <dd translate={who.length === 0 ? "yes" : "no"}>{who.join(", ") || say("claim.unsaid")}</dd>
            <dt>{say("web.claim.source")}</dt>
            <dd className="small mark" translate="no">
              {address ?? source.address}
            </dd>
            {links.length > 0 && (
              <>
                <dt>{say("web.claim.links")}</dt>
                <dd>
                  {links.map(({ kind, claim: other }) => (
                    <p key={`${kind} ${other}`} className="small">
                      {say(`web.claim.link.${kind}`)}{" "}
                      <Link href={`/texts?claim=${encodeURIComponent(other)}`} translate="no">
                        {other}
                      </Link>
                    </p>
                  ))}
                </dd>
              </>
            )}
          </dl>
        </section>
        <section className="flow">
          <h2>{say("web.claim.words")}</h2>
          <SaidSentences said={sentences[language] ?? null} />
          <h2>{say("web.claims.col.checks")}</h2>
          <FiredList fired={fired} />
        </section>
      </div>
      <ClaimCompared claim={claim} />
    </div>
  );
}
