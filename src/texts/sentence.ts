import { words } from "./fold.ts";
import { scoreLanguages, type TextLanguage } from "./language.ts";
import type { Token } from "./token.ts";

/** A run of tokens between two ends; no rule looks further than its sentence unless it says so. */
export interface Sentence {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly language: TextLanguage;
}

/** Nothing that is written is longer; what is, is cut, so that every rule's work stays bounded. */
const LONGEST = 160;

const SHORT_FORMS = words(
  "mr mrs ms dr gen col lt capt sgt sen rep gov pres st jr sr sra lic ing mtro mtra dra prof no num nos art arts vs v inc corp co ltd approx est jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic fr pp p cap ed fig sec cal ud uds pag col av blvd",
);
const CLOSING = new Set(["”", "’", '"', "'", "»", ")", "]"]);
const OPENING = new Set(["“", "‘", '"', "'", "«", "(", "[", "¿", "¡", "—", "–", "-", "•"]);

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.text === "!" || token.text === "?" || token.text === "…") return true;
  const shortened = /^(?:\p{Lu}\.){2,}$|^EE/u.test(token.text);
  if (token.text !== "." && !(shortened && token.text.endsWith("."))) return false;
  if (token.text === ".") {
    const before = tokens[i - 1];
    if (before !== undefined && !token.spaced && before.kind === "word") {
      if (SHORT_FORMS.has(before.fold) || /^\p{Lu}$/u.test(before.text)) return false;
    }
  }
  return true;
}

/** Whether what follows may open a sentence: a capital, a digit, an opening mark. */
function mayOpen(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind === "word") return /^[\p{Lu}\p{Lt}]/u.test(token.text);
  return token.kind !== "mark" || OPENING.has(token.text);
}

/** Words that seldom follow U.S. or a name and often open a sentence. */
const OPENERS = words(
  "the a an in it this that these those but and he she they we as at of on for from while when after before according although since alarmingly however meanwhile some many most el la los las en un una este esta estos estas segun ademas por para sin como asi",
);

/** Lines that are cut at a width, as e-mail and PDF do: a line end is then a blank. */
export function isWrapped(text: string): boolean {
  let followed = 0;
  let wide = 0;
  let open = 0;
  const lines = text.slice(0, 200_000).split("\n");
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    if (line.trim() === "" || lines[i + 1]!.trim() === "") continue;
    followed++;
    if (line.length >= 45 && line.length <= 140) wide++;
    if (!/[.!?:;”"]$/.test(line)) open++;
  }
  return followed >= 6 && wide / followed > 0.6 && open / followed > 0.6;
}

export function sentencesOf(
  tokens: readonly Token[],
  { wrapped, language }: { readonly wrapped: boolean; readonly language: TextLanguage },
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number): void => {
    let first = from;
    while (first < to && tokens[first]!.kind === "break") first++;
    let last = to;
    while (last > first && tokens[last - 1]!.kind === "break") last--;
    from = to;
    if (first >= last) return;
    const { en, es } = scoreLanguages(tokens, first, last);
    const own = en === es ? language : en > es ? "en" : "es";
    sentences.push({ from: first, to: last, paragraph, language: own });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "break") {
      const blank = tokens[i + 1]?.kind === "break";
      if (!wrapped || blank) {
        close(i + 1);
        while (tokens[i + 1]?.kind === "break") i++;
        from = i + 1;
        paragraph++;
      }
      continue;
    }
    if (i - from >= LONGEST) {
      close(i);
      continue;
    }
    if (!endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && !tokens[end]!.spaced && CLOSING.has(tokens[end]!.text)) end++;
    let next = end;
    while (wrapped && tokens[next]?.kind === "break") next++;
    const after = tokens[next];
    if (after !== undefined && next === end && !after.spaced && after.kind !== "break") continue;
    if (token.kind === "word" && !(after?.kind === "word" && OPENERS.has(after.fold))) continue;
    if (after?.kind !== "break" && !mayOpen(after)) continue;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return sentences;
}
