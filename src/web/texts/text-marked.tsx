import { Fragment, type ReactNode } from "react";
import { useWords } from "#page/language.tsx";
import type { Proposal } from "#texts";

/** What a person decided about a proposal. */
export type Verdict = "confirmed" | "rejected";
export type Verdicts = Readonly<Record<string, Verdict>>;

export const keyOf = (proposal: Proposal): string =>
  `${proposal.kind} ${proposal.span.start} ${proposal.span.end}`;

interface Props {
  readonly text: string;
  readonly proposals: readonly Proposal[];
  readonly chosen: string | null;
  readonly verdicts: Verdicts;
  readonly choose: (key: string) => void;
}

/** The text with each proposal marked where it stands; of two that overlap the chosen one is marked, else the first. */
export function TextMarked({ text, proposals, chosen, verdicts, choose }: Props) {
  const { say } = useWords();
  const parts: ReactNode[] = [];
  const here = proposals.find((one) => keyOf(one) === chosen);
  const isCovered = (one: Proposal): boolean =>
    here !== undefined && one !== here && one.span.start < here.span.end && here.span.start < one.span.end;
  let at = 0;
  for (const proposal of proposals) {
    const { start, end } = proposal.span;
    if (start < at || isCovered(proposal)) continue;
    const key = keyOf(proposal);
    const verdict = verdicts[key];
    parts.push(
      <Fragment key={`before ${key}`}>{text.slice(at, start)}</Fragment>,
      <button
        key={key}
        type="button"
        className={`proposal p-${proposal.kind} ${verdict ?? ""}`}
        aria-pressed={key === chosen}
        aria-label={`${text.slice(start, end)}: ${say(`web.texts.kind.${proposal.kind}`)}${
          verdict === undefined ? "" : `, ${say(`web.texts.${verdict}`)}`
        }`}
        onClick={() => choose(key)}
      >
        {text.slice(start, end)}
      </button>,
    );
    at = end;
  }
  return (
    <div className="article" translate="no">
      {parts}
      {text.slice(at)}
    </div>
  );
}
