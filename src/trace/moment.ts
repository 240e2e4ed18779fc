import { calendarDate, type DatePrecision, daysInMonth } from "#base";

/** A date as days since 1970-01-01: the first and the last day that its precision allows, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A date as a record has it; `iso` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Moment {
  readonly iso: string;
  readonly precision: DatePrecision;
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

/** The days a date may mean; null where it is no date. */
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

/** Every day of `a` lies before every day of `b`. */
export function surelyBefore(a: Span, b: Span): boolean {
  return a.last < b.first;
}

/** The coarser of two precisions: a difference is known no finer than its worse end. */
export function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  const order: readonly DatePrecision[] = ["day", "month", "year"];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? "year";
}
