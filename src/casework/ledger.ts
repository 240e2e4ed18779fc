import { createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { HeadstampError } from "#base";
import { type Report, verifyLedger } from "#ledger";
import { restoreStore, type Snapshot, verifyJournal } from "#store";
import { atDesk, type Desk, type DeskOptions, now, random, type Tell } from "./desk.ts";

/** Which ledger to verify: an exported file, or the journal of a store; `pin` is the key that must have signed. */
export interface VerifyWish {
  readonly file: string | null;
  readonly data: string;
  readonly pin: string | null;
  readonly tell: Tell;
}

/**
 * The second reader: goes through an export, or through a store's journal, with `ledger/` alone and derives everything
 * again. A store is also held against the checkpoints kept beside it. On a server the entries are read from its table.
 */
export async function verify(wish: VerifyWish): Promise<Report> {
  const pin = wish.pin === null ? {} : { pin: wish.pin };
  if (wish.file === null && process.env["DATABASE_URL"] !== undefined) {
    const desk = { data: wish.data, actor: "headstamp", verb: "ledger verify", tell: wish.tell };
    return atDesk(desk, ({ store }) => store.verifyLive(pin));
  }
  const { file, tell } = wish;
  if (file === null) {
    return verifyJournal(wish.data, { ...pin, onProgress: (done, of) => tell("verify", done, of) });
  }
  await access(file).catch(() => {
    throw new HeadstampError("file-missing", { file });
  });
  return verifyLedger(told(file, tell), pin);
}

/** Drops every table and makes it again from the ledger: for a database that a power cut left behind, or that is doubted. */
export async function rebuildTables(options: DeskOptions): Promise<Snapshot> {
  return atDesk({ ...options, rebuild: true }, ({ store }) => store.snapshot());
}

async function* told(path: string, tell: Tell): AsyncGenerator<Uint8Array> {
  let done = 0;
  const { size } = await stat(path);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    done += (chunk as Uint8Array).length;
    tell("verify", done, size);
    yield chunk as Uint8Array;
  }
}

/** One file with entries, bodies, checkpoints and encrypted originals, signed to the end; keys are not in it. */
export function exportLedger({ store }: Desk, path: string): Promise<Snapshot & { readonly bytes: number }> {
  return store.exportLedger(path);
}

/** Makes a store anew from an export, verified first; without keys what they opened shows as erased. */
export async function restoreLedger(
  options: DeskOptions,
  wish: { readonly from: string; readonly keys: string | null; readonly pin: string | null },
): Promise<{ readonly report: Report; readonly snapshot: Snapshot | null }> {
  const { store, report } = await restoreStore({
    dir: options.data,
    databaseUrl: process.env["DATABASE_URL"],
    now,
    random,
    verb: options.verb,
    from: wish.from,
    ...(wish.keys === null ? {} : { keys: wish.keys }),
    ...(wish.pin === null ? {} : { pin: wish.pin }),
  });
  try {
    return { report, snapshot: wish.keys === null ? null : await store.snapshot() };
  } finally {
    await store.close();
  }
}
