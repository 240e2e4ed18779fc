import {
  COST,
  type Damage,
  MOST_UNREADABLE,
  MOST_ZEROS,
  prefixesOf,
  UNREADABLE_WITH_EDIT,
} from "./damage.ts";
import { edits } from "./edits.ts";
import {
  BITS,
  codesOf,
  HALF,
  LONGEST_KEY,
  lowerOf,
  PACKED,
  UNREADABLE,
  unreadableIn,
  upperOf,
  ZERO,
} from "./key.ts";
import { keySet } from "./keyset.ts";
import type { MarkKey } from "./probe.ts";

/** Keys one ball may hold: three unreadable characters behind six zeros are 137,781. A larger one is not enumerated. */
export const LARGEST_BALL = 2 ** 18;

/** Keys to make room for, by unreadable characters; without any, only zeros and labels are looked for twice. */
const MOST_KEYS = [2 ** 12, 2 ** 16, 2 ** 14, LARGEST_BALL];

/** Every key that the damage model allows for one mark, each once, with the first damage that leads to it. */
export interface Ball {
  /** Halves of the keys and costs; only the first `size` are of this mark. Overwritten by the next mark. */
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  readonly cost: Uint8Array;
  readonly size: number;
  /** `enumerated`, or why not: many unreadable characters (a scan finds them), no character, too long, too large. */
  readonly state: "enumerated" | "scan" | "empty" | "too-long" | "too-large";
}

/** Makes balls one after another in the same memory. */
export function ballMaker(): (mark: MarkKey) => Ball {
  const upper = new Int32Array(LARGEST_BALL);
  const lower = new Int32Array(LARGEST_BALL);
  const cost = new Uint8Array(LARGEST_BALL);
  const set = keySet(2 * LARGEST_BALL);
  const codes = new Uint8Array(LONGEST_KEY + 1);
  const other = new Uint8Array(2 * LONGEST_KEY);
  let size = 0;
  let full = false;

  const add = (up: number, low: number, damage: number): void => {
    if (full || !set.add(up, low)) return;
    if (size === LARGEST_BALL) {
      full = true;
      return;
    }
    upper[size] = up;
    lower[size] = low;
    cost[size++] = damage;
  };

  /** Every reading of the unreadable characters of one text. */
  const expand = (text: Uint8Array, length: number, damage: number): void => {
    if (length === 0 || length > LONGEST_KEY || full) return;
    let at = 0;
    while (at < length && text[at] !== UNREADABLE) at++;
    if (at === length) {
      add(upperOf(text, length), lowerOf(text, length), damage);
    } else if (length > PACKED || unreadableIn(text, length) > 1) {
      for (let code = 1; code < UNREADABLE; code++) {
        text[at] = code;
        expand(text, length, damage);
      }
      text[at] = UNREADABLE;
    } else {
      text[at] = 0;
      const up = upperOf(text, length);
      const low = lowerOf(text, length);
      text[at] = UNREADABLE;
      const shift = BITS * (HALF - 1 - (at % HALF));
      for (let code = 1; code < UNREADABLE; code++) {
        if (at < HALF) add(up | (code << shift), low, damage);
        else add(up, low | (code << shift), damage);
      }
    }
  };

  /** A prefix in front, or so many characters of the front away. */
  const glue = (prefix: Uint8Array, length: number, damage: Damage): void => {
    for (let at = 0; at < prefix.length; at++) other[at] = prefix[at] as number;
    for (let at = 0; at < length; at++) other[prefix.length + at] = codes[at] as number;
    expand(other, prefix.length + length, COST[damage]);
  };
  const cut = (count: number, length: number, damage: Damage): void => {
    for (let at = count; at < length; at++) other[at - count] = codes[at] as number;
    expand(other, length - count, COST[damage]);
  };

  return ({ serial, makes }) => {
    const length = codesOf(serial, codes);
    const done = (state: Ball["state"]): Ball => ({ upper, lower, cost, size, state });
    size = 0;
    full = false;
    if (length === 0) return done("empty");
    if (length > LONGEST_KEY) return done("too-long");
    const unreadable = unreadableIn(codes, length);
    if (unreadable > MOST_UNREADABLE) return done("scan");
    set.clear(MOST_KEYS[unreadable] as number);
    cut(0, length, unreadable === 0 ? "same" : "unreadable");
    const every = unreadable <= UNREADABLE_WITH_EDIT;
    if (every)
      for (let zeros = 1; zeros <= MOST_ZEROS; zeros++)
        glue(ZEROS[zeros] as Uint8Array, length, "zeros-dropped");
    for (let zeros = 1; zeros <= MOST_ZEROS && zeros < length && codes[zeros - 1] === ZERO; zeros++)
      cut(zeros, length, "zeros-added");
    const prefixes = prefixesOf(makes);
    for (const prefix of prefixes.codes) {
      if (beginsWith(codes, length, prefix)) cut(prefix.length, length, "label-added");
    }
    if (every) {
      for (const prefix of prefixes.codes) glue(prefix, length, "label-dropped");
      if (unreadable === 0 && length < PACKED)
        size = edits({ codes, length, upper, lower, cost, size, fronts: prefixes.fronts });
      else writeEdits(codes, length, other, expand);
    }
    return full ? { ...done("too-large"), size: 0 } : done("enumerated");
  };
}

const ZEROS = Array.from({ length: MOST_ZEROS + 1 }, (_, count) => new Uint8Array(count).fill(ZERO));

function beginsWith(codes: Uint8Array, length: number, prefix: Uint8Array): boolean {
  for (let at = 0; at < prefix.length; at++) if (at >= length || codes[at] !== prefix[at]) return false;
  return true;
}

/** One edit of a text that is long or has an unreadable character, written out. */
function writeEdits(
  codes: Uint8Array,
  length: number,
  other: Uint8Array,
  expand: (text: Uint8Array, length: number, damage: number) => void,
): void {
  const whole = codes.subarray(0, length);
  for (let at = 0; at < length; at++) {
    if (codes[at] === UNREADABLE) continue;
    for (let code = 1; code < UNREADABLE; code++) {
      if (code === codes[at]) continue;
      other.set(whole);
      other[at] = code;
      expand(other, length, COST.substituted);
    }
  }
  for (let at = 0; at + 1 < length; at++) {
    if (codes[at] === codes[at + 1]) continue;
    other.set(whole);
    other[at] = codes[at + 1] as number;
    other[at + 1] = codes[at] as number;
    expand(other, length, COST.swapped);
  }
  for (let at = 0; at < length; at++) {
    other.set(whole.subarray(0, at));
    other.set(whole.subarray(at + 1), at);
    expand(other, length - 1, COST.inserted);
  }
  for (let at = 0; at <= length; at++) {
    other.set(whole.subarray(0, at));
    other[at] = UNREADABLE;
    other.set(whole.subarray(at), at + 1);
    expand(other, length + 1, COST.dropped);
  }
}
