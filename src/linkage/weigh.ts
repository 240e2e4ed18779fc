import { DAMAGES, UNREADABLE_WITH_EDIT, WITH_MANY_UNREADABLE } from "./damage.ts";
import { AGREE, type Evidence, IMPOSSIBLE, levelIn, NEAR, NO_GAP, UNSAID, WIDTH } from "./evidence.ts";
import type { FieldModel, LinkModel } from "./model.ts";
import { type Ground, newOutside, type Outside, outsideChances } from "./outside.ts";
import { type Patterns, patternTable } from "./patterns.ts";
import { FIELDS } from "./register.ts";

/** Parts of a weight, in the order in which they are shown; each in bits, together the weight. */
export const PARTS = ["prior", "serial", ...FIELDS, "date"] as const;
export type Part = (typeof PARTS)[number];

/**
 * Weights of a mark's candidates: the logarithm to base 2 of how much more probable each is than that the mark is of a
 * gun of no row. Only the first `size` are of this mark; overwritten by the next.
 */
export interface Weights {
  size: number;
  readonly weights: Float64Array;
  /** Parts of one candidate's weight, by `PARTS`. */
  readonly partsOf: (at: number) => number[];
  /** Probabilities of the candidates, of none of the rows, and of rows that the bound left out; together 1. */
  readonly probabilities: Float64Array;
  none: number;
  unlisted: number;
  /** What a gun of no row would look like. */
  readonly outside: Outside;
}

/** Ways of writing a value that are near it, as the share of one of them. */
export const NEAR_WAYS = 4;
/** Nothing is held for impossible but what is. */
const LEAST = 1e-12;
const BITS = Math.LOG2E;

export type Weigher = (evidence: Evidence) => Weights;

export function weigher(model: LinkModel, ground: Ground, most: number): Weigher {
  const out: Weights = {
    size: 0,
    weights: new Float64Array(most),
    partsOf: (at) => {
      const { patterns: own, gaps } = weighed;
      const place = patterns.places[own[at] as number] as number;
      const fields = patterns.bits.subarray(place * WIDTH, (place + 1) * WIDTH);
      return [prior, serialBits(at), ...fields, dates[gaps[at] as number] as number];
    },
    probabilities: new Float64Array(most),
    none: 1,
    unlisted: 0,
    outside: newOutside(),
  };
  const damageOf = damageLogs(model);
  const swapped = Math.log(Math.max(LEAST, model.confused));
  const kept = Math.log(Math.max(LEAST, 1 - model.confused));
  const sameKind = [1 - model.sameKind, model.sameKind].map((share) => Math.log(Math.max(LEAST, share)));
  const prior = Math.log((1 - model.none) / model.none / Math.max(1, ground.keyed)) * BITS;
  /** By field and level, the probability of what the mark says. */
  const chances = new Float64Array(WIDTH * 4);
  const logs = new Float64Array(WIDTH * 4);
  const serials = new Float64Array(most);
  /** Bits by the gap of dates. */
  const dates = new Float64Array(NO_GAP + 1);
  dates[IMPOSSIBLE] = Number.NEGATIVE_INFINITY;
  const table = patternTable();
  const { patterns } = table;
  const outside = out.outside.logs;
  let weighed: Pick<Evidence, "patterns" | "gaps">;
  const serialBits = (at: number): number => ((serials[at] as number) - (outside[0] as number)) * BITS;

  return (evidence) => {
    const { size, costs, logShares, swaps, kept: stayed, sameKind: kinds, gaps, patterns: own } = evidence;
    weighed = evidence;
    fieldChances(model, evidence, chances);
    for (let at = 0; at < chances.length; at++) logs[at] = Math.log(Math.max(LEAST, chances[at] as number));
    const damage = damageOf[evidence.unreadable > UNREADABLE_WITH_EDIT ? 1 : 0] as readonly number[];
    for (let at = 0; at < size; at++) {
      const same = kinds[at] as number;
      serials[at] =
        (damage[costs[at] as number] as number) +
        (logShares[at] as number) +
        (swaps[at] as number) * swapped +
        (stayed[at] as number) * kept +
        (same < 0 ? 0 : (sameKind[same] as number));
    }
    table.take(own, size, chances);
    const clean = (damage[0] as number) + evidence.ownSwaps * swapped + evidence.ownKept * kept;
    outsideChances({ model, evidence, chances, patterns, ground, serials, clean }, out.outside);
    fieldBits(patterns, logs, outside);
    for (let gap = 0; gap < model.gaps.length; gap++) {
      const share = Math.max(LEAST, model.gaps[gap] as number) / (evidence.gapShare[gap] as number);
      dates[gap] = Math.log(share) * BITS;
    }
    out.size = size;
    const { weights } = out;
    for (let at = 0; at < size; at++) {
      const place = patterns.places[own[at] as number] as number;
      weights[at] =
        prior + serialBits(at) + (patterns.sums[place] as number) + (dates[gaps[at] as number] as number);
    }
    spread(out, evidence);
    if ((evidence.state === "empty" || evidence.state === "too-long") && ground.keyed > 0) {
      // Nothing was looked for: what was believed before stands.
      out.none = model.none;
      out.unlisted = 1 - model.none;
    }
    return out;
  };
}

