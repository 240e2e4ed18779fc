import { type Entry, readEntry } from "#ledger";
import type { MarkKind, MarkReading } from "#marks";
import type { Chunk, RowMeaning } from "#records";
import { decodeChunk } from "./chunk.ts";
import type { ItemFilter } from "./filter.ts";
import { type ImportRow, type ImportState, importState } from "./imports.ts";
import {
  countItems,
  type MarkTotals,
  markTotals,
  periods,
  type Question,
  type TallyRow,
  tally,
  type UnreadMark,
  unreadMarks,
} from "./items.ts";
import type { Kept } from "./journal.ts";
import { keyId } from "./keyid.ts";
import { askBorne, type ItemPage, type ItemState, items } from "./listed.ts";
import { type LiveRecords, liveRecords, type RowAt, rowsAt } from "./live.ts";
import type { Shape } from "./shapes.ts";
import { type Sorted, spread } from "./spread.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

export interface HeldRow {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  /** Compare with `keyId(key)`. */
  readonly keyId: string;
  readonly recordId: string | null;
}

/** What may be asked of the tables; nothing here writes. */
export interface Asked {
  /** Committed and undone imports in order; with `open`, also those never finished. */
  readonly imports: (options?: { readonly open?: boolean }) => Promise<ImportState[]>;
  /** How many accepted rows that nothing has retired hold each content key; keys not held are left out. */
  readonly heldKeys: (as: RowMeaning, keys: readonly string[]) => Promise<Map<string, number>>;
  readonly rowsByRecordId: (as: RowMeaning, recordIds: readonly string[]) => Promise<HeldRow[]>;
  /** Accepted rows of an import that nothing has retired, in order, some thousands at a time. */
  readonly liveRows: (importId: string) => AsyncGenerator<HeldRow[]>;
  /** The same rows whole, with every reading; or the one row that `at` names. */
  readonly liveRecords: (importId: string) => AsyncGenerator<LiveRecords>;
  /** The same of these rows alone, in the order of the file. */
  readonly rowsAt: (importId: string, at: readonly RowAt[]) => Promise<LiveRecords[]>;
  /** Raw text of a row's cells, out of the ledger; null where there is no such row or its body was erased. */
  readonly cells: (
    importId: string,
    sheet: string,
    row: number,
  ) => Promise<readonly (string | null)[] | null>;
  readonly items: (filter: ItemFilter, page: ItemPage) => Promise<ItemState[]>;
  /** Items whose serial was read as this, no more than `limit`; who ask at once are asked for together. */
  readonly borne: (serial: string, limit: number) => Promise<ItemState[]>;
  /** The last entry by which a file was lawfully erased; -1 = none. */
  readonly erasedUpTo: () => Promise<number>;
  /** Copies that were lawfully erased, by the hash of what is stored, each with the entry that says so. */
  readonly erased: () => Promise<ReadonlyMap<string, number>>;
  readonly countItems: (filter: ItemFilter) => Promise<number>;
  /** How many items the committed imports brought: one number of each, whatever was retired since. */
  readonly broughtItems: () => Promise<number>;
  /** Items counted by what their marks were read as, import by import. */
  readonly tally: (question: Question) => Promise<TallyRow[]>;
  /** How the rows of a tally, sorted into pools and keys, lie over the events of their files: what `sumShapes` adds up. */
  readonly spread: (question: Question, sorted: readonly Sorted[]) => Promise<Shape[]>;
  /** First and last date of recovery read in each committed import. */
  readonly periods: () => Promise<Map<string, { readonly from: string; readonly to: string }>>;
  /** How many marks of each kind are held, by outcome. */
  readonly markTotals: (filter: ItemFilter, kind?: MarkKind) => Promise<MarkTotals[]>;
  /** Entries that hold an import, in order: opened, its rows and retirements, committed. */
  readonly entriesOf: (importId: string) => Promise<number[]>;
  /** One entry of the ledger as it was written. */
  readonly entry: (index: number) => Promise<Entry>;
  /** What could not be read, commonest first. */
  readonly unreadMarks: (filter: ItemFilter, limit: number, kind?: MarkKind) => Promise<UnreadMark[]>;
  /** Whole readings by value, one for each: for what the tables do not repeat (years, operators). */
  readonly readings: (kind: string, valueIds: readonly string[]) => Promise<Map<string, MarkReading>>;
  /** Saved mappings, the latest of each id, ids in order. */
  readonly mappings: () => Promise<{ readonly [field: string]: unknown }[]>;
  /** Public figures as added, the latest of each id, ids in order. */
  readonly claims: () => Promise<{ readonly [field: string]: unknown }[]>;
}

