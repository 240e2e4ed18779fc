import type { Catalogue } from "./catalogue.ts";

/** Registers: how they are kept, listed, verified and indexed. */
export const REGISTER_WORDS = {
  "cli.verb.register": {
    en: "registers to look marks up in",
    es: "registros en los que se buscan las marcas",
  },
  "cli.verb.register-add": {
    en: "keep a register as supplied and build its index; its rows become records only when linked",
    es: "guardar un registro tal como se entregó y construir su índice; sus filas solo son registros al vincularse",
  },
  "cli.verb.register-list": { en: "list the registers held", es: "enumerar los registros guardados" },
  "cli.verb.register-remove": {
    en: "take a register away by a new entry; its file stays until it is erased",
    es: "quitar un registro con un asiento nuevo; su archivo queda hasta que se borre",
  },
  "cli.verb.register-verify": {
    en: "hold a register's file against its hash, and its index against its checksums",
    es: "cotejar el archivo de un registro con su hash y su índice con sus sumas de verificación",
  },
  "cli.register.file": { en: "CSV, XLSX, XLS, ODS or Parquet", es: "CSV, XLSX, XLS, ODS o Parquet" },
  "cli.register.kind": { en: "what it records", es: "qué registra" },
  "cli.register.origin": { en: "where the file came from", es: "de dónde proviene el archivo" },
  "cli.register.supplier": { en: "who supplied it", es: "quién lo entregó" },
  "cli.register.period": {
    en: "which time it speaks of, such as 2013/2018-06",
    es: "de qué tiempo habla, por ejemplo 2013/2018-06",
  },
  "cli.register.edition": {
    en: "edition, as the supplier names it",
    es: "edición, como la llama el proveedor",
  },
  "cli.register.coverage": {
    en: "what it covers and what it leaves out, in words",
    es: "qué abarca y qué deja fuera, en palabras",
  },
  "cli.register.handling": { en: "who may see it (TLP 2.0)", es: "quién puede verlo (TLP 2.0)" },
  "cli.register.country": {
    en: "country of the register (ISO 3166-1 alpha-2)",
    es: "país del registro (ISO 3166-1 alfa-2)",
  },
  "cli.register.sheet": { en: "only the sheet of this name", es: "solo la hoja de este nombre" },
  "cli.register.dry-run": {
    en: "say what would be kept, keep nothing",
    es: "decir qué se guardaría, sin guardar",
  },
  "cli.register.removed": { en: "also those taken away", es: "también los quitados" },
  "cli.register.id": {
    en: "id of the register, or the start of its file's SHA-256",
    es: "id del registro, o el comienzo del SHA-256 de su archivo",
  },
  "cli.register.why": { en: "why, for the ledger", es: "por qué, para el libro" },
  "cli.register.rebuild": {
    en: "make the index anew from the file",
    es: "rehacer el índice a partir del archivo",
  },
  "cli.register.status.held": { en: "held", es: "guardado" },
  "cli.register.status.removed": { en: "taken away", es: "quitado" },
  "cli.register.column.id": { en: "id", es: "id" },
  "cli.register.column.status": { en: "status", es: "estado" },
  "cli.register.column.kind": { en: "kind", es: "clase" },
  "cli.register.column.supplier": { en: "supplier", es: "proveedor" },
  "cli.register.column.period": { en: "period", es: "período" },
  "cli.register.column.edition": { en: "edition", es: "edición" },
  "cli.register.column.handling": { en: "handling", es: "manejo" },
  "cli.register.column.file": { en: "file", es: "archivo" },
  "cli.register.column.when": { en: "added", es: "agregado" },
  "cli.register.column.coverage": { en: "coverage", es: "cobertura" },
  "cli.register.column.field": { en: "column", es: "columna" },
  "cli.register.column.distinct": { en: "distinct values", es: "valores distintos" },
  "cli.register.done.added": {
    en: "{file}: kept as the register {id}",
    es: "{file}: guardado como el registro {id}",
  },
  "cli.register.done.dry": {
    en: "{file}: dry run, nothing was kept{id}",
    es: "{file}: ensayo, no se guardó nada{id}",
  },
  "cli.register.done.removed": {
    en: "register {id} taken away (entry {index})",
    es: "registro {id} quitado (asiento {index})",
  },
  "cli.register.rows": {
    en: "{rows} rows, {keyed} with a number that can be matched; rows go by {by, select, column {their id} other {their row number}}",
    es: "{rows} filas, {keyed} con un número que puede cotejarse; las filas se nombran por {by, select, column {su id} other {su número de fila}}",
  },
  "cli.register.checked": {
    en: "{id} {name}: file {file}, index {index}; {rows} rows, {keyed} with a number",
    es: "{id} {name}: archivo {file}, índice {index}; {rows} filas, {keyed} con número",
  },
  "cli.register.file.whole": { en: "as supplied", es: "tal como se entregó" },
  "cli.register.file.erased": { en: "erased", es: "borrado" },
  "cli.register.file.missing": { en: "missing", es: "ausente" },
  "cli.register.file.damaged": { en: "damaged", es: "dañado" },
  "cli.register.index.whole": { en: "whole", es: "íntegro" },
  "cli.register.index.made": { en: "made anew", es: "rehecho" },
  "cli.register.index.damaged": {
    en: "damaged{door, select, page {} other { (--rebuild makes it anew)}}",
    es: "dañado{door, select, page {} other { (--rebuild lo rehace)}}",
  },
  "cli.register.index.absent": { en: "absent", es: "ausente" },
  "cli.register.stopped": {
    en: "stopped; what was finished of the index is kept, the same command goes on from there",
    es: "detenido; lo terminado del índice queda guardado y la misma orden continúa desde ahí",
  },
} as const satisfies Catalogue;
