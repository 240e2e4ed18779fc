import type { Catalogue } from "./catalogue.ts";

/** The room of texts and claims. */
export const WEB_TEXT_WORDS = {
  "web.undo": { en: "Undo", es: "Deshacer" },
  "web.texts.lead": {
    en: "A text is taken apart here, in the browser: it leaves this machine for nowhere. Each proposal waits for your word.",
    es: "El texto se desmenuza aquí, en el navegador: no sale de esta máquina. Cada propuesta espera su palabra.",
  },
  "web.texts.tab.text": { en: "A text", es: "Un texto" },
  "web.texts.tab.claims": { en: "Claims", es: "Afirmaciones" },
  "web.texts.paste": {
    en: "Paste an article or a letter, or drop a text file here",
    es: "Pegue un artículo o una carta, o suelte aquí un archivo de texto",
  },
  "web.texts.file": { en: "Choose a file (TXT, HTML)", es: "Elegir un archivo (TXT, HTML)" },
  "web.texts.sample": { en: "Take the synthetic sample", es: "Tomar el ejemplo sintético" },
  "web.texts.not-text": {
    en: "That file is no text. For a PDF or DOCX: headstamp dossier FILE.",
    es: "Ese archivo no es texto. Para PDF o DOCX: headstamp dossier ARCHIVO.",
  },
  "web.texts.other": { en: "Another text", es: "Otro texto" },
  "web.texts.decided": { en: "{decided} of {n} decided", es: "{decided} de {n} decididas" },
  "web.texts.take": {
    en: "{n, plural, one {Take the confirmed one} other {Take the # confirmed}}",
    es: "{n, plural, one {Llevar la confirmada} other {Llevar las # confirmadas}}",
  },
  "web.texts.language": {
    en: "This text is neither Spanish nor English; little can be proposed.",
    es: "El texto no está en español ni en inglés; poco se puede proponer.",
  },
  "web.texts.proposal": { en: "Proposal", es: "Propuesta" },
  "web.texts.nth": { en: "{at} of {n}", es: "{at} de {n}" },
  "web.texts.value": { en: "figure", es: "cifra" },
  "web.texts.confirm": { en: "Confirm", es: "Confirmar" },
  "web.texts.reject": { en: "Reject", es: "Rechazar" },
  "web.texts.confirmed": { en: "confirmed", es: "confirmada" },
  "web.texts.rejected": { en: "rejected", es: "rechazada" },
  "web.texts.before": { en: "Before", es: "Anterior" },
  "web.texts.after": { en: "Next", es: "Siguiente" },
  "web.texts.kind.figure": { en: "Figure", es: "Cifra" },
  "web.texts.kind.statement": { en: "Statement", es: "Afirmación" },
  "web.texts.kind.quotation": { en: "Quotation", es: "Cita" },
  "web.texts.kind.event": { en: "Event", es: "Hecho" },
  "web.texts.kind.commitment": { en: "Asked, promised, enacted", es: "Pedido, prometido, promulgado" },
  "web.texts.kind.actor": { en: "Actor", es: "Actor" },
  "web.claims.search": { en: "search in the claims", es: "buscar en las afirmaciones" },
  "web.claims.shown": {
    en: "{n, plural, one {One claim} other {{shown} claims}} of {all}, with the checks that each fails",
    es: "{n, plural, one {Una afirmación} other {{shown} afirmaciones}} de {all}, con las comprobaciones que no pasan",
  },
  "web.claims.col.said": { en: "what was said", es: "lo que se dijo" },
  "web.claims.col.who": { en: "who, when", es: "quién, cuándo" },
  "web.claims.col.checks": { en: "checks", es: "comprobaciones" },
  "web.claims.none": { en: "none fired", es: "ninguna saltó" },
} as const satisfies Catalogue;
