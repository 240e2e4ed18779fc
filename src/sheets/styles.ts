import { LIMITS } from "./limits.ts";
import type { Handlers } from "./xml.ts";

/**
 * Number formats that mean a date or time without being written out: ECMA-376 part 1, 18.8.30 (14-22, 45-47, and
 * 27-36, 50-58, 71-81 of the East Asian and Thai editions).
 */
function builtIn(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81)
  );
}

/** Whether a format code shows a date or time: a date letter outside quotes, escapes, colours and locales. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  return /[ymdhs]/i.test(bare);
}

/** Gathers `xl/styles.xml`: `dates[s]` tells whether cells of style s are dates. */
export function readStyles(): { readonly dates: boolean[]; readonly handlers: Handlers } {
  const custom = new Map<number, boolean>();
  const dates: boolean[] = [];
  let inCells = false;
  return {
    dates,
    handlers: {
      open(name, { numFmtId, formatCode }) {
        if (name === "cellXfs") inCells = true;
        else if (name === "numFmt" && custom.size < LIMITS.styles) {
          custom.set(Number(numFmtId), isDateFormat((formatCode ?? "").slice(0, 1024)));
        } else if (name === "xf" && inCells && dates.length < LIMITS.styles) {
          const id = Number(numFmtId ?? 0);
          dates.push(custom.get(id) ?? builtIn(id));
        }
      },
      close(name) {
        if (name === "cellXfs") inCells = false;
      },
    },
  };
}

/** First serial number after 31 December 9999, and 29 February 1900, the day that never was (18.17.4.1). */
const AFTER_LAST_DAY = 2_958_466;
const NO_DAY = 60;

/** Whether a serial number lies outside the calendar that spreadsheets can show. */
export function outOfCalendar(serial: number): boolean {
  return serial < 0 || serial >= AFTER_LAST_DAY || Math.floor(serial) === NO_DAY;
}
