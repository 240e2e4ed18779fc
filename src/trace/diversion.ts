import type { Party } from "./party.ts";
import type { Transfer } from "./transfer.ts";

/** Where the item may have become illicit: a transfer itself, or the time between two. Set-valued until somebody proves one. */
export interface DiversionPoint {
  readonly what: "transfer" | "interval";
  /** Ids; null = not on record. */
  readonly after: string | null;
  readonly before: string | null;
}

export interface Diversion {
  readonly points: readonly DiversionPoint[];
  /** Who held it last on record, and in which transfer: recorded, which is not to say lawful. */
  readonly lastRecorded: { readonly party: Party; readonly transfer: string } | null;
}

const ENDS = new Set(["theft-or-loss", "not-returned", "suspect-entry"]);

/**
 * From the last record of lawful commerce to the recovery. That sale may itself be the diversion (a purchase for another
 * is recorded like any other), so it stands in the set; a recorded theft or loss closes the set.
 */
export function diversionOf(ordered: readonly Transfer[]): Diversion {
  const facts = ordered.filter(({ basis }) => basis === "recorded");
  const recovery = facts.findIndex(({ kind }) => kind === "seizure");
  const before = recovery < 0 ? facts : facts.slice(0, recovery);
  const taken = facts[recovery] ?? null;
  const theft = before.findLast(({ kind }) => kind === "theft-or-loss" || kind === "not-returned");
  const lawful = before.filter(({ kind }) => !ENDS.has(kind));
  const last = lawful.at(-1) ?? null;
  const lastRecorded = last === null ? null : { party: last.to, transfer: last.id };
  if (theft !== undefined)
    return { points: [{ what: "transfer", after: theft.id, before: theft.id }], lastRecorded };
  if (last === null) {
    return { points: [{ what: "interval", after: null, before: taken?.id ?? null }], lastRecorded };
  }
  return {
    points: [
      { what: "transfer", after: last.id, before: last.id },
      { what: "interval", after: last.id, before: taken?.id ?? null },
    ],
    lastRecorded,
  };
}
