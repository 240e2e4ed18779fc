import { GAP_DAYS } from "./model.ts";
import type { Found } from "./probe.ts";
import { FIELDS } from "./register.ts";

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

/** `around` of a candidate: near the mark in number, or farther off. */
export const [NEXT, FARTHER] = [1, 2];

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
    around: evidence.around.slice(0, size),
    blocks: evidence.blocks.slice(0, size),
    patterns: evidence.patterns.slice(0, size),
    gaps: evidence.gaps.slice(0, size),
    frequency: evidence.frequency.slice(),
    gapShare: evidence.gapShare.slice(),
  };
}

export function emptyEvidence(most: number): Evidence {
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
