import { HeadstampError, type Json } from "#base";
import type { Entry } from "#ledger";
import type { Payloads, RegisterKind } from "./acts.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** A register as it stands; `added` is the payload of its act. */
export interface RegisterState {
  readonly id: string;
  readonly status: "held" | "removed";
  readonly sha256: string;
  readonly stored: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly kind: RegisterKind | null;
  readonly actor: string;
  readonly addedAt: string;
  readonly removedAt: string | null;
  readonly why: string | null;
  readonly added: Payloads["register.added"];
}

/** A row of a register that stands under a key. */
export interface KeyHeld {
  readonly register: string;
  readonly row: number;
  readonly key: bigint;
}

export interface Registers {
  /** In the order in which they were added; with `removed`, also those that were taken away. */
  readonly registers: (options?: { readonly removed?: boolean }) => Promise<RegisterState[]>;
  /** Keys of a register for single look-ups in SQL: no projection, made from the file and dropped with the register. */
  readonly keepKeys: (
    id: string,
    entries: AsyncIterable<readonly (readonly [bigint, number])[]>,
  ) => Promise<number>;
  /** Rows that stand under any of the keys, by an index that row-level security leaves in use. */
  readonly rowsByKey: (keys: readonly bigint[]) => Promise<KeyHeld[]>;
}

const ADD = `
insert into register (seq, id, status, sha256, stored, name, bytes, format, kind, actor, added_at, added_entry, added)
select coalesce(max(seq), 0) + 1, $1, 'held', $2, $3, $4, $5::int8, $6, $7, $8, $9, $10::int8, $11 from register`;
const REMOVE =
  "update register set status = 'removed', removed_at = $2, removed_entry = $3::int8, why = $4 where id = $1";
const DROP_KEYS = "delete from register_key where register = (select seq from register where id = $1)";
const STANDING = "select status from register where id = $1";
const ALL = `
select id, status, sha256, stored, name, bytes, format, kind, actor, added_at, removed_at, why, added
from register where status = 'held' or $1 order by seq`;
const KEEP_KEYS = `
insert into register_key select r.seq, k.key, k.row_id
from (select unnest($2::text::int8[]) as key, unnest($3::text::int8[]) as row_id) k, register r where r.id = $1`;
/** The array is read once, not for every row. `int8eq` is leakproof: the index is used under row-level security too, which LIKE and trigrams lose. */
export const ROWS_BY_KEY = `
select r.id, k.row_id, k.key from register_key k join register r on r.seq = k.register
where k.key = any((select $1::text::int8[])::int8[]) and r.status = 'held' order by r.seq, k.row_id, k.key`;

export function askRegisters(sql: Sql): Registers {
  return {
    registers: async ({ removed = false } = {}) =>
      (await sql.query<RegisterRow>(ALL, [removed])).map(registerState),
    keepKeys: async (id, entries) => {
      await sql.query(DROP_KEYS, [id]);
      let kept = 0;
      for await (const part of entries) {
        const keys = arrayLiteral(part.map(([key]) => key));
        await sql.query(KEEP_KEYS, [id, keys, arrayLiteral(part.map(([, row]) => row))]);
        kept += part.length;
      }
      return kept;
    },
    rowsByKey: async (keys) => {
      const rows = await sql.query<{ id: string; row_id: bigint; key: bigint }>(ROWS_BY_KEY, [
        arrayLiteral(keys),
      ]);
      return rows.map(({ id, row_id, key }) => ({ register: id, row: Number(row_id), key }));
    },
  };
}

/** Refuses a register that is held already under its id, and the removal of one that is not. */
export async function checkRegister(
  sql: Sql,
  act: { readonly kind: "register.added" | "register.removed"; readonly registerId: string },
): Promise<void> {
  const { kind, registerId: id } = act;
  const [found] = await sql.query<{ status: string }>(STANDING, [id]);
  if (kind === "register.added") {
    if (found !== undefined) throw new HeadstampError("act-refused", { kind, detail: "register-known" });
  } else if (found === undefined) throw new HeadstampError("register-missing", { id });
  else if (found.status === "removed")
    throw new HeadstampError("act-refused", { kind, detail: "register-removed" });
}

export async function projectRegister(sql: Sql, entry: Entry): Promise<void> {
  if (entry.kind === "register.removed") {
    const { registerId, why } = entry.payload as unknown as Payloads["register.removed"];
    await sql.query(DROP_KEYS, [registerId]);
    await sql.query(REMOVE, [registerId, entry.at, entry.index, why]);
    return;
  }
  const payload = entry.payload as unknown as Payloads["register.added"];
  const { sha256, stored, name, bytes, format } = payload.file;
  const said = [payload.kind, entry.actor, entry.at, entry.index, JSON.stringify(payload)];
  await sql.query(ADD, [payload.registerId, sha256, stored, name, bytes, format, ...said]);
}

export interface RegisterRow {
  readonly id: string;
  readonly status: "held" | "removed";
  readonly sha256: string;
  readonly stored: string | null;
  readonly name: string;
  readonly bytes: bigint | number;
  readonly format: string;
  readonly kind: RegisterKind | null;
  readonly actor: string;
  readonly added_at: string;
  readonly removed_at: string | null;
  readonly why: string | null;
  readonly added: string;
}

export function registerState(row: RegisterRow): RegisterState {
  const { added_at, removed_at, added, bytes } = row;
  const { id, status, sha256, stored, name, format, kind, actor, why } = row;
  return {
    ...{ id, status, sha256, stored, name, format, kind, actor, why },
    bytes: Number(bytes),
    addedAt: added_at,
    removedAt: removed_at,
    added: JSON.parse(added) as Payloads["register.added"] & Json,
  };
}
