import { type Component, isWide, type Known, openAttack, type Solve } from "./attack.ts";
import { changes, type Given, type PrintedTable, shifts, systemOf } from "./cells.ts";
import { eventsId, rowId, totalIds } from "./sums.ts";
import type { Relation, System } from "./system.ts";
import type { Table, TableRow } from "./table.ts";

/** A table after the gate: what may be printed of it. */
export interface SafeTable extends PrintedTable {
  readonly group: number;
  readonly finding: string;
  readonly rows: readonly TableRow[];
}

export interface Suppressed {
  readonly tables: readonly SafeTable[];
  /** Rows withheld for their own size, and so that these cannot be worked out. */
  readonly small: number;
  readonly complementary: number;
  /** Tables withheld whole. */
  readonly groups: number;
}

interface Work {
  readonly known: Given;
  readonly system: System;
  readonly tableOf: ReadonlyMap<string, Table>;
  readonly rowOf: ReadonlyMap<string, TableRow>;
  /** Every table that prints a count: makers and origins of one calibre print the same totals. */
  readonly tablesAt: ReadonlyMap<string, readonly Table[]>;
  readonly withheld: Set<Table>;
  readonly touching: ReadonlyMap<string, readonly Relation[]>;
}

/**
 * Withholds every count of 1 to k - 1, then whatever else is needed until an attacker who knows all printed figures, of
 * this and of earlier publications, can bound no withheld count to fewer than k + 1 values. What is withheld for its
 * size and what for its neighbours is not told apart in print: an attacker may not know which is which.
 */
export function suppress(known: Given, solve: Solve): Suppressed {
  const { tables, earlier, k } = known;
  const system = systemOf(known);
  const tableOf = new Map(tables.flatMap((table) => idsOf(table).map((id) => [id, table] as const)));
  const rowOf = new Map(
    tables.flatMap((table) => table.rows.map((row) => [rowId(table, row.key), row] as const)),
  );
  const tablesAt = new Map<string, Table[]>();
  for (const table of tables)
    for (const id of idsOf(table)) tablesAt.set(id, [...(tablesAt.get(id) ?? []), table]);
  const work: Work = {
    known,
    system,
    tableOf,
    rowOf,
    tablesAt,
    withheld: new Set(),
    touching: touchingOf(system),
  };
  const small = (value: number): boolean => value > 0 && value < k;
  for (const table of tables) {
    if (table.totals !== null && (small(table.totals.seized) || small(table.totals.read)))
      withhold(work, table);
    for (const { key, value } of table.rows) if (small(value)) hide(work, table, key);
  }
  for (const { table, key, by } of earlier.flatMap((printed) => changes(printed, tables))) {
    if (Math.abs(by) < k) hide(work, table, key);
  }
  const slight = (by: number): boolean => by !== 0 && Math.abs(by) < k;
  for (const { table, totals, others } of earlier.flatMap((printed) => shifts(printed, tables))) {
    if (totals.some(slight)) withhold(work, table);
    // With one row more among them, what was withheld is another sum.
    else if (slight(others) && !hideSmallest(work, table)) withhold(work, table);
  }
  const first = hiddenRows(work);
  protect(work, solve);
  return {
    tables: tables.filter((table) => !work.withheld.has(table)).map((table) => safe(work, table)),
    small: first,
    complementary: hiddenRows(work) - first,
    groups: work.withheld.size,
  };
}

function touchingOf({ relations }: System): Map<string, Relation[]> {
  const touching = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of [relation.total, ...relation.parts]) {
      const held = touching.get(id);
      if (held === undefined) touching.set(id, [relation]);
      else held.push(relation);
    }
  }
  return touching;
}

const idsOf = (table: Table): string[] => [
  ...table.rows.flatMap(({ key }) => [rowId(table, key), eventsId(table, key)]),
  ...(table.totals === null ? [] : totalIds(table)),
];

function hiddenRows({ known, system }: Work): number {
  return known.tables.reduce(
    (sum, table) =>
      sum + table.rows.filter(({ key }) => system.counts.get(rowId(table, key))?.shown === false).length,
    0,
  );
}

/** Withholds one count where that is in our hands. */
function close({ system }: Work, id: string): boolean {
  const count = system.counts.get(id);
  if (count === undefined || !count.shown || !count.ours) return false;
  count.shown = false;
  return true;
}

/** A row with its seizures, and the same row counted in the other unit. */
function hide(work: Work, table: Table, key: string): boolean {
  let done = false;
  for (const unit of ["pieces", "rows"]) {
    const twin = { ...table, unit: table.unit === "pieces" || table.unit === "rows" ? unit : table.unit };
    done = close(work, rowId(twin, key)) || done;
    close(work, eventsId(twin, key));
  }
  return done;
}

