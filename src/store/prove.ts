import {
  foldPlan,
  formatVkey,
  inclusionPlan,
  leafHash,
  type NodeId,
  nodesOfLeaves,
  openCheckpoint,
  type Signer,
} from "#ledger";
import type { Ledger } from "./draft.ts";
import { keyFor } from "./keys.ts";
import { NATIVE } from "./native.ts";

/** What proves offline that some entries lie in this ledger. */
export interface Proven {
  /** The signed checkpoint, verbatim. */
  readonly note: string;
  /** Verifier key of whoever signed it. */
  readonly vkey: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly entries: readonly {
    readonly index: number;
    /** Canonical bytes. */
    readonly bytes: Uint8Array;
    readonly leaf: Uint8Array;
    /** The leaf's sibling first. */
    readonly path: readonly Uint8Array[];
  }[];
}

/** Signs the tree as it stands and proves these entries under it. Reads every entry once. */
export async function prove(ledger: Ledger, signer: Signer, indexes: readonly number[]): Promise<Proven> {
  const note = await ledger.sign(signer);
  const { size, root } = openCheckpoint(note, [keyFor(signer)], NATIVE);
  const wanted = new Set(indexes);
  const bytes = new Map<number, Uint8Array>();
  const leaves: Uint8Array[] = [];
  for (let index = 0; index < size; index++) {
    const kept = await ledger.read(index);
    leaves.push(leafHash(kept.bytes, NATIVE));
    if (wanted.has(index)) bytes.set(index, kept.bytes);
  }
  const nodeOf = nodesOfLeaves((index) => leaves[index]!, NATIVE);
  const nodes = new Map<string, Uint8Array>();
  const nodeAt = (node: NodeId): Uint8Array => {
    const name = `${node.level}/${node.index}`;
    const held = nodes.get(name) ?? nodeOf(node);
    nodes.set(name, held);
    return held;
  };
  const entries = [...bytes].map(([index, own]) => ({
    index,
    bytes: own,
    leaf: leaves[index]!,
    path: foldPlan(inclusionPlan(index, size), nodeAt, NATIVE),
  }));
  return { note, vkey: formatVkey(keyFor(signer)), size, root, entries };
}
