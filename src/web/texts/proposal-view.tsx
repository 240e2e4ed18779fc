import { figureValue, missingWords, speakerWords } from "#page/figure-words.ts";
import { useWords } from "#page/language.tsx";
import type { Texts } from "#page/texts-lazy.ts";
import type { Proposal } from "#texts";
import type { Verdict } from "./text-marked.tsx";

interface Props {
  readonly texts: Texts;
  readonly proposal: Proposal;
  readonly verdict: Verdict | undefined;
}

/** One proposal: what it says, of what, who says so, what it leaves out, what would settle it. */
export function ProposalView({ texts, proposal, verdict }: Props) {
  const { say } = useWords();
  return (
    <div className="flow" data-verdict={verdict}>
      <h2>{say(`web.texts.kind.${proposal.kind}`)}</h2>
      {verdict !== undefined && (
        <p>
          <strong>
            {verdict === "confirmed" ? "✓" : "✕"} {say(`web.texts.${verdict}`)}
          </strong>
        </p>
      )}
      <p className="quoted" translate="no">
        «{proposal.span.exact}»
      </p>
      <Parts texts={texts} proposal={proposal} />
      <p className="small soft">
        {say("dossier.why")}: {say(`why.${proposal.why}`)}
      </p>
    </div>
  );
}

function Parts({ texts, proposal }: { readonly texts: Texts; readonly proposal: Proposal }) {
  const words = useWords();
  const { say, language } = words;
  switch (proposal.kind) {
    case "figure": {
      const { numerator, denominator, period, countedBy, missing, verify } = proposal;
      const registers = verify.map(texts.registerOf).filter((row) => row !== null);
      return (
        <dl className="facts">
          <dt>{say("web.texts.value")}</dt>
          <dd className="num">{figureValue(words, proposal)}</dd>
          <dt>{say("dossier.says")}</dt>
          <dd translate="no">{numerator.words}</dd>
          {denominator !== null && (
            <>
              <dt>{say("dossier.of")}</dt>
              <dd translate="no">{denominator.words}</dd>
            </>
          )}
          {period !== null && (
            <>
              <dt>{say("dossier.period")}</dt>
              <dd translate="no">{period.words}</dd>
            </>
          )}
          <dt>{say("dossier.source")}</dt>
          <dd translate={countedBy === null ? "yes" : "no"}>{speakerWords(words, countedBy)}</dd>
          {missing.length > 0 && (
            <>
              <dt>{say("dossier.missing")}</dt>
              <dd className="missing">{missingWords(words, proposal)}</dd>
            </>
          )}
          {registers.map((row) => (
            <div key={row.id} className="pair">
              <dt>{say("dossier.verify")}</dt>
              <dd>
                {row[language]} → {language === "es" ? row.ask_es : row.ask_en}
              </dd>
            </div>
          ))}
        </dl>
      );
    }
    case "quotation":
      return <p>— {speakerWords(words, proposal.speaker)}</p>;
    case "event":
      return (
        <p>
          {say(`event.${proposal.event}`)}; {proposal.when?.words ?? say("dossier.undated")}
        </p>
      );
    case "commitment":
      return (
        <dl className="facts">
          <dt>{say(`commitment.${proposal.act}`)}</dt>
          <dd>{speakerWords(words, proposal.who)}</dd>
          {proposal.by !== null && (
            <>
              <dt>{say("dossier.by")}</dt>
              <dd translate="no">{proposal.by.words}</dd>
            </>
          )}
        </dl>
      );
    case "actor":
      return <p>{proposal.role[language]}</p>;
    case "statement":
      return null;
  }
}
