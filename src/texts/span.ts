/**
 * Where in a text something stands: the W3C Web Annotation selectors, both, so that a reader can check one by the other.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector, #text-position-selector
 */
export interface TextSpan {
  /** UTF-16 code units from the start of the text as read (markup and page furniture taken off). */
  readonly start: number;
  readonly end: number;
  /** The text between them, exactly. */
  readonly exact: string;
  /** Up to `CONTEXT` characters before and after, so that the quotation is found again in another copy. */
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The span of `text` from `start` to `end`; throws a RangeError where that is no span of the text. */
export function quote(text: string, start: number, end: number): TextSpan {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`no span ${start}-${end} in a text of ${text.length} characters`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
