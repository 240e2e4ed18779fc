import { foldSerial, serialKey } from "#marks";
import { TEXT_UNREADABLE, textOfCodes } from "./text.ts";

/**
 * A key is the serial's characters by confusable class (27 of them), five bits each, left to right: twelve in two halves
 * of 30 bits. A longer one is hashed, which `LONG` in the upper half tells: its text must be compared again.
 */
export const HALF = 6;
export const PACKED = 2 * HALF;
export const BITS = 5;
export const LONG = 2 ** 30;
/** No serial is longer; what is, is no mark of one gun. */
export const LONGEST_KEY = 40;

/** The first character of every confusable class, in the order of their codes, which begin with 1; 0 is "no more". */
export const SYMBOLS = "0123456789ACEFHJKMNPRTUVWXY";
export const UNREADABLE = SYMBOLS.length + 1;
/** Class code of the digit 0. */
export const ZERO = SYMBOLS.indexOf("0") + 1;
const NOT_ASCII = 128;

/** By character code: class code, 0 for what a key leaves out. */
const CODES = new Uint8Array(NOT_ASCII);
for (let code = 0; code < NOT_ASCII; code++) {
  const symbol = foldSerial(serialKey(String.fromCharCode(code)));
  if (symbol !== "") CODES[code] = symbol === "?" ? UNREADABLE : SYMBOLS.indexOf(symbol) + 1;
}

/** A serial as its letters and digits alone, `?` for one unreadable character: the serial key of `#marks`. */
export function fold(text: string): string {
  return serialKey(text);
}

/** Class codes of a text into `out`, what is no letter, digit or `?` left out; how many, at most `out.length`. */
export function codesOf(text: string, out: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char >= NOT_ASCII) return codesOf(serialKey(text), out);
    const code = CODES[char] as number;
    if (code === 0) continue;
    if (length === out.length) return length;
    out[length++] = code;
  }
  return length;
}

/** By text code (`text.ts`): class code. */
const OF_TEXT = Uint8Array.from({ length: TEXT_UNREADABLE + 1 }, (_, code) =>
  code === 0 ? 0 : (CODES[textOfCodes(Uint8Array.of(code), 1).charCodeAt(0)] as number),
);

/** Class codes of text codes; how many, at most `out.length`. */
export function classCodes(codes: Uint8Array, length: number, out: Uint8Array): number {
  const size = Math.min(length, out.length);
  for (let at = 0; at < size; at++) out[at] = OF_TEXT[codes[at] as number] as number;
  return size;
}

/** The text of class codes: each class by its first character. */
export function textOf(codes: Uint8Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) {
    text += codes[at] === UNREADABLE ? "?" : SYMBOLS.charAt((codes[at] as number) - 1);
  }
  return text;
}

/** Six codes from a place on, 0 behind the last. */
export function halfOf(codes: Uint8Array, from: number, length: number): number {
  let half = 0;
  for (let at = from; at < from + HALF; at++) {
    half = (half << BITS) | (at < length ? (codes[at] as number) : 0);
  }
  return half;
}

/** Upper half of the key of class codes without unreadable ones. */
export function upperOf(codes: Uint8Array, length: number): number {
  if (length > PACKED) return LONG + hash(codes, length, 0x9747b28c);
  return halfOf(codes, 0, length);
}

export function lowerOf(codes: Uint8Array, length: number): number {
  if (length > PACKED) return hash(codes, length, 0x3c6ef372);
  return halfOf(codes, HALF, length);
}

/** 30 bits; the finalizer is MurmurHash3's. */
function hash(codes: Uint8Array, length: number, seed: number): number {
  let h = seed;
  for (let at = 0; at < length; at++) h = Math.imul(h ^ (codes[at] as number), 0x01000193) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 2;
}

/** Calls back with every reading of the unreadable characters, written into `codes`; they end as they were. */
export function everyReading(codes: Uint8Array, length: number, visit: () => void): void {
  const at = codes.subarray(0, length).indexOf(UNREADABLE);
  if (at < 0) {
    visit();
    return;
  }
  for (let code = 1; code < UNREADABLE; code++) {
    codes[at] = code;
    everyReading(codes, length, visit);
  }
  codes[at] = UNREADABLE;
}

export function unreadableIn(codes: Uint8Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) if (codes[at] === UNREADABLE) count++;
  return count;
}

/** Both halves as one integer below 2^61: what `bigint` columns hold. */
export function joined(upper: number, lower: number): bigint {
  return (BigInt(upper) << 30n) | BigInt(lower);
}

const scratch = new Uint8Array(LONGEST_KEY + 1);

/** The key of a serial; null where it has no character, an unreadable one, or more than `LONGEST_KEY`. */
export function pack(text: string): bigint | null {
  const length = codesOf(text, scratch);
  if (length === 0 || length > LONGEST_KEY) return null;
  if (unreadableIn(scratch, length) > 0) return null;
  return joined(upperOf(scratch, length), lowerOf(scratch, length));
}
