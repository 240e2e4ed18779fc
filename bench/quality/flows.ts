/**
 * How often each interval of flows and of time-to-crime holds the truth, on simulated data whose truth is known, and what becomes
 * of it when an assumption is broken: `node dist/tools/bench/quality/flows.js [seeds]`.
 */
import {
  completeCounts,
  estimateLists,
  estimatePair,
  nowcast,
  onBoth,
  onList,
  quantile,
  type Restated,
  relativeCohorts,
  reverseTable,
  seeded,
  seizureBound,
  shareEnds,
  shareWithin,
  stationaryTest,
} from "#estimates";
import { drawLists, drawTimes, type ListWorld, poisson, type TimeWorld, trueShare } from "./flows/world.ts";

/** Outcome of one method in one world: how often it answered, how often the answer held the truth. */
export interface Coverage {
  readonly method: string;
  readonly world: string;
  readonly draws: number;
  readonly answered: number;
  readonly held: number;
  /** Middle of high / low where both ends are there. */
  readonly width: number;
  /** Middle of the estimates over the truth. */
  readonly bias: number;
}

interface Said {
  readonly low: number | null;
  readonly high: number | null;
  readonly estimate: number | null;
  readonly truth: number;
}

class Score {
  private readonly said: Said[] = [];
  private asked = 0;

  add(said: Said | null): void {
    this.asked++;
    if (said !== null && said.low !== null) this.said.push(said);
  }

  of(method: string, world: string): Coverage {
    const held = this.said.filter(
      ({ low, high, truth }) => (low ?? 0) <= truth + 1e-9 && truth <= (high ?? Infinity) + 1e-9,
    ).length;
    const middle = (values: readonly number[]): number =>
      quantile(
        [...values].sort((a, b) => a - b),
        0.5,
      );
    return {
      ...{ method, world, draws: this.asked, answered: this.said.length, held },
      width: middle(this.said.map(({ low, high }) => (high ?? Infinity) / (low ?? 1))),
      bias: middle(this.said.flatMap(({ estimate, truth }) => (estimate === null ? [] : [estimate / truth]))),
    };
  }
}

type Worlds<W> = readonly (readonly [string, W])[];

export const PAIRS: Worlds<ListWorld> = [
  ["100 items, rates 0.2 and 0.3", { items: 100, rates: [0.2, 0.3] }],
  ["300 items, rates 0.3 and 0.2", { items: 300, rates: [0.3, 0.2] }],
  ["1,000 items, rates 0.1 and 0.2", { items: 1000, rates: [0.1, 0.2] }],
  ["1,000 items, rates 0.5 and 0.5", { items: 1000, rates: [0.5, 0.5] }],
  ["5,000 items, rates 0.05 and 0.05", { items: 5000, rates: [0.05, 0.05] }],
];
export const BROKEN_PAIRS: Worlds<ListWorld> = [
  ["cascade: list B is 40 % of list A", { items: 1000, rates: [0.3, 0.4], cascade: 0.4 }],
  ["dirty matching: 20 % of the shared missed", { items: 1000, rates: [0.3, 0.3], missed: 0.2 }],
  ["unlike items: odds times 3 or 1/3", { items: 1000, rates: [0.3, 0.3], unlike: Math.log(3) }],
  ["dependent lists: odds ratio 3", { items: 1000, rates: [0.3, 0.3], pairs: [[0, 1, 3]] }],
];
const THREE = [0.4, 0.35, 0.3];
export const SEVERAL: Worlds<ListWorld> = [
  ["3 lists, independent", { items: 1000, rates: THREE }],
  ["3 lists, one weak pair (1.4)", { items: 1000, rates: THREE, pairs: [[0, 1, 1.4]] }],
  [
    "3 lists, two pairs (2.5, 1.8)",
    {
      items: 1000,
      rates: [0.35, 0.35, 0.3],
      pairs: [
        [0, 1, 2.5],
        [1, 2, 1.8],
      ],
    },
  ],
  [
    "3 lists, all pairs (2)",
    {
      items: 1500,
      rates: [0.3, 0.3, 0.3],
      pairs: [
        [0, 1, 2],
        [1, 2, 2],
        [0, 2, 2],
      ],
    },
  ],
];
export const BROKEN_SEVERAL: Worlds<ListWorld> = [
  ["3 lists, 20 % of the shared missed", { items: 1000, rates: THREE, missed: 0.2 }],
  ["3 lists, unlike items: odds times 3 or 1/3", { items: 1000, rates: THREE, unlike: Math.log(3) }],
];
export const TIMES: Worlds<TimeWorld> = [
  ["12 cohorts of 60, mean 4 years", { cohorts: Array.from({ length: 12 }, () => 60), mean: 4 }],
  ["10 growing cohorts, mean 3 years", { cohorts: [30, 35, 40, 50, 60, 70, 80, 90, 100, 110], mean: 3 }],
  ["12 cohorts of 60 in lots of 4", { cohorts: Array.from({ length: 12 }, () => 60), mean: 4, together: 4 }],
];
export const BROKEN_TIMES: Worlds<TimeWorld> = [
  ["times shorten by 8 % a cohort", { cohorts: Array.from({ length: 12 }, () => 60), mean: 5, drift: 0.92 }],
];

