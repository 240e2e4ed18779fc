import { fromUtf8, HeadstampError, type Json, toHex } from "#base";
import {
  bodyRef,
  type Entry,
  formatEntry,
  formatVkey,
  keyOf,
  type LedgerRecord,
  leafHash,
  type Signer,
  signCheckpoint,
  type Tree,
  type TreeState,
} from "#ledger";
import type { Chunk } from "#records";
import type { Kept } from "./journal.ts";
import { NATIVE } from "./native.ts";
import type { Sql } from "./sql.ts";
import type { Signed, Witness } from "./witness.ts";

/** An act on its way into the ledger; its place is known only when its turn has come. */
export interface Draft {
  readonly actor: string;
  readonly kind: string;
  readonly files: readonly string[];
  readonly body: Uint8Array | null;
  /** The rows that the body holds, so that nobody takes apart again what was just put together. */
  readonly chunk: Chunk | null;
  /** Called when the act's turn has come; throws where it must not be recorded. */
  readonly prepare: (sql: Sql, index: number) => Promise<Prepared>;
}

export interface Prepared {
  readonly payload: { readonly [key: string]: Json };
  /** Signs a checkpoint directly behind the entry; null where a later one will cover it. */
  readonly signer: Signer | null;
}

/** Where entries are kept: a journal, or the tables of a server. */
export interface Ledger {
  /** The act's place, once it is durable and its tables follow. */
  readonly append: (draft: Draft) => Promise<number>;
  readonly read: (index: number) => Promise<Kept>;
  readonly state: () => Promise<TreeState>;
  /** Signs the tree as it stands, unless it is signed already. */
  readonly sign: (signer: Signer) => Promise<string>;
  /** The tree as it stands, and the ledger up to there in the form of a journal. */
  readonly whole: () => Promise<{ readonly state: TreeState; readonly chunks: AsyncGenerator<Uint8Array> }>;
  /** Bytes of the ledger. */
  readonly length: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface Source {
  readonly now: () => string;
  readonly random: (length: number) => Uint8Array;
  readonly witness: Witness;
}

/** Turns a draft into records at the end of a tree, which then has grown by it. */
export function write(
  draft: Draft & Prepared,
  tree: Tree,
  { now, random }: Pick<Source, "now" | "random">,
): Written {
  const index = tree.size();
  const { actor, kind, payload, files, body, signer } = draft;
  const ref = body === null ? null : bodyRef(body, random(16), NATIVE);
  const nonce = toHex(random(16));
  const entry: Entry = { v: 1, index, at: now(), actor, kind, payload, files, body: ref, nonce };
  const bytes = formatEntry(entry);
  const records: LedgerRecord[] = [{ kind: "entry", bytes }];
  if (body !== null) records.push({ kind: "body", bytes: body });
  tree.append(leafHash(bytes, NATIVE));
  const signed = signer === null ? null : signTree(tree, signer);
  if (signed !== null) records.push({ kind: "checkpoint", note: signed.note });
  // As a reader will find it, keys in their canonical order: live and replayed tables must not differ.
  return { entry: JSON.parse(fromUtf8(bytes)) as Entry, bytes, records, signed };
}

export interface Written {
  readonly entry: Entry;
  /** Canonical bytes of the entry. */
  readonly bytes: Uint8Array;
  /** The entry, its body and its checkpoint, as far as it has them. */
  readonly records: readonly LedgerRecord[];
  readonly signed: Signed | null;
}

export function signTree(tree: Tree, signer: Signer): Signed {
  const note = signCheckpoint({ origin: signer.name, size: tree.size(), root: tree.root() }, signer);
  return { note, vkey: formatVkey(keyOf(signer.name, signer.publicKey)) };
}

/** Best effort: the act behind it is durable already, and the next opening or signature catches up. */
export async function bear(witness: Witness, signed: Signed | null): Promise<void> {
  if (signed !== null) await witness.keep(signed).catch(() => {});
}

const HEAD = "select size, hashes from head where id = 1";
const KEEP_HEAD =
  "update head set size = $1::int8, hashes = $2 where id = 1 and size = $3::int8 returning id";

/** `lock` holds the head until the transaction ends: of two writers one waits for the other. */
export async function readHead(sql: Sql, lock = false): Promise<TreeState> {
  const text = lock ? `${HEAD} for update` : HEAD;
  const [head] = await sql.query<{ size: bigint; hashes: Uint8Array }>(text);
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < head!.hashes.length; at += 32) hashes.push(head!.hashes.slice(at, at + 32));
  return { size: Number(head!.size), hashes };
}

/** Compare and swap; refuses (`ledger-broken`) where the head is not where the writer left it. */
export async function keepHead(sql: Sql, { size, hashes }: TreeState, before: number): Promise<void> {
  const kept = await sql.query(KEEP_HEAD, [size, Buffer.concat(hashes), before]);
  if (kept.length !== 1)
    throw new HeadstampError("ledger-broken", { detail: "head-moved", where: `entry ${before}` });
}
