import { whenOf } from "./path.ts";
import { CENTROIDS } from "./tables/centroids.ts";
import { SALES, type Transfer } from "./transfer.ts";

/** How far the recovery lies from the sale, between the middles of the finest places that were read at both ends. */
export interface Distance {
  readonly km: number;
  /** Fewest and most that the size of both places allows; null where the size of one is not tabled. */
  readonly between: readonly [least: number, most: number] | null;
  /** The coarser of the two. */
  readonly precision: "municipality" | "state";
  /** Ids of the places measured from and to: a town whose middle is not tabled counts as its state. */
  readonly from: string;
  readonly to: string;
  /** Ids of the two transfers. */
  readonly sale: string;
  readonly recovery: string;
}

interface Middle {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** Within this lie 99 % of its localities; null = not tabled. */
  readonly km: number | null;
  readonly level: "municipality" | "state";
}

const MIDDLES: ReadonlyMap<string, Middle> = new Map(
  CENTROIDS.map(({ id, lat, lon, km }) => {
    const level = id.split("-").length > 2 ? "municipality" : "state";
    return [id, { id, lat: Number(lat), lon: Number(lon), km: km === "" ? null : Number(km), level }];
  }),
);

/** Mean radius of the earth (IUGG), in km. */
const EARTH = 6371.0088;

/** From the last recorded sale to the first recovery after it, or that may be after it; null where either place was not read so far. */
export function distanceOf(ordered: readonly Transfer[]): Distance | null {
  const facts = ordered.filter(({ basis }) => basis === "recorded");
  for (const recovery of facts.filter(({ kind }) => kind === "seizure")) {
    const to = middleOf(recovery);
    if (to === null) continue;
    const sale = facts.findLast(
      (one) => SALES.has(one.kind) && whenOf(one).first <= whenOf(recovery).last && middleOf(one) !== null,
    );
    const from = sale === undefined ? null : middleOf(sale);
    if (sale === undefined || from === null) continue;
    const km = apart(from, to);
    const spread = from.km === null || to.km === null ? null : from.km + to.km;
    return {
      km: Math.round(km),
      between: spread === null ? null : [Math.max(0, Math.round(km - spread)), Math.round(km + spread)],
      precision: from.level === "state" || to.level === "state" ? "state" : "municipality",
      ...{ from: from.id, to: to.id, sale: sale.id, recovery: recovery.id },
    };
  }
  return null;
}

function middleOf({ place }: Transfer): Middle | null {
  const id = place?.id ?? null;
  if (id === null) return null;
  return MIDDLES.get(id) ?? MIDDLES.get(id.split(":")[0] ?? "") ?? MIDDLES.get(id.slice(0, 5)) ?? null;
}

/** Great circle, by the haversine of the differences. */
function apart(a: Middle, b: Middle): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}
