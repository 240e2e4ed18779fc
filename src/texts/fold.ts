const MARKS = /\p{M}/gu;

/** Lower case without accents or a possessive: the form in which the lexicons of this folder keep their words. */
export function fold(word: string): string {
  let lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 126) {
      lower = lower.normalize("NFD").replace(MARKS, "").replaceAll("’", "'");
      break;
    }
  }
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith("'") ? lower.slice(0, -1) : lower;
}

/** A lexicon written as words between blanks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