function withhold(work: Work, table: Table): boolean {
  if (work.withheld.has(table)) return false;
  const twins = work.known.tables.filter(
    (one) =>
      one === table ||
      (one.finding === table.finding &&
        one.measure === table.measure &&
        one.population === table.population &&
        one.conditions.join() === table.conditions.join()),
  );
  for (const twin of twins) work.withheld.add(twin);
  for (const twin of twins) {
    for (const id of idsOf(twin)) {
      // What another table still prints is not withheld.
      const printed = (work.tablesAt.get(id) ?? []).some((one) => !work.withheld.has(one));
      if (!printed) close(work, id);
      // A table that is not printed does not say what occurs in it.
      const count = work.system.counts.get(id);
      if (count !== undefined && !printed) count.least = 0;
    }
  }
  return true;
}

/**
 * Attacks, withholds more, and attacks again until nothing is narrow but what earlier publications alone give away: no table of ours
 * that touches such a count is printed any more.
 */
function protect(work: Work, solve: Solve): void {
  const { known, system } = work;
  const { components, around, bounds } = openAttack(system, solve);
  const given = new Set<string>();
  const narrowIn = (component: Component): Known | undefined =>
    bounds(component).find((one) => !given.has(one.id) && one.high !== 0 && !isWide(one, known.k));
  for (let again = true; again; ) {
    again = false;
    for (const component of components()) {
      for (let narrow = narrowIn(component); narrow !== undefined; narrow = narrowIn(around(narrow.id))) {
        if (help(work, narrow.id, around(narrow.id))) again = true;
        else given.add(narrow.id);
      }
    }
  }
}

/**
 * Withholds the smallest row of the nearest sum that leaves less than k to its withheld parts, since rows of looser sums would not
 * free the narrow count; where no sum has a row left, the whole table.
 */
function help(work: Work, id: string, { relations }: Component): boolean {
  const sums = relations
    .map((sum) => ({ sum, free: freedom(work, sum) }))
    .filter(({ free }) => free !== Number.POSITIVE_INFINITY)
    .sort((a, b) => Number(a.free >= work.known.k) - Number(b.free >= work.known.k));
  for (const { sum } of sums) if (hideLeast(work, [sum])) return true;
  const [table] = tablesNear(work, id);
  if (table !== undefined && withhold(work, table)) return true;
  // Another table may print the sums that hold it.
  const around = relations.flatMap(({ total, parts }) => [total, ...parts]);
  return around.some((one) => (work.tablesAt.get(one) ?? []).some((held) => withhold(work, held)));
}

/** What the withheld parts of a sum have to share between them, beyond the least that each is known to be. */
function freedom({ system: { counts } }: Work, { total, parts, exact }: Relation): number {
  const whole = counts.get(total);
  const open = parts.filter((part) => counts.get(part)?.shown === false);
  if (whole?.shown !== true) return open.length === 0 && exact ? 0 : Number.POSITIVE_INFINITY;
  const shown = parts.reduce(
    (sum, part) => sum + (open.includes(part) ? 0 : (counts.get(part)?.value ?? 0)),
    0,
  );
  return open.reduce((left, part) => left - (counts.get(part)?.least ?? 0), (whole.value ?? 0) - shown);
}

function hideLeast(work: Work, sums: readonly Relation[]): boolean {
  const { system, tableOf, rowOf } = work;
  const rows = [...new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))].flatMap((one) => {
    const table = tableOf.get(one);
    const row = rowOf.get(one);
    const count = system.counts.get(one);
    const ours = count?.shown === true && count.ours;
    return table === undefined || row === undefined || !ours || row.value === 0 ? [] : [{ table, row }];
  });
  const [least] = rows.sort((a, b) => a.row.value - b.row.value || (a.row.key < b.row.key ? -1 : 1));
  return least !== undefined && hide(work, least.table, least.row.key);
}

function hideSmallest(work: Work, table: Table): boolean {
  const shown = table.rows.filter(({ key }) => work.system.counts.get(rowId(table, key))?.shown === true);
  const [least] = shown.sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1));
  return least !== undefined && hide(work, table, least.key);
}

function tablesNear({ touching, tableOf }: Work, id: string): Table[] {
  const own = tableOf.get(id);
  if (own !== undefined) return [own];
  const around = (touching.get(id) ?? []).flatMap(({ total, parts }) => [total, ...parts]);
  return [...new Set(around.flatMap((one) => tableOf.get(one) ?? []))];
}

function safe({ system, withheld, known }: Work, table: Table): SafeTable {
  const shown = (id: string): boolean => system.counts.get(id)?.shown === true;
  const rows = table.rows.filter(
    ({ key, value }) => shown(rowId(table, key)) && (value === 0 || value >= known.k),
  );
  const hidden = table.rows.filter((row) => !rows.includes(row));
  const value = hidden.reduce((sum, row) => sum + row.value, 0);
  const alike = (one: Table): boolean =>
    one.finding === table.finding && one.measure === table.measure && one.population === table.population;
  return {
    ...table,
    complete: ![...withheld].some(alike),
    rows: rows.map((row) => ({ ...row, events: shown(eventsId(table, row.key)) ? row.events : null })),
    others: hidden.length === 0 || !table.additive ? null : { rows: hidden.length, value },
  };
}
