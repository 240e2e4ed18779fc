import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_MODEL, linker, registerBuilder } from "#linkage";

/** Days from 1970-01-01. */
const [YEAR_2017, YEAR_2018] = [17_167, 17_532];

test("a date at the edge of what a register holds is no evidence that outweighs a number", () => {
  const builder = registerBuilder({ fields: ["make"], dated: true, order: "any" });
  // A year of seizures, evenly; the last lie a few days within a year of the mark.
  for (let at = 0; at < 3650; at++) {
    builder.add({ serial: `K${100_000 + 7 * at}`, make: "imbel", from: YEAR_2017 + Math.floor(at / 10) });
  }
  const exact = 3650;
  builder.add({ serial: "B003717", make: "armalite", from: YEAR_2017 + 328 });
  builder.add({ serial: "B003747", make: "armalite", from: YEAR_2017 + 362 });
  const { link } = linker({ ...builder.finish(), model: DEFAULT_MODEL });
  const { candidates } = link({ serial: "B003717", make: "armalite", from: YEAR_2018 + 347 });
  assert.equal(candidates[0]?.row, exact);
  const [first, second] = candidates;
  const date = (parts: readonly number[]): number => parts.at(-1) as number;
  assert.ok(Math.abs(date(second!.parts)) < 5, `${date(second!.parts)} bits of a date`);
  assert.ok(first!.probability > 0.5 && first!.probability > 20 * second!.probability);
});
