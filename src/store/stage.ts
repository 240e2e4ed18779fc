import type { MarkReading } from "#marks";
import type { Chunk, RowRecord } from "#records";
import type { Payloads } from "./acts.ts";
import { type Cell, insertRows } from "./bulk.ts";
import { readingText } from "./chunk.ts";
import { keyId } from "./keyid.ts";
import { openStanding, refused } from "./rules.ts";
import { arrange } from "./slots.ts";
import { arrayLiteral, dbText, type Sql, together } from "./sql.ts";

/** Compare and swap: the rows go behind those that the stage knows of, or nowhere. */
const ADD_CHUNK = `
with held as (
  update import set rows = rows + $3::int8, accepted = accepted + $4::int8, same = same + $5::int8,
    set_aside = set_aside + $6::int8, items = items + $7::int8, sheets = $8::text::text[]
  where id = $1 and status = 'open' and rows = $2::int8 returning seq)
insert into chunk select seq, $9::int8, 'rows', $10, $11::int8, $12::int8 from held returning import`;
/** Readings of one import are numbered within it: `seq * 2^32 + n`. */
const READING_BASE = 2 ** 32;
const NUMBERED = `
select coalesce(max(id) + 1, $1::int8) as next, count(body) as whole from reading
where id >= $1::int8 and id < $1::int8 + ${READING_BASE}`;
const LATEST = `
select id, body from reading where id >= $1::int8 and id < $1::int8 + ${READING_BASE} and body is not null
order by id desc limit $2::int8`;
/** Readings remembered for one import, so that a calibre is not kept once a chunk; then it starts anew. */
const REMEMBERED = 20_000;

/** What the next rows of an open import must know of those before them. */
interface Open {
  readonly seq: number;
  rows: number;
  readonly sheets: string[];
  nextReading: number;
  /** Ids of readings by their text. */
  readonly remembered: Map<string, number>;
}

/** The act that brings rows, and the rows: null where their body was erased. */
export interface Arrival {
  readonly entry: number;
  readonly payload: Payloads["import.rows"];
  readonly chunk: Chunk | null;
}

/** Imports whose rows are coming in. Their rows lie in the tables already, and nobody sees them before the commit. */
export interface Stage {
  readonly add: (sql: Sql, arrival: Arrival) => Promise<void>;
  /** Forgets what is remembered of imports: it is read from the tables when next needed. Due whenever a transaction failed. */
  readonly forget: () => void;
}

export function openStage(): Stage {
  const open = new Map<string, Open>();
  return {
    add: async (sql, arrival) => {
      const { importId } = arrival.payload;
      const known = open.get(importId) ?? (await resume(sql, importId));
      open.set(importId, known);
      await together(addRows(sql, known, arrival));
    },
    forget: () => open.clear(),
  };
}

/** What was remembered when the last rows of an import had been added: the same, whoever added them. */
async function resume(sql: Sql, importId: string): Promise<Open> {
  const { seq, rows, sheets } = await openStanding(sql, "import.rows", importId);
  const base = Number(seq) * READING_BASE;
  const [numbered] = await sql.query<{ next: bigint; whole: bigint }>(NUMBERED, [base]);
  const whole = Number(numbered!.whole);
  const size = whole === 0 ? 0 : ((whole - 1) % REMEMBERED) + 1;
  const latest = await sql.query<{ id: bigint; body: string }>(LATEST, [base, size]);
  const remembered = new Map(latest.map(({ id, body }) => [body, Number(id)]));
  return { seq: Number(seq), rows: Number(rows), sheets, nextReading: Number(numbered!.next), remembered };
}

function addRows(sql: Sql, open: Open, { entry, payload, chunk }: Arrival): Promise<unknown>[] {
  const { importId, firstRow, lastRow, rows, accepted, same, setAside, items } = payload;
  const name = dbText(payload.sheet);
  if (!open.sheets.includes(name)) open.sheets.push(name);
  const place = [entry, name, firstRow, lastRow];
  const counts = [open.rows, rows, accepted, same, setAside, items];
  const counted = sql
    .query(ADD_CHUNK, [importId, ...counts, arrayLiteral(open.sheets), ...place])
    .then((held) => {
      if (held.length !== 1) throw refused("import.rows", "import-moved");
    });
  open.rows += rows;
  if (chunk === null) return [counted];
  const tables = tablesOf(chunk, open, open.sheets.indexOf(name));
  return [counted, ...Object.entries(tables).flatMap(([table, lines]) => insertRows(sql, table, lines))];
}

function tablesOf({ readings, rows }: Chunk, open: Open, sheet: number): Record<string, Cell[][]> {
  const tables = {
    source_row: [] as Cell[][],
    reading: [] as Cell[][],
    item: [] as Cell[][],
    mark: [] as Cell[][],
  };
  const ids = readings.map((reading) => {
    const { id, line } = keepReading(open, reading);
    if (line !== null) tables.reading.push(line);
    return id;
  });
  for (const row of rows) {
    const { disposition, reason, recordId } = row;
    tables.source_row.push([open.seq, sheet, row.row, keyId(row.key), recordId, disposition, reason, null]);
    addItems(tables, row, { seq: open.seq, sheet, ids });
  }
  return tables;
}

function addItems(
  tables: { readonly item: Cell[][]; readonly mark: Cell[][] },
  { row, items }: RowRecord,
  { seq, sheet, ids }: { readonly seq: number; readonly sheet: number; readonly ids: readonly number[] },
): void {
  for (const { n, kind, quantity, quantityColumn, seizure, marks } of items) {
    const { slots, more } = arrange(marks);
    const cells: Cell[] = [seq, sheet, row, n, kind, quantity, quantityColumn, seizure, null];
    for (const mark of slots) {
      if (mark === null) cells.push(null, null);
      else cells.push(ids[mark.reading]!, mark.column);
    }
    tables.item.push(cells);
    for (const [m, { field, reading, column }] of more.entries()) {
      tables.mark.push([seq, sheet, row, n, m, field, ids[reading]!, column]);
    }
  }
}

/** The id of a reading, and its line where it has none in the tables yet. */
function keepReading(open: Open, reading: MarkReading): { id: number; line: Cell[] | null } {
  const { kind, input, outcome, value, reasons } = reading;
  // Nearly every serial and lot is its own; remembering them would only fill the memory.
  const body = kind === "serial" || kind === "lot" ? null : readingText(reading);
  const known = body === null ? undefined : open.remembered.get(body);
  if (known !== undefined) return { id: known, line: null };
  const id = open.nextReading++;
  if (body !== null) {
    if (open.remembered.size >= REMEMBERED) open.remembered.clear();
    open.remembered.set(body, id);
  }
  const country = value !== null && "country" in value ? value.country : null;
  const said = [value?.id ?? null, value?.label ?? null, country, reasons.join(" ")];
  return { id, line: [id, open.seq, kind, input, outcome, ...said, body] };
}
