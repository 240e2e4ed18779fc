import type { Catalogue } from "./catalogue.ts";

/** What items and events have to do with one another: ties, scenes, ballistic leads. */
export const LINKED_WORDS = {
  "cli.trace.linked": {
    en: "what an item, a seizure or a scene has to do with others: same gun, number, lot, shop and day, serials in a row, leads",
    es: "qué tiene que ver un objeto, un aseguramiento o una escena con otros: misma arma, número, lote, armería y día, matrículas seguidas, correspondencias",
  },
  "cli.trace.depth": {
    en: "with --linked: steps from event to event, a whole number from 1 (1 where left out)",
    es: "con --linked: pasos de evento a evento, un entero desde 1 (1 si se omite)",
  },
  "cli.trace.gexf": {
    en: "with --linked: write the graph to a GEXF file",
    es: "con --linked: escribir el grafo en un archivo GEXF",
  },
  "linked.head": {
    en: "{what}: {nodes} nodes, {edges} ties",
    es: "{what}: {nodes} nodos, {edges} nexos",
  },
  "linked.kind.item": { en: "item", es: "objeto" },
  "linked.kind.event": { en: "event", es: "evento" },
  "linked.kind.lot": { en: "lot", es: "lote" },
  "linked.kind.shop-and-day": { en: "shop and day", es: "armería y día" },
  "linked.kind.ballistic-lead": { en: "ballistic lead", es: "correspondencia balística" },
  "linked.kind.seizure": { en: "seizure", es: "aseguramiento" },
  "linked.kind.handover": { en: "handover", es: "canje" },
  "linked.kind.case": { en: "case", es: "expediente" },
  "linked.kind.scene": { en: "scene", es: "escena" },
  "linked.column.tie": { en: "tie", es: "nexo" },
  "linked.column.from": { en: "of", es: "de" },
  "linked.column.to": { en: "with", es: "con" },
  "linked.column.support": { en: "a reason to look", es: "motivo para mirar" },
  "linked.column.note": { en: "by", es: "por" },
  "tie.same-gun": { en: "same gun, judged", es: "misma arma, decidido" },
  "tie.same-number": { en: "same make and number, not judged", es: "misma marca y matrícula, sin decidir" },
  "tie.consecutive-serials": { en: "serials in a row", es: "matrículas seguidas" },
  "tie.same-lot": { en: "same lot", es: "mismo lote" },
  "tie.same-shop-and-day": { en: "same shop and day", es: "misma armería y día" },
  "tie.ballistic-lead": { en: "ballistic lead", es: "correspondencia balística" },
  "tie.same-headstamp-mix": { en: "same mix of dated headstamps", es: "misma mezcla de culotes con año" },
  "tie.part-of": { en: "part of", es: "parte de" },
  "linked.casualties": {
    en: "killed {killed}, wounded {wounded} ({source})",
    es: "muertos {killed}, heridos {wounded} ({source})",
  },
  "linked.no-source": { en: "no source named", es: "sin fuente indicada" },
  "linked.none": { en: "no tie with any other record", es: "ningún nexo con otro registro" },
  "linked.cut": {
    en: "more was there than is shown: fewer steps or another start show the rest",
    es: "había más de lo que se muestra: menos pasos u otro inicio muestran el resto",
  },
  "linked.gexf": {
    en: "{file}: {nodes} nodes, {edges} edges",
    es: "{file}: {nodes} nodos, {edges} aristas",
  },
  "linked.notice": {
    en: "A tie is a reason to look, of objects and events; a ballistic lead links cases, never a gun to a person. Figures of several sources are not added up.",
    es: "Un nexo es un motivo para mirar, entre objetos y eventos; una correspondencia balística vincula casos, nunca un arma con una persona. Las cifras de varias fuentes no se suman.",
  },
} as const satisfies Catalogue;
