import { codesOf, everyReading, LONGEST_KEY, lowerOf, unreadableIn, upperOf } from "./key.ts";
import { bucketShift, filterBits, type KeyIndex, mixed, SHARD_ENTRIES, type Shard } from "./keyindex.ts";
import { type Entries, sortEntries } from "./sort.ts";

/** A register's number with more unreadable characters stands under no key. */
export const MOST_UNREADABLE_KEPT = 2;
const FIRST_ENTRIES = 2 ** 16;

export interface IndexBuilder {
  /** The serial of the next row as written; rows are numbered from 0. */
  readonly add: (serial: string) => void;
  readonly finish: () => KeyIndex;
}

/** Builds an index from serials in the order of their rows; the arrays are shared memory. */
export function indexBuilder(options: { readonly shardEntries?: number } = {}): IndexBuilder {
  const most = options.shardEntries ?? SHARD_ENTRIES;
  const shards: Shard[] = [];
  const codes = new Uint8Array(LONGEST_KEY + 1);
  let entries = emptyEntries(Math.min(most, FIRST_ENTRIES));
  let size = 0;
  let rows = 0;
  let keyed = 0;

  const seal = (): void => {
    shards.push(sealShard(entries, size));
    size = 0;
  };
  const put = (length: number): void => {
    if (size === most) seal();
    if (size === entries.upper.length) entries = grown(entries, Math.min(most, 2 * size));
    entries.upper[size] = mixed(upperOf(codes, length));
    entries.lower[size] = lowerOf(codes, length);
    entries.row[size++] = rows;
  };
  return {
    add(serial) {
      const length = codesOf(serial, codes);
      if (length > 0 && length <= LONGEST_KEY) {
        const unreadable = unreadableIn(codes, length);
        if (unreadable <= MOST_UNREADABLE_KEPT) keyed++;
        if (unreadable === 0) put(length);
        else if (unreadable <= MOST_UNREADABLE_KEPT) everyReading(codes, length, () => put(length));
      }
      rows++;
    },
    finish() {
      if (size > 0 || shards.length === 0) seal();
      entries = emptyEntries(0);
      return { rows, keyed, shards };
    },
  };
}

function emptyEntries(size: number): Entries {
  return { upper: new Int32Array(size), lower: new Int32Array(size), row: new Uint32Array(size) };
}

function grown(entries: Entries, size: number): Entries {
  const larger = emptyEntries(size);
  larger.upper.set(entries.upper);
  larger.lower.set(entries.lower);
  larger.row.set(entries.row);
  return larger;
}

function sealShard(entries: Entries, size: number): Shard {
  const { upper, lower, row } = sortEntries(entries, size);
  let distinct = 0;
  for (let at = 0; at < size; at++) if (at === 0 || upper[at] !== upper[at - 1]) distinct++;
  const filter = new Int32Array(shared(powerOfTwo(distinct / 2, 2 ** 22)));
  const buckets = new Uint32Array(shared(powerOfTwo(distinct / 8, 2 ** 26) + 1));
  const uppers = new Int32Array(shared(distinct));
  const starts = new Uint32Array(shared(distinct + 1));
  const lowers = new Int32Array(shared(size));
  const rows = new Uint32Array(shared(size));
  lowers.set(lower.subarray(0, size));
  rows.set(row.subarray(0, size));
  const shift = bucketShift(buckets.length - 1);
  let next = 0;
  for (let at = 0; at < size; at++) {
    const value = upper[at] as number;
    if (at > 0 && value === upper[at - 1]) continue;
    const word = value & (filter.length - 1);
    filter[word] = (filter[word] as number) | filterBits(value);
    const bucket = (value >>> shift) + 1;
    buckets[bucket] = (buckets[bucket] as number) + 1;
    uppers[next] = value;
    starts[next++] = at;
  }
  starts[distinct] = size;
  for (let at = 1; at < buckets.length; at++) {
    buckets[at] = (buckets[at] as number) + (buckets[at - 1] as number);
  }
  return { filter, buckets, uppers, starts, lowers, rows };
}

function shared(elements: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * elements);
}

/** The first that is not below `least`, at most `most`. */
function powerOfTwo(least: number, most: number): number {
  let power = 1;
  while (power < least && power < most) power *= 2;
  return power;
}
