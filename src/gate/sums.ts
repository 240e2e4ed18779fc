import { putCount, putUnknown, type System } from "./system.ts";
import type { Table } from "./table.ts";

export type Scope = Pick<Table, "files" | "population" | "unit" | "conditions">;

/** One name for one count, wherever it is printed. */
export function idOf(scope: Scope, measure: string, key: string): string {
  return JSON.stringify([
    scope.files.join(" "),
    scope.population,
    scope.unit,
    scope.conditions,
    measure,
    key,
  ]);
}

export const rowId = (table: Scope & { readonly measure: string }, key: string): string =>
  idOf(table, table.measure, key);
export const eventsId = (table: Scope & { readonly measure: string }, key: string): string =>
  idOf(table, `${table.measure}#seizures`, key);
export const ALL = "(items)";
export const READ = "(read)";
export const REST = ["(unread)", "(ambiguous)", "(unexamined)"] as const;
export const totalIds = (table: Scope & { readonly measure: string }): readonly string[] => [
  idOf(table, ALL, "seized"),
  ...[READ, ...REST].map((key) => rowId(table, key)),
];

/** A table where it stands among the others, printed now or before. */
export type Placed = Scope & {
  readonly measure: string;
  readonly parted: string | null;
  readonly keys?: readonly string[];
  readonly rows: readonly { readonly key: string }[];
  readonly complete?: boolean;
  /** Rows that an earlier print withheld, together. */
  readonly others?: { readonly rows: number; readonly value: number } | null;
} & Partial<Pick<Table, "sums" | "links" | "within">>;

/** Every key of a table with its totals: what can be added over tables. */
export const keysOf = (table: Placed): readonly string[] => [
  ...(table.keys ?? table.rows.map(({ key }) => key)),
  READ,
  ...REST,
];

/** What parts leave of their whole. */
export const restId = (total: string, parts: readonly string[]): string =>
  JSON.stringify(["rest", total, parts]);

/** Adds `parts` (and a rest, where they may not be all) up to `total`. */
export function join(
  system: System,
  sum: {
    readonly total: string;
    readonly parts: readonly string[];
    readonly whole: boolean;
    readonly k: number;
    /** The rest may be small: it counts what nobody read. */
    readonly loose?: boolean;
  },
): void {
  const { total, parts, whole, k, loose = false } = sum;
  const name = JSON.stringify([total, [...parts].sort()]);
  if (system.joined.has(name)) return;
  system.joined.add(name);
  for (const id of [total, ...parts]) putUnknown(system, id);
  const value = (id: string): number => system.counts.get(id)?.value ?? Number.NaN;
  const held = parts.reduce((sum, id) => sum + value(id), 0);
  if (whole) {
    // Counts that differ are not of the same things.
    if (held !== value(total) && !Number.isNaN(held + value(total))) return;
    const sum = { value: Number.isNaN(held) ? null : held, shown: false, ours: false };
    putCount(system, total, { ...sum, least: 0, target: false });
    system.relations.push({ total, parts, exact: true });
    return;
  }
  const left = value(total) - held;
  // Parts that are more than their whole were read otherwise since: nothing ties them.
  if (left < 0) return;
  const rest = restId(total, parts);
  const known = Number.isNaN(left) ? null : left;
  const target = !loose && known !== null && known > 0 && known < k;
  putCount(system, rest, { value: known, shown: false, ours: false, least: 0, target });
  system.relations.push({ total, parts: [...parts, rest], exact: true });
}
