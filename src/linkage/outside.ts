import { COST } from "./damage.ts";
import { BLOCK, DENSITIES, type Density, densityLevel, FREE_PER_ROW, LEVEL_OF } from "./density.ts";
import { AGREE, DIFFER, type Evidence, FARTHER, IMPOSSIBLE, levelIn, NEAR, NEXT, WIDTH } from "./evidence.ts";
import type { LinkModel } from "./model.ts";
import { type Patterns, SUMS } from "./patterns.ts";
import { FIELDS, type Register } from "./register.ts";

/** Where the number of a gun of no row lies: free by density, in a wide block, on a line, on a row's own, anywhere. */
export const OUTSIDE_PLACES = DENSITIES.length + 4;
export const WIDE = DENSITIES.length;
export const LINE = WIDE + 1;
export const HIT = WIDE + 2;
export const ANYWHERE = WIDE + 3;
const MAKE = FIELDS.indexOf("make");
const LINE_FIELDS = (["model", "calibre", "type"] as const).map((field) => FIELDS.indexOf(field));

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

/** Running products of fields. */
const product = new Float64Array(SUMS);
const like = new Float64Array(SUMS);
const total = new Float64Array(SUMS);
/** By pattern's place, weight of the numbers that are free beside rows of it. */
let beside = new Float64Array(64);

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
    readonly patterns: Patterns;
    readonly ground: Ground;
    /** Logarithms of the chance of the mark's serial, by candidate, and of a number that is read without damage. */
    readonly serials: Float64Array;
    readonly clean: number;
  },
  out: Outside,
): void {
  const { model, evidence, patterns, serials } = given;
  const { size, costs, block, unreadable, blocks, patterns: own } = evidence;
  const { hit, free, wide, line, anywhere, kin } = model.outside;
  const { own: ofMake } = given.ground.density;
  const ground = evidence.ownMake ? ofMake : given.ground.density.all;
  out.places.fill(0);
  total.fill(0);
  anyFields(evidence, product);
  const any = product[WIDTH] as number;
  let looks = 0;
  const put = (place: number, weight: number, alike: Float64Array | null): void => {
    const share = alike === null ? 0 : kin;
    for (let at = 0; at < SUMS; at++) {
      const own = alike === null ? 0 : share * (alike[at] as number);
      total[at] = (total[at] as number) + weight * (own + (1 - share) * (product[at] as number));
    }
    const own = alike === null ? 0 : share * (alike[WIDTH] as number);
    out.places[place] = (out.places[place] as number) + weight * (own + (1 - share) * any);
    looks += weight * own;
  };
  const perFree = (density: Density, level: number): number =>
    (free[level] as number) / Math.max(1, density.free[level] as number);
  const perRow = hit / Math.max(1, given.ground.keyed);
  const clean = Math.exp(given.clean);
  put(ANYWHERE, anywhere * clean * evidence.chance, null);

  if (beside.length < patterns.size) beside = new Float64Array(2 * patterns.size);
  beside.fill(0, 0, patterns.size);
  const perLevel = free.map((_, level) => perFree(ofMake, level));
  let hits = 0;
  let onRows = 0;
  const more = 1 + evidence.unlisted / Math.max(1, size);
  // Neighbours were damaged alike more often than not.
  let serial = Number.NaN;
  let chance = 0;
  for (let at = 0; at < size; at++) {
    if (serials[at] !== serial) {
      serial = serials[at] as number;
      chance = Math.exp(serial) * more;
    }
    const exact = (costs[at] as number) <= COST.unreadable;
    if (exact) {
      if (holdsNumber(evidence, at)) hits++;
      onRows += chance * perRow;
      if (unreadable === 0) continue;
    }
    // Beside each row lie free numbers, from which the same damage leads to the same mark.
    const count = blocks[at] as number;
    const level = LEVEL_OF[count] as number;
    const weight = chance * (perLevel[level] as number) * (FREE_PER_ROW[count] as number);
    const place = patterns.places[own[at] as number] as number;
    beside[place] = (beside[place] as number) + weight;
    const alike = kin * (patterns.products[place * SUMS + WIDTH] as number);
    out.places[level] = (out.places[level] as number) + weight * (alike + (1 - kin) * any);
    looks += weight * alike;
  }
  put(HIT, onRows, null);
  for (let place = 0; place < patterns.size; place++) {
    const weight = beside[place] as number;
    if (weight === 0) continue;
    for (let at = 0; at < SUMS; at++) {
      const alike = patterns.products[place * SUMS + at] as number;
      total[at] = (total[at] as number) + weight * (kin * alike + (1 - kin) * (product[at] as number));
    }
  }
  if (hits === 0) {
    if (block > 0) {
      const level = densityLevel(block);
      const alike = neighbours(evidence, patterns, NEXT) ? like : null;
      put(level, clean * 10 ** evidence.open * perFree(ground, level), alike);
    } else if (evidence.wider > 0) {
      const share = evidence.wider === 1 ? wide / ground.wideFree : line / ground.lineFree;
      const weight = clean * 10 ** evidence.open * share;
      const place = evidence.wider === 1 ? WIDE : LINE;
      if (place === LINE || !neighbours(evidence, patterns, FARTHER)) sameMake(evidence, given.chances);
      put(place, weight, like);
    }
  }
  finish(out, looks);
}

