import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError, toHex } from "#base";
import { fingerprint, type Key, keyCreated, readVkey } from "#ledger";
import type { ErasedFile } from "./acts.ts";
import { dropDatabase, openDatabase } from "./database.ts";
import { unwritable } from "./disk.ts";
import { type Ledger, type Prepared, readHead } from "./draft.ts";
import { embeddedLedger, fits } from "./embedded.ts";
import { type Files, openFiles } from "./files.ts";
import { journalExists, openJournal } from "./journal.ts";
import { type KeyRing, keyFor, openKeys } from "./keys.ts";
import { type Lock, takeLock } from "./lock.ts";
import { openPostgres } from "./postgres.ts";
import { migrate } from "./schema.ts";
import { reproject, serverLedger } from "./server.ts";
import type { Db, Sql } from "./sql.ts";
import { openWitness, type Witness } from "./witness.ts";

export interface StoreOptions {
  /** Folder of the store: keys, files and, embedded, the journal and the database. */
  readonly dir: string;
  /** A PostgreSQL server (15 or later) instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Instant, UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly now: () => string;
  readonly random: (length: number) => Uint8Array;
  /** Makes the store where there is none; without it that is `store-missing`. */
  readonly create?: boolean;
  /** What this process does, for whoever is refused meanwhile. */
  readonly verb?: string;
  /** Drops every table and makes it again from the ledger. */
  readonly rebuild?: boolean;
  readonly onProgress?: (step: Step) => void;
}

export interface Step {
  readonly step: "replay";
  readonly done: number;
  readonly total: number;
}

/** Noticed at opening; `warning.<code>` in the catalogue. */
export interface StoreWarning {
  readonly code: "journal-torn" | "database-rebuilt" | "signing-key-missing";
  readonly params: Readonly<Record<string, string | number>>;
}

/** What an opened store stands on. */
export interface Ground {
  readonly dir: string;
  readonly db: Db;
  readonly ledger: Ledger;
  readonly keys: KeyRing;
  readonly files: Files;
  readonly lock: Lock | null;
  readonly warnings: StoreWarning[];
  readonly witness: Witness;
}

const LAST_KEY = "select vkey from ledger_key order by entry desc limit 1";

/**
 * Opens what a store stands on; throws `store-missing`, `store-locked`, `store-unwritable`, `ledger-broken`,
 * `database-unreachable`.
 */
export async function openGround(options: StoreOptions): Promise<Ground> {
  const { dir, databaseUrl, create = false } = options;
  const there = await journalExists(join(dir, "journal"));
  if (databaseUrl === undefined && !there && !create) throw new HeadstampError("store-missing", { dir });
  await mkdir(dir, { recursive: true, mode: 0o700 }).catch(unwritable(dir));
  const ground =
    databaseUrl === undefined ? await openEmbedded(options) : await openServer(options, databaseUrl);
  try {
    await ensureKey(ground, options);
    await dropErased(ground);
    return ground;
  } catch (error) {
    await closeGround(ground);
    throw error;
  }
}

/** Takes the lock, opens every part, and holds journal, database and kept checkpoints against one another. */
async function openEmbedded(options: StoreOptions): Promise<Ground> {
  const { dir, now, random, verb = "?", rebuild = false, onProgress } = options;
  const path = join(dir, "journal");
  const lock = await takeLock({ dir, verb, now, random });
  const opened = new Set<{ close: () => Promise<void> }>();
  const opening = async <T extends { close: () => Promise<void> }>(part: Promise<T>): Promise<T> => {
    const made = await part;
    opened.add(made);
    return made;
  };
  try {
    const keys = await openKeys(dir);
    const files = await openFiles(dir, keys, random);
    const witness = await openWitness(dir);
    const warnings: StoreWarning[] = [];
    let db = await opening(openDatabase(dir, warnings));
    const seen = await readHead(db);
    const there = await journalExists(path);
    if (!there && (seen.size > 0 || witness.last() !== null)) {
      throw new HeadstampError("ledger-broken", { detail: "journal-missing", where: path });
    }
    const journal = await opening(openJournal(path, !there, seen.size));
    const fitting = await fits(journal, db, witness);
    if (journal.torn !== null) {
      const aside = `${path}.cut-${now().replaceAll(":", "")}`;
      await journal.cut(aside);
      warnings.push({ code: "journal-torn", params: { path, aside, ...journal.torn } });
    }
    if (rebuild || !fitting) {
      await db.close();
      opened.delete(db);
      await dropDatabase(dir);
      db = await opening(openDatabase(dir, warnings));
      warnings.push({ code: "database-rebuilt", params: { detail: fitting ? "wish" : "journal" } });
    }
    const onReplay = (done: number, total: number): void => onProgress?.({ step: "replay", done, total });
    const ledger = await embeddedLedger({ journal, db, onReplay }, { ...options, witness });
    return { dir, db, ledger, keys, files, lock, warnings, witness };
  } catch (error) {
    for (const part of [...opened].reverse()) await part.close().catch(() => {});
    await lock.release();
    throw error;
  }
}

