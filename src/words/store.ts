import type { Catalogue } from "./catalogue.ts";

/** What a store notices when it is opened. */
export const STORE_WORDS = {
  "warning.journal-torn": {
    en: "the last record of the journal was unfinished and never acknowledged; {bytes} bytes were cut at byte {at}",
    es: "el último registro del diario estaba incompleto y nunca se confirmó; se cortaron {bytes} bytes en el byte {at}",
  },
  "warning.database-rebuilt": {
    en: "the database could not be opened and was made again from the journal ({detail})",
    es: "la base de datos no se pudo abrir y se rehízo a partir del diario ({detail})",
  },
  "warning.signing-key-missing": {
    en: "the signing key {fingerprint} is not in this store: nothing can be signed until it is brought back or declared lost",
    es: "la clave de firma {fingerprint} no está en este almacén: nada puede firmarse hasta que vuelva o se declare perdida",
  },
} as const satisfies Catalogue;
