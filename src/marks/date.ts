import {
  ambiguous,
  type CalendarDate,
  type Candidate,
  calendarDate,
  type Reading,
  read,
  unread,
} from "#base";
import { dateOfSerial } from "./epoch.ts";
import type { DateValue, ReadContext } from "./kinds.ts";
import { monthNumber } from "./months.ts";
import type { DateOrder } from "./order.ts";
import { plain } from "./plain.ts";
import { unstated } from "./unstated.ts";

type DateReading = Reading<DateValue>;
/** Every date that a text may mean; none and a reason where it means none. */
interface Meant {
  readonly dates: readonly Candidate<DateValue>[];
  readonly reasons: readonly string[];
  /** Only one date, and it stands. */
  readonly sure: boolean;
}

const LONGEST = 80;
const ABOUT =
  /^(?:ON OR ABOUT|ON OR AROUND|IN OR ABOUT|ABOUT|AROUND|CIRCA|CA\.?|C\.|APPROX(?:IMATELY|\.)?|APROX(?:IMADAMENTE|\.)?|HACIA|ALREDEDOR DE(?:L)?|CERCA DE|POR VOLTA DE|EN O ALREDEDOR DE|~|EARLY|MID|LATE|(?:A )?(?:PRINCIPIOS|MEDIADOS|FINES|FINALES|INICIOS|MEADOS|FINS) DE|BEFORE|AFTER|ANTES DE|DESPUES DE)[ -]*/;
const TIME =
  /[ T,]+(?:AT |A LAS )?\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?: ?[AP]\.? ?M\.?)?(?: ?(?:HRS?\.?|H\.?|HORAS|UTC|Z|[+-]\d\d:?\d\d))*$/;
