import { joinAdded, joinLinks, joinSums, joinWithin } from "./nested.ts";
import { ALL, eventsId, idOf, join, keysOf, type Placed, READ, rowId, type Scope, totalIds } from "./sums.ts";
import { emptySystem, putCount, type System } from "./system.ts";
import type { Table, TableRow } from "./table.ts";
import { joinYears } from "./years.ts";

/** A table as an earlier publication printed it. */
export interface PrintedTable
  extends Omit<Table, "group" | "rows" | "finding" | "sums" | "links" | "within">,
    Partial<Pick<Table, "sums" | "links" | "within">> {
  readonly rows: readonly (Omit<TableRow, "label" | "events"> & { readonly events: number | null })[];
  /** Every table of its kind is printed: together they are all there is. */
  readonly complete: boolean;
  /** Rows withheld, together. */
  readonly others: { readonly rows: number; readonly value: number } | null;
}

const TOTALS = ["seized", "read", "unread", "ambiguous", "unexamined"] as const;

/** Which maker's mark is of which country: a country's count is the sum of its makers'. */
export type Origins = ReadonlyMap<string, string>;

/** Tables about to be printed, and what is in print. */
export interface Given {
  readonly tables: readonly Table[];
  readonly earlier: readonly PrintedTable[];
  readonly origins: Origins;
  readonly k: number;
}

/**
 * Everything that is printed, or about to be, as counts and the sums that join them: the rows of each table, tables of one
 * file by other fields, parts and wholes of `--where`, editions that hold each other's files, makers and their countries.
 */
export function systemOf(known: Given): System {
  const system = emptySystem();
  for (const table of known.tables) putTable(system, table, known.k);
  const earlier = known.earlier.map((table, at) => putPrinted(system, table, { known, at }));
  const all: Placed[] = [...known.tables, ...earlier];
  joinParts(system, all, known);
  joinFiles(system, all, known);
  joinOrigins(system, all, known.origins);
  for (const table of all) joinSums(system, table, known.k);
  joinLinks(system, all, known.k);
  joinWithin(system, all, known.k);
  joinYears(system, all, known.k);
  return system;
}

function putTable(system: System, table: Table, k: number): void {
  const small = (value: number): boolean => value > 0 && value < k;
  for (const { key, value, events } of table.rows) {
    const id = rowId(table, key);
    putCount(system, id, { value, shown: true, ours: true, least: value > 0 ? 1 : 0, target: value > 0 });
    if (events === null) continue;
    const held = eventsId(table, key);
    putCount(system, held, {
      value: events,
      shown: !small(events),
      ours: true,
      least: 1,
      target: events > 0,
    });
    system.relations.push({ total: id, parts: [held], exact: false });
  }
  if (table.totals === null) {
    // A base that stands beside each share is printed, though nobody looked at the marks.
    const sum = table.rows.reduce((all, { value }) => all + value, 0);
    if (table.additive) {
      const rows = table.rows.map(({ key }) => rowId(table, key));
      putCount(system, rowId(table, READ), { value: sum, shown: true, ours: false, least: 0, target: false });
      system.relations.push({ total: rowId(table, READ), parts: rows, exact: true });
    }
    return;
  }
  const { seized, read, unread, ambiguous, unexamined } = table.totals;
  for (const [at, id] of totalIds(table).entries()) {
    const value = [seized, read, unread, ambiguous, unexamined][at] ?? 0;
    putCount(system, id, { value, shown: true, ours: true, least: 0, target: at < 2 && value > 0 });
  }
  const [whole = "", ...parts] = totalIds(table);
  system.relations.push({ total: whole, parts, exact: true });
  if (table.additive) {
    const rows = table.rows.map(({ key }) => rowId(table, key));
    system.relations.push({ total: rowId(table, READ), parts: rows, exact: true });
  }
}

/**
 * Puts in what an earlier publication printed. Where a figure has changed since, or what was withheld must have, that table is another
 * table: nothing ties the two but the change itself, which `changes` looks at.
 */
