import { calendarDate } from "#base";
import { isYear } from "./aside.ts";
import type { Token } from "./token.ts";

/** A time that a text names, at the precision given: `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null = open. */
export interface When {
  /** Token indexes. */
  readonly at: number;
  readonly to: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly precision: "day" | "month" | "year" | "fiscal-year" | "relative";
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan enero ene",
    "february feb febrero",
    "march mar marzo",
    "april apr abril abr",
    "may mayo",
    "june jun junio",
    "july jul julio",
    "august aug agosto ago",
    "september sep sept septiembre setiembre",
    "october oct octubre",
    "november nov noviembre",
    "december dec diciembre dic",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);
/** Times that only the date of the text would fix: kept in words. */
const RELATIVE =
  /^(?:(?:last|this|next|past|previous) (?:year|month|week|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:este|el presente|el mismo) (?:ano|mes)|(?:el )?(?:ano|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado|en lo que va (?:del|de este|de la|de) (?:ano|administracion|sexenio|presente|2\d{3})|(?:the )?(?:last|past) (?:\d+|two|three|four|five|six|ten) (?:years|months|weeks)|(?:los )?ultimos (?:\d+|dos|tres|cuatro|cinco|seis|diez) (?:anos|meses)|so far this year|to date|yesterday|today|(?:la )?(?:actual|presente) administracion|year to date)$/;

interface Point {
  readonly to: number;
  readonly iso: string;
  readonly precision: "day" | "month" | "year";
}

/** The single date that starts at token `i`: "October 2024", "5 de marzo de 2018", "2018-03-05", "2012". */
function pointAt(tokens: readonly Token[], i: number, end: number): Point | null {
  const at = (k: number): Token | undefined => (k < end ? tokens[k] : undefined);
  const token = tokens[i]!;
  const make = (to: number, year: number, month?: number, day?: number): Point | null => {
    const date = calendarDate(year, month, day);
    return date === null ? null : { to, iso: date.iso, precision: date.precision };
  };
  if (token.kind === "code") {
    const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(token.text);
    return parts === null ? null : make(i + 1, Number(parts[1]), Number(parts[2]), Number(parts[3]));
  }
  const day = token.kind === "number" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  if (day !== null) {
    // "5 de marzo de 2018", "8 February 2026"
    const k = at(i + 1)?.fold === "de" ? i + 2 : i + 1;
    const month = MONTHS.get(at(k)?.fold ?? "");
    if (month === undefined) return null;
    const y =
      at(k + 1)?.fold === "de" || at(k + 1)?.fold === "del" || at(k + 1)?.text === "," ? k + 2 : k + 1;
    const year = yearIn(at(y));
    return year === null ? null : make(y + 1, year, month, day);
  }
  const month =
    token.kind === "word" && /^\p{Lu}/u.test(token.text)
      ? MONTHS.get(token.fold)
      : token.kind === "word" && token.fold.length > 3
        ? MONTHS.get(token.fold)
        : undefined;
  if (month !== undefined) {
    let k = at(i + 1)?.text === "." ? i + 2 : i + 1;
    const inner = at(k);
    if (inner?.kind === "number" && /^\d{1,2}$/.test(inner.text)) {
      const y = at(k + 1)?.text === "," ? k + 2 : k + 1;
      const year = yearIn(at(y));
      return year === null ? null : make(y + 1, year, month, Number(inner.text));
    }
    if (at(k)?.fold === "de" || at(k)?.fold === "del" || at(k)?.fold === "of" || at(k)?.text === ",") k++;
    const year = yearIn(at(k));
    return year === null ? null : make(k + 1, year, month);
  }
  return isYear(token) ? make(i + 1, Number(token.text)) : null;
}

/** A year, also one that a missing blank glued to the next word ("2026Afternoon"). */
function yearIn(token: Token | undefined): number | null {
  if (isYear(token)) return Number(token?.text);
  const glued = token?.kind === "code" ? /^((?:19|20)\d\d)\p{Lu}/u.exec(token.text) : null;
  return glued === null ? null : Number(glued[1]);
}

/** The times named in tokens `from` to `to`, in order. */
export function whensIn(tokens: readonly Token[], from: number, end: number): readonly When[] {
  const found: When[] = [];
  for (let i = from; i < end; ) {
    const when = whenAt(tokens, i, { from, end });
    if (when === null) i++;
    else {
      found.push(when);
      i = when.to;
    }
  }
  return found;
}

interface Bounds {
  readonly from: number;
  readonly end: number;
}

function whenAt(tokens: readonly Token[], i: number, { from, end }: Bounds): When | null {
  const word = (k: number): string => (k >= from && k < end ? tokens[k]!.fold : "");
  const token = tokens[i]!;
  if (token.kind === "mark" || token.kind === "break" || token.kind === "link") return null;
  const fiscal = /^FY-?(\d{4}|\d{2})$/.exec(token.text);
  if (fiscal !== null) {
    const year = fiscal[1]!.length === 2 ? `20${fiscal[1]}` : fiscal[1]!;
    return { at: i, to: i + 1, starts: year, ends: year, precision: "fiscal-year" };
  }
  if (/^(?:fiscal)$/.test(token.fold) && isYear(tokens[word(i + 1) === "year" ? i + 2 : i + 1])) {
    const k = word(i + 1) === "year" ? i + 2 : i + 1;
    return { at: i, to: k + 1, starts: word(k), ends: word(k), precision: "fiscal-year" };
  }
  const first = pointAt(tokens, i, end);
  if (first === null) return relativeAt(tokens, i, end);
  const lead = word(i - 1);
  const before = word(i - 2);
  const since =
    /^(?:since|desde)$/.test(lead) ||
    (/^(?:early|late|mid|principios|finales|de)$/.test(lead) && /^(?:since|desde)$/.test(before));
  const opens = since || /^(?:from|between|entre|de|del|through)$/.test(lead);
  if (opens || /^[-–]$/.test(word(first.to))) {
    // "from 2014 to 2018", "entre 2019 y julio de 2024", "2009-14", "January 2015 through June 2016".
    const link = word(first.to);
    if (/^(?:to|through|until|and|y|a|al|hasta|till|[-–])$/.test(link)) {
      let k = first.to + 1;
      while (/^(?:el|the|early|late|mid|principios|finales)$/.test(word(k))) k++;
      const second = k < end ? (pointAt(tokens, k, end) ?? shortYear(tokens[k], k, first)) : null;
      if (second !== null && (link !== "and" || lead === "between") && (link !== "y" || lead === "entre")) {
        return { at: i, to: second.to, starts: first.iso, ends: second.iso, precision: first.precision };
      }
    }
  }
  return {
    at: i,
    to: first.to,
    starts: first.iso,
    ends: since ? null : first.iso,
    precision: first.precision,
  };
}

/** The second year of "2009-14". */
function shortYear(token: Token | undefined, at: number, first: Point): Point | null {
  if (token?.kind !== "number" || !/^\d{2}$/.test(token.text) || first.precision !== "year") return null;
  const iso = first.iso.slice(0, 2) + token.text;
  return iso > first.iso ? { to: at + 1, iso, precision: "year" } : null;
}

function relativeAt(tokens: readonly Token[], i: number, end: number): When | null {
  if (
    !/^(?:last|this|next|past|previous|este|el|en|ano|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|the|los|ultimos|so|to|yesterday|today|la|actual|presente|year)$/.test(
      tokens[i]!.fold,
    )
  )
    return null;
  for (let length = 7; length >= 1; length--) {
    if (i + length > end) continue;
    const phrase = tokens
      .slice(i, i + length)
      .map((token) => token.fold)
      .join(" ");
    if (RELATIVE.test(phrase))
      return { at: i, to: i + length, starts: null, ends: null, precision: "relative" };
  }
  return null;
}
