import type { Catalogue } from "./catalogue.ts";

/** The room of the ledger. */
export const WEB_LEDGER_WORDS = {
  "web.bytes": { en: "{n} bytes", es: "{n} bytes" },
  "web.ledger.lead": {
    en: "Every act, in the order in which it was done. Nothing in it is changed or removed; what corrects names what it corrects.",
    es: "Cada acto, en el orden en que se hizo. Nada se cambia ni se quita; lo que corrige nombra lo que corrige.",
  },
  "web.ledger.lead.file": {
    en: "A ledger that somebody gave you, or a copy of yours from another day: verified in this window alone.",
    es: "Un libro que alguien le dio, o una copia del suyo de otro día: se verifica solo en esta ventana.",
  },
  "web.ledger.lead.store": {
    en: "What holds the ledger and the items on this machine, and whether anything in it waits for a person.",
    es: "Lo que guarda el libro y los objetos en esta máquina, y si algo en ello espera a una persona.",
  },
  "web.ledger.tab.entries": { en: "This ledger", es: "Este libro" },
  "web.ledger.tab.file": { en: "A ledger as a file", es: "Un libro en archivo" },
  "web.ledger.tab.store": { en: "The store", es: "El almacén" },
  "web.ledger.file": { en: "File of the ledger", es: "Archivo del libro" },
  "web.ledger.file-how": {
    en: "A file that headstamp ledger export wrote, or the journal of a store. Every hash, tree and signature is derived again here; the file is sent nowhere and nothing of it is kept.",
    es: "Un archivo que escribió headstamp ledger export, o el diario de un almacén. Aquí se vuelve a derivar cada huella, árbol y firma; el archivo no se envía a ninguna parte y nada de él se guarda.",
  },
  "web.ledger.pin": {
    en: "verifier key or fingerprint that must have signed it (optional)",
    es: "llave de verificación o huella que debe haberlo firmado (opcional)",
  },
  "web.ledger.file-verify": { en: "Verify this file", es: "Verificar este archivo" },
  "web.ledger.file-unread": {
    en: "couldn't read the file: it was moved or changed meanwhile. Choose it again.",
    es: "no se pudo leer el archivo: se movió o cambió entretanto. Elíjalo de nuevo.",
  },
  "web.store.well": {
    en: "Nothing in the store waits for a person: its tables have seen the whole ledger, its key is here, and no import was left open.",
    es: "Nada en el almacén espera a una persona: sus tablas han visto todo el libro, su llave está aquí y ninguna importación quedó abierta.",
  },
  "web.store.no-key": {
    en: "The signing key is not here: nothing can be signed until it is put back, or declared lost with headstamp ledger keys declare-lost.",
    es: "La llave de firma no está aquí: nada se puede firmar hasta reponerla, o declararla perdida con headstamp ledger keys declare-lost.",
  },
  "web.store.behind": {
    en: "The tables have seen {seen} of {entries} entries of the ledger. headstamp ledger rebuild makes them anew.",
    es: "Las tablas han visto {seen} de {entries} asientos del libro. headstamp ledger rebuild las rehace.",
  },
  "web.store.dir": { en: "folder", es: "carpeta" },
  "web.store.engine": { en: "database", es: "base de datos" },
  "web.store.engine.embedded": {
    en: "inside this program, PostgreSQL",
    es: "dentro de este programa, PostgreSQL",
  },
  "web.store.engine.postgres": {
    en: "a server of its own, PostgreSQL",
    es: "un servidor propio, PostgreSQL",
  },
  "web.store.ledger": { en: "ledger", es: "libro" },
  "web.store.entries": {
    en: "{n, plural, one {one entry} other {{entries} entries}}",
    es: "{n, plural, one {un asiento} other {{entries} asientos}}",
  },
  "web.store.key": { en: "signing key", es: "llave de firma" },
  "web.store.imports": { en: "imports", es: "importaciones" },
  "web.store.imports-are": {
    en: "{committed} confirmed, {undone} undone, {open} unfinished",
    es: "{committed, plural, one {# confirmada} other {# confirmadas}}, {undone, plural, one {# deshecha} other {# deshechas}}, {open, plural, one {# inconclusa} other {# inconclusas}}",
  },
  "web.store.free": { en: "free on its disk", es: "libre en su disco" },
  "web.store.unfinished": {
    en: "Imports that were opened and never confirmed: no question sees their rows, and undoing closes them",
    es: "Importaciones abiertas y nunca confirmadas: ninguna pregunta ve sus filas, y deshacerlas las cierra",
  },
  "web.store.take": { en: "Take these facts (JSON)", es: "Llevar estos datos (JSON)" },
  "web.ledger.entries": { en: "entries", es: "asientos" },
  "web.ledger.root": { en: "root", es: "raíz" },
  "web.ledger.verify": { en: "Verify here", es: "Verificar aquí" },
  "web.ledger.verify-how": {
    en: "The browser takes the whole ledger and derives every hash, tree and signature again, with code that shares nothing with the server but the mathematics of the ledger.",
    es: "El navegador toma el libro entero y vuelve a derivar cada huella, árbol y firma, con código que no comparte con el servidor más que la matemática del libro.",
  },
  "web.ledger.verify-now": { en: "Verify the whole ledger", es: "Verificar todo el libro" },
  "web.ledger.one": { en: "Entry {index}", es: "Asiento {index}" },
  "web.ledger.all": { en: "Close this entry", es: "Cerrar este asiento" },
  "web.ledger.figure": { en: "The proof of a figure", es: "La prueba de una cifra" },
  "web.ledger.figure-says": {
    en: "It was counted over a ledger of {size} entries with the root {root}, from {n, plural, one {one import} other {# imports}}.",
    es: "Se contó sobre un libro de {size} asientos con la raíz {root}, a partir de {n, plural, one {una importación} other {# importaciones}}.",
  },
  "web.ledger.figure-how": {
    en: "Verify the whole ledger above: this window then derives the root at that size and holds every entry of those imports under it.",
    es: "Verifique arriba todo el libro: esta ventana deriva entonces la raíz a ese tamaño y comprueba bajo ella cada asiento de esas importaciones.",
  },
  "web.ledger.figure-same": {
    en: "The ledger had this root at {size} entries.",
    es: "El libro tenía esta raíz con {size} asientos.",
  },
  "web.ledger.figure-differs": {
    en: "The ledger did NOT have this root at {size} entries: the figure was not counted over this ledger.",
    es: "El libro NO tenía esta raíz con {size} asientos: la cifra no se contó sobre este libro.",
  },
  "web.ledger.figure-entries": {
    en: "{n, plural, =0 {no entry} one {one entry, {first}} other {# entries, {first} to {last}}}; {proven} proven under the root",
    es: "{n, plural, =0 {ningún asiento} one {un asiento, {first}} other {# asientos, del {first} al {last}}}; {proven} probados bajo la raíz",
  },
  "web.ledger.list": { en: "Entries, newest first", es: "Asientos, del más reciente al más antiguo" },
  "web.ledger.proofs-after": {
    en: "After the ledger was verified here, each signed entry gives its proof to take away",
    es: "Tras verificar el libro aquí, cada asiento firmado da su prueba para llevar",
  },
  "web.ledger.proofs": {
    en: "Each signed entry has its proof: a small file that anyone can check offline",
    es: "Cada asiento firmado tiene su prueba: un archivo pequeño que cualquiera comprueba sin red",
  },
  "web.ledger.take-proof": { en: "Take the proof of {index}", es: "Llevar la prueba de {index}" },
  "entry.import-opened": { en: "import begun", es: "importación iniciada" },
  "entry.import-rows": { en: "rows of an import", es: "filas de una importación" },
  "entry.import-committed": { en: "import confirmed", es: "importación confirmada" },
  "entry.import-undone": { en: "import undone", es: "importación deshecha" },
  "entry.import-retires": {
    en: "rows replaced by a new edition",
    es: "filas reemplazadas por una edición nueva",
  },
  "entry.mapping-saved": { en: "columns of a form remembered", es: "columnas de un formato recordadas" },
  "entry.register-added": { en: "register added", es: "registro agregado" },
  "entry.register-removed": { en: "register taken away", es: "registro retirado" },
  "entry.judgement-made": { en: "decision on two records", es: "dictamen sobre dos registros" },
  "entry.judgement-undone": { en: "decision taken back", es: "dictamen retirado" },
  "entry.request-made": { en: "trace request drawn up", es: "solicitud de rastreo elaborada" },
  "entry.request-sent": { en: "trace request sent", es: "solicitud de rastreo enviada" },
  "entry.request-answered": { en: "answer to a request", es: "respuesta a una solicitud" },
  "entry.request-withdrawn": { en: "trace request withdrawn", es: "solicitud de rastreo retirada" },
  "entry.suspect-added": {
    en: "sealed entry of a suspect list",
    es: "asiento sellado de una lista de sospecha",
  },
  "entry.suspect-lapsed": {
    en: "entry of a suspect list ended",
    es: "asiento de una lista de sospecha terminado",
  },
  "entry.profile-declared": { en: "authority declared", es: "autoridad declarada" },
  "entry.profile-withdrawn": { en: "authority withdrawn", es: "autoridad retirada" },
  "entry.photo-added": { en: "photograph added", es: "fotografía agregada" },
  "entry.photo-withdrawn": { en: "photograph withdrawn", es: "fotografía retirada" },
  "entry.custody-recorded": { en: "step of custody", es: "paso de custodia" },
  "entry.custody-corrected": { en: "step of custody corrected", es: "paso de custodia corregido" },
  "entry.exchange-key": { en: "key for exchange files", es: "clave para archivos de intercambio" },
  "entry.exchange-sent": { en: "exchange file sealed", es: "archivo de intercambio sellado" },
  "entry.exchange-received": { en: "exchange file received", es: "archivo de intercambio recibido" },
  "entry.peer-trusted": {
    en: "key of another installation compared",
    es: "clave de otra instalación cotejada",
  },
  "entry.claims-added": { en: "public figures kept", es: "cifras públicas guardadas" },
  "entry.finding-published": { en: "package published", es: "paquete publicado" },
  "entry.file-erased": { en: "file lawfully erased", es: "archivo borrado por ley" },
  "entry.key-created": { en: "signing key made", es: "clave de firma creada" },
  "entry.key-rotated": { en: "signing key changed", es: "clave de firma cambiada" },
  "entry.key-lost": { en: "signing key lost", es: "clave de firma perdida" },
} as const satisfies Catalogue;
