import type { Timed, TimedGuns } from "./crime-times.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { estimateShare, momentsOf } from "./share.ts";

/** A sale within three years of the last day of the records is recent: ATF's own line between short and long. */
const RECENT_DAYS = 1096;

/**
 * Where the guns were last sold: all of them, and those sold recently. The two orders differ wherever trade has moved, and the old
 * stock hides it. Shares of what was recovered, without what each place sells: no ranking of places or dealers.
 */
export function stockGroups({ guns, population, imports }: TimedGuns, until: number): Group[] {
  const placed = guns.filter(({ place }) => place !== null);
  if (placed.length === 0) return [];
  const recent = placed.filter(({ sold }) => sold.last > until - RECENT_DAYS);
  const places = new Map(placed.map(({ place }) => [place?.id ?? "", place?.label ?? ""]));
  const order = [...places].sort(
    (a, b) => countOf(placed, b[0]) - countOf(placed, a[0]) || (a[0] < b[0] ? -1 : 1),
  );
  return [
    ["ttc-stock-all", placed, guns.length],
    ["ttc-stock-recent", recent, guns.filter(({ sold }) => sold.last > until - RECENT_DAYS).length],
  ].map(([code, of, all]): Group => {
    const those = of as readonly Timed[];
    const base = { seized: all as number, examined: those.length, read: those.length };
    return groupOf({
      ...{ form: "shares", of: "place-of-sale", unit: "rows", population, imports, ...base },
      ...{ denominator: those.length, unread: 0, ambiguous: 0, unexamined: (all as number) - those.length },
      ...{ by: { field: "stock", key: code as string, label: code as string }, caveats: ["no-exposure"] },
      clusters: new Set(those.map(({ cluster }) => cluster)).size,
      rows: order.map(([id, label]) => shareRow(those, all as number, { id, label })),
    });
  });
}

const countOf = (guns: readonly Timed[], id: string): number =>
  guns.filter(({ place }) => place?.id === id).length;

function shareRow(
  guns: readonly Timed[],
  all: number,
  { id, label }: { readonly id: string; readonly label: string },
): Row {
  const clusters = new Map<string, { numerator: number; denominator: number }>();
  for (const { cluster, place } of guns) {
    const held = clusters.get(cluster) ?? { numerator: 0, denominator: 0 };
    clusters.set(cluster, {
      numerator: held.numerator + (place?.id === id ? 1 : 0),
      denominator: held.denominator + 1,
    });
  }
  const { share, low, high, interval, numerator } = estimateShare(momentsOf([...clusters.values()]));
  const events = [...clusters.values()].filter((one) => one.numerator > 0).length;
  const rest = all - guns.length;
  const bounds = all === 0 ? {} : { boundLow: numerator / all, boundHigh: (numerator + rest) / all };
  const cells = guns.filter(({ place }) => place?.id === id).map(({ address }) => address);
  return rowOf({ key: id, label, numerator, events, share, low, high, interval, ...bounds, cells });
}
