import { guessLanguage, type LanguageGuess, type TextLanguage } from "./language.ts";
import { type Separators, separatorsOf } from "./number.ts";
import { isWrapped, type Sentence, sentencesOf } from "./sentence.ts";
import { type Token, tokensOf } from "./token.ts";

/** A text taken apart into tokens and sentences: what every rule of this folder reads. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** As guessed; rules read `none` as English and Spanish by turns, sentence by sentence. */
  readonly guess: LanguageGuess;
  readonly language: TextLanguage;
  readonly separators: Separators;
}

export function takeApart(text: string): ReadText {
  const tokens = tokensOf(text);
  const guess = guessLanguage(tokens);
  const language = guess === "es" ? "es" : "en";
  const sentences = sentencesOf(tokens, { wrapped: isWrapped(text), language });
  return { text, tokens, sentences, guess, language, separators: separatorsOf(tokens) };
}
