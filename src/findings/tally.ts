import { type Population, rowOf, type ShareGroup, type ShareRow, type Unit } from "./finding.ts";
import { type Cluster, estimateShare } from "./share.ts";

/** How the mark of some rows came out; `unexamined` is an empty cell or a missing column. */
export type TallyOutcome = "read" | "ambiguous" | "unread" | "unexamined";

/** Rows alike in everything that a finding asks: the store counts, this folder divides. */
export interface Tally {
  readonly importId: string;
  readonly population: Population;
  readonly by: { readonly field: string; readonly key: string; readonly label: string };
  /** Which mark was asked. */
  readonly of: string;
  /** The event as the file names it; null where it names none. */
  readonly seizure: string | null;
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

/** Everything but the import: what must agree before two imports are pooled. */
function poolKey(tally: Tally): string {
  const p = tally.population;
  return JSON.stringify([
    p.meaning,
    p.country,
    p.form,
    p.origin,
    p.synthetic,
    p.item,
    tally.by.field,
    tally.by.key,
  ]);
}

/**
 * Groups of shares from tallies. Each pool of like imports gives one group counted in rows and, where any row has a
 * quantity, one counted in pieces. Groups come largest first, rows by numerator, then by key.
 */
export function deriveGroups(tallies: Iterable<Tally>): ShareGroup[] {
  const pools = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = poolKey(tally);
    const pool = pools.get(key);
    if (pool === undefined) pools.set(key, [tally]);
    else pool.push(tally);
  }
  const groups: ShareGroup[] = [];
  for (const pool of pools.values()) {
    if (pool.some((tally) => tally.withoutQuantity < tally.rows)) groups.push(deriveGroup(pool, "pieces"));
    groups.push(deriveGroup(pool, "rows"));
  }
  return groups.sort((a, b) => order(a.unit, b.unit) || b.seized - a.seized || order(a.by.key, b.by.key));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function deriveGroup(pool: readonly Tally[], unit: Unit): ShareGroup {
  const first = pool[0]!;
  const size = (tally: Tally): number => (unit === "pieces" ? tally.pieces : tally.rows);
  const total = { read: 0, ambiguous: 0, unread: 0, unexamined: 0 };
  let withoutQuantity = 0;
  const labels = new Map<string, string>();
  const numerators = new Map<string, number>();
  const events = new Map<string, { read: number; byKey: Map<string, number> }>();
  let named = true;
  for (const tally of pool) {
    total[tally.outcome] += size(tally);
    withoutQuantity += tally.withoutQuantity;
    if (tally.seizure === null) named = false;
    const id = JSON.stringify([tally.importId, tally.seizure]);
    let event = events.get(id);
    if (event === undefined) {
      event = { read: 0, byKey: new Map() };
      events.set(id, event);
    }
    if (tally.outcome !== "read" || tally.key === null) continue;
    event.read += size(tally);
    event.byKey.set(tally.key, (event.byKey.get(tally.key) ?? 0) + size(tally));
    numerators.set(tally.key, (numerators.get(tally.key) ?? 0) + size(tally));
    labels.set(tally.key, tally.label ?? tally.key);
  }
  const unknown = total.unexamined + total.unread + total.ambiguous;
  const seized = total.read + unknown;
  const rows: ShareRow[] = [...numerators].map(([key, numerator]) => {
    const clusters: Cluster[] = [];
    for (const event of events.values()) {
      clusters.push({ numerator: event.byKey.get(key) ?? 0, denominator: event.read });
    }
    const share = named ? estimateShare(clusters) : null;
    return rowOf({
      key,
      label: labels.get(key) ?? key,
      numerator,
      events: named ? clusters.filter((cluster) => cluster.numerator > 0).length : null,
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
    clusters: named ? events.size : null,
    rows,
  };
}
