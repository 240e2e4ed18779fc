import { CLOCK, NATO_CROSS, scan } from "./headstamp-text.ts";
import { plain } from "./plain.ts";

/** One mark of a base as it was copied, and where it stands. */
export interface RingMark {
  /** As stamped; the circled cross of NATO is `⊕`. */
  readonly text: string;
  /** 1 to 12, 12 at the top. */
  readonly hour: number;
  /** Whether the writer said so; else the marks are spread evenly in the order in which they were written. */
  readonly placed: boolean;
}

/** Hours of one, two, three... marks in the order in which people copy a base. */
const SPREAD: readonly (readonly number[])[] = [[], [12], [12, 6], [12, 4, 8], [12, 3, 6, 9]];
const EVENLY = [12, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11];

/** The marks of a base at their clock positions, for a drawing; nothing is understood here. */
export function ringOf(text: string): readonly RingMark[] {
  const tidy = plain(text);
  const said = [...tidy.matchAll(CLOCK)];
  if (said.length > 0) {
    return said.flatMap((match, i) => {
      const part = tidy.slice(match.index + match[0].length, said[i + 1]?.index ?? tidy.length);
      const mark = part.replace(/^[\s:=]+|[\s,;|/()]+$/g, "");
      return mark === "" ? [] : [{ text: crossed(mark), hour: Number(match[1]), placed: true }];
    });
  }
  const marks: string[] = [];
  for (const token of scan(text)) {
    const shown = `${token.dotted ? "." : ""}${token.text}`;
    const last = marks.at(-1);
    // `7.62x39`, `S&B`, `FN-75`: what is glued and no bare code before a year stays one mark.
    const code = last !== undefined && /^[A-Z]+$/.test(last) && /^(?:\d{2}|\d{4})$/.test(shown);
    if (last === undefined || token.gap !== "" || code || shown === NATO_CROSS) marks.push(shown);
    else marks[marks.length - 1] = last + shown;
  }
  marks.splice(EVENLY.length);
  const hours = SPREAD[marks.length] ?? EVENLY.slice(0, marks.length).sort((a, b) => (a % 12) - (b % 12));
  return marks.map((mark, i) => ({ text: crossed(mark), hour: hours[i] ?? 12, placed: false }));
}

function crossed(mark: string): string {
  return mark === NATO_CROSS || /^(?:\+|\(\+\))$/.test(mark) ? "⊕" : mark;
}
