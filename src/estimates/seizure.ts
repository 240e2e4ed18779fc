import { qgamma } from "lib-r-math.js";

/** A share of a flow that is seized, as somebody outside the counts says: `high` may not be missing, `low` may. */
export interface SeizureRate {
  readonly low: number | null;
  readonly high: number;
}

export interface FlowBound {
  /** No fewer passed than were seized. */
  readonly seized: number;
  readonly low: number;
  /** Null: nothing bounds it from above. */
  readonly high: number | null;
  readonly why: "no-outside-rate" | "no-lowest-rate" | null;
}

/**
 * Bounds of a flow out of which `seized` were taken at a share that lies within `rate`: seized / highest share at least, seized /
 * lowest share at most, each end moved by the count's own chance (exact Poisson: F. Garwood, Biometrika 28, 1936, 437-442).
 * The share is never in the counts: without one from outside only the seized themselves bound it.
 */
export function seizureBound(seized: number, rate: SeizureRate | null): FlowBound {
  if (rate === null) return { seized, low: seized, high: null, why: "no-outside-rate" };
  const least = seized === 0 ? 0 : qgamma(0.025, seized, 1);
  const low = Math.max(seized, least / rate.high);
  if (rate.low === null || rate.low === 0) return { seized, low, high: null, why: "no-lowest-rate" };
  return { seized, low, high: Math.max(seized, qgamma(0.975, seized + 1, 1) / rate.low), why: null };
}
