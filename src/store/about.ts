import { type CaseAct, type CaseRow, caseAct } from "./cases.ts";
import { decodeRows, type RowAlone } from "./chunk.ts";
import { foresight } from "./foresee.ts";
import { type ImportRow, type ImportState, importState } from "./imports.ts";
import type { Kept } from "./journal.ts";
import { type JudgementRow, type JudgementState, judgementState } from "./judgements.ts";
import type { LiveRecords, RowAt } from "./live.ts";
import { type RegisterRow, type RegisterState, registerState } from "./registers.ts";
import type { Sql } from "./sql.ts";

/** An item by its place alone. */
export interface Place {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
}

/** What is held about one row: all that a trace of it asks for, in one question. */
export interface About {
  readonly file: ImportState;
  /** The row itself, whole as it was recorded. */
  readonly records: LiveRecords;
  /** Entries of the ledger that took the row in: opened, its rows, committed. */
  readonly entries: readonly number[];
  /** Decisions that name it, or a record that they lead to, however far, in the order in which they were made. */
  readonly judgements: readonly JudgementState[];
  /** Decisions that are about records of the source `party`. */
  readonly parties: readonly JudgementState[];
  readonly registers: readonly RegisterState[];
  /** Acts on requests that were made about an item of the row. */
  readonly requests: readonly CaseAct[];
  /** Other items whose serial was read as one of its own, with what their make was read as. */
  readonly twins: readonly (Place & { readonly make: string | null })[];
}

export interface Abouts {
  /** Null where no committed import has such a row, or it was retired; the import's id may be cut short. */
  readonly about: (at: Omit<Place, "n">) => Promise<About | null>;
  /** Items whose serial was read as this, by place; no more than `limit`. */
  readonly numbered: (serial: string, limit: number) => Promise<readonly (Place & { readonly as: string })[]>;
}

const ABOUT = "select about_row($1, $2, $3::int8) as body";
const NUMBERED = "select numbered($1, $2::int4) as body";

export function askAbout(sql: Sql, read: (index: number) => Promise<Kept>): Abouts {
  const { entryOf, learn } = foresight(sql);
  const rowOf = async (entry: number, at: RowAt): Promise<RowAlone | undefined> => {
    const { body } = await read(entry);
    return body === null ? undefined : decodeRows(body, [at])[0];
  };
  return {
    about: async ({ importId, sheet, row }) => {
      const at = { sheet, row };
      const asked = sql.query<{ body: string | null }>(ABOUT, [importId, sheet, row]);
      const foreseen = entryOf(importId, sheet, row);
      const ahead = foreseen === null ? undefined : rowOf(foreseen, at);
      // What goes wrong there goes wrong below as well, where it is told.
      ahead?.catch(() => {});
      const [found] = await asked;
      if (found?.body == null) return null;
      const said = JSON.parse(found.body) as Said;
      const alone = await (said.entry === foreseen ? ahead : rowOf(said.entry, at));
      await learn(said.file.id, sheet);
      if (alone === undefined) return null;
      return {
        file: importState(said.file),
        entries: [said.file.opened_entry, said.entry, said.file.committed_entry],
        records: { rows: [alone.row], readings: alone.readings },
        judgements: (said.judgements ?? []).map(judgementState),
        parties: (said.parties ?? []).map(judgementState),
        registers: (said.registers ?? []).map(registerState),
        requests: (said.requests ?? []).map(caseAct),
        twins: said.twins ?? [],
      };
    },
    numbered: async (serial, limit) => {
      const [found] = await sql.query<{ body: string | null }>(NUMBERED, [serial, limit]);
      return JSON.parse(found?.body ?? "[]") as (Place & { as: string })[];
    },
  };
}

interface Said {
  readonly file: ImportRow & { readonly opened_entry: number; readonly committed_entry: number };
  readonly entry: number;
  readonly judgements: readonly JudgementRow[] | null;
  readonly parties: readonly JudgementRow[] | null;
  readonly registers: readonly RegisterRow[] | null;
  readonly requests: readonly CaseRow[] | null;
  readonly twins: About["twins"] | null;
}
