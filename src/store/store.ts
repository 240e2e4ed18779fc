import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { HeadstampError, type Json, toHex } from "#base";
import {
  fingerprint,
  formatSnapshot,
  growTree,
  type Key,
  keyCreated,
  keyLost,
  keyRotated,
  openCheckpoint,
  type Report,
  readVkey,
  type Signer,
  type VerifyOptions,
  verifyLedger,
} from "#ledger";
import type { Chunk } from "#records";
import type { Act, Counts, Payloads } from "./acts.ts";
import { type Asked, asking } from "./ask.ts";
import { encodeChunk } from "./chunk.ts";
import { openDatabase } from "./database.ts";
import { unwritable, writeWhole } from "./disk.ts";
import { type Facts, facts } from "./doctor.ts";
import type { Draft, Ledger, Prepared } from "./draft.ts";
import { embeddedLedger } from "./embedded.ts";
import { exportProjection, writeLedger } from "./exports.ts";
import { type Files, type KeptFile, openFiles } from "./files.ts";
import { journalExists, openJournal } from "./journal.ts";
import { type KeyRing, keyFor, openKeys } from "./keys.ts";
import { type Lock, takeLock } from "./lock.ts";
import { NATIVE } from "./native.ts";
import { openPostgres } from "./postgres.ts";
import { check } from "./rules.ts";
import { migrate } from "./schema.ts";
import { openText, sealText } from "./seal.ts";
import { serverLedger } from "./server.ts";
import type { Db, Engine, Param, Sql } from "./sql.ts";

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
  readonly onProgress?: (step: Step) => void;
}

export interface Step {
  readonly step: "replay" | "project";
  readonly done: number;
  readonly total: number;
}

