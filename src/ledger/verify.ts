import { HeadstampError, toHex } from "#base";
import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import type { Fault } from "./faults.ts";
import { type Frame, readFrames } from "./frame.ts";
import { NOBLE, type Primitives } from "./primitives.ts";
import type { FirstBad, Report } from "./report.ts";
import { badPlace, closeSecond, isPinned, type Second, startSecond, takeRecord } from "./second.ts";

export interface VerifyOptions {
  /** Verifier key or fingerprint that must have signed, itself or through keys it vouched for. */
  readonly pin?: string;
  /** Checkpoint notes kept elsewhere: the ledger must contain each of these trees. */
  readonly known?: readonly string[];
  readonly primitives?: Primitives;
}

/** A second reader: takes the bytes of a journal or an export in pieces and derives everything again. */
export interface Verifier {
  readonly push: (chunk: Uint8Array) => void;
  /** Entries that fitted so far. */
  readonly size: () => number;
  /** Call once, when the bytes have ended. */
  readonly finish: () => Report;
}

/** Verifies a whole file; throws for a malformed `known` note (`note-invalid`), never for what the bytes hold. */
export async function verifyLedger(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: VerifyOptions = {},
): Promise<Report> {
  const verifier = ledgerVerifier(options);
  for await (const chunk of chunks) verifier.push(chunk);
  return verifier.finish();
}

export function ledgerVerifier({ pin, known = [], primitives = NOBLE }: VerifyOptions = {}): Verifier {
  const reader = readFrames(primitives);
  const second = startSecond({ primitives, pin: pin ?? null, known: known.map(readKnown) });
  let firstBad: FirstBad | null = null;
  let bytes = 0;

  /** Runs a step of the reading; the first that does not fit is kept, and nothing after it is believed. */
  const step = (offset: number, run: () => void): void => {
    if (firstBad !== null) return;
    try {
      run();
    } catch (error) {
      if (!(error instanceof HeadstampError)) throw error;
      firstBad = badPlace(second, error, offset);
    }
  };
  const take = (frame: Frame): void => step(frame.offset, () => takeRecord(second, frame.kind, frame));

  return {
    push: (chunk) => {
      bytes += chunk.length;
      if (firstBad === null) for (const frame of reader.push(chunk)) take(frame);
    },
    size: () => second.tree.size(),
    finish: () => {
      const fault = firstBad === null ? reader.finish() : null;
      if (fault !== null) firstBad = brokenFrame(second, fault.what, fault.offset);
      step(reader.end(), () => closeFrames(second, reader.kind()));
      step(reader.end(), () => closeSecond(second));
      return { ...report(second, pin), ok: firstBad === null, firstBad, file: reader.kind(), bytes };
    },
  };
}

/** A damaged record behind an entry that awaits its body may be that body. */
function brokenFrame({ tree, awaiting }: Second, what: Fault, offset: number): FirstBad {
  return { what, index: awaiting?.index ?? tree.size(), upTo: tree.size(), offset, detail: "" };
}

function closeFrames({ ended }: Second, file: Report["file"]): void {
  const what: Fault = ended ? "end-unexpected" : "end-missing";
  if (ended !== (file === "export")) throw new HeadstampError("ledger-broken", { what });
}

function report(second: Second, pin: string | undefined): Omit<Report, "ok" | "firstBad" | "file" | "bytes"> {
  const { tree, keys, warnings, warningCount, signed, checkpoints, files } = second;
  return {
    origin: keys[0]?.key.name ?? null,
    size: tree.size(),
    root: toHex(tree.root()),
    signed,
    checkpoints,
    keys,
    pinned: pin === undefined ? null : isPinned(second),
    bodies: { present: second.bodies, absent: second.absent, firstAbsent: second.firstAbsent },
    files,
    warnings,
    warningCount,
  };
}

/** A checkpoint kept elsewhere is the reader's own evidence: its text counts, whoever signed it. */
function readKnown(note: string): Checkpoint {
  const cut = note.lastIndexOf("\n\n");
  return readCheckpoint(cut < 0 ? note : note.slice(0, cut + 1));
}
