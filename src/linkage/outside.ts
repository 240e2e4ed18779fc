import { COST } from "./damage.ts";
import { DENSITIES, type Density, densityLevel, freePerRow } from "./density.ts";
import { AGREE, type Evidence, NEAR, WIDTH } from "./evidence.ts";
import type { LinkModel } from "./model.ts";
import { FIELDS, type Register } from "./register.ts";

/** Where the number of a gun of no row lies: free by density, in a wide block, on a line, on a row's own, anywhere. */
export const OUTSIDE_PLACES = DENSITIES.length + 4;
export const WIDE = DENSITIES.length;
export const LINE = WIDE + 1;
export const HIT = WIDE + 2;
export const ANYWHERE = WIDE + 3;
const SUMS = WIDTH + 1;
const MAKE = FIELDS.indexOf("make");

/** The register as far as weights need it. */
export interface Ground {
  /** Rows that stand under a key. */
  readonly keyed: number;
  readonly density: Register["density"];
}

/** What a gun of no row would look like; overwritten by the next mark. */
export interface Outside {
  /** Natural logarithms of the chance of the mark's serial, and of each field given what came before. */
  readonly logs: Float64Array;
  /** Shares of the places that such a gun's number may have. */
  readonly places: Float64Array;
  /** Share of those on free numbers that looks like the guns around it. */
  kin: number;
}

export function newOutside(): Outside {
  return { logs: new Float64Array(SUMS), places: new Float64Array(OUTSIDE_PLACES), kin: 0 };
}

/** Running products of fields, one place for each of the sums. */
const kinSums = new Float64Array(SUMS);
const product = new Float64Array(SUMS);
const total = new Float64Array(SUMS);

/**
 * The chance that a gun of no row says what the mark says. The share of such guns by place is the model's, spread over the
 * numbers that such places have in this register. On a free number it may look like its neighbours in number; on a
 * row's number it is another maker's, or was misread from a free one.
 */
export function outsideChances(
  given: {
    readonly model: LinkModel;
    readonly evidence: Evidence;
    readonly chances: Float64Array;
    readonly ground: Ground;
    /** Logarithms of the chance of the mark's serial, by candidate, and of a number that is read without damage. */
    readonly serials: Float64Array;
    readonly clean: number;
  },
  out: Outside,
): void {
  const { model, evidence, chances } = given;
  const { size, costs, block } = evidence;
  const { hit, free, wide, line, anywhere, kin } = model.outside;
  const { own } = given.ground.density;
  const ground = evidence.ownMake ? own : given.ground.density.all;
  out.places.fill(0);
  out.kin = 0;
  total.fill(0);
  anyFields(evidence, product);
  const put = (place: number, weight: number, like: Float64Array | null): void => {
    const share = like === null ? 0 : kin;
    for (let at = 0; at < SUMS; at++) {
      const looks = like === null ? 0 : share * (like[at] as number);
      const all = weight * (looks + (1 - share) * (product[at] as number));
      total[at] = (total[at] as number) + all;
      if (at < WIDTH) continue;
      out.places[place] = (out.places[place] as number) + all;
      out.kin += weight * looks;
    }
  };
  const perFree = (density: Density, level: number): number =>
    (free[level] as number) / Math.max(1, density.free[level] as number);
  const perRow = hit / Math.max(1, given.ground.keyed);
  const clean = Math.exp(given.clean);
  put(ANYWHERE, anywhere * clean * evidence.chance, null);

  let hits = 0;
  const more = 1 + evidence.unlisted / Math.max(1, size);
  for (let at = 0; at < size; at++) {
    const chance = Math.exp(given.serials[at] as number) * more;
    const exact = (costs[at] as number) <= COST.unreadable;
    if (exact && isKin(evidence, at)) hits++;
    if (exact) put(HIT, chance * perRow, null);
    // Beside each row lie free numbers, from which the same damage leads to the same mark.
    if (exact && evidence.unreadable === 0) continue;
    const count = evidence.blocks[at] as number;
    const level = densityLevel(count);
    fieldsOf(evidence, at, chances, kinSums);
    put(level, chance * perFree(own, level) * freePerRow(count), kinSums);
  }
  if (hits > 0) {
    finish(out);
    return;
  }
  if (block > 0) {
    const level = densityLevel(block);
    const like = neighbours(evidence, chances, kinSums) ? kinSums : null;
    put(level, clean * 10 ** evidence.open * perFree(ground, level), like);
  } else if (evidence.wider > 0) {
    const share = evidence.wider === 1 ? wide / ground.wideFree : line / ground.lineFree;
    sameMake(evidence, chances, kinSums);
    put(evidence.wider === 1 ? WIDE : LINE, clean * 10 ** evidence.open * share, kinSums);
  }
  finish(out);
}

function finish(out: Outside): void {
  let before = 1;
  for (let at = 0; at < SUMS; at++) {
    const sum = Math.max(Number.MIN_VALUE, total[at] as number);
    out.logs[at] = Math.log(sum / before);
    before = sum;
  }
  const { places } = out;
  let onFree = 0;
  for (let at = 0; at <= LINE; at++) onFree += places[at] as number;
  out.kin = onFree > 0 ? out.kin / onFree : 0;
  for (let at = 0; at < OUTSIDE_PLACES; at++) places[at] = (places[at] as number) / before;
}

/** Whether a candidate is of the mark's make, where that is said. */
function isKin(evidence: Evidence, at: number): boolean {
  const level = evidence.levels[at * WIDTH + MAKE] as number;
  return !evidence.ownMake || level === AGREE || level === NEAR;
}

function anyFields(evidence: Evidence, sums: Float64Array): void {
  sums[0] = 1;
  for (let field = 0; field < WIDTH; field++) {
    sums[field + 1] = (sums[field] as number) * (evidence.frequency[field] as number);
  }
}

function fieldsOf(evidence: Evidence, at: number, chances: Float64Array, sums: Float64Array): void {
  sums[0] = 1;
  for (let field = 0; field < WIDTH; field++) {
    const level = evidence.levels[at * WIDTH + field] as number;
    sums[field + 1] = (sums[field] as number) * (chances[field * 4 + level] as number);
  }
}

/** Any gun of the make that is said, which the block is already of. */
function sameMake(evidence: Evidence, chances: Float64Array, sums: Float64Array): void {
  anyFields(evidence, sums);
  if (!evidence.ownMake) return;
  const more = (chances[MAKE * 4 + AGREE] as number) / (evidence.frequency[MAKE] as number);
  for (let at = MAKE + 1; at < SUMS; at++) sums[at] = (sums[at] as number) * more;
}

const one = new Float64Array(SUMS);

/** What guns numbered next to the mark look like on average; false where there are none. */
function neighbours(evidence: Evidence, chances: Float64Array, sums: Float64Array): boolean {
  let count = 0;
  sums.fill(0);
  for (let at = 0; at < evidence.size; at++) {
    if (evidence.around[at] === 0 || !isKin(evidence, at)) continue;
    count++;
    fieldsOf(evidence, at, chances, one);
    for (let sum = 0; sum < SUMS; sum++) sums[sum] = (sums[sum] as number) + (one[sum] as number);
  }
  for (let sum = 0; sum < SUMS && count > 0; sum++) sums[sum] = (sums[sum] as number) / count;
  return count > 0;
}
