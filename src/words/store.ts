import type { Catalogue } from "./catalogue.ts";

/** What a store notices when it is opened. */
export const STORE_WORDS = {
  "warning.journal-torn": {
    en: "the last record of the journal was unfinished and never acknowledged; {bytes} bytes were cut at byte {at} and are kept in {aside}",
    es: "el último registro del diario estaba incompleto y nunca se confirmó; se cortaron {bytes} bytes en el byte {at}, que se guardan en {aside}",
  },
  "warning.database-rebuilt": {
    en: "the tables were made again from the ledger: {detail, select, wish {as asked} journal {the database belonged to another journal} other {the database did not open ({detail})}}",
    es: "las tablas se rehicieron a partir del libro: {detail, select, wish {como se pidió} journal {la base de datos era de otro diario} other {la base de datos no se abrió ({detail})}}",
  },
  "warning.signing-key-missing": {
    en: "the signing key {fingerprint} is not in this store: nothing can be signed until it is brought back or declared lost",
    es: "la clave de firma {fingerprint} no está en este almacén: nada puede firmarse hasta que vuelva o se declare perdida",
  },
} as const satisfies Catalogue;
