import type { Catalogue } from "./catalogue.ts";

/** Codes of type readings. */
export const TYPE = {
  "reason.not-a-type": { en: "it names no kind of item", es: "no nombra ninguna clase de objeto" },
  "reason.several-types": { en: "several kinds of item fit", es: "encajan varias clases de objeto" },
  "why.type-words": { en: "the words are in the table", es: "las palabras están en la tabla" },
  "why.type-phrase": {
    en: "words of the text are in the table",
    es: "algunas palabras del texto están en la tabla",
  },
} as const satisfies Catalogue;
