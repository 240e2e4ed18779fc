import assert from "node:assert/strict";
import { test } from "node:test";
import { FAULTS } from "#ledger";
import { CATALOGUE, say } from "#words";

test("everything that may not fit in a ledger has its sentence in both languages", () => {
  for (const fault of FAULTS) assert.ok(CATALOGUE[`ledger.${fault}`], fault);
});

test("the sentences of the report take their figures", () => {
  const figures = {
    index: 3,
    upTo: 9,
    offset: 1200,
    what: say("es", "ledger.checkpoint-root"),
    count: 1,
    size: 2,
  };
  const params = { ...figures, root: "ab", checkpoints: 1, fingerprint: "cd", origin: "example.org/ledger" };
  for (const key of [
    "bad-entry",
    "bad-entries",
    "verified",
    "unsigned-tail",
    "bodies-absent",
    "key",
    "key-lost",
  ]) {
    for (const language of ["en", "es"] as const)
      assert.doesNotMatch(say(language, `ledger.${key}`, params), /[{}[\]]/);
  }
});
