import type { Catalogue } from "./catalogue.ts";

/** Registers, links between marks and their rows, and what a person decides of them. */
export const LINKAGE_WORDS = {
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
    en: "damaged (--rebuild makes it anew)",
    es: "dañado (--rebuild lo rehace)",
  },
  "cli.register.index.absent": { en: "absent", es: "ausente" },
  "cli.register.stopped": {
    en: "stopped; what was finished of the index is kept, the same command goes on from there",
    es: "detenido; lo terminado del índice queda guardado y la misma orden continúa desde ahí",
  },
  "cli.usage.period": {
    en: "{what} is no period: expected FROM/TO with years, months or days, such as 2013/2018-06",
    es: "{what} no es un período: se esperaba DESDE/HASTA con años, meses o días, por ejemplo 2013/2018-06",
  },
  "progress.register": { en: "reading the register", es: "leyendo el registro" },
  "progress.index": { en: "building the index", es: "construyendo el índice" },
  "progress.link": { en: "linking marks", es: "vinculando marcas" },
  "cli.verb.link": {
    en: "find every row of a register that a mark could be, with probabilities, and that it is none of them",
    es: "hallar cada fila de un registro que una marca podría ser, con probabilidades, y que no sea ninguna",
  },
  "cli.link.marks": {
    en: "marks: columns id, serial, make, model, calibre, date (any may be missing, ? = one unreadable character), or any sheet of seizures",
    es: "marcas: columnas id, serial, make, model, calibre, date (cualquiera puede faltar, ? = un carácter ilegible), o cualquier hoja de aseguramientos",
  },
  "cli.link.register": { en: "a file, or the id of a register", es: "un archivo, o el id de un registro" },
  "cli.link.within": { en: "look for duplicates in one file", es: "buscar duplicados en un solo archivo" },
  "cli.link.out": {
    en: "write every candidate as CSV, and for each mark the probability of none (register_id empty)",
    es: "escribir cada candidato como CSV, y por cada marca la probabilidad de ninguno (register_id vacío)",
  },
  "cli.link.threads": { en: "working threads", es: "hilos de trabajo" },
  "cli.link.model": { en: "model of weights (JSON)", es: "modelo de pesos (JSON)" },
  "cli.link.sheet": {
    en: "only the sheet of this name, of the marks",
    es: "solo la hoja de este nombre, de las marcas",
  },
  "cli.link.most": { en: "candidates listed for one mark at most", es: "candidatos por marca, como máximo" },
  "cli.usage.link": {
    en: "expected --marks FILE with --register FILE|ID, or --within FILE alone",
    es: "se esperaba --marks ARCHIVO con --register ARCHIVO|ID, o --within ARCHIVO solo",
  },
  "cli.usage.whole": {
    en: "{what} is no whole number above 0",
    es: "{what} no es un número entero mayor que 0",
  },
  "link.summary": {
    en: "{marks} marks against {rows} rows: {linked} with a row more probable than not, {none} more probably none of them, {undecided} undecided; {candidates} candidates",
    es: "{marks} marcas contra {rows} filas: {linked} con una fila más probable que improbable, {none} más probablemente ninguna, {undecided} sin decidir; {candidates} candidatos",
  },
  "link.written": { en: "every candidate is in {file}", es: "todos los candidatos están en {file}" },
  "link.used": {
    en: "{cpu} CPU seconds, {peak} MiB at most, {threads, plural, one {one thread} other {# threads}}",
    es: "{cpu} segundos de CPU, {peak} MiB como máximo, {threads, plural, one {un hilo} other {# hilos}}",
  },
  "link.bounded": {
    en: "mark {id} could be {n} rows: the {bound} with the mildest damage are listed, the others are counted",
    es: "la marca {id} podría ser {n} filas: se enumeran las {bound} de menor daño, las demás se cuentan",
  },
  "link.unsought": {
    en: "{n, plural, one {one mark was} other {# marks were}} not looked for: {why}",
    es: "{n, plural, one {una marca no se buscó} other {# marcas no se buscaron}}: {why}",
  },
  "link.why.no-serial": { en: "no serial number", es: "sin matrícula" },
  "link.why.empty": { en: "no serial number was written", es: "no se escribió matrícula" },
  "link.why.too-long": { en: "the serial is too long", es: "la matrícula es demasiado larga" },
  "link.why.too-large": {
    en: "the serial allows too many readings",
    es: "la matrícula admite demasiadas lecturas",
  },
  "link.why.placeholder": {
    en: "a placeholder stands for the serial",
    es: "un relleno ocupa el lugar de la matrícula",
  },
  "link.stopped": {
    en: "stopped; what was linked is kept, the same command goes on from there",
    es: "detenido; lo vinculado queda guardado y la misma orden continúa desde ahí",
  },
  "link.column.mark": { en: "mark", es: "marca" },
  "link.column.row": { en: "row", es: "fila" },
  "link.column.probability": { en: "probability", es: "probabilidad" },
  "link.column.none": { en: "none of them", es: "ninguna" },
  "link.column.candidates": { en: "candidates", es: "candidatos" },
  "link.note.bounded": {
    en: "{n, plural, one {one mark} other {# marks}} could be more rows than are listed (--most)",
    es: "{n, plural, one {una marca podría} other {# marcas podrían}} ser más filas de las que se enumeran (--most)",
  },
  "link.part.make": { en: "make", es: "marca" },
  "link.part.model": { en: "model", es: "modelo" },
  "link.part.calibre": { en: "calibre", es: "calibre" },
  "link.part.type": { en: "type", es: "tipo" },
  "link.part.date": { en: "date", es: "fecha" },
  "link.part.importer": { en: "importer", es: "importador" },
  "link.part.place": { en: "place", es: "lugar" },
  "link.part.serial": { en: "serial", es: "matrícula" },
  "link.note.no-serials": {
    en: "the register has no usable serial number: nothing can be found in it by number",
    es: "el registro no tiene ninguna matrícula utilizable: nada puede hallarse en él por número",
  },
  "link.note.repeated-ids": {
    en: "{n, plural, one {one id stands} other {# ids stand}} in more than one row of the register: such an id does not name one row",
    es: "{n, plural, one {un id está} other {# id están}} en más de una fila del registro: un id así no nombra una sola fila",
  },
  "link.note.index-unkept": {
    en: "the index could not be kept on disk; it is made again the next time",
    es: "el índice no pudo guardarse en disco; se rehará la próxima vez",
  },
} as const satisfies Catalogue;
