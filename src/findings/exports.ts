import type { Definition } from "./definition.ts";
import { type Citation, type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { LICENSED_EXPORTS, type LicensedExportsRow } from "./tables/licensed-exports.ts";

/** Five numbers that are often taken for each other, and the checks that none of them is. */
export const MEASURES = ["approved", "shipped", "recovered", "missing", "diverted", "unfavourable"] as const;

/** A figure with the population and the period that it is of. */
export interface Based {
  readonly value: number;
  /** A code of `data/findings/licensed-exports.csv`; the catalogue says it (`label.population.*`). */
  readonly population: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A share of one population taken of a count: only where the count is of the same population and time. "26 % of 18,709" is
 * refused: the share is of risk-chosen checks in a region, the count of licences approved for one country.
 */
export function applyShare(
  share: Based,
  count: Based,
): { readonly value: number } | { readonly refused: string } {
  if (share.value < 0 || share.value > 1) return { refused: "no-share" };
  if (share.population !== count.population) return { refused: "another-population" };
  if (share.from !== count.from || share.to !== count.to) return { refused: "another-period" };
  return { value: share.value * count.value };
}

const number = (text: string): number | null => (text === "" ? null : Number(text));

function citationOf({ key, said_by, note, source, from, to }: LicensedExportsRow): Citation {
  const text = note === "" ? said_by : `${said_by}: ${note}`;
  return { code: key, text, url: source, from: from === "" ? null : from, to: to === "" ? null : to };
}

function rowAt(row: LicensedExportsRow): Row {
  const { key, measure, population, unit } = row;
  const [value, low, high] = [number(row.value), number(row.low), number(row.high)];
  const period = row.from === "" ? "–" : row.from === row.to ? row.from : `${row.from} – ${row.to}`;
  // A share that nobody printed a base of is quoted, and is no figure.
  const bare = unit === "share";
  const base = number(row.of);
  return rowOf({
    ...{ key, label: `measure.${measure}`, numerator: bare ? null : value, denominator: base, low, high },
    share: base === null || base === 0 || value === null ? null : value / base,
    at: [
      { name: "population", value: `population.${population}` },
      { name: "period", value: period },
      { name: "unit", value: `unit.${unit}` },
      ...(bare ? [{ name: "printed", value: `${Math.round(100 * (value ?? 0))} %` }] : []),
    ],
    notIdentified: bare ? "no-base-printed" : null,
    interval: low === null && high === null ? null : { level: 1, method: "bounds" },
    reasons: row.source === "" ? ["unverified"] : [],
    sources: [citationOf(row)],
  });
}

/**
 * Legal exports and what became of them, as cited: approved, shipped, recovered, missing and documented diversion are five numbers of
 * five populations. `apply=KEY to=KEY` asks for a share of a count, and is refused where they are not of one population.
 */
export const LICENSED: Definition = {
  ...{ name: "licensed-exports", column: "measure", takes: ["apply", "to"] },
  method: ["finding.licensed-exports.method"],
  derive(records, { given }) {
    const groups: Group[] = MEASURES.map((measure) => {
      const held = LICENSED_EXPORTS.filter((row) => row.measure === measure);
      const rows =
        held.length > 0
          ? held.map(rowAt)
          : [rowOf({ key: measure, label: `measure.${measure}`, notIdentified: "not-published" })];
      return groupOf({
        ...{ form: "citations", of: "licensed-export", unit: "entries", rows },
        by: { field: "measure", key: measure, label: `measure.${measure}` },
        caveats: measure === "unfavourable" ? ["checks-chosen-by-risk"] : [],
      });
    });
    const asked = given["apply"] === undefined ? [] : [applied(given["apply"], given["to"] ?? "")];
    const leftOut = records.imports.map(({ importId }) => ({ importId, reason: "cited-only" }));
    return Promise.resolve({ groups: [...asked, ...groups], leftOut, caveats: ["five-numbers"] });
  },
};

function applied(share: string, count: string): Group {
  const based = (key: string): Based | null => {
    const row = LICENSED_EXPORTS.find((one) => one.key === key);
    const value = row === undefined ? null : number(row.value);
    return row === undefined || value === null
      ? null
      : { value, population: row.population, from: row.from, to: row.to };
  };
  const [a, b] = [based(share), based(count)];
  const found = a === null || b === null ? { refused: "not-published" } : applyShare(a, b);
  const refused = "refused" in found ? found.refused : null;
  return groupOf({
    ...{ form: "intervals", of: "licensed-export", unit: "firearms" },
    by: { field: "applied", key: `${share} ${count}`, label: "measure.applied" },
    rows: [
      rowOf({
        key: `${share} ${count}`,
        label: "measure.applied",
        at: [
          { name: "share", value: a === null ? share : `population.${a.population} | ${share}` },
          { name: "count", value: b === null ? count : `population.${b.population} | ${count}` },
        ],
        estimate: "value" in found ? found.value : null,
        notIdentified: refused,
      }),
    ],
  });
}
