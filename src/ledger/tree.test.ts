import assert from "node:assert/strict";
import { test } from "node:test";
import {
  consistencyPlan,
  emptyRoot,
  foldPlan,
  growTree,
  inclusionPlan,
  leafHash,
  type NodeId,
  nodeHash,
  nodesOfLeaves,
  verifyConsistency,
  verifyInclusion,
} from "#ledger";

const MOST = 200;
const leaves = Array.from({ length: MOST }, (_, i) => leafHash(Uint8Array.of(i, 0x5a)));
const slowNodeAt = nodesOfLeaves((index) => leaves[index]!);
const kept = new Map<string, Uint8Array>();
const nodeAt = ({ level, index }: NodeId): Uint8Array => kept.get(`${level}/${index}`)!;
const whole = growTree();
for (const leaf of leaves)
  whole.append(leaf, ({ level, index }, hash) => kept.set(`${level}/${index}`, hash));

/** RFC 9162 section 2.1.1, word for word: the slow tree that the quick one is held against. */
function naiveRoot(list: readonly Uint8Array[]): Uint8Array {
  if (list.length === 0) return emptyRoot();
  if (list.length === 1) return list[0]!;
  let k = 1;
  while (k * 2 < list.length) k *= 2;
  return nodeHash(naiveRoot(list.slice(0, k)), naiveRoot(list.slice(k)));
}
const roots = Array.from({ length: MOST + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)));

test("a leaf outside the tree, and an empty or larger first tree, are proven by nothing", () => {
  const leaf = leaves[0]!;
  assert.throws(() => inclusionPlan(3, 3), RangeError);
  assert.throws(() => inclusionPlan(-1, 3), RangeError);
  assert.throws(() => consistencyPlan(0, 3), RangeError);
  assert.throws(() => consistencyPlan(4, 3), RangeError);
  assert.equal(verifyInclusion({ index: 1, size: 1, leaf, proof: [], root: leaf }), false);
  assert.equal(verifyInclusion({ index: 0.5, size: 1, leaf, proof: [], root: leaf }), false);
  assert.equal(verifyInclusion({ index: 0, size: 2, leaf, proof: [], root: leaf }), false);
  const claim = { firstRoot: roots[0]!, secondRoot: roots[3]!, proof: [] };
  assert.equal(verifyConsistency({ first: 0, second: 3, ...claim }), false);
  assert.equal(verifyConsistency({ first: 4, second: 3, ...claim }), false);
});

test("the growing tree has the root of the definition at every size, and goes on from a kept state", () => {
  const tree = growTree();
  for (let size = 0; size < MOST; size++) {
    assert.deepEqual(tree.root(), roots[size]);
    const resumed = growTree(tree.state());
    resumed.append(leaves[size]!);
    tree.append(leaves[size]!);
    assert.deepEqual(resumed.root(), roots[size + 1]);
  }
  assert.throws(() => growTree({ size: 3, hashes: [leaves[0]!] }), RangeError);
});

test("every node that a leaf completes is told, and is the hash of its leaves", () => {
  assert.equal(kept.size, 200 + 100 + 50 + 25 + 12 + 6 + 3 + 1);
  for (const [name, hash] of kept) {
    const [level, index] = name.split("/").map(Number);
    assert.deepEqual(hash, slowNodeAt({ level: level!, index: index! }));
  }
});

test("every leaf of every tree up to 200 is proven, and proven at no other place", () => {
  for (let size = 1; size <= MOST; size++) {
    const root = roots[size]!;
    for (let index = 0; index < size; index++) {
      const proof = foldPlan(inclusionPlan(index, size), nodeAt);
      const claim = { index, size, leaf: leaves[index]!, proof, root };
      assert.equal(verifyInclusion(claim), true, `${index} of ${size}`);
      if (size > 1) assert.equal(verifyInclusion({ ...claim, index: (index + 1) % size }), false);
    }
  }
});

test("every pair of trees up to 200 is proven consistent, and not with another root", () => {
  for (let second = 1; second <= MOST; second++) {
    for (let first = 1; first <= second; first++) {
      const proof = foldPlan(consistencyPlan(first, second), nodeAt);
      const claim = { first, second, proof, firstRoot: roots[first]!, secondRoot: roots[second]! };
      assert.equal(verifyConsistency(claim), true, `${first} to ${second}`);
      if (second % 16 === 0 && first < second) {
        assert.equal(verifyConsistency({ ...claim, firstRoot: roots[first - 1]! }), false);
        assert.equal(verifyConsistency({ ...claim, secondRoot: roots[second - 1]! }), false);
      }
    }
  }
});
