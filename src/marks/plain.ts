const MARKS_OVER_LETTERS = /\p{M}/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const AMPERSAND = /&amp;/gi;
const SPACES = /[\s\p{Cc}\p{Cf}]+/gu;

/** No mark is longer; what is longer is another thing in the wrong column, and is not searched. */
export const LONGEST_MARK = 300;

/**
 * Upper case, no accents, one kind of dash, one space between words, `&amp;` of a web page
 * undone: the letters of a mark without their dress.
 */
export function plain(text: string): string {
  let out = text;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126) {
      out = text.normalize("NFKD").replace(MARKS_OVER_LETTERS, "").replace(DASHES, "-");
      break;
    }
  }
  if (out.includes("&")) out = out.replace(AMPERSAND, "&");
  return out.toUpperCase().replace(SPACES, " ").trim();
}
