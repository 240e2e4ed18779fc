import { fold } from "./fold.ts";

/**
 * `number` is digits with their separators; `code` what has digits and is no number (AR-15, 7.62x39, 2024-05-01,
 * 10:30); `break` the end of a line; `mark` one character of anything else.
 */
export type TokenKind = "word" | "number" | "code" | "link" | "break" | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text as `fold` leaves it: what lexicons are asked for. */
  readonly fold: string;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
}

/** In this order, each at the place where the last one ended; every repetition is bounded or of one class. */
const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ["link", /(?:https?:\/\/|www\.)[^\s]{1,2000}/iuy],
  ["link", /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,64}\.[\p{L}\d.-]{1,128}/uy],
  ["break", /\n/uy],
  ["word", /EE\. ?UU\.?|(?:\p{Lu}\.){2,12}/uy],
  // Dates, clock times, telephone numbers, sizes and the like.
  [
    "code",
    /\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d|[.,]\d)|\d{1,2}:\d{2}(?::\d{2})?|\+?\d{0,3}[ .-]?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)/uy,
  ],
  ["code", /\.?\d{1,4}(?:\.\d{1,3})? ?[x×] ?\d{2,3}(?:mm)?(?![\d,.%]|\p{L})/uy],
  [
    "code",
    /(?!(?:Mid|Pre|Post|Early|Late)-)\p{Lu}[\p{L}]{0,30}-?\d{1,12}(?:[\p{L}\d]{0,12})(?:-[\p{L}\d]{1,12}){0,4}|\p{L}{1,6}\d{1,12}[\p{L}\d]{0,12}/uy,
  ],
  ["number", /\d{1,3}(?:([,.'’\u00a0\u202f ])\d{3})(?:\1\d{3}){0,6}(?:[.,]\d{1,9})?(?![\d]|\p{L})/uy],
  ["number", /\d{1,18}(?:[.,]\d{1,9})?(?!\d|[\p{L}]|[.,]\d)/uy],
  [
    "number",
    /\d{1,15}(?:[.,]\d{1,9})?(?=(?:k|K|bn|mil)\b)|(?<=[$€£] ?)\d{1,15}(?:[.,]\d{1,9})?(?=[MBmb]\b)/uy,
  ],
  ["code", /[\d][\p{L}\d]{0,40}(?:[.,]\d{1,12}){0,8}/uy],
  ["number", /[.,]\d{1,4}(?![\d]|\p{L})/uy],
  ["word", /[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]{1,40})*/uy],
  ["mark", /[\s\S]/uy],
];
const BLANKS = /[^\S\n]+/uy;

/** First characters by which most shapes can be passed over without being tried. */
function mayStart(kind: TokenKind, code: number): boolean {
  const digit = code >= 48 && code <= 57;
  if (kind === "number") return digit || code === 46 || code === 44;
  if (kind === "break") return code === 10;
  return true;
}

/** The tokens of a text in order; blanks are only remembered, everything else is in some token. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    BLANKS.lastIndex = at;
    if (BLANKS.test(text)) {
      at = BLANKS.lastIndex;
      spaced = true;
      continue;
    }
    const code = text.charCodeAt(at);
    for (const [kind, shape] of SHAPES) {
      if (!mayStart(kind, code)) continue;
      shape.lastIndex = at;
      if (!shape.test(text)) continue;
      const written = text.slice(at, shape.lastIndex);
      tokens.push({
        ...{ kind, start: at, end: shape.lastIndex, text: written },
        ...{ fold: kind === "word" ? fold(written) : written, spaced },
      });
      at = shape.lastIndex;
      break;
    }
    spaced = false;
  }
  return tokens;
}
