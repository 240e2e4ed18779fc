import { PATTERNS, WIDTH } from "./evidence.ts";

/** Running products of fields: none, the first, the first two ... */
export const SUMS = WIDTH + 1;

/**
 * The patterns that one mark's candidates have, each once: there are few of them, so that what follows from the fields
 * alone is reckoned once for each, not for each candidate. Overwritten by the next mark.
 */
export interface Patterns {
  /** By pattern, its place among the mark's. */
  readonly places: Uint16Array;
  readonly list: Uint16Array;
  size: number;
  /** By place, chance of what the mark says of its fields. */
  readonly products: Float64Array;
  /** By place, bits of each field, and of all. */
  readonly bits: Float64Array;
  readonly sums: Float64Array;
}

export interface PatternTable {
  readonly patterns: Patterns;
  /** Takes the patterns of a mark's candidates; `chances` are by field and level. */
  readonly take: (patterns: Uint16Array, size: number, chances: Float64Array) => void;
}

export function patternTable(): PatternTable {
  const rounds = new Uint32Array(PATTERNS);
  let round = 0;
  const patterns: Patterns = {
    places: new Uint16Array(PATTERNS),
    list: new Uint16Array(PATTERNS),
    size: 0,
    products: new Float64Array(PATTERNS * SUMS),
    bits: new Float64Array(PATTERNS * WIDTH),
    sums: new Float64Array(PATTERNS),
  };
  const { places, list, products } = patterns;
  return {
    patterns,
    take(given, size, chances) {
      round++;
      patterns.size = 0;
      for (let at = 0; at < size; at++) {
        const pattern = given[at] as number;
        if (rounds[pattern] === round) continue;
        rounds[pattern] = round;
        const place = patterns.size++;
        places[pattern] = place;
        list[place] = pattern;
        let product = 1;
        products[place * SUMS] = 1;
        for (let field = 0; field < WIDTH; field++) {
          product *= chances[field * 4 + ((pattern >>> (2 * field)) & 3)] as number;
          products[place * SUMS + field + 1] = product;
        }
      }
    },
  };
}
