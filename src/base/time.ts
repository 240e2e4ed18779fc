/** How finely a date is known. */
export type DatePrecision = "day" | "month" | "year";

/** A calendar date at its own precision; `iso` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface CalendarDate {
  readonly iso: string;
  readonly precision: DatePrecision;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date, or null where the calendar has no such day (31 April, month 13). */
export function calendarDate(year: number, month?: number, day?: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const y = String(year).padStart(4, "0");
  if (month === undefined) return { iso: y, precision: "year" };
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  const m = String(month).padStart(2, "0");
  if (day === undefined) return { iso: `${y}-${m}`, precision: "month" };
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return { iso: `${y}-${m}-${String(day).padStart(2, "0")}`, precision: "day" };
}
