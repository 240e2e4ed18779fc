import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, toHex } from "#base";
import {
  consistencyPlan,
  emptyRoot,
  foldPlan,
  growTree,
  inclusionPlan,
  leafHash,
  nodesOfLeaves,
  verifyConsistency,
  verifyInclusion,
} from "#ledger";

/**
 * The known answers that Certificate Transparency published for RFC 6962 trees (google/certificate-transparency,
 * merkletree tests; the same in transparency-dev/merkle, testonly/constants.go and reference_test.go).
 */
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const L0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const L1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const L4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const L01 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
const L23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const L45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
const L67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const L0123 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
const L4567 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
const ROOTS = [
  EMPTY,
  L0,
  L01,
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  L0123,
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const INCLUSION: readonly [index: number, size: number, proof: readonly string[]][] = [
  [0, 1, []],
  [0, 2, [L1]],
  [1, 2, [L0]],
  [2, 3, [L01]],
  [1, 5, [L0, L23, L4]],
  [0, 8, [L1, L23, L4567]],
  [5, 8, [L4, L67, L0123]],
];
const CONSISTENCY: readonly [first: number, second: number, proof: readonly string[]][] = [
  [1, 1, []],
  [1, 8, [L1, L23, L4567]],
  [2, 5, [L23, L4]],
  [6, 8, [L45, L67, L0123]],
];

const leaves = LEAVES.map((leaf) => leafHash(fromHex(leaf)));
const nodeAt = nodesOfLeaves((index) => leaves[index]!);

test("the published roots", () => {
  const tree = growTree();
  assert.equal(toHex(emptyRoot()), EMPTY);
  assert.equal(toHex(tree.root()), EMPTY);
  leaves.forEach((leaf, i) => {
    tree.append(leaf);
    assert.equal(toHex(tree.root()), ROOTS[i + 1]);
  });
});

test("the published inclusion proofs are made and verified", () => {
  for (const [index, size, published] of INCLUSION) {
    const proof = foldPlan(inclusionPlan(index, size), nodeAt);
    assert.deepEqual(proof.map(toHex), published);
    const root = fromHex(ROOTS[size]!);
    assert.equal(verifyInclusion({ index, size, leaf: leaves[index]!, proof, root }), true);
    assert.equal(verifyInclusion({ index, size, leaf: fromHex(EMPTY), proof, root }), false);
  }
});

test("the published consistency proofs are made and verified", () => {
  for (const [first, second, published] of CONSISTENCY) {
    const proof = foldPlan(consistencyPlan(first, second), nodeAt);
    assert.deepEqual(proof.map(toHex), published);
    const claim = { first, second, proof, firstRoot: fromHex(ROOTS[first]!) };
    assert.equal(verifyConsistency({ ...claim, secondRoot: fromHex(ROOTS[second]!) }), true);
    assert.equal(verifyConsistency({ ...claim, secondRoot: fromHex(EMPTY) }), false);
  }
});
