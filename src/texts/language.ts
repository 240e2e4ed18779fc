import { words } from "./fold.ts";
import type { Token } from "./token.ts";

export type TextLanguage = "en" | "es";
/** `other` where another language's small words stand out; `none` where there are too few words to tell. */
export type LanguageGuess = TextLanguage | "other" | "none";

/** Small words that stand in nearly every sentence of a language and seldom in another of these. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the of and to in is was were that for with from by have has had are been which their they this at it an as on will would its not but who more than between",
  ),
  es: words(
    "el la los las de del que y en un una por con para se al lo su sus es son fue fueron como entre desde hasta pero este esta estos ha han cada mas sin sobre tambien segun donde hay muy",
  ),
  pt: words(
    "o os da do das dos que e em um uma por com para se ao na no nas nos foi foram sao nao mais pelo pela pelos seu sua tambem ate ja entre quando isso ele ela",
  ),
  fr: words(
    "le la les des du de et est dans un une pour par sur avec qui que ce cette sont ont aux au pas plus ne leur leurs ete selon entre nous vous il elle mais",
  ),
  de: words(
    "der die das und ist in den von zu mit dem des nicht ein eine einen auf fur im sich auch als an es nach wie aus bei hat werden wurde wurden sind oder",
  ),
  it: words(
    "il lo la gli di che e un una per con non sono del della dei delle nel nella al alla ai si da dal dalla come anche piu questo questa stato stati hanno ha",
  ),
  nl: words(
    "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij nog werd door naar uit",
  ),
};
/** Letters that English and Spanish do not use. */
const FOREIGN_LETTERS = /[^\p{Script=Latin}]|[ãõçàèìòùâêîôûäößøåæœ]/iu;

/** Share of words that must be a language's small words before it is called that language. */
const ENOUGH = 0.12;

export interface LanguageScore {
  readonly en: number;
  readonly es: number;
}

export function scoreLanguages(tokens: readonly Token[], from: number, to: number): LanguageScore {
  let en = 0;
  let es = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    if (SMALL["en"]!.has(token.fold)) en++;
    if (SMALL["es"]!.has(token.fold)) es++;
  }
  return { en, es };
}

/** The language of a text by its small words. A table pasted as text has few words: `none`, which is no refusal. */
export function guessLanguage(tokens: readonly Token[]): LanguageGuess {
  const found = Object.fromEntries(Object.keys(SMALL).map((name) => [name, 0])) as Record<string, number>;
  let count = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    count++;
    if (FOREIGN_LETTERS.test(token.text)) foreign++;
    for (const [name, small] of Object.entries(SMALL)) if (small.has(token.fold)) found[name]!++;
  }
  if (count === 0) return "none";
  if (foreign / count > 0.4) return "other";
  const [first = ["", 0], second = ["", 0]] = Object.entries(found).sort((a, b) => b[1] - a[1]);
  if (count < 20) return first[1] >= 2 && (first[0] === "en" || first[0] === "es") ? first[0] : "none";
  const ours = Math.max(found["en"]!, found["es"]!);
  if (first[1] / count < ENOUGH) return ours / count >= 0.04 || count < 80 ? "none" : "other";
  // Small words are shared among neighbours: a near tie is decided for the languages that we read.
  const near = ours > 0 && ours >= first[1] * 0.95 && foreign / count < 0.05;
  if (first[0] !== "en" && first[0] !== "es" && !near) return "other";
  if (second[1] === first[1]) return found["en"]! >= found["es"]! ? "en" : "es";
  return found["en"]! >= found["es"]! ? "en" : "es";
}
