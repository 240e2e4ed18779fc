import type { MarkReading } from "#marks";
import type { RowRecord } from "#records";
import { decodeChunk, decodeRows } from "./chunk.ts";
import type { Kept } from "./journal.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** Accepted rows that nothing has retired, whole as they were recorded, with the readings that they point into. */
export interface LiveRecords {
  readonly rows: readonly RowRecord[];
  readonly readings: readonly MarkReading[];
}

/** One row of a sheet. */
export interface RowAt {
  readonly sheet: string;
  readonly row: number;
}

const CHUNKS = `
select c.entry from chunk c join import i on i.seq = c.import
where i.id = $1 and i.status = 'committed' and c.kind = 'rows' order by c.entry`;
/** The places that hold a row which nothing retired, with the entry whose body has it. */
const PLACES = `
select c.entry, p.sheet, p.row from (select unnest($2::text::text[]) as sheet, unnest($3::text::int8[]) as row) p
join import i on i.id = $1 and i.status = 'committed'
join chunk c on c.import = i.seq and c.kind = 'rows' and c.sheet = p.sheet and c.last_row >= p.row and c.first_row <= p.row
where not exists (select 1 from source_row s where s.import = i.seq and s.sheet = array_position(i.sheets, p.sheet) - 1
  and s.row = p.row and s.retired_by is not null)
order by c.entry, p.row`;
const RETIRED = `
select i.sheets[s.sheet + 1] as sheet, s.row from source_row s join import i on i.seq = s.import
where i.id = $1 and s.retired_by is not null`;

/** Rows out of the ledger, a chunk at a time: for acts that need every mark of a row beside its raw text. */
export async function* liveRecords(
  sql: Sql,
  read: (index: number) => Promise<Kept>,
  importId: string,
): AsyncGenerator<LiveRecords> {
  const retired = new Set<string>();
  for (const { sheet, row } of await sql.query<{ sheet: string; row: bigint }>(RETIRED, [importId])) {
    retired.add(`${sheet}!${row}`);
  }
  const chunks = await sql.query<{ entry: bigint }>(CHUNKS, [importId]);
  for (const { entry } of chunks) {
    const { body } = await read(Number(entry));
    if (body === null) continue;
    const { rows, readings } = decodeChunk(body);
    const live = rows.filter(
      (one) => one.disposition === "accepted" && !retired.has(`${one.sheet}!${one.row}`),
    );
    if (live.length > 0) yield { rows: live, readings };
  }
}

/** The same of some rows alone, each with its own readings, in the order of the file: what is not asked for is not taken apart. */
export async function rowsAt(
  sql: Sql,
  read: (index: number) => Promise<Kept>,
  { importId, at }: { readonly importId: string; readonly at: readonly RowAt[] },
): Promise<LiveRecords[]> {
  const params = [arrayLiteral(at.map(({ sheet }) => sheet)), arrayLiteral(at.map(({ row }) => row))];
  const found = await sql.query<Placed>(PLACES, [importId, ...params]);
  const byEntry = new Map<bigint, { sheet: string; row: number }[]>();
  for (const { entry, sheet, row } of found) {
    const own = { sheet, row: Number(row) };
    const held = byEntry.get(entry);
    if (held === undefined) byEntry.set(entry, [own]);
    else held.push(own);
  }
  const records: LiveRecords[] = [];
  for (const [entry, own] of byEntry) {
    const { body } = await read(Number(entry));
    for (const { row, readings } of body === null ? [] : decodeRows(body, own)) {
      if (row.disposition === "accepted") records.push({ rows: [row], readings });
    }
  }
  return records;
}

interface Placed {
  readonly entry: bigint;
  readonly sheet: string;
  readonly row: bigint;
}
