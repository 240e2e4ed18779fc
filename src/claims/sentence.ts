import { foldWords } from "#texts";
import { type PrintedAmount, readAmount } from "./amount.ts";

/** What a sentence of the shape "47 % of A were B" says. */
export interface SaidShare {
  readonly value: PrintedAmount;
  readonly denominator: string | null;
  readonly numerator: string;
}

const SHARE =
  /(?:^|[\s(«"])((?:(?:nearly|almost|about|around|some|more than|less than|over|under|at least|up to|casi|cerca de|unos|mas de|menos de|alrededor de|al menos|hasta|~|>|<)\s*)?(?:\d[\d.,]*\s?(?:%|per ?cent|por ciento)|half|la mitad|(?:a|one|un) (?:third|quarter|tercio|cuarto)|two thirds|three quarters|\d+ (?:in|out of|de cada) \d+))\s+(?:of|de|del)\s+(?:(?:the|all|those|los|las|el|todas)\s+)*(.+)$/;
const VERB =
  /\s(?:came|come|comes|coming|were|was|are|is|can be|could be|have been|had|has|have|originated?|linked|traced to|ended|fueron|eran|son|estan|provienen|provinieron|proceden|procedian|vienen|pueden|se (?:rastre|fabric|vend|desvi)\w+|tienen|tenian)\s/;

/** Splits a share's sentence into its base and what is said of it; null where it has no such shape. */
export function splitSentence(sentence: string): SaidShare | null {
  const match = SHARE.exec(foldWords(sentence));
  if (match === null) return null;
  const value = readAmount(match[1]!, "percent");
  if (value === null) return null;
  const rest = match[2]!.replace(/[.;"»].*$/, (tail) => (/^\.\d/.test(tail) ? tail : ""));
  const verb = VERB.exec(rest);
  if (verb === null) return { value, denominator: null, numerator: rest };
  return { value, denominator: rest.slice(0, verb.index), numerator: rest.slice(verb.index + 1) };
}
