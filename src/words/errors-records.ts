import type { Catalogue } from "./catalogue.ts";

/** Refusals. Items, imports and what is counted of them. */
export const RECORDS_ERRORS = {
  "finding-unknown": {
    en: "couldn't find a finding named {name}: expected one of {names}.",
    es: "no se encontró un hallazgo llamado {name}: se esperaba uno de {names}.",
  },
  "finding-setting": {
    en: "couldn't use the setting {setting}: expected KEY=VALUE with a key that this finding takes ({takes}) and a value that it can read.",
    es: "no se pudo usar el ajuste {setting}: se esperaba CLAVE=VALOR con una clave que este hallazgo acepte ({takes}) y un valor que pueda leer.",
  },
  "finding-file": {
    en: "couldn't count {file}: it is the file of no register held here, so nothing in the ledger would vouch for the figures; take it in with: headstamp register add {file}.",
    es: "no se pudo contar {file}: no es el archivo de ningún registro guardado aquí, así que nada en el libro respaldaría las cifras; tómelo con: headstamp register add {file}.",
  },
  "import-gone": {
    en: "couldn't compare the import {id}: its file was {state, select, erased {erased} other {not found in the store}}. Choose another import, or send the file.",
    es: "no se pudo cotejar la importación {id}: su archivo {state, select, erased {fue borrado} other {no está en el almacén}}. Elija otra importación o envíe el archivo.",
  },
  "import-missing": {
    en: "couldn't find the import {id}. headstamp imports lists them.",
    es: "no se encontró la importación {id}. headstamp imports las enumera.",
  },
  "import-conflict": {
    en: "couldn't import {file}: {detail}.",
    es: "no se pudo importar {file}: {detail}.",
  },
  "import-held": {
    en: "couldn't undo the import {id}: the import {by} builds on it. Undo {by} first.",
    es: "no se pudo deshacer la importación {id}: la importación {by} se apoya en ella. Deshaga primero {by}.",
  },
  "item-missing": {
    en: "couldn't find the item {item}: expected imp_1a2b/SHEET!ROW or a serial that one item bears. headstamp items lists them.",
    es: "no se encontró el objeto {item}: se esperaba imp_1a2b/HOJA!FILA o una matrícula que lleve un solo objeto. headstamp items los enumera.",
  },
  "item-ambiguous": {
    en: "couldn't choose an item: {item} is borne by {items}. Name one by its address.",
    es: "no se pudo elegir un objeto: {item} lo llevan {items}. Indique uno por su dirección.",
  },
  "claim-missing": {
    en: "couldn't find the claim {id}: neither what ships nor the store holds it. See headstamp claims list.",
    es: "no se halló la afirmación {id}: no está entre las incluidas ni en el almacén. Vea headstamp claims list.",
  },
  "claims-unreadable": {
    en: "couldn't read {file} as claims: {detail, select, json {it is no well-formed JSON ({message})} shape {its JSON is neither a list nor an object with claims} header {none of its first lines is a header of columns such as value, numerator, denominator} none {none of its {rows} rows is a claim; the first: {message}} other {{detail}}}. See headstamp claims schema.",
    es: "no se pudo leer {file} como afirmaciones: {detail, select, json {no es JSON bien formado ({message})} shape {su JSON no es una lista ni un objeto con claims} header {ninguno de sus primeros renglones es un encabezado con columnas como value, numerator, denominator} none {ninguna de sus {rows} filas es una afirmación; la primera: {message}} other {{detail}}}. Vea headstamp claims schema.",
  },
  "print-refused": {
    en: "couldn't print {title}: {detail, select, svg {a drawing reaches beyond itself (a picture, a script or an address)} large {it has more than {limit, number} characters} time {it took longer than {limit} s} memory {it needs more than {limit} MiB} date {{message} is no date} other {the printer failed ({message})}}. Print a part of it.",
    es: "no se pudo imprimir {title}: {detail, select, svg {un dibujo sale de sí mismo (una imagen, un guion o una dirección)} large {tiene más de {limit, number} caracteres} time {tardó más de {limit} s} memory {necesita más de {limit} MiB} date {{message} no es una fecha} other {la impresora falló ({message})}}. Imprima una parte.",
  },
  "act-refused": {
    en: "couldn't record the act {kind}: {detail}.",
    es: "no se pudo registrar el acto {kind}: {detail}.",
  },
} as const satisfies Catalogue;
