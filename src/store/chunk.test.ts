import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { canonicalText, fromUtf8, type Json } from "#base";
import type { Chunk } from "#records";
import { compositeLiteral } from "./bulk.ts";
import { decodeChunk, encodeChunk } from "./chunk.ts";

const text = fc.string({ unit: "grapheme" });
const row = fc.record({
  sheet: text,
  row: fc.nat(),
  disposition: fc.constantFrom("accepted", "same", "set-aside"),
  reason: fc.constantFrom(null, "title-row"),
  recordId: fc.option(text),
  key: text,
  cells: fc.array(fc.option(text)),
  items: fc.array(
    fc.record({
      n: fc.nat(),
      kind: fc.constantFrom("firearm", "cartridge"),
      quantity: fc.option(fc.nat()),
      quantityColumn: fc.option(fc.nat()),
      seizure: fc.option(text),
      marks: fc.array(
        fc.record({
          field: fc.constant("make"),
          kind: fc.constant("make"),
          column: fc.nat(),
          reading: fc.nat(),
        }),
      ),
    }),
  ),
});
const value = fc.record({ label: text, id: text, years: fc.record({ to: fc.nat(), from: fc.nat() }) });
const reading = fc
  .record({
    kind: fc.constant("make"),
    input: text,
    outcome: fc.constantFrom("read", "ambiguous", "unread"),
    value: fc.option(value),
    candidates: fc.array(fc.record({ value, why: text, source: text, certainty: fc.constant("hint") })),
    reasons: fc.array(text),
  })
  .map((made) =>
    made.value === null
      ? made
      : { ...made, candidates: made.candidates.map((rival) => ({ ...rival, value: made.value })) },
  );
const counted = fc.tuple(row, text).map(([made, value]) => ({
  ...made,
  checks: [{ code: "total-blank", column: 1, expected: null, found: value }],
  figures: [{ column: 1, state: "given", value: 2, unit: value, labels: [{ value, name: "x" }] }],
}));

test("the body of a chunk is its RFC 8785 text, and reads back as it was", () => {
  const chunk = fc.record({
    importId: text,
    readings: fc.array(reading),
    rows: fc.array(fc.oneof(row, counted)),
    sealed: fc.option(text),
  });
  fc.assert(
    fc.property(chunk, (made) => {
      const body = encodeChunk(made as unknown as Chunk);
      assert.equal(fromUtf8(inflateSync(body)), canonicalText(made as unknown as Json));
      assert.equal(
        canonicalText(decodeChunk(body) as unknown as Json),
        canonicalText(made as unknown as Json),
      );
    }),
    { seed: 20240101, numRuns: 200 },
  );
});

test("a row's literal keeps quotes, backslashes and nulls apart", () => {
  assert.equal(
    compositeLiteral([1, null, 'a "b" \\ c', "", "x\0y"]),
    '(1,,"a \\"b\\" \\\\ c","","x\u2400y")',
  );
});
