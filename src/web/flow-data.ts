import type { Group } from "#findings";

/** What was seized in one state, year by year; states by their id (`mx-25`). */
export interface Placed {
  readonly key: string;
  readonly label: string;
  readonly year: string;
  readonly count: number;
  readonly events: number;
}

/** Rows of `seizures-by-place-and-year`: `mx-25 2020`, `Sinaloa 2020`. */
export function placedOf(group: Group): readonly Placed[] {
  return group.rows.flatMap((row) => {
    const year = /\d{4}$/.exec(row.key)?.[0];
    if (year === undefined || row.numerator === null) return [];
    const [key, label] = [row.key, row.label].map((text) => text.slice(0, -year.length).trim());
    return [{ key: key ?? "", label: label ?? "", year, count: row.numerator, events: row.events ?? 0 }];
  });
}

/** Sums by a part of the key, largest first. */
export function sumBy(rows: readonly Placed[], part: "key" | "year"): readonly Placed[] {
  const sums = new Map<string, Placed>();
  for (const row of rows) {
    const id = row[part];
    const before = sums.get(id);
    sums.set(
      id,
      before === undefined
        ? row
        : { ...before, count: before.count + row.count, events: before.events + row.events },
    );
  }
  return [...sums.values()];
}

export interface Band {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Origins that are told apart; the others are one band, and what is not known is another, as wide as it is. */
const MOST = 7;
export const OTHERS = "others";
export const UNKNOWN = "unknown";

/** Country of make to state of recovery: what was read, and what was not, each as many as it is. */
export function bandsOf(groups: readonly Group[]): readonly Band[] {
  const totals = new Map<string, number>();
  for (const group of groups)
    for (const row of group.rows) totals.set(row.key, (totals.get(row.key) ?? 0) + (row.numerator ?? 0));
  const told = new Set(
    [...totals]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([key]) => key),
  );
  return groups.flatMap((group) => {
    const to = group.by.label;
    const rows = group.rows.map((row) => ({
      from: told.has(row.key) ? row.label : OTHERS,
      to,
      count: row.numerator ?? 0,
    }));
    const others = rows.filter(({ from }) => from === OTHERS).reduce((sum, { count }) => sum + count, 0);
    const unknown = (group.seized ?? 0) - (group.denominator ?? 0);
    return [
      ...rows.filter(({ from }) => from !== OTHERS),
      ...(others > 0 ? [{ from: OTHERS, to, count: others }] : []),
      ...(unknown > 0 ? [{ from: UNKNOWN, to, count: unknown }] : []),
    ];
  });
}