function putPrinted(
  system: System,
  printed: PrintedTable,
  { known, at }: { readonly known: Given; readonly at: number },
): Placed {
  const before = known.earlier.slice(0, at);
  const same = [...known.tables, ...before].every((one) => !isOther(printed, one));
  const table = same ? printed : { ...printed, population: `${printed.population}~${at}` };
  const put = (id: string, value: number): void =>
    putCount(system, id, { value, shown: true, ours: false, least: 0, target: false });
  for (const { key, value, events } of table.rows) {
    put(rowId(table, key), value);
    if (events !== null) put(eventsId(table, key), events);
  }
  if (table.totals !== null) {
    const { seized, read, unread, ambiguous, unexamined } = table.totals;
    for (const [n, id] of totalIds(table).entries())
      put(id, [seized, read, unread, ambiguous, unexamined][n] ?? 0);
    const [whole = "", ...parts] = totalIds(table);
    system.relations.push({ total: whole, parts, exact: true });
  }
  const shown = new Set(table.rows.map(({ key }) => key));
  const like = known.tables.filter(({ measure }) => measure === table.measure);
  const hidden = [...new Set(like.flatMap(({ rows }) => rows.map(({ key }) => key)))].filter(
    (key) => !shown.has(key),
  );
  for (const key of hidden) {
    const count = { value: null, shown: false, ours: false, least: 0 } as const;
    putCount(system, rowId(table, key), { ...count, target: table.others !== null });
  }
  if (table.others !== null && hidden.length > 0) {
    const together = rowId(table, "(others)");
    put(together, table.others.value);
    system.relations.push({ total: together, parts: hidden.map((key) => rowId(table, key)), exact: true });
  }
  return { ...table, keys: [...shown, ...(table.others === null ? [] : hidden)] };
}

/** Whether two prints of one table cannot both hold: of its rows, its totals, or of what was withheld together. */
function isOther(printed: PrintedTable, table: Table | PrintedTable): boolean {
  if (idOf(printed, printed.measure, "") !== idOf(table, table.measure, "")) return false;
  const now = new Map(table.rows.map((row) => [row.key, row]));
  const whole = !("others" in table);
  const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;
  if (
    printed.rows.some(({ key, value, events }) => {
      const row = now.get(key) ?? (whole ? { value: 0, events: null } : null);
      return row !== null && (row.value !== value || differ(row.events, events));
    })
  )
    return true;
  const [a, b] = [printed.totals, table.totals];
  if (a !== null && b !== null && TOTALS.some((name) => a[name] !== b[name])) return true;
  return whole && printed.others !== null && printed.others.value !== withheldNow(printed, table);
}

/** What the rows that an earlier table did not print come to now. */
const withheldNow = (printed: PrintedTable, { rows }: Pick<Table, "rows">): number => {
  const shown = new Set(printed.rows.map(({ key }) => key));
  return rows.reduce((sum, { key, value }) => sum + (shown.has(key) ? 0 : value), 0);
};

/** What the totals of an earlier table, and its withheld rows together, have changed by. */
export function shifts(
  printed: PrintedTable,
  tables: readonly Table[],
): readonly { readonly table: Table; readonly totals: readonly number[]; readonly others: number }[] {
  const name = idOf(printed, printed.measure, "");
  return tables
    .filter((table) => idOf(table, table.measure, "") === name)
    .map((table) => {
      const [a, b] = [printed.totals, table.totals];
      return {
        table,
        totals: a === null || b === null ? [] : [b.seized - a.seized, b.read - a.read],
        others: printed.others === null ? 0 : withheldNow(printed, table) - printed.others.value,
      };
    });
}

/** Figures of an earlier table that are not what they were: by how much. */
export function changes(
  printed: PrintedTable,
  tables: readonly Table[],
): readonly { readonly table: Table; readonly key: string; readonly by: number }[] {
  const name = idOf(printed, printed.measure, "");
  return tables
    .filter((table) => idOf(table, table.measure, "") === name)
    .flatMap((table) => {
      const now = new Map(table.rows.map(({ key, value }) => [key, value]));
      return printed.rows.flatMap(({ key, value }) => {
        const by = (now.get(key) ?? 0) - value;
        return by === 0 ? [] : [{ table, key, by }];
      });
    });
}

/** Tables that differ in the value of one field. */
interface Family {
  readonly scope: Scope;
  readonly measure: string;
  readonly parts: Placed[];
  readonly field: string;
}

