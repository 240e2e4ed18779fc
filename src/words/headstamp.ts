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
  "reason.code-unknown": { en: "no table knows this mark", es: "ninguna tabla conoce esta marca" },
  "reason.calibre-only": {
    en: "only a calibre is written, no maker",
    es: "solo dice el calibre, sin fabricante",
  },
  "reason.projectile-only": {
    en: "only the projectile is named, which a headstamp does not tell",
    es: "solo nombra el proyectil, que el culote no indica",
  },
  "reason.number-alone": {
    en: "a number alone can be a plant, a year or a calibre",
    es: "un número solo puede ser planta, año o calibre",
  },
  "reason.single-letter": {
    en: "one letter alone names no maker",
    es: "una letra sola no identifica al fabricante",
  },
  "reason.weak-code": {
    en: "a letter or number that several makers used",
    es: "una letra o número que usaron varios fabricantes",
  },
  "reason.several-makers": {
    en: "several makers used this code; neither year nor calibre decides",
    es: "varios fabricantes usaron este código; ni el año ni el calibre lo deciden",
  },
  "reason.several-marks": {
    en: "marks of several makers stand in one cell",
    es: "hay marcas de varios fabricantes en una celda",
  },
  "reason.words-not-understood": {
    en: "beside the code stand words that are not understood",
    es: "junto al código hay palabras que no se entienden",
  },
  "reason.calibre-not-tabled": {
    en: "the table knows this mark for other calibres only",
    es: "la tabla solo conoce esta marca para otros calibres",
  },
  "reason.year-outside-activity": {
    en: "the year does not fit the years known of this maker; two digits are then not taken as a year",
    es: "el año no cabe en los años que se conocen de este fabricante; dos cifras no se toman entonces como año",
  },
  "reason.partly-read": {
    en: "some characters could not be read",
    es: "algunos caracteres no se pudieron leer",
  },
  "why.headstamp-code": {
    en: "code of the table of headstamps",
    es: "código de la tabla de marcas de culote",
  },
  "why.headstamp-name": { en: "name of the maker written out", es: "nombre del fabricante escrito completo" },
  "why.plant-number": { en: "number of the plant", es: "número de la planta" },
  "why.name-misspelt": { en: "name of the maker, misspelt", es: "nombre del fabricante, mal escrito" },
  "why.upside-down": { en: "code read upside down", es: "código leído de cabeza" },
  "why.partly-read": {
    en: "code that fits the characters that were read",
    es: "código que concuerda con los caracteres leídos",
  },
  "note.dates-the-case": {
    en: "the year dates the case, not the sale",
    es: "el año fecha el casquillo, no la venta",
  },
  "note.brand-not-plant": {
    en: "a brand: the plant that made it may be another's",
    es: "es una marca comercial: la planta puede ser de otro",
  },
  "note.nato-cross": {
    en: "NATO cross: made to the alliance's specification",
    es: "cruz OTAN: hecho según la norma de la alianza",
  },
  "note.may-be-reloaded": {
    en: "the case may have been loaded again by another",
    es: "otro pudo haber recargado el casquillo",
  },
  "note.projectile-mark": {
    en: "words about the projectile are kept apart from the maker",
    es: "las palabras sobre el proyectil se guardan aparte del fabricante",
  },
  "note.year-or-calibre": {
    en: "the number can be a year or a bore, so no year is taken",
    es: "el número puede ser año o calibre; no se toma como año",
  },
  "note.number-not-a-year": {
    en: "this maker's cases carry no year; the number is not taken as one",
    es: "los casquillos de este fabricante no llevan año; el número no se toma como tal",
  },
  "note.year-order-unknown": {
    en: "two numbers, either of which can be the year",
    es: "dos números; cualquiera puede ser el año",
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
