import { foldSerial, serialKey } from "#marks";
import { COST } from "./damage.ts";
import { type Blocks, type Density, type Numbered, openIn, rowsInBlock } from "./density.ts";
import { classCodes } from "./key.ts";
import { GAP_DAYS } from "./model.ts";
import type { Found } from "./probe.ts";
import {
  BLOCK_MASK,
  CHUNK_BITS,
  dayOf,
  FIELDS,
  type Field,
  fieldPlace,
  monthOf,
  type Register,
  type Said,
  SPAN_SHIFT,
} from "./register.ts";
import { chanceOfKey, hasShape } from "./shapes.ts";
import { codesOfText, decodeCodes, LAST_DIGIT, MOST_CODES, TEXT_UNREADABLE } from "./text.ts";
import { CONFUSABLE, follow, newTrail } from "./trail.ts";

/** How a field of a mark and of a row compare. */
export const LEVELS = ["unsaid", "agree", "near", "differ"] as const;
export const [UNSAID, AGREE, NEAR, DIFFER] = [0, 1, 2, 3];
export const WIDTH = FIELDS.length;
export const PATTERNS = 4 ** WIDTH;

/** The level of a field in a pattern. */
export function levelIn(pattern: number, field: number): number {
  return (pattern >>> (2 * field)) & 3;
}
/** A row that is so late that the mark cannot be it. */
export const IMPOSSIBLE = 254;
export const NO_GAP = 255;

/**
 * What was observed between a mark and its candidates, before any weight: each similarity is computed once, here.
 * Only the first `size` candidates are of this mark; overwritten by the next.
 */
export interface Evidence {
  size: number;
  /** Rows that the bound left out. */
  unlisted: number;
  state: Found["state"];
  /** Characters of the mark that nobody could read. */
  unreadable: number;
  rows: Uint32Array;
  costs: Uint8Array;
  readonly swaps: Uint8Array;
  readonly kept: Uint8Array;
  readonly logShares: Float64Array;
  readonly sameKind: Int8Array;
  readonly places: Int8Array;
  /** `NEXT` or `FARTHER` for a candidate that differs in one of the last digits alone: a neighbour in number; else 0. */
  readonly around: Uint8Array;
  /** `LEVELS` of every field, two bits each: `levelIn`. */
  readonly patterns: Uint16Array;
  /** Place in `GAP_DAYS`, `IMPOSSIBLE` or `NO_GAP`. */
  readonly gaps: Uint8Array;
  /** Rows of its make in the block of each candidate. */
  readonly blocks: Uint8Array;
  /** Rows in the mark's block, of its make where that is known; -1 where the block cannot be told. */
  block: number;
  /** What the mark's number is near to, where its block has no row: 1 a wide block, 2 a line, 0 neither. */
  wider: number;
  /** Unreadable characters within the block, or what is wider. */
  open: number;
  ownMake: boolean;
  /** Confusable characters of the mark that stand as they should, and letters that must be misread digits. */
  ownKept: number;
  ownSwaps: number;
  /** Probability of the mark's number among any numbers of its shape. */
  chance: number;
  /** By field, how frequent the mark's value is in the register; 1 where the mark does not say. */
  readonly frequency: Float64Array;
  /** By gap, how many of the register's dates lie so far from the mark's. */
  readonly gapShare: Float64Array;
}

export interface Observer {
  readonly observe: (mark: Said, found: Found) => Evidence;
}

/** Whether two values are near one another, beyond being equal. */
export type NearValues = (field: Field, a: string, b: string) => boolean;

/** The last digits of a number, those that count it up: of its neighbours, and of those farther off. */
const TAIL = 3;
const LONG_TAIL = 4;
export const [NEXT, FARTHER] = [1, 2];
/** A value that no row says is taken for half a row's. */
const UNSEEN = 0.5;
const CACHE_BYTES = 2 ** 26;

