import type { Catalogue } from "./catalogue.ts";

/** The room of maps and flows. */
export const WEB_FLOW_WORDS = {
  "web.flows.lead": {
    en: "Where and when, and from which country of make, at the precision that the records have. What is not known is drawn as wide as it is.",
    es: "Dónde y cuándo, y de qué país de fabricación, con la precisión que tienen los registros. Lo que no se sabe se dibuja tan ancho como es.",
  },
  "web.flows.table": {
    en: "{n, plural, one {The table: one row} other {The table: # rows}}",
    es: "{n, plural, one {La tabla: una fila} other {La tabla: # filas}}",
  },
  "web.flows.map": { en: "By state", es: "Por estado" },
  "web.flows.map-label": {
    en: "{n, plural, one {Map of Mexico with a circle on one state} other {Map of Mexico with circles on # states}}; the table says the same",
    es: "{n, plural, one {Mapa de México con un círculo en un estado} other {Mapa de México con círculos en # estados}}; la tabla dice lo mismo",
  },
  "web.flows.no-state": {
    en: "No state was read in these records: there is nothing to place on a map. The files may name none, or name it in a column that was not understood.",
    es: "No se leyó ningún estado en estos registros: nada hay que situar en un mapa. Quizá los archivos no lo nombran, o lo nombran en una columna que no se entendió.",
  },
  "web.flows.no-map": {
    en: "No state of Mexico in these records: the table has the places.",
    es: "Ningún estado de México en estos registros: la tabla trae los lugares.",
  },
  "web.flows.years": { en: "By year", es: "Por año" },
  "web.flows.years-label": {
    en: "Bars of {n, plural, one {one year} other {# years}}; the table says the same",
    es: "Barras de {n, plural, one {un año} other {# años}}; la tabla dice lo mismo",
  },
  "web.flows.undated": { en: "no year", es: "sin año" },
  "web.flows.base.state": {
    en: "A state was read for {n} of {all}{lost, plural, =0 {} other {; the others are in no circle}}.",
    es: "Se leyó el estado de {n} de {all}{lost, plural, =0 {} other {; los demás no están en ningún círculo}}.",
  },
  "web.flows.base.year": {
    en: "A year was read for {n} of {all}{lost, plural, =0 {} other {; the others are the hatched bar}}. A dash: nothing on record of that year.",
    es: "Se leyó el año de {n} de {all}{lost, plural, =0 {} other {; los demás son la barra rayada}}. Una raya: nada consta de ese año.",
  },
  "web.flows.base.origin": {
    en: "{seized} seized or listed; a mark of {examined} was written down, and the country of make of {read} was read from it. The hatched bar is all the others.",
    es: "{seized} asegurados o listados; se anotó una marca de {examined} y de {read} se leyó en ella el país de fabricación. La barra rayada son todos los demás.",
  },
  "web.flows.base.ports": {
    en: "{n} in this fiscal year, of {all} in all the years of the table",
    es: "{n} en este año fiscal, de {all} en todos los años de la tabla",
  },
  "web.flows.ports": { en: "ports of entry", es: "puertos de entrada" },
  "web.flows.no-ports": {
    en: "No table of what was taken at a border is held. Import one as tables of figures: with direction, fiscal year, category and area, it is counted here.",
    es: "No hay ninguna tabla de lo tomado en una frontera. Importe una como tabla de cifras: con dirección, año fiscal, categoría y área, se cuenta aquí.",
  },
  "web.flows.taken": { en: "what was taken", es: "qué se tomó" },
  "web.flows.fiscal-year": { en: "fiscal year", es: "año fiscal" },
  "web.flows.fiscal-years": { en: "{what}, by fiscal year", es: "{what}, por año fiscal" },
  "web.flows.ports-label": {
    en: "Bars of {n, plural, one {one area} other {# areas}}; the table says the same",
    es: "Barras de {n, plural, one {un área} other {# áreas}}; la tabla dice lo mismo",
  },
  "web.flows.col.area": { en: "area as written", es: "área como se escribió" },
  "web.flows.col.crossing": { en: "crossing of that name", es: "cruce de ese nombre" },
  "web.flows.sankey": {
    en: "From the country of make to the state of the seizure",
    es: "Del país de fabricación al estado del aseguramiento",
  },
  "web.flows.sankey-label": {
    en: "{n, plural, one {One band} other {# bands}} from countries of make to states, the unknown hatched; the table says the same",
    es: "{n, plural, one {Una banda} other {# bandas}} de países de fabricación a estados, lo desconocido rayado; la tabla dice lo mismo",
  },
  "web.flows.unknown": { en: "not known", es: "no se sabe" },
  "web.flows.others": { en: "other countries", es: "otros países" },
  "web.flows.col.count": { en: "count", es: "cuenta" },
  "web.flows.col.events": { en: "seizures", es: "aseguramientos" },
  "web.flows.col.from": { en: "country of make", es: "país de fabricación" },
  "web.flows.col.to": { en: "state", es: "estado" },
} as const satisfies Catalogue;
