import {
  type Comparison,
  levelOf,
  type PairModel,
  type PairRecord,
  type Side,
  sideOf,
} from "./comparison.ts";

/** Places of two records, the first being the lower. */
export interface Pairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** What records of one block have in common: columns, or the first characters of them; none of it missing. */
export type BlockRule = readonly { readonly column: string; readonly first?: number }[];

/** A block with more records is passed over: what so many share tells little. */
const LARGEST_BLOCK = 1000;

/** Every pair of records that a rule brings together, each once. */
export function blockPairs(records: readonly PairRecord[], rules: readonly BlockRule[]): Pairs {
  const seen = new Set<number>();
  for (const rule of rules) {
    const blocks = new Map<string, number[]>();
    records.forEach((record, at) => {
      const parts = rule.map(({ column, first }) => (record[column] ?? "").slice(0, first));
      if (parts.includes("")) return;
      const key = parts.join("\u0000");
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [at]);
      else block.push(at);
    });
    for (const block of blocks.values()) {
      if (block.length > LARGEST_BLOCK) continue;
      for (const [place, left] of block.entries()) {
        for (const right of block.slice(place + 1)) seen.add(left * records.length + right);
      }
    }
  }
  const all = [...seen].sort((a, b) => a - b);
  return {
    left: Uint32Array.from(all, (pair) => Math.floor(pair / records.length)),
    right: Uint32Array.from(all, (pair) => pair % records.length),
  };
}

/** Levels of pairs: one byte for each comparison, 255 where a value is missing. */
export function comparePairs(records: readonly PairRecord[], pairs: Pairs, model: PairModel): Uint8Array {
  const width = model.comparisons.length;
  const levels = new Uint8Array(pairs.left.length * width);
  for (let at = 0; at < pairs.left.length; at++) {
    const [a, b] = [records[pairs.left[at] as number], records[pairs.right[at] as number]] as [
      PairRecord,
      PairRecord,
    ];
    model.comparisons.forEach((one, place) => {
      levels[at * width + place] = levelOf(one, a, b);
    });
  }
  return levels;
}

/** Pairs that are drawn to see how often records that are none of one object agree. */
const DRAWN = 300_000;
const ROUNDS = 100;
const STILL = 1e-5;
const LEAST = 1e-6;

/**
 * Learns from records that nobody labelled: `u` from pairs drawn over the whole, `m` and the prior from the pairs of the
 * blocks by EM on the counts of agreement patterns, so that a round costs the same however many pairs there are.
 */
export function learnPairs(records: readonly PairRecord[], pairs: Pairs, start: PairModel): PairModel {
  const withU = chanceLevels(records, start);
  const counts = patternCounts(comparePairs(records, pairs, withU), withU.comparisons.length);
  const every = (records.length * (records.length - 1)) / 2;
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  let comparisons = withU.comparisons;
  // Blocks hold nearly all pairs of one object: the prior over all pairs says how many of theirs are.
  let share = Math.min(0.5, Math.max(LEAST, (start.prior * every) / Math.max(1, total)));
  for (let round = 0, moved = 1; round < ROUNDS && moved > STILL && total > 0; round++) {
    const sums = comparisons.map(({ levels }) => levels.map(() => 0));
    let matched = 0;
    for (const { levels, count } of counts.values()) {
      let odds = share / (1 - share);
      levels.forEach((level, place) => {
        const one = comparisons[place]?.levels[level];
        if (one !== undefined) odds *= one.m / one.u;
      });
      const expected = (count * odds) / (1 + odds);
      matched += expected;
      levels.forEach((level, place) => {
        const own = sums[place] as number[];
        if (level < own.length) own[level] = (own[level] as number) + expected;
      });
    }
    moved = Math.abs(matched / total - share);
    share = Math.min(1 - LEAST, Math.max(LEAST, matched / total));
    comparisons = withM(comparisons, sums);
  }
  return { prior: Math.max(LEAST / every, (share * total) / Math.max(1, every)), comparisons };
}

function withM(
  comparisons: readonly Comparison[],
  sums: readonly (readonly number[])[],
): readonly Comparison[] {
  return comparisons.map((one, place) => {
    const own = sums[place] as readonly number[];
    const all = own.reduce((sum, value) => sum + value, 0) + own.length * 0.01;
    const levels = one.levels.map((level, at) => ({
      ...level,
      m: Math.max(LEAST, ((own[at] as number) + 0.01) / all),
    }));
    return { ...one, levels };
  });
}

