import { foldSerial, serialKey } from "#marks";
import { type Compared, fieldComparer, type NearValues, UNKNOWN } from "./compared.ts";
import { COST } from "./damage.ts";
import { type Blocks, type Density, type Numbered, openIn, rowsInBlock } from "./density.ts";
import { type Evidence, emptyEvidence, FARTHER, NEXT, NO_GAP } from "./evidence.ts";
import { gapsOf } from "./gaps.ts";
import { classCodes } from "./key.ts";
import type { Found } from "./probe.ts";
import {
  BLOCK_MASK,
  CHUNK_BITS,
  FIELDS,
  type Field,
  fieldPlace,
  type Register,
  type Said,
} from "./register.ts";
import { shapeReader } from "./shapes.ts";
import { codesOfText, LAST_DIGIT, MOST_CODES, TEXT_UNREADABLE, textReader } from "./text.ts";
import { CONFUSABLE, follow, newTrail } from "./trail.ts";

export interface Observer {
  readonly observe: (mark: Said, found: Found) => Evidence;
}

/** The last digits of a number, those that count it up: of its neighbours, and of those farther off. */
const TAIL = 3;
const LONG_TAIL = 4;
/** Records that are fetched before they are looked at: as many as the nearest memory holds beside all else. */
const PIECE = 128;

export function observer(register: Register, most: number, near: NearValues): Observer {
  const evidence = emptyEvidence(most);
  const present = FIELDS.filter((field) => register.fields.includes(field));
  const compare = present.map((field) => fieldComparer(register, field, near));
  const places = Uint8Array.from(present, (field) => fieldPlace(register, field));
  const shifts = Uint8Array.from(present, (field) => 2 * FIELDS.indexOf(field));
  const { stride, chunks, dated } = register;
  const gaps = gapsOf(register);
  const shapes = shapeReader(register.shapes);
  const markCodes = new Uint8Array(MOST_CODES);
  const rowCodes = new Uint8Array(MOST_CODES);
  const reader = textReader(rowCodes, register.long);
  const classes = new Uint8Array(MOST_CODES);
  const pair = { mark: markCodes, markLength: 0, row: rowCodes, rowLength: 0, cost: 0 };
  const trail = newTrail();
  const makePlace = fieldPlace(register, "make");
  const makeCodes = new Map(register.values.make?.texts.map((text, at) => [text, at]));
  const codeOf = (make: string): number => makeCodes.get(make) ?? 0;
  const rowMask = 2 ** CHUNK_BITS - 1;
  const firsts = new Uint32Array(PIECE);
  const lasts = new Uint32Array(PIECE);

  /** Records lie scattered: their ends are fetched one after the other, none waiting for what is made of another. */
  const gather = (rows: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const row = rows[at] as number;
      const chunk = chunks[row >>> CHUNK_BITS] as Uint32Array;
      const start = (row & rowMask) * stride;
      firsts[at - from] = chunk[start] as number;
      lasts[at - from] = chunk[start + stride - 1] as number;
    }
  };
  /** What the candidates of one piece are beside the mark. */
  const look = (said: readonly Compared[], { rows, costs }: Found, from: number, to: number): void => {
    const { swaps, kept, logShares, sameKind, around, blocks, patterns, gaps: levels } = evidence;
    let steady = false;
    for (let at = from; at < to; at++) {
      const row = rows[at] as number;
      const chunk = chunks[row >>> CHUNK_BITS] as Uint32Array;
      const start = (row & rowMask) * stride;
      const cost = costs[at] as number;
      const last = lasts[at - from] as number;
      const first = firsts[at - from] as number;
      const second = chunk[start + 1] as number;
      // A digit wrong at one place is the same damage whichever digit stood there.
      if (!(cost === COST.substituted && steady && reader.steps(first, second, trail.place))) {
        pair.cost = cost;
        pair.rowLength = reader.read(first, second);
        follow(pair, trail);
        steady = cost === COST.substituted && trail.digit;
      }
      swaps[at] = trail.swaps;
      kept[at] = trail.kept;
      logShares[at] = trail.logShares;
      sameKind[at] = trail.sameKind;
      around[at] =
        cost === COST.substituted && trail.digit ? farness(trail.place, markCodes, pair.markLength) : 0;
      blocks[at] = last & BLOCK_MASK;
      let pattern = 0;
      for (let field = 0; field < said.length; field++) {
        const value = said[field] as Compared;
        const code = chunk[start + (places[field] as number)] as number;
        const known = value.levels[code] as number;
        pattern |= (known === UNKNOWN ? value.find(code) : known) << (shifts[field] as number);
      }
      patterns[at] = pattern;
      levels[at] = dated ? gaps.levelOf(chunk[start + stride - 2] as number, last) : NO_GAP;
    }
  };
  const observe = (mark: Said, found: Found): Evidence => {
    const { size } = found;
    const key = serialKey(mark.serial);
    const markLength = codesOfText(key, markCodes);
    pair.markLength = markLength;
    evidence.size = size;
    evidence.unlisted = found.total - size;
    evidence.state = found.state;
    evidence.rows = found.rows;
    evidence.costs = found.costs;
    evidence.unreadable = countUnreadable(markCodes, markLength);
    evidence.frequency.fill(1);
    const said = compare.map((one, at) => {
      const value = one(mark[present[at] as Field] ?? "");
      evidence.frequency[(shifts[at] as number) >> 1] = value.frequency;
      return value;
    });
    gaps.take(mark);
    for (let from = 0; from < size; from += PIECE) {
      const to = Math.min(size, from + PIECE);
      gather(found.rows, from, to);
      look(said, found, from, to);
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
    const misread = shapes.has(folded) && !shapes.has(key);
    evidence.ownKept = 0;
    evidence.ownSwaps = 0;
    for (let at = 0; at < markLength; at++) {
      if (misread && key[at] !== folded[at]) evidence.ownSwaps++;
      else evidence.ownKept += CONFUSABLE[markCodes[at] as number] as number;
    }
    evidence.chance = markLength === 0 ? 1 : shapes.chanceOf(misread ? folded : key);
    gaps.shares(evidence.gapShare);
    return evidence;
  };
  return { observe };
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
