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
    en: "couldn't count {file}: it is the file of no register held here, so nothing in the ledger would vouch for the figures; {door, select, page {take it in under Registers in Import} other {take it in with: headstamp register add {file}}}.",
    es: "no se pudo contar {file}: no es el archivo de ningún registro guardado aquí, así que nada en el libro respaldaría las cifras; {door, select, page {tómelo en Importar, en Registros} other {tómelo con: headstamp register add {file}}}.",
  },
  "import-gone": {
    en: "couldn't compare the import {id}: its file was {state, select, erased {erased} other {not found in the store}}. Choose another import, or send the file.",
    es: "no se pudo cotejar la importación {id}: su archivo {state, select, erased {fue borrado} other {no está en el almacén}}. Elija otra importación o envíe el archivo.",
  },
  "import-missing": {
    en: "couldn't find the import {id}. {door, select, page {Import lists them} other {headstamp imports lists them}}.",
    es: "no se encontró la importación {id}. {door, select, page {Importar las enumera} other {headstamp imports las enumera}}.",
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
    en: "couldn't find the item {item}: expected imp_1a2b/SHEET!ROW or a serial that one item bears. {door, select, page {Items and seizures lists them} other {headstamp items lists them}}.",
    es: "no se encontró el objeto {item}: se esperaba imp_1a2b/HOJA!FILA o una matrícula que lleve un solo objeto. {door, select, page {Objetos y aseguramientos los enumera} other {headstamp items los enumera}}.",
  },
  "item-ambiguous": {
    en: "couldn't choose an item: {item} is borne by {items}. Name one by its address.",
    es: "no se pudo elegir un objeto: {item} lo llevan {items}. Indique uno por su dirección.",
  },
  "claim-missing": {
    en: "couldn't find the claim {id}: neither what ships nor the store holds it. {door, select, page {Texts and claims lists them under Claims} other {See headstamp claims list}}.",
    es: "no se halló la afirmación {id}: no está entre las incluidas ni en el almacén. {door, select, page {Textos y afirmaciones las enumera en Afirmaciones} other {Vea headstamp claims list}}.",
  },
  "claims-unreadable": {
    en: "couldn't read {file} as claims: {detail, select, json {it is no well-formed JSON ({message})} shape {its JSON is neither a list nor an object with claims} header {none of its first lines is a header of columns such as value, numerator, denominator} none {none of its {rows} rows is a claim; the first: {message}} other {{detail}}}. {door, select, page {Its columns may be value, unit, numerator, denominator, period, speaker, source and others; one with a number is enough} other {See headstamp claims schema}}.",
    es: "no se pudo leer {file} como afirmaciones: {detail, select, json {no es JSON bien formado ({message})} shape {su JSON no es una lista ni un objeto con claims} header {ninguno de sus primeros renglones es un encabezado con columnas como value, numerator, denominator} none {ninguna de sus {rows} filas es una afirmación; la primera: {message}} other {{detail}}}. {door, select, page {Sus columnas pueden ser valor, unidad, numerador, denominador, periodo, hablante, fuente y otras; basta una con un número} other {Vea headstamp claims schema}}.",
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
