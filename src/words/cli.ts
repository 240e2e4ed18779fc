import type { Catalogue } from "./catalogue.ts";

/** What the command line says about itself and its results. */
export const CLI = {
  "cli.about": {
    en: "Headstamp: from seizure to source. Reads the marks of seized firearms and ammunition, keeps every cell in a ledger that can be verified, and gives no share without its denominator.",
    es: "Headstamp: del aseguramiento al origen. Lee las marcas de armas y cartuchos asegurados, guarda cada celda en un libro verificable y no da ninguna proporción sin su denominador.",
  },
  "cli.exit": {
    en: "Exit status: 0 done, 1 refused, 2 usage, 3 something found (checks fired), 4 integrity.",
    es: "Estado de salida: 0 hecho, 1 rechazado, 2 uso, 3 algo encontrado (avisos), 4 integridad.",
  },
  "cli.usage": { en: "Usage:", es: "Uso:" },
  "cli.arguments": { en: "Arguments:", es: "Argumentos:" },
  "cli.options": { en: "Options:", es: "Opciones:" },
  "cli.commands": { en: "Commands:", es: "Órdenes:" },
  "cli.option.help": { en: "show this help", es: "mostrar esta ayuda" },
  "cli.option.version": { en: "print the version", es: "imprimir la versión" },
  "cli.option.json": {
    en: "print JSON instead of text (errors too, on stderr)",
    es: "imprimir JSON en lugar de texto (también los errores, en stderr)",
  },
  "cli.option.data": {
    en: "folder of the store (default ./headstamp-data, or HEADSTAMP_DATA)",
    es: "carpeta del almacén (por omisión ./headstamp-data, o HEADSTAMP_DATA)",
  },
  "cli.option.lang": {
    en: "language of the texts: en or es (default from LANG)",
    es: "idioma de los textos: en o es (por omisión, según LANG)",
  },
  "cli.option.actor": {
    en: "who acts, as the ledger will name them (default the account's name)",
    es: "quién actúa, como lo nombrará el libro (por omisión, la cuenta)",
  },
  "cli.verb.help": { en: "show the help of a command", es: "mostrar la ayuda de una orden" },
  "cli.verb.read": {
    en: "read marks: every candidate, its rule and its source; opens no store",
    es: "leer marcas: cada candidato, su regla y su fuente; no abre ningún almacén",
  },
  "cli.read.kind": {
    en: "headstamp | lot | serial | calibre | make | model | type | place | date",
    es: "headstamp | lot | serial | calibre | make | model | type | place | date",
  },
  "cli.read.text": {
    en: "one mark each; - reads lines from stdin",
    es: "una marca cada uno; - lee líneas de stdin",
  },
  "cli.read.csv": {
    en: "read a column of this CSV file, one object a data row",
    es: "leer una columna de este CSV, un objeto por fila",
  },
  "cli.read.column": { en: "header of that column", es: "encabezado de esa columna" },
  "cli.usage.unknown-option": { en: "unknown option {what}", es: "opción desconocida {what}" },
  "cli.usage.unknown-command": { en: "unknown command {what}", es: "orden desconocida {what}" },
  "cli.usage.missing-argument": { en: "the argument {what} is missing", es: "falta el argumento {what}" },
  "cli.usage.missing-value": {
    en: "the option {what} wants a value",
    es: "la opción {what} requiere un valor",
  },
  "cli.usage.excess": { en: "too many arguments: {what}", es: "sobran argumentos: {what}" },
  "cli.usage.choice": { en: "{what} is not one of {choices}", es: "{what} no es uno de {choices}" },
  "cli.usage.nothing": {
    en: "nothing to read: give a TEXT, - or --csv with --column",
    es: "nada que leer: dé un TEXTO, - o --csv con --column",
  },
  "cli.usage.command": { en: "a command is missing", es: "falta una orden" },
  "cli.outcome.read": { en: "read", es: "leído" },
  "cli.outcome.ambiguous": { en: "ambiguous", es: "ambiguo" },
  "cli.outcome.unread": { en: "not read", es: "no leído" },
  "cli.certainty.certain": { en: "certain", es: "cierto" },
  "cli.certainty.probable": { en: "probable", es: "probable" },
  "cli.certainty.hint": { en: "hint", es: "indicio" },
  "cli.because": { en: "because", es: "porque" },
  "cli.source": { en: "source", es: "fuente" },
} as const satisfies Catalogue;
