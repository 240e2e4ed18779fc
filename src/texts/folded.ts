import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** A sentence as one line of folded tokens with single blanks between, for the rules that are patterns. */
export interface Folded {
  readonly line: string;
  /** Token at a place of the line. */
  readonly tokenAt: (place: number) => number;
}

/** Bounded by the longest sentence, so that a pattern's work is bounded too. */
export function foldedLine(tokens: readonly Token[], { from, to }: Pick<Sentence, "from" | "to">): Folded {
  const starts: number[] = [];
  let line = "";
  for (let i = from; i < to; i++) {
    starts.push(line.length);
    line += `${tokens[i]!.kind === "break" ? "" : tokens[i]!.fold} `;
  }
  return {
    line,
    tokenAt: (place) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= place) low = middle;
        else high = middle - 1;
      }
      return from + low;
    },
  };
}
