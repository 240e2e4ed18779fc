import { calendarDate, daysInMonth } from "./time.ts";

/** A date as days since 1970-01-01: the first and the last day that its precision allows, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The days a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) may mean; null where it is no date. */
export function spanOf(iso: string): Span | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (calendarDate(year, month, day) === null) return null;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  const until = month ?? 12;
  return { first, last: dayNumber(year, until, daysInMonth(year, until)) };
}

/** `YYYY-MM-DD` of a day since 1970-01-01 (H. Hinnant, civil_from_days). */
export function isoOfDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(inYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}
