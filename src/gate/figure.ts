import {
  type Citation,
  type Finding,
  funnelOf,
  type Group,
  type Period,
  type Population,
  type Row,
} from "#findings";
import type { SafeTable } from "./suppress.ts";
import { toldBy } from "./told.ts";

/** Key of the rows that were withheld, taken together. */
export const OTHERS = "(others)";

/** One published number with everything that it rests on; what does not apply is null. */
export interface Figure {
  readonly id: string;
  readonly finding: string;
  /** Place of its table in the publication. */
  readonly table: number;
  readonly by: Group["by"];
  readonly of: string;
  readonly key: string;
  readonly label: string;
  readonly at: Row["at"];
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly share: number | null;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string | null;
  readonly boundLow: number | null;
  readonly boundHigh: number | null;
  readonly seizures: number | null;
  readonly notIdentified: string | null;
  readonly reasons: readonly string[];
  readonly benign: readonly string[];
  readonly statutes: readonly Citation[];
  readonly sources: readonly Citation[];
  readonly population: Population | null;
  /** To the month or the year: a day would tell which seizure was the first. */
  readonly period: Period | null;
  /** SHA-256 and day of import of each file. */
  readonly edition: readonly { readonly sha256: string; readonly importedOn: string }[];
  readonly method: readonly string[];
  readonly caveats: readonly string[];
  readonly snapshot: { readonly treeSize: number; readonly rootHash: string };
}

/** A month may be told where so many times k things were seized in the whole period; else only the year. */
const MONTHLY = 10;

export function coarsePeriod(period: Period | null, seized: number | null, k: number): Period | null {
  if (period === null) return null;
  const length = seized !== null && seized >= MONTHLY * k ? 7 : 4;
  return { from: period.from.slice(0, length), to: period.to.slice(0, length) };
}

/** Years of a group's own; what no date was read of has no period, whatever the rest of the finding has. */
const periodOf = (finding: Finding, group: Group, k: number): Period | null =>
  coarsePeriod(
    group.caveats.includes("undated") ? group.period : (group.period ?? finding.period),
    group.seized ?? group.denominator,
    k,
  );

/** Rows all of whose counts are shown; of what has no count, those that rest on k or more. */
function shownRows(group: Group, shown: (key: string) => boolean, k: number): readonly Row[] {
  const rows = group.form === "steps" ? funnelOf(group, shown) : group.rows;
  // Steps of which no count is left would only say that there was one.
  if (group.form === "steps" && rows.every((row) => toldBy(group, row).length === 0)) return [];
  return rows.filter((row) => {
    const told = toldBy(group, row);
    if (told.length > 0) return told.every(({ key }) => shown(key));
    return row.denominator === null || row.denominator === 0 || row.denominator >= k;
  });
}

/** Facets that count: fewer than k are not told. */
const COUNTING: ReadonlySet<string> = new Set(["events", "lines", "scenes", "so-far"]);
const DAY = /^(\d{4})(-\d\d)-\d\d$/;
const TIME = /^(\d+) d$/;

/** A day becomes a month or a year, a length of time whole hundreds of days. */
function coarseFacet(
  { name, value }: Row["at"][number],
  counted: number | null,
  k: number,
): Row["at"][number] {
  if (COUNTING.has(name) && Number(value) > 0 && Number(value) < k) return { name, value: "–" };
  const [, year, month] = DAY.exec(value) ?? [];
  if (year !== undefined && month !== undefined)
    return { name, value: counted !== null && counted >= MONTHLY * k ? year + month : year };
  const days = TIME.exec(value)?.[1];
  return days === undefined ? { name, value } : { name, value: `${Math.floor(Number(days) / 100) * 100} d` };
}

/** The figures of a safe table, in the order of its rows. */
export function figuresOf(
  finding: Finding,
  table: SafeTable,
  at: {
    readonly table: number;
    readonly first: number;
    readonly k: number;
    readonly snapshot: Figure["snapshot"];
  },
): Figure[] {
  const group = finding.groups[table.group]!;
  const sha = new Map(finding.edition.map((one) => [one.importId, one]));
  const shown = new Map(table.rows.map((row) => [row.key, row]));
  const rows = shownRows(group, (key) => shown.has(key), at.k);
  const base = {
    ...{ finding: finding.name, table: at.table, by: group.by, of: group.of, unit: group.unit },
    population: group.population,
    period: periodOf(finding, group, at.k),
    edition: group.imports.flatMap((id) => {
      const one = sha.get(id);
      return one === undefined ? [] : [{ sha256: one.sha256, importedOn: one.importedOn }];
    }),
    method: finding.method,
    caveats: [...finding.caveats, ...group.caveats],
    snapshot: at.snapshot,
  };
  const made = rows.map((row) => ({
    ...base,
    ...figureOf(group, row, at.k),
    seizures: shown.get(row.key)?.events ?? null,
  }));
  const { others } = table;
  const rest = others === null ? [] : [{ ...base, ...restOf(group, others) }];
  return [...made, ...rest].map((figure, n) => ({ id: `F${at.first + n}`, ...figure }));
}

type Own = Omit<
  Figure,
  | "id"
  | "finding"
  | "table"
  | "by"
  | "of"
  | "unit"
  | "population"
  | "period"
  | "edition"
  | "method"
  | "caveats"
  | "snapshot"
>;

function figureOf(group: Group, row: Row, k: number): Own {
  const at = row.at.map((facet) => coarseFacet(facet, row.numerator ?? group.denominator, k));
  const { key, label, numerator, share, estimate, low, high, boundLow, boundHigh, notIdentified } = row;
  return {
    ...{ key, label, at, numerator, share, estimate, low, high, boundLow, boundHigh, notIdentified },
    denominator: row.denominator ?? (share === null ? null : group.denominator),
    interval: row.interval?.method ?? null,
    seizures: row.events,
    reasons: row.reasons,
    benign: row.benign,
    statutes: row.statutes,
    sources: row.sources,
  };
}

/** What was withheld, together: no interval survives that. */
function restOf(group: Group, { rows, value }: { readonly rows: number; readonly value: number }): Own {
  const { read, seized } = group;
  const unknown = seized !== null && read !== null ? seized - read : null;
  return {
    ...{ key: OTHERS, label: String(rows), at: [], numerator: value, denominator: read },
    ...{ estimate: null, low: null, high: null, interval: null, seizures: null, notIdentified: null },
    share: read === null || read === 0 ? null : value / read,
    boundLow: seized === null || seized === 0 ? null : value / seized,
    boundHigh: seized === null || seized === 0 || unknown === null ? null : (value + unknown) / seized,
    ...{ reasons: [], benign: [], statutes: [], sources: [] },
  };
}

/** Estimates made of lists of which a count is withheld would give it away: the table stays out. */
export function isGivingAway(finding: Finding, table: SafeTable, safe: readonly SafeTable[]): boolean {
  const group = finding.groups[table.group]!;
  if (group.of !== "lists" || group.form !== "intervals") return false;
  const alike = ({ of, form, imports }: Group): boolean =>
    of === "lists" && form === "counts" && imports.join() === group.imports.join();
  return finding.groups.some((counted, at) => {
    if (!alike(counted)) return false;
    const own = safe.find((one) => one.finding === finding.name && one.group === at);
    const shown = new Set(own?.rows.map(({ key }) => key));
    return counted.rows.some((row) => toldBy(counted, row).some(({ key }) => !shown.has(key)));
  });
}
