import { comparePopulations, type PopulationComparison, type Terms } from "#texts";
import { point } from "./amount.ts";
import type { Amount } from "./claim.ts";
import { equalSpan, type Span } from "./period.ts";
import { isCount, type View } from "./view.ts";

/** A number of things that a claim gives: its value, or a count of one of its sides. */
export interface Counted {
  readonly view: View;
  readonly amount: Amount;
  readonly terms: Terms;
  readonly unknown: readonly string[];
  readonly unit: string;
}

/** Every count of a claim with whom it counts. */
export function countsOf(view: View): readonly Counted[] {
  const { claim, base } = view;
  const counts: Counted[] = [];
  const add = (amount: Amount | null, terms: Terms, unknown: readonly string[], unit: string): void => {
    if (amount !== null && amount.from !== null && amount.to !== null) {
      counts.push({ view, amount, terms, unknown, unit });
    }
  };
  const { numerator, denominator } = claim;
  if (isCount(view)) add(claim.value, view.whole, view.unknown, claim.unit);
  else if (claim.unit === "percent") add(numerator.count, view.whole, view.unknown, "count");
  if (base !== null && claim.unit === "percent")
    add(denominator?.count ?? null, base, denominator?.population.unknown ?? [], "count");
  return counts;
}

/** Two counts' populations by terms, and by the words that no term covers: an unknown word may narrow. */
export function compareCounted(a: Counted, b: Counted): PopulationComparison {
  const compared = comparePopulations(a.terms, b.terms);
  const more = a.unknown.some((word) => !b.unknown.includes(word));
  const fewer = b.unknown.some((word) => !a.unknown.includes(word));
  if (!more && !fewer) return compared;
  const { relation } = compared;
  if (relation === "different" || relation === "overlapping") return compared;
  if (more && !fewer && relation !== "superset") return { ...compared, relation: "subset" };
  if (fewer && !more && relation !== "subset") return { ...compared, relation: "superset" };
  return { ...compared, relation: "overlapping" };
}

export const sameDays = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && equalSpan(a, b);

/** The printed point, where it has enough digits not to be met by chance. */
export function tellingPoint(amount: Amount, digits: number): number | null {
  const value = point(amount);
  if (value === null || amount.approximate) return null;
  return String(value).replace(/\D/g, "").replace(/0+$/, "").length >= digits ? value : null;
}

/** Rows by their key, in order. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [row]);
    else held.push(row);
  }
  return [...groups.values()];
}
