/** How far two people who judged the same things agree beyond what chance would give. */
export interface Agreement {
  /** Things that both judged. */
  readonly n: number;
  readonly agreed: number;
  /** Null where nothing was judged by both, or where both gave one verdict alone: chance explains it all. */
  readonly kappa: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Normal deviate of a 95 % interval. */
const Z = 1.959964;

/**
 * Cohen's kappa (J. Cohen, Educational and Psychological Measurement 20, 1960, 37-46) of a square table: rows are what the first
 * said, columns what the second did. The ends are those of E. B. Wilson's interval for the share agreed on (JASA 22, 1927,
 * 209-212), chance held at what the margins give: an interval of large-sample theory would have no width where all agree.
 */
export function kappaOf(table: readonly (readonly number[])[]): Agreement {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const n = sum(rows);
  const agreed = sum(table.map((row, i) => row[i] ?? 0));
  const chance = n === 0 ? 1 : sum(rows.map((row, i) => (row * (columns[i] ?? 0)) / (n * n)));
  if (chance >= 1) return { n, agreed, kappa: null, low: null, high: null };
  const beyond = (share: number): number => (share - chance) / (1 - chance);
  const share = agreed / n;
  const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return {
    ...{ n, agreed, kappa: beyond(share) },
    low: beyond(Math.max(0, middle - half)),
    high: beyond(Math.min(1, middle + half)),
  };
}
