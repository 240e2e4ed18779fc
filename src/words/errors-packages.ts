import type { Catalogue } from "./catalogue.ts";

/** Refusals. Packages of published findings. */
export const PACKAGES_ERRORS = {
  "table-missing": {
    en: "couldn't leave out the table {table}: no table of these findings is called so. Theirs are: {tables}. Name one by its key or as it is printed.",
    es: "no se pudo omitir el cuadro {table}: ningún cuadro de estos hallazgos se llama así. Los suyos son: {tables}. Nombre uno por su clave o como se imprime.",
  },
  "package-exists": {
    en: "couldn't publish into {path}: something is there already. Published packages are never written over: name a new folder.",
    es: "no se pudo publicar en {path}: ya hay algo ahí. Lo publicado nunca se sobrescribe: indique una carpeta nueva.",
  },
  "package-unreadable": {
    en: "couldn't read {path}: got no package, expected a folder that {door, select, page {Publish} other {headstamp publish}} made (with publication.json); unpack a zip first.",
    es: "no se pudo leer {path}: no es un paquete; se esperaba una carpeta hecha por {door, select, page {Publicar} other {headstamp publish}} (con publication.json); si es un zip, descomprímalo antes.",
  },
  "figure-missing": {
    en: "couldn't find figure {figure} in {path}: its tables number the figures F1, F2 and so on.",
    es: "no se encontró la cifra {figure} en {path}: sus tablas numeran las cifras F1, F2, etcétera.",
  },
  "figure-differs": {
    en: "couldn't publish figure {figure}: the tables say {printed, number}, the ledger's own cells {again, number}. {door, select, page {The tables have to be made anew from the ledger, in the terminal of this server (headstamp ledger rebuild); then ask again.} other {Run headstamp ledger rebuild, and ask again.}}",
    es: "no se pudo publicar la cifra {figure}: las tablas dicen {printed, number}; las celdas del propio libro, {again, number}. {door, select, page {Hay que rehacer las tablas a partir del libro, en la terminal de este servidor (headstamp ledger rebuild); luego vuelva a preguntar.} other {Ejecute headstamp ledger rebuild y vuelva a preguntar.}}",
  },
} as const satisfies Catalogue;
