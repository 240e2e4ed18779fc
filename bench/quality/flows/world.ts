import { type Cohorted, countLists, type ListCounts, seeded, type Uniform } from "#estimates";

/** Lists drawn from a known number of items; what the estimators are asked is that number. */
export interface ListWorld {
  readonly items: number;
  /** Chance of each list to hold an item, by odds; pairs multiply the odds of being on both. */
  readonly rates: readonly number[];
  readonly pairs?: readonly (readonly [number, number, number])[];
  /** The second list is made of the first: it takes this share of it and nothing else. */
  readonly cascade?: number;
  /** Records of one item on two lists that nobody brought together. */
  readonly missed?: number;
  /** Items differ: their odds of every list are multiplied by one draw, exp(s) or exp(-s). */
  readonly unlike?: number;
}

const NAMES = ["A", "B", "C", "D", "E"];

/** One draw of a world's lists. */
export function drawLists(world: ListWorld, seed: number): ListCounts {
  const uniform = seeded(seed);
  const k = world.rates.length;
  const rows: { on: boolean[]; count: number }[] = [];
  const cells = (shift: number): number[] =>
    cumulated(Array.from({ length: 2 ** k }, (_, history) => weightOf(world, history, shift)));
  const plain = [cells(-(world.unlike ?? 0)), cells(world.unlike ?? 0)];
  for (let item = 0; item < world.items; item++) {
    const table = plain[world.unlike === undefined ? 0 : uniform() < 0.5 ? 0 : 1] ?? [];
    let history = pick(table, uniform());
    if (world.cascade !== undefined) {
      history = history & 1 ? 1 + (uniform() < world.cascade ? 2 : 0) : 0;
    }
    rows.push(...split(history, k, world.missed ?? 0, uniform));
  }
  return countLists(NAMES.slice(0, k), rows);
}

function weightOf({ rates, pairs = [] }: ListWorld, history: number, shift: number): number {
  let log = 0;
  for (const [i, rate] of rates.entries()) {
    if (history & (2 ** i)) log += Math.log(rate / (1 - rate)) + shift;
  }
  for (const [i, j, odds] of pairs) {
    if (history & (2 ** i) && history & (2 ** j)) log += Math.log(odds);
  }
  return Math.exp(log);
}

/** An item on several lists whose records were not brought together counts as several items. */
function split(
  history: number,
  k: number,
  missed: number,
  uniform: Uniform,
): { on: boolean[]; count: number }[] {
  const on = Array.from({ length: k }, (_, i) => (history & (2 ** i)) !== 0);
  const held = on.flatMap((is, i) => (is ? [i] : []));
  if (held.length === 0) return [];
  const apart = held.slice(1).filter(() => missed > 0 && uniform() < missed);
  const row = (places: readonly number[]): { on: boolean[]; count: number } => ({
    on: on.map((_, i) => places.includes(i)),
    count: 1,
  });
  return [row(held.filter((i) => !apart.includes(i))), ...apart.map((i) => row([i]))];
}

function cumulated(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, w) => sum + w, 0);
  let sum = 0;
  return weights.map((w) => {
    sum += w / all;
    return sum;
  });
}

function pick(upTo: readonly number[], u: number): number {
  const at = upTo.findIndex((end) => u < end);
  return at < 0 ? upTo.length - 1 : at;
}

/** Sales whose guns are recovered after a time; the records end on one day. Times in days. */
export interface TimeWorld {
  /** Recoveries to come of each year's sales, oldest first. */
  readonly cohorts: readonly number[];
  /** Mean of the exponential part of the times, in years; each later cohort's is multiplied by `drift`. */
  readonly mean: number;
  readonly drift?: number;
  /** Guns that are sold and recovered together, on average. */
  readonly together?: number;
}

const YEAR = 365;
/** Longest time: with it the corrected curve and the truth are of one thing. */
export const REACH_YEARS = 10;

/** Share of all times, cut off at the reach, that lie within `years`. */
export function trueShare(mean: number, years: number): number {
  return (1 - Math.exp(-years / mean)) / (1 - Math.exp(-REACH_YEARS / mean));
}

/** One draw: what was recovered by the last day, and how many recoveries each cohort has in the end. */
export function drawTimes(
  world: TimeWorld,
  seed: number,
): { readonly seen: Cohorted[]; readonly truth: ReadonlyMap<string, number> } {
  const uniform = seeded(seed);
  const seen: Cohorted[] = [];
  const truth = new Map<string, number>();
  const end = world.cohorts.length * YEAR;
  const together = world.together ?? 1;
  for (const [year, mean] of world.cohorts.entries()) {
    const cohort = String(2000 + year);
    const rate = world.mean * (world.drift ?? 1) ** year;
    let whole = 0;
    for (let n = poisson(mean / together, uniform); n > 0; n--) {
      const size = together === 1 ? 1 : 1 + poisson(together - 1, uniform);
      const sold = year * YEAR + Math.floor(uniform() * YEAR);
      const cut = 1 - Math.exp(-REACH_YEARS / rate);
      const time = Math.floor(-Math.log(1 - uniform() * cut) * rate * YEAR);
      whole += size;
      if (sold + time >= end) continue;
      const item = { time, limit: end - 1 - sold, cohort, cluster: `${seed}/${seen.length}` };
      for (let i = 0; i < size; i++) seen.push(item);
    }
    truth.set(cohort, whole);
  }
  return { seen, truth };
}

/** A Poisson count by its waiting times; means of some hundreds at most. */
export function poisson(mean: number, uniform: Uniform): number {
  let count = -1;
  for (let time = 0; time < mean; count++) time -= Math.log(1 - uniform());
  return Math.max(0, count);
}
