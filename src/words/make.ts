import type { Catalogue } from "./catalogue.ts";

/** Codes of make and model readings. */
export const MAKE = {
  "reason.make-unknown": {
    en: "no make of the table has this name",
    es: "ninguna marca de la tabla tiene este nombre",
  },
  "reason.country-not-make": { en: "it names a country, not a make", es: "nombra un país, no una marca" },
  "reason.several-makes": { en: "several makes bear this name", es: "varias marcas llevan este nombre" },
  "reason.two-makes": { en: "two makes are named", es: "se nombran dos marcas" },
  "reason.importer-named": {
    en: "an importer is named beside the maker",
    es: "junto al fabricante se nombra un importador",
  },
  "reason.near-several-makes": {
    en: "more than one make is a slip of the pen away",
    es: "más de una marca está a una errata",
  },
  "reason.part-of-text": {
    en: "a make is only a part of what was written",
    es: "la marca es solo una parte de lo escrito",
  },
  "reason.code-alone": {
    en: "a code alone, which means other things elsewhere",
    es: "un código solo, que en otras partes significa otra cosa",
  },
  "reason.initials-alone": {
    en: "initials alone, which several makes may have",
    es: "iniciales solas, que pueden ser de varias marcas",
  },
  "reason.model-unknown": {
    en: "no model of the table has this name",
    es: "ningún modelo de la tabla tiene este nombre",
  },
  "reason.several-models": {
    en: "several makes have a model of this name",
    es: "varias marcas tienen un modelo con este nombre",
  },
  "reason.other-make": {
    en: "the table has this model of another make",
    es: "la tabla tiene este modelo de otra marca",
  },
  "why.ncic-name": { en: "the name is in the NCIC list", es: "el nombre está en la lista del NCIC" },
  "why.name-and-form": {
    en: "the name, with a legal form or a word of the trade",
    es: "el nombre, con una forma legal o una palabra del ramo",
  },
  "why.near-name": {
    en: "a slip of the pen away from the name, and no other make near",
    es: "a una errata del nombre, sin otra marca cercana",
  },
  "why.name-then-model": { en: "the name, with a model behind it", es: "el nombre, seguido de un modelo" },
  "why.ncic-code": { en: "the NCIC code", es: "el código del NCIC" },
  "why.model-name": { en: "the model is in the table", es: "el modelo está en la tabla" },
} as const satisfies Catalogue;
