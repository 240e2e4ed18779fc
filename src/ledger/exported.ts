import { canonicalBytes, fromHex, fromUtf8, HeadstampError, type Json, toHex, utf8 } from "#base";
import type { Fault } from "./faults.ts";
import {
  type FileKind,
  type Frame,
  type FrameReader,
  formatFrame,
  join,
  magic,
  readFrames,
} from "./frame.ts";
import { NOBLE, type Primitives } from "./primitives.ts";
import { growTree, leafHash } from "./tree.ts";

/**
 * What a journal and an export hold, in order: an entry, directly behind it its body where it has one that was not
 * erased, a checkpoint directly behind the last entry it covers, a stored file in parts somewhere behind an entry that names it.
 */
export type LedgerRecord =
  | { readonly kind: "entry"; readonly bytes: Uint8Array }
  | { readonly kind: "body"; readonly bytes: Uint8Array }
  | { readonly kind: "checkpoint"; readonly note: string }
  /** `sha256` of the whole stored file; its parts follow one another. */
  | { readonly kind: "file"; readonly sha256: string; readonly bytes: Uint8Array };

/** What the last record of an export counts. */
export interface ExportEnd {
  readonly v: 1;
  readonly entries: number;
  readonly bodies: number;
  readonly checkpoints: number;
  readonly fileParts: number;
  /** Root over all entries, hexadecimal. */
  readonly root: string;
}

/** Bytes handed out at a time, at least. */
const BATCH = 1 << 16;
const NAME = 32;

/** The framed bytes of a record, ready to be appended. */
export function formatRecord(record: LedgerRecord, primitives: Primitives = NOBLE): Uint8Array {
  switch (record.kind) {
    case "checkpoint":
      return formatFrame("checkpoint", [utf8(record.note)], primitives);
    case "file":
      return formatFrame("file", [fromHex(record.sha256), record.bytes], primitives);
    case "entry":
    case "body":
      return formatFrame(record.kind, [record.bytes], primitives);
  }
}

/** The record in a frame, null for the end record. */
export function readRecord({ kind, payload }: Frame): LedgerRecord | null {
  switch (kind) {
    case "entry":
    case "body":
      return { kind, bytes: payload };
    case "checkpoint":
      return { kind, note: fromUtf8(payload) };
    case "file":
      return { kind, sha256: toHex(payload.subarray(0, NAME)), bytes: payload.subarray(NAME) };
    case "end":
      return null;
  }
}

/** The bytes of an export: the same records give the same bytes. */
export async function* writeExport(
  records: Iterable<LedgerRecord> | AsyncIterable<LedgerRecord>,
  primitives: Primitives = NOBLE,
): AsyncGenerator<Uint8Array, ExportEnd> {
  const tree = growTree(undefined, primitives);
  const counts = { entry: 0, body: 0, checkpoint: 0, file: 0 };
  let batch: Uint8Array[] = [magic("export")];
  let length = 0;
  for await (const record of records) {
    counts[record.kind] += 1;
    if (record.kind === "entry") tree.append(leafHash(record.bytes, primitives));
    const frame = formatRecord(record, primitives);
    batch.push(frame);
    length += frame.length;
    if (length >= BATCH) {
      yield join(batch);
      batch = [];
      length = 0;
    }
  }
  const end: ExportEnd = {
    v: 1,
    entries: counts.entry,
    bodies: counts.body,
    checkpoints: counts.checkpoint,
    fileParts: counts.file,
    root: toHex(tree.root()),
  };
  batch.push(formatFrame("end", [canonicalBytes(end as unknown as Json)], primitives));
  yield join(batch);
  return end;
}

/**
 * The records of a journal or an export, for a restore. It checks the framing only: verify first. Throws `ledger-broken`
 * where the bytes stop making sense.
 */
export async function* readLedger(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  expected: FileKind = "export",
  primitives: Primitives = NOBLE,
): AsyncGenerator<LedgerRecord> {
  const reader = readFrames(primitives);
  let ended = false;
  for await (const chunk of chunks) {
    for (const frame of reader.push(chunk)) {
      const record = readRecord(frame);
      if (ended) throw broken("after-end", frame.offset);
      if (record === null) ended = true;
      else yield record;
    }
  }
  closeFile({ reader, ended, expected });
}

function closeFile(file: { reader: FrameReader; ended: boolean; expected: FileKind }): void {
  const fault = file.reader.finish();
  if (fault !== null) throw broken(fault.what, fault.offset);
  if (file.reader.kind() !== file.expected) throw broken("kind-unexpected", 0);
  if (file.ended !== (file.expected === "export")) throw broken("end-missing", file.reader.end());
}

function broken(detail: Fault, offset: number): HeadstampError {
  return new HeadstampError("ledger-broken", { detail, where: `byte ${offset}` });
}
