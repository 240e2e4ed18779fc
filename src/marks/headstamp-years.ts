import type { MakerRow } from "./headstamp-lexicon.ts";
import type { Token } from "./headstamp-text.ts";

/** What the numbers of a base say about one maker. */
export interface YearReading {
  /** Ascending; empty where the base carries no year. */
  readonly years: readonly number[];
  readonly month: number | null;
  readonly lot: string | null;
  /** A number that could be a year stands there and fits (true), does not fit (false), or none stands there (null). */
  readonly fits: boolean | null;
  readonly notes: readonly string[];
  /** Digits of the year as written; null where none was taken. */
  readonly digits: 2 | 4 | null;
}

/** Whether the table knows the maker to write years with as many digits as stand here; null where it does not say. */
export function inStyle(row: MakerRow, years: YearReading): boolean | null {
  if (!/two|four|none/.test(row.yearStyle) || years.digits === null) return null;
  return row.yearStyle.includes(years.digits === 4 ? "four" : "two");
}

export interface YearWindow {
  /** Calibre on the mark or of the row: nothing was made for it earlier. */
  readonly since: number;
  readonly latest: number;
  /** Bore digits that a number on this base may mean instead of a year; null where the calibre is known otherwise. */
  readonly bores: ReadonlySet<string> | null;
  /** No calibre on the mark itself: the layout of military cases, code and year. */
  readonly bare: boolean;
}

/** First self-contained cartridges with marks on the base; no table row starts earlier. */
export const EARLIEST = 1860;

/** Shotgun gauges, stamped bare or twice round the base. */
const GAUGES: ReadonlySet<string> = new Set("10 12 16 20 24 28 32 36".split(" "));
/** Inch bores stamped bare on commercial cases in the Americas and the Philippines. */
export const BORES: ReadonlySet<string> = new Set("22 25 30 32 35 38 40 41 44 45 50".split(" "));
const INCH_COUNTRIES: ReadonlySet<string> = new Set(
  "US CA MX BR AR CL CO PE BO PY UY VE EC GT PH".split(" "),
);

/** Reads the numbers that stand beside a maker's mark, in ring order from that mark on. */
export function readYear(numbers: readonly Token[], row: MakerRow, window: YearWindow): YearReading {
  const fourDigits = numbers.filter((n) => n.text.length === 4 && !n.dotted);
  const small = numbers.filter((n) => n.text.length <= 2 && !n.dotted);
  const inside = (year: number) => year >= from(row, window) && year <= to(row, window);
  const full = fourDigits.map((n) => Number(n.text)).filter((y) => y >= EARLIEST && y <= window.latest);
  if (full.length > 0) {
    // Four digits are a year whoever the maker is: outside its known years they stand, and do not fit.
    const years = full.filter(inside);
    const written = full.filter((year) => year >= window.since);
    return {
      years: years.length > 0 ? years : written,
      ...rest(small),
      fits: years.length > 0,
      notes: [],
      digits: 4,
    };
  }
  if (!dated(row, window)) {
    const odd = small.some((n) => n.text.length === 2);
    return {
      years: [],
      month: null,
      lot: null,
      fits: null,
      notes: odd ? ["number-not-a-year"] : [],
      digits: null,
    };
  }
  return fromSmall(small, row, window, inside);
}

function fromSmall(
  small: readonly Token[],
  row: MakerRow,
  window: YearWindow,
  inside: (year: number) => boolean,
): YearReading {
  const nothing: YearReading = { years: [], month: null, lot: null, fits: null, notes: [], digits: null };
  const numbers = small.slice(0, 4);
  const split = splitYear(numbers, row);
  if (split !== null && inside(split.year)) {
    return { years: [split.year], ...rest(split.others), fits: true, notes: [], digits: 4 };
  }
  const pairs = numbers.filter((n) => n.text.length === 2);
  const [only] = pairs;
  if (only === undefined) return oneDigit(numbers, row, inside) ?? nothing;
  const expand = (token: Token): number[] =>
    [18, 19, 20].map((century) => century * 100 + Number(token.text)).filter(inside);
  if (pairs.length === 1) {
    if (mayBeBore(only, row, window)) return { ...nothing, notes: ["year-or-calibre"] };
    const years = expand(only);
    const others = numbers.filter((n) => n !== only);
    const [lot] = others;
    const last = lot !== undefined && yearThenLot(row) && numbers.indexOf(lot) > numbers.indexOf(only);
    return { years, ...(last ? lotOnly(lot) : rest(others)), fits: years.length > 0, notes: [], digits: 2 };
  }
  if (row.yearStyle === "none") return nothing;
  for (const [year, other] of orders(pairs, row)) {
    const years = expand(year);
    if (years.length === 0) continue;
    const rival = orders(pairs, row).find(([y]) => y !== year);
    const both = rival === undefined ? [] : expand(rival[0]);
    const all = [...new Set([...years, ...both])].sort((a, b) => a - b);
    const notes = both.length > 0 ? ["year-order-unknown"] : [];
    const beside = both.length > 0 ? NOTHING_BESIDE : yearThenLot(row) ? lotOnly(other) : rest([other]);
    return { years: all, ...beside, fits: true, notes, digits: 2 };
  }
  return { ...nothing, fits: false };
}

