import type { PrintedTable, SafeTable, Solve, Table } from "#gate";

/** A table of one calibre whose rows add up, everything read. */
export function aTable(part: Partial<Table>): Table {
  const rows = part.rows ?? [];
  const read = rows.reduce((sum, { value }) => sum + value, 0);
  return {
    ...{ group: 0, finding: "makers-by-calibre", measure: "makers/headstamp", files: ["a"], population: "p" },
    ...{ unit: "rows", conditions: ["calibre=50", "item=cartridge"], parted: "calibre=50", additive: true },
    totals: { seized: read, examined: read, read, unread: 0, ambiguous: 0, unexamined: 0 },
    ...part,
    rows,
  };
}

/** What of a safe table stands in print. */
export function printed({ group: _, finding: __, ...table }: SafeTable): PrintedTable {
  return table;
}

/**
 * An attacker who shares no code with the gate: every cell that may be there as a variable, everything printed as equations;
 * gives the intervals of the cells that are not printed. With `margins`, two partitions of the same things have the same sums
 * by key, and only cells below `k` are asked for: a larger one that one table withheld may stand in the other.
 */
export function attacker(
  tables: readonly Table[],
  prints: readonly (readonly SafeTable[])[],
  solve: Solve,
  margins?: { readonly tables: readonly (readonly Table[])[]; readonly k: number },
): { low: number; high: number }[] {
  const keys = [...new Set(tables.flatMap((table) => table.rows.map(({ key }) => key)))];
  const name = (table: Table, key: string): string => `v${tables.indexOf(table)}_${key}`;
  const rows: string[] = [];
  const bounds: string[] = [];
  const hidden: string[] = [];
  for (const table of tables) {
    const safe = prints.flat().find((one) => one.conditions.join() === table.conditions.join());
    for (const key of keys) {
      const value = table.rows.find((row) => row.key === key)?.value ?? 0;
      const shown = safe?.rows.some((row) => row.key === key) === true;
      if (shown || (safe !== undefined && safe.others === null)) rows.push(`${name(table, key)} = ${value}`);
      else if (value > 0 && (margins === undefined || value < margins.k)) hidden.push(name(table, key));
      bounds.push(` ${name(table, key)} >= ${safe === undefined || value === 0 ? 0 : 1}`);
    }
    if (safe?.totals != null)
      rows.push(`${keys.map((key) => name(table, key)).join(" + ")} = ${safe.totals.read}`);
  }
  const [one = [], two = []] = margins?.tables ?? [];
  if (margins !== undefined) {
    for (const key of keys) {
      const terms = (part: readonly Table[]): string[] => part.map((table) => name(table, key));
      rows.push(`${terms(one).join(" + ")} - ${terms(two).join(" - ")} = 0`);
    }
  }
  const body = `Subject To\n${rows.map((row, at) => ` r${at}: ${row}`).join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
  return hidden.map((id) => {
    const low = solve(`Minimize\n obj: ${id}\n${body}`);
    const high = solve(`Maximize\n obj: ${id}\n${body}`);
    if (typeof low !== "number") throw new RangeError(`attacker: ${low}`);
    return { low: Math.ceil(low - 1e-6), high: typeof high === "number" ? Math.floor(high + 1e-6) : 1e9 };
  });
}
