import { LAST_DIGIT, MOST_CODES, TEXT_UNREADABLE } from "./text.ts";
import { CLASS } from "./trail.ts";

/**
 * How densely numbers were issued: rows by block, a block being the hundred numbers that differ in their last two digits,
 * the ten thousand that differ in the last four, or the line: all that differ in digits alone. A gun of no row bears a
 * number that the register's rows leave free, near them or on the same line, or any number at all.
 */
export interface Density {
  readonly blocks: Blocks;
  readonly wide: Blocks;
  readonly lines: Blocks;
  /** By level of density, rows that stand in such blocks, and numbers that are free in them. */
  readonly rows: readonly number[];
  readonly free: readonly number[];
  /** Numbers in wide blocks outside the blocks, and on lines outside the wide blocks. */
  readonly wideFree: number;
  readonly lineFree: number;
}

export interface Blocks {
  /** By hash, rows, 255 at most; a power of two in length. */
  readonly counts: Uint8Array;
  /** Last digits that a block leaves open. */
  readonly wiped: number;
}

/** Rows of a block, upper bounds of the levels. */
export const DENSITIES = [2, 10, 30, 60, 90, 256] as const;
const BLOCK = 100;
const WIPED_DIGITS = 2;
const WIDE_DIGITS = 4;
const MOST_SLOTS = 2 ** 26;
/** Stands for a wiped digit in the hash. */
const WIPED = 63;

export function densityLevel(count: number): number {
  let level = 0;
  while (count > (DENSITIES[level] as number)) level++;
  return level;
}

export interface Numbered {
  readonly codes: Uint8Array;
  readonly length: number;
  /** Code of the make, 0 for all. */
  readonly make: number;
}

/** A letter that is taken for a digit may be one, and so may an unreadable character. */
function isOpen(code: number): boolean {
  return (CLASS[code] as number) <= LAST_DIGIT || code === TEXT_UNREADABLE;
}

function slotOf({ counts, wiped }: Blocks, { codes, length, make }: Numbered): number {
  let open = 0;
  let hash = Math.imul(make, 0x27d4eb2f) ^ length;
  for (let at = length - 1; at >= 0; at--) {
    const code = codes[at] as number;
    const kept = open < wiped && isOpen(code) ? WIPED : (CLASS[code] as number);
    if (kept === WIPED) open++;
    hash = Math.imul(hash ^ kept, 0x01000193) ^ (hash >>> 13);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (counts.length - 1);
}

/** Unreadable characters, all of which lie among the digits a block leaves open; -1 where one does not. */
export function openIn(wiped: number, codes: Uint8Array, length: number): number {
  let digits = 0;
  let open = 0;
  for (let at = length - 1; at >= 0; at--) {
    const code = codes[at] as number;
    if (code === TEXT_UNREADABLE) {
      if (digits >= wiped) return -1;
      open++;
    }
    if (isOpen(code)) digits++;
  }
  return open;
}

export function rowsInBlock(blocks: Blocks, numbered: Numbered): number {
  return blocks.counts[slotOf(blocks, numbered)] as number;
}

export interface DensityCounter {
  readonly add: (numbered: Numbered) => void;
  readonly finish: () => Density;
}

/** Counts rows by block; `rows` is how many will come. */
export function densityCounter(rows: number): DensityCounter {
  const [blocks, wide, lines] = [
    emptyBlocks(rows, WIPED_DIGITS, MOST_SLOTS),
    emptyBlocks(rows, WIDE_DIGITS, MOST_SLOTS / 16),
    emptyBlocks(rows, MOST_CODES, MOST_SLOTS / 64),
  ];
  const found = { blocks: 0, wide: 0, lines: 0 };
  const count = (table: Blocks, numbered: Numbered): boolean => {
    const slot = slotOf(table, numbered);
    const before = table.counts[slot] as number;
    table.counts[slot] = Math.min(255, before + 1);
    return before === 0;
  };
  return {
    add(numbered) {
      const digits = digitsIn(numbered);
      if (count(blocks, numbered)) found.blocks += 10 ** Math.min(digits, WIPED_DIGITS);
      if (count(wide, numbered)) found.wide += 10 ** Math.min(digits, WIDE_DIGITS);
      if (count(lines, numbered)) found.lines += 10 ** digits;
    },
    finish() {
      const [inLevel, free] = [DENSITIES.map(() => 0), DENSITIES.map(() => 0)];
      for (const rowsThere of blocks.counts) {
        if (rowsThere === 0) continue;
        const level = densityLevel(rowsThere);
        inLevel[level] = (inLevel[level] as number) + rowsThere;
        free[level] = (free[level] as number) + Math.max(0, BLOCK - rowsThere);
      }
      const wideFree = Math.max(1, found.wide - found.blocks);
      const lineFree = Math.max(1, found.lines - found.wide);
      return { blocks, wide, lines, rows: inLevel, free, wideFree, lineFree };
    },
  };
}

function emptyBlocks(rows: number, wiped: number, most: number): Blocks {
  let slots = 64;
  while (slots < 2 * rows && slots < most) slots *= 2;
  return { counts: new Uint8Array(new SharedArrayBuffer(slots)), wiped };
}

function digitsIn({ codes, length }: Numbered): number {
  let digits = 0;
  for (let at = 0; at < length; at++) if (isOpen(codes[at] as number)) digits++;
  return digits;
}

/** Free numbers for each row of a block. */
export function freePerRow(count: number): number {
  return Math.max(0, BLOCK - count) / count;
}
