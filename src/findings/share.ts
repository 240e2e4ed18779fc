import { qbeta, qt } from "lib-r-math.js";

/** One seizure's part of a count: `numerator` of `denominator` pieces (or rows) carry the mark. */
export interface Cluster {
  readonly numerator: number;
  readonly denominator: number;
}

/** A share with its 95 % interval; the interval is null, with a reason, where the data cannot carry one. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  /** Null where the denominator is 0: a share of nothing is no number. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: Interval | null;
  readonly why: "no-denominator" | "one-cluster" | "no-clusters" | null;
}

export interface Interval {
  readonly level: 0.95;
  readonly method: "korn-graubard";
  /** Seizures with a denominator above 0: the independent draws. */
  readonly clusters: number;
  /** Independent observations that would carry as much as the clustered ones; never above the denominator. */
  readonly effectiveSize: number;
}

const ALPHA = 0.05;

/**
 * What of many clusters an interval needs, exactly: sums over those with a denominator above 0. A database can sum it, so that
 * no cluster has to be brought out of it.
 */
export interface Moments {
  readonly numerator: number;
  readonly denominator: number;
  /** Clusters with a denominator above 0. */
  readonly draws: number;
  /** Sum of the squared numerators, of numerator times denominator, of the squared denominators. */
  readonly nn: bigint;
  readonly nd: bigint;
  readonly dd: bigint;
}

export function momentsOf(clusters: readonly Cluster[]): Moments {
  let [numerator, denominator, draws, nn, nd, dd] = [0, 0, 0, 0n, 0n, 0n];
  for (const cluster of clusters) {
    if (cluster.denominator <= 0) continue;
    const [n, d] = [BigInt(cluster.numerator), BigInt(cluster.denominator)];
    numerator += cluster.numerator;
    denominator += cluster.denominator;
    draws++;
    nn += n * n;
    nd += n * d;
    dd += d * d;
  }
  return { numerator, denominator, draws, nn, nd, dd };
}

/** Sum over the clusters of (n - share d) squared: exact until the last division, so that no rounding hides a zero. */
function squaresOf({ numerator, denominator, nn, nd, dd }: Moments): number {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return Number(d * d * nn - 2n * d * n * nd + n * n * dd) / denominator ** 2;
}

/**
 * Share over clusters (seizures) with the Korn-Graubard interval: Clopper-Pearson on the effective sample size that
 * the linearised variance of the ratio implies, adjusted for the clusters' degrees of freedom. The design supposed is
 * one of seizures drawn with replacement from those that the same authority makes; what one seizure holds is alike.
 * Source: E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998) 193-201; NCHS, Vital and Health Statistics 2:175
 * (2017). Where the share is 0 or 1 the variance says nothing: each cluster then counts as one observation.
 */
export function estimateShare(moments: Moments): Share {
  const { numerator, denominator, draws } = moments;
  const none = { numerator, denominator, low: null, high: null, interval: null } as const;
  if (denominator === 0) return { ...none, share: null, why: "no-denominator" };
  const share = numerator / denominator;
  if (draws < 2) return { ...none, share, why: "one-cluster" };

  const variance = ((draws / (draws - 1)) * squaresOf(moments)) / denominator ** 2;
  const raw = variance > 0 ? (share * (1 - share)) / variance : draws;
  const freedom =
    denominator > 1 ? (qt(1 - ALPHA / 2, denominator - 1) / qt(1 - ALPHA / 2, draws - 1)) ** 2 : 1;
  const effectiveSize = Math.min(denominator, raw * freedom);
  const positive = share * effectiveSize;
  const low = share === 0 ? 0 : qbeta(ALPHA / 2, positive, effectiveSize - positive + 1);
  const high = share === 1 ? 1 : qbeta(1 - ALPHA / 2, positive + 1, effectiveSize - positive);
  return {
    numerator,
    denominator,
    share,
    low: Math.min(low, share),
    high: Math.max(high, share),
    interval: { level: 0.95, method: "korn-graubard", clusters: draws, effectiveSize },
    why: null,
  };
}
