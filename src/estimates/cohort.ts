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
  /** `unsure`: the error of what is still to come is larger than itself by half, so that an interval would add nothing to what was seen. */
  readonly why: "few-ends" | "collapsed" | "few-clusters" | "unsure" | null;
  /** Nothing is still to come within `reach`: what was seen is all. */
  readonly complete: boolean;
  /** What makes the interval wide, the larger part of the error first; empty where it is not wide. */
  readonly grounds: readonly Ground[];
}

/**
 * `young`: more than half of the cohort's ends are still to come; `few`: its own few ends; `together`: its ends came in clusters, which count for
 * fewer; `tail`: how seldom an end so late was seen, in whatever cohort.
 */
export type Ground = "young" | "few" | "together" | "tail";

export interface Relative {
  readonly cohort: string;
  readonly seen: number;
  /** Beginnings that end (times what share of them ever does) against those of the base cohort; the share itself cancels. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly why: Exclude<Nowcast["why"], "unsure"> | "base";
}

/** Fewer ends than this carry no estimate of a cohort. */
export const FEWEST_ENDS = 5;
const FEWEST_CLUSTERS = 10;
/** An upper end beyond so many times the lower is wide, and says what makes it so. */
const WIDE = 2;
/** An error so many times what is still to come leaves it unsaid. Refusing more would keep the lucky draws (docs/quality.md: coverage). */
const UNSURE = 1.5;
/** Clusters that make a cohort's error so many times larger count as a ground. */
const TOGETHER = 2;

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
    const unsaid = { expected: null, low: null, high: null, complete: false, grounds: [] };
    const none = { cohort, seen: own.length, ...unsaid };
    const why = whole.fault ?? (own.length < FEWEST_ENDS ? "few-ends" : null);
    if (why !== null) return { ...none, why };
    const weights = own.map((item) => stands(whole.table, item));
    const expected = weights.reduce((sum, w) => sum + w, 0);
    const unseen = expected - own.length;
    if (unseen < 1e-9) return { ...none, expected, low: expected, high: expected, complete: true, why };
    const curve = clusterVariance(items, curveParts(items, whole, cohort));
    const lots = togetherness(own, weights);
    const chance = weights.reduce((sum, w) => sum + w * (w - 1), 0) * lots;
    const error = Math.sqrt(curve + chance) / unseen;
    const [low, high] = [Math.exp(-whole.t * error), Math.exp(whole.t * error)].map(
      (factor) => own.length + unseen * factor,
    ) as [number, number];
    const lone: Ground = lots > TOGETHER ? "together" : "few";
    const parts: Ground[] = curve > chance ? ["tail", lone] : [lone, "tail"];
    const larger = Math.min(curve, chance) > Math.max(curve, chance) / 4 ? parts : parts.slice(0, 1);
    const grounds: Ground[] = unseen > own.length ? ["young", ...larger] : larger;
    if (error > UNSURE) return { ...none, why: "unsure", grounds };
    return { ...none, expected, low, high, why, grounds: high > WIDE * low ? grounds : [] };
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
