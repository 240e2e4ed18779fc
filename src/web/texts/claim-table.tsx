import { useState } from "react";
import type { CheckedClaims, Claim } from "#claims";
import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAll, useAsk } from "#page/use-ask.ts";

/** Rows drawn at first: nobody reads hundreds of claims at once. */
const SHOWN = 40;

/** The public figures that are kept, with the checks that each fails. */
export function ClaimTable() {
  const claims = useAll<Claim, "/api/claims">("/api/claims");
  const checked = useAsk<CheckedClaims, "/api/claim-checks">("/api/claim-checks");
  return <Answer of={claims}>{(all) => <Claims all={all} checked={checked.data} />}</Answer>;
}

function Claims({
  all,
  checked,
}: {
  readonly all: readonly Claim[];
  readonly checked: CheckedClaims | null;
}) {
  const { say, number } = useWords();
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState(SHOWN);
  const words = sought.toLowerCase();
  const fit = all.filter((claim) => JSON.stringify(claim).toLowerCase().includes(words));
  const firedOf = (id: string): readonly string[] => [
    ...new Set(checked?.fired.filter(({ claims }) => claims.includes(id)).map(({ check }) => check) ?? []),
  ];
  return (
    <div className="flow">
      <search className="filters">
        <label className="field">
          <span>{say("web.claims.search")}</span>
          <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        </label>
      </search>
      <p className="line small noprint">
        <span className="soft">{say("web.claims.take", { all: number(all.length) })}</span>
        {(["csv", "jsonl"] as const).map((format) => (
          <a key={format} href={`/api/exports/claims?format=${format}`} download translate="no">
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Sheet>
        <table>
          <caption>
            {say("web.claims.shown", { n: fit.length, shown: number(fit.length), all: number(all.length) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say("web.claims.col.said")}</th>
              <th scope="col">{say("web.claims.col.who")}</th>
              <th scope="col">{say("web.claims.col.checks")}</th>
            </tr>
          </thead>
          <tbody>
            {fit.slice(0, shown).map((claim) => {
              const fired = firedOf(claim.id);
              return (
                <tr key={claim.id}>
                  <th scope="row">
                    <Link href={`/texts?claim=${encodeURIComponent(claim.id)}`} translate="no">
                      «{claim.source.quotation}»
                    </Link>
                    <About claim={claim} />
                    <div className="small mark soft" translate="no">
                      {claim.id}
                    </div>
                  </th>
                  <td translate="no">
                    {[claim.speaker, claim.said].filter((part) => part !== null && part !== "").join(", ")}
                  </td>
                  <td>
                    {fired.length === 0 ? (
                      <span className="soft">{say("web.claims.none")}</span>
                    ) : (
                      <ul className="plainlist">
                        {fired.map((check) => (
                          <li key={check}>⚠ {say(`claim.check.${check}`)}</li>
                        ))}
                      </ul>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sheet>
      {fit.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + SHOWN)}>
            {say("web.more")}
          </button>
        </p>
      )}
    </div>
  );
}

/** Whom it counts, of what, and when: a number by itself says nothing. */
function About({ claim: { numerator, denominator, period } }: { readonly claim: Claim }) {
  const { say } = useWords();
  const base = denominator?.population.words ?? "";
  return (
    <div className="small soft">
      <span translate="no">{numerator.population.words}</span>
      {" · "}
      {base === "" ? say("web.claim.no-base") : <span translate="no">{`${say("dossier.of")} ${base}`}</span>}
      {period !== null && period.words !== "" && (
        <>
          {" · "}
          <span translate="no">{period.words}</span>
        </>
      )}
    </div>
  );
}
