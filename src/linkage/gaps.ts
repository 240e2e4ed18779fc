import { IMPOSSIBLE, NO_GAP } from "./evidence.ts";
import { GAP_DAYS } from "./model.ts";
import { dayOf, monthOf, passedOf, type Register, type Said, SPAN_SHIFT } from "./register.ts";

/** Dates of rows against the date of one mark at a time. */
export interface Gaps {
  readonly take: (mark: Said) => void;
  /** Place in `GAP_DAYS`, `IMPOSSIBLE` or `NO_GAP`, of a row's last two units. */
  readonly levelOf: (day: number, vague: number) => number;
  /** Shares of the register's dates by their gap to the mark's; the first is what lies behind it. */
  readonly shares: (into: Float64Array) => void;
}

/** A date at which no row lies is taken for half a row's. */
const UNSEEN = 0.5;

export function gapsOf({ dated, order, months }: Register): Gaps {
  const rowFirst = order === "row-first";
  const least = rowFirst ? 1 : 0;
  const all = months[months.length - 1] as number;
  /** Rows dated before a day; of its own month as many as the days that have passed tell. */
  const before = (day: number): number => {
    const month = monthOf(day);
    const start = month > 0 ? (months[month - 1] as number) : 0;
    return start + ((months[month] as number) - start) * passedOf(day);
  };
  let known = false;
  let first = 0;
  let last = 0;
  return {
    take({ from, to }) {
      known = dated && from !== undefined;
      first = from ?? 0;
      last = to ?? first;
    },
    levelOf(day, vague) {
      const from = dayOf(day);
      if (!known || from === null) return NO_GAP;
      if (rowFirst && from > last) return IMPOSSIBLE;
      // A gap below zero between dates that overlap is none.
      const days = (first + last - from - (from + (vague >>> SPAN_SHIFT))) / 2;
      let level = 0;
      while (days >= (GAP_DAYS[level] as number)) level++;
      return Math.max(level, least);
    },
    shares(into) {
      into.fill(1);
      if (!known) return;
      const day = (first + last) / 2;
      let later = all;
      for (let level = 0; level < GAP_DAYS.length; level++) {
        const bound = GAP_DAYS[level] as number;
        const earlier = bound === Number.POSITIVE_INFINITY ? 0 : before(day - bound);
        into[level] = (later - earlier + UNSEEN) / (all + 1);
        later = earlier;
      }
    },
  };
}
