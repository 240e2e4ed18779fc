import { pchisq } from "lib-r-math.js";
import { clustersOf, clusterVariance, lastUpTo, reverseTable, type Truncated } from "./truncated.ts";

export interface StationaryTest {
  /** Chi-squared with one degree of freedom. */
  readonly statistic: number;
  /** Chance of a trend at least as strong if all beginnings had one curve. */
  readonly p: number;
  /** `quicker` or `slower` with later beginnings; null where the test sees no trend at 5 %. */
  readonly trend: "quicker" | "slower" | null;
}

/**
 * Whether the times depend on when they began, as far as the truncated records can show: the score of a proportional change of
 * the reverse hazard with the beginning, with its variance over clusters (W.-Y. Tsai, Biometrika 77, 1990, 169-177, asks the
 * same by ranks; D. Y. Lin and L. J. Wei, JASA 84, 1989, 1074-1078, for the variance). Null where there is too little to ask.
 */
export function stationaryTest(items: readonly Truncated[]): StationaryTest | null {
  if (clustersOf(items) < 10) return null;
  const { times, ended, atRisk } = reverseTable(items);
  const limits = items.map(({ limit }) => limit);
  const middle = limits.reduce((sum, x) => sum + x, 0) / limits.length;
  const scale = Math.sqrt(limits.reduce((sum, x) => sum + (x - middle) ** 2, 0) / limits.length);
  if (scale === 0) return null;
  // The later the beginning, the shorter the limit.
  const began = limits.map((limit) => (middle - limit) / scale);
  const sums = times.map(() => 0);
  for (const [i, { time, limit }] of items.entries()) {
    const from = lastUpTo(times, time);
    const to = lastUpTo(times, limit) + 1;
    sums[from] = (sums[from] ?? 0) + (began[i] ?? 0);
    if (to < times.length) sums[to] = (sums[to] ?? 0) - (began[i] ?? 0);
  }
  let run = 0;
  const mean = sums.map((sum, at) => {
    run += sum;
    return run / (atRisk[at] ?? 1);
  });
  const hazard = [0];
  const drift = [0];
  for (const at of times.keys()) {
    const rate = (ended[at] ?? 0) / (atRisk[at] ?? 1);
    hazard.push((hazard[at] ?? 0) + rate);
    drift.push((drift[at] ?? 0) + rate * (mean[at] ?? 0));
  }
  const scores = items.map(({ time, limit }, i) => {
    const from = lastUpTo(times, time);
    const to = lastUpTo(times, limit) + 1;
    const z = began[i] ?? 0;
    const expected = z * ((hazard[to] ?? 0) - (hazard[from] ?? 0)) - ((drift[to] ?? 0) - (drift[from] ?? 0));
    return z - (mean[from] ?? 0) - expected;
  });
  const total = scores.reduce((sum, x) => sum + x, 0);
  const statistic = total ** 2 / clusterVariance(items, scores);
  const p = pchisq(statistic, 1, 0, false);
  // A larger reverse hazard at given times means later ends: more of them at the long times still open.
  return { statistic, p, trend: p >= 0.05 ? null : total > 0 ? "slower" : "quicker" };
}
