import { COST } from "./damage.ts";
import { editBetween } from "./edit.ts";
import { BITS, HALF, LONGEST_KEY, PACKED, UNREADABLE } from "./key.ts";
import {
  bitsIn,
  CODE,
  codeAt,
  codesAt,
  ENTRY,
  FIRST_SHIFT,
  LAST,
  LEAF_COUNT,
  OPEN_BIT,
  type Shard,
} from "./keyindex.ts";

/** Room for a mark with the longest label in front. */
export const LONGEST_PATTERN = 2 * LONGEST_KEY;

/** Bits of every child but "no more". */
const ANY = LAST - 2;

/** Takes so many entries from one on that were found, by the damage that led to them. */
export type Take = (shard: Shard, first: number, count: number, cost: number) => void;

/** Walks one shard for one pattern at a time: class codes, `UNREADABLE` standing for any. */
export interface Walker {
  /** Entries that are spelled as the pattern. */
  readonly spelled: (pattern: Uint8Array, length: number, cost: number) => void;
  /** Where what stands in front of a pattern leads, to be gone on from; null where a leaf must be compared with it. */
  readonly wayOf: (front: Uint8Array) => Way | null;
  /** Entries that are spelled as the front and then the pattern. */
  readonly behind: (way: Way, pattern: Uint8Array, length: number, cost: number) => void;
  /** The same, remembering the way. */
  readonly follow: (pattern: Uint8Array, length: number, cost: number) => void;
  /** Entries one edit beside the way that was followed, the mildest damage first; one may come more than once. */
  readonly edit: (pattern: Uint8Array, length: number) => void;
}

/** Nodes that a front leads to, all as far from the root as it is long. */
export interface Way {
  readonly nodes: readonly number[];
  readonly place: number;
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
    let node = start;
    let place = from;
    let at = begin;
    for (;;) {
      const bits = nodes[2 * node] as number;
      const first = nodes[2 * node + 1] as number;
      if (bits < 0) {
        leaf(first, first + (bits & LEAF_COUNT), place, at);
        return;
      }
      if ((bits & LAST) !== 0) {
        last(bits, first, at);
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
  /** Entries that end with their next character, one each. */
  const last = (bits: number, first: number, at: number): void => {
    if (at + 1 >= length) ends(bits, first, at < length ? (pattern[at] as number) : 0);
  };
  const ends = (bits: number, first: number, code: number): void => {
    each(bits, first, code === UNREADABLE ? ANY : code === 0 ? 1 : (1 << code) | OPEN_BIT);
  };
  /** Some of a node's children that are entries. */
  const each = (bits: number, first: number, wanted: number): void => {
    let child = first;
    for (let left = bits & (ANY | 1); left !== 0; left &= left - 1) {
      if ((left & -left & wanted) !== 0) take(shard, child, 1, cost);
      child++;
    }
  };
  /** A leaf all of whose entries are what is looked for. */
  const whole = (node: number): void =>
    take(shard, nodes[2 * node + 1] as number, (nodes[2 * node] as number) & LEAF_COUNT, cost);
  const leaf = (from: number, to: number, place: number, begin: number): void => {
    for (let entry = from; entry < to; entry++) {
      let here = place;
      let next = begin;
      while (next <= length) {
        const code = next < length ? (pattern[next] as number) : 0;
        const other =
          here < HALF
            ? ((entries[ENTRY * entry] as number) >>> (FIRST_SHIFT - BITS * here)) & CODE
            : here < PACKED
              ? ((entries[ENTRY * entry + 1] as number) >>> (FIRST_SHIFT - BITS * (here - HALF))) & CODE
              : codeAt(shard, entry, here);
        if (other !== code && (other === 0 || code === 0 || (other !== UNREADABLE && code !== UNREADABLE)))
          break;
        here++;
        next++;
      }
      if (next > length) take(shard, entry, 1, cost);
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
    if ((bits & LAST) !== 0) {
      last(bits, first, place);
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
    const size = codesAt(shard, entry, own);
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
    others(node, place, (1 << code) | OPEN_BIT, place + 1);
  };
  /** Every child but some, and what follows it as the pattern goes on. */
  const others = (node: number, place: number, but: number, at: number): void => {
    const bits = nodes[2 * node] as number;
    const first = nodes[2 * node + 1] as number;
    const single = (bits & LAST) !== 0;
    if (single && at < length) return;
    if (single) {
      each(bits, first, ANY & ~but);
      return;
    }
    let child = first + (bits & 1);
    for (let left = bits & ANY; left !== 0; left &= left - 1) {
      if ((left & -left & ~but) !== 0) rest(child, place + 1, at);
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
    const bits = nodes[2 * node] as number;
    if ((bits & LAST) !== 0 && place + 2 === length) {
      ends(bits, nodes[2 * node + 1] as number, pattern[place] as number);
    }
    if (place > 0 && pattern[place] === pattern[place - 1]) return;
    rest(node, place, place + 1);
  };
  /** The mark has one less; the same as the next is written behind it. */
  const dropped = (node: number, place: number): void => {
    const next = place < length ? (pattern[place] as number) : 0;
    others(node, place, next === 0 || next === UNREADABLE ? 0 : 1 << next, place);
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
    wayOf(front) {
      let reached = [0];
      for (const code of front) {
        const next: number[] = [];
        for (const node of reached) {
          const bits = nodes[2 * node] as number;
          if (bits < 0 || (bits & LAST) !== 0) return null;
          const first = nodes[2 * node + 1] as number;
          for (const bit of [1 << code, OPEN_BIT]) {
            if ((bits & bit) !== 0) next.push(first + bitsIn(bits & (bit - 1)));
          }
        }
        reached = next;
      }
      return { nodes: reached, place: front.length };
    },
    behind(way, given, size, damage) {
      pattern = given;
      length = size;
      cost = damage;
      for (let at = 0; at < way.nodes.length; at++) rest(way.nodes[at] as number, way.place, 0);
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
