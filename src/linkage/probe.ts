import {
  COST,
  MOST_UNREADABLE,
  MOST_ZEROS,
  type Prefixes,
  prefixesOf,
  UNREADABLE_WITH_EDIT,
} from "./damage.ts";
import { entrySet } from "./entryset.ts";
import { codesOf, LONGEST_KEY, unreadableIn, ZERO } from "./key.ts";
import { type KeyIndex, rowOf, type Shard } from "./keyindex.ts";
import { LONGEST_PATTERN, type Walker, type Way, walker } from "./walk.ts";

/** Candidates that are kept for one mark; all are counted. */
export const MOST_CANDIDATES = 10_000;

export interface MarkKey {
  readonly serial: string;
  /** Names and abbreviations of its make, which may be glued on the number; the first sixteen count. */
  readonly makes?: readonly string[];
}

/** Rows one mark may stand for; only the first `size` are of this mark. Overwritten by the next one. */
export interface Found {
  readonly rows: Uint32Array;
  /** Places in `DAMAGES`, ascending. */
  readonly costs: Uint8Array;
  readonly size: number;
  /** Every row the damage model allows, kept or not. */
  readonly total: number;
  /** `sought` for every damage of the model, or `spelled`: for what its many unreadable characters may be; or why not. */
  readonly state: "sought" | "spelled" | "empty" | "too-long";
}

/** Finds, one mark after another, every row that the damage model leads to. */
export function prober(index: KeyIndex, options: { readonly most?: number } = {}): (mark: MarkKey) => Found {
  const most = options.most ?? MOST_CANDIDATES;
  const rows = new Uint32Array(most);
  const costs = new Uint8Array(most);
  const seen = entrySet();
  const codes = new Uint8Array(LONGEST_KEY + 1);
  const other = new Uint8Array(LONGEST_PATTERN);
  let size = 0;
  let total = 0;
  /** Whether a later damage may lead to the same rows. */
  let again = false;

  const take = (shard: Shard, first: number, count: number, cost: number): void => {
    if (again && !seen.add(first)) return;
    total += count;
    const kept = Math.min(count, most - size);
    for (let at = 0; at < kept; at++) {
      rows[size] = rowOf(shard, first + at);
      costs[size++] = cost;
    }
  };
  const walkers = index.shards.map((shard) => walker(shard, take));
  const prefixes = rememberedPrefixes();
  const waysOf = rememberedWays();

  /** What a mark lacks in front. */
  const glued = (walk: Walker, fronts: readonly Uint8Array[], length: number, cost: number): void => {
    const ways = waysOf(walk, fronts);
    for (let at = 0; at < fronts.length; at++) {
      const way = ways[at] as Way | null;
      if (way !== null) {
        if (way.nodes.length > 0) walk.behind(way, codes, length, cost);
        continue;
      }
      const front = fronts[at] as Uint8Array;
      other.set(front);
      other.set(codes.subarray(0, length), front.length);
      walk.spelled(other, front.length + length, cost);
    }
  };
  const seek = (walk: Walker, mark: MarkKey, length: number, unreadable: number): void => {
    const every = unreadable <= UNREADABLE_WITH_EDIT;
    if (every) walk.follow(codes, length, unreadable === 0 ? COST.same : COST.unreadable);
    else walk.spelled(codes, length, COST.unreadable);
    if (unreadable > MOST_UNREADABLE) return;
    const cut = (count: number, cost: number): void =>
      walk.spelled(codes.subarray(count), length - count, cost);
    if (every) glued(walk, ZEROS, length, COST["zeros-dropped"]);
    for (let zeros = 1; zeros <= MOST_ZEROS && zeros < length && codes[zeros - 1] === ZERO; zeros++)
      cut(zeros, COST["zeros-added"]);
    const fronts = prefixes(mark.makes).codes;
    for (const front of fronts) {
      if (front.length < length && beginsWith(codes, front)) cut(front.length, COST["label-added"]);
    }
    if (!every) return;
    glued(walk, fronts, length, COST["label-dropped"]);
    walk.edit(codes, length);
  };

  return (mark) => {
    size = 0;
    total = 0;
    const length = codesOf(mark.serial, codes);
    const found = (state: Found["state"]): Found => ({ rows, costs, size, total, state });
    if (length === 0) return found("empty");
    if (length > LONGEST_KEY) return found("too-long");
    const unreadable = unreadableIn(codes, length);
    again = unreadable <= MOST_UNREADABLE;
    for (const walk of walkers) {
      seen.clear();
      seek(walk, mark, length, unreadable);
    }
    if (index.shards.length > 1) sortByCost(rows, costs, size);
    return found(again ? "sought" : "spelled");
  };
}

const ZEROS = Array.from({ length: MOST_ZEROS }, (_, at) => new Uint8Array(at + 1).fill(ZERO));

function beginsWith(codes: Uint8Array, prefix: Uint8Array): boolean {
  for (let at = 0; at < prefix.length; at++) if (codes[at] !== prefix[at]) return false;
  return true;
}

/** Marks of one make share their prefixes. */
function rememberedPrefixes(): (makes: readonly string[] | undefined) => Prefixes {
  const known = new WeakMap<readonly string[], Prefixes>();
  return (makes) => {
    if (makes === undefined) return prefixesOf();
    let made = known.get(makes);
    if (made === undefined) {
      made = prefixesOf(makes);
      known.set(makes, made);
    }
    return made;
  };
}

/** Marks of one make share where these lead. */
function rememberedWays(): (walk: Walker, fronts: readonly Uint8Array[]) => readonly (Way | null)[] {
  const known = new WeakMap<readonly Uint8Array[], Map<Walker, readonly (Way | null)[]>>();
  return (walk, fronts) => {
    const byWalker = known.get(fronts) ?? new Map<Walker, readonly (Way | null)[]>();
    let ways = byWalker.get(walk);
    if (ways === undefined) {
      ways = fronts.map((front) => walk.wayOf(front));
      known.set(fronts, byWalker.set(walk, ways));
    }
    return ways;
  };
}

/** Shards give their rows one after the other: the mildest damage comes first, and rows in their order. */
function sortByCost(rows: Uint32Array, costs: Uint8Array, size: number): void {
  const order = Array.from({ length: size }, (_, at) => at);
  order.sort((a, b) => (costs[a] as number) - (costs[b] as number) || a - b);
  const [oldRows, oldCosts] = [rows.slice(0, size), costs.slice(0, size)];
  order.forEach((from, to) => {
    rows[to] = oldRows[from] as number;
    costs[to] = oldCosts[from] as number;
  });
}
