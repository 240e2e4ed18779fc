/**
 * One time that was seen because it ended before the records did: `time` from a beginning to an end, `limit` from the same beginning
 * to the last day of the records (both in one unit, 0 <= time <= limit), `cluster` what it came with (a case, a seizure).
 */
export interface Truncated {
  readonly time: number;
  readonly limit: number;
  readonly cluster: string;
}

/** Distinct times in ascending order with what the product-limit estimate needs of each. */
export interface ReverseTable {
  readonly times: readonly number[];
  readonly ended: readonly number[];
  /** Items that had ended by then and whose limit is no earlier: those among which this end was seen. */
  readonly atRisk: readonly number[];
  /** Share that ends within each time, of all that end within `reach`. */
  readonly share: readonly number[];
  /** Below this time the estimate is no estimate: everything at risk ended at once. Null where it holds to the first time. */
  readonly collapsedAt: number | null;
  /** Longest limit: nothing is known of longer times. */
  readonly reach: number;
}

/**
 * Product-limit estimate for right-truncated times in reverse time: share(t) = product over s > t of (1 - ended(s) / atRisk(s)).
 * D. Lynden-Bell, Monthly Notices of the RAS 155 (1971) 95-118; S. W. Lagakos, L. M. Barraj, V. De Gruttola, Biometrika 75
 * (1988) 515-523. It supposes one distribution for all beginnings; without that it says nothing.
 */
export function reverseTable(items: readonly Truncated[]): ReverseTable {
  const times = [...new Set(items.map(({ time }) => time))].sort((a, b) => a - b);
  const ended = times.map(() => 0);
  const entering = times.map(() => 0);
  const leaving = times.map(() => 0);
  for (const { time, limit } of items) {
    const at = lastUpTo(times, time);
    ended[at] = (ended[at] ?? 0) + 1;
    entering[at] = (entering[at] ?? 0) + 1;
    const gone = lastUpTo(times, limit) + 1;
    if (gone < times.length) leaving[gone] = (leaving[gone] ?? 0) + 1;
  }
  let now = 0;
  const atRisk = times.map((_, at) => (now += (entering[at] ?? 0) - (leaving[at] ?? 0)));
  const share = times.map(() => 1);
  let collapsedAt: number | null = null;
  for (let at = times.length - 2; at >= 0; at--) {
    const next = at + 1;
    const left = (atRisk[next] ?? 0) - (ended[next] ?? 0);
    share[at] = ((share[next] ?? 1) * left) / (atRisk[next] ?? 1);
    if (left === 0) collapsedAt ??= times[next] ?? null;
  }
  const reach = items.reduce((most, { limit }) => Math.max(most, limit), 0);
  return { times, ended, atRisk, share, collapsedAt, reach };
}

/** Place of the last value that is not above `x`; -1 where all are. */
export function lastUpTo(sorted: readonly number[], x: number): number {
  let [low, high] = [-1, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Share that ends within `time`; 0 before the first end. */
export function shareWithin({ times, share }: ReverseTable, time: number): number {
  return share[lastUpTo(times, time)] ?? 0;
}

/**
 * What each item adds to a sum over times of weight(s) x (its end at s - its expected end at s) / (atRisk - ended): with weight -1
 * above t it is the item's part in the error of log share(t).
 */
export function influences(
  items: readonly Truncated[],
  table: ReverseTable,
  weight: (at: number) => number,
): number[] {
  const { times, ended, atRisk } = table;
  const sums = [0];
  const single = times.map((_, at) => {
    const left = (atRisk[at] ?? 0) - (ended[at] ?? 0);
    const w = left > 0 ? weight(at) / left : 0;
    sums.push((sums[at] ?? 0) + (w * (ended[at] ?? 0)) / (atRisk[at] ?? 1));
    return w;
  });
  return items.map(({ time, limit }) => {
    const from = lastUpTo(times, time);
    const to = lastUpTo(times, limit) + 1;
    return (single[from] ?? 0) - ((sums[to] ?? 0) - (sums[from] ?? 0));
  });
}

/** Sum of squares over clusters of what their items add, with the usual correction for few clusters. */
export function clusterVariance(items: readonly Truncated[], parts: readonly number[]): number {
  const sums = new Map<string, number>();
  for (const [at, { cluster }] of items.entries()) {
    sums.set(cluster, (sums.get(cluster) ?? 0) + (parts[at] ?? 0));
  }
  const k = sums.size;
  if (k < 2) return Number.NaN;
  return ([...sums.values()].reduce((sum, x) => sum + x * x, 0) * k) / (k - 1);
}

export function clustersOf(items: readonly Truncated[]): number {
  return new Set(items.map(({ cluster }) => cluster)).size;
}
