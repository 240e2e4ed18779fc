import { plain } from "./plain.ts";

/** A run of letters or a number as stamped, with what stands between it and the one before. */
export interface Token {
  readonly text: string;
  readonly number: boolean;
  /** `.38`: a bore, never a year. */
  readonly dotted: boolean;
  /** Inside parentheses: a remark of the writer, perhaps. */
  readonly aside: boolean;
  /** Separator before the token; empty where it is glued to the one before. */
  readonly gap: string;
}

/** Stands for the circled cross of NATO among the tokens, however it was typed. */
export const NATO_CROSS = "NATOCROSS";

const CIRCLED_CROSS = /[\u2295\u2A01\u2A2D]|\( ?\+ ?\)|\[ ?\+ ?\]|CROSS[ -]?IN[ -]?(?:A[ -])?CIRCLE/g;
const NATO_WORDS =
  /\[ ?(?:NATO|OTAN) ?\]|\b(?:NATO|OTAN)[ -](?:CROSS|MARK|SYMBOL|CRUZ)\b|\bCRUZ (?:DE LA )?(?:OTAN|NATO)\b/g;
const LONE_PLUS = /(^| )\+(?= |$|[A-OQ-Z])/g;
const OVERPRESSURE = /\+P\b\+?/g;
const ORNAMENT = /["'`\u00B4\u2018\u2019\u201C\u201D\u2032\u2033]/g;
const ARROW = /\/?\^|[\u2191\u2B06]|\((?:BROAD )?ARROW\)/g;
/** Metric bores that hold a point or a comma; other numbers with a point are two numbers. */
const DECIMALS = new Set(
  "4.6 5.45 5.56 5.7 5.8 6.35 6.5 6.8 7.5 7.35 7.62 7.63 7.65 7.7 7.92 11.43 12.7 14.5".split(" "),
);
const TOKEN = /(\.?)(\d+)(?:([.,])(\d+))?|[\p{L}&]+/gu;

/** Clock positions in the order in which people copy a base: top, left, right, bottom. */
const CLOCK_ORDER = [12, 11, 10, 9, 8, 1, 2, 3, 4, 7, 6, 5];
export const CLOCK =
  /(?:^|[ ,;|/(])(?:A LAS? |AS |AT )?(1[0-2]|[1-9]) ?(?:(?:O ?CLOCK|HORAS?|HRS?|HS|H)(?![A-Z0-9]) ?[:=]?|[:=])/g;

/** The ring of a base as tokens, from plain text or clock positions (`12:LC 6:19`). */
export function scan(text: string): readonly Token[] {
  const tidy = plain(text)
    .replace(CIRCLED_CROSS, ` ${NATO_CROSS} `)
    .replace(NATO_WORDS, ` ${NATO_CROSS} `)
    .replace(OVERPRESSURE, " ")
    .replace(ORNAMENT, "")
    .replace(LONE_PLUS, ` ${NATO_CROSS} `)
    .replace(ARROW, " ");
  return together(worded(tokens(clockwise(tidy))));
}

const COUNTED =
  /^(?:CARTUCHOS?|CASQUILLOS?|VAINAS?|MUNICION(?:ES)?|MUNICOES|ESTOJOS?|PIEZAS?|UNIDADES|CARTRIDGES?|CASES|ROUNDS?)$/;
const CALIBRE_WORD = /^(?:CAL|CALIBRE|CALIBER)$/;

/** `20 cartuchos` counts, `calibre 50` is a bore: neither number is a part of the ring that could be a year. */
function worded(ring: readonly Token[]): Token[] {
  return ring
    .filter((token, i) => !(token.number && COUNTED.test(ring[i + 1]?.text ?? "")))
    .map((token, i, kept) =>
      token.number && CALIBRE_WORD.test(kept[i - 1]?.text ?? "") ? { ...token, dotted: true } : token,
    );
}

/** `L 4 C 3`, every character in its own quarter: letters and digits are each read in their own order. */
function together(ring: Token[]): Token[] {
  if (ring.length < 4 || ring.some((token) => token.text.length > 1)) return ring;
  const letters = ring.filter((token) => !token.number);
  const numbers = ring.filter((token) => token.number);
  const apart = ring.every((token, i) => i === 0 || token.number !== ring[i - 1]?.number);
  return apart && numbers.length === letters.length ? [...letters, ...numbers] : ring;
}

/** Splits letters from digits: `LC19` is `LC` and `19`, glued. */
export function tokens(text: string): Token[] {
  const out: Token[] = [];
  let end = 0;
  let aside = false;
  for (const match of text.matchAll(TOKEN)) {
    const [all, point = "", whole, sign, part] = match;
    const from = match.index + (whole === undefined ? 0 : point.length);
    const gap = text.slice(end, from);
    end = match.index + all.length;
    aside = (aside || gap.includes("(")) && gap.lastIndexOf(")") <= gap.lastIndexOf("(");
    if (whole === undefined) {
      out.push({ text: all, number: false, dotted: false, gap, aside });
      continue;
    }
    const before = match.index === 0 ? " " : (text[match.index - 1] ?? " ");
    const dotted = point === "." && !/[\p{L}\d]/u.test(before);
    if (part === undefined) out.push({ text: whole, number: true, dotted, gap, aside });
    else if (DECIMALS.has(`${whole}.${part}`))
      out.push({ text: `${whole}.${part}`, number: true, dotted, gap, aside });
    else {
      out.push({ text: whole, number: true, dotted, gap, aside });
      out.push({ text: part, number: true, dotted: false, gap: sign ?? ".", aside });
    }
  }
  return out;
}

function clockwise(text: string): string {
  const places: { hour: number; from: number; to: number }[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const last = places.at(-1);
    if (last !== undefined) last.to = match.index;
    places.push({ hour: Number(match[1]), from: match.index + match[0].length, to: text.length });
  }
  const [first] = places;
  if (first === undefined) return text;
  const parts = places
    .map(({ hour, from, to }) => ({ hour, part: text.slice(from, to).replace(/[,;|/() ]+$/, "") }))
    .filter(({ part }) => part.trim() !== "");
  if (parts.length < places.length) return text;
  const ring = parts.every(({ part }) => part.trim().length === 1);
  parts.sort((a, b) =>
    ring ? (a.hour % 12) - (b.hour % 12) : CLOCK_ORDER.indexOf(a.hour) - CLOCK_ORDER.indexOf(b.hour),
  );
  const before = text.slice(0, text.search(CLOCK)).trim();
  return [before, ...parts.map(({ part }) => part)].join(" ; ");
}
