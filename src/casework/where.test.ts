import assert from "node:assert/strict";
import { test } from "node:test";
import { readWhere } from "./where.ts";

test("a serial is asked by its key, a character that cannot be read by ?", () => {
  assert.deepEqual(readWhere(["serial=ab?-12"]).filter.serials, ["AB?12"]);
  assert.equal(readWhere(["item=firearm"]).filter.serials, undefined);
  for (const none of ["serial=??", "serial=-"]) {
    assert.throws(() => readWhere([none]), { code: "condition-invalid" }, none);
  }
});
