/**
 * How good links are on the synthetic world of `linkage/world.ts`, where the truth is known:
 * `node dist/tools/bench/quality/linkage.js [rows] [marks] [--seed N] [--freeze]`. The model is learned from other marks of the same world,
 * whose rows nobody tells. Beside it stands the ceiling: the posterior of the generator itself, calculated from its own
 * figures and from the guns outside the register. `--freeze` writes the results, of the given sizes alone, to
 * `bench/quality/linkage/frozen.json`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  CREDIBLE,
  DEFAULT_MODEL,
  damageBetween,
  indexBuilder,
  type LinkModel,
  learner,
  linker,
  type Mark,
  prober,
  registerBuilder,
} from "#linkage";
import { machineLine } from "../machine.ts";
import { randomFrom } from "../seeded.ts";
import { likelihood, type Marked, makeMark, PRIOR, strangeLikelihood } from "./linkage/channel.ts";
import { type Gun, makeWorld, type World } from "./linkage/world.ts";

const SEED = 4;
/** Marks that are learned from: twice those that are measured, at most so many. */
const MOST_LEARNED = 4000;
const BINS = 15;

/** One mark's answer: probabilities of rows and of none, the most probable first. */
interface Answered {
  readonly rows: readonly number[];
  readonly probabilities: readonly number[];
}
const NONE = -1;

export interface Figures {
  readonly marks: number;
  /** Of marks whose row the damage model leads to, how many had it among the candidates; bounded ones apart. */
  readonly recall: number;
  /** Marks of which the bound left candidates out. */
  readonly bounded: number;
  readonly top1: number;
  readonly f1Best: number;
  readonly f1Default: number;
  /** Expected calibration error of the first answer, and of every candidate. */
  readonly ece: number;
  readonly eceAll: number;
  readonly coverage: number;
  readonly mass: number;
  readonly setSize: number;
}

export interface Quality {
  readonly seed: number;
  readonly rows: number;
  readonly withoutModel: number;
  readonly model: LinkModel;
  readonly figures: Readonly<Record<string, { readonly kernel: Figures; readonly ceiling: Figures }>>;
}

/** Links so many marks with a world's register, and the same by the generator's own posterior. */
export function measureLinkage(rows: number, count: number, seed = SEED): Quality {
  const random = randomFrom(seed);
  const world = makeWorld(random, rows);
  const builder = registerBuilder({
    fields: ["make", "model", "calibre", "type", "importer"],
    dated: true,
    order: "row-first",
  });
  for (const gun of world.register) {
    const { typed, sold, make, model, calibre, type, importer } = gun;
    builder.add({ serial: typed, make, model, calibre, type, importer, from: sold });
  }
  const { register, index } = builder.finish();
  const model = learnModel(
    { register, index },
    Array.from({ length: Math.min(MOST_LEARNED, 2 * count) }, () => makeMark(random, world).mark),
  );
  const link = linker({ register, index, model });
  const ceiling = ceilingOf(world);
  const cases: Case[] = [];
  let withoutModel = 0;
  for (let at = 0; at < count; at++) {
    const marked = makeMark(random, world);
    const answer = link.link(marked.mark);
    const reachable = marked.row !== NONE && reaches(marked, world);
    if (marked.row !== NONE && !reachable) withoutModel++;
    const candidates = answer.candidates.map(({ row }) => row);
    cases.push({
      marked,
      reachable,
      bounded: answer.state === "bounded",
      kernel: ranked(
        candidates,
        answer.candidates.map(({ probability }) => probability),
        answer.none,
      ),
      ceiling: ceiling(marked.mark, candidates),
    });
  }
  const groups = new Map<string, Case[]>([["all", cases]]);
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
  return { seed, rows, withoutModel, model: rounded(model) as LinkModel, figures };
}

interface Case {
  readonly marked: Marked;
  readonly reachable: boolean;
  readonly bounded: boolean;
  readonly kernel: Answered;
  readonly ceiling: Answered;
}

function learnModel(
  made: Pick<Parameters<typeof linker>[0], "register" | "index">,
  marks: readonly Mark[],
): LinkModel {
  const first = linker({ ...made, model: DEFAULT_MODEL });
  const learning = learner({
    model: DEFAULT_MODEL,
    ground: { keyed: made.index.keyed, density: made.register.density },
  });
  for (const mark of marks) learning.add(first.weigh(mark).evidence);
  return learning.finish().model;
}

