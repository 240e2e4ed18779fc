import type { Catalogue } from "./catalogue.ts";

/** The room in which links are judged. */
export const WEB_REVIEW_WORDS = {
  "web.review.lead": {
    en: "Which rows could a mark be? You decide, pair by pair, with the keyboard or the buttons; every decision is an entry of the ledger and can be taken back.",
    es: "¿Qué filas podría ser una marca? Usted decide, par por par, con el teclado o los botones; cada dictamen es un asiento del libro y se puede retirar.",
  },
  "web.review.tab.pairs": { en: "Judge pairs", es: "Dictaminar pares" },
  "web.review.tab.clusters": { en: "Held for one gun", es: "Tenidos por una misma arma" },
  "web.clusters.lead": {
    en: "What follows from the decisions that stand: of one pair the last counts, a match joins, and a denial inside what was joined is shown and splits nothing in silence.",
    es: "Lo que se sigue de los dictámenes vigentes: de un par cuenta el último, una coincidencia une, y una negación dentro de lo unido se muestra y nada separa en silencio.",
  },
  "web.clusters.none": {
    en: "No decision joins two records yet.",
    es: "Ningún dictamen une todavía dos registros.",
  },
  "web.clusters.caption": {
    en: "{n, plural, one {One gun} other {{clusters} guns}}, of {records} records",
    es: "{n, plural, one {Un arma} other {{clusters} armas}}, de {records} registros",
  },
  "web.clusters.col.records": { en: "records", es: "registros" },
  "web.clusters.col.matches": { en: "joined by", es: "los une" },
  "web.clusters.col.contradicted": { en: "denied by", es: "lo niega" },
  "web.clusters.row": { en: "row {row}", es: "fila {row}" },
  "web.clusters.look": { en: "somebody has to look:", es: "alguien tiene que mirar:" },
  "web.review.marks": {
    en: "File with the marks (seized arms)",
    es: "Archivo con las marcas (armas aseguradas)",
  },
  "web.review.marks-of": {
    en: "marks to look for (seized arms)",
    es: "marcas que se buscan (armas aseguradas)",
  },
  "web.review.imported": { en: "imported here", es: "importado aquí" },
  "web.review.held": { en: "registers held", es: "registros guardados" },
  "web.review.import": {
    en: "{name}: {n, plural, one {one item} other {{items} items}}",
    es: "{name}: {n, plural, one {un objeto} other {{items} objetos}}",
  },
  "web.review.against": { en: "looked for in", es: "se buscan en" },
  "web.review.a-file": { en: "a file of mine", es: "un archivo mío" },
  "web.review.within": { en: "the same file: duplicates", es: "el mismo archivo: duplicados" },
  "web.review.register": { en: "File of the register", es: "Archivo del registro" },
  "web.review.start": { en: "Find the candidates", es: "Hallar los candidatos" },
  "web.review.progress": { en: "{done} of {all} pairs decided", es: "{done} de {all} pares dictaminados" },
  "web.review.blind": { en: "hide the number until I decide", es: "ocultar la cifra hasta que dictamine" },
  "web.review.hidden": {
    en: "Weight and probability are hidden: they are for after the decision.",
    es: "El peso y la probabilidad están ocultos: son para después del dictamen.",
  },
  "web.review.why": { en: "why (optional)", es: "por qué (opcional)" },
  "web.review.seen": {
    en: "seen side by side",
    es: "visto lado a lado",
  },
  "web.review.taken-back": { en: "taken back by the reviewer", es: "retirado por quien dictaminó" },
  "web.review.none": {
    en: "No row could be any of the marks. That says nothing of other registers.",
    es: "Ninguna fila podría ser alguna de las marcas. Eso nada dice de otros registros.",
  },
  "web.review.all-done": { en: "Every pair is decided.", es: "Todos los pares están dictaminados." },
  "web.review.col.field": { en: "field", es: "campo" },
  "web.review.col.same": { en: "compared", es: "cotejo" },
  "web.review.col.against-for": { en: "against | for", es: "en contra | a favor" },
  "web.review.same": { en: "same", es: "igual" },
  "web.review.differs": { en: "differs", es: "difiere" },
  "web.review.order": {
    en: "In the order of what a decision is worth: the most open pair first, the surest last.",
    es: "En el orden de lo que vale decidir: primero el par más abierto, al final el más seguro.",
  },
  "web.review.by": { en: "Judged by", es: "Dictamina" },
  "web.review.another": { en: "somebody else judges", es: "dictamina otra persona" },
  "web.review.name": { en: "name, as the ledger will hold it", es: "nombre, como lo tendrá el libro" },
  "web.review.sit-down": { en: "Judge the same pairs", es: "Dictaminar los mismos pares" },
  "web.review.agreement": {
    en: "How far two people agree (open it once both have judged)",
    es: "Cuánto concuerdan dos personas (ábralo cuando ambas hayan dictaminado)",
  },
  "web.review.agreement-how": {
    en: "Of the pairs that both judged, without either seeing the other's verdict here. Kappa is 0 where they agree as often as chance would, 1 where always; the interval says how little a few pairs show.",
    es: "De los pares que ambas dictaminaron, sin ver aquí el dictamen de la otra. Kappa es 0 si concuerdan como lo haría el azar y 1 si siempre; el intervalo dice lo poco que muestran unos cuantos pares.",
  },
  "web.review.judged-by": {
    en: "{actor}: {n, plural, one {one pair} other {{pairs} pairs}}",
    es: "{actor}: {n, plural, one {un par} other {{pairs} pares}}",
  },
  "web.review.agreement-none": {
    en: "{n, plural, =0 {Nobody has judged a pair yet.} other {One person has judged; a second is needed.}}",
    es: "{n, plural, =0 {Nadie ha dictaminado todavía.} other {Ha dictaminado una persona; hace falta otra.}}",
  },
  "web.review.first": { en: "one", es: "una" },
  "web.review.second": { en: "the other", es: "la otra" },
  "web.review.no-kappa": {
    en: "Both judged {n} pairs and agree on {agreed}: too few, or of one verdict alone, for a kappa.",
    es: "Ambas dictaminaron {n} pares y concuerdan en {agreed}: muy pocos, o de un solo dictamen, para un kappa.",
  },
  "web.review.differ": {
    en: "{n, plural, one {One pair on which they differ} other {# pairs on which they differ}}",
    es: "{n, plural, one {Un par en que difieren} other {# pares en que difieren}}",
  },
  "web.review.own": { en: "each its own", es: "cada uno el suyo" },
  "web.review.unsaid": { en: "not said by both", es: "no lo dicen ambos" },
} as const satisfies Catalogue;
