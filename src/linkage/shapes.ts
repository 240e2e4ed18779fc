import { serialPattern } from "#marks";

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

export function shapeCounter(): { readonly add: (key: string) => void; readonly finish: () => Shapes } {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add(key) {
      total++;
      const shape = serialPattern(key);
      const count = counts.get(shape);
      if (count !== undefined) counts.set(shape, count + 1);
      else if (counts.size < MOST_SHAPES) counts.set(shape, 1);
    },
    finish: () => ({ total, counts: Object.fromEntries(counts) }),
  };
}

/**
 * Probability that a gun of no record bears this key, all numbers of its shape being equally likely; an unreadable
 * character is any letter or digit.
 */
export function chanceOfKey(shapes: Shapes, key: string): number {
  const shape = serialPattern(key);
  let chance = shapesLike(shapes, shape) / (shapes.total + 1);
  for (const char of shape) chance /= char === "9" ? DIGITS : char === "A" ? LETTERS : 1;
  return chance;
}

/** Whether some row has the shape of a key; with unreadable characters nobody can tell. */
export function hasShape(shapes: Shapes, key: string): boolean {
  return key.includes("?") || (shapes.counts[serialPattern(key)] ?? 0) > 0;
}

function shapesLike(shapes: Shapes, shape: string): number {
  const at = shape.indexOf("?");
  if (at < 0) return shapes.counts[shape] ?? UNSEEN;
  const [before, behind] = [shape.slice(0, at), shape.slice(at + 1)];
  // Beyond a few unreadable characters the shape says next to nothing.
  if (behind.split("?").length > 6) return shapes.total;
  return shapesLike(shapes, `${before}9${behind}`) + shapesLike(shapes, `${before}A${behind}`);
}
