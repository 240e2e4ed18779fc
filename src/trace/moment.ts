import type { DatePrecision, Span } from "#base";

export { dayNumber, type Span, spanOf } from "#base";

/** A date as a record has it; `iso` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Moment {
  readonly iso: string;
  readonly precision: DatePrecision;
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
