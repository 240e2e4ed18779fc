import { asideAt, isYear } from "./aside.ts";
import { compareDecimals, type Decimal, decimal, times } from "./decimal.ts";
import { words } from "./fold.ts";
import { type NumberPhrase, readNumberAt } from "./number.ts";
import { qualifierBefore } from "./qualifier.ts";
import type { Reach } from "./quantity.ts";
import type { Sentence } from "./sentence.ts";
import { percentAfter } from "./sign.ts";
import type { Token } from "./token.ts";

const CHANGES = words(
  "rose risen rise rising increased increase increasing grew grown climbed jumped surged soared fell fallen fall falling dropped drop declined decline decreased decrease plunged went reduced reducing up down aumento aumentaron incremento incrementaron crecio crecieron subio subieron bajo bajaron cayo cayeron disminuyo disminuyeron redujo redujeron paso pasaron pasar descendio reduccion baja alza ascendio",
);

/** A second number and how it belongs to the first. */
export interface Pair {
  readonly second: NumberPhrase;
  /** Token where the second number starts. */
  readonly at: number;
  /** `change`: the two ends of a rise or fall; `range`: one figure with two bounds. */
  readonly as: "range" | "change";
  readonly percent: boolean;
}

/** A second number joined to the first: "200,000 to 500,000", "entre 77 y 78", "rose from 28 to 100". */
export function readPair(
  tokens: readonly Token[],
  first: NumberPhrase,
  { i, reach }: { readonly i: number; readonly reach: Reach },
): Pair | null {
  const { sentence } = reach;
  const word = (k: number): string => (k >= sentence.from && k < sentence.to ? tokens[k]!.fold : "");
  if (first.value === null) return null;
  let at = first.to;
  const marked = percentAfter(tokens, at, sentence);
  const percent = marked > at;
  at = marked;
  const link = word(at);
  let back = i - 1;
  while (
    back > sentence.from &&
    (qualifierBefore(tokens, back + 1, sentence.from) !== null || /^(?:el|un|las|los|the)$/.test(word(back)))
  )
    back--;
  const lead = word(back);
  if (link === "-" || link === "–") {
    if (tokens[at + 1]?.kind !== "number" && !percent) return null;
    at++;
  } else if (/^(?:to|a)$/.test(link)) at++;
  else if (/^(?:and|y)$/.test(link) && /^(?:between|entre)$/.test(lead)) at++;
  else if (/^(?:or|o)$/.test(link)) at++;
  else return null;
  while (
    /^(?:el|un|las|los|the|about|nearly|more|than|casi|mas|de|hasta|over|around|unas|unos)$/.test(word(at)) &&
    at < first.to + 6
  )
    at++;
  if (at >= sentence.to || asideAt(tokens, at, sentence) !== null || isYear(tokens[at])) return null;
  if (tokens[at]?.kind === "word" && /^(?:one|a|an|un|una|uno)$/.test(word(at))) return null;
  const second = readNumberAt(tokens, at, reach);
  if (second === null || second.value === null) return null;
  // "by 65 percent to 25,000": a share and a count are no range.
  if (percent && percentAfter(tokens, second.to, sentence) === second.to) return null;
  const changing = /^(?:from|de)$/.test(lead) && changeNear(tokens, back, sentence);
  if (
    !changing &&
    /^(?:to|a)$/.test(link) &&
    compareDecimals(first.value, second.value) >= 0 &&
    !second.large
  )
    return null;
  return {
    second,
    at,
    as: changing ? "change" : "range",
    percent: percent || percentAfter(tokens, second.to, sentence) > second.to,
  };
}

/** A verb or noun of rising or falling shortly before. */
export function changeNear(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 9); k--)
    if (CHANGES.has(tokens[k]!.fold)) return true;
  return false;
}

/** The bounds of a quantity. */
export interface Values {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly vague: boolean;
  readonly doubtful: boolean;
}

/** Bounds of one number or of a range; "2 to 3 million" lends the scale of the second to the first. */
export function valuesOf(first: NumberPhrase, pair: Pair | null): Values {
  const flags = { vague: first.vague, doubtful: first.doubtful };
  if (pair === null || first.value === null || pair.second.value === null) {
    return { low: first.value, high: first.value, ...flags };
  }
  let low = first.value;
  const high = pair.second.value;
  if (!first.large && pair.second.large && first.digits && compareDecimals(low, decimal("1000")) < 0) {
    for (const scale of ["1000000000", "1000000", "1000"].map(decimal)) {
      const lent = times(low, scale);
      if (compareDecimals(high, scale) >= 0 && compareDecimals(lent, high) < 0) {
        low = lent;
        break;
      }
    }
  }
  return compareDecimals(low, high) <= 0 ? { low, high, ...flags } : { low: high, high: low, ...flags };
}
