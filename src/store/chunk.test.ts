import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { canonicalText, fromUtf8, type Json } from "#base";
import type { Chunk } from "#records";
import { compositeLiteral } from "./bulk.ts";
import { decodeChunk, decodeRows, encodeChunk } from "./chunk.ts";

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

test("a row taken alone is the row of the whole, with the readings that it points into and no others", () => {
  const hostile = fc.constantFrom(
    '{"cells":[',
    ',"row":1,"sheet":"s"}',
    '{"candidates":[',
    '],"rows":[',
    '\\","row":1',
  );
  const cells = fc.array(fc.oneof(hostile, text));
  const chunk = fc
    .record({
      importId: text,
      readings: fc.array(reading, { minLength: 1 }),
      rows: fc.uniqueArray(fc.tuple(row, cells), { selector: ([one]) => `${one.row} ${one.sheet}` }),
      sealed: fc.constant(null),
    })
    .map(({ readings, rows, ...rest }) => ({
      ...{ ...rest, readings },
      rows: rows.map(([one, said]) => ({
        ...one,
        cells: said,
        items: one.items.map((item) => ({
          ...item,
          marks: item.marks.map((mark) => ({ ...mark, reading: mark.reading % readings.length })),
        })),
      })),
    }));
  fc.assert(
    fc.property(chunk, (made) => {
      const body = encodeChunk(made as unknown as Chunk);
      const whole = decodeChunk(body);
      const places = whole.rows.map(({ sheet, row: number }) => ({ sheet, row: number }));
      const found = decodeRows(body, [...places, { sheet: "\u0001 no such sheet", row: 1 }]);
      assert.equal(found.length, whole.rows.length);
      for (const [n, alone] of found.entries()) {
        const [one, marks] = [whole.rows[n]!, alone.row.items.flatMap((item) => item.marks)];
        assert.deepEqual(
          marks.map((mark) => alone.readings[mark.reading]),
          one.items.flatMap((item) => item.marks.map((mark) => whole.readings[mark.reading])),
        );
        assert.equal(alone.readings.length, new Set(marks.map((mark) => mark.reading)).size);
        const bare = ({ items, ...rest }: Chunk["rows"][number]) => ({
          ...rest,
          items: items.map(({ marks: _, ...item }) => item),
        });
        assert.deepEqual(bare(alone.row), bare(one));
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});
