import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError, toHex } from "#base";
import { growTree, type Report, type VerifyOptions, verifyLedger } from "#ledger";
import type { Ledger } from "./draft.ts";
import { NATIVE } from "./native.ts";
import { evidence, judgeSigned, openWitness, type Witness } from "./witness.ts";

export type Wish = Omit<VerifyOptions, "primitives">;

/**
 * The second reader over a folder's journal, held against the checkpoints kept beside it; takes no lock and writes nothing.
 * Throws `store-missing`.
 */
export async function verifyJournal(
  dir: string,
  wish: Wish & { readonly onProgress?: (bytes: number, of: number) => void } = {},
): Promise<Report> {
  const path = join(dir, "journal");
  // First the witness, then the journal: whoever writes meanwhile writes them the other way round.
  const witness = await openWitness(dir);
  const found = await stat(path).catch(() => null);
  if (found === null) throw new HeadstampError("store-missing", { dir });
  return verifyAgainst(witness, told(path, found.size, wish.onProgress), wish);
}

/** The same over an opened store, whose ledger must also be the one that its tables have counted. */
export async function verifyOpened(ledger: Ledger, witness: Witness, wish: Wish): Promise<Report> {
  const { state, chunks } = await ledger.whole();
  const report = await verifyAgainst(witness, chunks, wish);
  const counted = growTree(state, NATIVE);
  if (report.firstBad !== null) return report;
  if (report.size === counted.size() && report.root === toHex(counted.root())) return report;
  const index = Math.min(report.size, counted.size());
  const detail = `${report.size} ≠ ${counted.size()}`;
  const firstBad = { what: "head-differs", index, upTo: index, offset: report.bytes, detail } as const;
  return { ...report, ok: false, firstBad };
}

async function verifyAgainst(
  witness: Witness,
  chunks: AsyncIterable<Uint8Array>,
  { pin, known = [] }: Wish,
): Promise<Report> {
  const held = evidence(witness);
  const options = { ...held, ...(pin !== undefined && { pin }), known: [...held.known, ...known] };
  return judgeSigned(await verifyLedger(chunks, { ...options, primitives: NATIVE }), witness);
}

async function* told(
  path: string,
  size: number,
  onProgress: (bytes: number, of: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    done += (chunk as Uint8Array).length;
    onProgress(done, Math.max(size, done));
    yield chunk as Uint8Array;
  }
}
