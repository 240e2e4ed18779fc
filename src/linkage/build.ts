import { codesOf, HALF, halfOf, LONGEST_KEY, PACKED, unreadableIn } from "./key.ts";
import { ENTRY, IS_LONG, IS_OPEN, type KeyIndex, SHARD_ENTRIES, type Shard, TAIL_UNITS } from "./keyindex.ts";
import { sortEntries } from "./sort.ts";
import { orderLong, treeOf } from "./tree.ts";

/** A register's number with more unreadable characters stands under no key. */
export const MOST_UNREADABLE_KEPT = 2;
const FIRST_ENTRIES = 2 ** 12;

export interface IndexBuilder {
  /** The serial of the next row as written; rows are numbered from 0. */
  readonly add: (serial: string) => void;
  /** The same by class codes; `length` is 0 where the row has no number. */
  readonly addCodes: (codes: Uint8Array, length: number) => void;
  readonly finish: () => KeyIndex;
}

export interface IndexOptions {
  readonly shardEntries?: number;
  /** How many rows will come, where that is known: memory is then taken once. */
  readonly rows?: number;
}

/** Builds an index from serials in the order of their rows; the arrays are shared memory. */
export function indexBuilder(options: IndexOptions = {}): IndexBuilder {
  const most = options.shardEntries ?? SHARD_ENTRIES;
  const expected = options.rows ?? FIRST_ENTRIES;
  const shards: Shard[] = [];
  const scratch = new Uint8Array(LONGEST_KEY + 1);
  let entries = sharedInts(ENTRY * Math.min(most, expected));
  let size = 0;
  let rows = 0;
  let keyed = 0;
  let longs: number[] = [];
  let tails: number[] = [];

  const seal = (): void => {
    shards.push(sealShard({ entries, size, longs, tails }));
    size = 0;
    longs = [];
    tails = [];
    entries = sharedInts(ENTRY * Math.min(most, Math.max(FIRST_ENTRIES, expected - rows)));
  };
  const addCodes = (codes: Uint8Array, length: number): void => {
    if (length > 0 && length <= LONGEST_KEY) {
      const unreadable = unreadableIn(codes, length);
      if (unreadable <= MOST_UNREADABLE_KEPT) {
        if (size === most) seal();
        if (ENTRY * size === entries.length) entries = grown(entries, ENTRY * Math.min(most, 2 * size));
        let upper = halfOf(codes, 0, length);
        if (unreadable > 0) upper |= IS_OPEN;
        if (length > PACKED) {
          upper |= IS_LONG;
          longs.push(rows);
          for (let at = 0; at < TAIL_UNITS; at++) tails.push(halfOf(codes, PACKED + at * HALF, length));
        }
        const at = ENTRY * size++;
        entries[at] = upper;
        entries[at + 1] = halfOf(codes, HALF, length);
        entries[at + 2] = rows;
        keyed++;
      }
    }
    rows++;
  };
  return {
    add: (serial) => addCodes(scratch, codesOf(serial, scratch)),
    addCodes,
    finish() {
      if (size > 0 || shards.length === 0) shards.push(sealShard({ entries, size, longs, tails }));
      entries = sharedInts(0);
      return { rows, keyed, shards };
    },
  };
}

interface Draft {
  readonly entries: Int32Array;
  readonly size: number;
  readonly longs: readonly number[];
  readonly tails: readonly number[];
}

function sealShard({ entries, size, ...long }: Draft): Shard {
  const other = sharedInts(ENTRY * size);
  const sorted = sortEntries(entries, other, size);
  const whole = sorted.length === ENTRY * size ? sorted : resized(sorted, other, size);
  const shard = {
    entries: whole,
    longs: new Uint32Array(new SharedArrayBuffer(4 * long.longs.length)),
    tails: sharedInts(long.tails.length),
  };
  shard.longs.set(long.longs);
  shard.tails.set(long.tails);
  orderLong(shard);
  return { ...shard, nodes: treeOf(shard) };
}

function resized(sorted: Int32Array, other: Int32Array, size: number): Int32Array {
  other.set(sorted.subarray(0, ENTRY * size));
  return other;
}

function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

function grown(entries: Int32Array, length: number): Int32Array {
  const larger = sharedInts(length);
  larger.set(entries);
  return larger;
}