const WEEKDAY =
  /^(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?[ ,.]+|^(?:LUNES|MARTES|MIERCOLES|JUEVES|VIERNES|SABADO|DOMINGO|(?:SEGUNDA|TERCA|QUARTA|QUINTA|SEXTA)(?:-FEIRA)?)[ ,.]+/;
const RANGE = / (?:TO|THROUGH|THRU|AL?|HASTA|ATE|AND|Y|E) | ?- (?=\d)|(?<=\d{4}) ?- ?(?=\d{1,2}\/)| [-–] /;

/** A date with the precision it was written in; two readings where nothing settles day against month. */
export function readDate(text: string, context: ReadContext = {}): DateReading {
  const flags = context.assumed === true ? ["assumed"] : [];
  if (text.length > LONGEST) return unread("date", text, ["too-long", ...flags]);
  const nothing = unstated(text);
  if (nothing !== null) return unread("date", text, [nothing === "empty" ? "empty" : "unread-by-source"]);
  const { dates, reasons, sure } = meaning(plain(text), context);
  const all = [...reasons, ...flags];
  const [first, ...others] = [...new Map(dates.map((one) => [one.value.iso, one])).values()];
  if (first === undefined) return unread("date", text, [all[0] ?? "not-understood", ...all.slice(1)]);
  if (sure && others.length === 0) return read("date", text, [first], all);
  return ambiguous("date", text, [first, ...others], [all[0] ?? "several-dates", ...all.slice(1)]);
}

function meaning(bare: string, context: ReadContext): Meant {
  if (context.dateSystem !== undefined && /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/.test(bare)) {
    return serialDate(Number(bare), context.dateSystem);
  }
  const starred = bare.startsWith("*");
  let rest = bare.replace(/^[*'"`( ]+|[)'"`*.; ]+$/g, "");
  const notes: string[] = starred ? ["marked-with-star"] : [];
  const about = ABOUT.exec(rest);
  if (about !== null && about[0] !== "") {
    const inner = meaning(rest.slice(about[0].length), context);
    return { dates: inner.dates, reasons: ["about", ...inner.reasons], sure: false };
  }
  rest = rest.replace(WEEKDAY, "");
  const timeless = rest.replace(TIME, "");
  if (timeless !== rest) notes.push("time-cut");
  const one = single(timeless, context);
  if (one.dates.length > 0 || one.reasons[0] === "impossible-date")
    return { ...one, reasons: [...notes, ...one.reasons] };
  return (
    range(timeless.replace(/^(?:BETWEEN|FROM|ENTRE|DEL?|DESDE) /, ""), context) ?? {
      ...one,
      reasons: [...notes, ...one.reasons],
    }
  );
}

/** Both ends of a span; "3 al 5 de marzo de 2015" lends its month and year to the first. */
function range(rest: string, context: ReadContext): Meant | null {
  const parts = rest.split(RANGE).filter((part) => part.trim() !== "");
  if (parts.length !== 2) return null;
  const [from, to] = [(parts[0] as string).trim(), (parts[1] as string).trim()];
  const end = single(to, context);
  const start = /^\d{1,2}$/.test(from)
    ? single(to.replace(/^\d{1,2}/, from), context)
    : single(from, context);
  if (end.dates.length === 0 || start.dates.length === 0) return null;
  return { dates: [...start.dates, ...end.dates], reasons: ["range", ...end.reasons], sure: false };
}

function single(rest: string, context: ReadContext): Meant {
  const iso =
    /^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?$/.exec(rest) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(rest);
  if (iso !== null)
    return certain(
      Number(iso[1]),
      Number(iso[2]),
      iso[3] === undefined ? null : Number(iso[3]),
      "year-first",
    );
  const year = /^(?:YEAR |ANO |EN |IN |EM )?((?:18|19|20)\d\d)$/.exec(rest);
  if (year !== null) return certain(Number(year[1]), null, null, "year-alone");
  const monthYear = /^(\d{1,2})\s*[/.-]\s*((?:18|19|20)\d\d)$/.exec(rest);
  if (monthYear !== null) return certain(Number(monthYear[2]), Number(monthYear[1]), null, "month-and-year");
  const numeric = /^(\d{1,2})\s*([/. -])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(rest);
  if (numeric !== null) {
    return numericDate(Number(numeric[1]), Number(numeric[3]), numeric[4] as string, context);
  }
  if (/^\d{5}(?:\.\d+)?$/.test(rest)) return looseSerial(Number(rest));
  if (/^\d{1,2}\s*[/.-]\s*\d{1,2}$/.test(rest)) return none("no-year");
  return named(rest, context);
}

function numericDate(first: number, second: number, yearText: string, context: ReadContext): Meant {
  const years = fullYears(yearText, context);
  if ((first === 0) !== (second === 0)) {
    return settle(
      years.years.map((y) => dated(y, first + second, 0, "month-and-year")),
      ["day-zero"],
    );
  }
  const orders: DateOrder[] = [];
  const fits = (day: number, month: number) => month <= 12 && day <= 31;
  if (fits(first, second)) orders.push("dmy");
  if (fits(second, first)) orders.push("mdy");
  const settled = context.dateOrder;
  const against =
    settled !== undefined && settled !== "ymd" && !orders.includes(settled) && orders.length > 0;
  const chosen = settled !== undefined && orders.includes(settled) ? [settled] : orders;
  const reasons = years.two ? ["two-digit-year"] : [];
  if (against) reasons.push("order-against-column");
  if (settled === "ymd" && yearText.length === 2) {
    const found = fullYears(String(first).padStart(2, "0"), context).years.map((y) =>
      dated(y, second, Number(yearText), "year-first"),
    );
    return settle(found, ["two-digit-year"]);
  }
  const found = chosen.flatMap((order) =>
    years.years.map((y) =>
      order === "dmy" ? dated(y, second, first, "day-first") : dated(y, first, second, "month-first"),
    ),
  );
  const days = new Set(found.flatMap((one) => (one === null ? [] : [one.value.iso.slice(4)])));
  return settle(found, days.size > 1 ? ["day-month-order", ...reasons] : reasons);
}

/** Texts with a month's name: "30 de abril de 2020", "April 30, 2020", "30-abr-20", "Feb-18", "marzo 2015". */
function named(rest: string, context: ReadContext): Meant {
  const tokens = rest.replace(/(\d{1,2})(?:ST|ND|RD|TH|RO|ER|O|A)\b/g, "$1").match(/[A-Z]+|\d+/g) ?? [];
  if (tokens.length > 8) return none("not-understood");
  let month: number | null = null;
  let monthAt = 0;
  const numbers: { readonly text: string; readonly at: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (/^\d/.test(token)) numbers.push({ text: token, at });
    else if (!/^(?:DE|DEL|DO|OF|THE|DIA|EL|EN|ANO|IN|ON)$/.test(token)) {
      const number = monthNumber(token);
      if (number === null || month !== null) return none("not-understood");
      month = number;
      monthAt = at;
    }
  }
  if (month === null) return none("not-understood");
  const full = numbers.find((one) => one.text.length === 4);
  const short = numbers.filter((one) => one.text.length <= 2);
  if (full !== undefined && numbers.length <= 2 && short.length === numbers.length - 1) {
    const day = short[0] === undefined ? null : Number(short[0].text);
    return certain(Number(full.text), month, day, "month-named");
  }
  if (full !== undefined || short.length !== numbers.length) return none("not-understood");
  const [one, two] = short;
  if (one !== undefined && two !== undefined && short.length === 2) {
    const years = fullYears(two.text, context).years;
    return settle(
      years.map((y) => dated(y, month as number, Number(one.text), "month-named")),
      ["two-digit-year"],
    );
  }
  // Spreadsheets show month and year as "Feb-18"; "18-Feb" and "Feb 18" are a day whose year is lost.
  if (one !== undefined && short.length === 1 && one.at > monthAt && /^[A-Z]+\.?[-/']/.test(rest)) {
    return settle(
      fullYears(one.text, context).years.map((y) => dated(y, month as number, null, "month-and-year")),
      ["two-digit-year"],
    );
  }
  return none("no-year");
}

/** The centuries that a short year may mean: the last one not after the latest year, or both where that is not told. */
function fullYears(
  text: string,
  context: ReadContext,
): { readonly years: readonly number[]; readonly two: boolean } {
  const year = Number(text);
  if (text.length === 4) return { years: [year], two: false };
  if (context.latestYear === undefined) return { years: [2000 + year, 1900 + year], two: true };
  return { years: [2000 + year <= context.latestYear ? 2000 + year : 1900 + year], two: true };
}

function serialDate(serial: number, system: 1900 | 1904): Meant {
  const date = dateOfSerial(serial, system);
  if (date === null) return none("impossible-date");
  return {
    dates: [candidate(date, "spreadsheet-serial")],
    reasons: Number.isInteger(serial) ? [] : ["time-cut"],
    sure: true,
  };
}

/** Five digits in a cell that nobody marked as a date: only a guess. */
function looseSerial(serial: number): Meant {
  const date = serial < 20_000 || serial > 60_000 ? null : dateOfSerial(serial, 1900);
  if (date === null) return none("not-understood");
  return {
    dates: [candidate(date, "spreadsheet-serial")],
    reasons: ["maybe-spreadsheet-serial"],
    sure: false,
  };
}

function certain(year: number, month: number | null, day: number | null, why: string): Meant {
  const one = dated(year, month, day, why);
  return settle([one], day === 0 ? ["day-zero"] : []);
}

/** A day 0 is how some registers write "day not known": the month stands. */
function dated(
  year: number,
  month: number | null,
  day: number | null,
  why: string,
): Candidate<DateValue> | null {
  const date = calendarDate(year, month ?? undefined, day === null || day === 0 ? undefined : day);
  return date === null ? null : candidate(date, why);
}

function settle(found: readonly (Candidate<DateValue> | null)[], reasons: readonly string[]): Meant {
  const dates = found.filter((one) => one !== null);
  return dates.length === 0 ? none("impossible-date") : { dates, reasons, sure: true };
}

function none(reason: string): Meant {
  return { dates: [], reasons: [reason], sure: false };
}

function candidate(date: CalendarDate, why: string): Candidate<DateValue> {
  const value: DateValue = { id: date.iso, label: date.iso, iso: date.iso, precision: date.precision };
  return { value, why: `date-${why}`, source: "rule:date", certainty: "certain" };
}