async function openServer(options: StoreOptions, url: string): Promise<Ground> {
  const { dir, random, create = false, rebuild = false, onProgress } = options;
  const keys = await openKeys(dir);
  const files = await openFiles(dir, keys, random);
  const witness = await openWitness(dir);
  const db = await openPostgres(url);
  const warnings: StoreWarning[] = [];
  try {
    const there = await hasLedger(db);
    if (!create && !there) throw new HeadstampError("store-missing", { dir: "DATABASE_URL" });
    await migrate(db);
    const { size } = await readHead(db);
    const signed = witness.last()?.size ?? 0;
    if (size < signed) {
      const detail = `entries-missing: ${size} entries, ${signed} were signed`;
      throw new HeadstampError("ledger-broken", { detail, where: "DATABASE_URL" });
    }
    if (rebuild) {
      await reproject(db, (done, total) => onProgress?.({ step: "replay", done, total }));
      warnings.push({ code: "database-rebuilt", params: { detail: "wish" } });
    }
    const ledger = serverLedger(db, { ...options, witness });
    return { dir, db, ledger, keys, files, lock: null, warnings, witness };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function hasLedger(db: Db): Promise<boolean> {
  const [found] = await db.query<{ present: boolean }>("select to_regclass('entry') is not null as present");
  return found!.present;
}

/** The first entry of a ledger names its key; later ones must find the key in force here, or sign nothing. */
async function ensureKey({ keys, ledger, warnings, db }: Ground, { random }: StoreOptions): Promise<void> {
  if ((await ledger.state()).size === 0) {
    const signer = await keys.putSigner(`headstamp-${toHex(random(6))}`, random(32));
    const prepare = async (_sql: Sql, index: number): Promise<Prepared> => {
      if (index > 0)
        throw new HeadstampError("act-refused", { kind: "key.created", detail: "ledger-not-empty" });
      return { payload: keyCreated(keyFor(signer)), signer };
    };
    await ledger
      .append({ actor: "headstamp", kind: "key.created", files: [], body: null, chunk: null, prepare })
      .catch(async (error) => {
        // On a server another process may have made the ledger while we were about to.
        if ((await ledger.state()).size === 0) throw error;
      });
  }
  const key = await keyInForce(db);
  if (keys.signer(key.id) === null) {
    warnings.push({ code: "signing-key-missing", params: { fingerprint: fingerprint(key.publicKey) } });
  }
}

/** A key outlives its erasure where the process died in between, or where an older export of keys brought it back. */
async function dropErased({ db, keys }: Ground): Promise<void> {
  for (const file of await db.query<ErasedFile>("select sha256, stored from erased_file")) {
    await keys.dropFileKey(file);
  }
}

export async function keyInForce(sql: Sql): Promise<Key> {
  const [last] = await sql.query<{ vkey: string }>(LAST_KEY);
  if (last === undefined)
    throw new HeadstampError("ledger-broken", { detail: "key-missing", where: "entry 0" });
  return readVkey(last.vkey);
}

/** Signs what is not signed yet, where this machine can. */
export async function signTail({ db, keys, ledger }: Ground): Promise<void> {
  const signer = keys.signer((await keyInForce(db)).id);
  if (signer !== null) await ledger.sign(signer);
}

/** The lock is given back whatever fails to close before. */
export async function closeGround({ db, ledger, lock }: Ground): Promise<void> {
  try {
    await ledger.close();
  } finally {
    try {
      await db.close();
    } finally {
      await lock?.release();
    }
  }
}
