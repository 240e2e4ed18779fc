import type { Outcome } from "#base";
import type { ItemKind, MarkKind, MarkReading } from "#marks";
import { type ItemFilter, lookedIn, where } from "./filter.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** What a reading says, in short. */
export interface Group {
  readonly outcome: Outcome;
  readonly id: string | null;
  readonly label: string | null;
  readonly country: string | null;
  readonly reasons: readonly string[];
}

export interface TallyRow {
  readonly importId: string;
  readonly kind: ItemKind;
  /** Whole readings in the order asked; null where the item has no such mark at all. Serials and lots are not kept whole. */
  readonly readings: readonly (MarkReading | null)[];
  /** The store's own names of these readings: what `spread` finds the items by. */
  readonly ids: readonly (number | null)[];
  readonly items: number;
  /** Items that carry a quantity. */
  readonly counted: number;
  /** Sum of these quantities. */
  readonly pieces: number;
}

/** How items are counted: by the readings of some slots. */
export interface Question {
  readonly by: readonly Slot[];
  readonly where?: ItemFilter;
}

export interface UnreadMark {
  readonly kind: string;
  readonly input: string;
  readonly outcome: "ambiguous" | "unread";
  readonly reasons: readonly string[];
  readonly items: number;
  readonly pieces: number;
}

export async function countItems(sql: Sql, filter: ItemFilter): Promise<number> {
  const { text, params } = where(filter);
  const from = lookedIn(filter, params);
  const [found] = await sql.query<{ n: bigint }>(`select count(*) as n from ${from} ${text}`, params);
  return Number(found!.n);
}

/** Rows of a tally in one value: text that the database writes and JSON reads costs a tenth of as many rows of the protocol. */
const PACKED = 5000;

/** Counts by reading, and looks up what the few distinct readings say afterwards: one pass over the items, no join. */
export async function tally(sql: Sql, question: Question): Promise<TallyRow[]> {
  const { by, where: filter = {} } = question;
  const { text, params } = where(filter);
  const keys = ["t.import", "t.kind", ...by.map((slot) => `t.${slot}`)];
  const cells = [
    ...["g.import", `'"' || g.kind || '"'`, "g.items", "g.counted", "g.pieces"],
    ...by.map((slot) => `coalesce(g.${slot}::text, 'null')`),
  ];
  const packs = await sql.query<{ rows: string }>(
    `select '[' || string_agg(concat('[', concat_ws(',', ${cells.join(", ")}), ']'), ',') || ']' as rows
    from (select c.*, (row_number() over ()) / ${PACKED} as pack from (
      select ${keys.join(", ")}, count(*) as items, count(t.quantity) as counted,
        coalesce(sum(t.quantity), 0)::int8 as pieces
      from item t ${text} group by ${keys.join(", ")}) c) g
    group by g.pack`,
    params,
  );
  const rows = packs.flatMap(({ rows }) => JSON.parse(rows) as Packed[]).sort(inOrder);
  const imports = new Map(
    (await sql.query<{ seq: bigint; id: string }>("select seq, id from import")).map(({ seq, id }) => [
      Number(seq),
      id,
    ]),
  );
  const ids = new Set(rows.flatMap((row) => row.slice(READINGS_FROM) as (number | null)[]));
  const readings = await wholeReadings(sql, ids);
  return rows.map(([seq, kind, items, counted, pieces, ...asked]) => ({
    importId: imports.get(seq)!,
    kind,
    readings: asked.map((id) => (id === null ? null : (readings.get(id) ?? null))),
    ...{ ids: asked, items, counted, pieces },
  }));
}

/** Import, kind, items, counted, pieces, then the readings asked for. */
type Packed = readonly [...[number, ItemKind, number, number, number], ...readings: (number | null)[]];
const READINGS_FROM = 5;

