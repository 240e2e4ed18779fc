import type { Catalogue } from "./catalogue.ts";

/** Codes of the headstamp and lot readers. */
export const HEADSTAMP_WORDS = {
  "reason.no-reader": {
    en: "no reader knows this kind of mark",
    es: "ningún lector conoce este tipo de marca",
  },
  "reason.too-long": {
    en: "the text is longer than any mark",
    es: "el texto es más largo que cualquier marca",
  },
  "reason.no-mark": { en: "nothing is stamped", es: "no tiene nada estampado" },
  "reason.illegible": { en: "the mark cannot be read", es: "la marca es ilegible" },
  "reason.not-a-lot": { en: "no form of a lot number", es: "no tiene forma de número de lote" },
  "reason.stock-number-only": {
    en: "a stock number or ammunition code, not a lot",
    es: "un número de catálogo o código de munición, no un lote",
  },
  "reason.month-outside-standard": {
    en: "the month letter is not one of the standard (A to M without I)",
    es: "la letra del mes no es de la norma (A a M sin I)",
  },
  "reason.letter-for-digit": {
    en: "a letter stands where only a digit can be",
    es: "hay una letra donde solo cabe una cifra",
  },
  "why.lot-standard": { en: "form of MIL-STD-1168", es: "forma de MIL-STD-1168" },
  "why.lot-old": {
    en: "older form: maker, interfix, sequence",
    es: "forma antigua: fabricante, interfijo, secuencia",
  },
  "why.lot-running": {
    en: "older form: maker and running number",
    es: "forma antigua: fabricante y número corrido",
  },
  "why.lot-german": { en: "German form: maker, year, lot", es: "forma alemana: fabricante, año, lote" },
  "why.lot-colombian": {
    en: "Colombian form: eight digits, the first two the year",
    es: "forma colombiana: ocho cifras, las dos primeras el año",
  },
  "why.letter-for-digit": {
    en: "form of MIL-STD-1168 with a letter read as a digit",
    es: "forma de MIL-STD-1168 con una letra leída como cifra",
  },
  "why.month-misread": {
    en: "form of MIL-STD-1168 with another month letter",
    es: "forma de MIL-STD-1168 con otra letra de mes",
  },
} as const satisfies Catalogue;
