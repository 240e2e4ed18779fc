import type { ContradictionCode } from "./contradiction.ts";
import type { TimeToCrime } from "./crime.ts";
import type { Disposition } from "./disposition.ts";
import type { CandidateRecord, TracedItem } from "./item.ts";
import type { Rung } from "./rung.ts";
import type { Transfer } from "./transfer.ts";

/** What the path would be if certain unjudged candidates were the item: an offer to a person, never a merge. */
export interface Alternative {
  /** Candidates taken to be the item, one of a register at most; empty = none of them is. */
  readonly records: readonly string[];
  /** Product of what linkage gives each register apart, before the path was looked at. */
  readonly probability: number;
  readonly rung: Rung;
  readonly disposition: Disposition;
  readonly timeToCrime: TimeToCrime | null;
  /** What would then contradict, beside what contradicts already. */
  readonly contradictions: readonly ContradictionCode[];
  readonly transfers: readonly Transfer[];
}

type Told = Pick<Alternative, "rung" | "disposition" | "timeToCrime"> & {
  readonly contradictions: readonly { readonly code: ContradictionCode; readonly weight: "hard" | "soft" }[];
};

/** Alternatives that are kept. */
const MOST = 3;
/** Registers whose candidates are combined; those with the likeliest candidates first. */
const COMBINED = 6;

/**
 * The likeliest ways to take the candidates, each register's answer being independent of the others'. One that cannot be
 * true of one item, and could without its candidates, does not survive.
 */
export function alternativesOf(
  item: TracedItem,
  tell: (transfers: readonly Transfer[]) => Told,
): Alternative[] {
  const { candidates = [], transfers } = item;
  if (candidates.length === 0) return [];
  const groups = groupsOf(candidates);
  let combined: { readonly chosen: readonly CandidateRecord[]; readonly probability: number }[] = [
    { chosen: [], probability: 1 },
  ];
  for (const group of groups) {
    const none = Math.max(0, 1 - group.reduce((sum, { probability }) => sum + probability, 0));
    combined = combined
      .flatMap(({ chosen, probability }) => [
        { chosen, probability: probability * none },
        ...group.map((one) => ({ chosen: [...chosen, one], probability: probability * one.probability })),
      ])
      .sort((a, b) => b.probability - a.probability)
      // Each group keeps more than enough for the likeliest of the whole.
      .slice(0, 8 * MOST);
  }
  const hard = (told: Told): number => told.contradictions.filter(({ weight }) => weight === "hard").length;
  const base = hard(tell(transfers));
  return combined
    .filter(({ probability }) => probability > 0)
    .map(({ chosen, probability }) => ({
      chosen,
      probability,
      told: tell([...transfers, ...chosen.flatMap((one) => one.transfers)]),
    }))
    .filter(({ told }) => hard(told) <= base)
    .slice(0, MOST)
    .map(({ chosen, probability, told }) => ({
      records: chosen.map(({ record }) => record),
      probability,
      ...{ rung: told.rung, disposition: told.disposition, timeToCrime: told.timeToCrime },
      contradictions: [...new Set(told.contradictions.map(({ code }) => code))],
      transfers: chosen.flatMap((one) => one.transfers),
    }));
}

function groupsOf(candidates: readonly CandidateRecord[]): CandidateRecord[][] {
  const groups = new Map<string, CandidateRecord[]>();
  for (const one of candidates) groups.set(one.register, [...(groups.get(one.register) ?? []), one]);
  const best = (group: readonly CandidateRecord[]): number =>
    Math.max(...group.map(({ probability }) => probability));
  return [...groups.values()].sort((a, b) => best(b) - best(a)).slice(0, COMBINED);
}
