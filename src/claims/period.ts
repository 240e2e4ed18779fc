import { calendarDate, daysInMonth } from "#base";
import { foldWords } from "#texts";
import type { ClaimPeriod, PeriodKind } from "./claim.ts";

const MONTHS =
  "jan(?:uary)?|ene(?:ro)?;feb(?:ruary|rero)?;mar(?:ch|zo)?;apr(?:il)?|abr(?:il)?;may(?:o)?;jun(?:e|io)?;jul(?:y|io)?;aug(?:ust)?|ago(?:sto)?;sep(?:t|tember|tiembre)?;oct(?:ober|ubre)?;nov(?:ember|iembre)?;dec(?:ember)?|dic(?:iembre)?".split(
    ";",
  );
const MONTH = `(${MONTHS.join("|")})\\.?`;
const YEAR = "((?:19|20)\\d\\d)";
const DATE = `(?:(?:(\\d{1,2})(?: de)? )?${MONTH}(?: (\\d{1,2}),)?,?(?: del?)? )?${YEAR}(?:-(\\d\\d)(?:-(\\d\\d))?(?!\\d))?`;
const TO = "\\s*(?:-|/|\\.\\.|to|through|until|and|y|a|al|hasta)\\s*";

function monthOf(word: string): number {
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word)) + 1;
}

const pad = (n: number): string => String(n).padStart(2, "0");

function iso(year: string, month: string | undefined, day: string | undefined): string | null {
  const date = calendarDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    month === undefined || day === undefined ? undefined : Number(day),
  );
  return date?.iso ?? null;
}

/** Groups of one DATE: day, month word, day, year, month, day. */
function dateOf(groups: readonly (string | undefined)[]): string | null {
  const [day, word, late, year, month, last] = groups;
  if (year === undefined) return null;
  if (word !== undefined) return iso(year, String(monthOf(word)), day ?? late);
  return iso(year, month, last);
}

/** Reads a period in words, either language: years, ranges, months, "since 2012", "FY2023". Null where it names none. */
export function readPeriod(words: string): ClaimPeriod | null {
  const text = foldWords(words)
    .replace(/\beach\b|\bin\b|\ben\b|\bdurante\b|\bcalendar year\b/g, " ")
    .trim();
  if (text === "") return null;
  const kind: PeriodKind = /\bfy ?\d|\bfiscal\b|\bfy\b/.test(text) ? "us-fiscal" : "calendar";
  const bare = text
    .replace(/\bfiscal( years?)?\b|\banos? fiscal(es)?\b|\bfy ?(?=\d|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const period = (from: string | null, to: string | null): ClaimPeriod => ({ words, kind, from, to });
  const short = new RegExp(`^\\D*${YEAR}\\s*[-/]\\s*(\\d\\d)(?![\\d-])`).exec(bare);
  // "2007-11" is a range of years, "2024-10" a month: the short second year must come later.
  if (short !== null && Number(short[2]) > Number(short[1]!.slice(2)) && !/^\d{4}-\d\d-/.test(bare)) {
    return period(short[1]!, short[1]!.slice(0, 2) + short[2]!);
  }
  const months = new RegExp(`${MONTH}(?: de)?${TO}${MONTH}(?:,? de)? ${YEAR}`).exec(bare);
  if (months !== null && !new RegExp(`${MONTH}(?: de)? ${YEAR}${TO}`).test(bare)) {
    return period(`${months[3]}-${pad(monthOf(months[1]!))}`, `${months[3]}-${pad(monthOf(months[2]!))}`);
  }
  const range = new RegExp(`${DATE}${TO}${DATE}`).exec(bare);
  if (range !== null) {
    const from = dateOf(range.slice(1, 7));
    const to = dateOf(range.slice(7, 13));
    if (from !== null && to !== null && from <= to) return period(from, to);
  }
  const one = new RegExp(DATE).exec(bare);
  const date = one === null ? null : dateOf(one.slice(1, 7));
  if (date === null) return null;
  if (/\b(since|desde|a partir de)\b/.test(bare)) return period(date, null);
  if (/\b(until|before|hasta|antes de|up to)\b/.test(bare)) return period(null, date);
  return period(date, date);
}

/** Days since 1 March 0000 in the proleptic Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}

/** A date's first or last day as a number; an unstated end gives `open`. */
function edge(text: string | null, side: "first" | "last", open: number): number {
  if (text === null) return open;
  const [year = 0, month, day] = text.split("-").map(Number);
  const m = month ?? (side === "first" ? 1 : 12);
  return dayNumber(year, m, day ?? (side === "first" ? 1 : daysInMonth(year, m)));
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The days of a period; a US fiscal year begins on 1 October of the year before. Null where nothing was stated. */
export function daysOf(period: ClaimPeriod | null): Span | null {
  if (period === null || (period.from === null && period.to === null)) return null;
  if (
    period.kind !== "us-fiscal" ||
    !/^\d{4}$/.test(period.from ?? "0000") ||
    !/^\d{4}$/.test(period.to ?? "0000")
  ) {
    return { first: edge(period.from, "first", -1e9), last: edge(period.to, "last", 1e9) };
  }
  return {
    first: period.from === null ? -1e9 : dayNumber(Number(period.from) - 1, 10, 1),
    last: period.to === null ? 1e9 : dayNumber(Number(period.to), 9, 30),
  };
}

export const overlap = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;
export const within = (a: Span, b: Span): boolean => a.first >= b.first && a.last <= b.last;
export const equalSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/** Whether the spans, in some order, follow each other without gap or overlap and fill the whole. */
export function tile(parts: readonly Span[], whole: Span): boolean {
  const sorted = [...parts].sort((a, b) => a.first - b.first);
  let next = whole.first;
  for (const part of sorted) {
    if (part.first !== next) return false;
    next = part.last + 1;
  }
  return next === whole.last + 1;
}
