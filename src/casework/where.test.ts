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

test("a period has two ends, one or one for both; anything else is refused", () => {
  assert.deepEqual(readWhere(["period=2017-03/2018"]).filter.dates, { from: "2017-03", to: "2018" });
  assert.deepEqual(readWhere(["period=2017"]).filter.dates, { from: "2017", to: "2017" });
  assert.deepEqual(readWhere(["period=/2018-01-31"]).filter.dates, { from: null, to: "2018-01-31" });
  for (const none of ["period=/", "period=marzo", "period=2017/2018/2019", "period=2017-3"]) {
    assert.throws(() => readWhere([none]), { code: "condition-invalid" }, none);
  }
});