export function coverPair([name, world]: Worlds<ListWorld>[number], seeds: number): Coverage[] {
  const score = new Score();
  for (let seed = 1; seed <= seeds; seed++) {
    const lists = drawLists(world, seed);
    const found = estimatePair({
      first: onList(lists, 0),
      second: onList(lists, 1),
      both: onBoth(lists, 0, 1),
    });
    score.add(found.total === null ? null : { ...found, estimate: found.total, truth: world.items });
  }
  return [score.of("Chapman, hypergeometric mid-P", name)];
}

export function coverSeveral([name, world]: Worlds<ListWorld>[number], seeds: number): Coverage[] {
  const [hull, bootstrap, best] = [new Score(), new Score(), new Score()];
  for (let seed = 1; seed <= seeds; seed++) {
    const found = estimateLists(drawLists(world, seed), { seed, replicates: 100 });
    const [first] = found.models.filter(({ total }) => total !== null);
    const truth = world.items;
    const estimate = first?.total ?? null;
    hull.add(found.ends === null ? null : { ...found.ends, estimate, truth });
    bootstrap.add(found.bootstrap === null ? null : { ...found.bootstrap, estimate, truth });
    best.add(found.ends === null || first?.ends == null ? null : { ...first.ends, estimate, truth });
  }
  return [
    hull.of("log-linear, hull of plausible models", name),
    bootstrap.of("log-linear, bootstrap with choice", name),
    best.of("(best model alone, not published)", name),
  ];
}

export function coverTimes([name, world]: Worlds<TimeWorld>[number], seeds: number): Coverage[] {
  const scores = new Map<string, Score>();
  const add = (method: string, said: Said | null): void => {
    const score = scores.get(method) ?? new Score();
    scores.set(method, score);
    score.add(said);
  };
  const trends = new Score();
  const years = world.cohorts.length;
  for (let seed = 1; seed <= seeds; seed++) {
    const { seen, truth } = drawTimes(world, seed);
    const table = reverseTable(seen);
    for (const at of [1, 3]) {
      const estimate = shareWithin(table, at * 365 - 1);
      const ends = table.collapsedAt === null ? shareEnds(seen, table, at * 365 - 1) : null;
      const truth = trueShare(world.mean, at);
      const naive = seen.filter(({ time }) => time < at * 365).length / seen.length;
      add(
        `reverse-time curve at ${at} y`,
        ends === null ? null : { low: ends[0], high: ends[1], estimate, truth },
      );
      add(`(naive curve at ${at} y, no interval)`, { low: naive, high: naive, estimate: naive, truth });
    }
    const casts = nowcast(seen);
    for (const back of [1, 3]) {
      const cohort = String(2000 + years - back);
      const cast = casts.find((one) => one.cohort === cohort);
      add(
        `nowcast of the ${back === 1 ? "last" : "third last"} cohort`,
        cast?.expected == null ? null : { ...cast, estimate: cast.expected, truth: truth.get(cohort) ?? 0 },
      );
    }
    const [base, late] = ["2001", String(2000 + years - 2)];
    const ratio = relativeCohorts(seen, base).find(({ cohort }) => cohort === late);
    const means = world.cohorts;
    add(
      "relative flow of the second last cohort",
      ratio?.ratio == null
        ? null
        : { ...ratio, estimate: ratio.ratio, truth: (means[years - 2] ?? 0) / (means[1] ?? 1) },
    );
    const test = stationaryTest(seen);
    trends.add(test === null ? null : { low: test.p, high: 1, estimate: null, truth: 0.05 });
  }
  const found = [...scores].map(([method, score]) => score.of(method, name));
  return [...found, trends.of("(test of one curve: refuses)", name)];
}

