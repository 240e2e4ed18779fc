import { sameParty } from "./party.ts";
import { whenOf } from "./path.ts";
import { rungHeight, rungOfTransfer } from "./rung.ts";
import { SALES, type Transfer } from "./transfer.ts";

export const GAPS = [
  "maker-to-first-record",
  "from-nobody",
  "broken-chain",
  "sale-not-dated",
  "seller-not-recorded",
  "holder-to-recovery",
  "recovery-not-recorded",
  "recovery-not-dated",
  "no-record-at-all",
] as const;
export type GapCode = (typeof GAPS)[number];

/** What the path does not show, between which transfers (ids); null = the beginning or the end. */
export interface Gap {
  readonly code: GapCode;
  readonly after: string | null;
  readonly before: string | null;
  /** Days that it spans at least and at most; null where an end has no date. */
  readonly days: { readonly least: number; readonly most: number } | null;
}

/** The gaps of a path, in its order. A gap is named, never filled. */
export function gapsOf(ordered: readonly Transfer[]): Gap[] {
  const facts = ordered.filter(({ basis }) => basis === "recorded");
  const [first] = facts;
  if (first === undefined) return [gap("no-record-at-all", null, null)];
  const gaps: Gap[] = [];
  const fromPlant =
    first.kind === "production" || (first.from.role === "plant" && first.from.held === "held");
  if (rungHeight(rungOfTransfer(first)) > 1 && !fromPlant) {
    gaps.push(gap("maker-to-first-record", null, first));
  } else if (first.kind !== "production" && first.from.held !== "held")
    gaps.push(gap("from-nobody", null, first));
  for (const [i, one] of facts.entries()) {
    const before = facts[i - 1] ?? null;
    if (SALES.has(one.kind) && one.date === null) gaps.push(gap("sale-not-dated", before, one));
    if (SALES.has(one.kind) && one.from.held === "unknown")
      gaps.push(gap("seller-not-recorded", before, one));
    if (one.kind === "seizure" && one.date === null) gaps.push(gap("recovery-not-dated", before, one));
    if (before === null) continue;
    if (one.kind === "seizure" && before.kind !== "seizure")
      gaps.push(gap("holder-to-recovery", before, one));
    else if (one.kind !== "seizure" && broken(before, one)) gaps.push(gap("broken-chain", before, one));
  }
  if (!facts.some(({ kind }) => kind === "seizure"))
    gaps.push(gap("recovery-not-recorded", facts.at(-1) ?? null, null));
  return gaps;
}

/** Whoever received is not, or not surely, who hands on. */
function broken(before: Transfer, next: Transfer): boolean {
  if (next.from.held === "unknown" || before.to.held === "unknown") return true;
  if (next.from.held === "not-held" || before.to.held === "not-held")
    return next.from.held !== before.to.held;
  return !sameParty(next.from, before.to);
}

function gap(code: GapCode, after: Transfer | null, before: Transfer | null): Gap {
  const days = after?.date == null || before?.date == null ? null : apart(after, before);
  return { code, after: after?.id ?? null, before: before?.id ?? null, days };
}

function apart(after: Transfer, before: Transfer): Gap["days"] {
  const [a, b] = [whenOf(after), whenOf(before)];
  return { least: Math.max(0, b.first - a.last), most: b.last - a.first };
}
