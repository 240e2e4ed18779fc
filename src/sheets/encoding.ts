import type { Digest } from "./digest.ts";
import { looksLikeUtf16 } from "./kind.ts";
import type { Encoding } from "./sheet.ts";

/** How a text was taken; `sure` where a mark or the bytes themselves prove it. */
export interface Guess {
  readonly encoding: Encoding;
  readonly sure: boolean;
  /** Bytes of the mark at the start, to be skipped. */
  readonly mark: number;
}

/**
 * Marks decide, then UTF-8 where every byte fits it. Otherwise Windows-1252, which holds Latin-1 (WHATWG Encoding
 * takes the two labels for one), unless stray bytes are rare among many UTF-8 sequences: then UTF-8 with holes.
 */
export function guessEncoding({ head, utf8, sequences, strays }: Digest): Guess {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", sure: true, mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", sure: true, mark: 2 };
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const utf16 = mark === 0 ? looksLikeUtf16(head) : null;
  if (utf16 !== null) return { encoding: utf16, sure: false, mark: 0 };
  if (utf8) return { encoding: "utf-8", sure: true, mark };
  return mark > 0 || sequences > 10 * strays
    ? { encoding: "utf-8", sure: false, mark }
    : { encoding: "windows-1252", sure: false, mark };
}
