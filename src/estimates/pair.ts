import { dhyper, phyper } from "lib-r-math.js";

/** Two lists: how many each holds, and how many items both do. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

export interface PairEstimate {
  /** On either list: counted, so no estimate can be lower. */
  readonly observed: number;
  /** Chapman's estimate; null where `why` says that nothing follows. */
  readonly total: number | null;
  readonly variance: number | null;
  readonly low: number;
  /** Null where the overlap bounds nothing. */
  readonly high: number | null;
  readonly why: "no-overlap" | "nested" | null;
}

const TAIL = 0.025;
/** An upper end beyond this many times the observed is none. */
const FARTHEST = 1e6;

/**
 * Size of the population that two independent lists were drawn from: D. G. Chapman, Univ. of California Publications in
 * Statistics 1 (1951) 131-160, with G. A. F. Seber's variance (Biometrika 57, 1970, 313-318), which hold where either
 * list takes each item with one chance. The interval inverts the hypergeometric law of the overlap by mid-P (G. Berry and
 * P. Armitage, The Statistician 44, 1995, 417-423). No shared item bounds nothing from above; a list that lies
 * whole within the other was not drawn apart from it, and says nothing of what both missed.
 */
export function estimatePair({ first, second, both }: Pair): PairEstimate {
  const observed = first + second - both;
  const pair = { first, second, both };
  if (both === Math.min(first, second)) {
    return {
      observed,
      total: null,
      variance: null,
      low: observed,
      high: null,
      why: both === 0 ? "no-overlap" : "nested",
    };
  }
  const low = lowest(pair, observed);
  if (both === 0) return { observed, total: null, variance: null, low, high: null, why: "no-overlap" };
  return {
    ...{ observed, low, why: null },
    total: ((first + 1) * (second + 1)) / (both + 1) - 1,
    variance:
      ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2)),
    high: highest(pair, low),
  };
}

/** Mid-P that an overlap this small, or this large, comes from a population of `size`. */
function below({ first, second, both }: Pair, size: number): number {
  return phyper(both, first, size - first, second) - dhyper(both, first, size - first, second) / 2;
}

/** Smallest population in which an overlap this small is not too rare. */
function lowest(pair: Pair, observed: number): number {
  const fits = (size: number): boolean => below(pair, size) > TAIL;
  return fits(observed) ? observed : firstThat(fits, observed);
}

/** Largest population in which an overlap this large is not too rare; null where every one is. */
function highest(pair: Pair, low: number): number | null {
  const tooLarge = (size: number): boolean => 1 - below(pair, size) <= TAIL;
  if (tooLarge(low)) return low;
  let far = 2 * low;
  while (!tooLarge(far)) {
    if (far > FARTHEST * low) return null;
    far *= 2;
  }
  return firstThat(tooLarge, low) - 1;
}

/** The first whole number above `from` for which a condition holds that, once it does, keeps holding. */
function firstThat(holds: (n: number) => boolean, from: number): number {
  let [no, yes] = [from, from + 1];
  while (!holds(yes)) [no, yes] = [yes, yes * 2];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/**
 * What the estimate would be if the lists were not independent: with an odds ratio `theta` the items on neither list are
 * theta times those that independence gives. Two lists cannot tell which theta holds.
 */
export function dependentTotal({ first, second, both }: Pair, theta: number): number | null {
  if (both === 0) return null;
  return first + second - both + (theta * (first - both) * (second - both)) / both;
}
