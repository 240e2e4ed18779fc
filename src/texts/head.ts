import type { ReadText } from "./text.ts";
import { whensIn } from "./when.ts";

/** What a text says of itself before it begins. */
export interface TextHead {
  readonly title: string | null;
  /** The date it gives for itself, `YYYY-MM-DD`; null where its first lines give none. */
  readonly publishedOn: string | null;
}

/** Lines in which a text names its own date. */
const FIRST_LINES = 16;
const LONGEST_LINE = 24;

export function headOf(read: ReadText): TextHead {
  const { tokens, sentences, text } = read;
  const first = sentences[0];
  const title =
    first === undefined
      ? null
      : text.slice(tokens[first.from]!.start, tokens[first.to - 1]!.end).slice(0, 200);
  for (const { from, to } of sentences.slice(0, FIRST_LINES)) {
    if (to - from > LONGEST_LINE) continue;
    const when = whensIn(tokens, from, to).find(({ precision }) => precision === "day");
    if (when?.starts != null) return { title, publishedOn: when.starts };
  }
  return { title, publishedOn: null };
}
