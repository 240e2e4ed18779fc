import { HeadstampError } from "#base";

/** Items by the lists that hold them: bit i of the history is list i; 0 (on no list) is what nobody counted. */
export interface ListCounts {
  readonly lists: readonly string[];
  /** Index = history, 1 to 2^k - 1; index 0 is always 0. */
  readonly counts: readonly number[];
}

/** Two lists need no model; more than five have more models than the data can tell apart. */
export const MOST_LISTS = 5;

export interface HistoryRow {
  /** For each list, whether it holds these items. */
  readonly on: readonly boolean[];
  readonly count: number;
}

/** Adds rows up by history. Throws `lists-invalid` where a count is no count, a history names no list or nothing is counted. */
export function countLists(lists: readonly string[], rows: readonly HistoryRow[]): ListCounts {
  const refuse = (detail: string, row = 0): never => {
    throw new HeadstampError("lists-invalid", { detail, row, lists: lists.length, most: MOST_LISTS });
  };
  if (lists.length < 2) refuse("few");
  if (lists.length > MOST_LISTS) refuse("many");
  if (new Set(lists).size < lists.length) refuse("twice");
  const counts = Array.from({ length: 2 ** lists.length }, () => 0);
  for (const [at, { on, count }] of rows.entries()) {
    const history = on.reduce((sum, is, i) => sum + (is ? 2 ** i : 0), 0);
    if (!Number.isSafeInteger(count) || count < 0) refuse("count", at + 1);
    if (history === 0) refuse("nowhere", at + 1);
    counts[history] = (counts[history] ?? 0) + count;
  }
  if (counts.every((count) => count === 0)) refuse("nothing");
  return { lists, counts };
}

/** Items on list i; on list i and list j. */
export function onList({ counts }: ListCounts, i: number): number {
  return counts.reduce((sum, count, history) => sum + (history & (2 ** i) ? count : 0), 0);
}

export function onBoth({ counts }: ListCounts, i: number, j: number): number {
  const both = 2 ** i + 2 ** j;
  return counts.reduce((sum, count, history) => sum + ((history & both) === both ? count : 0), 0);
}

export function observed({ counts }: ListCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
