import type { Token } from "./token.ts";

/** How a writer hedges a number: it is kept, since "nearly 80" is not 80. */
export const QUALIFIERS = [
  "about",
  "nearly",
  "at-least",
  "more-than",
  "up-to",
  "less-than",
  "estimated",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const PHRASES: Readonly<Record<Qualifier, string>> = {
  about:
    "about|around|approximately|roughly|some|circa|alrededor de|alrededor del|aproximadamente|unos|unas|en torno a|en torno al|aproximado de|un aproximado de|cosa de",
  nearly:
    "nearly|almost|close to|just under|just shy of|approaching|virtually|casi|cerca de|cerca del|poco menos de|poco menos del|casi el",
  "at-least":
    "at least|no fewer than|no less than|not less than|a minimum of|a whopping at least|al menos|por lo menos|cuando menos|como minimo|no menos de|un minimo de",
  "more-than":
    "more than|over|upwards of|upward of|in excess of|above|exceeding|just over|well over|greater than|mas de|mas del|poco mas de|poco mas del|superior a|superior al|superiores a|arriba de|por encima de|por encima del|supera las|supera los|superan las|superan los|supero las|supero los|rebasa las|rebasan las|rebaso las",
  "up-to":
    "up to|as many as|as much as|no more than|at most|a maximum of|hasta|hasta el|no mas de|a lo sumo|como maximo|maximo de",
  "less-than":
    "less than|fewer than|under|below|menos de|menos del|por debajo de|por debajo del|inferior a|inferior al",
  estimated:
    "an estimated|estimated|an estimate of|estimates of|estimated at|estimados|estimadas|estimado|un estimado de|se estima que|se estima en|se estiman|se calcula que|se calculan",
};
const BY_LENGTH: readonly (readonly [readonly string[], Qualifier])[] = (
  Object.entries(PHRASES) as [Qualifier, string][]
)
  .flatMap(([code, list]) => list.split("|").map((phrase) => [phrase.split(" "), code] as const))
  .sort(([a], [b]) => b.length - a.length);
const BY_LAST = new Map<string, (readonly [readonly string[], Qualifier])[]>();
for (const entry of BY_LENGTH) {
  const last = entry[0].at(-1) as string;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry]);
}
const ARTICLES = new Set(["a", "an", "the", "el", "la", "los", "las", "un", "una"]);

/** The qualifier whose words end right before token `i` (an article may stand between); null where there is none. */
export function qualifierBefore(
  tokens: readonly Token[],
  i: number,
  from: number,
): { readonly code: Qualifier; readonly from: number } | null {
  for (const skip of [0, 1]) {
    const last = i - 1 - skip;
    if (last < from) return null;
    if (skip === 1 && !ARTICLES.has(tokens[i - 1]!.fold)) return null;
    for (const [phrase, code] of BY_LAST.get(tokens[last]!.fold) ?? []) {
      const first = last - phrase.length + 1;
      if (first < from) continue;
      if (phrase.every((word, k) => tokens[first + k]!.fold === word)) return { code, from: first };
    }
  }
  return null;
}

/** "or more", "o más", "-plus" right after a number: the token after them, or `i`. */
export function qualifierAfter(tokens: readonly Token[], i: number, to: number): number {
  const word = (at: number): string => (at < to ? (tokens[at]?.fold ?? "") : "");
  if (/^(?:or|o)$/.test(word(i)) && /^(?:more|mas)$/.test(word(i + 1))) return i + 2;
  if (word(i) === "plus") return i + 1;
  if ((word(i) === "-" || word(i) === "+") && !tokens[i]?.spaced)
    return word(i) === "+" ? i + 1 : word(i + 1) === "plus" ? i + 2 : i;
  return i;
}
