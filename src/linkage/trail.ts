import { foldSerial } from "#marks";
import { COST } from "./damage.ts";
import { LAST_DIGIT, TEXT_UNREADABLE } from "./text.ts";

/** Text codes by confusable class, as the code of its first character. */
export const CLASS = new Uint8Array(TEXT_UNREADABLE + 1);
CLASS[TEXT_UNREADABLE] = TEXT_UNREADABLE;
const CHARS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
for (let at = 0; at < CHARS.length; at++) CLASS[at + 1] = CHARS.indexOf(foldSerial(CHARS.charAt(at))) + 1;

/**
 * How readily a character of a class is written as another of it, relative to the others of its class; our own estimate:
 * letter for digit most of all. [written for, as, weight]; both ways; what is not named weighs 1.
 */
const CONFUSIONS: readonly (readonly [string, string, number])[] = [
  ["0", "O", 6],
  ["0", "D", 2],
  ["0", "Q", 2],
  ["O", "Q", 2],
  ["O", "D", 2],
  ["1", "I", 4],
  ["I", "L", 1],
  ["1", "L", 2],
];

/** Natural logarithm of the share that goes to each pair; 0 for what is not confused. */
const LOG_SHARE = new Float64Array((TEXT_UNREADABLE + 1) ** 2);
export const CONFUSABLE = new Uint8Array(TEXT_UNREADABLE + 1);
for (let code = 1; code <= CHARS.length; code++) {
  const others = [...CHARS]
    .map((_, at) => at + 1)
    .filter((one) => one !== code && CLASS[one] === CLASS[code]);
  const weights = others.map((one) => weightOf(CHARS.charAt(code - 1), CHARS.charAt(one - 1)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  others.forEach((one, at) => {
    LOG_SHARE[code * (TEXT_UNREADABLE + 1) + one] = Math.log((weights[at] as number) / sum);
  });
  CONFUSABLE[code] = others.length > 0 ? 1 : 0;
}

function weightOf(a: string, b: string): number {
  return CONFUSIONS.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 1;
}

/** How one number became one mark, character by character; overwritten by the next pair. */
export interface Trail {
  /** Characters written as another of their class, and those that could have been and were not. */
  swaps: number;
  kept: number;
  /** Logarithm of the shares of the swaps, and of the choices within the kind of damage. */
  logShares: number;
  /** Place in the mark of the character that is another, more or missing; -1 where there is none. */
  place: number;
  /** 1 where a substituted character stayed a digit or a letter, 0 where not, -1 for other kinds. */
  sameKind: number;
  /** The register's own character at `place` of a substitution is a digit. */
  digit: boolean;
}

export function newTrail(): Trail {
  return { swaps: 0, kept: 0, logShares: 0, place: -1, sameKind: -1, digit: false };
}

const DIGITS = 10;
const LETTERS = 26;
/** Most zeros and labels, as choices that are equally likely. */
const LOG_ZEROS = Math.log(6);
const LOG_LABELS = Math.log(19);

export interface Pair {
  /** Text codes of the mark and of the row, and how many. */
  readonly mark: Uint8Array;
  markLength: number;
  readonly row: Uint8Array;
  rowLength: number;
  cost: number;
}

/** Natural logarithms of whole numbers: lengths and choices. */
const LOG = Float64Array.from({ length: 128 }, (_, at) => Math.log(at));
const log = (count: number): number => LOG[count] as number;

/** Follows the damage of a pair that is known to have it. */
export function follow(pair: Readonly<Pair>, trail: Trail): void {
  const { mark, markLength, row, rowLength, cost } = pair;
  trail.swaps = 0;
  trail.kept = 0;
  trail.logShares = 0;
  trail.place = -1;
  trail.sameKind = -1;
  trail.digit = false;
  // What stands in front of one alone.
  let ahead = 0;
  let behind = 0;
  if (cost === COST["zeros-dropped"] || cost === COST["label-dropped"]) ahead = rowLength - markLength;
  if (cost === COST["zeros-added"] || cost === COST["label-added"]) behind = markLength - rowLength;
  if (cost === COST["zeros-added"]) trail.logShares -= LOG_ZEROS;
  if (cost === COST["zeros-dropped"]) trail.logShares -= log(frontZeros(row, rowLength));
  if (cost === COST["label-added"]) trail.logShares -= LOG_LABELS;
  if (cost < COST.substituted) compare(pair, behind, ahead, trail);
  else {
    const place = firstUnlike(pair, trail);
    if (cost === COST.substituted) compare(pair, place + 1, place + 1, trail);
    else if (cost === COST.inserted) compare(pair, place + 1, place, trail);
    else if (cost === COST.dropped) compare(pair, place, place + 1, trail);
    else {
      same(mark[place] as number, row[place + 1] as number, trail);
      same(mark[place + 1] as number, row[place] as number, trail);
      compare(pair, place + 2, place + 2, trail);
    }
    choose(pair, place, trail);
    trail.place = place;
  }
}

/** Character by character from a place on in each. */
function compare(
  { mark, markLength, row }: Readonly<Pair>,
  from: number,
  rowFrom: number,
  trail: Trail,
): void {
  let kept = 0;
  for (let at = from, other = rowFrom; at < markLength; at++, other++) {
    const written = mark[at] as number;
    if (written === row[other]) kept += CONFUSABLE[written] as number;
    else same(written, row[other] as number, trail);
  }
  trail.kept += kept;
}

/** Two characters of one class. What the row could not read was any digit or letter: it speaks for no mark in particular. */
function same(written: number, was: number, trail: Trail): void {
  if (written === TEXT_UNREADABLE) return;
  if (was === TEXT_UNREADABLE) {
    trail.logShares -= log(written <= LAST_DIGIT ? DIGITS : LETTERS);
    return;
  }
  if (written === was) trail.kept += CONFUSABLE[was] as number;
  else {
    trail.swaps++;
    trail.logShares += LOG_SHARE[was * (TEXT_UNREADABLE + 1) + written] as number;
  }
}

function like(a: number, b: number): boolean {
  return a === TEXT_UNREADABLE || b === TEXT_UNREADABLE || CLASS[a] === CLASS[b];
}

/** Where mark and row first differ by more than a class; what stands before is compared. */
function firstUnlike({ mark, markLength, row, rowLength }: Readonly<Pair>, trail: Trail): number {
  const end = Math.min(markLength, rowLength);
  let kept = 0;
  let at = 0;
  for (; at < end; at++) {
    const [written, was] = [mark[at] as number, row[at] as number];
    if (written === was) kept += CONFUSABLE[written] as number;
    else if (like(written, was)) same(written, was, trail);
    else break;
  }
  trail.kept += kept;
  return at;
}

function frontZeros(row: Uint8Array, length: number): number {
  let zeros = 0;
  while (zeros < length && CLASS[row[zeros] as number] === 1) zeros++;
  return Math.max(1, Math.min(6, zeros));
}

/** The choices within an edit: where, and what is written there; alike neighbours leave several ways. */
function choose(pair: Readonly<Pair>, place: number, trail: Trail): void {
  const { mark, markLength, row, rowLength, cost } = pair;
  const written = mark[place] as number;
  if (cost === COST.substituted) {
    const was = row[place] as number;
    trail.digit = was <= LAST_DIGIT;
    trail.sameKind = trail.digit === written <= LAST_DIGIT ? 1 : 0;
    trail.logShares -= log(rowLength) + log(written <= LAST_DIGIT ? DIGITS : LETTERS);
  } else if (cost === COST.swapped) {
    trail.logShares -= log(Math.max(1, rowLength - 1));
  } else if (cost === COST.inserted) {
    trail.logShares += log(runOf(mark, markLength, place)) - log(rowLength + 1) - log(DIGITS + LETTERS);
  } else {
    trail.logShares += log(runOf(row, rowLength, place)) - log(rowLength);
  }
}

/** How many of the same stand around a place: taking away any of them leaves the same. */
function runOf(codes: Uint8Array, length: number, place: number): number {
  let [from, to] = [place, place];
  while (from > 0 && codes[from - 1] === codes[place]) from--;
  while (to + 1 < length && codes[to + 1] === codes[place]) to++;
  return to - from + 1;
}
