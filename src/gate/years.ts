import { ALL, idOf, join, keysOf, type Placed, rowId } from "./sums.ts";
import { putCount, type System } from "./system.ts";

/** Everything of one kind that a year has, under the conditions of a table that counts some of it. */
function ofYear({ files, population, conditions }: Placed, unit: string, year: string | null): string {
  const kept = conditions.filter((one) => !one.startsWith("authority-year="));
  const own = [...new Set([...kept, ...(year === null ? [] : [`date=${year}`])])].sort();
  return idOf({ files, population, unit, conditions: own }, ALL, "seized");
}

const yearOf = (text: string): string | null => /(?:^| )(\d{4})$/.exec(text)?.[1] ?? null;

/**
 * A funnel's rows recorded in a year, the same year's rows by place, and tables divided by date count the same things: each year's
 * rows by place and those whose place nobody read are what the funnels of the year recorded.
 */
export function joinYears(system: System, tables: readonly Placed[], k: number): void {
  const funnels = new Map<string, string[]>();
  const open = new Set<string>();
  const add = (total: string, table: Placed): void => {
    funnels.set(total, [...new Set([...(funnels.get(total) ?? []), rowId(table, "recorded")])]);
    if (table.complete === false) open.add(total);
  };
  for (const table of tables) {
    if (table.measure === "funnel/step" && keysOf(table).includes("recorded")) {
      const year = yearOf(table.parted ?? "");
      if (year !== null) add(ofYear(table, "rows", year), table);
      add(ofYear(table, "rows", null), table);
    }
    if (table.measure === "time-to-crime/time-to-crime" && table.rows.some(({ key }) => key === "firearms"))
      system.relations.push(sameAs(system, rowId(table, "firearms"), ofYear(within(table), "rows", null)));
  }
  // How many had no date or no place that could be read is no small count: it says that nothing is known of a thing.
  for (const [total, parts] of funnels)
    join(system, { total, parts, whole: !open.has(total), k, loose: true });
  for (const table of tables) if (table.measure === "seizures/place-and-date") joinPlaces(system, table, k);
  joinOutbound(system, tables, k);
}

/** Firearms of a year that are held against published flows are those of all outbound tables. */
function joinOutbound(system: System, tables: readonly Placed[], k: number): void {
  const outbound = tables.filter(
    ({ parted, unit }) => unit === "firearms" && parted?.startsWith("direction=outbound ") === true,
  );
  for (const whole of tables.filter(({ parted }) => parted === "flow=outbound-over-flow")) {
    const own = outbound.filter(({ files }) => files.join() === whole.files.join());
    const loose = own.every(({ others }) => others == null);
    for (const key of keysOf(whole)) {
      const year = /^\d{4} /.exec(key)?.[0];
      if (year === undefined) continue;
      const parts = own.flatMap((part) =>
        keysOf(part).flatMap((one) => (one.startsWith(year) ? [rowId(part, one)] : [])),
      );
      if (parts.length > 0) join(system, { total: rowId(whole, key), parts, whole: false, k, loose });
    }
  }
}

/** The table's place without the row that divides its finding. */
const within = (table: Placed): Placed => ({
  ...table,
  conditions: table.conditions.filter((one) => one !== table.parted),
});

function joinPlaces(system: System, table: Placed, k: number): void {
  const years = new Map<string, string[]>();
  for (const key of table.keys ?? table.rows.map((row) => row.key)) {
    const year = yearOf(key);
    if (year !== null) years.set(year, [...(years.get(year) ?? []), rowId(table, key)]);
  }
  for (const [year, parts] of years) {
    const total = ofYear(table, table.unit, year);
    // What an earlier print withheld is in the rest too, and its rows may be of any year.
    join(system, { total, parts, whole: false, k, loose: table.others == null });
  }
}

/** Two names of one count. */
function sameAs(system: System, id: string, total: string): System["relations"][number] {
  const value = system.counts.get(id)?.value ?? null;
  putCount(system, total, { value, shown: false, ours: false, least: 0, target: false });
  return { total, parts: [id], exact: true };
}
