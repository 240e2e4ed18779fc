import { serialPattern } from "#marks";
import { LAST_DIGIT, TEXT_UNREADABLE } from "./text.ts";

/** How often each shape of serial (A letter, 9 digit) stands in a register. */
export interface Shapes {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

const LETTERS = 26;
const DIGITS = 10;
/** Shapes that are told apart; later ones count among the total alone. */
const MOST_SHAPES = 50_000;
/** What an unseen shape counts as. */
const UNSEEN = 0.5;

export interface ShapeCounter {
  /** Text codes of a key. */
  readonly add: (codes: Uint8Array, length: number) => void;
  readonly finish: () => Shapes;
}

/** Two bits a character, a one in front: what fits into 31 bits is counted by number. */
const MOST_PACKED = 15;
const SLOTS = 2 ** 17;

export function shapeCounter(): ShapeCounter {
  const keys = new Int32Array(SLOTS);
  const sums = new Int32Array(SLOTS);
  const long = new Map<string, number>();
  let shapes = 0;
  let total = 0;
  return {
    add(codes, length) {
      total++;
      if (length > MOST_PACKED) {
        const shape = shapeText(codes, length);
        if (long.size < MOST_SHAPES) long.set(shape, (long.get(shape) ?? 0) + 1);
        return;
      }
      let key = 1;
      for (let at = 0; at < length; at++) key = (key << 2) | (KIND[codes[at] as number] as number);
      let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & (SLOTS - 1);
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      if (keys[slot] === 0) {
        if (shapes === MOST_SHAPES) return;
        shapes++;
        keys[slot] = key;
      }
      sums[slot] = (sums[slot] as number) + 1;
    },
    finish() {
      const counts = new Map(long);
      for (let slot = 0; slot < SLOTS; slot++) {
        const key = keys[slot] as number;
        if (key !== 0) counts.set(unpacked(key), sums[slot] as number);
      }
      return { total, counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) };
    },
  };
}

/** By text code: 1 a letter, 2 a digit, 3 unreadable. */
const KIND = Uint8Array.from({ length: TEXT_UNREADABLE + 1 }, (_, code) =>
  code === TEXT_UNREADABLE ? 3 : code <= LAST_DIGIT ? 2 : 1,
);
const KINDS = " A9?";

function shapeText(codes: Uint8Array, length: number): string {
  let shape = "";
  for (let at = 0; at < length; at++) shape += KINDS.charAt(KIND[codes[at] as number] as number);
  return shape;
}

function unpacked(key: number): string {
  let shape = "";
  for (let left = key; left > 1; left >>>= 2) shape = KINDS.charAt(left & 3) + shape;
  return shape;
}

/** Shapes as marks ask for them, each reckoned once. */
export interface ShapeReader {
  /**
   * Probability that a gun of no record bears this key, all numbers of its shape being equally likely; an unreadable
   * character is any letter or digit.
   */
  readonly chanceOf: (key: string) => number;
  /** Whether some row has the shape of a key; with unreadable characters nobody can tell. */
  readonly has: (key: string) => boolean;
}

/** Shapes that are remembered. */
const MOST_REMEMBERED = 10_000;

export function shapeReader(shapes: Shapes): ShapeReader {
  const counts = new Map(Object.entries(shapes.counts));
  const known = new Map<string, number>();
  const chanceOfShape = (shape: string): number => {
    let chance = shapesLike(shape) / (shapes.total + 1);
    for (const char of shape) chance /= char === "9" ? DIGITS : char === "A" ? LETTERS : 1;
    return chance;
  };
  const shapesLike = (shape: string): number => {
    const at = shape.indexOf("?");
    if (at < 0) return counts.get(shape) ?? UNSEEN;
    const [before, behind] = [shape.slice(0, at), shape.slice(at + 1)];
    // Beyond a few unreadable characters the shape says next to nothing.
    if (behind.split("?").length > 6) return shapes.total;
    return shapesLike(`${before}9${behind}`) + shapesLike(`${before}A${behind}`);
  };
  return {
    chanceOf(key) {
      const shape = serialPattern(key);
      let chance = known.get(shape);
      if (chance === undefined) {
        if (known.size >= MOST_REMEMBERED) known.clear();
        chance = chanceOfShape(shape);
        known.set(shape, chance);
      }
      return chance;
    },
    has: (key) => key.includes("?") || (counts.get(serialPattern(key)) ?? 0) > 0,
  };
}
