/** Marks of the synthetic world with what links say of them, and what the posterior of the generator itself says. */
import {
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
import { randomFrom } from "../../seeded.ts";
import { likelihood, type Marked, makeMark, PRIOR, strangeLikelihood } from "./channel.ts";
import { type Gun, makeWorld, type World } from "./world.ts";

/** Marks that are learned from: twice those that are measured, at most so many. */
const MOST_LEARNED = 4000;

/** One mark's answer: probabilities of rows and of none, the most probable first. */
export interface Answered {
  readonly rows: readonly number[];
  readonly probabilities: readonly number[];
}
export const NONE = -1;

export interface Case {
  readonly marked: Marked;
  readonly reachable: boolean;
  readonly bounded: boolean;
  readonly kernel: Answered;
  readonly ceiling: Answered;
}

/** Marks of one seed, and the model that was learned from others of the same world. */
export interface Linked {
  readonly cases: readonly Case[];
  readonly model: LinkModel;
  /** Marks damaged beyond what the damage model reaches. */
  readonly withoutModel: number;
}

/** Links so many marks with a world's register, and the same by the generator's own posterior. */
export function linkCases(rows: number, count: number, seed: number): Linked {
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
  return { cases, model, withoutModel };
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
