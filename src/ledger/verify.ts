import { canonicalText, fromUtf8, HeadstampError, type Json, toHex } from "#base";
import { type Checkpoint, openCheckpoint, readCheckpoint } from "./checkpoint.ts";
import { bodyFault, type Entry, readEntry } from "./entry.ts";
import type { ExportEnd } from "./exported.ts";
import { type Frame, readFrames } from "./frame.ts";
import { isKeyAct, type KeyAct, readKeyAct } from "./keyact.ts";
import type { Key } from "./note.ts";
import { NOBLE, type Primitives, type RunningHash, sameBytes } from "./primitives.ts";
import type { FirstBad, Report, Warning } from "./report.ts";
import { growTree, leafHash } from "./tree.ts";

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
  readonly finish: () => Report;
}

const MAX_WARNINGS = 100;

/** Verifies a whole file; never throws for what the bytes hold. */
export async function verifyLedger(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: VerifyOptions = {},
): Promise<Report> {
  const verifier = ledgerVerifier(options);
  for await (const chunk of chunks) verifier.push(chunk);
  return verifier.finish();
}

export function ledgerVerifier(options: VerifyOptions = {}): Verifier {
  const primitives = options.primitives ?? NOBLE;
  const tree = growTree(undefined, primitives);
  const reader = readFrames();
  const known = (options.known ?? []).map((note) => readKnown(note));
  const keys: KeyAct[] = [];
  const warnings: Warning[] = [];
  const names = new Set<string>();
  const counts = { body: 0, absent: 0, checkpoint: 0, file: 0, filePart: 0, warning: 0 };
  let firstBad: FirstBad | null = null;
  let firstAbsent: number | null = null;
  let bytes = 0;
  let signed = 0;
  let ended = false;
  let lastAt = "";
  let trusted = false;
  let pinnedSize = 0;
  /** The entry whose body may come next. */
  let awaiting: Entry | null = null;
  let file: { readonly name: string; readonly running: RunningHash; readonly offset: number } | null = null;

  const inForce = (): Key | null => keys.at(-1)?.key ?? null;
  const bad = (what: string, at: Place): void => {
    const index = at.index ?? tree.size();
    firstBad ??= { what, index, upTo: at.upTo ?? index, offset: at.offset, detail: at.detail ?? "" };
  };
  const warn = (what: Warning["what"], index: number, offset: number): void => {
    counts.warning += 1;
    if (warnings.length < MAX_WARNINGS) warnings.push({ what, index, offset });
  };
  /** What the entry does not fit: everything since the last root that was checked. */
  const sinceSigned = (offset: number, detail = ""): Place => ({
    index: signed,
    upTo: Math.max(signed, tree.size() - 1),
    offset,
    detail,
  });

  const takeEntry = (payload: Uint8Array, offset: number): void => {
    const entry = readEntry(payload);
    const size = tree.size();
    if (entry.index !== size) throw misfit("entry-index", { offset, detail: `${entry.index}, ${size}` });
    if (size === 0 && entry.kind !== "key.created") throw misfit("key-missing", { offset });
    if (isKeyAct(entry.kind)) takeKey(readKeyAct(entry, inForce(), primitives), offset);
    if (entry.at < lastAt) warn("time-goes-back", size, offset);
    lastAt = entry.at;
    for (const name of entry.files) names.add(name);
    awaiting = entry.body === null ? null : entry;
    tree.append(leafHash(payload, primitives));
    for (const checkpoint of known) {
      if (checkpoint.size === size + 1 && !sameBytes(checkpoint.root, tree.root())) {
        throw misfit("known-root", sinceSigned(offset));
      }
    }
  };
  const takeKey = (act: KeyAct, offset: number): void => {
    keys.push(act);
    if (act.kind === "key.lost") warn("key-lost", act.index, offset);
    trusted = isPin(act, options.pin) || (trusted && act.vouched);
  };
  const takeBody = (payload: Uint8Array, offset: number): void => {
    const index = tree.size() - 1;
    if (awaiting?.body == null) throw misfit("body-unexpected", { index: Math.max(index, 0), offset });
    const fault = bodyFault(awaiting.body, payload, primitives);
    if (fault !== null) throw misfit(fault, { index, offset });
    counts.body += 1;
    awaiting = null;
  };
  const takeCheckpoint = (payload: Uint8Array, offset: number): void => {
    const key = inForce();
    if (key === null) throw misfit("key-missing", { offset });
    const { origin, size, root } = openCheckpoint(payload, [key], primitives);
    if (origin !== key.name) throw misfit("checkpoint-origin", sinceSigned(offset, origin));
    if (size !== tree.size()) throw misfit("checkpoint-size", sinceSigned(offset, `${size}, ${tree.size()}`));
    if (!sameBytes(root, tree.root())) throw misfit("checkpoint-root", sinceSigned(offset));
    counts.checkpoint += 1;
    signed = size;
    if (trusted) pinnedSize = size;
  };
  const takeFile = (payload: Uint8Array, offset: number): void => {
    const name = toHex(payload.subarray(0, 32));
    if (!names.has(name)) throw misfit("file-unnamed", { offset, detail: name });
    if (file?.name !== name) {
      closeFile();
      file = { name, running: primitives.sha256(), offset };
    }
    counts.filePart += 1;
    file.running.update(payload.subarray(32));
  };
  const closeFile = (): void => {
    if (file === null) return;
    if (toHex(file.running.digest()) !== file.name)
      bad("file-hash", { offset: file.offset, detail: file.name });
    counts.file += 1;
    file = null;
  };
  const closeEntry = (): void => {
    if (awaiting === null) return;
    counts.absent += 1;
    firstAbsent ??= awaiting.index;
    awaiting = null;
  };
  const takeEnd = (payload: Uint8Array, offset: number): void => {
    ended = true;
    const end: ExportEnd = {
      v: 1,
      entries: tree.size(),
      bodies: counts.body,
      checkpoints: counts.checkpoint,
      fileParts: counts.filePart,
      root: toHex(tree.root()),
    };
    if (asText(payload) !== canonicalText(end as unknown as Json)) bad("end-differs", { offset });
    if (signed !== tree.size()) bad("tail-unsigned", sinceSigned(offset));
  };

  const take = ({ kind, payload, offset }: Frame): void => {
    if (kind !== "body") closeEntry();
    if (kind !== "file") closeFile();
    if (firstBad !== null) return;
    try {
      if (ended) throw misfit("after-end", { offset });
      if (kind === "entry") takeEntry(payload, offset);
      else if (kind === "body") takeBody(payload, offset);
      else if (kind === "checkpoint") takeCheckpoint(payload, offset);
      else if (kind === "file") takeFile(payload, offset);
      else takeEnd(payload, offset);
    } catch (error) {
      if (!(error instanceof HeadstampError)) throw error;
      const { what = error.code, field = "", detail = field, ...place } = error.params;
      bad(String(what), { offset, detail: String(detail), ...place });
    }
  };

  const finish = (): Report => {
    const fault = reader.finish();
    if (fault !== null) bad(fault.what, { offset: fault.offset });
    closeEntry();
    closeFile();
    const end = reader.end();
    if (reader.kind() === "export" && !ended) bad("end-missing", { offset: end });
    if (reader.kind() === "journal" && ended) bad("end-unexpected", { offset: end });
    if (tree.size() === 0) bad("key-missing", { offset: end });
    for (const checkpoint of known) {
      if (checkpoint.size > tree.size()) bad("known-missing", { offset: end, detail: `${checkpoint.size}` });
      if (checkpoint.origin !== inForce()?.name)
        bad("known-origin", { offset: end, detail: checkpoint.origin });
    }
    const pinned = options.pin === undefined ? null : trusted && pinnedSize === signed && signed > 0;
    if (pinned === false)
      bad("key-not-pinned", { index: pinnedSize, offset: end, detail: options.pin ?? "" });
    return {
      ok: firstBad === null,
      firstBad,
      file: reader.kind(),
      origin: inForce()?.name ?? null,
      size: tree.size(),
      root: toHex(tree.root()),
      signed,
      checkpoints: counts.checkpoint,
      keys,
      pinned,
      bodies: { present: counts.body, absent: counts.absent, firstAbsent },
      files: counts.file,
      bytes,
      warnings,
      warningCount: counts.warning,
    };
  };

  return {
    push: (chunk) => {
      bytes += chunk.length;
      if (firstBad !== null) return;
      for (const frame of reader.push(chunk)) {
        if (firstBad !== null) return;
        take(frame);
      }
    },
    size: () => tree.size(),
    finish,
  };
}

interface Place {
  readonly offset: number;
  /** Default: the entry that would come next. */
  readonly index?: number;
  readonly upTo?: number;
  readonly detail?: string;
}

/** Thrown inside only: `take` turns it, and the refusals of the readers, into the first bad place. */
function misfit(what: string, { offset, ...place }: Place): HeadstampError {
  return new HeadstampError("ledger-broken", { what, offset, ...place });
}

function isPin(act: KeyAct, pin: string | undefined): boolean {
  return pin !== undefined && (pin === act.vkey || pin.toLowerCase() === act.fingerprint);
}

/** A checkpoint kept elsewhere is the reader's own evidence: its text counts, whoever signed it. */
function readKnown(note: string): Checkpoint {
  const cut = note.lastIndexOf("\n\n");
  return readCheckpoint(cut < 0 ? note : note.slice(0, cut + 1));
}

function asText(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    return "";
  }
}