/** Which of two two-digit numbers may be the year, the likelier first, beside its month or lot. */
function orders(pairs: readonly Token[], row: MakerRow): readonly (readonly [Token, Token])[] {
  const [a, b] = pairs as [Token, Token];
  if (yearThenLot(row)) return [[a, b]];
  const month = (n: Token) => Number(n.text) >= 1 && Number(n.text) <= 12;
  if (month(a) && !month(b)) return [[b, a]];
  if (month(b) && !month(a)) return [[a, b]];
  return [
    [b, a],
    [a, b],
  ];
}

/** German cases carry the year, then the lot, since the 1930s (`MEN-82-23`, `aux St+ 42 10`). */
function yearThenLot(row: MakerRow): boolean {
  return (
    /lot/.test(row.yearStyle) ||
    /year and lot/.test(row.notes) ||
    (row.country === "DE" && row.from !== null && row.from >= 1934)
  );
}

/** `19 43`, `1 9 4 3` and `4 3`. */
function splitYear(numbers: readonly Token[], row: MakerRow): { year: number; others: Token[] } | null {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [a, b] = [numbers[i], numbers[i + 1]] as [Token, Token];
    if (!/^(18|19|20)$/.test(a.text) || b.text.length !== 2) continue;
    if (yearThenLot(row) && /-/.test(b.gap)) continue;
    return { year: Number(a.text + b.text), others: numbers.filter((n) => n !== a && n !== b) };
  }
  const digits = numbers.map((n) => n.text).join("");
  if (numbers.every((n) => n.text.length === 1) && /^(18|19|20)\d\d$/.test(digits)) {
    return { year: Number(digits), others: [] };
  }
  return null;
}

/** `4 3` is 43; `4` alone is 1944 on the wartime plants of the United States. */
function oneDigit(
  numbers: readonly Token[],
  row: MakerRow,
  inside: (year: number) => boolean,
): YearReading | null {
  const text = numbers.map((n) => n.text).join("");
  const wartime = row.country === "US" && row.kind === "military";
  const one = numbers.length === 1 && (/one|single|1-digit/.test(row.yearStyle) || (wartime && text === "4"));
  if (numbers.length !== 2 && !one) return null;
  const years = one ? [1940 + Number(text)] : [1900 + Number(text), 2000 + Number(text)];
  const kept = years.filter(inside);
  return { years: kept, month: null, lot: null, fits: kept.length > 0, notes: [], digits: 2 };
}

interface Beside {
  readonly month: number | null;
  readonly lot: string | null;
}
const NOTHING_BESIDE: Beside = { month: null, lot: null };

function lotOnly(token: Token): Beside {
  return { month: null, lot: token.text };
}

/** Month of one other number; a larger one is a lot. */
function rest(others: readonly Token[]): Beside {
  const [other] = others;
  if (other === undefined || others.length > 1) return NOTHING_BESIDE;
  const value = Number(other.text);
  return value >= 1 && value <= 12 ? { month: value, lot: null } : lotOnly(other);
}

/**
 * Commercial cases and brands carry no year unless the table says how, or a short code stands alone with the number, as
 * on military cases; a maker of both writes one at times.
 */
function dated(row: MakerRow, window: YearWindow): boolean {
  if (row.kind === "both" || row.kind === "military") return true;
  return (row.yearStyle !== "" && row.yearStyle !== "none") || (window.bare && row.short);
}

function mayBeBore(token: Token, row: MakerRow, window: YearWindow): boolean {
  if (row.kind === "military" || row.yearStyle.includes("two") || window.bores === null) return false;
  if (row.yearStyle === "none" && GAUGES.has(token.text)) return true;
  if (row.kind !== "both" && BORES.has(token.text)) return true;
  return window.bores.has(token.text) && (row.country === null || INCH_COUNTRIES.has(row.country));
}

function from(row: MakerRow, window: YearWindow): number {
  return Math.max(row.from ?? 1890, window.since, EARLIEST);
}

function to(row: MakerRow, window: YearWindow): number {
  return Math.min(row.to ?? window.latest, window.latest);
}
