import { IMPOSSIBLE, NO_GAP } from "./evidence.ts";
import { GAP_DAYS } from "./model.ts";
import { dayOf, monthOf, type Register, type Said, SPAN_SHIFT } from "./register.ts";

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
        const before = bound === Number.POSITIVE_INFINITY ? 0 : (months[monthOf(day - bound)] as number);
        into[level] = (later - before + UNSEEN) / (all + 1);
        later = before;
      }
    },
  };
}
