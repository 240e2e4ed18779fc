import type { NumberPhrase } from "./number.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** Token after "%", "percent", "por ciento", "percentage points"; `at` where none stands there. */
export function percentAfter(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  if (word(at) === "%") return at + 1;
  const first = word(at) === "-" && !tokens[at]?.spaced ? at + 1 : at;
  if (/^(?:percent|pct|porciento)$/.test(word(first))) return first + 1;
  if (word(first) === "per" && word(first + 1) === "cent") return first + 2;
  if (word(first) === "por" && /^(?:ciento|cien)$/.test(word(first + 1))) return first + 2;
  if (word(first) === "percentage" && word(first + 1) === "points") return first + 2;
  if (word(first) === "puntos" && word(first + 1) === "porcentuales") return first + 2;
  return at;
}

/** Token after "times" or "-fold" where a comparison follows; `at` where none does. */
export function multipleAfter(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  if (
    /^(?:times|veces)$/.test(word(at)) &&
    /^(?:more|as|the|higher|greater|larger|that|mas|mayor|superior|lo|la|el|las|los)$/.test(word(at + 1))
  )
    return at + 1;
  const fold = word(at) === "-" ? at + 1 : at;
  return word(fold) === "fold" ? fold + 1 : at;
}

/** Token where the money sign before a number starts; `i` where none stands there. */
export function moneyBefore(tokens: readonly Token[], i: number, sentence: Sentence): number {
  const before = i > sentence.from ? tokens[i - 1]! : undefined;
  if (before === undefined) return i;
  if (/^(?:usd|eur|mxn)$/.test(before.fold)) return i - 1;
  if (!/^[$€£]$/.test(before.text)) return i;
  const country = i - 2 >= sentence.from ? tokens[i - 2]! : undefined;
  return country !== undefined && /^(?:us|U\.S\.|mx)$/i.test(country.text) && !before.spaced ? i - 2 : i - 1;
}

/** "Fifty-caliber": a bore in words. */
export function calibreInWords(
  tokens: readonly Token[],
  { to, digits }: NumberPhrase,
  sentence: Sentence,
): boolean {
  const next = tokens[to]?.text === "-" ? to + 1 : to;
  return (
    !digits &&
    next < sentence.to &&
    /^(?:caliber|calibre|cal|calibers|calibres|gauge|millimeter|milimetros)$/.test(tokens[next]!.fold)
  );
}
