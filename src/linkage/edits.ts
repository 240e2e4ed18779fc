import { COST } from "./damage.ts";
import { BITS, HALF, PACKED, UNREADABLE } from "./key.ts";

interface Draft {
  readonly codes: Uint8Array;
  /** Less than `PACKED`, so that every text one edit away still packs. */
  readonly length: number;
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  readonly cost: Uint8Array;
  /** Keys written so far. */
  readonly size: number;
  /** By class code: 1 where the ball has the text with this character more, or less, in front already. */
  readonly fronts: Uint8Array;
}

/** By place, the key of what stands before it, and of what stands from it on: where it is, one right, one left. */
const beforeUp = new Int32Array(PACKED + 2);
const beforeLow = new Int32Array(PACKED + 2);
const fromUp = new Int32Array(PACKED + 2);
const fromLow = new Int32Array(PACKED + 2);
const rightUp = new Int32Array(PACKED + 2);
const rightLow = new Int32Array(PACKED + 2);
const leftUp = new Int32Array(PACKED + 2);
const leftLow = new Int32Array(PACKED + 2);

/**
 * Adds every key one edit away from a text that has no unreadable character, each once, by shifts of the packed halves
 * alone. Those that zeros or a label of one character have led to before are left out. Gives the new size.
 */
export function edits(draft: Draft): number {
  const { codes, length, upper, lower, cost, fronts } = draft;
  place(codes, length);
  let size = draft.size;
  const begin = size;
  for (let at = 0; at < length; at++) {
    const up = (beforeUp[at] as number) | (fromUp[at + 1] as number);
    const low = (beforeLow[at] as number) | (fromLow[at + 1] as number);
    const [upShift, lowShift] = [upperAt(1, at), lowerAt(1, at)];
    const own = codes[at] as number;
    for (let code = 1; code < UNREADABLE; code++) {
      upper[size] = up + code * upShift;
      lower[size] = low + code * lowShift;
      size += code === own ? 0 : 1;
    }
  }
  cost.fill(COST.substituted, begin, size);
  const swapped = size;
  for (let at = 0; at + 1 < length; at++) {
    const first = codes[at] as number;
    const second = codes[at + 1] as number;
    if (first === second) continue;
    const up = (beforeUp[at] as number) | (fromUp[at + 2] as number);
    const low = (beforeLow[at] as number) | (fromLow[at + 2] as number);
    upper[size] = up | upperAt(second, at) | upperAt(first, at + 1);
    lower[size++] = low | lowerAt(second, at) | lowerAt(first, at + 1);
  }
  cost.fill(COST.swapped, swapped, size);
  // Of a run of the same character any one that goes leaves the same; one more is written behind the run.
  const inserted = size;
  for (let at = 0; at < length && length > 1; at++) {
    const known = at === 0 ? fronts[codes[0] as number] === 1 : codes[at] === codes[at - 1];
    if (known) continue;
    upper[size] = (beforeUp[at] as number) | (leftUp[at + 1] as number);
    lower[size++] = (beforeLow[at] as number) | (leftLow[at + 1] as number);
  }
  cost.fill(COST.inserted, inserted, size);
  const dropped = size;
  const run = runLength(codes, length);
  for (let at = 0; at <= length; at++) {
    const up = (beforeUp[at] as number) | (rightUp[at] as number);
    const low = (beforeLow[at] as number) | (rightLow[at] as number);
    const [upShift, lowShift] = [upperAt(1, at), lowerAt(1, at)];
    const next = at < length ? (codes[at] as number) : 0;
    for (let code = 1; code < UNREADABLE; code++) {
      const known = fronts[code] === 1 && (at === 0 || (at === run && code === codes[0]));
      upper[size] = up + code * upShift;
      lower[size] = low + code * lowShift;
      size += code === next || known ? 0 : 1;
    }
  }
  cost.fill(COST.dropped, dropped, size);
  return size;
}

function runLength(codes: Uint8Array, length: number): number {
  let run = 1;
  while (run < length && codes[run] === codes[0]) run++;
  return run;
}

function place(codes: Uint8Array, length: number): void {
  beforeUp[0] = 0;
  beforeLow[0] = 0;
  for (let at = 0; at < length; at++) {
    beforeUp[at + 1] = (beforeUp[at] as number) | upperAt(codes[at] as number, at);
    beforeLow[at + 1] = (beforeLow[at] as number) | lowerAt(codes[at] as number, at);
  }
  for (const half of [fromUp, fromLow, rightUp, rightLow, leftUp, leftLow]) {
    half[length] = 0;
    half[length + 1] = 0;
  }
  for (let at = length - 1; at >= 0; at--) {
    const code = codes[at] as number;
    fromUp[at] = (fromUp[at + 1] as number) | upperAt(code, at);
    fromLow[at] = (fromLow[at + 1] as number) | lowerAt(code, at);
    rightUp[at] = (rightUp[at + 1] as number) | upperAt(code, at + 1);
    rightLow[at] = (rightLow[at + 1] as number) | lowerAt(code, at + 1);
    leftUp[at] = (leftUp[at + 1] as number) | (at > 0 ? upperAt(code, at - 1) : 0);
    leftLow[at] = (leftLow[at + 1] as number) | (at > 0 ? lowerAt(code, at - 1) : 0);
  }
}

function shiftOf(at: number): number {
  return BITS * (HALF - 1 - (at % HALF));
}

function upperAt(code: number, at: number): number {
  return at < HALF ? code << shiftOf(at) : 0;
}

function lowerAt(code: number, at: number): number {
  return at < HALF ? 0 : code << shiftOf(at);
}
