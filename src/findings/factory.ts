import { type Cluster, momentsOf } from "./share.ts";
import { type Pool, poolOf, type Spread, type Tallied, type Tally } from "./tally.ts";

/** A tally of one event, for tests; null = the file names none. */
export type EventTally = Tally & { readonly seizure: string | null };

/** What a store would sum, worked out event by event: the slow way that the sums must agree with. */
export function tallied(tallies: readonly EventTally[]): Tallied {
  const pools: Pool[] = [];
  const spreads: Spread[] = [];
  for (const pool of new Set(tallies.map(poolOf))) {
    const own = tallies.filter((tally) => poolOf(tally) === pool);
    if (own.some(({ seizure }) => seizure === null)) continue;
    const events = new Map<string, EventTally[]>();
    for (const tally of own) {
      const id = JSON.stringify([tally.importId, tally.seizure]);
      events.set(id, [...(events.get(id) ?? []), tally]);
    }
    pools.push({ pool, seizures: events.size });
    for (const key of new Set(own.flatMap((tally) => (tally.outcome === "read" ? [tally.key!] : [])))) {
      for (const unit of ["rows", "pieces"] as const) {
        const sum = (some: readonly EventTally[]): number => some.reduce((all, one) => all + one[unit], 0);
        const clusters: Cluster[] = [...events.values()].map((event) => ({
          numerator: sum(event.filter((one) => one.outcome === "read" && one.key === key)),
          denominator: sum(event.filter(({ outcome }) => outcome === "read")),
        }));
        const within = clusters.filter(({ numerator }) => numerator > 0).length;
        spreads.push({ pool, unit, key, events: within, moments: momentsOf(clusters) });
      }
    }
  }
  return { tallies, pools, spreads };
}
