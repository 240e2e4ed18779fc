import assert from "node:assert/strict";
import { test } from "node:test";
import { Occurrences } from "./occurrences.ts";

test("law: counts as a map does, over growth", () => {
  const map = new Map<string, number>();
  const counted = new Occurrences();
  let state = 7;
  for (let i = 0; i < 50_000; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const text = `row ${state % 20_000}`;
    map.set(text, (map.get(text) ?? 0) + 1);
    assert.equal(counted.add(text), map.get(text));
  }
  assert.ok(!counted.has("row 20001"));
});
