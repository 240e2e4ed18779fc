import { type Population, rowOf, type ShareGroup, type ShareRow } from "./finding.ts";
import { estimateShare, type Moments } from "./share.ts";

/** How the mark of some rows came out; `unexamined` is an empty cell or a missing column. */
export type TallyOutcome = "read" | "ambiguous" | "unread" | "unexamined";

/** Rows alike in everything that a finding asks: the store counts, this folder divides. */
export interface Tally {
  readonly importId: string;
  readonly population: Population;
  readonly by: { readonly field: string; readonly key: string; readonly label: string };
  /** Which mark was asked. */
  readonly of: string;
  readonly outcome: TallyOutcome;
  /** Key and label of what was read; null unless `outcome` is `read`. */
  readonly key: string | null;
  readonly label: string | null;
  readonly rows: number;
  /** Sum of the quantities of the rows that have one. */
  readonly pieces: number;
  /** Rows without a readable quantity. */
  readonly withoutQuantity: number;
}

/** How a key lies over the seizures of its pool, in one unit: what an interval needs, summed where the rows lie. */
export interface Spread {
  readonly pool: string;
  readonly unit: "pieces" | "rows";
  readonly key: string;
  /** Seizures in which it occurs. */
  readonly events: number;
  readonly moments: Moments;
}

/** Seizures of a pool in all; a pool in which any row names none is not here, and carries no interval. */
export interface Pool {
  readonly pool: string;
  readonly seizures: number;
}

/** Counts of one question and how they lie over the seizures. */
export interface Tallied {
  readonly tallies: readonly Tally[];
  readonly pools: readonly Pool[];
  readonly spreads: readonly Spread[];
}

/** Everything but the import: what must agree before two imports are pooled. */
export function poolOf({ population: p, by, of }: Pick<Tally, "population" | "by" | "of">): string {
  const whom = [p.meaning, p.country, p.form, p.origin, p.synthetic, p.item];
  return JSON.stringify([...whom, by.field, by.key, of]);
}

/**
 * Groups of shares from the tallies of one question. Each pool of like imports gives one group counted in rows and, where any
 * row has a quantity, one counted in pieces. Groups come largest first, rows by numerator, then by key.
 */
export function deriveGroups({ tallies, pools, spreads }: Tallied): ShareGroup[] {
  const seizures = new Map(pools.map((pool) => [pool.pool, pool.seizures]));
  const spread = new Map(spreads.map((one) => [JSON.stringify([one.pool, one.unit, one.key]), one]));
  const held = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = poolOf(tally);
    const pool = held.get(key);
    if (pool === undefined) held.set(key, [tally]);
    else pool.push(tally);
  }
  const groups: ShareGroup[] = [];
  for (const [pool, own] of held) {
    const clusters = seizures.get(pool) ?? null;
    const units = own.some((tally) => tally.withoutQuantity < tally.rows)
      ? (["pieces", "rows"] as const)
      : (["rows"] as const);
    for (const unit of units) {
      const over = (key: string): Spread | null => spread.get(JSON.stringify([pool, unit, key])) ?? null;
      groups.push(deriveGroup(own, unit, { clusters, over }));
    }
  }
  return sortGroups(groups);
}

/** Pieces before rows, then the largest first. */
export function sortGroups(groups: readonly ShareGroup[]): ShareGroup[] {
  return [...groups].sort(
    (a, b) => order(a.unit, b.unit) || b.seized - a.seized || order(a.by.key, b.by.key) || order(a.of, b.of),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function deriveGroup(
  pool: readonly Tally[],
  unit: Spread["unit"],
  lies: { readonly clusters: number | null; readonly over: (key: string) => Spread | null },
): ShareGroup {
  const first = pool[0]!;
  const size = (tally: Tally): number => (unit === "pieces" ? tally.pieces : tally.rows);
  const total = { read: 0, ambiguous: 0, unread: 0, unexamined: 0 };
  let withoutQuantity = 0;
  const labels = new Map<string, string>();
  const numerators = new Map<string, number>();
  for (const tally of pool) {
    total[tally.outcome] += size(tally);
    withoutQuantity += tally.withoutQuantity;
    if (tally.outcome !== "read" || tally.key === null) continue;
    numerators.set(tally.key, (numerators.get(tally.key) ?? 0) + size(tally));
    labels.set(tally.key, tally.label ?? tally.key);
  }
  const unknown = total.unexamined + total.unread + total.ambiguous;
  const seized = total.read + unknown;
  const rows: ShareRow[] = [...numerators].map(([key, numerator]) => {
    const over = lies.clusters === null ? null : lies.over(key);
    const share = over === null ? null : estimateShare(over.moments);
    return rowOf({
      key,
      label: labels.get(key) ?? key,
      numerator,
      events: lies.clusters === null ? null : (over?.events ?? 0),
      share: total.read === 0 ? null : numerator / total.read,
      low: share?.low ?? null,
      high: share?.high ?? null,
      interval: share?.interval ?? null,
      boundLow: seized === 0 ? null : numerator / seized,
      boundHigh: seized === 0 ? null : (numerator + unknown) / seized,
    });
  });
  rows.sort((a, b) => b.numerator - a.numerator || order(a.key, b.key));
  return {
    ...{ form: "shares", period: null, caveats: [] },
    by: first.by,
    population: first.population,
    of: first.of,
    imports: [...new Set(pool.map((tally) => tally.importId))].sort(),
    unit,
    seized,
    examined: total.read + total.ambiguous + total.unread,
    read: total.read,
    denominator: total.read,
    unread: total.unread,
    ambiguous: total.ambiguous,
    unexamined: total.unexamined,
    withoutQuantity: unit === "pieces" ? withoutQuantity : 0,
    clusters: lies.clusters,
    rows,
  };
}
