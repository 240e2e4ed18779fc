import { fromUtf8 } from "#base";
import type { Entry } from "#ledger";
import type { Chunk } from "#records";
import type { Payloads } from "./acts.ts";
import { isCaseKind, projectCase } from "./cases.ts";
import { decodeChunk } from "./chunk.ts";
import type { Kept } from "./journal.ts";
import { projectJudgement } from "./judgements.ts";
import { projectRegister } from "./registers.ts";
import { indexLookups } from "./schema-about.ts";
import { arrayLiteral, dbText, type Sql } from "./sql.ts";
import type { Stage } from "./stage.ts";

/** What the projection of an act may ask for beside the database. */
export interface Projector {
  readonly sql: Sql;
  readonly stage: Stage;
  readonly read: (index: number) => Promise<Kept>;
}

/** An entry, and what it brings: its body as kept, or what was just put into it. */
export interface Told {
  readonly entry: Entry;
  readonly body: Uint8Array | null;
  readonly chunk?: Chunk | null;
}

const OPEN_IMPORT = `
insert into import (seq, id, status, sha256, name, bytes, format, meaning, origin, register_kind, country,
  actor, opened_at, opened_entry, opened)
select coalesce(max(seq), 0) + 1, $1, 'open', $2, $3, $4::int8, $5, $6, $7, $8, $9, $10, $11, $12::int8, $13 from import`;
const ADD_RETIRES = "insert into chunk select seq, $2::int8, 'retires', '', 0, 0 from import where id = $1";
const RETIRES = `
select c.entry, c.import from chunk c join import i on i.seq = c.import
where i.id = $1 and c.kind = 'retires' order by c.entry`;
const COMMIT_IMPORT = `
update import set status = 'committed', committed_at = $2, committed_entry = $3::int8, committed = $4 where id = $1`;
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

/**
 * Brings the tables up to one more entry; the only code that writes them, live as in a replay, so that a replayed
 * database is the same database.
 */
export async function project(projector: Projector, { entry, body, chunk }: Told): Promise<void> {
  const { sql, stage } = projector;
  const payload = entry.payload as unknown;
  if (isCaseKind(entry.kind)) return projectCase(sql, entry);
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
      const rows = chunk ?? (body === null ? null : decodeChunk(body));
      await stage.add(sql, { entry: entry.index, payload: p, chunk: rows });
      return;
    }
    case "import.retires": {
      const { importId } = payload as Payloads["import.retires"];
      await sql.query(ADD_RETIRES, [importId, entry.index]);
      return;
    }
    case "import.committed": {
      const { importId } = payload as Payloads["import.committed"];
      await retireRows(projector, importId);
      await sql.query(COMMIT_IMPORT, [importId, entry.at, entry.index, JSON.stringify(payload)]);
      await indexLookups(sql);
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

/** The rows of earlier imports that this one replaces are gone with its commit, not before. */
async function retireRows({ sql, read }: Projector, importId: string): Promise<void> {
  for (const { entry, import: by } of await sql.query<{ entry: bigint; import: bigint }>(RETIRES, [
    importId,
  ])) {
    const { bytes } = await read(Number(entry));
    const { payload } = JSON.parse(fromUtf8(bytes)) as Entry;
    const { of, rows } = payload as unknown as Payloads["import.retires"];
    const [target] = await sql.query<{ seq: bigint; sheets: string[] }>(SHEETS, [of]);
    if (target === undefined) continue;
    const sheets = arrayLiteral(rows.map(({ sheet }) => target.sheets.indexOf(dbText(sheet))));
    const params = [target.seq, sheets, arrayLiteral(rows.map(({ row }) => row)), by];
    await sql.query(RETIRE_ROWS, params);
    await sql.query(RETIRE_ITEMS, params);
  }
}
