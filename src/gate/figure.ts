import type { Citation, Finding, Group, Period, Population, Row } from "#findings";
import type { SafeTable } from "./suppress.ts";

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
  const rows = group.rows.filter(({ key, numerator }) => numerator === null || shown.has(key));
  const base = {
    ...{ finding: finding.name, table: at.table, by: group.by, of: group.of, unit: group.unit },
    population: group.population,
    period: coarsePeriod(group.period ?? finding.period, group.seized ?? group.denominator, at.k),
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
    ...figureOf(group, row),
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

function figureOf(group: Group, row: Row): Own {
  const { key, label, at, numerator, share, estimate, low, high, boundLow, boundHigh, notIdentified } = row;
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