function reaches({ mark, row }: Marked, world: World): boolean {
  return damageBetween(mark.serial, (world.register[row] as Gun).typed, mark.makes) !== null;
}

/** The generator's posterior over the kernel's candidates and none of the rows. */
function ceilingOf(world: World): (mark: Mark, candidates: readonly number[]) => Answered {
  const { register, outside } = world;
  const builder = indexBuilder();
  for (const gun of outside) builder.add(gun.serial);
  const probe = prober(builder.finish(), { most: 100_000 });
  return (mark, candidates) => {
    const there = probe(mark);
    let others = 0;
    for (const row of there.rows.subarray(0, there.size))
      others += likelihood(mark, outside[row] as Gun, world);
    const none = (PRIOR.outside / outside.length) * others + PRIOR.strange * strangeLikelihood(mark, world);
    const each = candidates.map(
      (row) => (PRIOR.register / register.length) * likelihood(mark, register[row] as Gun, world),
    );
    const sum = each.reduce((total, value) => total + value, none);
    if (sum === 0) return ranked([], [], 1);
    return ranked(
      candidates,
      each.map((value) => value / sum),
      none / sum,
    );
  };
}

function ranked(rows: readonly number[], probabilities: readonly number[], none: number): Answered {
  const all = rows.map((row, at) => [row, probabilities[at] as number] as const);
  const sorted = [...all, [NONE, none] as const].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { rows: sorted.map(([row]) => row), probabilities: sorted.map(([, probability]) => probability) };
}

function figuresOf(cases: readonly Case[], who: "kernel" | "ceiling"): Figures {
  const reachable = cases.filter((one) => one.reachable && !one.bounded);
  const recalled = reachable.filter((one) => one[who].rows.includes(one.marked.row)).length;
  const first = cases.map((one) => ({
    probability: one[who].probabilities[0] as number,
    right: one[who].rows[0] === one.marked.row,
  }));
  const every = cases.flatMap((one) =>
    one[who].rows.map((row, at) => ({
      probability: one[who].probabilities[at] as number,
      right: row === one.marked.row,
    })),
  );
  const sets = cases.map((one) => credibleOf(one[who], one.marked.row));
  const thresholds = Array.from({ length: 50 }, (_, at) => at / 50);
  return rounded({
    marks: cases.length,
    bounded: cases.filter(({ bounded }) => bounded).length,
    recall: reachable.length === 0 ? 1 : recalled / reachable.length,
    top1: mean(first.map(({ right }) => Number(right))),
    f1Best: Math.max(...thresholds.map((threshold) => f1(cases, who, threshold))),
    f1Default: f1(cases, who, 0.5),
    ece: calibrationError(first),
    eceAll: calibrationError(every),
    coverage: mean(sets.map(({ holds }) => Number(holds))),
    mass: mean(sets.map(({ mass }) => mass)),
    setSize: mean(sets.map(({ size }) => size)),
  }) as Figures;
}

function credibleOf(answered: Answered, truth: number): { holds: boolean; mass: number; size: number } {
  let mass = 0;
  let size = 0;
  while (mass < CREDIBLE && size < answered.rows.length) mass += answered.probabilities[size++] as number;
  return { holds: answered.rows.slice(0, size).includes(truth), mass, size };
}

/** A link is the most probable row where it is at least so probable. */
function f1(cases: readonly Case[], who: "kernel" | "ceiling", threshold: number): number {
  let [right, said, true_] = [0, 0, 0];
  for (const one of cases) {
    const at = one[who].rows[0] === NONE ? 1 : 0;
    const row = one[who].rows[at];
    if (one.marked.row !== NONE) true_++;
    if (row === undefined || (one[who].probabilities[at] as number) < threshold) continue;
    said++;
    if (row === one.marked.row) right++;
  }
  return said + true_ === 0 ? 1 : (2 * right) / (said + true_);
}

function calibrationError(
  said: readonly { readonly probability: number; readonly right: boolean }[],
): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, probability: 0, right: 0 }));
  for (const { probability, right } of said) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as (typeof bins)[number];
    bin.count++;
    bin.probability += probability;
    bin.right += Number(right);
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.right), 0) / Math.max(1, said.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** To four places, so that frozen results do not change by the last bits. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rounded(part)]));
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
      const shown = [
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
      console.log(`| ${who === "" ? name : who} | ${shown.join(" | ")} |`);
    }
  }
  if (values.freeze) {
    writeFileSync("bench/quality/linkage/frozen.json", `${JSON.stringify(quality, null, 2)}\n`);
  }
}
