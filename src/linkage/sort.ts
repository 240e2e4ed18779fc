/** Keys by halves, with their rows. */
export interface Entries {
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  readonly row: Uint32Array;
}

const DIGIT = 11;
const RADIX = 2 ** DIGIT;
/** Digits of a lower half (30 bits) and of an upper half (31). */
const SHIFTS = [0, DIGIT, 2 * DIGIT];

/**
 * Entries by upper, then lower half, rows of one key as they came: a radix sort from the last digit, which passes over
 * digits that all have in common. The given entries are used as memory.
 */
export function sortEntries(entries: Entries, size: number): Entries {
  let from = entries;
  let to: Entries = {
    upper: new Int32Array(size),
    lower: new Int32Array(size),
    row: new Uint32Array(size),
  };
  const counts = new Uint32Array(RADIX);
  for (const half of ["lower", "upper"] as const) {
    for (const shift of SHIFTS) {
      if (!countDigits(from[half], size, shift, counts)) continue;
      scatter(from, to, size, { half, shift, counts });
      [from, to] = [to, from];
    }
  }
  return from;
}

/** Where each digit begins; false where all are one digit. */
function countDigits(keys: Int32Array, size: number, shift: number, counts: Uint32Array): boolean {
  counts.fill(0);
  for (let at = 0; at < size; at++) {
    const digit = ((keys[at] as number) >>> shift) & (RADIX - 1);
    counts[digit] = (counts[digit] as number) + 1;
  }
  let sum = 0;
  let digits = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    const count = counts[digit] as number;
    if (count > 0) digits++;
    counts[digit] = sum;
    sum += count;
  }
  return digits > 1;
}

interface Pass {
  readonly half: "lower" | "upper";
  readonly shift: number;
  readonly counts: Uint32Array;
}

function scatter(from: Entries, to: Entries, size: number, { half, shift, counts }: Pass): void {
  const keys = from[half];
  const { upper, lower, row } = from;
  for (let at = 0; at < size; at++) {
    const digit = ((keys[at] as number) >>> shift) & (RADIX - 1);
    const place = counts[digit] as number;
    counts[digit] = place + 1;
    to.upper[place] = upper[at] as number;
    to.lower[place] = lower[at] as number;
    to.row[place] = row[at] as number;
  }
}