const IMPORTS = `
select id, status, sha256, name, bytes, format, meaning, origin, register_kind, country, actor, opened_at, committed_at,
  undone_at, why, rows, accepted, same, set_aside, items, sheets, opened, committed
from import where status <> 'open' or $1 order by seq`;
const BROUGHT = "select coalesce(sum(items), 0)::int8 as n from import where status = 'committed'";
const HOLDS_ANY = "select exists (select from import where status = 'committed' and meaning = $1) as any";
// `= any($2::text::uuid[])` would read the array anew for every row: a cast from text is not folded.
const HELD_KEYS = `
select s.key::text as key, count(*) as n from source_row s join import i on i.seq = s.import
where s.key in (select unnest($2::text::uuid[])) and s.disposition = 'accepted' and s.retired_by is null
  and i.status = 'committed' and i.meaning = $1
group by s.key`;
const HELD_ROW = `
select i.id, i.sheets[s.sheet + 1] as sheet, s.row, s.key::text as key, s.record_id
from source_row s join import i on i.seq = s.import
where s.disposition = 'accepted' and s.retired_by is null and i.status = 'committed'`;
const BY_RECORD = `${HELD_ROW} and s.record_id in (select unnest($2::text::text[])) and i.meaning = $1 order by s.import, s.sheet, s.row`;
const LIVE = `
${HELD_ROW} and i.id = $1 and (s.sheet, s.row) > ($2::int4, $3::int8) order by s.sheet, s.row limit 5000`;
const CHUNK_OF = `
select c.entry from chunk c join import i on i.seq = c.import
where i.id = $1 and c.kind = 'rows' and c.sheet = $2 and $3::int8 between c.first_row and c.last_row`;
const ENTRIES_OF = `
select opened_entry as entry from import where id = $1
union select c.entry from chunk c join import i on i.seq = c.import where i.id = $1
union select committed_entry from import where id = $1 and committed_entry is not null
union select added_entry from register where id = $1 order by entry`;
const MAPPINGS = "select body from mapping order by id";
const CLAIMS = "select body from claim order by id";
const READINGS = `
select distinct on (value_id) value_id, body from reading
where kind = $1 and value_id in (select unnest($2::text::text[])) and body is not null
  and import in (select seq from import where status = 'committed') order by value_id, id`;

const ERASED_UP_TO = "select coalesce(max(entry), -1) as entry from erased_file";
const ERASED = "select stored, entry from erased_file order by entry";

export function asking(sql: Sql, read: (index: number) => Promise<Kept>): Asked {
  return {
    imports: async ({ open = false } = {}) => (await sql.query<ImportRow>(IMPORTS, [open])).map(importState),
    heldKeys: (as, keys) => heldKeys(sql, as, keys),
    rowsByRecordId: async (as, ids) =>
      (await sql.query<Held>(BY_RECORD, [as, arrayLiteral(ids)])).map(heldRow),
    liveRows: (importId) => liveRows(sql, importId),
    liveRecords: (importId) => liveRecords(sql, read, importId),
    rowsAt: (importId, at) => rowsAt(sql, read, { importId, at }),
    cells: async (importId, sheet, row) => {
      for (const { entry } of await sql.query<{ entry: bigint }>(CHUNK_OF, [importId, sheet, row])) {
        const { body } = await read(Number(entry));
        const found = body === null ? undefined : rowOf(decodeChunk(body), sheet, row);
        if (found !== undefined) return found.cells;
      }
      return null;
    },
    items: (filter, page) => items(sql, filter, page),
    borne: askBorne(sql),
    erasedUpTo: async () => Number((await sql.query<{ entry: bigint }>(ERASED_UP_TO))[0]?.entry ?? -1),
    erased: async () => {
      const all = await sql.query<{ stored: string; entry: bigint }>(ERASED);
      return new Map(all.map(({ stored, entry }) => [stored, Number(entry)]));
    },
    countItems: (filter) => countItems(sql, filter),
    broughtItems: async () => Number((await sql.query<{ n: bigint }>(BROUGHT))[0]!.n),
    tally: (question) => tally(sql, question),
    spread: (question, sorted) => spread(sql, question, sorted),
    periods: () => periods(sql),
    unreadMarks: (filter, limit, kind) => unreadMarks(sql, filter, { limit, kind }),
    markTotals: (filter, kind) => markTotals(sql, filter, kind),
    entriesOf: async (importId) =>
      (await sql.query<{ entry: bigint }>(ENTRIES_OF, [importId])).map(({ entry }) => Number(entry)),
    entry: async (index) => readEntry((await read(index)).bytes),
    readings: async (kind, ids) => {
      const rows = await sql.query<{ value_id: string; body: string }>(READINGS, [kind, arrayLiteral(ids)]);
      return new Map(rows.map(({ value_id, body }) => [value_id, JSON.parse(body) as MarkReading]));
    },
    claims: async () => (await sql.query<{ body: string }>(CLAIMS)).map(({ body }) => JSON.parse(body)),
    mappings: async () => (await sql.query<{ body: string }>(MAPPINGS)).map(({ body }) => JSON.parse(body)),
  };
}

function rowOf(chunk: Chunk, sheet: string, row: number): Chunk["rows"][number] | undefined {
  return chunk.rows.find((candidate) => candidate.row === row && candidate.sheet === sheet);
}

interface Held {
  readonly id: string;
  readonly sheet: string;
  readonly row: bigint;
  readonly key: string;
  readonly record_id: string | null;
}

function heldRow({ id, sheet, row, key, record_id }: Held): HeldRow {
  return { importId: id, sheet, row: Number(row), keyId: key, recordId: record_id };
}

async function heldKeys(sql: Sql, as: RowMeaning, keys: readonly string[]): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  // The first import of its kind need not ask key by key (30 us each, embedded).
  if (!(await sql.query<{ any: boolean }>(HOLDS_ANY, [as]))[0]!.any) return held;
  const named = new Map(keys.map((key) => [keyId(key), key]));
  const rows = await sql.query<{ key: string; n: bigint }>(HELD_KEYS, [as, arrayLiteral([...named.keys()])]);
  for (const { key, n } of rows) held.set(named.get(key)!, Number(n));
  return held;
}

async function* liveRows(sql: Sql, importId: string): AsyncGenerator<HeldRow[]> {
  const [found] = await sql.query<{ sheets: string[] }>("select sheets from import where id = $1", [
    importId,
  ]);
  let sheet = -1;
  let row = 0;
  for (;;) {
    const rows = (await sql.query<Held>(LIVE, [importId, sheet, row])).map(heldRow);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    sheet = found!.sheets.indexOf(last.sheet);
    row = last.row;
  }
}