/** Counts of a year that come in late: 88 % at once, then three fifths of the rest each year; the last year's, and the one before. */
export function coverDelays(seeds: number): Coverage[] {
  const years = 8;
  const scores = [new Score(), new Score()];
  for (let seed = 1; seed <= seeds; seed++) {
    const uniform = seeded(seed);
    const cells: Restated[] = [];
    const truth: number[] = [];
    for (let origin = 0; origin < years; origin++) {
      let count = poisson(1760, uniform);
      let rest = 240;
      for (let lag = 0; lag < years; lag++) {
        if (origin + lag < years) cells.push({ origin, lag, count });
        truth[origin] = count;
        count += poisson(0.6 * rest, uniform);
        rest *= 0.4;
      }
    }
    const found = completeCounts(cells);
    for (const [back, score] of scores.entries()) {
      const one = found[years - 1 - back];
      const said = one?.expected == null ? null : { ...one, estimate: one.expected };
      score.add(said === null ? null : { ...said, truth: truth[years - 1 - back] ?? 0 });
    }
  }
  return scores.map((score, back) =>
    score.of("counts restated by editions, chain ladder", back === 0 ? "last year" : "year before"),
  );
}

export function coverSeizures(seeds: number): Coverage[] {
  return [
    [2000, 0.01],
    [20000, 0.02],
  ].map(([flow = 0, rate = 0]) => {
    const score = new Score();
    for (let seed = 1; seed <= seeds; seed++) {
      const seized = poisson(flow * rate, seeded(seed));
      score.add({ ...seizureBound(seized, { low: rate, high: rate }), estimate: null, truth: flow });
    }
    return score.of("seizure-rate bound, rate known", `${flow} passed, ${100 * rate} % seized`);
  });
}

function table(rows: readonly Coverage[]): string {
  const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;
  const lines = rows.map(({ method, world, draws, answered, held, width, bias }) =>
    [
      method,
      world,
      percent(answered / draws),
      percent(held / answered),
      width.toFixed(2),
      bias.toFixed(2),
    ].join(" | "),
  );
  return `| ${lines.join(" |\n| ")} |`;
}

if (process.argv[1]?.endsWith("quality/flows.js")) {
  const seeds = Number(process.argv[2] ?? 1000);
  const print = (title: string, rows: readonly Coverage[]): void => console.log(`\n${title}\n${table(rows)}`);
  console.log(
    `${seeds} draws a world; columns: method, world, answered, held the truth, high/low, estimate/truth`,
  );
  print(
    "Two lists",
    PAIRS.flatMap((world) => coverPair(world, seeds)),
  );
  print(
    "Two lists, assumption broken",
    BROKEN_PAIRS.flatMap((world) => coverPair(world, seeds)),
  );
  print("Seizures", coverSeizures(seeds));
  print("Editions", coverDelays(seeds));
  print(
    "Times",
    TIMES.flatMap((world) => coverTimes(world, seeds)),
  );
  print(
    "Times, assumption broken",
    BROKEN_TIMES.flatMap((world) => coverTimes(world, seeds)),
  );
  print(
    "Three lists",
    SEVERAL.flatMap((world) => coverSeveral(world, seeds)),
  );
  print(
    "Three lists, assumption broken",
    BROKEN_SEVERAL.flatMap((world) => coverSeveral(world, seeds)),
  );
}