/** Logarithms by damage: all of them, and those alone that are looked for beside many unreadable characters. */
function damageLogs({ damage }: LinkModel): readonly (readonly number[])[] {
  const shares = DAMAGES.map((kind) => damage[kind === "unreadable" ? "same" : kind]);
  const few = DAMAGES.map((kind, at) => (WITH_MANY_UNREADABLE.includes(kind) ? (shares[at] as number) : 0));
  const all = few.reduce((sum, share) => sum + share, 0);
  const log = (share: number): number => Math.log(Math.max(LEAST, share));
  return [shares.map(log), few.map((share) => log(share / all))];
}

/** Bits of each field by pattern, and of all fields together. */
function fieldBits(patterns: Patterns, logs: Float64Array, outside: Float64Array): void {
  for (let place = 0; place < patterns.size; place++) {
    let sum = 0;
    for (let field = 0; field < WIDTH; field++) {
      const level = levelIn(patterns.list[place] as number, field);
      const bits = ((logs[field * 4 + level] as number) - (outside[field + 1] as number)) * BITS;
      patterns.bits[place * WIDTH + field] = bits;
      sum += bits;
    }
    patterns.sums[place] = sum;
  }
}

function fieldChances(model: LinkModel, evidence: Evidence, chances: Float64Array): void {
  for (let field = 0; field < WIDTH; field++) {
    const { agree, near } = model.fields[FIELDS[field] as (typeof FIELDS)[number]] as FieldModel;
    const frequency = evidence.frequency[field] as number;
    const chance = (1 - agree - near) * frequency;
    chances[field * 4 + UNSAID] = frequency;
    chances[field * 4 + AGREE] = agree + chance;
    chances[field * 4 + NEAR] = near / NEAR_WAYS + chance;
    chances[field * 4 + 3] = chance;
  }
}

/** Turns weights into probabilities. */
function spread(out: Weights, evidence: Evidence): void {
  const { size, weights, probabilities } = out;
  const { costs } = evidence;
  let most = 0;
  for (let at = 0; at < size; at++) most = Math.max(most, weights[at] as number);
  const none = 2 ** -most;
  let sum = none;
  let last = 0;
  let lastCount = 0;
  const lastCost = size > 0 ? (costs[size - 1] as number) : 0;
  // Neighbours weigh the same more often than not.
  let weight = Number.NaN;
  let value = 0;
  for (let at = 0; at < size; at++) {
    if (weights[at] !== weight) {
      weight = weights[at] as number;
      value = Math.exp((weight - most) * Math.LN2);
    }
    probabilities[at] = value;
    sum += value;
    if (costs[at] === lastCost) {
      last += value;
      lastCount++;
    }
  }
  // Rows that were left out are as likely as those kept with the same damage, on average.
  const unlisted = evidence.unlisted > 0 ? (last / Math.max(1, lastCount)) * evidence.unlisted : 0;
  sum += unlisted;
  for (let at = 0; at < size; at++) probabilities[at] = (probabilities[at] as number) / sum;
  out.none = none / sum;
  out.unlisted = unlisted / sum;
}