/** Noticed at opening; `warning.<code>` in the catalogue. */
export interface StoreWarning {
  readonly code: "journal-torn" | "database-rebuilt" | "signing-key-missing";
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Snapshot {
  readonly treeSize: number;
  /** Hexadecimal. */
  readonly rootHash: string;
}

export interface Store extends Asked {
  readonly engine: Engine;
  readonly warnings: readonly StoreWarning[];
  /** Acknowledged only when durable. */
  readonly append: (act: Act) => Promise<{ index: number }>;
  /** One `import.rows` entry: some hundreds of rows of one sheet. */
  readonly appendRows: (chunk: Chunk, actor: string) => Promise<Counts & { index: number }>;
  /** Read-only statements of our own. */
  readonly query: <T>(text: string, params?: readonly Param[]) => Promise<T[]>;
  readonly keepFile: (path: string) => Promise<KeptFile>;
  readonly openFile: (sha256: string) => Promise<Readable | "erased" | "missing">;
  /** Seals what names a person under the key of the file that it came from. */
  readonly sealCells: (sha256: string, cells: Json) => Promise<string>;
  readonly openCells: (sha256: string, sealed: string) => Promise<Json | "erased">;
  /** Size and root of the tree as it stands. */
  readonly snapshot: () => Promise<Snapshot>;
  /** The same, signed; the note is kept in the ledger. */
  readonly checkpoint: () => Promise<Snapshot & { readonly note: string; readonly fingerprint: string }>;
  readonly verifyLive: (options?: Omit<VerifyOptions, "primitives">) => Promise<Report>;
  /** Entries, bodies, checkpoints and encrypted files, signed to the end. Keys are not in it. */
  readonly exportLedger: (path: string) => Promise<Snapshot & { readonly bytes: number }>;
  readonly exportKeys: (path: string) => Promise<void>;
  /** All tables that follow from the ledger, as lines of JSON: a replay gives the same bytes. */
  readonly exportProjection: () => AsyncGenerator<string>;
  readonly rotateKey: (actor: string) => Promise<{ readonly fingerprint: string }>;
  /** For a key that is gone or in wrong hands: nothing vouches for the new one, and every reader is told. */
  readonly declareKeyLost: (actor: string) => Promise<{ readonly fingerprint: string }>;
  readonly doctor: () => Promise<Facts>;
  readonly close: () => Promise<void>;
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
}

/** Acts that end something are signed at once; what comes between, at the next of them or at closing. */
const SIGNED: ReadonlySet<string> = new Set<Act["kind"]>(["import.committed", "import.undone"]);

const LAST_KEY = "select vkey from ledger_key order by entry desc limit 1";

/** Opens a store; throws `store-missing`, `store-locked`, `store-unwritable`, `ledger-broken`, `database-unreachable`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { dir, create = false } = options;
  const journal = join(dir, "journal");
  const there = await journalExists(journal);
  if (options.databaseUrl === undefined && !there && !create)
    throw new HeadstampError("store-missing", { dir });
  await mkdir(dir, { recursive: true, mode: 0o700 }).catch(unwritable(dir));
  const ground =
    options.databaseUrl === undefined
      ? await openEmbedded(options, journal)
      : await openServer(options, options.databaseUrl);
  try {
    await ensureKey(ground, options);
    return storeOn(ground, options);
  } catch (error) {
    await closeGround(ground);
    throw error;
  }
}

async function openEmbedded(options: StoreOptions, path: string): Promise<Ground> {
  const { dir, now, random, verb = "?" } = options;
  const lock = await takeLock({ dir, verb, now, random });
  const opened: { close: () => Promise<void> }[] = [];
  try {
    const keys = await openKeys(dir);
    const files = await openFiles(dir, keys, random);
    const journal = await openJournal(path, !(await journalExists(path)));
    opened.push(journal);
    const warnings: StoreWarning[] = [];
    if (journal.torn !== null) warnings.push({ code: "journal-torn", params: { path, ...journal.torn } });
    const db = await openDatabase(dir, warnings);
    opened.push(db);
    const ledger = await embeddedLedger(journal, db, { now, random, ...reporting(options) });
    return { dir, db, ledger, keys, files, lock, warnings };
  } catch (error) {
    for (const part of opened.reverse()) await part.close().catch(() => {});
    await lock.release();
    throw error;
  }
}

async function openServer(options: StoreOptions, url: string): Promise<Ground> {
  const { dir, now, random, create = false } = options;
  const keys = await openKeys(dir);
  const files = await openFiles(dir, keys, random);
  const db = await openPostgres(url);
  try {
    if (!create && !(await hasLedger(db))) throw new HeadstampError("store-missing", { dir: "DATABASE_URL" });
    await migrate(db);
    const ledger = serverLedger(db, { now, random, ...reporting(options) });
    return { dir, db, ledger, keys, files, lock: null, warnings: [] };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function hasLedger(db: Db): Promise<boolean> {
  const [found] = await db.query<{ present: boolean }>("select to_regclass('entry') is not null as present");
  return found!.present;
}

function reporting({ onProgress }: StoreOptions): { onProgress?: (done: number, total: number) => void } {
  return onProgress === undefined
    ? {}
    : { onProgress: (done, total) => onProgress({ step: "project", done, total }) };
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
      .append({ actor: "headstamp", kind: "key.created", files: [], body: null, prepare })
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

async function keyInForce(sql: Sql): Promise<Key> {
  const [last] = await sql.query<{ vkey: string }>(LAST_KEY);
  if (last === undefined)
    throw new HeadstampError("ledger-broken", { detail: "key-missing", where: "entry 0" });
  return readVkey(last.vkey);
}

function storeOn(ground: Ground, options: StoreOptions): Store {
  const { db, ledger, keys, files, warnings } = ground;
  const { random } = options;
  let closed = false;

  const inForce = async (sql: Sql = db): Promise<Signer> => {
    const key = await keyInForce(sql);
    const signer = keys.signer(key.id);
    if (signer !== null) return signer;
    throw new HeadstampError("signing-key-missing", { fingerprint: fingerprint(key.publicKey) });
  };
  const record = async (
    draft: Pick<Draft, "actor" | "kind" | "prepare"> & Partial<Draft>,
  ): Promise<{ index: number }> => ({
    index: await ledger.append({ files: [], body: null, ...draft }),
  });
  const checkpoint: Store["checkpoint"] = async () => {
    const signer = await inForce();
    const note = await ledger.sign(signer);
    const at = openCheckpoint(note, [keyFor(signer)], NATIVE);
    return { ...formatSnapshot(at), note, fingerprint: fingerprint(signer.publicKey) };
  };
  const changeKey = async (
    actor: string,
    kind: "key.rotated" | "key.lost",
  ): Promise<{ fingerprint: string }> => {
    const next = await keys.putSigner((await keyInForce(db)).name, random(32));
    const prepare = async (sql: Sql, index: number): Promise<Prepared> => {
      const payload =
        kind === "key.lost"
          ? keyLost(await keyInForce(sql), keyFor(next))
          : keyRotated(index, keyFor(next), await inForce(sql));
      return { payload, signer: next };
    };
    await record({ actor, kind, prepare });
    return { fingerprint: fingerprint(next.publicKey) };
  };

  return {
    ...asking(db, ledger.read),
    engine: db.engine,
    warnings,
    append: async (act) => {
      const { kind, actor } = act;
      const payload = act.payload as unknown as { readonly [key: string]: Json };
      const prepare = async (sql: Sql): Promise<Prepared> => {
        await check(sql, act);
        return { payload, signer: SIGNED.has(kind) ? await inForce(sql) : null };
      };
      return record({ actor, kind, files: filesOf(act), prepare });
    },
    appendRows: async (chunk, actor) => {
      const payload = rowsPayload(chunk);
      const prepare = async (sql: Sql): Promise<Prepared> => {
        await check(sql, { kind: "import.rows", payload });
        return { payload: payload as unknown as { [key: string]: Json }, signer: null };
      };
      const { index } = await record({ actor, kind: "import.rows", body: encodeChunk(chunk), prepare });
      return { ...payload, index };
    },
    query: db.query,
    keepFile: files.keep,
    openFile: files.open,
    sealCells: async (sha256, cells) => {
      const held = await keys.fileKey(sha256);
      if (held === null) throw new HeadstampError("file-key-missing", { sha256 });
      return sealText(JSON.stringify(cells), held.key, random);
    },
    openCells: async (sha256, sealed) => {
      const held = await keys.fileKey(sha256);
      return held === null ? "erased" : (JSON.parse(openText(sealed, held.key)) as Json);
    },
    snapshot: async () => {
      const tree = growTree(await ledger.state(), NATIVE);
      return { treeSize: tree.size(), rootHash: toHex(tree.root()) };
    },
    checkpoint,
    verifyLive: (verify = {}) => verifyLedger(ledger.chunks(), { ...verify, primitives: NATIVE }),
    exportLedger: async (path) => {
      const { treeSize, rootHash } = await checkpoint();
      return { treeSize, rootHash, bytes: await writeLedger({ path, ledger, files }) };
    },
    exportKeys: async (path) => writeWhole(path, `${JSON.stringify(await keys.exported(), null, 1)}\n`),
    exportProjection: () => exportProjection(db),
    rotateKey: (actor) => changeKey(actor, "key.rotated"),
    declareKeyLost: (actor) => changeKey(actor, "key.lost"),
    doctor: () => facts(ground),
    close: async () => {
      if (closed) return;
      closed = true;
      // A store that had to stop writing closes all the same; the error was its writer's.
      await signTail(ground).catch(() => {});
      await closeGround(ground);
    },
  };
}

/** Signs what is not signed yet, where this machine can. */
async function signTail({ db, keys, ledger }: Ground): Promise<void> {
  const signer = keys.signer((await keyInForce(db)).id);
  if (signer !== null) await ledger.sign(signer);
}

async function closeGround({ db, ledger, lock }: Ground): Promise<void> {
  await ledger.close();
  await db.close();
  await lock?.release();
}

function filesOf(act: Act): readonly string[] {
  const stored = act.kind === "import.opened" ? act.payload.file.stored : null;
  return [...new Set([...(stored === null ? [] : [stored]), ...(act.files ?? [])])];
}

function rowsPayload(chunk: Chunk): Payloads["import.rows"] {
  const [first] = chunk.rows;
  const last = chunk.rows.at(-1);
  if (first === undefined || last === undefined || chunk.rows.some(({ sheet }) => sheet !== first.sheet)) {
    throw new HeadstampError("act-refused", { kind: "import.rows", detail: "rows of one sheet expected" });
  }
  const count = (disposition: string): number =>
    chunk.rows.filter((row) => row.disposition === disposition).length;
  return {
    importId: chunk.importId,
    sheet: first.sheet,
    firstRow: first.row,
    lastRow: last.row,
    rows: chunk.rows.length,
    accepted: count("accepted"),
    same: count("same"),
    setAside: count("set-aside"),
    items: chunk.rows.reduce((sum, row) => sum + row.items.length, 0),
  };
}
