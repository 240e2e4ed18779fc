import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { quote } from "#texts";

test("a span outside the text, or an empty one, is refused", () => {
  for (const [start, end] of [
    [-1, 2],
    [0, 5],
    [2, 2],
    [3, 2],
  ] as const) {
    assert.throws(() => quote("1234", start, end), RangeError);
  }
});

test("prefix, exact and suffix stand in the text as one piece", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const span = quote(text, start, end);
      assert.equal(text.slice(start, end), span.exact);
      assert.ok(text.includes(span.prefix + span.exact + span.suffix));
    }),
  );
});
