import { words } from "./fold.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

export const PERIODS_OF_RATE = ["day", "week", "month", "year"] as const;
export type RatePeriod = (typeof PERIODS_OF_RATE)[number];

const RATES: readonly (readonly [RatePeriod, RegExp])[] = [
  [
    "year",
    /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:year|ano|anio)|annually|yearly|anuales|anual|anualmente|annual)\b/,
  ],
  [
    "day",
    /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:day|dia)|daily|diarios|diarias|diario|diaria|diariamente)\b/,
  ],
  ["month", /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:month|mes)|monthly|mensuales|mensual)\b/],
  ["week", /^(?:(?:a|per|each|every|a la|por|cada) (?:single )?(?:week|semana)|weekly|semanales)\b/],
];

const RATE_OPENERS = words(
  "a per each every al por cada annually yearly annual anuales anual anualmente daily diarios diarias diario diaria diariamente monthly mensuales mensual weekly semanales",
);

/** "a day", "cada año", near the quantity: within its clause after it, or opening the clause before it. */
export function rateAround(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  sentence: Sentence,
): RatePeriod | null {
  const read = (at: number): RatePeriod | null => {
    if (!RATE_OPENERS.has(tokens[at]!.fold)) return null;
    const phrase = tokens
      .slice(at, Math.min(at + 4, sentence.to))
      .map((token) => token.fold)
      .join(" ");
    return RATES.find(([, shape]) => shape.test(phrase))?.[0] ?? null;
  };
  for (let k = to; k < Math.min(sentence.to, to + 12); k++) {
    if (/^[.;:()]$/.test(tokens[k]!.text) || /^(?:and|y|in|en)$/.test(tokens[k]!.fold)) break;
    const rate = read(k);
    if (rate !== null) return rate;
    if (tokens[k]!.kind === "number") break;
  }
  // "Each year, an estimated 200,000": the rate opens the clause.
  for (let k = from - 1; k >= Math.max(sentence.from, from - 4); k--) {
    if (!/^(?:each|every|cada)$/.test(tokens[k]!.fold)) continue;
    const between = tokens.slice(k + 2, from).map((token) => token.fold);
    return between.every((word) => /^(?:,|an|the|se|year|ano)$/.test(word)) ? read(k) : null;
  }
  return null;
}
