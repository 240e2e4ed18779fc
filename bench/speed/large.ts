/**
 * The kernel at sizes for which no file is written: `node --max-old-space-size=8192 dist/tools/bench/speed/large.js [rows]
 * [marks]`, by default a hundred million rows and a million marks. Columns are made in memory from the seed of `world.ts`, as they
 * would have been read; one thread builds and links. Prints one line of JSON.
 */

import { indexBytes, type Mark } from "#linkage";
import { buildRows, markTaker } from "#matching";
import { machineLine, measure } from "../machine.ts";
import { measureLinks, stageOf } from "./measures.ts";
import { isoOf, madeMarks, SEED, worldColumns } from "./world.ts";

const [rows = 100_000_000, count = 1_000_000] = process.argv.slice(2).map(Number);
console.log(machineLine(SEED));
const made = await measure("columns", () => worldColumns(rows));
const built = await measure("build", () => buildRows(made.result, { tell: () => {}, order: "row-first" }));
const take = markTaker();
const marks: Mark[] = [];
const truth = new Int32Array(count);
for (const { truth: row, day, ...said } of madeMarks(rows, count)) {
  truth[marks.length] = row;
  marks.push(take({ id: "", ordinal: 0, row: 0, said: { ...said, date: isoOf(day) }, others: [] }).mark);
}
const figures = await measureLinks(built.result, marks, truth);
const bytesPerRow = Number((indexBytes(built.result.index) / rows).toFixed(2));
console.log(
  JSON.stringify({
    ...{ rows, marks: count, columns: stageOf(made), build: stageOf(built), ...figures, bytesPerRow },
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