/** By import, kind and readings, nothing last: as the table is grouped depends on its size. */
function inOrder(a: Packed, b: Packed): number {
  const first = compare(a[0], b[0]) || compare(a[1], b[1]);
  if (first !== 0) return first;
  for (let i = READINGS_FROM; i < a.length; i++) {
    const next = compare(a[i] ?? null, b[i] ?? null);
    if (next !== 0) return next;
  }
  return 0;
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

async function wholeReadings(sql: Sql, ids: ReadonlySet<number | null>): Promise<Map<number, MarkReading>> {
  const wanted = arrayLiteral([...ids].filter((id) => id !== null));
  const query =
    "select id, body from reading where id in (select unnest($1::text::int8[])) and body is not null";
  const rows = await sql.query<{ id: bigint; body: string }>(query, [wanted]);
  return new Map(rows.map(({ id, body }) => [Number(id), JSON.parse(body) as MarkReading]));
}

/** Marks of a kind lie in the slots of that kind alone. */
const lateral = (kind: MarkKind | undefined): string =>
  `lateral (values ${slotsOf(kind)
    .map((slot) => `(t.${slot})`)
    .join(", ")})`;

export async function unreadMarks(
  sql: Sql,
  filter: ItemFilter,
  { limit, kind }: { readonly limit: number; readonly kind: MarkKind | undefined },
): Promise<UnreadMark[]> {
  const { text, params } = where(filter);
  type Row = Omit<UnreadMark, "reasons" | "items" | "pieces"> & {
    reasons: string;
    items: bigint;
    pieces: bigint;
  };
  const rows = await sql.query<Row>(
    `with g as materialized (
      select v.id, count(*) as items, sum(t.quantity) as pieces
      from item t cross join ${lateral(kind)} as v(id) ${text} and v.id is not null group by v.id)
    select r.kind, r.input, r.outcome, r.reasons, sum(g.items)::int8 as items, coalesce(sum(g.pieces), 0)::int8 as pieces
    from g join reading r on r.id = g.id where r.outcome <> 'read'
    group by r.kind, r.input, r.outcome, r.reasons
    order by sum(g.items) desc, r.kind collate "C", r.input collate "C", r.reasons collate "C"
    limit $${params.push(limit)}::int8`,
    params,
  );
  return rows.map(({ reasons, items, pieces, ...mark }) => ({
    ...mark,
    reasons: words(reasons),
    items: Number(items),
    pieces: Number(pieces),
  }));
}

/** How many marks of a kind are held, by outcome; `empty` cells are none of the other three. */
export interface MarkTotals {
  readonly kind: string;
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
  readonly empty: number;
}

export async function markTotals(sql: Sql, filter: ItemFilter, kind?: MarkKind): Promise<MarkTotals[]> {
  const { text, params } = where(filter);
  const counted = (name: string, condition: string): string =>
    `coalesce(sum(g.items) filter (where ${condition}), 0)::int8 as ${name}`;
  const empty = "r.reasons = 'empty'";
  const rows = await sql.query<Record<string, unknown>>(
    `with g as materialized (
      select v.id, count(*) as items
      from item t cross join ${lateral(kind)} as v(id) ${text} and v.id is not null group by v.id)
    select r.kind, ${counted("read", "r.outcome = 'read'")}, ${counted("ambiguous", "r.outcome = 'ambiguous'")},
      ${counted("unread", `r.outcome = 'unread' and ${empty} is not true`)}, ${counted("empty", empty)}
    from g join reading r on r.id = g.id group by r.kind order by r.kind collate "C"`,
    params,
  );
  return rows.map((row) => ({
    kind: row["kind"] as string,
    read: Number(row["read"]),
    ambiguous: Number(row["ambiguous"]),
    unread: Number(row["unread"]),
    empty: Number(row["empty"]),
  }));
}

export function groupOf(row: Record<string, unknown>): Group {
  return {
    outcome: row["outcome"] as Outcome,
    id: row["value_id"] as string | null,
    label: row["value_label"] as string | null,
    country: row["country"] as string | null,
    reasons: words(row["reasons"] as string),
  };
}

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

const PERIODS = `
select i.id, min(r.value_id) as first, max(r.value_id) as last
from (select distinct import, date from item where retired_by is null and date is not null) t
join reading r on r.id = t.date join import i on i.seq = t.import
where i.status = 'committed' and r.outcome = 'read' group by i.id`;

/** First and last date of recovery read in each committed import, to their own precision. */
export async function periods(
  sql: Sql,
): Promise<Map<string, { readonly from: string; readonly to: string }>> {
  const rows = await sql.query<{ id: string; first: string; last: string }>(PERIODS);
  return new Map(rows.map(({ id, first, last }) => [id, { from: first, to: last }]));
}
