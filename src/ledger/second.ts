import { canonicalText, fromUtf8, HeadstampError, type Json, toHex } from "#base";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import { bodyFault, type Entry, readEntry } from "./entry.ts";
import type { ExportEnd } from "./exported.ts";
import type { Fault } from "./faults.ts";
import type { FrameKind } from "./frame.ts";
import { isKeyAct, type KeyAct, readKeyAct } from "./keyact.ts";
import { type Primitives, type RunningHash, sameBytes } from "./primitives.ts";
import type { FirstBad, Warning } from "./report.ts";
import { growTree, leafHash, type Tree } from "./tree.ts";

/** All that the second reader holds while the records pass: bounded but for the names of files. */
export interface Second {
  readonly primitives: Primitives;
  readonly pin: string | null;
  /** Checkpoints kept elsewhere. */
  readonly known: readonly Checkpoint[];
  /** The same, by size: a ledger that is kept for years has thousands of them. */
  readonly knownAt: ReadonlyMap<number, readonly Checkpoint[]>;
  readonly tree: Tree;
  readonly keys: KeyAct[];
  readonly warnings: Warning[];
  /** Files that entries have named. */
  readonly named: Set<string>;
  warningCount: number;
  lastAt: string;
  /** The entry whose body may come next. */
  awaiting: Entry | null;
  file: { readonly name: string; readonly running: RunningHash; readonly offset: number } | null;
  bodies: number;
  absent: number;
  firstAbsent: number | null;
  checkpoints: number;
  files: number;
  fileParts: number;
  /** Entries under the last checkpoint. */
  signed: number;
  /** Whether the pinned key, or one it vouched for, is in force, and how many entries it signed. */
  trusted: boolean;
  pinnedSize: number;
  ended: boolean;
}

const MAX_WARNINGS = 100;

export function startSecond(given: Pick<Second, "primitives" | "pin" | "known">): Second {
  return {
    ...given,
    knownAt: groupBySize(given.known),
    tree: growTree(undefined, given.primitives),
    keys: [],
    warnings: [],
    named: new Set(),
    warningCount: 0,
    lastAt: "",
    awaiting: null,
    file: null,
    bodies: 0,
    absent: 0,
    firstAbsent: null,
    checkpoints: 0,
    files: 0,
    fileParts: 0,
    signed: 0,
    trusted: false,
    pinnedSize: 0,
    ended: false,
  };
}

function groupBySize(known: readonly Checkpoint[]): Map<number, Checkpoint[]> {
  const groups = new Map<number, Checkpoint[]>();
  for (const one of known) groups.set(one.size, [...(groups.get(one.size) ?? []), one]);
  return groups;
}

/** Where something does not fit; `index` is by default the entry that would come next. */
interface Place {
  readonly index?: number;
  readonly upTo?: number;
  readonly detail?: string;
}

/** Thrown inside only; `badPlace` tells it. */
function misfit(what: Fault, place: Place = {}): HeadstampError {
  return new HeadstampError("ledger-broken", { what, ...place });
}

/** A root tells only that some entry since the last checked root differs, not which. */
export function sinceSigned({ signed, tree }: Second, detail = ""): Place {
  return { index: signed, upTo: Math.max(signed, tree.size() - 1), detail };
}

/** The first bad place out of a misfit or a refusal of the readers of entries, notes and keys. */
export function badPlace(second: Second, error: HeadstampError, offset: number): FirstBad {
  const {
    what = error.code,
    field = "",
    detail = field,
    index = second.tree.size(),
    upTo = index,
  } = error.params;
  return { what: what as Fault, index: Number(index), upTo: Number(upTo), offset, detail: String(detail) };
}

/** One record; throws HeadstampError where it does not fit. */
export function takeRecord(
  second: Second,
  kind: FrameKind,
  at: { payload: Uint8Array; offset: number },
): void {
  if (second.ended) throw misfit("after-end");
  if (kind !== "body") closeEntry(second);
  if (kind !== "file") closeFile(second);
  switch (kind) {
    case "entry":
      takeEntry(second, at.payload, at.offset);
      break;
    case "body":
      takeBody(second, at.payload);
      break;
    case "checkpoint":
      takeCheckpoint(second, at.payload);
      break;
    case "file":
      takeFile(second, at.payload, at.offset);
      break;
    case "end":
      takeEnd(second, at.payload);
      break;
  }
}

