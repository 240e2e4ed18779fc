import { COST } from "./damage.ts";
import { LONGEST_KEY, UNREADABLE } from "./key.ts";
import { bitsIn, codeAt, codesAt, LEAF_COUNT, OPEN_BIT, type Shard } from "./keyindex.ts";

/** Room for a mark with the longest label in front. */
export const LONGEST_PATTERN = 2 * LONGEST_KEY;

/** Takes so many entries from one on that were found, by the damage that led to them. */
export type Take = (shard: Shard, first: number, count: number, cost: number) => void;

/** Walks one shard for one pattern at a time: class codes, `UNREADABLE` standing for any. */
export interface Walker {
  /** Entries that are spelled as the pattern. */
  readonly spelled: (pattern: Uint8Array, length: number, cost: number) => void;
  /** The same, remembering the way. */
  readonly follow: (pattern: Uint8Array, length: number, cost: number) => void;
  /** Entries one edit beside the way that was followed, the mildest damage first; one may come more than once. */
  readonly edit: (pattern: Uint8Array, length: number) => void;
}

export function walker(shard: Shard, take: Take): Walker {
  const { nodes, entries } = shard;
  let pattern: Uint8Array = new Uint8Array(0);
  let length = 0;
  let cost = 0;
  /** Nodes on the way that spells the pattern, by their place in it. */
  const way: number[] = [];
  const places: number[] = [];
  /** Entries of leaves on that way that are one edit off, with the damage. */
  const near: number[] = [];
  const nearCosts: number[] = [];
  const own = new Uint8Array(LONGEST_KEY + 1);

  /** Entries below a node, whose characters to `place` are taken, that go on as the pattern does from `at`. */
  const rest = (start: number, from: number, begin: number): void => {
    let [node, place, at] = [start, from, begin];
    for (;;) {
      const bits = nodes[2 * node] as number;
      const first = nodes[2 * node + 1] as number;
      if (bits < 0) {
        leaf(first, first + (bits & LEAF_COUNT), place, at);
        return;
      }
      const code = at < length ? (pattern[at] as number) : 0;
      if (code === UNREADABLE) {
        const end = first + bitsIn(bits);
        for (let child = first + (bits & 1); child < end; child++) rest(child, place + 1, at + 1);
        return;
      }
      if ((bits & OPEN_BIT) !== 0 && code !== 0) {
        rest(first + bitsIn(bits & (OPEN_BIT - 1)), place + 1, at + 1);
      }
      const bit = 1 << code;
      if ((bits & bit) === 0) return;
      node = first + bitsIn(bits & (bit - 1));
      if (code === 0) {
        whole(node);
        return;
      }
      place++;
      at++;
    }
  };
  /** A leaf all of whose entries are what is looked for. */
  const whole = (node: number): void =>
    take(shard, nodes[2 * node + 1] as number, (nodes[2 * node] as number) & LEAF_COUNT, cost);
  const leaf = (from: number, to: number, place: number, at: number): void => {
    for (let entry = from; entry < to; entry++) {
      let [here, next] = [place, at];
      while (next < length && like(codeAt(shard, entry, here), pattern[next] as number)) {
        here++;
        next++;
      }
      if (next === length && codeAt(shard, entry, here) === 0) take(shard, entry, 1, cost);
    }
  };

  /** Goes the way that spells the pattern and keeps it. */
  const follow = (node: number, place: number): void => {
    way.push(node);
    places.push(place);
    const bits = nodes[2 * node] as number;
    const first = nodes[2 * node + 1] as number;
    if (bits < 0) {
      const to = first + (bits & LEAF_COUNT);
      for (let entry = first; entry < to; entry++) judge(entry);
      return;
    }
    if (place === length) {
      if ((bits & 1) !== 0) whole(first);
      return;
    }
    const code = pattern[place] as number;
    if (code === UNREADABLE) {
      const end = first + bitsIn(bits);
      for (let child = first + (bits & 1); child < end; child++) follow(child, place + 1);
      return;
    }
    if ((bits & OPEN_BIT) !== 0) follow(first + bitsIn(bits & (OPEN_BIT - 1)), place + 1);
    const bit = 1 << code;
    if ((bits & bit) !== 0) follow(first + bitsIn(bits & (bit - 1)), place + 1);
  };
  /** An entry of a leaf on the way: what it is by itself. */
  const judge = (entry: number): void => {
    let size = 0;
    for (let code = codeAt(shard, entry, 0); code !== 0; code = codeAt(shard, entry, size))
      own[size++] = code;
    const damage = editBetween({ pattern, length, own, size });
    if (damage === 0) take(shard, entry, 1, cost);
    else if (damage > 0) {
      near.push(entry);
      nearCosts.push(damage);
    }
  };
  const judged = (): void => {
    for (let at = 0; at < near.length; at++) {
      if (nearCosts[at] === cost) take(shard, near[at] as number, 1, cost);
    }
  };

  const substituted = (node: number, place: number): void => {
    const code = pattern[place] as number;
    if (place === length || code === UNREADABLE) return;
    others(node, place, { but: (1 << code) | OPEN_BIT, at: place + 1 });
  };
  /** Every child but some, and what follows it as the pattern goes on. */
  const others = (
    node: number,
    place: number,
    { but, at }: { readonly but: number; readonly at: number },
  ): void => {
    const bits = nodes[2 * node] as number;
    let child = nodes[2 * node + 1] as number;
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = left & -left;
      if (bit !== 1 && (bit & but) === 0) rest(child, place + 1, at);
      child++;
    }
  };
  const swapped = (node: number, place: number): void => {
    if (place + 1 >= length) return;
    const [a, b] = [pattern[place] as number, pattern[place + 1] as number];
    if (a === b) return;
    pattern[place] = b;
    pattern[place + 1] = a;
    rest(node, place, place);
    pattern[place] = a;
    pattern[place + 1] = b;
  };
  /** The mark has a character more; of a run of the same, any that goes leaves the same. */
  const inserted = (node: number, place: number): void => {
    if (place === length || length === 1) return;
    if (place > 0 && pattern[place] === pattern[place - 1]) return;
    rest(node, place, place + 1);
  };
  /** The mark has one less; the same as the next is written behind it. */
  const dropped = (node: number, place: number): void => {
    const next = place < length ? (pattern[place] as number) : 0;
    others(node, place, { but: next === 0 || next === UNREADABLE ? 0 : 1 << next, at: place });
  };
  const EDITS = [
    [COST.substituted, substituted],
    [COST.swapped, swapped],
    [COST.inserted, inserted],
    [COST.dropped, dropped],
  ] as const;

  return {
    spelled(given, size, damage) {
      pattern = given;
      length = size;
      cost = damage;
      rest(0, 0, 0);
    },
    follow(given, size, damage) {
      pattern = given;
      length = size;
      cost = damage;
      way.length = 0;
      places.length = 0;
      near.length = 0;
      nearCosts.length = 0;
      follow(0, 0);
    },
    edit(given, size) {
      pattern = given;
      length = size;
      for (const [edit, walk] of EDITS) {
        cost = edit;
        for (let at = 0; at < way.length; at++) {
          if ((nodes[2 * (way[at] as number)] as number) >= 0) walk(way[at] as number, places[at] as number);
        }
        judged();
      }
    },
  };
}

function like(a: number, b: number): boolean {
  return a !== 0 && (a === b || a === UNREADABLE || b === UNREADABLE);
}

/** The one edit between a pattern and a number: 0 where they are alike, -1 where there are more. */
function editBetween({
  pattern,
  length,
  own,
  size,
}: {
  readonly pattern: Uint8Array;
  readonly length: number;
  readonly own: Uint8Array;
  readonly size: number;
}): number {
  const more = size - length;
  if (more > 1 || more < -1) return -1;
  let front = 0;
  while (front < length && front < size && like(own[front] as number, pattern[front] as number)) front++;
  if (more === 0 && front === length) return 0;
  let back = 0;
  while (
    back < length &&
    back < size &&
    like(own[size - 1 - back] as number, pattern[length - 1 - back] as number)
  ) {
    back++;
  }
  if (more === 1) return front + back >= length ? COST.dropped : -1;
  if (more === -1) return size > 0 && front + back >= size ? COST.inserted : -1;
  if (front + back === length - 1) return COST.substituted;
  if (front + back !== length - 2) return -1;
  const crossed =
    like(own[front] as number, pattern[front + 1] as number) &&
    like(own[front + 1] as number, pattern[front] as number);
  return crossed ? COST.swapped : -1;
}
