import { BITS, HALF, LONGEST_KEY, PACKED, UNREADABLE } from "./key.ts";

/**
 * The exact index: entries in the order of their keys, and over them a tree of the keys' characters. Of a node the
 * characters that follow are one word of bits, so that a mark is only ever compared with what some row has.
 */
export interface Shard {
  /**
   * Two units a node, the root first, children side by side in the order of their characters. First the bits of the
   * characters that follow, 0 being "no more"; then the first child. Where each of these has one entry, which ends there
   * (`LAST`), the first entry instead. Of a leaf the sign and how many entries it has; then the first of them.
   */
  readonly nodes: Int32Array;
  /** Three units an entry: upper half with flags, lower half, row; in the order of the keys, then of the rows. */
  readonly entries: Int32Array;
  /** Rows whose key has more than twelve characters, ascending, and `TAIL_UNITS` units of what follows these. */
  readonly longs: Uint32Array;
  readonly tails: Int32Array;
}

export interface KeyIndex {
  /** Rows of the register, with and without a key. */
  readonly rows: number;
  /** Rows that stand under a key; the others have no serial, or one that says too little. */
  readonly keyed: number;
  readonly shards: readonly Shard[];
}

/** Entries of one shard: 12 bytes of each are held twice while it is sorted. */
export const SHARD_ENTRIES = 2 ** 26;
export const ENTRY = 3;
/** Flags of an upper half: the key goes on behind twelve characters; one of its characters was not readable. */
export const IS_LONG = 2 ** 30;
export const IS_OPEN = -(2 ** 31);
/** Bit of a child that is an unreadable character of the register. */
export const OPEN_BIT = 1 << UNREADABLE;
export const LAST = 1 << (UNREADABLE + 1);
/** Entries of a leaf, told beside its sign. */
export const LEAF_COUNT = 2 ** 31 - 1;
export const TAIL_UNITS = Math.ceil((LONGEST_KEY - PACKED) / HALF);
export const CODE = 2 ** BITS - 1;
export const FIRST_SHIFT = BITS * (HALF - 1);

/** Class code of an entry's character at a place; 0 behind its last. */
export function codeAt(shard: Shard, entry: number, place: number): number {
  const { entries } = shard;
  if (place < HALF) return ((entries[ENTRY * entry] as number) >>> (FIRST_SHIFT - BITS * place)) & CODE;
  if (place < PACKED) {
    return ((entries[ENTRY * entry + 1] as number) >>> (FIRST_SHIFT - BITS * (place - HALF))) & CODE;
  }
  if (((entries[ENTRY * entry] as number) & IS_LONG) === 0 || place >= LONGEST_KEY) return 0;
  return tailCode(shard, entries[ENTRY * entry + 2] as number, place - PACKED);
}

/** Class codes of an entry's key; how many. */
export function codesAt(shard: Shard, entry: number, out: Uint8Array): number {
  const upper = shard.entries[ENTRY * entry] as number;
  const lower = shard.entries[ENTRY * entry + 1] as number;
  let size = 0;
  for (let shift = FIRST_SHIFT; shift >= 0; shift -= BITS) {
    const code = (upper >>> shift) & CODE;
    if (code === 0) return size;
    out[size++] = code;
  }
  for (let shift = FIRST_SHIFT; shift >= 0; shift -= BITS) {
    const code = (lower >>> shift) & CODE;
    if (code === 0) return size;
    out[size++] = code;
  }
  if ((upper & IS_LONG) === 0) return size;
  for (let code = codeAt(shard, entry, size); code !== 0; code = codeAt(shard, entry, size))
    out[size++] = code;
  return size;
}

/** Row of an entry. */
export function rowOf({ entries }: Shard, entry: number): number {
  return (entries[ENTRY * entry + 2] as number) >>> 0;
}

function tailCode({ longs, tails }: Pick<Shard, "longs" | "tails">, row: number, place: number): number {
  let [low, high] = [0, longs.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((longs[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  const unit = tails[low * TAIL_UNITS + Math.floor(place / HALF)] as number;
  return (unit >>> (FIRST_SHIFT - BITS * (place % HALF))) & CODE;
}

/** How many bits are set. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Bytes of the key part of an index. */
export function indexBytes(index: KeyIndex): number {
  let bytes = 0;
  for (const { nodes, entries, longs, tails } of index.shards) {
    for (const part of [nodes, entries, longs, tails]) bytes += part.byteLength;
  }
  return bytes;
}
