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
  "web.flows.no-map": {
    en: "No state of Mexico in these records: the table has the places.",
    es: "Ningún estado de México en estos registros: la tabla trae los lugares.",
  },
  "web.flows.years": { en: "By year", es: "Por año" },
  "web.flows.years-label": {
    en: "Bars of {n, plural, one {one year} other {# years}}; the table says the same",
    es: "Barras de {n, plural, one {un año} other {# años}}; la tabla dice lo mismo",
  },
  "web.flows.no-record": { en: "no record", es: "sin registro" },
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
