import type { Catalogue } from "./catalogue.ts";

/** The room in which links are judged. */
export const WEB_REVIEW_WORDS = {
  "web.review.lead": {
    en: "Which rows could a mark be? You decide, pair by pair, with the keyboard or the buttons; every decision is an entry of the ledger and can be taken back.",
    es: "¿Qué filas podría ser una marca? Usted decide, par por par, con el teclado o los botones; cada dictamen es un asiento del libro y se puede retirar.",
  },
  "web.review.marks": {
    en: "File with the marks (seized arms)",
    es: "Archivo con las marcas (armas aseguradas)",
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
  "web.review.own": { en: "each its own", es: "cada uno el suyo" },
  "web.review.unsaid": { en: "not said by both", es: "no lo dicen ambos" },
} as const satisfies Catalogue;
