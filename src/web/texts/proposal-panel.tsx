import { useWords } from "#page/language.tsx";
import type { Texts } from "#page/texts-lazy.ts";
import type { Proposal } from "#texts";
import { ProposalView } from "./proposal-view.tsx";
import { FiredList, SaidSentences } from "./said-sentences.tsx";
import type { Verdict } from "./text-marked.tsx";
import type { Judged } from "./told-claims.ts";

interface Props {
  readonly texts: Texts;
  readonly proposal: Proposal;
  readonly at: number;
  readonly of: number;
  readonly judged: Judged | null;
  readonly verdict: Verdict | undefined;
  readonly decide: (verdict: Verdict | null) => void;
  readonly step: (by: number) => void;
}

/** The proposal that is looked at, with the buttons and keys that decide it; of a figure, what may be said and what not. */
export function ProposalPanel({ texts, proposal, at, of, judged, verdict, decide, step }: Props) {
  const { say } = useWords();
  return (
    <aside className="flow" aria-live="polite" aria-label={say("web.texts.proposal")}>
      <p className="line between">
        <span className="line">
          <button type="button" className="main" onClick={() => decide("confirmed")}>
            {say("web.texts.confirm")} <kbd>x</kbd>
          </button>
          <button type="button" onClick={() => decide("rejected")}>
            {say("web.texts.reject")} <kbd>n</kbd>
          </button>
          <button type="button" onClick={() => decide(null)}>
            {say("web.undo")} <kbd>d</kbd>
          </button>
        </span>
        <span className="line small">
          <button type="button" onClick={() => step(-1)}>
            {say("web.texts.before")} <kbd>k</kbd>
          </button>
          <span className="soft num">{say("web.texts.nth", { at: at + 1, n: of })}</span>
          <button type="button" onClick={() => step(1)}>
            {say("web.texts.after")} <kbd>j</kbd>
          </button>
        </span>
      </p>
      <ProposalView texts={texts} proposal={proposal} verdict={verdict} />
      {judged !== null && (
        <>
          <SaidSentences said={judged.said} />
          <h3>{say("web.claims.col.checks")}</h3>
          <FiredList fired={judged.fired} />
        </>
      )}
    </aside>
  );
}
