import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { utf8 } from "#base";
import { bodyOf, packCells, readBody, unpackCells } from "./publish-cells.ts";

const ADDRESS = fc
  .tuple(
    fc.constantFrom("imp_0a/csv", "imp_0b/Hoja 1", "reg_0c/a!b#2"),
    fc.constantFrom("", "A", "AB"),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom("", "#1", "#12"),
  )
  .map(([sheet, letters, row, item]) => `${sheet}!${letters}${row}${item}`);

test("law: packed addresses come back, each as often as it was given", () => {
  fc.assert(
    fc.property(fc.array(ADDRESS), (addresses) => {
      assert.deepEqual(unpackCells(packCells(addresses)).sort(), [...addresses].sort());
    }),
    { seed: 20261122 },
  );
});

test("a million cells of a figure are a body of some kilobytes, and are all there", () => {
  const cells = Array.from({ length: 1_000_000 }, (_, n) => `imp_0a/csv!D${n + 2}`);
  const body = bodyOf("salt", [["F1", cells]]);
  assert.ok(body.length < 10_000, `${body.length} bytes`);
  const kept = readBody(body);
  assert.deepEqual([kept.salt, kept.cellsOf("F1")?.length, kept.cellsOf("F2")], ["salt", 1_000_000, []]);
});

test("bodies written before are read; one that kept no cells says so", () => {
  const old = (cells: unknown): Uint8Array => utf8(JSON.stringify({ v: 1, salt: "s", cells }));
  assert.deepEqual(readBody(old({ F1: ["imp_0a/csv!D2"] })).cellsOf("F1"), ["imp_0a/csv!D2"]);
  assert.equal(readBody(old(null)).cellsOf("F1"), null);
});
