import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { crc32, utf8 } from "#base";
import { type Frame, type FrameFault, formatRecord, type LedgerRecord, magic, readFrames } from "#ledger";

const records: readonly LedgerRecord[] = [
  { kind: "entry", bytes: utf8("first") },
  { kind: "body", bytes: utf8("its rows") },
  { kind: "checkpoint", note: "a note\n" },
  { kind: "entry", bytes: new Uint8Array(0) },
];
const frames = records.map((record) => formatRecord(record));
const file = Buffer.concat([magic("journal"), ...frames]);
const lastOffset = file.length - frames.at(-1)!.length;

function readAll(
  bytes: Uint8Array,
  size = bytes.length,
): { frames: Frame[]; fault: FrameFault | null; end: number } {
  const reader = readFrames();
  const found: Frame[] = [];
  for (let at = 0; at < bytes.length; at += size) found.push(...reader.push(bytes.slice(at, at + size)));
  return { frames: found, fault: reader.finish(), end: reader.end() };
}

test("files of another kind or version are refused by name", () => {
  for (const text of [
    "",
    "headstamp-ledger v1 journal",
    "headstamp-ledger v1 exporT\n",
    "PK\u0003\u0004",
    "x".repeat(99),
  ]) {
    const fault = readAll(utf8(text)).fault;
    assert.ok(fault?.what === "magic-unknown" || fault?.what === "frame-cut", text);
  }
  assert.equal(readAll(utf8("headstamp-ledger v2 journal\nX")).fault?.what, "version-unknown");
  assert.equal(readAll(utf8("headstamp-ledger v01 journal\n")).fault?.what, "magic-unknown");
});

test("a record cut anywhere is a torn tail, and the bytes before it are whole", () => {
  for (let cut = lastOffset + 1; cut < file.length; cut++) {
    const { frames: whole, fault, end } = readAll(file.subarray(0, cut));
    assert.equal(whole.length, 3);
    assert.deepEqual(fault, { what: "frame-cut", offset: lastOffset, tail: true });
    assert.equal(end, lastOffset);
  }
  assert.equal(readAll(file.subarray(0, lastOffset)).fault, null);
});

test("a tail of zeros is torn, zeros with something behind them are not", () => {
  for (const size of [1, 5, 64]) {
    const zeros = readAll(Buffer.concat([file, new Uint8Array(40)]), size);
    assert.deepEqual(zeros.fault, { what: "frame-check", offset: file.length, tail: true });
    const more = readAll(Buffer.concat([file, new Uint8Array(40), frames[0]!]), size);
    assert.deepEqual(more.fault, { what: "frame-check", offset: file.length, tail: false });
  }
});

test("a changed length never passes for a torn tail while records lie behind it", () => {
  const first = magic("journal").length;
  for (let at = first; at < lastOffset; at++) {
    for (const flip of [0x01, 0x80]) {
      const bytes = Buffer.from(file);
      bytes[at]! ^= flip;
      const { fault } = readAll(bytes);
      assert.equal(fault?.tail, false, `byte ${at}`);
    }
  }
});

test("records come out as they went in, in pieces of any size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), (size) => {
      const { frames: found, fault } = readAll(file, size);
      assert.equal(fault, null);
      assert.deepEqual(
        found.map(({ kind, offset, payload }) => [kind, offset, Buffer.from(payload).toString()]),
        [
          ["entry", magic("journal").length, "first"],
          ["body", magic("journal").length + frames[0]!.length, "its rows"],
          ["checkpoint", lastOffset - frames[2]!.length, "a note\n"],
          ["entry", lastOffset, ""],
        ],
      );
    }),
    { seed: 7 },
  );
});

test("the check is zlib's CRC-32", () => {
  assert.equal(crc32(utf8("123456789")), 0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.equal(crc32(bytes), zlibCrc32(bytes));
    }),
    { seed: 7, numRuns: 1000 },
  );
});
