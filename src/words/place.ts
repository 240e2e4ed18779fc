import type { Catalogue } from "./catalogue.ts";

/** What a place column left open, and how a name was found. */
export const PLACE_WORDS = {
  "reason.place-unknown": {
    en: "no table holds a place of that name",
    es: "ninguna tabla tiene un lugar con ese nombre",
  },
  "reason.several-places": { en: "several places bear the name", es: "varios lugares llevan ese nombre" },
  "reason.state-disagrees": {
    en: "the state in the cell is not the state of the row",
    es: "el estado en la celda no es el de la fila",
  },
  "reason.not-a-municipality": {
    en: "the state is certain; no municipality there has that name, it may be a town",
    es: "el estado es cierto; ningún municipio suyo se llama así, puede ser una localidad",
  },
  "reason.town-as-written": {
    en: "the state or country is certain; the town is kept as written",
    es: "el estado o país es cierto; la localidad queda como está escrita",
  },
  "reason.country-assumed": {
    en: "no country is told; only Mexico's municipalities were searched",
    es: "no se indica el país; solo se buscó entre los municipios de México",
  },
  "why.place-exact": { en: "the name of the table", es: "el nombre de la tabla" },
  "why.place-alias": { en: "another name or a town of it", es: "otro nombre, o una localidad suya" },
  "why.place-shortened": {
    en: "a shortened name, one in its state",
    es: "nombre abreviado, único en su estado",
  },
  "why.place-one-edit": { en: "one letter away, one in its state", es: "a una letra, único en su estado" },
  "why.place-state": { en: "the name or short form of a state", es: "nombre o abreviatura de un estado" },
  "why.place-country": { en: "the name of a country", es: "nombre de un país" },
  "why.place-port": { en: "a port of entry", es: "un puerto de entrada" },
  "why.place-named": { en: "a name of the tables", es: "un nombre de las tablas" },
  "why.place-as-written": { en: "kept as written", es: "como está escrito" },
} as const satisfies Catalogue;
