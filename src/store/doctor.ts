import { statfs } from "node:fs/promises";
import { fingerprint, formatVkey, readVkey } from "#ledger";
import type { Ground } from "./ground.ts";
import type { Owner } from "./lock.ts";
import type { Engine } from "./sql.ts";

/** What a person asks first when something seems wrong; plain facts, no judgement. */
export interface Facts {
  readonly engine: Engine;
  readonly dir: string;
  readonly node: string;
  readonly database: { readonly version: string; readonly bytes: number; readonly seen: number };
  readonly ledger: { readonly entries: number; readonly bytes: number };
  readonly key: { readonly vkey: string; readonly fingerprint: string; readonly here: boolean };
  readonly imports: {
    readonly committed: number;
    readonly undone: number;
    readonly unfinished: readonly Unfinished[];
  };
  readonly lock: Owner | null;
  /** Bytes free on the disk of the store. */
  readonly free: number;
  readonly warnings: Ground["warnings"];
}

/** An import that was opened and never committed: no question sees it, `import --undo` closes it. */
export interface Unfinished {
  readonly id: string;
  readonly name: string;
  readonly openedAt: string;
  readonly rows: number;
}

const DATABASE = `
select current_setting('server_version') as version, pg_database_size(current_database()) as bytes, size as seen
from head where id = 1`;
const STATUS = "select status, count(*) as n from import group by status";
const UNFINISHED = "select id, name, opened_at, rows from import where status = 'open' order by seq";
const KEY = "select vkey from ledger_key order by entry desc limit 1";

export async function facts({ dir, db, ledger, keys, lock, warnings }: Ground): Promise<Facts> {
  const [database] = await db.query<{ version: string; bytes: bigint; seen: bigint }>(DATABASE);
  const [last] = await db.query<{ vkey: string }>(KEY);
  const status = new Map(
    (await db.query<{ status: string; n: bigint }>(STATUS)).map(({ status, n }) => [status, Number(n)]),
  );
  type Open = { id: string; name: string; opened_at: string; rows: bigint };
  const unfinished = (await db.query<Open>(UNFINISHED)).map(({ id, name, opened_at, rows }) => ({
    ...{ id, name, openedAt: opened_at, rows: Number(rows) },
  }));
  const key = readVkey(last!.vkey);
  const { bavail, bsize } = await statfs(dir);
  return {
    engine: db.engine,
    dir,
    node: process.version,
    database: { version: database!.version, bytes: Number(database!.bytes), seen: Number(database!.seen) },
    ledger: { entries: (await ledger.state()).size, bytes: await ledger.length() },
    key: {
      vkey: formatVkey(key),
      fingerprint: fingerprint(key.publicKey),
      here: keys.signer(key.id) !== null,
    },
    imports: { committed: status.get("committed") ?? 0, undone: status.get("undone") ?? 0, unfinished },
    lock: lock?.owner ?? null,
    free: bavail * bsize,
    warnings,
  };
}
