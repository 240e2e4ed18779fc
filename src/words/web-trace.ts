import type { Catalogue } from "./catalogue.ts";

/** The way of an item as a drawing, and what stands around it. */
export const WEB_TRACE_WORDS = {
  "web.more": { en: "Show more", es: "Mostrar más" },
  "web.trace.lead": {
    en: "How far each item is on record, how that ended, and the next lawful step. Choose one to see its way.",
    es: "Hasta dónde consta cada objeto, cómo terminó y el siguiente paso lícito. Elija uno para ver su ruta.",
  },
  "web.trace.seizure": {
    en: "event or case file, as the file names it",
    es: "evento o expediente, como lo nombra el archivo",
  },
  "web.trace.none": { en: "No item to trace.", es: "Ningún objeto que rastrear." },
  "web.trace.shown": {
    en: "{n, plural, one {One item} other {# items}}, in the order of the files",
    es: "{n, plural, one {Un objeto} other {# objetos}}, en el orden de los archivos",
  },
  "web.trace.back": { en: "All traces", es: "Todos los rastreos" },
  "web.trace.item": { en: "The item, cell by cell", es: "El objeto, celda por celda" },
  "web.trace.path": { en: "The way on record", es: "La ruta que consta" },
  "web.trace.stamped": { en: "as stamped", es: "según la marca" },
  "web.trace.nothing": { en: "nothing on record", es: "nada consta" },
  "web.trace.assumed": { en: "supposed by the source", es: "supuesto por la fuente" },
  "web.trace.days": { en: "{days} days", es: "{days} días" },
  "web.trace.ladder": { en: "The ladder of a trace", es: "Los peldaños de un rastreo" },
  "web.trace.reached": { en: "How far it got", es: "Hasta dónde llegó" },
  "web.trace.ended": { en: "State:", es: "Estado:" },
  "web.trace.next": { en: "What to do next", es: "Qué hacer ahora" },
  "web.trace.open": { en: "What stays open", es: "Qué queda abierto" },
  "web.trace.diversion": { en: "became illicit", es: "se desvió" },
  "web.trace.time": { en: "time to crime", es: "tiempo al delito" },
  "web.trace.no-time": {
    en: "not known: no dated sale and recovery stand side by side",
    es: "no se sabe: no constan a la vez una venta y una recuperación con fecha",
  },
  "web.trace.contradictions": { en: "contradictions", es: "contradicciones" },
  "web.trace.same-serial": { en: "same serial in", es: "misma matrícula en" },
  "web.trace.rivals": { en: "Rival channels", es: "Canales rivales" },
  "web.trace.rivals-all": {
    en: "{n, plural, one {The one that is left} other {All # with their evidence}}",
    es: "{n, plural, one {El que queda} other {Los # con su evidencia}}",
  },
  "web.trace.col.channel": { en: "channel", es: "canal" },
  "web.trace.col.evidence": { en: "evidence", es: "evidencia" },
  "web.trace.no-evidence": { en: "nothing speaks for or against", es: "nada a favor ni en contra" },
  "web.trace.ammunition": { en: "What the headstamp shows", es: "Lo que muestra el culote" },
  "web.trace.searched": { en: "Where it was looked for", es: "Dónde se buscó" },
  "web.trace.preflight": {
    en: "Would a trace request fail?",
    es: "¿Fracasaría una solicitud de rastreo?",
  },
} as const satisfies Catalogue;
