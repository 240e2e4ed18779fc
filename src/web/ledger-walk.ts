import type { Report } from "#ledger";
import { askStream } from "./ask.ts";
import { runJob } from "./job.ts";

type Ledger = typeof import("#ledger");

/** What a walk over the whole ledger leaves in the browser: the report, and what proves any entry of it. */
export interface Walked {
  readonly report: Report;
  /** A self-contained proof (C2SP tlog-proof) that the entry lies under the last checkpoint; null where none covers it. */
  readonly prove: (index: number) => string | null;
}

/**
 * Takes the ledger as the server sends it and derives everything again, with nothing but `#ledger`. Keeps 32 bytes an
 * entry and the last signed note.
 */
export async function walkLedger(told: (bytes: number, total: number | null) => void): Promise<Walked> {
  const [ledger, { job }] = await Promise.all([import("#ledger"), runJob("/api/ledger/exports", {})]);
  const { body, total } = await askStream(job.output ?? "");
  const verifier = ledger.ledgerVerifier();
  const frames = ledger.readFrames();
  const leaves: Uint8Array[] = [];
  let note: string | null = null;
  let done = 0;
  const reader = body.getReader();
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (ended) break;
    verifier.push(value);
    for (const frame of frames.push(value)) {
      if (frame.kind === "entry") leaves.push(ledger.leafHash(frame.payload));
      if (frame.kind === "checkpoint") note = new TextDecoder().decode(frame.payload);
    }
    done += value.length;
    told(done, total);
  }
  const report = verifier.finish();
  return { report, prove: (index) => proofOf(ledger, { leaves, note, index, signed: report.signed }) };
}

function proofOf(
  ledger: Ledger,
  {
    leaves,
    note,
    index,
    signed,
  }: { leaves: readonly Uint8Array[]; note: string | null; index: number; signed: number },
): string | null {
  if (note === null || index >= signed) return null;
  const nodeAt = ledger.nodesOfLeaves((at) => leaves[at] as Uint8Array);
  const hashes = ledger.foldPlan(ledger.inclusionPlan(index, signed), nodeAt);
  return ledger.formatProof({ index, hashes, checkpoint: note });
}
