import type { Catalogue } from "./catalogue.ts";

/** What a refusal says behind its colon, by the code (or the sentence) that the refusal carries as `detail`. */
export const ERROR_DETAIL_WORDS = {
  "error-detail.no table": {
    en: "no row of it names columns",
    es: "ninguna de sus filas nombra columnas",
  },
  "error-detail.no serial, no make": {
    en: "no column of it holds serials or makes",
    es: "ninguna de sus columnas contiene matrículas o marcas",
  },
  "error-detail.not a mapping of version 1": {
    en: "it is no mapping of version 1",
    es: "no es un mapeo de versión 1",
  },
  "error-detail.the file changed while it was read": {
    en: "the file changed while it was read; import it again",
    es: "el archivo cambió mientras se leía; impórtelo de nuevo",
  },
  "error-detail.it changed while it was read": {
    en: "it changed while it was read",
    es: "cambió mientras se leía",
  },
  "error-detail.not JSON": { en: "it is no JSON text", es: "no es un texto JSON" },
  "error-detail.expected headstamp-keys v1": {
    en: "it is no file of keys of this program (headstamp-keys v1)",
    es: "no es un archivo de claves de este programa (headstamp-keys v1)",
  },
  "error-detail.no-reason": { en: "it gives no reason", es: "no da ningún motivo" },
  "error-detail.import-known": {
    en: "an import of that number is recorded already",
    es: "ya está registrada una importación con ese número",
  },
  "error-detail.import-closed": {
    en: "the import is closed: it was committed or undone",
    es: "la importación está cerrada: fue confirmada o deshecha",
  },
  "error-detail.import-not-committed": {
    en: "the import it names was never committed",
    es: "la importación que nombra nunca fue confirmada",
  },
  "error-detail.import-undone": {
    en: "the import was undone already",
    es: "la importación ya fue deshecha",
  },
  "error-detail.rows unaccounted": {
    en: "the rows read are not all accepted, the same or set aside",
    es: "no todas las filas leídas están aceptadas, repetidas o apartadas",
  },
  "error-detail.rows of one sheet expected": {
    en: "one entry may hold the rows of one sheet only",
    es: "un asiento solo puede contener filas de una hoja",
  },
  "error-detail.ledger-not-empty": {
    en: "the ledger has entries already",
    es: "el libro ya tiene asientos",
  },
  "error-detail.register-known": {
    en: "a register of that number is recorded already",
    es: "ya está registrado un padrón con ese número",
  },
  "error-detail.register-removed": {
    en: "the register was removed already",
    es: "el padrón ya fue retirado",
  },
  "error-detail.judgement-known": {
    en: "a judgement of that number is recorded already",
    es: "ya está registrado un dictamen con ese número",
  },
  "error-detail.judgement-undone": {
    en: "the judgement was undone already",
    es: "el dictamen ya fue deshecho",
  },
  "error-detail.one-record": {
    en: "both sides are one record",
    es: "ambos lados son el mismo registro",
  },
  "error-detail.body-missing": {
    en: "the body of an entry is missing",
    es: "falta el cuerpo de un asiento",
  },
  "error-detail.body-unreadable": {
    en: "the body of an entry cannot be read",
    es: "no se puede leer el cuerpo de un asiento",
  },
  "error-detail.checkpoints-unreadable": {
    en: "the file of checkpoints cannot be read",
    es: "no se puede leer el archivo de puntos de control",
  },
  "error-detail.entry-index": {
    en: "an entry has another number than its place",
    es: "un asiento tiene un número distinto al de su lugar",
  },
  "error-detail.entry-missing": { en: "an entry is missing", es: "falta un asiento" },
  "error-detail.entries-missing": {
    en: "entries that were signed are missing",
    es: "faltan asientos que fueron firmados",
  },
  "error-detail.file-damaged": { en: "a kept file is damaged", es: "un archivo guardado está dañado" },
  "error-detail.file-hash": {
    en: "a kept file does not have the hash it is kept under",
    es: "un archivo guardado no tiene la huella bajo la que se guardó",
  },
  "error-detail.head-differs": {
    en: "the database and the journal end in different roots",
    es: "la base de datos y el diario terminan en raíces distintas",
  },
  "error-detail.head-moved": {
    en: "the ledger grew while the act was prepared",
    es: "el libro creció mientras se preparaba el acto",
  },
  "error-detail.journal-missing": {
    en: "the journal is missing",
    es: "falta el diario",
  },
  "error-detail.journal-behind": {
    en: "the journal has fewer entries than the database",
    es: "el diario tiene menos asientos que la base de datos",
  },
  "error-detail.key-missing": {
    en: "the signing key is missing",
    es: "falta la clave de firma",
  },
} as const satisfies Catalogue;
