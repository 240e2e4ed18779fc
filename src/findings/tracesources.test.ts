import assert from "node:assert/strict";
import { test } from "node:test";
import { aFigure, records } from "./factory.ts";
import { TRACE_SOURCES } from "./tracesources.ts";

const cell = (source: string, recovery: string, value: number | null) =>
  aFigure(value, { "Source State": source, "Recovery State": recovery });

test("a matrix of traces: shares of what was traced to a state, and of each state of recovery those sold in it", async () => {
  const figures = [
    cell("TEXAS", "TEXAS", 80),
    cell("TEXAS", "ARIZONA", 15),
    cell("ARIZONA", "TEXAS", 20),
    cell("ARIZONA", "ARIZONA", 45),
    // A blank cell is not zero, and another table's figure is of no matrix.
    cell("GUAM", "TEXAS", null),
    aFigure(7, { Year: "2015" }),
  ];
  const { groups, caveats } = await TRACE_SOURCES.derive(records({ figures }), { by: null, given: {} });
  const [from, same] = groups;
  assert.deepEqual(
    from?.rows.map(({ key, numerator, share }) => [key, numerator, share]),
    [
      ["us-az", 65, 65 / 160],
      ["us-tx", 95, 95 / 160],
    ],
  );
  assert.deepEqual(
    same?.rows.map(({ key, numerator, denominator }) => [key, numerator, denominator]),
    [
      ["us-az", 45, 60],
      ["us-tx", 80, 100],
    ],
  );
  assert.deepEqual([caveats, from?.denominator], [["atf-disclaimer"], 160]);
});
