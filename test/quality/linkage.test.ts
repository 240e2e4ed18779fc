import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { measureLinkage, type Quality } from "../../bench/quality/linkage.ts";
import { measurePairs } from "../../bench/quality/pairs.ts";

const FIELD_DATA = process.env["HEADSTAMP_FIELD_DATA"];

test("on a small world every row that the damage model leads to is a candidate, and sets hold what they say", () => {
  const { figures } = measureLinkage(4000, 300);
  const { kernel, ceiling } = figures["all"]!;
  assert.equal(kernel.recall, 1);
  assert.equal(ceiling.recall, 1);
  assert.ok(kernel.coverage >= 0.9, `coverage ${kernel.coverage}`);
  assert.ok(kernel.ece <= 0.08, `calibration error ${kernel.ece}`);
  assert.ok(
    kernel.f1Best <= ceiling.f1Best + 0.05 && kernel.f1Best >= ceiling.f1Best - 0.1,
    `F1 ${kernel.f1Best}`,
  );
});

test("the frozen results are of a run whose recall was one", () => {
  const frozen: Quality = JSON.parse(readFileSync("bench/quality/linkage/frozen.json", "utf8"));
  for (const [name, { kernel }] of Object.entries(frozen.figures)) assert.equal(kernel.recall, 1, name);
});

test("FEBRL 3 and fake_1000 are deduplicated without labels", {
  skip: FIELD_DATA === undefined && "HEADSTAMP_FIELD_DATA names no folder",
}, () => {
  const [febrl, fake] = measurePairs(FIELD_DATA as string);
  assert.ok(febrl!.f1 >= 0.99, `FEBRL 3 ${febrl!.f1}`);
  assert.ok(febrl!.f1Links >= 0.99, `FEBRL 3, links alone ${febrl!.f1Links}`);
  assert.ok(fake!.f1 >= 0.87, `fake_1000 ${fake!.f1}`);
});
