import { spanOf } from "#base";

/** Days since 1970-01-01 of a whole day `YYYY-MM-DD`; null where the date is no day. */
export function dayOf(iso: string): number | null {
  const span = iso.length === 10 ? spanOf(iso) : null;
  return span?.first ?? null;
}

/** 0 = Monday ... 6 = Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Days on which a licensee keeps its business open: ATF counts the licensee's own business days, not the government's. */
export interface OpenDays {
  /** Weekdays, 0 = Monday. */
  readonly weekdays: readonly number[];
  /** Days since 1970-01-01 on which it was closed all the same. */
  readonly closed: ReadonlySet<number>;
}

export const MON_FRI: OpenDays = { weekdays: [0, 1, 2, 3, 4], closed: new Set() };
export const MON_SAT: OpenDays = { weekdays: [0, 1, 2, 3, 4, 5], closed: new Set() };
export const EVERY_DAY: OpenDays = { weekdays: [0, 1, 2, 3, 4, 5, 6], closed: new Set() };

/**
 * Business days from one day to another, both counted: Monday to Friday are five. A sale on a day on which the licensee is
 * said to be closed opens that day.
 */
export function businessDays(from: number, to: number, open: OpenDays): number {
  let days = 0;
  for (let day = from; day <= to; day++) {
    const keeps = open.weekdays.includes(weekdayOf(day)) && !open.closed.has(day);
    if (keeps || day === from || day === to) days++;
  }
  return days;
}

/** Whether a rule of those dates (both included, empty = open) was in force on a day, month or year. */
export function inForce(span: { readonly from: string; readonly to: string }, on: string): boolean {
  const after = span.from === "" || span.from.slice(0, on.length) <= on;
  return after && (span.to === "" || span.to.slice(0, on.length) >= on);
}
