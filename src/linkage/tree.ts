import { UNREADABLE } from "./key.ts";
import { codeAt, ENTRY, IS_LONG, LAST, type Shard } from "./keyindex.ts";

/** Entries that a leaf holds at most, unless they all have one key. */
const LEAF = 16;
const MOST_CHILDREN = UNREADABLE + 1;

/** Nodes over sorted entries, level by level. */
export function treeOf(sorted: Omit<Shard, "nodes">): Int32Array {
  const shard: Shard = { ...sorted, nodes: new Int32Array(0) };
  const size = sorted.entries.length / ENTRY;
  // Before a node is made, its two units hold the first of its entries and the one behind its last.
  let nodes: Int32Array = new Int32Array(Math.max(64, Math.ceil(size / 4)));
  nodes[1] = size;
  let count = 1;
  let level = 0;
  for (let place = 0; level < count; place++) {
    const next = count;
    for (let node = level; node < next; node++) {
      const from = nodes[2 * node] as number;
      const to = nodes[2 * node + 1] as number;
      const over = place > 0 && codeAt(shard, from, place - 1) === 0;
      const ends = over ? 0 : endsOf(shard, from, to, place);
      if (ends !== 0) {
        nodes[2 * node] = ends | LAST;
        nodes[2 * node + 1] = from;
        continue;
      }
      if (to - from <= LEAF || over) {
        nodes[2 * node] = (to - from) | (1 << 31);
        nodes[2 * node + 1] = from;
        continue;
      }
      if (2 * (count + 32) > nodes.length) nodes = grown(nodes);
      let bits = 0;
      const first = count;
      for (let at = from; at < to; ) {
        const code = codeAt(shard, at, place);
        const end = endOf(shard, { from: at, to, place, code });
        bits |= 1 << code;
        nodes[2 * count] = at;
        nodes[2 * count++ + 1] = end;
        at = end;
      }
      nodes[2 * node] = bits;
      nodes[2 * node + 1] = first;
    }
    level = next;
  }
  const shared = new Int32Array(new SharedArrayBuffer(8 * count));
  shared.set(nodes.subarray(0, 2 * count));
  return shared;
}

/** The bits of the characters that follow where each has one entry, which ends with it; else 0. */
function endsOf(shard: Shard, from: number, to: number, place: number): number {
  if (to - from > MOST_CHILDREN) return 0;
  let bits = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(shard, at, place);
    if ((bits & (1 << code)) !== 0 || (code !== 0 && codeAt(shard, at, place + 1) !== 0)) return 0;
    bits |= 1 << code;
  }
  return bits;
}

function grown(nodes: Int32Array): Int32Array {
  const larger = new Int32Array(2 * nodes.length);
  larger.set(nodes);
  return larger;
}

/** First entry behind those that have the same character: steps that double, then halves. */
function endOf(
  shard: Shard,
  {
    from,
    to,
    place,
    code,
  }: { readonly from: number; readonly to: number; readonly place: number; readonly code: number },
): number {
  let step = 1;
  let low = from;
  while (low + step < to && codeAt(shard, low + step, place) === code) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (codeAt(shard, middle, place) === code) low = middle;
    else high = middle;
  }
  return high;
}

/** Puts long keys that begin alike in the order of what follows. */
export function orderLong({ entries, longs, tails }: Omit<Shard, "nodes">): void {
  if (longs.length === 0) return;
  const shard: Shard = { entries, longs, tails, nodes: entries };
  const size = entries.length / ENTRY;
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && sameStart(entries, from, to)) to++;
    if (to - from > 1 && hasLong(entries, from, to)) orderRun(shard, from, to);
    from = to;
  }
}

const FLAGS = 2 ** 30 - 1;

function sameStart(entries: Int32Array, a: number, b: number): boolean {
  return (
    ((entries[ENTRY * a] as number) & FLAGS) === ((entries[ENTRY * b] as number) & FLAGS) &&
    entries[ENTRY * a + 1] === entries[ENTRY * b + 1]
  );
}

function hasLong(entries: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((entries[ENTRY * at] as number) & IS_LONG) !== 0) return true;
  return false;
}

function orderRun(shard: Shard, from: number, to: number): void {
  const { entries } = shard;
  const order = Array.from({ length: to - from }, (_, at) => from + at);
  order.sort((a, b) => {
    for (let place = 12; ; place++) {
      const [x, y] = [codeAt(shard, a, place), codeAt(shard, b, place)];
      if (x !== y) return x - y;
      if (x === 0) return a - b;
    }
  });
  const copy = entries.slice(ENTRY * from, ENTRY * to);
  order.forEach((entry, at) => {
    entries.set(copy.subarray(ENTRY * (entry - from), ENTRY * (entry - from + 1)), ENTRY * (from + at));
  });
}
