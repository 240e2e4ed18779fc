import { plain } from "./plain.ts";
import { CALIBRE_WORDS } from "./tables/calibre-words.ts";

/** What a calibre is written with: `9x19`, `30-06`, one number with its unit, or a word. */
export type CalibreToken =
  | { readonly kind: "pair"; readonly a: string; readonly b: string; readonly rim: string }
  | { readonly kind: "dash"; readonly a: string; readonly b: string; readonly sign: string }
  | { readonly kind: "number"; readonly written: string; readonly mm: boolean }
  | { readonly kind: "word"; readonly word: string };

const TOKEN =
  /\.?(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(?:\s*MM)?(?:\s*(SR|R)\b)?|(?<![\d.])\.?(\d{1,3})\s*([-/])\s*\.?(\d{2,4}(?:\.\d)?)(?![\d.x])|(\d*\.?\d+)(?:\s*(MM|MLM))?|([A-Z][A-Z0-9]*(?:[-/]\d+)?)/g;
/** Length of a shotshell in inches: it belongs to the shell, not to the bore. */
const SHELL_INCHES = /\(?\b\d[. -]+\d\/\d\s*(?:POLEGADAS?|PULGADAS?|INCH(?:ES)?|IN\b)?\)?/g;
const EXTRA_PRESSURE = /\+\s*P\b\s*\+?/g;

const MEANS = new Map(CALIBRE_WORDS.map((row) => [row.word, row.means]));

/** The text in the one dress that the table of names is kept in: decimal points, `9x19`, `SW` for Smith & Wesson. */
function dressed(text: string): string {
  return plain(text)
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(SHELL_INCHES, " ")
    .replace(/["'´`”“″]/g, " ")
    .replace(/\b(?:[A-Z]\.){2,}/g, (initials) => `${initials.replaceAll(".", "")} `)
    .replace(/\bSMITH\s*(?:&|AND|Y|E)?\s*WESS?ON\b|(?<![A-Z])S\s*(?:&|AND|Y|E)\s*W(?=\b|L)/g, "SW")
    .replace(/\bH\s*(?:&|AND)\s*([RH])\b/g, "H$1")
    .replace(/(\d)\s*MM\s*-\s*(?=\d)/g, "$1-")
    .replace(/(\d)\s*(?:MM)?\s*[X×*]\s*(?=\.?\d)/g, "$1x")
    .replace(EXTRA_PRESSURE, " ");
}

/** Tokens in order, without the words that say nothing of the calibre and without loads and finishes. */
export function calibreTokens(text: string): CalibreToken[] {
  const tokens: CalibreToken[] = [];
  const matches = [...dressed(text).matchAll(TOKEN)];
  matches.forEach(([, a, b, rim, c, sign, d, written, mm, word], i) => {
    if (a !== undefined && b !== undefined) tokens.push({ kind: "pair", a, b, rim: rim ?? "" });
    else if (c !== undefined && d !== undefined) tokens.push({ kind: "dash", a: c, b: d, sign: sign ?? "-" });
    else if (written !== undefined) tokens.push({ kind: "number", written, mm: mm !== undefined });
    else if (word !== undefined) {
      // "para" is Parabellum at the end of a cell, and Spanish "for" anywhere else
      const meaning = word === "PARA" && i < matches.length - 1 ? "" : (MEANS.get(word) ?? word);
      if (meaning !== "" && meaning !== "-") tokens.push({ kind: "word", word: meaning });
    }
  });
  return tokens;
}

/** `.380`, `0.380` and `380` are one number, `9.0` and `9` too; `.5` is half an inch, `50`. */
export function bareNumber(written: string): string {
  if (/^0*\.\d$/.test(written)) return `${written.slice(-1)}0`;
  const digits = written.replace(/^0*\.(?=\d)/, "").replace(/^0+(?=\d)/, "");
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/** What a name is found under: `38 SPECIAL`, `9x19`, `30-06 SPRINGFIELD`. */
export function calibreKey(tokens: readonly CalibreToken[]): string {
  return tokens
    .map((token) => {
      if (token.kind === "pair") return `${bareNumber(token.a)}x${bareNumber(token.b)}${token.rim}`;
      if (token.kind === "dash") return `${token.a}-${token.b}`;
      return token.kind === "number" ? bareNumber(token.written) : token.word;
    })
    .join(" ");
}
