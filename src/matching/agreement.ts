import { type Agreement, kappaOf } from "#estimates";
import { type JudgementState, VERDICTS, type Verdict } from "#store";

/** One pair that both judged. */
export interface Twice {
  readonly mark: string;
  readonly candidate: string;
  readonly first: Verdict;
  readonly second: Verdict;
}

export interface Reviewed extends Agreement {
  readonly first: string;
  readonly second: string;
  /** Pairs on which they differ, in the order of the first's decisions: somebody has to look. */
  readonly differ: readonly Twice[];
}

/** Whoever judged, with how many pairs their last word stands on. */
export interface Reviewer {
  readonly actor: string;
  readonly pairs: number;
}

const pairOf = ({ made: { mark, candidate } }: JudgementState): string =>
  JSON.stringify([mark.source, mark.id, candidate.source, candidate.id]);

/** The last standing verdict of each actor on each pair. */
function lastWords(judgements: readonly JudgementState[]): Map<string, Map<string, JudgementState>> {
  const words = new Map<string, Map<string, JudgementState>>();
  const inOrder = judgements.filter(({ undone }) => undone === null).sort((a, b) => a.entry - b.entry);
  for (const one of inOrder) {
    const own = words.get(one.actor) ?? new Map<string, JudgementState>();
    words.set(one.actor, own.set(pairOf(one), one));
  }
  return words;
}

export function reviewersOf(judgements: readonly JudgementState[]): readonly Reviewer[] {
  return [...lastWords(judgements)].map(([actor, pairs]) => ({ actor, pairs: pairs.size }));
}

/** How far two reviewers agree on the pairs that both judged; what only one judged is in no count. */
export function agreementOf(
  judgements: readonly JudgementState[],
  { first, second }: { readonly first: string; readonly second: string },
): Reviewed {
  const words = lastWords(judgements);
  const [one, other] = [words.get(first), words.get(second)];
  const table = VERDICTS.map(() => VERDICTS.map(() => 0));
  const differ: Twice[] = [];
  for (const [pair, { verdict, made }] of one ?? []) {
    const theirs = other?.get(pair)?.verdict;
    if (theirs === undefined) continue;
    (table[VERDICTS.indexOf(verdict)] as number[])[VERDICTS.indexOf(theirs)]! += 1;
    if (theirs !== verdict)
      differ.push({ mark: made.mark.id, candidate: made.candidate.id, first: verdict, second: theirs });
  }
  return { ...kappaOf(table), first, second, differ };
}
