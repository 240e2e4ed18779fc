import { type Ball, LARGEST_BALL, type MarkKey } from "./ball.ts";
import { COST, DAMAGES } from "./damage.ts";
import { BITS, codesOf, HALF, LONG, LONGEST_KEY, PACKED, UNREADABLE } from "./key.ts";
import { filterBits, findUpper, type KeyIndex, lowerBound, mixed, type Shard, unmixed } from "./keyindex.ts";
import { damageBetween } from "./match.ts";

/** Candidates that are kept for one mark; all are counted. */
export const MOST_CANDIDATES = 10_000;

/** Rows one mark may stand for; only the first `size` are of this mark. Overwritten by the next one. */
export interface Found {
  readonly rows: Uint32Array;
  /** Places in `DAMAGES`, ascending where the ball was enumerated. */
  readonly costs: Uint8Array;
  readonly size: number;
  /** Every row the damage model allows, kept or not. */
  readonly total: number;
}

export interface ProbeOptions {
  /** Serials as written: long keys are hashed, and compared again by text. */
  readonly serialOf: (row: number) => string;
  readonly most?: number;
}

/** Finds, one mark after another, every row whose key is in the ball, or that a scan finds. */
export function prober(index: KeyIndex, options: ProbeOptions): (mark: MarkKey, ball: Ball) => Found {
  const most = options.most ?? MOST_CANDIDATES;
  const rows = new Uint32Array(most);
  const costs = new Uint8Array(most);
  // A number with unreadable characters stands under many keys, of which a ball may hold several.
  const repeated = index.shards.reduce((sum, shard) => sum + shard.rows.length, 0) > index.keyed;
  const seen = new Map<number, number>();
  let size = 0;
  let total = 0;

  const keep = (row: number, cost: number): void => {
    if (repeated) {
      const at = seen.get(row);
      if (at !== undefined) {
        if (at < most && cost < (costs[at] as number)) costs[at] = cost;
        return;
      }
      seen.set(row, size);
    }
    if (size < most) {
      rows[size] = row;
      costs[size++] = cost;
    }
    total++;
  };
  /** A hash may stand for another text. */
  const verify = (shard: Shard, entry: number, mark: MarkKey, cost: number): void => {
    const row = shard.rows[entry] as number;
    if (damageBetween(mark.serial, options.serialOf(row), mark.makes) === DAMAGES[cost]) keep(row, cost);
  };

  const passed = new Int32Array(LARGEST_BALL);
  const probe = (mark: MarkKey, ball: Ball, shard: Shard): void => {
    const { starts, lowers } = shard;
    const count = passFilter(ball, shard.filter, passed);
    let [lastUpper, from, to] = [-1, 0, 0];
    for (let next = 0; next < count; next++) {
      const at = passed[next] as number;
      const upper = ball.upper[at] as number;
      if (upper !== lastUpper) {
        lastUpper = upper;
        const place = findUpper(shard, mixed(upper));
        from = place < 0 ? 0 : (starts[place] as number);
        to = place < 0 ? 0 : (starts[place + 1] as number);
      }
      if (from === to) continue;
      const lower = ball.lower[at] as number;
      let entry = lowerBound(lowers, lower, from, to);
      for (; entry < to && lowers[entry] === lower; entry++) {
        const cost = ball.cost[at] as number;
        if (upper >= LONG) verify(shard, entry, mark, cost);
        else keep(shard.rows[entry] as number, cost);
      }
    }
  };

  const codes = new Uint8Array(LONGEST_KEY + 1);
  /** Rows whose number has the same length and the same readable characters. */
  const scan = (mark: MarkKey, shard: Shard): void => {
    const length = codesOf(mark.serial, codes);
    const { uppers, starts, lowers } = shard;
    if (length > PACKED) {
      for (let place = 0; place < uppers.length; place++) {
        if (unmixed(uppers[place] as number) < LONG) continue;
        for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
          verify(shard, at, mark, COST.unreadable);
        }
      }
      return;
    }
    const [upper, lower] = [patternOf(codes, length, 0), patternOf(codes, length, HALF)];
    for (let place = 0; place < uppers.length; place++) {
      if (!fits(unmixed(uppers[place] as number), upper)) continue;
      const to = starts[place + 1] as number;
      for (let at = starts[place] as number; at < to; at++) {
        if (fits(lowers[at] as number, lower)) keep(shard.rows[at] as number, COST.unreadable);
      }
    }
  };

  return (mark, ball) => {
    size = 0;
    total = 0;
    seen.clear();
    for (const shard of index.shards) {
      if (ball.state === "enumerated") probe(mark, ball, shard);
      else if (ball.state === "scan") scan(mark, shard);
    }
    if (index.shards.length > 1 && ball.state === "enumerated") sortByCost(rows, costs, size);
    return { rows, costs, size, total };
  };
}

/** Places in a ball whose upper half may be in the shard: independent reads, none waiting for another. */
function passFilter(ball: Ball, filter: Int32Array, passed: Int32Array): number {
  const { upper, size } = ball;
  const mask = filter.length - 1;
  let count = 0;
  for (let at = 0; at < size; at++) {
    const value = mixed(upper[at] as number);
    const bits = filterBits(value);
    passed[count] = at;
    count += ((filter[value & mask] as number) & bits) === bits ? 1 : 0;
  }
  return count;
}

/** A half with unreadable characters: the bits that are known, and those of characters that must only be there. */
interface Pattern {
  readonly known: number;
  readonly mask: number;
  readonly open: readonly number[];
}

function patternOf(codes: Uint8Array, length: number, from: number): Pattern {
  let [known, mask] = [0, 0];
  const open: number[] = [];
  for (let at = from; at < from + HALF; at++) {
    const shift = BITS * (HALF - 1 - (at - from));
    const code = at < length ? (codes[at] as number) : 0;
    if (code === UNREADABLE) open.push(31 << shift);
    else {
      known |= code << shift;
      mask |= 31 << shift;
    }
  }
  return { known, mask, open };
}

function fits(half: number, { known, mask, open }: Pattern): boolean {
  if (half >= LONG || (half & mask) !== known) return false;
  for (const bits of open) if ((half & bits) === 0) return false;
  return true;
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
