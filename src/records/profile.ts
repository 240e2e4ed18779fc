import type { MarkKind, PlaceLevel } from "#marks";
import { type Cell, cellText, plainWords } from "./cells.ts";
import type { ReadMark } from "./mapping.ts";
import { readCount } from "./numbers.ts";
import { hasIdentifier, looksLikeIdentifier, looksLikePerson } from "./persons.ts";
import { unitOf } from "./units.ts";

/** Shapes that a value can have; one value may have several. */
const SHAPES = {
  number: /^-?[\d.,’' ]*\d(e[+-]?\d+)?$/i,
  date: /^(\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{4}-\d\d-\d\d[T ].*|\d{1,2}[ /-]?(de )?[a-zç]{3,10}\.?[ /-]?(de )?\d{2,4}|[a-zç]{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\/\d{4}|(19|20)\d\d-(0[1-9]|1[0-2])|\d{8})([ T]\d{1,2}:\d\d.*)?$/i,
  year: /^(19|20)\d\d(\.0)?(\s?\(.*\))?$/,
  month:
    /^(0?[1-9]|1[0-2]|ene\w*|jan\w*|feb\w*|fev\w*|mar\w*|abr\w*|apr\w*|may\w*|mai\w*|jun\w*|jul\w*|ago\w*|aug\w*|sep\w*|set\w*|oct\w*|out\w*|nov\w*|dic\w*|dec\w*|dez\w*)\.?$/i,
  day: /^(0?[0-9]|[12]\d|3[01])$/,
  "yes-no": /^(s[ií]|no|sim|n[aã]o|yes|true|false|x|y|n|s)$/i,
  calibre:
    /^(cal\.?\s*)?(\.?\d{1,3}([.,]\d+)?\s*("|mm|acp|auto|spl|special|mag\w*|luger|s&w|lr|bmg|win\w*|rem\w*|super|ga\.?|g\.a\.|gauge|nato|wmr|short|long|hornet|colt|x\s*\d+\w*|-\s?(0?6|gauge|30)).*|\d{1,2}\s*x\s*\d{2}.*|\.\d{2,3}"?|0[.,]\d{2,3}|12|16|20|410|22|380|38|9|45|40|357|7\.62|5\.56|223|308)$/i,
  serial: /^(?=.*\d)[A-Z0-9][A-Z0-9 ./-]{2,18}$/i,
  coded: /^(?=.*[A-Z])(?=.*\d)[A-Z0-9./-]{4,18}$/i,
  coordinate: /^-?\d{1,3}\.\d{4,}$/,
  "decimal-bore": /^0?[.,]\d{2,3}$/,
  condition:
    /^(bueno|buena|regular|mal[oa]|buen estado|mal estado|good|fair|poor|new|nuevo|usad[oa]|inservible|bom|ruim)$/i,
} as const;
export type Shape =
  | keyof typeof SHAPES
  | "long-text"
  | "person"
  | "identifier"
  | "hard-identifier"
  | "item-word"
  | "count"
  | "text";

export interface Profile {
  /** Rows looked at, empty cells included. */
  readonly rows: number;
  readonly filled: number;
  /** Distinct share of filled values, 0..1. */
  readonly distinct: number;
  readonly shapes: ReadonlyMap<Shape, number>;
  /** Distinct values, commonest first, with how often; at most 200. */
  readonly values: readonly (readonly [string, number])[];
  /** Share of filled values that a mark reader reads or finds ambiguous. */
  readonly readShare: (kind: MarkKind, level?: PlaceLevel) => number | null;
}

/** What the values of one column look like. */
export function profileColumn(cells: readonly (Cell | null | undefined)[], read: ReadMark | null): Profile {
  const counts = new Map<string, number>();
  let filled = 0;
  let dates = 0;
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === "") continue;
    filled++;
    if (cell?.kind === "date") dates++;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const values = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 200);
  const looked = values.reduce((sum, [, times]) => sum + times, 0);
  const shapes = new Map<Shape, number>();
  const add = (shape: Shape, times: number) => shapes.set(shape, (shapes.get(shape) ?? 0) + times / looked);
  for (const [text, times] of values) {
    for (const shape of Object.keys(SHAPES) as (keyof typeof SHAPES)[]) {
      if (SHAPES[shape].test(text)) add(shape, times);
    }
    if (/[\p{L}]{2}/u.test(text)) add("text", times);
    if (readCount(text).state !== "unread") add("count", times);
    if (text.length > 45 || text.split(/\s+/).length > 6) add("long-text", times);
    if (looksLikePerson(text)) add("person", times);
    if (looksLikeIdentifier(text)) add("identifier", times);
    if (hasIdentifier(text)) add("hard-identifier", times);
    if (text.length < 60 && unitOf(text) !== null) add("item-word", times);
  }
  if (dates > 0) shapes.set("date", Math.max(shapes.get("date") ?? 0, dates / filled));
  const shares = new Map<string, number>();
  const readShare = (kind: MarkKind, level?: PlaceLevel): number | null => {
    if (read === null || filled === 0) return null;
    const key = `${kind} ${level ?? ""}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    let said = 0;
    let tried = 0;
    for (const [text, times] of values.slice(0, 60)) {
      if (plainWords(text) === "") continue;
      const reading = read(kind, text, level === undefined ? {} : { level });
      if (reading.reasons.includes("no-reader")) return null;
      // `Unknown` and `N/A` stand in columns of every kind
      if (reading.reasons.includes("unread-by-source")) continue;
      tried += times;
      if (reading.outcome !== "unread") said += times;
    }
    if (tried === 0) return null;
    const share = said / tried;
    shares.set(key, share);
    return share;
  };
  return {
    rows: cells.length,
    filled,
    distinct: filled === 0 ? 0 : counts.size / filled,
    shapes,
    values,
    readShare,
  };
}
