/**
 * The exact index: entries by upper half, then by lower half. Where numbers run in sequences the distinct upper halves
 * are few, so that most probes end at a small filter, and numbers that differ at their end lie side by side.
 */
export interface Shard {
  /** Two bits in one word for each upper half; a power of two in length. */
  readonly filter: Int32Array;
  /** By the first bits of a mixed upper half, where those begin in `uppers`; a power of two and one more in length. */
  readonly buckets: Uint32Array;
  /** Distinct upper halves, mixed, ascending. */
  readonly uppers: Int32Array;
  /** Where the entries of each begin; one more than `uppers`. */
  readonly starts: Uint32Array;
  /** Lower halves, ascending within an upper half, and row numbers, ascending within a key. */
  readonly lowers: Int32Array;
  readonly rows: Uint32Array;
}

export interface KeyIndex {
  /** Rows of the register, with and without a key. */
  readonly rows: number;
  /** Rows that stand under a key; the others have no serial, or one that says too little. */
  readonly keyed: number;
  readonly shards: readonly Shard[];
}

/** Entries of one shard: 24 bytes of each are held twice while it is sorted. */
export const SHARD_ENTRIES = 2 ** 26;

const UPPER_BITS = 31;
const MASK = 2 ** UPPER_BITS - 1;
const FACTOR = 0x9e3779b1;
/** FACTOR * INVERSE = 1 modulo 2^32. */
const INVERSE = 0x0e8b2f51;

/** Spreads upper halves evenly over 31 bits, one to one. */
export function mixed(upper: number): number {
  return Math.imul(upper ^ (upper >>> 15), FACTOR) & MASK;
}

export function unmixed(value: number): number {
  const x = Math.imul(value, INVERSE) & MASK;
  return x ^ (x >>> 15) ^ (x >>> 30);
}

/** Bits of the filter that a mixed upper half sets; they lie in the word that its last bits name. */
export function filterBits(value: number): number {
  return (1 << (value >>> 26)) | (1 << ((value >>> 21) & 31));
}

/** Place of a mixed upper half; -1 where the shard has none. */
export function findUpper(shard: Shard, value: number): number {
  const { buckets, uppers } = shard;
  const bucket = value >>> bucketShift(buckets.length - 1);
  const to = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < to; at++) if (uppers[at] === value) return at;
  return -1;
}

/** By how much a mixed upper half is shifted to give its bucket. */
export function bucketShift(count: number): number {
  return Math.clz32(count) + UPPER_BITS - 31;
}

/** First entry from `from` to before `to` whose lower half is not below; `to` where all are. */
export function lowerBound(lowers: Int32Array, lower: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lowers[middle] as number) < lower) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bytes of the key part of an index. */
export function indexBytes(index: KeyIndex): number {
  let bytes = 0;
  for (const { filter, buckets, uppers, starts, lowers, rows } of index.shards) {
    for (const part of [filter, buckets, uppers, starts, lowers, rows]) bytes += part.byteLength;
  }
  return bytes;
}
