import type { DateOrder } from "#marks";

const TRIPLE = /^(\d{1,4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{2,4})(?:\D|$)/;

/** Order that the separate day and month columns of the same row prove for its date cell; null where they do not. */
export function orderByParts(date: string, day: string, month: string): DateOrder | null {
  const parts = TRIPLE.exec(date);
  if (parts === null || parts[1]!.length === 4 || !/^\d+$/.test(day) || !/^\d+$/.test(month)) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [d, m] = [Number(day), Number(month)];
  if (first === d && second === m) return "dmy";
  return first === m && second === d ? "mdy" : null;
}
