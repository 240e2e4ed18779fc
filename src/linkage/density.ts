import { LONGEST_KEY, SYMBOLS, UNREADABLE } from "./key.ts";

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
export const BLOCK = 100;
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
  /** Class codes of a key. */
  readonly codes: Uint8Array;
  readonly length: number;
  /** Code of the make, 0 for all. */
  readonly make: number;
}

const LAST_DIGIT = SYMBOLS.indexOf("9") + 1;

/** A letter that is taken for a digit may be one, and so may an unreadable character. */
function isOpen(code: number): boolean {
  return code <= LAST_DIGIT || code === UNREADABLE;
}

function hashOf(codes: Uint8Array, length: number, wiped: number): number {
  let open = 0;
  let hash = length;
  for (let at = length - 1; at >= 0; at--) {
    let code = codes[at] as number;
    if (open < wiped && isOpen(code)) {
      code = WIPED;
      open++;
    }
    hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 13);
  }
  return hash;
}

function slotOf({ counts }: Blocks, hash: number, make: number): number {
  let mixed = hash ^ Math.imul(make, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (counts.length - 1);
}

/** Unreadable characters, all of which lie among the digits a block leaves open; -1 where one does not. */
export function openIn(wiped: number, codes: Uint8Array, length: number): number {
  let digits = 0;
  let open = 0;
  for (let at = length - 1; at >= 0; at--) {
    const code = codes[at] as number;
    if (code === UNREADABLE) {
      if (digits >= wiped) return -1;
      open++;
    }
    if (isOpen(code)) digits++;
  }
  return open;
}

/** Whether two numbers of one length differ in what a block leaves open alone. */
export function sharesBlock(a: Numbered, b: Numbered): boolean {
  if (a.length !== b.length || a.make !== b.make) return false;
  let open = 0;
  for (let at = a.length - 1; at >= 0; at--) {
    const [one, other] = [a.codes[at] as number, b.codes[at] as number];
    if (one !== other && (open >= WIPED_DIGITS || !isOpen(one) || !isOpen(other))) return false;
    if (isOpen(one)) open++;
  }
  return true;
}

export function rowsInBlock(blocks: Blocks, { codes, length, make }: Numbered): number {
  return blocks.counts[slotOf(blocks, hashOf(codes, length, blocks.wiped), make)] as number;
}

export interface DensityCounter {
  /** So many rows of one block and make. */
  readonly add: (numbered: Numbered, rows: number) => void;
  readonly finish: () => { readonly all: Density; readonly own: Density };
}

/** Counts rows by block, of all makes and of each alone; `rows` is how many will come, quickest in the order of keys. */
export function densityCounter(rows: number, makes: boolean): DensityCounter {
  const all = tablesOf(rows);
  const own = makes ? tablesOf(rows) : all;
  const count = (table: Blocks, hash: number, make: number, more: number): boolean => {
    const slot = slotOf(table, hash, make);
    const before = table.counts[slot] as number;
    if (before < MOST_COUNTED) table.counts[slot] = Math.min(MOST_COUNTED, before + more);
    return before === 0;
  };
  return {
    add({ codes, length, make }, more) {
      const digits = digitsIn(codes, length);
      for (let at = 0; at < WIPED_BY_TABLE.length; at++) {
        const wiped = WIPED_BY_TABLE[at] as number;
        const hash = hashOf(codes, length, wiped);
        const numbers = 10 ** Math.min(digits, wiped);
        if (count(all.blocks[at] as Blocks, hash, 0, more))
          all.numbers[at] = (all.numbers[at] as number) + numbers;
        if (!makes) continue;
        if (count(own.blocks[at] as Blocks, hash, make, more))
          own.numbers[at] = (own.numbers[at] as number) + numbers;
      }
    },
    finish() {
      const counted = densityFrom(all);
      return { all: counted, own: makes ? densityFrom(own) : counted };
    },
  };
}

const WIPED_BY_TABLE = [WIPED_DIGITS, WIDE_DIGITS, LONGEST_KEY] as const;
const MOST_COUNTED = 255;

interface Tables {
  readonly blocks: readonly Blocks[];
  /** Numbers that lie in blocks with a row. */
  readonly numbers: [number, number, number];
}

function tablesOf(rows: number): Tables {
  const most = [MOST_SLOTS, MOST_SLOTS / 16, MOST_SLOTS / 64];
  return {
    blocks: WIPED_BY_TABLE.map((wiped, at) => emptyBlocks(rows, wiped, most[at] as number)),
    numbers: [0, 0, 0],
  };
}

function densityFrom({ blocks, numbers }: Tables): Density {
  const [narrow, wide, lines] = blocks as readonly [Blocks, Blocks, Blocks];
  const [inNarrow, inWide, inLines] = numbers;
  const [inLevel, free] = [DENSITIES.map(() => 0), DENSITIES.map(() => 0)];
  const times = new Float64Array(MOST_COUNTED + 1);
  for (let slot = 0; slot < narrow.counts.length; slot++) {
    const rowsThere = narrow.counts[slot] as number;
    times[rowsThere] = (times[rowsThere] as number) + 1;
  }
  for (let rowsThere = 1; rowsThere <= MOST_COUNTED; rowsThere++) {
    const level = densityLevel(rowsThere);
    const blocksThere = times[rowsThere] as number;
    inLevel[level] = (inLevel[level] as number) + rowsThere * blocksThere;
    free[level] = (free[level] as number) + Math.max(0, BLOCK - rowsThere) * blocksThere;
  }
  return {
    ...{ blocks: narrow, wide, lines, rows: inLevel, free },
    wideFree: Math.max(1, inWide - inNarrow),
    lineFree: Math.max(1, inLines - inWide),
  };
}

function emptyBlocks(rows: number, wiped: number, most: number): Blocks {
  let slots = 64;
  while (slots < 2 * rows && slots < most) slots *= 2;
  return { counts: new Uint8Array(new SharedArrayBuffer(slots)), wiped };
}

function digitsIn(codes: Uint8Array, length: number): number {
  let digits = 0;
  for (let at = 0; at < length; at++) if (isOpen(codes[at] as number)) digits++;
  return digits;
}

/** By rows of a block, free numbers for each of them, and the level. */
export const FREE_PER_ROW = Float64Array.from(
  { length: MOST_COUNTED + 1 },
  (_, count) => Math.max(0, BLOCK - count) / count,
);
export const LEVEL_OF = Uint8Array.from({ length: MOST_COUNTED + 1 }, (_, count) => densityLevel(count));
