import type { Catalogue } from "./catalogue.ts";

/** Requests at the command line. */
export const REQUEST_CLI_WORDS = {
  "cli.verb.request-new": {
    en: "draw up a request for one item; the pre-flight comes first",
    es: "elaborar la solicitud de un objeto; primero va la revisión previa",
  },
  "cli.verb.request-send": {
    en: "record that a request went out, and when an answer may be expected",
    es: "asentar que una solicitud salió y cuándo puede esperarse respuesta",
  },
  "cli.verb.request-answer": {
    en: "take in a reply: a file (JSON, CSV, XLSX) or by hand",
    es: "recibir una respuesta: un archivo (JSON, CSV, XLSX) o a mano",
  },
  "cli.verb.request-list": {
    en: "requests as they stand, the late ones first",
    es: "solicitudes como están, primero las vencidas",
  },
  "cli.verb.request-show": {
    en: "one request whole; --pdf prints its worksheet",
    es: "una solicitud completa; --pdf imprime su hoja de trabajo",
  },
  "cli.verb.request-withdraw": { en: "withdraw a request", es: "retirar una solicitud" },
  "cli.verb.request-worklist": {
    en: "the next step of every open trace, most expected rungs a day first",
    es: "el siguiente paso de cada rastreo abierto, primero los de más peldaños esperados por día",
  },
  "cli.verb.profile": {
    en: "the authority that this installation acts for",
    es: "la autoridad por la que actúa esta instalación",
  },
  "cli.verb.profile-set": {
    en: "declare the authority: an office and its legal basis, never a person",
    es: "declarar la autoridad: una oficina y su fundamento, nunca una persona",
  },
  "cli.verb.profile-show": { en: "show the authority", es: "mostrar la autoridad" },
  "cli.verb.profile-withdraw": { en: "withdraw the authority", es: "retirar la autoridad" },
  "cli.profile.name": { en: "the authority", es: "la autoridad" },
  "cli.profile.office": { en: "its office", es: "su oficina" },
  "cli.profile.contact": {
    en: "post, telephone or mail of the office",
    es: "domicilio, teléfono o correo de la oficina",
  },
  "cli.profile.country": { en: "country (ISO 3166-1 alpha-2)", es: "país (ISO 3166-1 alfa-2)" },
  "cli.profile.code": { en: "ORI or organisation code", es: "ORI o clave de la organización" },
  "cli.profile.basis": { en: "by what law it may ask", es: "con qué fundamento puede preguntar" },
  "cli.profile.none": {
    en: "This installation acts for no authority: what it prints is no request. Declare one with headstamp profile set.",
    es: "Esta instalación no actúa por ninguna autoridad: lo que imprime no es solicitud. Declare una con headstamp profile set.",
  },
  "cli.profile.done": {
    en: "This installation acts for {name}, {office} (entry {index}).",
    es: "Esta instalación actúa por {name}, {office} (asiento {index}).",
  },
  "cli.profile.withdrawn": {
    en: "The authority was withdrawn (entry {index}).",
    es: "Se retiró la autoridad (asiento {index}).",
  },
  "cli.request.answer-file": {
    en: "as it came: {name} ({state, select, kept {kept} erased {erased: it cannot be opened again} other {not here}})",
    es: "como llegó: {name} ({state, select, kept {se conserva} erased {borrado: ya no se puede abrir} other {no está aquí}})",
  },
  "cli.request.id": {
    en: "the request’s number, or its beginning",
    es: "número de la solicitud, o su comienzo",
  },
  "cli.request.addressee": {
    en: "whom it asks (default: whom the best next step names)",
    es: "a quién pregunta (por omisión, a quien nombra el mejor paso siguiente)",
  },
  "cli.request.case": {
    en: "case number (default: the file’s own)",
    es: "número de expediente (por omisión, el del archivo)",
  },
  "cli.request.handling": {
    en: "label of the Traffic Light Protocol",
    es: "etiqueta del Traffic Light Protocol",
  },
  "cli.request.urgent": { en: "urgent, because …", es: "urgente, porque …" },
  "cli.request.illicit": { en: "why it is illicit", es: "por qué es ilícita" },
  "cli.request.illicit-text": { en: "the legal ground in words", es: "el fundamento en palabras" },
  "cli.request.found": { en: "how it was found", es: "cómo se halló" },
  "cli.request.crime": { en: "NCIC crime code", es: "clave NCIC del delito" },
  "cli.request.use": { en: "what the answer is for", es: "para qué es la respuesta" },
  "cli.request.use-text": { en: "the same in words", es: "lo mismo en palabras" },
  "cli.request.restrict": {
    en: "a limit of use (may be repeated)",
    es: "un límite de uso (se puede repetir)",
  },
  "cli.request.marking": {
    en: "a further mark: proof, assembly, patent (may be repeated)",
    es: "otra marca: de prueba, de ensamble, de patente (se puede repetir)",
  },
  "cli.request.packaging": { en: "what the packaging says", es: "lo que dice el empaque" },
  "cli.request.photo": {
    en: "a photograph as WHAT=FILE (may be repeated); it is kept, its hash is sent",
    es: "una fotografía como QUÉ=ARCHIVO (se puede repetir); se guarda y se envía su huella",
  },
  "cli.request.anyway": {
    en: "make it although something is against it, because …",
    es: "hacerla aunque algo esté en contra, porque …",
  },
  "cli.request.pdf": { en: "write the worksheet to this PDF", es: "escribir la hoja de trabajo en este PDF" },
  "cli.request.out": { en: "write it as JSON to this file", es: "escribirla como JSON en este archivo" },
  "cli.request.on": { en: "day (2015-06-30; default today)", es: "día (2015-06-30; por omisión, hoy)" },
  "cli.request.by": {
    en: "how it went: etrace, post, mail, exchange, by hand",
    es: "por qué vía: etrace, correo postal, correo, intercambio, en mano",
  },
  "cli.request.number": { en: "the answerer’s own number", es: "número que le dio quien responde" },
  "cli.request.within": { en: "days until an answer is expected", es: "días hasta que se espera respuesta" },
  "cli.request.within-source": { en: "what says so", es: "qué lo dice" },
  "cli.request.file": { en: "the response: JSON, CSV, XLSX", es: "la respuesta: JSON, CSV, XLSX" },
  "cli.request.status": { en: "what kind of reply", es: "qué clase de respuesta" },
  "cli.request.reason": { en: "its ground (may be repeated)", es: "su motivo (se puede repetir)" },
  "cli.request.closing": { en: "how the answerer closed it", es: "cómo la cerró quien responde" },
  "cli.request.until": { en: "until when it asks to wait", es: "hasta cuándo pide esperar" },
  "cli.request.hop": {
    en: "a hop as kind=retail-sale; date=2015-06-30; from=NAME; state=us-az; document=7 (may be repeated)",
    es: "un paso como kind=retail-sale; date=2015-06-30; from=NOMBRE; state=us-az; document=7 (se puede repetir)",
  },
  "cli.request.related": {
    en: "a record that the answer says exists (may be repeated)",
    es: "un registro que según la respuesta existe (se puede repetir)",
  },
  "cli.request.text": { en: "what else it says", es: "qué más dice" },
  "cli.request.all": { en: "also closed ones", es: "también las cerradas" },
  "cli.request.limit": { en: "how many lines", es: "cuántas líneas" },
  "cli.request.why": { en: "why", es: "por qué" },
  "cli.request.made": {
    en: "Request {id} to {addressee} is drawn up (entry {index}).",
    es: "Solicitud {id} a {addressee} elaborada (asiento {index}).",
  },
  "cli.request.no-authority": {
    en: "No authority is declared: its worksheet says on every page that it is no request.",
    es: "No hay autoridad declarada: su hoja dice en cada página que no es una solicitud.",
  },
  "cli.request.stopped": {
    en: "Nothing was made: something stops it. Go back for what is named above, or say with --anyway why it is sent all the same.",
    es: "No se elaboró nada: algo lo impide. Vuelva por lo que se indica arriba, o diga con --anyway por qué se envía de todos modos.",
  },
  "cli.request.sent": {
    en: "Request {id} went out on {on}; an answer is expected by {due} ({basis}; {source}).",
    es: "La solicitud {id} salió el {on}; se espera respuesta para el {due} ({basis}; {source}).",
  },
  "cli.request.taken": {
    en: "Request {id}: {status}; {hops, plural, =0 {no hop} one {# hop} other {# hops}} (entry {index}).",
    es: "Solicitud {id}: {status}; {hops, plural, =0 {ningún paso} one {# paso} other {# pasos}} (asiento {index}).",
  },
  "cli.request.aside": {
    en: "{n, plural, one {# cell} other {# cells}} that name persons were set aside unread: {fields}.",
    es: "Se apartaron sin leer {n, plural, one {# celda} other {# celdas}} que nombran personas: {fields}.",
  },
  "cli.request.ignored": {
    en: "Not taken over, since the profile has no such field: {fields}.",
    es: "No se tomó, pues el perfil no tiene ese campo: {fields}.",
  },
  "cli.request.withdrawn": {
    en: "Request {id} is withdrawn (entry {index}).",
    es: "Solicitud {id} retirada (asiento {index}).",
  },
  "cli.request.then": { en: "Then: {step} ({addressee}).", es: "Después: {step} ({addressee})." },
  "cli.request.written": { en: "Written: {file}", es: "Escrito: {file}" },
  "cli.request.empty": { en: "No request was made here.", es: "Aquí no se ha hecho ninguna solicitud." },
  "cli.request.late": {
    en: "{n, plural, one {# day late} other {# days late}}",
    es: "{n, plural, one {# día de retraso} other {# días de retraso}}",
  },
  "cli.request.left": {
    en: "{n, plural, one {# day left} other {# days left}}",
    es: "{n, plural, one {queda # día} other {quedan # días}}",
  },
  "cli.request.column.id": { en: "request", es: "solicitud" },
  "cli.request.column.item": { en: "item", es: "objeto" },
  "cli.request.column.addressee": { en: "addressee", es: "destinatario" },
  "cli.request.column.status": { en: "status", es: "estado" },
  "cli.request.column.sent": { en: "sent", es: "enviada" },
  "cli.request.column.due": { en: "due", es: "vence" },
  "cli.request.column.left": { en: "clock", es: "plazo" },
  "cli.request.column.step": { en: "next step", es: "siguiente paso" },
  "cli.request.column.gain": { en: "rungs", es: "peldaños" },
  "cli.request.column.days": { en: "days", es: "días" },
  "cli.request.column.per-day": { en: "rungs a day", es: "peldaños por día" },
  "cli.request.column.asked": { en: "asked", es: "preguntado" },
  "cli.request.worklist-to": {
    en: "only traces whose next step is asked of this addressee, such as atf-through-fgr",
    es: "sólo los rastreos cuyo siguiente paso se pide a este destinatario, como atf-through-fgr",
  },
  "cli.request.worklist-total": {
    en: "{items, plural, one {# open trace} other {# open traces}}; {waiting, plural, one {# waits} other {# wait}} for an answer; {none, plural, one {for # nothing is} other {for # nothing is}} left to do. Chances and days marked ~ are our judgement.",
    es: "{items, plural, one {# rastreo abierto} other {# rastreos abiertos}}; {waiting, plural, one {# espera} other {# esperan}} respuesta; {none, plural, one {en # no queda} other {en # no queda}} nada por hacer. Las probabilidades y los días marcados con ~ son estimación nuestra.",
  },
  "cli.request.waiting": { en: "waits for {id}", es: "espera a {id}" },
  "check.headstamp-missing": {
    en: "no headstamp is recorded: it is what a cartridge is asked about by",
    es: "no consta el culote: por él se pregunta un cartucho",
  },
  "check.lot-missing": {
    en: "no lot is recorded: without one a maker can name no shipment",
    es: "no consta el lote: sin él el fabricante no puede nombrar ningún envío",
  },
  "fix.photograph-headstamp": { en: "photograph the headstamp", es: "fotografíe las marcas del culote" },
  "fix.search-packaging": {
    en: "look for the packaging and photograph its lot",
    es: "busque el empaque y fotografíe su lote",
  },
  "error-detail.request-known": {
    en: "a request of that number is recorded already",
    es: "ya está registrada una solicitud con ese número",
  },
  "error-detail.request-withdrawn": { en: "it was withdrawn before", es: "ya se había retirado" },
  "error-detail.suspect-known": {
    en: "an entry of that number is recorded already",
    es: "ya está registrado un asiento con ese número",
  },
  "trace.head.requests": { en: "REQUESTS", es: "SOLICITUDES" },
} as const satisfies Catalogue;
