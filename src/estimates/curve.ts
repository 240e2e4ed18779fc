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

export interface CurvePoint {
  readonly time: number;
  /** Of all that end within `reach`, corrected for what the records could not yet see. */
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Of all that were seen, uncorrected: too quick wherever recent beginnings are among them. */
  readonly naive: number;
}

export interface Quantile {
  readonly time: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly naive: number;
}

export interface TruncatedCurve {
  readonly items: number;
  readonly clusters: number;
  /** Everything said is of times up to here. */
  readonly reach: number;
  readonly points: readonly CurvePoint[];
  readonly median: Quantile;
  readonly why: "nothing" | "collapsed" | "few-clusters" | null;
}

/** Fewer independent clusters carry no interval. */
export const FEWEST_CLUSTERS = 10;
const POINTS = 300;

/** The corrected curve with the naive one beside it; pointwise 95 % intervals on the scale log(-log share), over clusters. */
export function truncatedCurve(items: readonly Truncated[]): TruncatedCurve {
  const table = reverseTable(items);
  const clusters = clustersOf(items);
  const [first] = table.times;
  const collapsed = table.collapsedAt !== null && first !== undefined && table.collapsedAt > first;
  const why =
    items.length === 0
      ? "nothing"
      : collapsed
        ? "collapsed"
        : clusters < FEWEST_CLUSTERS
          ? "few-clusters"
          : null;
  const sorted = items.map(({ time }) => time).sort((a, b) => a - b);
  const points = thinned(table.times, POINTS).map((time): CurvePoint => {
    const naive = upTo(sorted, time) / Math.max(1, sorted.length);
    const share = shareWithin(table, time);
    const ends = why === null ? shareEnds(items, table, time) : null;
    return { time, share, naive, low: ends?.[0] ?? null, high: ends?.[1] ?? null };
  });
  return {
    ...{ items: items.length, clusters, reach: table.reach, points, why },
    median: quantileOf(points, 0.5),
  };
}

/** 95 % interval of the share that ends within a time; ends of 0 and 1 where the share itself is one of them. */
export function shareEnds(
  items: readonly Truncated[],
  table: ReverseTable,
  time: number,
): readonly [number, number] | null {
  const share = shareWithin(table, time);
  if (share <= 0 || share >= 1) return null;
  const parts = influences(items, table, (at) => ((table.times[at] ?? 0) > time ? -1 : 0));
  const error = Math.sqrt(clusterVariance(items, parts));
  const wide = (qt(0.975, clustersOf(items) - 1) * error) / Math.abs(Math.log(share));
  return [share ** Math.exp(wide), share ** Math.exp(-wide)];
}

/** First time at which the share reaches `p`, with the times at which the band's edges do (null where one never does). */
export function quantileOf(points: readonly CurvePoint[], p: number): Quantile {
  const first = (said: (point: CurvePoint) => number): number | null =>
    points.find((point) => said(point) >= p)?.time ?? null;
  const bounded = points.some(({ low }) => low !== null);
  return {
    time: first(({ share }) => share) ?? Number.NaN,
    naive: first(({ naive }) => naive) ?? Number.NaN,
    low: bounded ? first(({ high, share }) => high ?? share) : null,
    high: bounded ? first(({ low, share }) => low ?? (share >= 1 ? 0 : share)) : null,
  };
}

function thinned(times: readonly number[], most: number): readonly number[] {
  if (times.length <= most) return times;
  return Array.from(
    { length: most },
    (_, i) => times[Math.round((i * (times.length - 1)) / (most - 1))] ?? 0,
  );
}

function upTo(sorted: readonly number[], x: number): number {
  let count = 0;
  for (const value of sorted) if (value <= x) count++;
  return count;
}
