import { type Cell, cellText } from "./cells.ts";
import type { DateOrder } from "./mapping.ts";

const TRIPLE = /^(\d{1,4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{2,4})(?:\D|$)/;

/** A column settles an order when at most this share of its telling dates speaks against it. */
const TOLERATED = 0.005;

/**
 * The order of day and month that a column as a whole settles: some value can only be day first (or month first) and
 * practically none only the other way. `open` counts values that could be either.
 */
export function settleOrder(cells: Iterable<Cell | null | undefined>): {
  readonly order: DateOrder | null;
  readonly open: number;
  readonly mixed: boolean;
} {
  let dmy = 0;
  let mdy = 0;
  let ymd = 0;
  let open = 0;
  for (const cell of cells) {
    const parts = TRIPLE.exec(cellText(cell));
    if (parts === null) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (parts[1]!.length === 4) ymd++;
    else if (first > 12 && first <= 31 && second <= 12) dmy++;
    else if (second > 12 && second <= 31 && first <= 12) mdy++;
    else if (first !== second) open++;
  }
  const told = dmy + mdy;
  if (told === 0) return { order: ymd > 0 && open === 0 ? "ymd" : null, open, mixed: false };
  if (mdy <= TOLERATED * told) return { order: "dmy", open, mixed: mdy > 0 };
  if (dmy <= TOLERATED * told) return { order: "mdy", open, mixed: dmy > 0 };
  return { order: null, open, mixed: true };
}

/** Order that the separate day and month columns of the same row prove for its date cell; null where they do not. */
export function orderByParts(date: string, day: string, month: string): DateOrder | null {
  const parts = TRIPLE.exec(date);
  if (parts === null || parts[1]!.length === 4 || !/^\d+$/.test(day) || !/^\d+$/.test(month)) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [d, m] = [Number(day), Number(month)];
  if (first === d && second === m) return "dmy";
  return first === m && second === d ? "mdy" : null;
}
