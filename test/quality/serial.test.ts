import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { readMark } from "#marks";

/**
 * 500 distinct values of one column of a police laboratory's two yearly files, drawn with a seed and labelled by
 * eye before the reader saw them: worded values as they stand, real serials as masks (A a letter, 9 a digit).
 * The label is the condition, or the outcome where the cell itself leaves the condition open.
 */
test("serial conditions: at least 99 % of the labelled sample is right", () => {
  const rows: { value: string; condition: string }[] = parse(
    readFileSync("test/quality/serial-conditions.csv", "utf8"),
    { columns: true },
  );
  assert.equal(rows.length, 500);
  const wrong = rows.filter(({ value, condition }) => {
    const reading = readMark("serial", value);
    return (reading.value?.condition ?? reading.outcome) !== condition;
  });
  const right = rows.length - wrong.length;
  console.log(
    `serial conditions: ${right} of ${rows.length} right (${((100 * right) / rows.length).toFixed(1)} %)`,
  );
  assert.ok(right >= 0.99 * rows.length, JSON.stringify(wrong));
});

test("no real serial stands in the sample: digits of a serial are masked", () => {
  const text = readFileSync("test/quality/serial-conditions.csv", "utf8");
  const runs = text.match(/[0-9]{2,}/g) ?? [];
  assert.deepEqual([...new Set(runs.filter((run) => !/^(9+|0+)$/.test(run)))], []);
});
