import { COST, DAMAGES } from "./damage.ts";
import { AGREE, type Evidence, IMPOSSIBLE, NEAR, NO_GAP, UNSAID, WIDTH } from "./evidence.ts";
import type { FieldModel, LinkModel } from "./model.ts";
import { FIELDS } from "./register.ts";

/** Parts of a weight, in the order in which they are shown; each in bits, together the weight. */
export const PARTS = ["prior", "serial", ...FIELDS, "date"] as const;
export type Part = (typeof PARTS)[number];
export const PART_COUNT = PARTS.length;
const DATE = PART_COUNT - 1;
const FIRST_FIELD = 2;

/**
 * Weights of a mark's candidates: the logarithm to base 2 of how much more probable each is than that the mark is of a
 * gun of no row. Only the first `size` are of this mark; overwritten by the next.
 */
export interface Weights {
  size: number;
  readonly parts: Float64Array;
  readonly weights: Float64Array;
  /** Probabilities of the candidates, of none of the rows, and of rows that the bound left out; together 1. */
  readonly probabilities: Float64Array;
  none: number;
  unlisted: number;
  /** Of the probability of none, the share of guns numbered among those of the register. */
  among: number;
}

/** Ways of writing a value that are near it, as the share of one of them. */
const NEAR_WAYS = 4;
/** Nothing is held for impossible but what is. */
const LEAST = 1e-12;
const BITS = Math.LOG2E;

export type Weigher = (evidence: Evidence, keyed: number) => Weights;

export function weigher(model: LinkModel, most: number): Weigher {
  const out: Weights = {
    size: 0,
    parts: new Float64Array(most * PART_COUNT),
    weights: new Float64Array(most),
    probabilities: new Float64Array(most),
    none: 1,
    unlisted: 0,
    among: 0,
  };
  const damage = DAMAGES.map((kind) =>
    Math.log(Math.max(LEAST, model.damage[kind === "unreadable" ? "same" : kind])),
  );
  const swapped = Math.log(Math.max(LEAST, model.confused));
  const kept = Math.log(Math.max(LEAST, 1 - model.confused));
  const sameKind = [1 - model.sameKind, model.sameKind].map((share) => Math.log(Math.max(LEAST, share)));
  /** By field and level, the probability of what the mark says. */
  const chances = new Float64Array(WIDTH * 4);
  const logs = new Float64Array(WIDTH * 4);
  const outside = new Float64Array(WIDTH + 1);

  return (evidence, keyed) => {
    const { size, levels } = evidence;
    fieldChances(model, evidence, chances);
    for (let at = 0; at < chances.length; at++) logs[at] = Math.log(Math.max(LEAST, chances[at] as number));
    out.among = outsideChances({ model, evidence, chances, keyed, outside });
    const prior = Math.log((1 - model.none) / model.none / Math.max(1, keyed));
    const gaps = model.gaps.map((share, at) =>
      Math.log(Math.max(LEAST, share) / (evidence.gapShare[at] as number)),
    );
    out.size = size;
    for (let at = 0; at < size; at++) {
      const start = at * PART_COUNT;
      const { parts } = out;
      let serial = damage[evidence.costs[at] as number] as number;
      serial += evidence.logShares[at] as number;
      serial += (evidence.swaps[at] as number) * swapped + (evidence.kept[at] as number) * kept;
      const same = evidence.sameKind[at] as number;
      if (same >= 0) serial += sameKind[same] as number;
      parts[start] = prior * BITS;
      parts[start + 1] = (serial - (outside[0] as number)) * BITS;
      for (let field = 0; field < WIDTH; field++) {
        const level = levels[at * WIDTH + field] as number;
        parts[start + FIRST_FIELD + field] =
          ((logs[field * 4 + level] as number) - (outside[field + 1] as number)) * BITS;
      }
      const gap = evidence.gaps[at] as number;
      parts[start + DATE] =
        gap === NO_GAP ? 0 : gap === IMPOSSIBLE ? Number.NEGATIVE_INFINITY : (gaps[gap] as number) * BITS;
      let weight = 0;
      for (let part = 0; part < PART_COUNT; part++) weight += parts[start + part] as number;
      out.weights[at] = weight;
    }
    spread(out, evidence);
    return out;
  };
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

interface Outside {
  readonly model: LinkModel;
  readonly evidence: Evidence;
  readonly chances: Float64Array;
  readonly keyed: number;
  readonly outside: Float64Array;
}

/**
 * Logarithms of the chance that a gun of no row says what the mark says: its serial, then each field given what came
 * before. Such a gun is numbered among those of the register, and then looks like its neighbours there, or is any gun
 * at all. Gives the share of the first.
 */
function outsideChances({ model, evidence, chances, keyed, outside }: Outside): number {
  const { size, around, levels, window, costs } = evidence;
  const sums = new Float64Array(WIDTH + 1);
  let neighbours = 0;
  if (window > 0) {
    for (let at = 0; at < size; at++) {
      if (around[at] === 0) continue;
      neighbours++;
      let product = 1;
      for (let field = 0; field < WIDTH; field++) {
        product *= chances[field * 4 + (levels[at * WIDTH + field] as number)] as number;
        sums[field + 1] = (sums[field + 1] as number) + product;
      }
    }
    sums[0] = neighbours;
  }
  let share = window > 0 ? model.among / window / Math.max(1, keyed) : 0;
  // Unreadable characters make candidates themselves the neighbours: one of them may be the gun, and is not counted.
  if (size > 0 && costs[0] === COST.unreadable && window === 1) {
    share *= ((neighbours - 1) / Math.max(1, neighbours)) * (1 + evidence.unlisted / size);
  }
  let any = (window > 0 ? 1 - model.among : 1) * evidence.chance;
  let before = 1;
  let among = 0;
  for (let at = 0; at <= WIDTH; at++) {
    if (at > 0) any *= evidence.frequency[at - 1] as number;
    const near = share * (sums[at] as number);
    const sum = Math.max(Number.MIN_VALUE, near + any);
    outside[at] = Math.log(sum / before);
    before = sum;
    among = near / sum;
  }
  return among;
}

/** Turns weights into probabilities. */
function spread(out: Weights, evidence: Evidence): void {
  const { size, weights, probabilities } = out;
  let most = 0;
  for (let at = 0; at < size; at++) most = Math.max(most, weights[at] as number);
  const none = 2 ** -most;
  let sum = none;
  let last = 0;
  let lastCount = 0;
  const lastCost = size > 0 ? (evidence.costs[size - 1] as number) : 0;
  for (let at = 0; at < size; at++) {
    const value = 2 ** ((weights[at] as number) - most);
    probabilities[at] = value;
    sum += value;
    if (evidence.costs[at] === lastCost) {
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
