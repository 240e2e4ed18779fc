import { utf8 } from "#base";
import { signCheckpoint } from "./checkpoint.ts";
import { bodyRef, type Entry, formatEntry } from "./entry.ts";
import type { LedgerRecord } from "./exported.ts";
import { keyCreated } from "./keyact.ts";
import { keyOf, type Signer, seedSigner } from "./note.ts";
import { growTree, leafHash, type Tree } from "./tree.ts";

/** Repeatable bytes for tests (xorshift32), never for keys in use. */
export function seededBytes(seed: number): (length: number) => Uint8Array {
  let state = seed >>> 0 || 1;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) & 0xff;
    });
}

export function aSigner(seed = 7, name = "example.org/ledger"): Signer {
  return seedSigner(name, seededBytes(seed)(32));
}

export function anEntry(change: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    index: 0,
    at: "2019-03-01T12:00:00.000Z",
    actor: "analyst",
    kind: "note.made",
    payload: { text: "ñ 手" },
    files: [],
    body: null,
    nonce: "00112233445566778899aabbccddeeff",
    ...change,
  };
}

/** A ledger in the making: entries, bodies and checkpoints in the order of a journal. */
export interface LedgerDraft {
  readonly records: LedgerRecord[];
  readonly tree: Tree;
  readonly add: (change?: Partial<Entry>, body?: Uint8Array) => Entry;
  readonly sign: (signer?: Signer) => string;
}

export function aDraft(signer: Signer = aSigner(), seed = 1): LedgerDraft {
  const random = seededBytes(seed);
  const records: LedgerRecord[] = [];
  const tree = growTree();
  const add: LedgerDraft["add"] = (change = {}, body) => {
    const index = tree.size();
    const nonce = [...random(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const ref = body === undefined ? null : bodyRef(body, random(16));
    const entry = anEntry({ index, nonce, body: ref, payload: { text: `entry ${index}` }, ...change });
    const bytes = formatEntry(entry);
    tree.append(leafHash(bytes));
    records.push({ kind: "entry", bytes });
    if (body !== undefined) records.push({ kind: "body", bytes: body });
    return entry;
  };
  const sign: LedgerDraft["sign"] = (by = signer) => {
    const note = signCheckpoint({ origin: by.name, size: tree.size(), root: tree.root() }, by);
    records.push({ kind: "checkpoint", note });
    return note;
  };
  add({ kind: "key.created", payload: keyCreated(keyOf(signer.name, signer.publicKey)) });
  return { records, tree, add, sign };
}

/** A signed ledger of `acts` entries behind the key, every third with a body, a checkpoint after each tenth. */
export function aLedger(acts = 25, signer: Signer = aSigner()): LedgerDraft {
  const draft = aDraft(signer);
  for (let i = 1; i <= acts; i++) {
    draft.add({}, i % 3 === 0 ? utf8(`body of ${i} `.repeat(i)) : undefined);
    if (i % 10 === 0 || i === acts) draft.sign();
  }
  return draft;
}
