/** One arm of `peers.ts` in a process of its own: `kernel.js FOLDER`; prints one line of JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexBytes, type Mark } from "#linkage";
import { buildRows, markTaker, openMarks, readRegister } from "#matching";
import { openSheets } from "#sheets";
import { measure } from "../machine.ts";
import { measureLinks, stageOf } from "./measures.ts";

const folder = process.argv[2]!;
const quiet = { sheet: null, known: [], tell: () => {} };

const parsed = await measure("parse", async () => {
  const file = await openSheets(join(folder, "register.csv"));
  const { columns } = await readRegister(file, quiet);
  return columns;
});
const built = await measure("build", () =>
  buildRows(parsed.result, { tell: quiet.tell, order: "row-first" }),
);
const file = await openSheets(join(folder, "marks.csv"));
const marks: Mark[] = [];
const truth: number[] = [];
const take = markTaker();
const opened = await openMarks(file, quiet);
const at = opened.others.indexOf("truth");
for await (const batch of opened.rows()) {
  for (const written of batch) {
    marks.push(take(written).mark);
    const text = written.others[at] ?? "";
    truth.push(text === "" ? -1 : Number(text));
  }
}
const figures = await measureLinks(built.result, marks, Int32Array.from(truth));
process.stdout.write(
  `${JSON.stringify({
    ...{ arm: "kernel", parse: stageOf(parsed), build: stageOf(built), ...figures },
    bytesPerRow: Number((indexBytes(built.result.index) / parsed.result.rows).toFixed(2)),
    peakMiB: Math.round(built.peakRssMiB),
    world: JSON.parse(readFileSync(join(folder, "world.json"), "utf8")) as unknown,
  })}\n`,
);
