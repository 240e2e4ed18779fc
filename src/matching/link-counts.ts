import type { Outcome } from "./link-worker.ts";

/** Marks by what they came to: a row or none is more probable than not, or neither is. */
export interface LinkCounts {
  readonly marks: number;
  readonly linked: number;
  readonly none: number;
  readonly undecided: number;
  /** Candidates listed. */
  readonly candidates: number;
  /** Marks whose candidates were more than the bound. */
  readonly bounded: number;
  /** Marks that were not looked for, by reason. */
  readonly unsought: { readonly [why: string]: number };
}

/** More probable than not. */
export const DECIDED = 0.5;

/** Counts outcomes, from what an earlier run counted on. */
export function tallyFrom(before: LinkCounts | null) {
  const counts = { marks: 0, linked: 0, none: 0, undecided: 0, candidates: 0, bounded: 0, ...before };
  const unsought: Record<string, number> = { ...before?.unsought };
  return {
    add({ probability, none, candidates, unlisted, why }: Outcome): void {
      counts.marks++;
      if (probability >= DECIDED) counts.linked++;
      else if (none >= DECIDED) counts.none++;
      else counts.undecided++;
      counts.candidates += candidates;
      if (unlisted > 0) counts.bounded++;
      if (why !== null) unsought[why] = (unsought[why] ?? 0) + 1;
    },
    counts: (): LinkCounts => ({ ...counts, unsought: { ...unsought } }),
  };
}
