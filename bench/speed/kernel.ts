/** One arm of `peers.ts` in a process of its own: `kernel.js FOLDER`; prints one line of JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildRows, markTaker, openMarks, readRegister } from "#casework";
import { DEFAULT_MODEL, linker, type Mark, prober } from "#linkage";
import { openSheets } from "#sheets";
import { measure } from "../machine.ts";

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
const { register, index } = built.result;

/** Candidates alone: what a join of balls and keys does. */
const probed = await measure("probe", () => {
  const probe = prober(index);
  let candidates = 0;
  let found = 0;
  for (const [n, mark] of marks.entries()) {
    const { rows, size, total } = probe(mark);
    candidates += total;
    const wanted = truth[n] as number;
    if (wanted >= 0 && rows.subarray(0, size).includes(wanted)) found++;
  }
  return { candidates, found };
});
const linked = await measure("link", () => {
  const { weigh } = linker({ register, index, model: DEFAULT_MODEL });
  let top = 0;
  for (const [n, mark] of marks.entries()) {
    const { evidence, weights } = weigh(mark);
    let best = -1;
    let probability = weights.none;
    for (let one = 0; one < weights.size; one++) {
      if ((weights.probabilities[one] as number) > probability) {
        probability = weights.probabilities[one] as number;
        best = evidence.rows[one] as number;
      }
    }
    if (best === truth[n]) top++;
  }
  return { top };
});
const known = truth.filter((row) => row >= 0).length;
const figure = ({ cpuS, wallS }: { readonly cpuS: number; readonly wallS: number }) => ({ cpuS, wallS });
process.stdout.write(
  `${JSON.stringify({
    arm: "kernel",
    parse: figure(parsed),
    build: figure(built),
    probe: figure(probed),
    link: figure(linked),
    candidates: probed.result.candidates,
    recall: probed.result.found / known,
    top1: linked.result.top / truth.length,
    peakMiB: Math.round(linked.peakRssMiB),
    world: JSON.parse(readFileSync(join(folder, "world.json"), "utf8")) as unknown,
  })}\n`,
);
