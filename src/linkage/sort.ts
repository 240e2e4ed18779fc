import { ENTRY } from "./keyindex.ts";

const DIGIT = 10;
const RADIX = 2 ** DIGIT;
/** Digits of a half, its flags left out. */
const DIGITS = 3;

/**
 * Entries in the order of their keys, those of one key as they came: a radix sort from the last digit, which passes over
 * digits that all have in common. Both arrays are used; gives the one that holds the result.
 */
export function sortEntries(entries: Int32Array, other: Int32Array, size: number): Int32Array {
  let [from, to] = [entries, other];
  const counts = countDigits(from, size);
  for (let pass = 0; pass < 2 * DIGITS; pass++) {
    const places = counts[pass] as Uint32Array;
    if (!accumulate(places)) continue;
    // The lower half stands in the second unit and counts first.
    scatter(from, to, size, { unit: pass < DIGITS ? 1 : 0, shift: DIGIT * (pass % DIGITS), places });
    [from, to] = [to, from];
  }
  return from;
}

function countDigits(entries: Int32Array, size: number): readonly Uint32Array[] {
  const counts = Array.from({ length: 2 * DIGITS }, () => new Uint32Array(RADIX));
  const [a, b, c, d, e, f] = counts as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let at = 0; at < ENTRY * size; at += ENTRY) {
    const upper = entries[at] as number;
    const lower = entries[at + 1] as number;
    a[lower & (RADIX - 1)]!++;
    b[(lower >>> DIGIT) & (RADIX - 1)]!++;
    c[(lower >>> (2 * DIGIT)) & (RADIX - 1)]!++;
    d[upper & (RADIX - 1)]!++;
    e[(upper >>> DIGIT) & (RADIX - 1)]!++;
    f[(upper >>> (2 * DIGIT)) & (RADIX - 1)]!++;
  }
  return counts;
}

/** Where each digit begins; false where all are one digit. */
function accumulate(counts: Uint32Array): boolean {
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
  readonly unit: number;
  readonly shift: number;
  readonly places: Uint32Array;
}

function scatter(from: Int32Array, to: Int32Array, size: number, { unit, shift, places }: Pass): void {
  for (let at = 0; at < ENTRY * size; at += ENTRY) {
    const digit = ((from[at + unit] as number) >>> shift) & (RADIX - 1);
    const place = places[digit] as number;
    places[digit] = place + 1;
    const into = ENTRY * place;
    to[into] = from[at] as number;
    to[into + 1] = from[at + 1] as number;
    to[into + 2] = from[at + 2] as number;
  }
}
