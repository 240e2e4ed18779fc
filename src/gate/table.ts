import type { Finding, Group, Population } from "#findings";
import { type Link, linksOf, type Sum, sumsOf, toldBy } from "./told.ts";

/** What is not known of a group's marks, beside what was read: the parts of everything seized. */
export interface Totals {
  readonly seized: number;
  readonly examined: number;
  readonly read: number;
  readonly unread: number;
  readonly ambiguous: number;
  readonly unexamined: number;
}

/** One line of a table before the gate: whatever of it is null does not apply. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly events: number | null;
}

/** A group of a finding as the gate weighs it: counts with their places, so that the same count has one name everywhere. */
export interface Table {
  /** Place of the group in the finding. */
  readonly group: number;
  readonly finding: string;
  /** What is counted: two tables of one measure may be added up. */
  readonly measure: string;
  /** SHA-256 of every file that the population was counted from, in order. */
  readonly files: readonly string[];
  /** Whom it speaks of, without the kind of item. */
  readonly population: string;
  readonly unit: string;
  /** `field=value id`, in order, the kind of item and the group's own among them. */
  readonly conditions: readonly string[];
  /** The one of these that parts the groups of the table; null where it stands alone. */
  readonly parted: string | null;
  readonly totals: Totals | null;
  readonly rows: readonly TableRow[];
  /** Rows add up to what was read. */
  readonly additive: boolean;
  /** Rows that are parts of a row, or of a printed denominator. */
  readonly sums: readonly Sum[];
  /** Rows that count everything up to a point. */
  readonly links: readonly Link[];
  /** The same things again, in another table of the finding: its rows are parts of that table's. */
  readonly within: string | null;
}

/** What a finding was asked under, canonical: `calibre=cartridge:50-bmg`. */
export type Conditions = readonly string[];

function populationKey(population: Population | null): string {
  if (population === null) return "";
  const { meaning, country, form, origin, synthetic } = population;
  return JSON.stringify([meaning, country, form, origin, synthetic]);
}

/** Tables that ask one thing of the same firearms in two findings: a count is one, whichever prints it. */
const ALIKE: Readonly<Record<string, string>> = {
  "time-to-crime/nowcast": "firearms-by-year-of-sale",
  "flows/relative": "firearms-by-year-of-sale",
};
/** Sold lately is part of sold at all. */
const WITHIN: Readonly<Record<string, string>> = { "ttc-stock-recent": "stock=ttc-stock-all" };

/** The tables of a finding, one for each group that has a row. */
export function tablesOf(finding: Finding, where: Conditions): Table[] {
  const sha = new Map(finding.edition.map(({ importId, sha256 }) => [importId, sha256]));
  const files = new Map<string, Set<string>>();
  for (const { population, imports } of finding.groups) {
    const key = populationKey(population);
    const set = files.get(key) ?? new Set<string>();
    for (const id of imports) set.add(sha.get(id) ?? id);
    files.set(key, set);
  }
  return finding.groups.flatMap((group, at) => {
    const table = tableOf(finding.name, group, where);
    if (table === null) return [];
    const key = populationKey(group.population);
    return [{ ...table, group: at, population: key, files: [...(files.get(key) ?? [])].sort() }];
  });
}

function tableOf(
  finding: string,
  group: Group,
  where: Conditions,
): Omit<Table, "group" | "population" | "files"> | null {
  const rows = group.rows.flatMap((row) =>
    toldBy(group, row).map(({ key, value }) => ({
      ...{ key, label: row.label, value },
      events: row.numerator === null ? null : row.events,
    })),
  );
  if (group.rows.length === 0 && group.seized === null) return null;
  const { seized, examined, read, unread, ambiguous, unexamined } = group;
  const whole =
    seized !== null &&
    examined !== null &&
    read !== null &&
    unread !== null &&
    ambiguous !== null &&
    unexamined !== null;
  const item = group.population?.item ?? null;
  const measure = `${finding.split("-by-")[0]}/${group.of}`;
  const parted = group.by.field === "item" || measure in ALIKE ? null : `${group.by.field}=${group.by.key}`;
  const conditions = [
    ...where,
    ...(item === null ? [] : [`item=${item}`]),
    ...(parted === null ? [] : [parted]),
  ];
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const [sums, links] = [sumsOf(group), linksOf(group)];
  return {
    finding,
    measure: ALIKE[measure] ?? measure,
    // Sales and firearms of these two are one count under two names.
    unit: measure in ALIKE ? "firearms" : group.unit,
    conditions: [...new Set(conditions)].sort(),
    parted,
    totals: whole ? { seized, examined, read, unread, ambiguous, unexamined } : null,
    rows,
    // What holds other rows is in no sum of all rows.
    additive:
      rows.length > 0 && sums.length === 0 && links.length === 0 && sum === (read ?? group.denominator),
    ...{ sums, links, within: WITHIN[group.by.key] ?? null },
  };
}
