import type { DatePrecision } from "#base";
import type { Contradiction } from "./contradiction.ts";
import { coarser } from "./moment.ts";
import { whenOf } from "./path.ts";
import { SALES, type Transfer } from "./transfer.ts";

/** Days from the last known sale to the first recovery after it: recovery date less sale date. */
export interface TimeToCrime {
  /** Fewest days that the dates allow; equal to `atMost` where both are known to the day. */
  readonly days: number;
  readonly atMost: number;
  /** Which sale it counts from: nobody said that it was the first, unless the record does. */
  readonly from: "retail-sale" | "multiple-sale" | "private-resale";
  readonly precision: DatePrecision;
  /** Ids of the two transfers. */
  readonly sale: string;
  readonly recovery: string;
}

/** From recorded dates alone, or from assumed ones alone: the two are never mixed. Null where an end is missing or comes first. */
export function timeToCrime(ordered: readonly Transfer[], basis: Transfer["basis"]): TimeToCrime | null {
  const own = ordered.filter((one) => one.basis === basis && one.date !== null);
  const recoveries = own
    .filter(({ kind }) => kind === "seizure")
    .sort((a, b) => whenOf(a).first - whenOf(b).first || (a.id < b.id ? -1 : 1));
  let found: TimeToCrime | null = null;
  for (const recovery of recoveries) {
    const until = whenOf(recovery);
    const sale = own
      .filter(({ kind }) => SALES.has(kind))
      .filter((one) => whenOf(one).first <= until.last)
      .sort((a, b) => whenOf(b).last - whenOf(a).last || (a.id < b.id ? -1 : 1))[0];
    if (sale?.date == null || recovery.date === null) continue;
    const from = whenOf(sale);
    found ??= {
      days: Math.max(0, until.first - from.last),
      atMost: until.last - from.first,
      from: sale.kind as TimeToCrime["from"],
      precision: coarser(sale.date.precision, recovery.date.precision),
      sale: sale.id,
      recovery: recovery.id,
    };
  }
  return found;
}

/** Why no time-to-crime is known: which of its two dates nothing on the path has, or that the dates cannot both be right. */
export function timeMissing(
  path: readonly Transfer[],
  contradictions: readonly Contradiction[],
): "impossible" | "sale" | "recovery" | "both" {
  const dated = path.filter(({ date }) => date !== null);
  const sold = dated.some(({ kind }) => SALES.has(kind));
  const found = dated.some(({ kind }) => kind === "seizure");
  if (contradictions.some(({ code }) => code === "sale-after-recovery") || (sold && found))
    return "impossible";
  return sold ? "recovery" : found ? "sale" : "both";
}
