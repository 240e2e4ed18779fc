import type { Catalogue } from "./catalogue.ts";

/** Refusals. Store, keys and ledger. */
export const STORE_ERRORS = {
  "store-locked": {
    en: "couldn't open the store in {dir}: {owner} holds it. End that process, or wait for it.",
    es: "no se pudo abrir el almacén en {dir}: lo tiene {owner}. Termine ese proceso o espere.",
  },
  "store-left": {
    en: "couldn't go on: the process that held the store (headstamp serve) ended meanwhile. What it had acknowledged is kept; run the command again.",
    es: "no se pudo seguir: el proceso que tenía el almacén (headstamp serve) terminó entre tanto. Lo que confirmó está guardado; ejecute de nuevo la orden.",
  },
  "store-missing": {
    en: "couldn't open the store in {dir}: there is none. headstamp import makes one.",
    es: "no se pudo abrir el almacén en {dir}: no hay ninguno. headstamp import lo crea.",
  },
  "store-exists": {
    en: "couldn't restore into {dir}: it holds a ledger already. Name an empty folder or database.",
    es: "no se pudo restaurar en {dir}: ya contiene un libro. Indique una carpeta o base de datos vacía.",
  },
  "store-unwritable": {
    en: "couldn't write {path}: {detail}. Nothing of this act was recorded. Check the disk's space and the folder's rights.",
    es: "no se pudo escribir {path}: {detail}. Nada de este acto quedó registrado. Revise el espacio del disco y los permisos de la carpeta.",
  },
  "key-unreadable": {
    en: "couldn't read the key file {path}: {detail}. Take it from a copy of the keys.",
    es: "no se pudo leer el archivo de clave {path}: {detail}. Recupérelo de una copia de las claves.",
  },
  "signing-key-missing": {
    en: "couldn't sign: the key {fingerprint} is not in this store. Bring the keys' export, or declare the key lost.",
    es: "no se pudo firmar: la clave {fingerprint} no está en este almacén. Traiga la exportación de claves o declárela perdida.",
  },
  "file-key-missing": {
    en: "couldn't seal cells of the file {sha256}: it has no key here. Keep the file first.",
    es: "no se pudieron sellar celdas del archivo {sha256}: no tiene clave aquí. Guarde antes el archivo.",
  },
  "file-erased": {
    en: "couldn't erase the file {sha256}: its key is not here, so that it shows as erased already.",
    es: "no se pudo borrar el archivo {sha256}: su llave no está aquí, de modo que ya aparece como borrado.",
  },
  "file-unknown": {
    en: "couldn't find the file {file}: expected an import's id, or at least 8 digits of the SHA-256 of one imported file. {door, select, page {Import lists the imports} other {See headstamp imports --json}}.",
    es: "no se encontró el archivo {file}: se esperaba el id de una importación, o al menos 8 dígitos del SHA-256 de un solo archivo importado. {door, select, page {Importar enumera las importaciones} other {Vea headstamp imports --json}}.",
  },
  "database-unreachable": {
    en: "couldn't reach the database: {detail}. Check DATABASE_URL and the server.",
    es: "no se pudo alcanzar la base de datos: {detail}. Revise DATABASE_URL y el servidor.",
  },
  "database-too-old": {
    en: "couldn't use the database: it is version {got}, expected {expected} or later.",
    es: "no se pudo usar la base de datos: es la versión {got}, se esperaba {expected} o posterior.",
  },
  "database-failed": {
    en: "couldn't do this in the database: it answered {state}, {message}. Nothing of this act was recorded. {door, select, page {Ledger shows its state under The store; its tables are made anew in the terminal of this server (headstamp ledger rebuild).} other {headstamp doctor shows its state; headstamp ledger rebuild makes its tables anew.}}",
    es: "no se pudo hacer esto en la base de datos: respondió {state}, {message}. Nada de este acto quedó registrado. {door, select, page {Libro muestra su estado en El almacén; sus tablas se rehacen en la terminal de este servidor (headstamp ledger rebuild).} other {headstamp doctor muestra su estado; headstamp ledger rebuild rehace sus tablas.}}",
  },
  "ledger-broken": {
    en: "couldn't trust the ledger: {detail}, at {where}. Stop writing, keep a copy, restore from an export.",
    es: "no se puede confiar en el libro: {detail}, en {where}. Deje de escribir, guarde copia y restaure de una exportación.",
  },
  "entry-invalid": {
    en: "couldn't read a ledger entry: {what} {field}. {door, select, page {Verify it in Ledger, and have it restored from an export.} other {Verify the ledger (headstamp ledger verify) and restore from an export.}}",
    es: "no se pudo leer un asiento del libro: {what} {field}. {door, select, page {Verifíquelo en Libro y haga que se restaure de una exportación.} other {Verifique el libro (headstamp ledger verify) y restaure de una exportación.}}",
  },
  "note-invalid": {
    en: "couldn't trust a signed note: {what}. Check that it is whole and that you have the right key.",
    es: "no se puede confiar en una nota firmada: {what}. Compruebe que esté completa y que la clave sea la correcta.",
  },
} as const satisfies Catalogue;
