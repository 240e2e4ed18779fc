import { createReadStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { type LedgerRecord, type Report, readLedger, verifyLedger } from "#ledger";
import { syncFolder, unwritable } from "./disk.ts";
import { openFiles } from "./files.ts";
import type { StoreOptions } from "./ground.ts";
import { journalExists, openJournal } from "./journal.ts";
import { openKeys, readKeyExport } from "./keys.ts";
import { takeLock } from "./lock.ts";
import { NATIVE } from "./native.ts";
import { openPostgres } from "./postgres.ts";
import { migrate } from "./schema.ts";
import { refill } from "./server.ts";
import { openStore, type Store } from "./store.ts";

export interface RestoreOptions extends StoreOptions {
  /** A ledger's export. */
  readonly from: string;
  /** The keys' export; without it files and person cells show as `erased` and nothing more can be signed. */
  readonly keys?: string | undefined;
  /** Verifier key or fingerprint that must have signed. */
  readonly pin?: string | undefined;
}

/** Records written to the journal at once. */
const BATCH = 256;

/**
 * Makes a store anew from an export: verified first, then taken over record by record, and every table replayed. Refuses
 * (`store-exists`) a folder or server that holds a ledger already, and (`ledger-broken`) an export that does not verify.
 */
export async function restoreStore(options: RestoreOptions): Promise<{ store: Store; report: Report }> {
  const { from, pin, dir, databaseUrl } = options;
  const report = await verifyLedger(read(from), { primitives: NATIVE, ...(pin !== undefined && { pin }) });
  if (report.firstBad !== null) {
    const { what, index, offset } = report.firstBad;
    throw new HeadstampError("ledger-broken", {
      detail: what,
      where: `${from}, entry ${index}, byte ${offset}`,
    });
  }
  await mkdir(dir, { recursive: true, mode: 0o700 }).catch(unwritable(dir));
  const lock = await takeLock({ ...options, verb: options.verb ?? "ledger restore" });
  try {
    if (await journalExists(join(dir, "journal"))) throw new HeadstampError("store-exists", { dir });
    const keys = await openKeys(dir);
    if (options.keys !== undefined) await keys.imported(await readKeyExport(options.keys));
    await restoreFiles(options);
    if (databaseUrl === undefined) await restoreJournal(options);
    else await restoreServer(from, databaseUrl);
  } finally {
    await lock.release();
  }
  return { store: await openStore({ ...options, create: false }), report };
}

function read(path: string): AsyncIterable<Uint8Array> {
  return opened(createReadStream(path, { highWaterMark: 1 << 20 }), path);
}

async function* opened(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new HeadstampError("file-missing", { file: path }, { cause: error });
  }
}

async function restoreFiles({ from, dir, random }: RestoreOptions): Promise<void> {
  const files = await openFiles(dir, await openKeys(dir), random);
  const records = readLedger(read(from), "export", NATIVE);
  let next = await nextFile(records);
  while (next !== null) {
    const { sha256 } = next;
    let part: (LedgerRecord & { kind: "file" }) | null = next;
    await files.put(
      sha256,
      (async function* () {
        for (; part !== null && part.sha256 === sha256; part = await nextFile(records)) yield part.bytes;
      })(),
    );
    next = part;
  }
}

async function nextFile(
  records: AsyncGenerator<LedgerRecord>,
): Promise<(LedgerRecord & { kind: "file" }) | null> {
  for (;;) {
    const { value, done } = await records.next();
    if (done === true) return null;
    if (value.kind === "file") return value;
  }
}

/** The journal gets its name when it is whole: a restore that died leaves none. */
async function restoreJournal({ from, dir }: RestoreOptions): Promise<void> {
  const draft = join(dir, "journal.new");
  await rm(draft, { force: true });
  const journal = await openJournal(draft, true);
  try {
    let batch: LedgerRecord[] = [];
    for await (const record of readLedger(read(from), "export", NATIVE)) {
      if (record.kind === "file") continue;
      // Views into a buffer that the reader uses again.
      batch.push(record.kind === "checkpoint" ? record : { ...record, bytes: record.bytes.slice() });
      if (batch.length < BATCH) continue;
      await journal.append(batch);
      batch = [];
    }
    await journal.append(batch);
  } finally {
    await journal.close();
  }
  await rename(draft, join(dir, "journal"));
  await syncFolder(dir);
}

async function restoreServer(from: string, url: string): Promise<void> {
  const db = await openPostgres(url);
  try {
    await migrate(db);
    await refill(db, withEntries(readLedger(read(from), "export", NATIVE)));
  } finally {
    await db.close();
  }
}

/** Each entry with what lies behind it. */
async function* withEntries(
  records: AsyncIterable<LedgerRecord>,
): AsyncGenerator<{ bytes: Uint8Array; body: Uint8Array | null; note: string | null }> {
  let held: { bytes: Uint8Array; body: Uint8Array | null; note: string | null } | null = null;
  for await (const record of records) {
    if (record.kind === "entry") {
      if (held !== null) yield held;
      held = { bytes: record.bytes, body: null, note: null };
    } else if (record.kind === "body" && held !== null) held.body = record.bytes;
    else if (record.kind === "checkpoint" && held !== null) held.note = record.note;
  }
  if (held !== null) yield held;
}