/** Tables that differ in one condition are parts of the table without it. */
function joinParts(system: System, tables: readonly Placed[], { k }: Given): void {
  const families = new Map<string, Family>();
  for (const table of tables) {
    for (const condition of table.conditions) {
      const field = condition.slice(0, condition.indexOf("="));
      if (field === "item") continue;
      const scope = { ...table, conditions: table.conditions.filter((one) => one !== condition) };
      const name = idOf(scope, table.measure, field);
      const family = families.get(name);
      if (family === undefined) families.set(name, { scope, measure: table.measure, parts: [table], field });
      else if (!family.parts.some((one) => one.conditions.join() === table.conditions.join()))
        family.parts.push(table);
    }
  }
  // Groups of one table are all there are, the unread ones among them. These come first: they tell what the wholes are.
  const isWhole = ({ parts, field }: Family): boolean =>
    parts.every(({ parted, complete }) => complete !== false && parted?.startsWith(`${field}=`) === true);
  const ordered = [...families.values()].map((family) => ({ ...family, whole: isWhole(family) }));
  for (const { scope, measure, parts, whole } of ordered.sort((a, b) => Number(b.whole) - Number(a.whole))) {
    for (const key of new Set(parts.flatMap(keysOf))) {
      const held = parts.filter((part) => keysOf(part).includes(key));
      join(system, {
        total: idOf(scope, measure, key),
        parts: held.map((part) => rowId(part, key)),
        whole,
        k,
      });
    }
    const totals = parts.map((part) => idOf(part, ALL, "seized"));
    join(system, { total: idOf(scope, ALL, "seized"), parts: totals, whole, k });
  }
}

/** An edition that holds the files of another holds its counts. */
function joinFiles(system: System, tables: readonly Placed[], { k }: Given): void {
  const alike = new Map<string, Placed[]>();
  for (const table of tables) {
    const name = idOf({ ...table, files: [] }, table.measure, "");
    alike.set(name, [...(alike.get(name) ?? []), table]);
  }
  for (const group of alike.values()) {
    for (const whole of group) {
      const families: Placed[][] = [];
      for (const part of group) {
        if (
          part.files.length >= whole.files.length ||
          !part.files.every((file) => whole.files.includes(file))
        )
          continue;
        const apart = families.find((family) =>
          family.every((one) => !one.files.some((file) => part.files.includes(file))),
        );
        if (apart === undefined) families.push([part]);
        else apart.push(part);
      }
      for (const parts of families) {
        for (const key of keysOf(whole)) {
          const held = parts.filter((part) => keysOf(part).includes(key));
          if (held.length === 0) continue;
          join(system, {
            total: rowId(whole, key),
            parts: held.map((part) => rowId(part, key)),
            whole: false,
            k,
          });
        }
        const totals = parts.map((part) => idOf(part, ALL, "seized"));
        join(system, { total: idOf(whole, ALL, "seized"), parts: totals, whole: false, k });
        joinAdded(system, { whole, parts }, k);
      }
    }
  }
}

/** A country's marks are those of its makers. */
function joinOrigins(system: System, tables: readonly Placed[], origins: Origins): void {
  for (const makers of tables) {
    if (makers.measure !== "makers/headstamp") continue;
    const countries = tables.find(
      (table) => table.measure === "origins/headstamp" && idOf(table, "", "") === idOf(makers, "", ""),
    );
    if (countries === undefined) continue;
    const byCountry = new Map<string, string[]>();
    for (const key of makers.keys ?? makers.rows.map((row) => row.key)) {
      const country = origins.get(key);
      if (country !== undefined)
        byCountry.set(country, [...(byCountry.get(country) ?? []), rowId(makers, key)]);
    }
    for (const [country, parts] of byCountry) {
      const total = rowId(countries, country);
      const value = (id: string): number => system.counts.get(id)?.value ?? Number.NaN;
      // A maker whose marks are of two countries is in neither sum: what does not add up tells an attacker nothing.
      const adds = value(total) === parts.reduce((sum, id) => sum + value(id), 0);
      if (adds) system.relations.push({ total, parts, exact: true });
    }
  }
}
