import { definitionOf, type Finding, type Group, type ItemFacts, type Records } from "#findings";
import {
  type Figure,
  figuresOf,
  type PrintedTable,
  type RecountedTable,
  type SafeTable,
  type Solve,
  suppress,
  type Table,
  tablesOf,
  thinned,
} from "#gate";

/** A table of one calibre whose rows add up, everything read. */
export function aTable(part: Partial<Table>): Table {
  const rows = part.rows ?? [];
  const read = rows.reduce((sum, { value }) => sum + value, 0);
  return {
    ...{ group: 0, finding: "makers-by-calibre", measure: "makers/headstamp", files: ["a"], population: "p" },
    ...{ unit: "rows", conditions: ["calibre=50", "item=cartridge"], parted: "calibre=50", additive: true },
    ...{ sums: [], links: [], within: null },
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

/** A finding of these groups, over files of these hashes. */
export function aFinding(
  name: string,
  groups: readonly Group[],
  sha256s: readonly string[] = ["imp_1"],
): Finding {
  const edition = sha256s.map((sha256, n) => ({
    ...{ importId: `imp_${n + 1}`, file: "f", sha256, importedOn: "2026-01-01", origin: "own" as const },
  }));
  return { name, groups, edition, method: [], caveats: [], leftOut: [], period: null };
}

/** A firearm sold on a day, recovered so many days after the last day that the date of the sale leaves open. */
export interface Gun {
  readonly sold: number;
  readonly days: number;
  readonly open: number;
}

/** Time-to-crime of made-up firearms, file by file, until 1 January 1990. */
export async function aCrime(...files: readonly (readonly Gun[])[]): Promise<Finding> {
  const whom = { meaning: "seizures", origin: "own", country: null, form: "f", synthetic: true } as const;
  const ids = files.map((_, n) => `imp_${n + 1}`);
  const items = files.flatMap((guns, file) =>
    guns.map(
      ({ sold, days, open }, n) =>
        ({
          ...{ importId: ids[file], address: `${ids[file]}/s!${n + 2}`, kind: "firearm", seizure: null },
          soldAndRecovered: () => ({
            sold: { first: sold, last: sold + open },
            recovered: { first: sold + open + days, last: sold + open + days },
            ...{ year: String(1970 + Math.floor(sold / 365)), place: null },
          }),
        }) as unknown as ItemFacts,
    ),
  );
  const port: Partial<Records> = {
    imports: ids.map((importId) => ({
      ...{ importId, file: importId, sha256: importId, importedOn: "2026-01-01", origin: "own" },
      ...{ meaning: "seizures", registerKind: null, period: null },
      population: (item) => ({ ...whom, item }),
    })),
    async *items() {
      yield items;
    },
    async *figures() {},
  };
  const wish = { by: null, given: { until: "1990-01-01" } };
  const { groups } = await definitionOf("time-to-crime")!.derive(port as Records, wish);
  return aFinding("time-to-crime", groups, ids);
}

/** What the gate prints of a finding. */
export function through(solve: Solve) {
  return (
    finding: Finding,
    at: { readonly k: number; readonly earlier?: readonly PrintedTable[] },
  ): { readonly figures: Figure[]; readonly tables: RecountedTable[] } => {
    const { k, earlier = [] } = at;
    const thin = thinned(finding, tablesOf(finding, []), { k, earlier });
    const done = suppress({ tables: tablesOf(thin, []), earlier, origins: new Map(), k }, solve);
    const snapshot = { treeSize: 1, rootHash: "0" };
    const figures = done.tables.flatMap((table, n) => {
      const made = figuresOf(thin, table, { table: n, first: 1, k, snapshot });
      return made.map((figure, place) => ({ ...figure, id: `T${n} F${place}` }));
    });
    const tables = done.tables.map((table) => {
      const { form, by } = thin.groups[table.group]!;
      return { ...printed(table), form, label: by.label };
    });
    return { figures, tables };
  };
}