export function observer(register: Register, most: number, near: NearValues): Observer {
  const evidence = emptyEvidence(most);
  const present = FIELDS.filter((field) => register.fields.includes(field));
  const compare = present.map((field) => fieldComparer(register, field, near));
  const places = Uint8Array.from(present, (field) => fieldPlace(register, field));
  const shifts = Uint8Array.from(present, (field) => 2 * FIELDS.indexOf(field));
  const { stride } = register;
  const records = new Uint32Array(most * stride);
  const markCodes = new Uint8Array(MOST_CODES);
  const rowCodes = new Uint8Array(MOST_CODES);
  const classes = new Uint8Array(MOST_CODES);
  const trail = newTrail();
  const makePlace = fieldPlace(register, "make");
  const makeCodes = new Map(register.values.make?.texts.map((text, at) => [text, at]));
  const codeOf = (make: string): number => makeCodes.get(make) ?? 0;
  const rowMask = 2 ** CHUNK_BITS - 1;

  /** Records lie scattered: they are fetched one after the other, none waiting for what is made of another. */
  const gather = (rows: Uint32Array, size: number): void => {
    for (let at = 0; at < size; at++) {
      const row = rows[at] as number;
      const chunk = register.chunks[row >>> CHUNK_BITS] as Uint32Array;
      const from = (row & rowMask) * stride;
      for (let unit = 0; unit < stride; unit++) records[at * stride + unit] = chunk[from + unit] as number;
    }
  };
  const observe = (mark: Said, found: Found): Evidence => {
    const { size } = found;
    const key = serialKey(mark.serial);
    const markLength = codesOfText(key, markCodes);
    evidence.size = size;
    evidence.unlisted = found.total - size;
    evidence.state = found.state;
    evidence.rows = found.rows;
    evidence.costs = found.costs;
    const unreadable = countUnreadable(markCodes, markLength);
    evidence.unreadable = unreadable;
    evidence.frequency.fill(1);
    const said = compare.map((one, at) => {
      const value = one(mark[present[at] as Field] ?? "");
      evidence.frequency[(shifts[at] as number) >> 1] = value.frequency;
      return value;
    });
    gather(found.rows, size);
    for (let at = 0; at < size; at++) {
      const cost = found.costs[at] as number;
      const start = at * stride;
      const rowLength = decodeCodes(records, start, rowCodes, register.long);
      follow({ mark: markCodes, markLength, row: rowCodes, rowLength, cost }, trail);
      evidence.swaps[at] = trail.swaps;
      evidence.kept[at] = trail.kept;
      evidence.logShares[at] = trail.logShares;
      evidence.sameKind[at] = trail.sameKind;
      evidence.places[at] = trail.place;
      evidence.around[at] =
        cost === COST.substituted && trail.digit ? farness(trail.place, markCodes, markLength) : 0;
      evidence.blocks[at] = (records[start + stride - 1] as number) & BLOCK_MASK;
      let pattern = 0;
      for (let field = 0; field < said.length; field++) {
        const value = said[field] as Compared;
        const code = records[start + (places[field] as number)] as number;
        const known = value.levels[code] as number;
        pattern |= (known === UNKNOWN ? value.find(code) : known) << (shifts[field] as number);
      }
      evidence.patterns[at] = pattern;
      evidence.gaps[at] = register.dated ? gapOf(mark, records, start + stride - 2, register) : NO_GAP;
    }
    const make = makePlace < 0 ? 0 : codeOf(mark.make ?? "");
    evidence.ownMake = make > 0;
    locate(evidence, make > 0 ? register.density.own : register.density.all, {
      codes: classes,
      length: classCodes(markCodes, markLength, classes),
      make,
    });
    // A shape that no row has may be a known one with letters for digits.
    const folded = foldSerial(key);
    const misread = hasShape(register.shapes, folded) && !hasShape(register.shapes, key);
    evidence.ownKept = 0;
    evidence.ownSwaps = 0;
    for (let at = 0; at < markLength; at++) {
      if (misread && key[at] !== folded[at]) evidence.ownSwaps++;
      else evidence.ownKept += CONFUSABLE[markCodes[at] as number] as number;
    }
    evidence.chance = markLength === 0 ? 1 : chanceOfKey(register.shapes, misread ? folded : key);
    gapShares(mark, register, evidence.gapShare);
    return evidence;
  };
  return { observe };
}

/** A copy that stays. */
export function keepEvidence(evidence: Evidence): Evidence {
  const { size } = evidence;
  return {
    ...evidence,
    rows: evidence.rows.slice(0, size),
    costs: evidence.costs.slice(0, size),
    swaps: evidence.swaps.slice(0, size),
    kept: evidence.kept.slice(0, size),
    logShares: evidence.logShares.slice(0, size),
    sameKind: evidence.sameKind.slice(0, size),
    places: evidence.places.slice(0, size),
    around: evidence.around.slice(0, size),
    blocks: evidence.blocks.slice(0, size),
    patterns: evidence.patterns.slice(0, size),
    gaps: evidence.gaps.slice(0, size),
    frequency: evidence.frequency.slice(),
    gapShare: evidence.gapShare.slice(),
  };
}

function emptyEvidence(most: number): Evidence {
  return {
    size: 0,
    unlisted: 0,
    state: "empty",
    unreadable: 0,
    rows: new Uint32Array(0),
    costs: new Uint8Array(0),
    swaps: new Uint8Array(most),
    kept: new Uint8Array(most),
    logShares: new Float64Array(most),
    sameKind: new Int8Array(most),
    places: new Int8Array(most),
    around: new Uint8Array(most),
    patterns: new Uint16Array(most),
    gaps: new Uint8Array(most),
    blocks: new Uint8Array(most),
    block: -1,
    ownMake: false,
    wider: 0,
    open: 0,
    ownKept: 0,
    ownSwaps: 0,
    chance: 1,
    frequency: new Float64Array(WIDTH),
    gapShare: new Float64Array(GAP_DAYS.length),
  };
}

