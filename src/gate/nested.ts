import { idOf, join, keysOf, type Placed, restId, rowId } from "./sums.ts";
import { putCount, type System } from "./system.ts";

/** Parts of a row, and of a denominator that is printed. */
export function joinSums(system: System, table: Placed, k: number): void {
  for (const { total, of, parts } of table.sums ?? []) {
    const whole = total === null ? idOf(table, `${table.measure}#of`, String(of)) : rowId(table, total);
    if (total === null)
      putCount(system, whole, { value: of, shown: true, ours: false, least: 0, target: false });
    join(system, { total: whole, parts: parts.map((key) => rowId(table, key)), whole: false, k });
  }
}

/** Everything up to one point is part of everything up to the next, whichever table has the point. */
export function joinLinks(system: System, tables: readonly Placed[], k: number): void {
  const chains = new Map<string, { readonly id: string; readonly at: number }[]>();
  for (const table of tables) {
    for (const { key, at, side } of table.links ?? []) {
      const name = JSON.stringify([table.files, table.population, table.unit, side]);
      chains.set(name, [...(chains.get(name) ?? []), { id: rowId(table, key), at }]);
    }
  }
  for (const links of chains.values()) {
    links.sort((a, b) => a.at - b.at);
    for (const [n, { id }] of links.entries()) {
      const before = links[n - 1];
      if (before !== undefined && before.id !== id)
        join(system, { total: id, parts: [before.id], whole: false, k });
    }
  }
}

/** What an edition added up to one point is part of what it added up to the next. */
export function joinAdded(
  system: System,
  edition: { readonly whole: Placed; readonly parts: readonly Placed[] },
  k: number,
): void {
  const { whole, parts } = edition;
  for (const side of ["least", "most"] as const) {
    const links = (whole.links ?? []).filter((link) => link.side === side).sort((a, b) => a.at - b.at);
    const added = links.flatMap(({ key }) => {
      const held = parts.filter((part) => keysOf(part).includes(key)).map((part) => rowId(part, key));
      const rest = restId(rowId(whole, key), held);
      return system.counts.has(rest) ? [rest] : [];
    });
    for (const [n, rest] of added.entries()) {
      const before = added[n - 1];
      if (before !== undefined) join(system, { total: rest, parts: [before], whole: false, k });
    }
  }
}

/** Rows of a table that takes some of the things of another, beside the same rows of that one. */
export function joinWithin(system: System, tables: readonly Placed[], k: number): void {
  for (const part of tables) {
    if (part.within == null) continue;
    const whole = tables.find(
      (one) =>
        one.parted === part.within && one.population === part.population && one.measure === part.measure,
    );
    if (whole === undefined || whole.files.join() !== part.files.join()) continue;
    const held = new Set(keysOf(whole));
    for (const key of keysOf(part))
      if (held.has(key))
        join(system, { total: rowId(whole, key), parts: [rowId(part, key)], whole: false, k });
  }
}
