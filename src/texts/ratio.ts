import type { Decimal } from "./decimal.ts";
import { decimal } from "./decimal.ts";
import { readNumber, type Separators } from "./number.ts";
import { qualifierBefore } from "./qualifier.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** A share in words: two of three, half, "ocho de cada diez". */
export interface Ratio {
  readonly to: number;
  readonly of: readonly [Decimal, Decimal];
}

const PARTS = new Map(
  "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixth=6 eighth=8 tenth=10 tenths=10 mitad=2 tercio=3 tercios=3 tercera=3 terceras=3 cuarto=4 cuarta=4 cuartas=4 quinta=5 quintas=5 sexta=6 octava=8 decima=10"
    .split(" ")
    .map((pair) => [pair.split("=")[0] as string, pair.split("=")[1] as string] as const),
);
const COUNTS = new Map(
  "a=1 an=1 one=1 two=2 three=3 four=4 un=1 una=1 dos=2 tres=3 cuatro=4 la=1"
    .split(" ")
    .map((pair) => [pair.split("=")[0] as string, pair.split("=")[1] as string] as const),
);
const MONTH_OR_YEAR =
  /^(?:\d{4}|year|century|decade|month|ano|siglo|sexenio|decada|mes|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|camino|way|noche|day|dia|block|mile|hour|hora)$/;

interface Reach {
  readonly sentence: Sentence;
  readonly separators: Separators;
}

/** The share in words that starts at token `i`; null where none does. */
export function readRatio(tokens: readonly Token[], i: number, reach: Reach): Ratio | null {
  return readFraction(tokens, i, reach.sentence) ?? readOneIn(tokens, i, reach);
}

function readFraction(tokens: readonly Token[], i: number, sentence: Sentence): Ratio | null {
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  const previous = i > sentence.from ? tokens[i - 1]!.fold : "";
  const hedged = qualifierBefore(tokens, i, sentence.from) !== null;
  let at = i;
  let count = COUNTS.get(word(at));
  if (count !== undefined) {
    at++;
    if (word(at) === "-" && !tokens[at]?.spaced) at++;
  }
  const part = PARTS.get(word(at));
  if (part === undefined) return null;
  const name = word(at);
  at++;
  if (/^(?:tercera|cuarta|quinta|sexta|octava|decima)s?$/.test(name)) {
    if (!/^partes?$/.test(word(at))) return null;
    at++;
  }
  if (count === undefined) {
    if (part !== "2") return null;
    count = "1";
  } else if (count === "1" && name === "mitad" && /^(?:a|segunda|primera)$/.test(previous)) return null;
  if (/^(?:first|second|third|fourth|other|segunda|primera|otra|en|a)$/.test(previous) && part === "2")
    return null;
  // A half or a quarter of a time, of a way: no share of things.
  const of = word(at);
  let after = at;
  if (/^(?:of|de|del)$/.test(of)) after++;
  else if (part === "2" && name !== "mitad") {
    if (/^(?:a|an|un|una|million|billion|thousand|dozen|hundred)$/.test(of)) return null;
    if (!hedged && !/^(?:the|all|those|these|were|are)$/.test(of)) return null;
  } else if (
    part !== "2" &&
    !hedged &&
    !/^(?:are|were|is|was|had|have|came|come|son|fueron|eran|provienen|proviene|tiene|,|\.|;|\(|\)|)$/.test(
      of,
    )
  )
    return null;
  while (/^(?:the|a|an|all|that|this|el|la|los|las|un|una|ese|este|dicho)$/.test(word(after))) after++;
  if (MONTH_OR_YEAR.test(word(after))) return null;
  return { to: at, of: [decimal(count), decimal(part)] };
}

function readOneIn(tokens: readonly Token[], i: number, { sentence, separators }: Reach): Ratio | null {
  const reach = { to: sentence.to, language: sentence.language, separators };
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  const one = /^(?:one|uno|una)$/.test(word(i));
  const first = one ? { to: i + 1, value: decimal("1") } : readNumber(tokens, i, reach);
  if (first === null || first.value === null) return null;
  let at = first.to;
  const link = word(at);
  if (link === "de" && word(at + 1) === "cada") at += 2;
  else if (link === "out" && word(at + 1) === "of") at += /^(?:every|each)$/.test(word(at + 2)) ? 3 : 2;
  else if (/^(?:of|in)$/.test(link) && /^(?:every|each)$/.test(word(at + 1))) at += 2;
  else if (link === "in" && tokens[at + 1]?.kind === "word") at += 1;
  else if (link === "in" && /^(?:5|10|20|100|1,?000)$/.test(word(at + 1))) at += 1;
  else return null;
  const second = readNumber(tokens, at, reach);
  if (second === null || second.value === null || second.value.scale > 0 || first.value.scale > 0)
    return null;
  if (first.value.digits >= second.value.digits || second.value.digits > 100_000n) return null;
  return { to: second.to, of: [first.value, second.value] };
}
