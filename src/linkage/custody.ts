import type { Listed } from "./sameness.ts";

/** What a file says became of a gun after it was seized. */
export interface Left {
  readonly how: "destroyed" | "released" | "held";
  /** From 1970-01-01. */
  readonly day: number | null;
}

/** One record of an exhibit's custody; days from 1970-01-01. */
export interface Kept extends Left {
  readonly day: number;
  /** The last day; null where nobody wrote an end. */
  readonly until: number | null;
  /** The office, folded to letters. */
  readonly office: string;
  /** "" where there is none. */
  readonly seal: string;
}

/** What is on record of an earlier gun's custody that tells of a later seizure under its number; codes `sameness.why.<code>`. */
export type CustodyWhy =
  | "same-seal"
  | "after-destruction"
  | "while-in-custody"
  | "held-by-same"
  | "custody-ends"
  | "released";

/** Null where nothing is on record that tells: then it is told by dates. Records of custody go before a cell of the file. */
export function custodyBetween(a: Listed, b: Listed): CustodyWhy | null {
  const seals = new Set(a.kept.map(({ seal }) => seal).filter((seal) => seal !== ""));
  if (b.kept.some(({ seal }) => seals.has(seal))) return "same-seal";
  if (a.days === null || b.days === null || daysBetween(a, b) === 0) return null;
  const [first, later] = a.days[1] < b.days[0] ? [a, b] : [b, a];
  return byRecords(first, later) ?? byCell(first, later);
}

/** By where the earlier one was on the first day that the later seizure may have been. */
function byRecords({ kept }: Listed, later: Listed): CustodyWhy | null {
  const [from, to] = later.days!;
  const before = kept.filter(({ day }) => day <= from);
  const last = before.at(-1);
  if (last === undefined) return null;
  if (before.some(({ how }) => how === "destroyed")) return "after-destruction";
  if (last.how === "released") return "released";
  if (last.until !== null && last.until < from) return "custody-ends";
  if (last.until !== null && last.until < to) return null;
  const holders = [later.authority, later.kept[0]?.office ?? ""];
  return last.office !== "" && holders.includes(last.office) ? "held-by-same" : "while-in-custody";
}

function byCell({ left }: Listed, later: Listed): CustodyWhy | null {
  if (left === null) return null;
  if (left.how === "held" || (left.day !== null && left.day > later.days![1])) return "while-in-custody";
  return left.how === "destroyed" ? "after-destruction" : "released";
}

/** Days that lie between two dates at least; null where one is not known. */
export function daysBetween({ days: a }: Listed, { days: b }: Listed): number | null {
  return a === null || b === null ? null : Math.max(0, a[0] - b[1], b[0] - a[1]);
}
