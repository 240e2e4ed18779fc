import type { Catalogue } from "./catalogue.ts";

/** The overview, the items and what answers share. */
export const WEB_ROOM_WORDS = {
  "web.refused.unreachable": {
    en: "The server of this machine does not answer. Is Headstamp still running on it?",
    es: "El servidor de esta máquina no responde. ¿Sigue Headstamp en marcha en ella?",
  },
  "web.refused.session-next": {
    en: "Open the login link that headstamp serve printed; a new one is printed with each start.",
    es: "Abra el enlace de entrada que imprimió headstamp serve; cada arranque imprime uno nuevo.",
  },
  "web.share.line": {
    en: "{share}; between {low} and {high} of everything seized",
    es: "{share}; entre {low} y {high} de todo lo asegurado",
  },
  "web.share.axis": { en: "0 to 100 %", es: "0 a 100 %" },
  "web.finding.col.what": { en: "what", es: "qué" },
  "web.finding.more-groups": {
    en: "{n, plural, one {one more group} other {# more groups}}",
    es: "{n, plural, one {un grupo más} other {# grupos más}}",
  },
  "web.finding.more-rows": {
    en: "{n, plural, one {one more row} other {# more rows}}",
    es: "{n, plural, one {una fila más} other {# filas más}}",
  },
  "web.finding.silent": {
    en: "Nothing that the question asks for is recorded of these: they are counted, and nothing more is said of them.",
    es: "De estos no consta nada de lo que se pregunta: se cuentan, y nada más se dice de ellos.",
  },
  "web.finding.proof": { en: "Its proof in the ledger", es: "Su prueba en el libro" },
  "web.finding.how": { en: "How it was counted", es: "Cómo se contó" },
  "web.overview.title": {
    en: "What is said, and what the records hold",
    es: "Lo que se dice, y lo que consta",
  },
  "web.overview.lead": {
    en: "A public text taken apart, and beside it the same questions answered from the records, each share with its base.",
    es: "Un texto público desmenuzado y, junto a él, las mismas preguntas respondidas con los registros, cada proporción con su base.",
  },
  "web.overview.text": { en: "A public text", es: "Un texto público" },
  "web.overview.text-synthetic": {
    en: "SYNTHETIC TEXT: nothing in it happened",
    es: "TEXTO SINTÉTICO: nada de lo que cuenta ocurrió",
  },
  "web.overview.text-all": {
    en: "Its {n} figures in the text, with what would settle each",
    es: "Sus {n} cifras en el texto, con lo que resolvería cada una",
  },
  "web.overview.store": { en: "The records", es: "Los registros" },
  "web.overview.held": {
    en: "{items, plural, one {One item} other {{shown} items}}",
    es: "{items, plural, one {Un objeto} other {{shown} objetos}}",
  },
  "web.overview.imports": {
    en: "{imports, plural, one {from one import} other {from # imports}}",
    es: "{imports, plural, one {de una importación} other {de # importaciones}}",
  },
  "web.overview.empty": {
    en: "Nothing has been imported yet: there is nothing to count.",
    es: "Todavía no se ha importado nada: no hay nada que contar.",
  },
  "web.overview.what": { en: "What was seized", es: "Qué se aseguró" },
  "web.overview.whence": { en: "Where the cartridges come from", es: "De dónde vienen los cartuchos" },
  "web.overview.origins": { en: "Where the arms come from", es: "De dónde vienen las armas" },
  "web.overview.waiting": {
    en: "What could not be read and waits for a person",
    es: "Lo que no se pudo leer y espera a una persona",
  },
  "web.overview.trace": { en: "Trace the items", es: "Rastrear los objetos" },
} as const satisfies Catalogue;
