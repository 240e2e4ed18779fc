import type { Catalogue } from "./catalogue.ts";

/** Codes of calibre readings. */
export const CALIBRE = {
  "reason.not-a-calibre": { en: "it names no calibre", es: "no nombra ningún calibre" },
  "reason.two-calibres": { en: "two calibres are named", es: "se nombran dos calibres" },
  "reason.several-numbers": {
    en: "several numbers, and no calibre is made of them",
    es: "hay varios números y no forman un calibre",
  },
  "reason.several-names": {
    en: "several cartridges bear this name",
    es: "varios cartuchos llevan este nombre",
  },
  "reason.words-left-over": {
    en: "the words beside the number are not understood",
    es: "no se entienden las palabras junto al número",
  },
  "reason.unit-missing": {
    en: "without a unit the number may be an inch bore, millimetres or a gauge",
    es: "sin unidad, el número puede ser centésimas de pulgada, milímetros o un calibre de escopeta",
  },
  "reason.unit-doubtful": {
    en: "the number is a gauge or inch bore in use, and hardly one in millimetres",
    es: "el número es un calibre de escopeta o de pulgadas en uso, y difícilmente uno en milímetros",
  },
  "reason.trailing-zero-eaten": {
    en: "a spreadsheet may have dropped a final zero: .38 or .380",
    es: "una hoja de cálculo pudo quitar un cero final: .38 o .380",
  },
  "reason.bore-unknown": { en: "no calibre has this number", es: "ningún calibre tiene este número" },
  "reason.gauge-unknown": {
    en: "no shotgun gauge has this number",
    es: "ningún calibre de escopeta tiene este número",
  },
  "reason.case-length-unknown": {
    en: "no cartridge of the table has this case length",
    es: "ningún cartucho de la tabla tiene esta longitud de vaina",
  },
  "reason.date-eaten": {
    en: "a spreadsheet had made a date of it",
    es: "una hoja de cálculo lo había convertido en fecha",
  },
  "reason.scientific-notation": {
    en: "a spreadsheet had written it in powers of ten",
    es: "una hoja de cálculo lo había escrito en potencias de diez",
  },
  "reason.binary-fraction": {
    en: "the spreadsheet kept a rounded fraction",
    es: "la hoja de cálculo guardó una fracción redondeada",
  },
  "why.name": { en: "the name is in the table", es: "el nombre está en la tabla" },
  "why.name-one-slip": { en: "one slip of the pen from the name", es: "a una errata del nombre" },
  "why.measures": {
    en: "bore and case length are in the table",
    es: "el calibre y la longitud de vaina están en la tabla",
  },
  "why.several-calibres": { en: "more than one calibre is marked", es: "está marcado más de un calibre" },
  "why.bore-inches": {
    en: "a bore in fractions of an inch, as written",
    es: "un calibre en fracciones de pulgada, como está escrito",
  },
  "why.bore-millimetres": {
    en: "a bore in millimetres, as written",
    es: "un calibre en milímetros, como está escrito",
  },
  "why.bare-number": { en: "the number alone is used for this", es: "el número solo se usa para esto" },
  "why.point-lost": {
    en: "the decimal point was lost or moved",
    es: "el punto decimal se perdió o se movió",
  },
  "why.spreadsheet-number": {
    en: "a spreadsheet made a number of it",
    es: "una hoja de cálculo lo convirtió en número",
  },
  "why.trailing-zero-eaten": {
    en: "a spreadsheet may have dropped a final zero",
    es: "una hoja de cálculo pudo quitar un cero final",
  },
  "why.date-eaten": {
    en: "a spreadsheet had made a date of it",
    es: "una hoja de cálculo lo había convertido en fecha",
  },
  "why.scientific-notation": {
    en: "a spreadsheet had written it in powers of ten",
    es: "una hoja de cálculo lo había escrito en potencias de diez",
  },
  "why.binary-fraction": {
    en: "the spreadsheet kept a rounded fraction",
    es: "la hoja de cálculo guardó una fracción redondeada",
  },
  "why.gauge": { en: "a shotgun gauge", es: "un calibre de escopeta" },
  "why.gauge-and-length": {
    en: "a shotgun gauge with the length of the shell",
    es: "un calibre de escopeta con la longitud del cartucho",
  },
  "why.cartridge-of-bore": {
    en: "a cartridge of this bore: shown, not chosen",
    es: "un cartucho de este calibre: se muestra, no se elige",
  },
} as const satisfies Catalogue;
