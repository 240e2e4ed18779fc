import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDate } from "#base";

test("a day that the calendar lacks is no date", () => {
  for (const [y, m, d] of [
    [2019, 2, 29],
    [1900, 2, 29],
    [2018, 4, 31],
    [2018, 13, 1],
    [2018, 0, 1],
  ] as const) {
    assert.equal(calendarDate(y, m, d), null);
  }
});

test("a date keeps the precision it was given", () => {
  assert.deepEqual(calendarDate(2018), { iso: "2018", precision: "year" });
  assert.deepEqual(calendarDate(2018, 4), { iso: "2018-04", precision: "month" });
  assert.deepEqual(calendarDate(2000, 2, 29), { iso: "2000-02-29", precision: "day" });
});
