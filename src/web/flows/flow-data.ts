import type { Group, Row } from "#page/finding-words.ts";

/** What was counted of one state, year or crossing. */
export interface Counted {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Seizures that are told apart; null where the records do not tell. */
  readonly events: number | null;
}

/** A group whose dividing mark was not recorded, or not read: `(empty)`, `(unread)`, `(ambiguous)`. */
const isLost = ({ by }: Group): boolean => by.key.startsWith("(");

const seizedOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { seized }) => sum + (seized ?? 0), 0);

/** Groups that are told apart by a mark that was read, and how many are in none of them. */
export function countedOf(groups: readonly Group[]): {
  readonly told: readonly Counted[];
  readonly lost: number;
} {
  const told = groups
    .filter((group) => !isLost(group))
    .map(({ by, seized, clusters }) => ({
      ...{ key: by.key, label: by.label, count: seized ?? 0, events: clusters },
    }));
  return { told, lost: seizedOf(groups.filter(isLost)) };
}

/** Pieces where a file counts them, else rows. Populations are never added up: each is a picture of its own. */
export function populations(groups: readonly Group[]): readonly (readonly Group[])[] {
  const parts = new Map<string, Group[]>();
  for (const group of groups) {
    const key = JSON.stringify([group.population, group.of]);
    parts.set(key, [...(parts.get(key) ?? []), group]);
  }
  return [...parts.values()].map((part) => {
    const pieces = part.filter(({ unit }) => unit === "pieces");
    return pieces.length > 0 ? pieces : part;
  });
}

export interface Band {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Where it was recovered was not said, or not read: `to` says which. */
  readonly nowhere?: boolean;
}

/** Origins that are told apart; the others are one band, and what is not known is another, as wide as it is. */
const MOST = 7;
export const OTHERS = "others";
export const UNKNOWN = "unknown";

/** Country of make to state of recovery: what was read, and what was not, each as many as it is. */
export function bandsOf(groups: readonly Group[], nameOf: (group: Group) => string): readonly Band[] {
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
    const to = nameOf(group);
    const at = isLost(group) ? { to, nowhere: true } : { to };
    const rows = group.rows.map((row) => ({
      from: told.has(row.key) ? row.label : OTHERS,
      ...at,
      count: row.numerator ?? 0,
    }));
    const others = rows.filter(({ from }) => from === OTHERS).reduce((sum, { count }) => sum + count, 0);
    const unknown = (group.seized ?? 0) - (group.denominator ?? 0);
    return [
      ...rows.filter(({ from }) => from !== OTHERS),
      ...(others > 0 ? [{ from: OTHERS, ...at, count: others }] : []),
      ...(unknown > 0 ? [{ from: UNKNOWN, ...at, count: unknown }] : []),
    ];
  });
}

const partOf = (row: Row, name: string): string => row.at.find((one) => one.name === name)?.value ?? "";

/** What an authority took, by its area and by the crossing of that name, in one fiscal year. */
export interface Taken extends Counted {
  readonly crossing: string;
}

export function takenIn({ rows }: Group, year: string): readonly Taken[] {
  return rows
    .filter((row) => partOf(row, "fiscal-year") === year)
    .map((row) => ({
      ...{ key: row.key, label: row.label, count: row.numerator ?? 0, events: row.events },
      crossing: partOf(row, "crossing"),
    }))
    .sort((a, b) => b.count - a.count);
}

/** Fiscal years as the table writes them, oldest first, with their sums. */
export function fiscalYears({ rows }: Group): readonly Counted[] {
  const years = new Map<string, Counted>();
  for (const row of rows) {
    const key = partOf(row, "fiscal-year");
    const before = years.get(key) ?? { key, label: key, count: 0, events: 0 };
    const events = before.events === null || row.events === null ? null : before.events + row.events;
    years.set(key, { ...before, count: before.count + (row.numerator ?? 0), events });
  }
  return [...years.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
