import { qt } from "lib-r-math.js";
import {
  clustersOf,
  clusterVariance,
  influences,
  type ReverseTable,
  reverseTable,
  shareWithin,
  type Truncated,
} from "./truncated.ts";

/** A truncated time with the group of beginnings it belongs to: a year, a state. */
export interface Cohorted extends Truncated {
  readonly cohort: string;
}

export interface Nowcast {
  readonly cohort: string;
  /** Ends seen so far: those that will be seen cannot be fewer. */
  readonly seen: number;
  /** Ends to be seen within `reach` of their beginnings, seen and to come; null where `why` says that nothing follows. */
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly why: "few-ends" | "collapsed" | "few-clusters" | null;
}

export interface Relative {
  readonly cohort: string;
  readonly seen: number;
  /** Beginnings that end (times what share of them ever does) against those of the base cohort; the share itself cancels. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly why: Nowcast["why"] | "base";
}

/** Fewer ends than this carry no estimate of a cohort. */
export const FEWEST_ENDS = 5;
const FEWEST_CLUSTERS = 10;

interface Weighed {
  readonly table: ReverseTable;
  readonly t: number;
  readonly fault: "collapsed" | "few-clusters" | null;
}

function weigh(items: readonly Cohorted[]): Weighed {
  const table = reverseTable(items);
  const clusters = clustersOf(items);
  const collapsed = table.collapsedAt !== null && table.collapsedAt > (table.times[0] ?? 0);
  const fault = collapsed ? "collapsed" : clusters < FEWEST_CLUSTERS ? "few-clusters" : null;
  return { table, fault, t: clusters < 2 ? Number.NaN : qt(0.975, clusters - 1) };
}

/** One over the share that a limit lets be seen: how many each seen item stands for. */
const stands = (table: ReverseTable, { limit }: Truncated): number => 1 / shareWithin(table, limit);

/** Each item's part in the error of a cohort's sum that comes from the estimated curve. */
function curveParts(items: readonly Cohorted[], { table }: Weighed, cohort: string): number[] {
  const limits = items
    .filter((item) => item.cohort === cohort)
    .map((item) => ({ limit: item.limit, weight: stands(table, item) }))
    .sort((a, b) => a.limit - b.limit);
  let at = 0;
  let sum = 0;
  const below = table.times.map((time) => {
    while (at < limits.length && (limits[at]?.limit ?? 0) < time) sum += limits[at++]?.weight ?? 0;
    return sum;
  });
  return influences(items, table, (place) => below[place] ?? 0);
}

/**
 * What recent cohorts will have shown once their ends are all in: each seen end stands for one over the share that its limit
 * lets be seen (the truncation's inverse weights: M. Woodroofe, Annals of Statistics 13, 1985, 163-177). The interval adds
 * the unseen ends' own chance to the curve's error, on the log of what is still to come.
 */
export function nowcast(items: readonly Cohorted[]): Nowcast[] {
  const whole = weigh(items);
  const cohorts = [...new Set(items.map(({ cohort }) => cohort))].sort();
  return cohorts.map((cohort): Nowcast => {
    const own = items.filter((item) => item.cohort === cohort);
    const none = { cohort, seen: own.length, expected: null, low: null, high: null };
    const why = whole.fault ?? (own.length < FEWEST_ENDS ? "few-ends" : null);
    if (why !== null) return { ...none, why };
    const weights = own.map((item) => stands(whole.table, item));
    const expected = weights.reduce((sum, w) => sum + w, 0);
    const unseen = expected - own.length;
    if (unseen < 1e-9) return { ...none, expected, low: expected, high: expected, why };
    const curve = clusterVariance(items, curveParts(items, whole, cohort));
    const chance = weights.reduce((sum, w) => sum + w * (w - 1), 0) * togetherness(own, weights);
    const wide = (whole.t * Math.sqrt(curve + chance)) / unseen;
    return {
      ...{ ...none, expected, why },
      low: own.length + unseen * Math.exp(-wide),
      high: own.length + unseen * Math.exp(wide),
    };
  });
}

/** By how much ends that come in clusters vary more than as many single ones; 1 at least. */
function togetherness(own: readonly Cohorted[], weights: readonly number[]): number {
  const sums = new Map<string, number>();
  for (const [at, { cluster }] of own.entries()) {
    sums.set(cluster, (sums.get(cluster) ?? 0) + (weights[at] ?? 0));
  }
  const together = [...sums.values()].reduce((sum, x) => sum + x * x, 0);
  return Math.max(1, together / weights.reduce((sum, w) => sum + w * w, 0));
}

/** Cohorts against one of them. Right only where the curve, and the share that ever ends, are the same for all cohorts. */
export function relativeCohorts(items: readonly Cohorted[], base: string): Relative[] {
  const whole = weigh(items);
  const cohorts = [...new Set(items.map(({ cohort }) => cohort))].sort();
  const parts = (cohort: string): { readonly sum: number; readonly log: number[] } => {
    const curve = curveParts(items, whole, cohort);
    let sum = 0;
    const own = items.map((item) => {
      const w = item.cohort === cohort ? stands(whole.table, item) : 0;
      sum += w;
      return w;
    });
    return { sum, log: own.map((w, i) => (w + (curve[i] ?? 0)) / sum) };
  };
  const reference = parts(base);
  return cohorts.map((cohort): Relative => {
    const seen = items.filter((item) => item.cohort === cohort).length;
    const none = { cohort, seen, ratio: null, low: null, high: null };
    if (cohort === base) return { ...none, ratio: 1, why: "base" };
    const few = seen < FEWEST_ENDS || items.filter((item) => item.cohort === base).length < FEWEST_ENDS;
    const why = whole.fault ?? (few ? "few-ends" : null);
    if (why !== null) return { ...none, why };
    const mine = parts(cohort);
    const ratio = mine.sum / reference.sum;
    const error = Math.sqrt(
      clusterVariance(
        items,
        mine.log.map((x, i) => x - (reference.log[i] ?? 0)),
      ),
    );
    const wide = whole.t * error;
    return { ...none, ratio, low: ratio * Math.exp(-wide), high: ratio * Math.exp(wide), why };
  });
}
