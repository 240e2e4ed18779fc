import type { MarkReading } from "#marks";
import type { RowRecord } from "#records";
import { decodeChunk } from "./chunk.ts";
import type { Kept } from "./journal.ts";
import type { Sql } from "./sql.ts";

/** Accepted rows that nothing has retired, whole as they were recorded, with the readings that they point into. */
export interface LiveRecords {
  readonly rows: readonly RowRecord[];
  readonly readings: readonly MarkReading[];
}

/** One row of a sheet; null = every row of the import. */
export type RowAt = { readonly sheet: string; readonly row: number } | null;

const CHUNKS = `
select c.entry from chunk c join import i on i.seq = c.import
where i.id = $1 and i.status = 'committed' and c.kind = 'rows'
  and ($2::text is null or (c.sheet = $2 and $3::int8 between c.first_row and c.last_row))
order by c.entry`;
const RETIRED = `
select i.sheets[s.sheet + 1] as sheet, s.row from source_row s join import i on i.seq = s.import
where i.id = $1 and s.retired_by is not null`;

/** Rows out of the ledger, a chunk at a time: for acts that need every mark of a row beside its raw text. */
export async function* liveRecords(
  sql: Sql,
  read: (index: number) => Promise<Kept>,
  { importId, at }: { readonly importId: string; readonly at: RowAt },
): AsyncGenerator<LiveRecords> {
  const retired = new Set<string>();
  for (const { sheet, row } of await sql.query<{ sheet: string; row: bigint }>(RETIRED, [importId])) {
    retired.add(`${sheet}!${row}`);
  }
  const chunks = await sql.query<{ entry: bigint }>(CHUNKS, [importId, at?.sheet ?? null, at?.row ?? 0]);
  for (const { entry } of chunks) {
    const { body } = await read(Number(entry));
    if (body === null) continue;
    const { rows, readings } = decodeChunk(body);
    const live = rows.filter(
      (one) =>
        one.disposition === "accepted" &&
        !retired.has(`${one.sheet}!${one.row}`) &&
        (at === null || (one.sheet === at.sheet && one.row === at.row)),
    );
    if (live.length > 0) yield { rows: live, readings };
  }
}