/** Finds the narrowest block with rows that the mark's number lies in. */
function locate(evidence: Evidence, density: Density, numbered: Numbered): void {
  const open = ({ wiped }: Blocks): number => openIn(wiped, numbered.codes, numbered.length);
  evidence.wider = 0;
  evidence.open = open(density.blocks);
  evidence.block = evidence.open < 0 ? -1 : rowsInBlock(density.blocks, numbered);
  if (evidence.block > 0) return;
  for (const [at, blocks] of [density.wide, density.lines].entries()) {
    const within = open(blocks);
    if (within < 0 || rowsInBlock(blocks, numbered) === 0) continue;
    evidence.wider = at + 1;
    evidence.open = within;
    return;
  }
}

function countUnreadable(codes: Uint8Array, length: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) if (codes[at] === TEXT_UNREADABLE) count++;
  return count;
}

/** How far a number is that differs in one digit at a place: 0 where it is no neighbour. */
function farness(place: number, codes: Uint8Array, length: number): number {
  if ((codes[place] as number) > LAST_DIGIT) return 0;
  let digits = 0;
  for (let at = length - 1; at > place; at--) if ((codes[at] as number) <= LAST_DIGIT) digits++;
  return digits < TAIL ? NEXT : digits < LONG_TAIL ? FARTHER : 0;
}

/** A mark's value against those of the register. */
interface Compared {
  /** By code of the register's value; `UNKNOWN` until `find` has looked. */
  readonly levels: Uint8Array;
  readonly find: (code: number) => number;
  readonly frequency: number;
}
type FieldComparer = (value: string) => Compared;
const UNKNOWN = 255;

/** Levels of a mark's value against every value of the register, each found out once. */
function fieldComparer(register: Register, field: Field, near: NearValues): FieldComparer {
  const { texts, counts } = register.values[field] ?? { texts: [""], counts: new Uint32Array(1) };
  const said = counts.reduce((sum, count) => sum + count, 0) - (counts[0] as number);
  const cache = new Map<string, Compared>();
  const places = new Map(texts.map((text, at) => [text, at]));
  const room = Math.max(1, Math.floor(CACHE_BYTES / texts.length));
  const nothing = { levels: new Uint8Array(texts.length).fill(UNSAID), find: () => UNSAID, frequency: 1 };
  return (value) => {
    if (value === "") return nothing;
    const known = cache.get(value);
    if (known !== undefined) return known;
    if (cache.size >= room) cache.clear();
    const levels = new Uint8Array(texts.length).fill(UNKNOWN);
    levels[0] = UNSAID;
    const place = places.get(value);
    const count = place === undefined ? UNSEEN : (counts[place] as number);
    const find = (code: number): number => {
      const text = texts[code] as string;
      const level = text === value ? AGREE : near(field, value, text) ? NEAR : DIFFER;
      levels[code] = level;
      return level;
    };
    const compared = { levels, find, frequency: count / (said + 1) };
    cache.set(value, compared);
    return compared;
  };
}

function gapOf(mark: Said, records: Uint32Array, at: number, register: Register): number {
  const from = dayOf(records[at] as number);
  if (from === null || mark.from === undefined) return NO_GAP;
  const to = from + ((records[at + 1] as number) >>> SPAN_SHIFT);
  const last = mark.to ?? mark.from;
  if (register.order === "row-first" && from > last) return IMPOSSIBLE;
  return levelOfGap((mark.from + last - from - to) / 2, register);
}

/** A gap below zero between dates that overlap is none. */
function levelOfGap(days: number, register: Register): number {
  const least = register.order === "row-first" ? 1 : 0;
  let level = 0;
  while (days >= (GAP_DAYS[level] as number)) level++;
  return Math.max(level, least);
}

/** Shares of the register's dates by their gap to the mark's; the first is what lies behind it. */
function gapShares(mark: Said, register: Register, shares: Float64Array): void {
  shares.fill(1);
  if (!register.dated || mark.from === undefined) return;
  const { months } = register;
  const total = months[months.length - 1] as number;
  const day = (mark.from + (mark.to ?? mark.from)) / 2;
  let later = total;
  for (let level = 0; level < GAP_DAYS.length; level++) {
    const bound = GAP_DAYS[level] as number;
    const before = bound === Number.POSITIVE_INFINITY ? 0 : (months[monthOf(day - bound)] as number);
    shares[level] = (later - before + UNSEEN) / (total + 1);
    later = before;
  }
}
