import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { type Report, verifyLedger } from "#ledger";
import { restoreStore, type Snapshot } from "#store";
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
 * again. On a server the entries are read from its table.
 */
export async function verify(wish: VerifyWish): Promise<Report> {
  const pin = wish.pin === null ? {} : { pin: wish.pin };
  if (wish.file === null && process.env["DATABASE_URL"] !== undefined) {
    const desk = { data: wish.data, actor: "headstamp", verb: "ledger verify", tell: wish.tell };
    return atDesk(desk, ({ store }) => store.verifyLive(pin));
  }
  const path = wish.file ?? join(wish.data, "journal");
  await access(path).catch(() => {
    if (wish.file === null) throw new HeadstampError("store-missing", { dir: wish.data });
    throw new HeadstampError("file-missing", { file: path });
  });
  return verifyLedger(told(path, wish.tell), pin);
}

async function* told(path: string, tell: Tell): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    done += (chunk as Uint8Array).length;
    tell("verify", done, null);
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
