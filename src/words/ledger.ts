import type { Catalogue } from "./catalogue.ts";

/** What the second reader says of a ledger: `ledger.<fault>` for what does not fit, the rest for its report. */
export const LEDGER_WORDS = {
  "ledger.magic-unknown": { en: "this is no ledger file", es: "no es un archivo de libro" },
  "ledger.version-unknown": {
    en: "this ledger has a form that this version does not know",
    es: "el libro tiene un formato que esta versión no conoce",
  },
  "ledger.kind-unexpected": {
    en: "this is a journal where an export was expected, or the reverse",
    es: "es un diario donde se esperaba una exportación, o al revés",
  },
  "ledger.frame-kind": { en: "a record of no known kind", es: "un registro de clase desconocida" },
  "ledger.frame-check": {
    en: "a record's check sum does not fit its bytes",
    es: "la suma de control de un registro no corresponde a sus bytes",
  },
  "ledger.frame-length": {
    en: "a record longer than any may be",
    es: "un registro más largo de lo permitido",
  },
  "ledger.frame-cut": {
    en: "the file ends within a record",
    es: "el archivo termina a mitad de un registro",
  },
  "ledger.after-end": {
    en: "records follow the end of the export",
    es: "hay registros tras el fin de la exportación",
  },
  "ledger.end-missing": {
    en: "the export has no end: it was cut",
    es: "la exportación no tiene fin: fue cortada",
  },
  "ledger.end-unexpected": { en: "a journal has an end record", es: "un diario tiene registro de fin" },
  "ledger.end-differs": {
    en: "the counts or the root at the end are not those of the records",
    es: "los recuentos o la raíz del fin no son los de los registros",
  },
  "ledger.entry-not-json": { en: "an entry is no JSON text", es: "un asiento no es texto JSON" },
  "ledger.entry-not-canonical": {
    en: "an entry is not written in its one canonical form",
    es: "un asiento no está escrito en su única forma canónica",
  },
  "ledger.entry-surrogate": {
    en: "an entry holds half a character",
    es: "un asiento contiene medio carácter",
  },
  "ledger.entry-version": {
    en: "an entry has an unknown version",
    es: "un asiento tiene una versión desconocida",
  },
  "ledger.entry-field": {
    en: "a field of an entry is missing, surplus or malformed",
    es: "un campo de un asiento falta, sobra o está mal formado",
  },
  "ledger.entry-too-long": { en: "an entry is too long", es: "un asiento es demasiado largo" },
  "ledger.entry-index": {
    en: "an entry was taken out, put in, doubled or moved",
    es: "un asiento fue quitado, puesto, repetido o movido",
  },
  "ledger.body-unexpected": {
    en: "a body that no entry speaks of",
    es: "un cuerpo del que ningún asiento habla",
  },
  "ledger.body-length": {
    en: "a body is not as long as its entry says",
    es: "un cuerpo no tiene la longitud que dice su asiento",
  },
  "ledger.body-hash": { en: "a body is not the one of its entry", es: "un cuerpo no es el de su asiento" },
  "ledger.note-form": { en: "a signed note is malformed", es: "una nota firmada está mal formada" },
  "ledger.note-unsigned": {
    en: "no key that was in force signed this note",
    es: "ninguna clave vigente firmó esta nota",
  },
  "ledger.signature-wrong": { en: "a signature does not verify", es: "una firma no se verifica" },
  "ledger.checkpoint-form": { en: "a checkpoint is malformed", es: "un punto de control está mal formado" },
  "ledger.checkpoint-origin": {
    en: "a checkpoint of another ledger",
    es: "un punto de control de otro libro",
  },
  "ledger.checkpoint-size": {
    en: "a checkpoint signs another number of entries than stand before it",
    es: "un punto de control firma otro número de asientos que los que lo preceden",
  },
  "ledger.checkpoint-root": {
    en: "the entries are not those that were signed: one since the checkpoint before was changed",
    es: "los asientos no son los firmados: alguno posterior al punto de control anterior fue alterado",
  },
  "ledger.tail-unsigned": {
    en: "the last entries are signed by nobody",
    es: "los últimos asientos no están firmados por nadie",
  },
  "ledger.proof-form": { en: "a proof is malformed", es: "una prueba está mal formada" },
  "ledger.proof-wrong": {
    en: "the proof does not lead from this entry to the signed root",
    es: "la prueba no lleva de este asiento a la raíz firmada",
  },
  "ledger.key-form": { en: "a key is malformed", es: "una clave está mal formada" },
  "ledger.key-id": {
    en: "a key is not the one that its id names",
    es: "una clave no es la que nombra su id",
  },
  "ledger.key-missing": {
    en: "the ledger does not begin with the making of its key",
    es: "el libro no empieza con la creación de su clave",
  },
  "ledger.key-act-form": {
    en: "a change of key is malformed, or meant for another place",
    es: "un cambio de clave está mal formado o era para otro lugar",
  },
  "ledger.key-act-order": {
    en: "the ledger's key is made a second time",
    es: "la clave del libro se crea por segunda vez",
  },
  "ledger.key-not-pinned": {
    en: "from here on neither the pinned key nor one it vouched for has signed",
    es: "desde aquí no firma la clave fijada ni otra avalada por ella",
  },
  "ledger.file-unnamed": {
    en: "a stored file that no entry names",
    es: "un archivo que ningún asiento nombra",
  },
  "ledger.file-hash": {
    en: "a stored file is not the one that the entry names",
    es: "un archivo no es el que nombra el asiento",
  },
  "ledger.known-origin": {
    en: "the checkpoint kept elsewhere is of another ledger",
    es: "el punto de control guardado aparte es de otro libro",
  },
  "ledger.known-missing": {
    en: "the ledger was cut back: a checkpoint kept elsewhere has more entries",
    es: "el libro fue recortado: un punto de control guardado aparte tiene más asientos",
  },
  "ledger.known-root": {
    en: "the ledger was rewritten: it does not hold the entries of a checkpoint kept elsewhere",
    es: "el libro fue reescrito: no contiene los asientos de un punto de control guardado aparte",
  },
  "ledger.checkpoint-missing": {
    en: "signed checkpoints were taken out: one kept beside the store covers more entries",
    es: "se quitaron puntos de control firmados: uno guardado junto al almacén cubre más asientos",
  },
  "ledger.head-differs": {
    en: "the entries are not those that the store has counted",
    es: "los asientos no son los que el almacén ha contado",
  },
  "ledger.time-goes-back": {
    en: "entry {index} is dated before the one in front of it",
    es: "el asiento {index} tiene fecha anterior al que lo precede",
  },
  "ledger.key-lost": {
    en: "at entry {index} the key was declared lost: nothing vouches for the next one but whoever keeps this ledger",
    es: "en el asiento {index} la clave se declaró perdida: nada avala la siguiente salvo quien guarda este libro",
  },
  "ledger.bad-entry": {
    en: "entry {index} does not fit (byte {offset}): {what}",
    es: "el asiento {index} no corresponde (byte {offset}): {what}",
  },
  "ledger.bad-entries": {
    en: "one of the entries {index} to {upTo} does not fit (byte {offset}): {what}",
    es: "alguno de los asientos {index} a {upTo} no corresponde (byte {offset}): {what}",
  },
  "ledger.verified": {
    en: "{size, plural, one {# entry fits} other {all # entries fit}}; root {root}; {checkpoints, plural, one {# checkpoint} other {# checkpoints}}",
    es: "{size, plural, one {# asiento corresponde} other {los # asientos corresponden}}; raíz {root}; {checkpoints, plural, one {# punto de control} other {# puntos de control}}",
  },
  "ledger.unsigned-tail": {
    en: "{count, plural, one {the last entry is} other {the last # entries are}} not signed yet",
    es: "{count, plural, one {el último asiento no está firmado} other {los últimos # asientos no están firmados}} todavía",
  },
  "ledger.bodies-absent": {
    en: "{count, plural, one {# body was} other {# bodies were}} erased or left out, the first at entry {index}; the proofs hold without",
    es: "{count, plural, one {# cuerpo fue borrado u omitido} other {# cuerpos fueron borrados u omitidos}}, el primero en el asiento {index}; las pruebas valen sin ellos",
  },
  "ledger.key": { en: "key {fingerprint} of {origin}", es: "clave {fingerprint} de {origin}" },
} as const satisfies Catalogue;
