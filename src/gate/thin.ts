import type { Finding } from "#findings";
import type { PrintedTable } from "./cells.ts";
import type { Table } from "./table.ts";
import { daysOf } from "./told.ts";

/** Both counts at a point of a chain; the same where the dates leave nothing open. */
interface Point {
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

const SIDES = ["least", "most"] as const;

type Chained = Pick<Table, "population" | "files" | "measure"> &
  Partial<Pick<Table, "links">> & {
    readonly rows: readonly { readonly key: string; readonly value: number }[];
  };

/** Tables whose rows count up to a point, by what they count: the points of a curve and the shares within fixed times. */
function chainsOf<T extends Chained>(
  tables: readonly T[],
): { readonly tables: T[]; readonly points: Point[] }[] {
  const chains = new Map<string, T[]>();
  for (const table of tables) {
    if ((table.links ?? []).length === 0) continue;
    const name = JSON.stringify([table.measure, table.population, table.files]);
    chains.set(name, [...(chains.get(name) ?? []), table]);
  }
  return [...chains.values()].map((own) => ({ tables: own, points: own.flatMap(pointsOf) }));
}

function pointsOf({ rows, links = [] }: Chained): Point[] {
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const points = new Map<number, { least: number; most: number }>();
  for (const { key, at, side } of links) {
    const value = values.get(key);
    if (value === undefined) continue;
    const point = points.get(at) ?? { least: Number.NaN, most: Number.NaN };
    point[side] = value;
    points.set(at, point);
  }
  return [...points].map(([at, point]) => ({ at, ...point }));
}

/**
 * The finding with the curve drawn only at points that lie k firearms apart, k from the ends and k from the median: what lies between
 * two points is a count. Fixed times go before others. A later edition keeps to points of the earlier one, and to those between
 * which nothing or k firearms were added.
 */
export function thinned(
  finding: Finding,
  tables: readonly Table[],
  at: { readonly earlier: readonly PrintedTable[]; readonly k: number },
): Finding {
  const kept = new Map<string, Set<number>>();
  const before = chainsOf(at.earlier);
  for (const chain of chainsOf(tables)) {
    const [first] = chain.tables;
    const like = before.filter(({ tables: [one] }) => one !== undefined && sharesFiles(one, first!));
    const whole = Math.max(...chain.tables.flatMap(({ sums }) => sums.map(({ of }) => of)));
    const fixed = chain.tables.filter(({ rows }) => rows.length <= 20).flatMap(pointsOf);
    const points = [...fixed, ...chain.points];
    kept.set(first!.population, chosen(points, { whole, k: at.k, like: like.map(({ points: own }) => own) }));
  }
  if (kept.size === 0) return finding;
  const groups = finding.groups.map((group, place) => {
    const own = tables.find((table) => table.group === place);
    const days = own === undefined ? undefined : kept.get(own.population);
    if (days === undefined || !group.rows.some((row) => daysOf(row) !== null)) return group;
    const rows = group.rows.filter((row) => days.has(daysOf(row) ?? Number.NaN));
    return rows.length === group.rows.length
      ? group
      : { ...group, rows, caveats: [...group.caveats, "points-apart"] };
  });
  return { ...finding, groups };
}

const sharesFiles = (a: Pick<Table, "files" | "measure">, b: Pick<Table, "files" | "measure">): boolean =>
  a.measure === b.measure && a.files.some((file) => b.files.includes(file));

function chosen(
  points: readonly Point[],
  at: { readonly whole: number; readonly k: number; readonly like: readonly (readonly Point[])[] },
): Set<number> {
  const { whole, k, like } = at;
  const far = (by: number): boolean => by === 0 || Math.abs(by) >= k;
  const taken: Point[] = [
    { at: Number.NEGATIVE_INFINITY, least: 0, most: 0 },
    { at: Number.POSITIVE_INFINITY, least: whole, most: whole },
  ];
  const added = (point: Point): readonly Point[] | null => {
    const old = like.map((own) => own.find((one) => one.at === point.at));
    if (old.some((one) => one === undefined)) return null;
    return old.map((one) => ({ ...point, least: point.least - one!.least, most: point.most - one!.most }));
  };
  for (const point of points) {
    const next = taken.findIndex((one) => one.at >= point.at);
    const [a, b] = [taken[next - 1]!, taken[next]!];
    if (b.at === point.at) continue;
    const apart = SIDES.every(
      (side) => far(point[side] - a[side]) && far(b[side] - point[side]) && far(point[side] - whole / 2),
    );
    const more = added(point);
    if (!apart || more === null) continue;
    const beside = [a, b].flatMap((one) => (Number.isFinite(one.at) ? [added(one) ?? []] : []));
    const safe = more.every((one, n) =>
      SIDES.every(
        (side) => far(one[side]) && beside.every((held) => far(one[side] - (held[n]?.[side] ?? 0))),
      ),
    );
    if (safe) taken.splice(next, 0, point);
  }
  return new Set(taken.map((one) => one.at));
}
