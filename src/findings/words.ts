import { LABEL_NAMES } from "./tables/label-names.ts";

/** Lower case, no accents, one space between words: how headings and labels are compared. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .trim();
}

const MEANING_OF = new Map(LABEL_NAMES.map(({ heading, meaning }) => [fold(heading), meaning]));

/** What a heading of a table of figures holds (`year`, `authority`, `state`...); null where no table knows it. */
export const meaningOf = (heading: string): string | null => MEANING_OF.get(fold(heading)) ?? null;

/** The label of a figure that stands under a heading of that meaning. */
export function labelOf(
  labels: readonly { readonly name: string; readonly value: string }[],
  meaning: string,
): string | null {
  return labels.find(({ name }) => meaningOf(name) === meaning)?.value ?? null;
}