function finish(out: Outside, looks: number): void {
  let before = 1;
  for (let at = 0; at < SUMS; at++) {
    const sum = Math.max(Number.MIN_VALUE, total[at] as number);
    out.logs[at] = Math.log(sum / before);
    before = sum;
  }
  const { places } = out;
  let onFree = 0;
  for (let at = 0; at <= LINE; at++) onFree += places[at] as number;
  out.kin = onFree > 0 ? looks / onFree : 0;
  for (let at = 0; at < OUTSIDE_PLACES; at++) places[at] = (places[at] as number) / before;
}

/** Whether a candidate is of the mark's make, where that is said. */
function isKin(evidence: Evidence, at: number): boolean {
  const level = levelIn(evidence.patterns[at] as number, MAKE);
  return !evidence.ownMake || level === AGREE || level === NEAR;
}

/**
 * Whether a row of the mark's very number leaves no room for another gun of its make with it. One that came too late does
 * not; nor, where the make has more rows in a block than numbers and so gave them twice, one of another line.
 */
function holdsNumber(evidence: Evidence, at: number): boolean {
  if (!isKin(evidence, at) || evidence.gaps[at] === IMPOSSIBLE) return false;
  const pattern = evidence.patterns[at] as number;
  return evidence.block <= BLOCK || !LINE_FIELDS.some((field) => levelIn(pattern, field) === DIFFER);
}

function anyFields(evidence: Evidence, sums: Float64Array): void {
  sums[0] = 1;
  for (let field = 0; field < WIDTH; field++) {
    sums[field + 1] = (sums[field] as number) * (evidence.frequency[field] as number);
  }
}

/** Any gun of the make that is said, which the block is already of. */
function sameMake(evidence: Evidence, chances: Float64Array): void {
  anyFields(evidence, like);
  if (!evidence.ownMake) return;
  const more = (chances[MAKE * 4 + AGREE] as number) / (evidence.frequency[MAKE] as number);
  for (let at = MAKE + 1; at < SUMS; at++) like[at] = (like[at] as number) * more;
}

/** What guns numbered near the mark, no farther than `most`, look like on average; false where there are none. */
function neighbours(evidence: Evidence, patterns: Patterns, most: number): boolean {
  let count = 0;
  like.fill(0);
  for (let at = 0; at < evidence.size; at++) {
    const far = evidence.around[at] as number;
    if (far === 0 || far > most || !isKin(evidence, at)) continue;
    count++;
    const place = patterns.places[evidence.patterns[at] as number] as number;
    for (let sum = 0; sum < SUMS; sum++) {
      like[sum] = (like[sum] as number) + (patterns.products[place * SUMS + sum] as number);
    }
  }
  for (let sum = 0; sum < SUMS && count > 0; sum++) like[sum] = (like[sum] as number) / count;
  return count > 0;
}