function takeEntry(second: Second, payload: Uint8Array, offset: number): void {
  const { tree, primitives } = second;
  const entry = readEntry(payload);
  const index = tree.size();
  if (entry.index !== index) throw misfit("entry-index", { detail: `${entry.index} ≠ ${index}` });
  if (index === 0 && entry.kind !== "key.created") throw misfit("key-missing");
  if (isKeyAct(entry.kind)) {
    const act = readKeyAct(entry, second.keys.at(-1)?.key ?? null, primitives);
    second.keys.push(act);
    second.trusted = isPin(act, second.pin) || (second.trusted && act.vouched);
    if (act.kind === "key.lost") warn(second, { what: "key-lost", index, offset });
  }
  const foreign = second.known.find(({ origin }) => origin !== second.keys[0]?.key.name);
  if (index === 0 && foreign !== undefined) throw misfit("known-origin", { detail: foreign.origin });
  if (entry.at < second.lastAt) warn(second, { what: "time-goes-back", index, offset });
  second.lastAt = entry.at;
  for (const name of entry.files) second.named.add(name);
  second.awaiting = entry.body === null ? null : entry;
  tree.append(leafHash(payload, primitives));
  for (const { root } of second.knownAt.get(index + 1) ?? []) {
    if (!sameBytes(root, tree.root())) throw misfit("known-root", sinceSigned(second));
  }
}

function takeBody(second: Second, payload: Uint8Array): void {
  const index = Math.max(second.tree.size() - 1, 0);
  if (second.awaiting?.body == null) throw misfit("body-unexpected", { index });
  const fault = bodyFault(second.awaiting.body, payload, second.primitives);
  if (fault !== null) throw misfit(fault, { index });
  second.awaiting = null;
  second.bodies += 1;
}

function takeCheckpoint(second: Second, payload: Uint8Array): void {
  const { tree, keys, primitives } = second;
  const key = keys.at(-1)?.key;
  if (key === undefined) throw misfit("key-missing");
  const { size, root } = openCheckpoint(payload, [key], primitives);
  if (size !== tree.size()) throw misfit("checkpoint-size", sinceSigned(second, `${size} ≠ ${tree.size()}`));
  if (!sameBytes(root, tree.root())) throw misfit("checkpoint-root", sinceSigned(second));
  second.checkpoints += 1;
  second.signed = size;
  if (second.trusted) second.pinnedSize = size;
}

function takeFile(second: Second, payload: Uint8Array, offset: number): void {
  const name = toHex(payload.subarray(0, 32));
  if (!second.named.has(name)) throw misfit("file-unnamed", { detail: name });
  if (second.file?.name !== name) {
    closeFile(second);
    second.file = { name, running: second.primitives.sha256(), offset };
  }
  second.fileParts += 1;
  second.file?.running.update(payload.subarray(32));
}

function takeEnd(second: Second, payload: Uint8Array): void {
  const end: ExportEnd = {
    v: 1,
    entries: second.tree.size(),
    bodies: second.bodies,
    checkpoints: second.checkpoints,
    fileParts: second.fileParts,
    root: toHex(second.tree.root()),
  };
  second.ended = true;
  if (asText(payload) !== canonicalText(end as unknown as Json)) throw misfit("end-differs");
  if (second.signed !== second.tree.size()) throw misfit("tail-unsigned", sinceSigned(second));
}

/** Another record than its body follows the entry: the body was erased, or left out. */
function closeEntry(second: Second): void {
  if (second.awaiting === null) return;
  second.absent += 1;
  second.firstAbsent ??= second.awaiting.index;
  second.awaiting = null;
}

function closeFile(second: Second): void {
  if (second.file === null) return;
  const { name, running } = second.file;
  second.file = null;
  if (toHex(running.digest()) !== name) throw misfit("file-hash", { detail: name });
  second.files += 1;
}

/** What only the end of the bytes can tell. */
export function closeSecond(second: Second): void {
  const { tree, known, pin } = second;
  closeEntry(second);
  closeFile(second);
  if (tree.size() === 0) throw misfit("key-missing");
  const missing = known.find(({ size }) => size > tree.size());
  if (missing !== undefined) throw misfit("known-missing", { detail: `${missing.size} > ${tree.size()}` });
  if (pin !== null && !isPinned(second)) throw misfit("key-not-pinned", { index: second.pinnedSize });
}

export function isPinned({ trusted, pinnedSize, signed }: Second): boolean {
  return trusted && signed > 0 && pinnedSize === signed;
}

function isPin(act: KeyAct, pin: string | null): boolean {
  return pin !== null && (pin === act.vkey || pin.toLowerCase() === act.fingerprint);
}

function warn(second: Second, warning: Warning): void {
  second.warningCount += 1;
  if (second.warnings.length < MAX_WARNINGS) second.warnings.push(warning);
}

function asText(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    return "";
  }
}
