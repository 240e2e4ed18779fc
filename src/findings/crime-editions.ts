import { completeCounts, type Restated } from "#estimates";
import type { Records } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";

const EDITION = /edition|edici[oó]n|as of|corte|published|publicad/i;
const RECOVERED = /recover|recuper|asegur|seiz|year|a[nñ]o/i;
const TRACED = /\btrac|rastre|\bATF\b/i;
const yearOf = (text: string): number => Number(/\b(19|20)\d{2}\b/.exec(text)?.[0] ?? Number.NaN);

/**
 * Tables of counts by year of recovery that later editions restate (a column of each, and one count a row): what the last edition
 * of each year still lacks. Years of different editions are never taken from each other.
 */
export async function restatedGroups(records: Records): Promise<Group[]> {
  const tables = new Map<string, { cells: Restated[]; traced: boolean; years: Set<number> }>();
  for await (const batch of records.figures()) {
    for (const { importId, value, beside } of batch) {
      const edition = beside.find(({ header }) => EDITION.test(header));
      const year = beside.find(({ header }) => RECOVERED.test(header) && !EDITION.test(header));
      if (edition === undefined || year === undefined || value === null) continue;
      const [origin, lag] = [yearOf(year.text), yearOf(edition.text) - yearOf(year.text)];
      if (!(lag >= 0)) continue;
      const table = tables.get(importId) ?? { cells: [], traced: false, years: new Set() };
      tables.set(importId, table);
      table.cells.push({ origin, lag, count: value });
      table.years.add(origin);
      const file = records.imports.find((one) => one.importId === importId)?.file ?? "";
      if (TRACED.test(`${file} ${beside.map(({ header }) => header).join(" ")}`)) table.traced = true;
    }
  }
  return [...tables].map(([importId, { cells, traced, years }]): Group => {
    const facts = records.imports.find((one) => one.importId === importId);
    const sorted = [...years].sort();
    return groupOf({
      ...{ form: "intervals", of: "restated", unit: "firearms", imports: [importId], rows: rowsOf(cells) },
      by: { field: "edition", key: "ttc-restated", label: "ttc-restated" },
      population: facts?.population(null) ?? null,
      caveats: ["ttc-editions", ...(traced ? ["atf-disclaimer"] : [])],
      period: { from: String(sorted[0]), to: String(sorted.at(-1)) },
    });
  });
}

function rowsOf(cells: readonly Restated[]): Row[] {
  return completeCounts(cells).map(({ origin, counted, lag, expected, low, high, why }): Row => {
    const at = [
      { name: "so-far", value: String(counted) },
      { name: "edition", value: String(origin + lag) },
    ];
    const head = { key: String(origin), label: String(origin), at };
    if (why === "few-editions" || why === "few-pairs") return rowOf({ ...head, notIdentified: why });
    if (why === "complete") return rowOf({ ...head, reasons: ["longest-lag"] });
    const whole = (x: number | null): number | null => (x === null ? null : Math.round(x));
    return rowOf({
      ...{ ...head, estimate: whole(expected), low: whole(low), high: whole(high) },
      interval: { level: 0.95, method: "chain-ladder" },
    });
  });
}
