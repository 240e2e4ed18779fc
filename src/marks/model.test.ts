import assert from "node:assert/strict";
import { test } from "node:test";
import { readMark } from "#marks";
import { MAKES } from "./tables/makes.ts";
import { MODELS } from "./tables/models.ts";

test("a model is read within its make, and left open where several makes may have it", () => {
  assert.equal(readMark("model", "G19", { make: "make:ruger" }).reasons[0], "other-make");
  assert.equal(readMark("model", "19").outcome, "ambiguous");
  assert.equal(readMark("model", "19", { make: "make:glock" }).value?.make, "make:glock");
  assert.equal(readMark("model", "P365", { make: "make:sig-sauer" }).value?.name, "P365");
  assert.equal(readMark("model", "NÃO IDENTIFICADO").reasons[0], "unread-by-source");
  assert.equal(readMark("model", "CHUMBO OGIVAL").reasons[0], "model-unknown");
});

test("a row without a source never reads, and every row's make is in the table of makes", () => {
  const makes = new Set(MAKES.map((row) => row.id));
  for (const row of MODELS) {
    assert.ok(makes.has(row.make), row.make);
    const reading = readMark("model", row.name, { make: row.make });
    assert.ok(
      reading.candidates.some((one) => one.value.name === row.name),
      `${row.make} ${row.name}`,
    );
    if (row.source === "") assert.notEqual(reading.outcome, "read", row.name);
  }
});
