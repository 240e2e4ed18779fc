import assert from "node:assert/strict";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { decodeIndex, encodeIndex, indexBytes, type KeyIndex } from "#linkage";
import { byIndex, indexOf } from "./factory.ts";

const SOURCE = "ab".repeat(32);
const SERIALS = Array.from({ length: 300 }, (_, at) => `AC${String(at * 7).padStart(5, "0")}`).concat([
  "X?1",
  "",
]);

function written(index: KeyIndex): Uint8Array {
  const parts = encodeIndex(index, SOURCE);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function code(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof HeadstampError) return `${error.code} ${error.params["detail"]}`;
    throw error;
  }
  return "accepted";
}

test("an index comes back from its file as it was, and finds the same", () => {
  const index = indexOf(SERIALS, 100);
  const back = decodeIndex(written(index), SOURCE);
  assert.deepEqual(back, index);
  assert.equal(index.rows, SERIALS.length);
  assert.equal(index.keyed, SERIALS.length - 1);
  const mark = { serial: "AC0O0I4", makes: [] };
  assert.deepEqual(byIndex(back, mark), byIndex(index, mark));
});

test("every flipped byte is found", () => {
  const file = written(indexOf(SERIALS.slice(0, 60)));
  for (let at = 0; at < file.length; at++) {
    for (const bit of [1, 128]) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] as number) ^ bit;
      assert.match(
        code(() => decodeIndex(flipped, SOURCE)),
        /^index-(damaged|foreign) /,
        `byte ${at}`,
      );
    }
  }
});

test("a truncated, longer, foreign or older file is refused with what is wrong", () => {
  const file = written(indexOf(SERIALS));
  for (const length of [0, 7, 15, 16, 40, file.length - 1]) {
    assert.match(
      code(() => decodeIndex(file.subarray(0, length), SOURCE)),
      /^index-damaged truncated/,
    );
  }
  assert.equal(
    code(() => decodeIndex(new Uint8Array([...file, 0]), SOURCE)),
    "index-damaged truncated",
  );
  assert.equal(
    code(() => decodeIndex(new Uint8Array(100), SOURCE)),
    "index-foreign magic",
  );
  assert.equal(
    code(() => decodeIndex(file, "cd".repeat(32))),
    "index-foreign source",
  );
});

test("the key part takes at most 20 bytes a row, even where no two numbers have a beginning in common", () => {
  const scattered = Array.from({ length: 20_000 }, (_, at) => ((at * 7919 + 13) ** 3 % 2 ** 31).toString(36));
  const sequence = Array.from({ length: 20_000 }, (_, at) => `ACE${String(at).padStart(5, "0")}`);
  assert.ok(indexBytes(indexOf(scattered)) / scattered.length <= 20.01);
  assert.ok(indexBytes(indexOf(sequence)) / sequence.length <= 14);
});

test("rows of one serial, an empty register and marks without a character are bounded answers", () => {
  const many = Array.from({ length: 1_000_000 }, () => "0000");
  const index = indexOf(many);
  const found = byIndex(index, { serial: "0000", makes: [] });
  assert.equal(found.rows.length, 10_000);
  assert.equal(found.total, 1_000_000);
  const empty = indexOf([]);
  assert.equal(byIndex(empty, { serial: "AC12345", makes: [] }).total, 0);
  assert.deepEqual(decodeIndex(written(empty), SOURCE), empty);
  assert.equal(byIndex(index, { serial: "", makes: [] }).total, 0);
  assert.equal(byIndex(index, { serial: "????????????", makes: [] }).total, 0);
});