interface Pattern {
  readonly levels: readonly number[];
  count: number;
}

function patternCounts(levels: Uint8Array, width: number): ReadonlyMap<string, Pattern> {
  const counts = new Map<string, Pattern>();
  for (let at = 0; at < levels.length; at += width) {
    const own = levels.subarray(at, at + width);
    const key = own.join();
    const pattern = counts.get(key);
    if (pattern === undefined) counts.set(key, { levels: [...own], count: 1 });
    else pattern.count++;
  }
  return counts;
}

/** How often two records drawn evenly over the whole agree. */
function chanceLevels(records: readonly PairRecord[], model: PairModel): PairModel {
  const size = records.length;
  const left: number[] = [];
  const right: number[] = [];
  for (let at = 0, step = 1; at < Math.min(DRAWN, (size * (size - 1)) / 2); at++) {
    const first = at % size;
    if (first === 0) step = (step * 7 + 3) % Math.max(1, size - 1);
    left.push(first);
    right.push((first + step + 1) % size);
  }
  const pairs = { left: Uint32Array.from(left), right: Uint32Array.from(right) };
  const levels = comparePairs(records, pairs, model);
  const width = model.comparisons.length;
  const comparisons = model.comparisons.map((one, place) => {
    const counts = one.levels.map(() => 0);
    for (let at = place; at < levels.length; at += width) {
      const level = levels[at] as number;
      if (level < counts.length) counts[level] = (counts[level] as number) + 1;
    }
    const all = counts.reduce((sum, count) => sum + count, 0) + counts.length * 0.5;
    return {
      ...one,
      levels: one.levels.map((level, at) => ({ ...level, u: ((counts[at] as number) + 0.5) / all })),
    };
  });
  return { ...model, comparisons };
}

export interface ScoredPairs {
  readonly weights: Float64Array;
  /** Bits by pair: prior, then each comparison, its frequency included. */
  readonly parts: Float64Array;
}

/** Weights in bits; the parts of a pair add up to its weight. */
export function scorePairs(records: readonly PairRecord[], pairs: Pairs, model: PairModel): ScoredPairs {
  const width = model.comparisons.length;
  const levels = comparePairs(records, pairs, model);
  const parts = new Float64Array(pairs.left.length * (width + 1));
  const weights = new Float64Array(pairs.left.length);
  const frequencies = model.comparisons.map((one) => one.levels.map((level) => frequencyOf(records, level)));
  for (let at = 0; at < weights.length; at++) {
    const start = at * (width + 1);
    parts[start] = Math.log2(model.prior / (1 - model.prior));
    model.comparisons.forEach((one, place) => {
      const level = levels[at * width + place] as number;
      const found = one.levels[level];
      if (found === undefined) return;
      const value = sideOf(records[pairs.left[at] as number] as PairRecord, found.side);
      const u = frequencies[place]?.[level]?.(value) ?? found.u;
      parts[start + 1 + place] = Math.log2(found.m / u);
    });
    let weight = 0;
    for (let part = 0; part <= width; part++) weight += parts[start + part] as number;
    weights[at] = weight;
  }
  return { weights, parts };
}

/** Chance that two agree on this very value; null where a level's own chance holds for all. */
function frequencyOf(
  records: readonly PairRecord[],
  { frequency, side }: { readonly frequency: boolean; readonly side: Side },
): ((value: string) => number) | null {
  if (!frequency) return null;
  const counts = new Map<string, number>();
  let total = 0;
  for (const record of records) {
    const value = sideOf(record, side);
    if (value === "") continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    total++;
  }
  return (value) => (counts.get(value) ?? 1) / total;
}

/** The group of every record: the lowest place among those that pairs of at least this weight connect. */
export function clusterPairs(size: number, pairs: Pairs, weights: Float64Array, least: number): Uint32Array {
  const parent = Uint32Array.from({ length: size }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top] as number] as number;
    return top;
  };
  for (let at = 0; at < weights.length; at++) {
    if ((weights[at] as number) < least) continue;
    const [a, b] = [root(pairs.left[at] as number), root(pairs.right[at] as number)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return Uint32Array.from(parent, (_, at) => root(at));
}
