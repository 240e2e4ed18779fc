/**
 * How good links are on the synthetic world of `linkage/world.ts`, where the truth is known:
 * `node dist/tools/bench/quality/linkage.js [rows] [marks] [--seed N] [--freeze]`. The model is learned from other marks of the same world,
 * whose rows nobody tells. Beside it stands the ceiling: the posterior of the generator itself, calculated from its own
 * figures and from the guns outside the register. `--freeze` writes the results, of the given sizes alone, to
 * `bench/quality/linkage/frozen.json`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { LinkModel } from "#linkage";
import { machineLine } from "../machine.ts";
import { randomFrom } from "../seeded.ts";
import { type Case, linkCases, NONE } from "./linkage/cases.ts";
import { type Figures, figuresOf, rounded } from "./linkage/figures.ts";
import { type Noise, noiseOf, type Spread } from "./linkage/noise.ts";

const SEED = 4;

export interface Quality {
  readonly seed: number;
  readonly rows: number;
  readonly withoutModel: number;
  readonly model: LinkModel;
  /** What chance does to the figures of all marks. */
  readonly noise: Noise;
  readonly figures: Readonly<Record<string, { readonly kernel: Figures; readonly ceiling: Figures }>>;
}

/** Links so many marks with a world's register, and the same by the generator's own posterior. */
export function measureLinkage(rows: number, count: number, seed = SEED): Quality {
  const { cases, model, withoutModel } = linkCases(rows, count, seed);
  const groups = new Map<string, Case[]>([["all", [...cases]]]);
  for (const one of cases) {
    const { row, operation, unreadable } = one.marked;
    const names = [`unreadable ${unreadable}`, row === NONE ? "no row" : `damage ${operation}`];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const figures = Object.fromEntries(
    [...groups]
      .sort()
      .map(([name, group]) => [
        name,
        { kernel: figuresOf(group, "kernel"), ceiling: figuresOf(group, "ceiling") },
      ]),
  );
  const noise = rounded(noiseOf(cases, randomFrom(seed))) as Noise;
  return { seed, rows, withoutModel, model: rounded(model) as LinkModel, noise, figures };
}

function shown([low, middle, high]: Spread): string {
  return `${middle} (${low} to ${high})`;
}

if (process.argv[1]?.endsWith("linkage.js") === true) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string", default: String(SEED) }, freeze: { type: "boolean", default: false } },
  });
  const [rows = 200_000, marks = 10_000] = positionals.map(Number);
  const seed = Number(values.seed);
  console.log(`${machineLine(seed)}, ${rows} rows, ${marks} marks`);
  const quality = measureLinkage(rows, marks, seed);
  console.log(
    `outside the damage model: ${quality.withoutModel} marks; model ${JSON.stringify(quality.model)}`,
  );
  console.log(
    "| | marks | bounded | recall | top-1 | F1 best | F1 default | ECE | ECE all | coverage | mass | set |",
  );
  for (const [name, { kernel, ceiling }] of Object.entries(quality.figures)) {
    for (const [who, f] of [
      ["", kernel],
      ["ceiling", ceiling],
    ] as const) {
      const { recall, top1, f1Best, f1Default, ece, eceAll, coverage, mass, setSize } = f;
      const cells = [
        f.marks,
        f.bounded,
        recall,
        top1,
        f1Best,
        f1Default,
        ece,
        eceAll,
        coverage,
        mass,
        setSize,
      ];
      console.log(`| ${who === "" ? name : who} | ${cells.join(" | ")} |`);
    }
  }
  const { perfect, measured } = quality.noise;
  console.log(
    `drawn again: ECE ${shown(measured.ece)}, points between ${shown(measured.gap)}; ` +
      `were it right as often as it says: ECE ${shown(perfect.ece)}, points ${shown(perfect.gap)}`,
  );
  if (values.freeze) {
    writeFileSync("bench/quality/linkage/frozen.json", `${JSON.stringify(quality, null, 2)}\n`);
  }
}
