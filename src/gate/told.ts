import type { Group, Row } from "#findings";

/** A count that a row tells, under a key of its table. */
export interface Told {
  readonly key: string;
  readonly value: number;
}

/** What joins the counts of one table: `parts`, and a rest that nobody prints, add up to `of`. */
export interface Sum {
  /** The row that is the whole; null where the whole stands only as a denominator. */
  readonly total: string | null;
  readonly of: number;
  readonly parts: readonly string[];
}

/** A count of everything up to a point: what lies between two points is a count too. */
export interface Link {
  readonly key: string;
  readonly at: number;
  readonly side: "least" | "most";
}

/** Rows that count what the records have, and correct nothing. */
const isRecorded = ({ by, form, unit }: Group, { at }: Row): boolean =>
  unit !== "days" &&
  (at.some(({ name, value }) => name === "reading" && value === "as-recorded") ||
    (form === "curve" && by.key.endsWith("as-recorded")));

/**
 * The counts that a row tells: its numerator, what was counted of it in part, or both ends of a count that dates or undecided pairs
 * leave open (as shares, where a denominator stands beside them). An estimate tells none.
 */
export function toldBy(group: Group, row: Row): readonly Told[] {
  const { key, numerator, denominator, low, high, reasons, interval } = row;
  // What a public document printed is known.
  if (group.form === "citations") return [];
  if (numerator !== null) return [{ key, value: numerator }];
  if (low === null) return [];
  if (reasons.includes("counted-in-part")) return [{ key, value: low }];
  const open = isRecorded(group, row) || (group.form === "counts" && interval === null);
  if (!open || high === null) return [];
  const count = (x: number): number => (denominator === null ? x : Math.round(x * denominator));
  return [
    { key: `${key} (least)`, value: count(Math.min(low, high)) },
    { key: `${key} (most)`, value: count(Math.max(low, high)) },
  ];
}

/** Points of a curve as recorded, and shares recovered within fixed times: each holds the ones before it. */
export function linksOf(group: Group): readonly Link[] {
  return group.rows.flatMap((row): Link[] => {
    const days = daysOf(row);
    if (days === null || !isRecorded(group, row)) return [];
    const told = toldBy(group, row);
    const [least, most = least] = told;
    if (least === undefined || most === undefined) return [];
    return [
      { key: least.key, at: days, side: "least" },
      { key: most.key, at: days, side: "most" },
    ];
  });
}

export function daysOf({ at }: Row): number | null {
  const days = at.find(({ name }) => name === "days")?.value;
  return days === undefined ? null : Number(days);
}

/** Steps that exclude each other within a third. */
const APART = [["us-sourced", "us-made", "us-imported"]] as const;

/**
 * Which rows of a group are parts of which: a step of the step before it, and of any printed denominator whatever is counted over it. A
 * count above what should hold it is of other things, and ties nothing.
 */
export function sumsOf(group: Group): readonly Sum[] {
  const told = new Map(group.rows.flatMap((row) => toldBy(group, row)).map(({ key, value }) => [key, value]));
  const sums: Sum[] = [];
  const put = (total: string | null, of: number | undefined, parts: readonly string[]): void => {
    const held = parts.reduce((sum, key) => sum + (told.get(key) ?? Number.NaN), 0);
    if (of !== undefined && of > 0 && held <= of) sums.push({ total, of, parts });
  };
  for (const row of group.rows) {
    const base = row.at.find(({ name }) => name === "base")?.value.replace(/^step\./, "");
    for (const { key } of toldBy(group, row)) {
      if (base !== undefined) put(base, told.get(base), [key]);
      else if (row.denominator !== null && group.form !== "shares") {
        const whole = group.rows.find((one) => one !== row && one.numerator === row.denominator);
        put(whole?.key ?? null, row.denominator, [key]);
      }
    }
    // Sold within one year of the recovery is part of within three.
    const one = row.key.replace(/within-three-years$/, "within-one-year");
    if (one !== row.key && told.has(one)) put(row.key, told.get(row.key), [one]);
  }
  for (const [total, ...parts] of APART)
    if (parts.every((key) => told.has(key))) put(total, told.get(total), parts);
  return sums;
}
