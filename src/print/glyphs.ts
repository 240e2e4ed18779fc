/**
 * Characters that the bundled fonts draw (Roboto as pdfmake 0.3.11 ships it, 928 of them: `cmap` of Roboto-Regular.ttf), as
 * ranges in hexadecimal. The tests hold it against the fonts.
 */
const DRAWN = `20-7e a0-17f 18f 192 1a0-1a1 1af-1b0 1f0 1fa-1ff 218-21b 237 259 2bc 2c6-2c7 2c9 2d8-2dd 2f3 384-38a 38c 38e-3a1
3a3-3ce 3d1-3d2 3d6 400-486 488-513 1e00-1e01 1e3e-1e3f 1e80-1e85 1e9e 1ea0-1ef9 2010-2011 2013-2015 2017-201e 2020-2022
2025-2026 2030 2032-2033 2039-203a 203c 2044 2070 2074-208e 20a3-20a4 20a6-20ac 20b1 20b9-20ba 2105 2113 2116 2122 2126 212e
215b-215e 2202 2206 220f 2211-2212 221a 221e 222b 2248 2260 2264-2265 25a0 25ca 25cf`;

const RANGES = DRAWN.split(/\s+/).map((range) => {
  const [from = "", to = from] = range.split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

/** What is drawn in another's place where the meaning is the same. */
const ALIKE: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "✓": "x",
  "☐": "[ ]",
  "☒": "[x]",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": "\u00a0",
  "\t": " ",
  "\u2010": "-",
};

export function isDrawn(codePoint: number): boolean {
  return RANGES.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/**
 * Text as the fonts can draw it. A character that they lack is never dropped nor drawn as an empty box: it prints as `[U+4E2D]`,
 * and so do the marks that turn the direction of writing. Accents that stand apart are joined first.
 */
export function printable(text: string): string {
  let drawn = "";
  for (const one of text.normalize("NFC")) {
    if (one === "\n" || isDrawn(one.codePointAt(0) ?? 0)) drawn += one;
    else if (one !== "\r")
      drawn += ALIKE[one] ?? `[U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`;
  }
  return drawn;
}
