import { where } from "./filter.ts";
import type { Question, TallyRow } from "./items.ts";
import { arrayLiteral, type Param, type Sql } from "./sql.ts";

/** Where the items of one row of a tally belong: a pool and, where their mark was read, a key; numbers of the caller's own. */
export interface Sorted {
  readonly row: TallyRow;
  readonly pool: number;
  readonly key: number | null;
}

/** How a key lies over the events of its pool. Sums are exact: a square of a large count passes 2^53. */
export interface Lies {
  readonly pool: number;
  readonly key: number;
  readonly rows: Sums;
  readonly pieces: Sums;
}

/** `n` of an event carry the key, `d` carry any key. */
export interface Sums {
  readonly n: number;
  readonly d: number;
  /** Events with n above 0, and with d above 0. */
  readonly with: number;
  readonly draws: number;
  readonly nn: bigint;
  readonly nd: bigint;
  readonly dd: bigint;
}

export interface Spreads {
  /** Events of each pool whose every item names one. */
  readonly pools: readonly { readonly pool: number; readonly events: number }[];
  readonly keys: readonly Lies[];
}

/**
 * Sums over events, made where the items lie: a file in which nearly every row is an event of its own gives some dozens of
 * rows back instead of a million. The join is a full one because a full join is never a nested loop, which is what a planner
 * that cannot know the size of the arrays would take; the windows stand for a second join. What matched nothing is dropped after.
 */
export async function spread(sql: Sql, question: Question, sorted: readonly Sorted[]): Promise<Spreads> {
  const { by, where: filter = {} } = question;
  const { text, params } = where(filter);
  const given = (values: readonly (string | number | null)[], type: string): string =>
    `$${params.push(arrayLiteral(values))}::text::${type}[]`;
  const columns = [
    given(
      sorted.map(({ pool }) => pool),
      "int4",
    ),
    given(
      sorted.map(({ key }) => key),
      "int4",
    ),
    given(
      sorted.map(({ row }) => row.importId),
      "text",
    ),
    given(
      sorted.map(({ row }) => row.kind),
      "text",
    ),
    ...by.map((_, i) =>
      given(
        sorted.map(({ row }) => row.ids[i] ?? 0),
        "int8",
      ),
    ),
  ];
  const names = ["pool", "key", "import_id", "kind", ...by.map((_, i) => `r${i}`)];
  const same = by.map((slot, i) => ` and coalesce(t.${slot}, 0) = w.r${i}`).join("");
  const summed = (unit: string, n: string, d: string): string => `
    sum(${n})::text as ${unit}_n, count(*) filter (where ${n} > 0) as ${unit}_with,
    sum(${n} * ${n})::text as ${unit}_nn, sum(${n} * ${d})::text as ${unit}_nd`;
  const based = (unit: string, d: string): string => `
    sum(${d})::text as ${unit}_d, count(*) filter (where ${d} > 0) as ${unit}_draws, sum(${d} * ${d})::text as ${unit}_dd`;
  const rows = await sql.query<Found>(
    `with w as materialized (
      select u.*, i.seq from unnest(${columns.join(", ")}) as u(${names.join(", ")}) join import i on i.id = u.import_id),
    c as materialized (
      select w.pool, w.key, t.import, t.seizure, count(*)::numeric as n, coalesce(sum(t.quantity), 0) as p
      from (select * from item t ${text}) t full join w on t.import = w.seq and t.kind = w.kind${same}
      group by w.pool, w.key, t.import, t.seizure),
    e as materialized (
      select pool, key, n, p, row_number() over event = 1 as first,
        coalesce(sum(n) filter (where key is not null) over event, 0) as m,
        coalesce(sum(p) filter (where key is not null) over event, 0) as q
      from c where pool is not null and import is not null and seizure is not null
        and pool not in (select pool from c where pool is not null and import is not null and seizure is null)
      window event as (partition by pool, import, seizure))
    select pool, null::int4 as key, count(*) as events, ${based("rows", "m")}, ${based("pieces", "q")},
      ${none(["rows_n", "rows_nn", "rows_nd", "pieces_n", "pieces_nn", "pieces_nd"])}, null::int8 as rows_with, null::int8 as pieces_with
    from e where first group by pool
    union all
    select * from (select pool, key, null::int8 as events, ${none(["rows_d"])}, null::int8 as rows_draws, ${none(["rows_dd", "pieces_d"])},
      null::int8 as pieces_draws, ${none(["pieces_dd"])}, rows_n, rows_nn, rows_nd, pieces_n, pieces_nn, pieces_nd, rows_with, pieces_with
    from (select pool, key, ${summed("rows", "n", "m")}, ${summed("pieces", "p", "q")} from e where key is not null group by pool, key) s) s
    order by pool, key`,
    params,
  );
  const pools = new Map(rows.flatMap((row) => (row.key === null ? [[row.pool, row] as const] : [])));
  return {
    pools: [...pools.values()].map(({ pool, events }) => ({ pool, events: Number(events) })),
    keys: rows.flatMap((row) => {
      const { pool, key } = row;
      const base = pools.get(pool);
      if (key === null || base === undefined) return [];
      return [{ pool, key, rows: sumsOf(row, base, "rows"), pieces: sumsOf(row, base, "pieces") }];
    }),
  };
}

const none = (columns: readonly string[]): string =>
  columns.map((column) => `null::text as ${column}`).join(", ");

type Found = { readonly pool: number; readonly key: number | null; readonly events: bigint } & Readonly<
  Record<string, Param>
>;

function sumsOf(row: Found, base: Found, unit: "rows" | "pieces"): Sums {
  const of = (from: Found, sum: string): bigint => BigInt(String(from[`${unit}_${sum}`]));
  return {
    ...{ n: Number(of(row, "n")), with: Number(of(row, "with")), nn: of(row, "nn"), nd: of(row, "nd") },
    ...{ d: Number(of(base, "d")), draws: Number(of(base, "draws")), dd: of(base, "dd") },
  };
}
