/**
 * Serials as they were read, twelve characters in two units of 32 bits: digits, letters and `?` in base 38, 0 behind the
 * last. A longer one is kept as text, which the first unit tells.
 */
export const TEXT_UNITS = 2;
export const TEXT_CHARS = 12;
/** Room for the codes of any text; what is longer is cut. */
export const MOST_CODES = 64;
const BASE = 38;
/** A product is quicker than a quotient; half a unit more keeps it exact. */
const PER_BASE = 1 / BASE;
const HALF = TEXT_CHARS / 2;
const OVERFLOW = 2 ** 32 - 1;
export const TEXT_UNREADABLE = BASE - 1;
/** Codes 1 to 10 are digits, 11 to 36 letters. */
export const LAST_DIGIT = 10;
const CHARS = "\u00000123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ?";

/** The code of a character of a folded text. */
export function textCode(char: number): number {
  if (char <= 57) return char - 47;
  return char === 63 ? TEXT_UNREADABLE : char - 54;
}

/** Stores codes as two units; of a text that is too long for them the second is left for its place. */
export function encodeCodes(codes: Uint8Array, length: number, out: Uint32Array, at: number): void {
  if (length > TEXT_CHARS) {
    out[at] = OVERFLOW;
    return;
  }
  let first = 0;
  let second = 0;
  for (let place = 0; place < HALF; place++) {
    first = first * BASE + (place < length ? (codes[place] as number) : 0);
    second = second * BASE + (place + HALF < length ? (codes[place + HALF] as number) : 0);
  }
  out[at] = first;
  out[at + 1] = second;
}

/** Reads stored texts, one after another. */
export interface TextReader {
  /** Codes of the text into `codes`, and how many; a half that is as it was stands there already. */
  readonly read: (first: number, second: number) => number;
  /** Whether a text is the one that was read last but for another digit, at a place where that has a digit. */
  readonly steps: (first: number, second: number, place: number) => boolean;
}

/** What a character counts at its place within its half. */
const POWERS = Float64Array.from({ length: HALF }, (_, at) => BASE ** (HALF - 1 - at));

export function textReader(codes: Uint8Array, long: readonly string[]): TextReader {
  let [front, back] = [-1, -1];
  return {
    read(first, second) {
      if (first === OVERFLOW) {
        [front, back] = [-1, -1];
        return codesOfText(long[second] ?? "", codes);
      }
      if (first !== front) decodeHalf(first, codes, 0);
      if (second !== back) decodeHalf(second, codes, HALF);
      front = first;
      back = second;
      let length = second === 0 ? HALF : TEXT_CHARS;
      while (length > 0 && codes[length - 1] === 0) length--;
      return length;
    },
    steps(first, second, place) {
      if (place >= TEXT_CHARS || front < 0) return false;
      const ahead = place < HALF;
      if (ahead ? second !== back : first !== front) return false;
      const step = ahead
        ? (first - front) / (POWERS[place] as number)
        : (second - back) / (POWERS[place - HALF] as number);
      const code = (codes[place] as number) + step;
      return code >= 1 && code <= LAST_DIGIT && Math.floor(code) === code;
    },
  };
}

function decodeHalf(unit: number, codes: Uint8Array, from: number): void {
  let left = unit;
  for (let place = from + HALF - 1; place >= from; place--) {
    const rest = ((left + 0.5) * PER_BASE) | 0;
    codes[place] = left - rest * BASE;
    left = rest;
  }
}

/** Codes of a folded text, cut at the length of `codes`. */
export function codesOfText(key: string, codes: Uint8Array): number {
  const length = Math.min(key.length, codes.length);
  for (let place = 0; place < length; place++) codes[place] = textCode(key.charCodeAt(place));
  return length;
}

/** The text of codes. */
export function textOfCodes(codes: Uint8Array, length: number): string {
  let text = "";
  for (let place = 0; place < length; place++) text += CHARS.charAt(codes[place] as number);
  return text;
}

export function decodeText(units: Uint32Array, at: number, long: readonly string[]): string {
  const codes = new Uint8Array(MOST_CODES);
  const [first, second] = [units[at] as number, units[at + 1] as number];
  if (first === OVERFLOW) return long[second] ?? "";
  return textOfCodes(codes, textReader(codes, long).read(first, second));
}
