import { createHash } from "node:crypto";
import { fromUtf8, HeadstampError } from "#base";
import type { Entry } from "#ledger";
import type { MarkReading } from "#marks";
import type { Chunk, RowRecord } from "#records";
import type { Payloads } from "./acts.ts";
import { type Loader, loader } from "./bulk.ts";
import { decodeChunk } from "./chunk.ts";
import type { Kept } from "./journal.ts";
import { projectJudgement } from "./judgements.ts";
import { projectRegister } from "./registers.ts";
import { arrange } from "./slots.ts";
import { arrayLiteral, dbText, type Sql } from "./sql.ts";

/** What the projection of an act may ask for beside the database. */
export interface Projector {
  readonly sql: Sql;
  readonly read: (index: number) => Promise<Kept>;
  /** Hears of rows projected so far, out of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const OPEN_IMPORT = `
insert into import (seq, id, status, sha256, name, bytes, format, meaning, origin, register_kind, country,
  actor, opened_at, opened_entry, opened)
select coalesce(max(seq), 0) + 1, $1, 'open', $2, $3, $4::int8, $5, $6, $7, $8, $9, $10, $11, $12::int8, $13 from import`;
const ADD_CHUNK = `
with held as (
  update import set rows = rows + $2::int8, accepted = accepted + $3::int8, same = same + $4::int8,
    set_aside = set_aside + $5::int8, items = items + $6::int8
  where id = $1 returning seq)
insert into chunk select seq, $7::int8, 'rows', $8, $9::int8, $10::int8 from held`;
const ADD_RETIRES = "insert into chunk select seq, $2::int8, 'retires', '', 0, 0 from import where id = $1";
const CHUNKS = `
select c.entry, c.kind, i.seq, i.rows from chunk c join import i on i.seq = c.import
where i.id = $1 order by c.entry`;
const COMMIT_IMPORT = `
update import set status = 'committed', committed_at = $2, committed_entry = $3::int8, committed = $4,
  sheets = $5::text::text[] where id = $1`;
const SHEETS = "select seq, sheets from import where id = $1";
const PAIRS = "(select unnest($2::text::int4[]) as sheet, unnest($3::text::int8[]) as row) p";
const RETIRE_ROWS = `
update source_row s set retired_by = $4::int8 from ${PAIRS}
where s.import = $1::int8 and s.sheet = p.sheet and s.row = p.row and s.retired_by is null`;
const RETIRE_ITEMS = `
update item s set retired_by = $4::int8 from ${PAIRS}
where s.import = $1::int8 and s.sheet = p.sheet and s.row = p.row and s.retired_by is null`;
const UNDO_IMPORT = `
update import set status = 'undone', undone_at = $2, undone_entry = $3::int8, why = $4 where id = $1 returning seq`;
const UNDO_PROJECTION = [
  "delete from item where import = $1::int8",
  "delete from mark where import = $1::int8",
  "delete from reading where import = $1::int8",
  "delete from source_row where import = $1::int8",
  "delete from chunk where import = $1::int8",
  "update source_row set retired_by = null where retired_by = $1::int8",
  "update item set retired_by = null where retired_by = $1::int8",
];
const SAVE_MAPPING = `
insert into mapping values ($1, $2::int8, $3, $4)
on conflict (id) do update set entry = excluded.entry, saved_at = excluded.saved_at, body = excluded.body`;
const ADD_CLAIM = `
insert into claim values ($1, $2::int8, $3, $4, $5)
on conflict (id) do update set entry = excluded.entry, added_at = excluded.added_at, actor = excluded.actor, body = excluded.body`;
const KEEP_ERASED = "insert into erased_file values ($1::int8, $2, $3, $4, $5)";
const KEEP_KEY = "insert into ledger_key values ($1::int8, $2, $3, $4)";

/** Readings remembered for one import, so that a calibre is not kept once a chunk; then it starts anew. */
const REMEMBERED = 20_000;
/** Readings of one import are numbered within it: `seq * 2^32 + n`. */
const READING_BASE = 2 ** 32;

/**
 * Brings the tables up to one more entry; the only code that writes them, live as in a replay, so that a replayed
 * database is the same database.
 */
export async function project(projector: Projector, entry: Entry): Promise<void> {
  const { sql } = projector;
  const payload = entry.payload as unknown;
  switch (entry.kind) {
    case "import.opened": {
      const p = payload as Payloads["import.opened"];
      const { sha256, name, bytes, format } = p.file;
      const file = [sha256, name, bytes, format];
      const kinds = [p.as, p.origin, p.registerKind ?? null, p.country ?? null];
      const said = [entry.actor, entry.at, entry.index, JSON.stringify(payload)];
      await sql.query(OPEN_IMPORT, [p.importId, ...file, ...kinds, ...said]);
      return;
    }
    case "import.rows": {
      const p = payload as Payloads["import.rows"];
      const counts = [p.rows, p.accepted, p.same, p.setAside, p.items];
      await sql.query(ADD_CHUNK, [p.importId, ...counts, entry.index, p.sheet, p.firstRow, p.lastRow]);
      return;
    }
    case "import.retires": {
      const { importId } = payload as Payloads["import.retires"];
      await sql.query(ADD_RETIRES, [importId, entry.index]);
      return;
    }
    case "import.committed": {
      const { importId } = payload as Payloads["import.committed"];
      const sheets = await projectRows(projector, importId);
      const said = [entry.at, entry.index, JSON.stringify(payload), arrayLiteral(sheets)];
      await sql.query(COMMIT_IMPORT, [importId, ...said]);
      return;
    }
    case "import.undone": {
      const { importId, why } = payload as Payloads["import.undone"];
      const [held] = await sql.query<{ seq: bigint }>(UNDO_IMPORT, [importId, entry.at, entry.index, why]);
      if (held !== undefined) for (const step of UNDO_PROJECTION) await sql.query(step, [held.seq]);
      return;
    }
    case "mapping.saved": {
      const { id } = payload as Payloads["mapping.saved"];
      await sql.query(SAVE_MAPPING, [id, entry.index, entry.at, JSON.stringify(payload)]);
      return;
    }
    case "claims.added": {
      const { claims } = payload as Payloads["claims.added"];
      for (const claim of claims as unknown as readonly { readonly id: string }[]) {
        await sql.query(ADD_CLAIM, [claim.id, entry.index, entry.at, entry.actor, JSON.stringify(claim)]);
      }
      return;
    }
    case "file.erased": {
      const { sha256, stored, why } = payload as Payloads["file.erased"];
      await sql.query(KEEP_ERASED, [entry.index, entry.at, sha256, stored, why]);
      return;
    }
    case "register.added":
    case "register.removed":
      return projectRegister(sql, entry);
    case "judgement.made":
    case "judgement.undone":
      return projectJudgement(sql, entry);
    case "key.created":
    case "key.rotated":
    case "key.lost":
      await sql.query(KEEP_KEY, [entry.index, entry.kind, entry.at, String(entry.payload["vkey"])]);
  }
}

/** Projects the chunks of an import and gives its sheets in the order in which they came. */
async function projectRows(projector: Projector, importId: string): Promise<readonly string[]> {
  const { sql, read, onProgress } = projector;
  const chunks = await sql.query<{ entry: bigint; kind: string; seq: bigint; rows: bigint }>(CHUNKS, [
    importId,
  ]);
  const [first] = chunks;
  if (first === undefined) return [];
  const tables = tablesFor(sql, Number(first.seq));
  const retired: Payloads["import.retires"][] = [];
  let done = 0;
  for (const { entry, kind } of chunks) {
    const kept = await read(Number(entry));
    if (kind === "retires") {
      retired.push(
        (JSON.parse(fromUtf8(kept.bytes)) as Entry).payload as unknown as Payloads["import.retires"],
      );
      continue;
    }
    if (kept.body === null)
      throw new HeadstampError("ledger-broken", { detail: "body-missing", where: `entry ${entry}` });
    done += await tables.add(decodeChunk(kept.body));
    onProgress?.(done, Number(first.rows));
  }
  await tables.flush();
  for (const part of retired) await retire(sql, part, Number(first.seq));
  return tables.sheets;
}

async function retire(sql: Sql, { of, rows }: Payloads["import.retires"], by: number): Promise<void> {
  const [target] = await sql.query<{ seq: bigint; sheets: string[] }>(SHEETS, [of]);
  if (target === undefined) return;
  const sheets = arrayLiteral(rows.map(({ sheet }) => target.sheets.indexOf(dbText(sheet))));
  const params = [target.seq, sheets, arrayLiteral(rows.map(({ row }) => row)), by];
  await sql.query(RETIRE_ROWS, params);
  await sql.query(RETIRE_ITEMS, params);
}

interface Tables {
  readonly sheets: readonly string[];
  readonly add: (chunk: Chunk) => Promise<number>;
  readonly flush: () => Promise<void>;
}

function tablesFor(sql: Sql, seq: number): Tables {
  const rows = loader(sql, "source_row");
  const items = loader(sql, "item");
  const readings = loader(sql, "reading");
  const marks = loader(sql, "mark");
  const sheets: string[] = [];
  const remembered = new Map<string, number>();
  let nextReading = seq * READING_BASE;

  const keepReading = async (reading: MarkReading): Promise<number> => {
    // Nearly every serial and lot is its own; remembering them would only fill the memory.
    const distinct = reading.kind === "serial" || reading.kind === "lot";
    const text = distinct ? "" : JSON.stringify(reading);
    const known = distinct ? undefined : remembered.get(text);
    if (known !== undefined) return known;
    const id = nextReading++;
    await addReading(readings, { id, seq, reading, body: distinct ? null : text });
    if (!distinct) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(text, id);
    }
    return id;
  };
  const addItems = async (row: RowRecord, sheet: number, ids: readonly number[]): Promise<void> => {
    for (const item of row.items) {
      const { slots, more } = arrange(item.marks);
      const cells = [
        seq,
        sheet,
        row.row,
        item.n,
        item.kind,
        item.quantity,
        item.quantityColumn,
        item.seizure,
        null,
      ];
      for (const mark of slots) cells.push(mark && ids[mark.reading]!, mark?.column ?? null);
      await items.add(cells);
      for (const [m, { field, reading, column }] of more.entries()) {
        await marks.add([seq, sheet, row.row, item.n, m, field, ids[reading]!, column]);
      }
    }
  };
  return {
    sheets,
    add: async (chunk) => {
      const ids: number[] = [];
      for (const reading of chunk.readings) ids.push(await keepReading(reading));
      for (const row of chunk.rows) {
        let sheet = sheets.indexOf(row.sheet);
        if (sheet < 0) sheet = sheets.push(row.sheet) - 1;
        const { disposition, reason, recordId } = row;
        await rows.add([seq, sheet, row.row, keyId(row.key), recordId, disposition, reason, null]);
        if (row.items.length > 0) await addItems(row, sheet, ids);
      }
      return chunk.rows.length;
    },
    flush: async () => {
      for (const table of [readings, rows, items, marks]) await table.flush();
    },
  };
}

async function addReading(
  readings: Loader,
  { id, seq, reading, body }: { id: number; seq: number; reading: MarkReading; body: string | null },
): Promise<void> {
  const { kind, input, outcome, value, reasons } = reading;
  const country = value !== null && "country" in value ? value.country : null;
  const label = value?.label ?? null;
  await readings.add([
    id,
    seq,
    kind,
    input,
    outcome,
    value?.id ?? null,
    label,
    country,
    reasons.join(" "),
    body,
  ]);
}

/** The content key of a row as the tables hold it: 16 bytes, whatever its length. */
export function keyId(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
