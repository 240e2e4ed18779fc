import { hash, NOBLE, type Primitives, sameBytes } from "./primitives.ts";

/** A complete subtree: `level` 0 are the leaves; it covers leaves `index * 2^level` up to `(index + 1) * 2^level`. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** Hash of a complete subtree, wherever it is kept. */
export type NodeAt = (node: NodeId) => Uint8Array;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** RFC 9162 section 2.1.1: `SHA-256(0x00 || entry)`. */
export function leafHash(entry: Uint8Array, primitives: Primitives = NOBLE): Uint8Array {
  return hash(primitives, LEAF, entry);
}

/** RFC 9162 section 2.1.1: `SHA-256(0x01 || left || right)`. */
export function nodeHash(left: Uint8Array, right: Uint8Array, primitives: Primitives = NOBLE): Uint8Array {
  return hash(primitives, NODE, left, right);
}

/** The root of `SHA-256()`, nothing. */
export function emptyRoot(primitives: Primitives = NOBLE): Uint8Array {
  return hash(primitives);
}

/** What must be kept to go on appending: the complete subtrees of a tree of `size` leaves, largest first. */
export interface TreeState {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

export interface Tree {
  readonly size: () => number;
  /** O(log n). `onNode` hears of every subtree that the leaf completes, itself first. */
  readonly append: (leaf: Uint8Array, onNode?: (node: NodeId, hash: Uint8Array) => void) => void;
  readonly root: () => Uint8Array;
  readonly state: () => TreeState;
}

/** A growing tree that holds O(log n) hashes; goes on from a kept state. */
export function growTree(from: TreeState = { size: 0, hashes: [] }, primitives: Primitives = NOBLE): Tree {
  let size = from.size;
  const hashes = [...from.hashes];
  if (rangeNodes(0, size).length !== hashes.length) {
    throw new RangeError(`couldn't go on from a tree of ${size} leaves: got ${hashes.length} hashes`);
  }
  return {
    size: () => size,
    append: (leaf, onNode) => {
      let at = leaf;
      let level = 0;
      let index = size;
      onNode?.({ level, index }, at);
      for (; index % 2 === 1; index = (index - 1) / 2) {
        at = nodeHash(hashes.pop()!, at, primitives);
        level += 1;
        onNode?.({ level, index: (index - 1) / 2 }, at);
      }
      hashes.push(at);
      size += 1;
    },
    root: () => fold(hashes, primitives),
    state: () => ({ size, hashes: [...hashes] }),
  };
}

/** Root over complete subtrees given left to right: the right ones are joined first. */
function fold(hashes: readonly Uint8Array[], primitives: Primitives): Uint8Array {
  let at = hashes.at(-1);
  if (at === undefined) return emptyRoot(primitives);
  for (let i = hashes.length - 2; i >= 0; i--) at = nodeHash(hashes[i]!, at, primitives);
  return at;
}

/** The complete subtrees that cover leaves `start` up to `end`, left to right. */
export function rangeNodes(start: number, end: number): NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = start; at < end; ) {
    let level = 0;
    let width = 1;
    while (at % (2 * width) === 0 && at + 2 * width <= end) {
      width *= 2;
      level += 1;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** Every hash of a proof as the subtrees it is folded from: fetch these, then call `foldPlan`. */
export type ProofPlan = readonly (readonly NodeId[])[];

/** RFC 9162 section 2.1.3.1, PATH(index, D[size]): the leaf's sibling first. */
export function inclusionPlan(index: number, size: number): ProofPlan {
  if (!(index >= 0 && index < size))
    throw new RangeError(`couldn't prove leaf ${index}: the tree has ${size}`);
  const plan: NodeId[][] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      plan.push(rangeNodes(middle, end));
      end = middle;
    } else {
      plan.push(rangeNodes(start, middle));
      start = middle;
    }
  }
  return plan.reverse();
}

/** RFC 9162 section 2.1.4.1, PROOF(first, D[second]) for 0 < first <= second; empty where the sizes are equal. */
export function consistencyPlan(first: number, second: number): ProofPlan {
  if (!(first >= 1 && first <= second)) {
    throw new RangeError(`couldn't prove that ${second} leaves continue ${first}`);
  }
  const plan: NodeId[][] = [];
  let start = 0;
  let end = second;
  while (first < end) {
    const middle = start + split(end - start);
    if (first <= middle) {
      plan.push(rangeNodes(middle, end));
      end = middle;
    } else {
      plan.push(rangeNodes(start, middle));
      start = middle;
    }
  }
  if (start > 0) plan.push(rangeNodes(start, end));
  return plan.reverse();
}

/** The largest power of two below n (n > 1). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

export function foldPlan(plan: ProofPlan, nodeAt: NodeAt, primitives: Primitives = NOBLE): Uint8Array[] {
  return plan.map((nodes) => fold(nodes.map(nodeAt), primitives));
}

/** Subtree hashes out of leaf hashes alone; each asked subtree costs as many hashes as it has leaves. */
export function nodesOfLeaves(leafAt: (index: number) => Uint8Array, primitives: Primitives = NOBLE): NodeAt {
  const nodeAt: NodeAt = ({ level, index }) =>
    level === 0
      ? leafAt(index)
      : nodeHash(
          nodeAt({ level: level - 1, index: 2 * index }),
          nodeAt({ level: level - 1, index: 2 * index + 1 }),
          primitives,
        );
  return nodeAt;
}

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** RFC 9162 section 2.1.3.2. */
export function verifyInclusion(claim: InclusionClaim, primitives: Primitives = NOBLE): boolean {
  const { index, size, leaf, proof, root } = claim;
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let node = index;
  let last = size - 1;
  let at = leaf;
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== 32) return false;
    if (node % 2 === 1 || node === last) {
      at = nodeHash(sibling, at, primitives);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = half(last);
      }
    } else {
      at = nodeHash(at, sibling, primitives);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && leaf.length === 32 && sameBytes(at, root);
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 section 2.1.4.2, which proves nothing of an empty first tree: that is false here. */
export function verifyConsistency(claim: ConsistencyClaim, primitives: Primitives = NOBLE): boolean {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!isCount(first) || !isCount(second) || first < 1 || first > second) return false;
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot);
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  let node = first - 1;
  let last = second - 1;
  while (node % 2 === 1) {
    node = half(node);
    last = half(last);
  }
  let before = path[0];
  let after = path[0];
  if (before === undefined || after === undefined || path.some((sibling) => sibling.length !== 32))
    return false;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(sibling, before, primitives);
      after = nodeHash(sibling, after, primitives);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = half(last);
      }
    } else {
      after = nodeHash(after, sibling, primitives);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameBytes(before, firstRoot) && sameBytes(after, secondRoot);
}

/** Shifts by arithmetic: sizes go up to 2^53, bit operators only to 2^31. */
function half(n: number): number {
  return Math.floor(n / 2);
}

function isPowerOfTwo(n: number): boolean {
  let k = 1;
  while (k < n) k *= 2;
  return k === n;
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
