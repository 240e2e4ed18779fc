/**
 * Events of one pool that are made up alike, and how many they are: each item as `key:quantity`, parted by spaces, either empty where
 * there is none. No shape at all: items of the pool that name no event.
 */
export type Shape = readonly [pool: number, shape: string | null, events: number];

/** How a key lies over the events of its pool. Sums are exact: a square of a large count passes 2^53. */
export interface Lies {
  readonly pool: number;
  readonly key: number;
  readonly rows: Sums;
  readonly pieces: Sums;
}

/** `n` of an event carry the key, `d` carry any key. */
export interface Sums {
  readonly n: number;
  readonly d: number;
  /** Events with n above 0, and with d above 0. */
  readonly with: number;
  readonly draws: number;
  readonly nn: bigint;
  readonly nd: bigint;
  readonly dd: bigint;
}

export interface Spreads {
  /** Events of each pool whose every item names one. */
  readonly pools: readonly { readonly pool: number; readonly events: number }[];
  readonly keys: readonly Lies[];
}

interface Held {
  readonly n: bigint;
  readonly with: number;
  readonly nn: bigint;
  readonly nd: bigint;
}
interface Based {
  readonly d: bigint;
  readonly draws: number;
  readonly dd: bigint;
}
type Unit = "rows" | "pieces";

/** Adds up what events hold. A pool of which any item names no event has none that could be told apart, and is left out. */
export function sumShapes(shapes: readonly Shape[]): Spreads {
  const open = new Set(shapes.flatMap(([pool, shape]) => (shape === null ? [pool] : [])));
  const events = new Map<number, number>();
  const bases = new Map<number, Record<Unit, Based>>();
  const keys = new Map<number, Map<number, Record<Unit, Held>>>();
  for (const [pool, shape, times] of shapes) {
    if (shape === null || open.has(pool)) continue;
    const { held, all } = madeUp(shape);
    events.set(pool, (events.get(pool) ?? 0) + times);
    bases.set(
      pool,
      perUnit((unit) => addBase(bases.get(pool)?.[unit], { d: all[unit], times })),
    );
    const own = keys.get(pool) ?? new Map<number, Record<Unit, Held>>();
    keys.set(pool, own);
    for (const [key, counts] of held) {
      const had = own.get(key);
      own.set(
        key,
        perUnit((unit) => addHeld(had?.[unit], { n: counts[unit], d: all[unit], times })),
      );
    }
  }
  const ordered = [...events].sort(([a], [b]) => a - b);
  return {
    pools: ordered.map(([pool, count]) => ({ pool, events: count })),
    keys: ordered.flatMap(([pool]) =>
      [...(keys.get(pool) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([key, held]) => ({
          ...{ pool, key },
          ...perUnit((unit) => ({
            ...held[unit],
            ...bases.get(pool)![unit],
            n: Number(held[unit].n),
            d: Number(bases.get(pool)![unit].d),
          })),
        })),
    ),
  };
}

const perUnit = <T>(of: (unit: Unit) => T): Record<Unit, T> => ({ rows: of("rows"), pieces: of("pieces") });

type Counts = Record<Unit, number>;

/** Rows and pieces of each key of one event, and of all its keys. */
function madeUp(shape: string): { readonly held: ReadonlyMap<number, Counts>; readonly all: Counts } {
  const held = new Map<number, Counts>();
  const all = { rows: 0, pieces: 0 };
  for (const item of shape.split(" ")) {
    const at = item.indexOf(":");
    if (at === 0) continue;
    const [key, quantity] = [Number(item.slice(0, at)), Number(item.slice(at + 1))];
    const counts = held.get(key) ?? { rows: 0, pieces: 0 };
    held.set(key, counts);
    counts.rows++;
    counts.pieces += quantity;
    all.rows++;
    all.pieces += quantity;
  }
  return { held, all };
}

const NO_BASE: Based = { d: 0n, draws: 0, dd: 0n };
const NOT_HELD: Held = { n: 0n, with: 0, nn: 0n, nd: 0n };

function addBase(
  { d, draws, dd }: Based = NO_BASE,
  more: { readonly d: number; readonly times: number },
): Based {
  const [own, times] = [BigInt(more.d), BigInt(more.times)];
  return { d: d + own * times, draws: draws + (more.d > 0 ? more.times : 0), dd: dd + own * own * times };
}

function addHeld(
  had: Held = NOT_HELD,
  more: { readonly n: number; readonly d: number; readonly times: number },
): Held {
  const [n, d, times] = [BigInt(more.n), BigInt(more.d), BigInt(more.times)];
  return {
    ...{ n: had.n + n * times, with: had.with + (more.n > 0 ? more.times : 0) },
    ...{ nn: had.nn + n * n * times, nd: had.nd + n * d * times },
  };
}
