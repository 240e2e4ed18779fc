import type { TextSpan } from "./span.ts";

/** The two selectors of a span as W3C Web Annotation JSON; positions count Unicode code points, as the standard has it. */
export interface Selectors {
  readonly quote: {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };
}

/** Writes the spans of one text as selectors; texts without characters beyond U+FFFF need no counting. */
export function selectorsOf(text: string): (span: TextSpan) => Selectors {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(i);
  }
  const points = (at: number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
  return ({ exact, prefix, suffix, start, end }) => ({
    quote: { type: "TextQuoteSelector", exact, prefix, suffix },
    position: { type: "TextPositionSelector", start: points(start), end: points(end) },
  });
}
