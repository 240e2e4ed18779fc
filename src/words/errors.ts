import type { ErrorCode } from "#base";
import type { Message } from "./catalogue.ts";

/** Every refusal: couldn't X: got A, expected B, where, what to do. */
export const ERROR_WORDS = {
  "usage-unknown": {
    en: "couldn't run the command: {detail}. See headstamp --help.",
    es: "no se pudo ejecutar la orden: {detail}. Vea headstamp --help.",
  },
  "file-missing": {
    en: "couldn't open {file}: there is no such file. Check the path.",
    es: "no se pudo abrir {file}: no existe. Revise la ruta.",
  },
  "file-empty": {
    en: "couldn't read {file}: it is empty (0 bytes of content). Ask for the file again.",
    es: "no se pudo leer {file}: está vacío (0 bytes de contenido). Pida de nuevo el archivo.",
  },
  "file-unreadable": {
    en: "couldn't read {file}: {detail}. Open it in a spreadsheet and save it again, or ask for the original.",
    es: "no se pudo leer {file}: {detail}. Ábralo en una hoja de cálculo y guárdelo de nuevo, o pida el original.",
  },
  "file-kind-unknown": {
    en: "couldn't read {file}: got {got}, expected CSV, XLSX, XLS or ODS.",
    es: "no se pudo leer {file}: es {got}, se esperaba CSV, XLSX, XLS u ODS.",
  },
  "file-truncated": {
    en: "couldn't read {file}: it ends in the middle ({detail}). Copy it again and compare its size.",
    es: "no se pudo leer {file}: termina a la mitad ({detail}). Cópielo de nuevo y compare el tamaño.",
  },
  "file-encrypted": {
    en: "couldn't read {file}: it is protected by a password. Save it without one and import that copy.",
    es: "no se pudo leer {file}: está protegido con contraseña. Guárdelo sin ella e importe esa copia.",
  },
  "file-too-large": {
    en: "couldn't read {file}: {detail}. Split it, or ask for the table without the surplus.",
    es: "no se pudo leer {file}: {detail}. Divídalo o pida la tabla sin lo que sobra.",
  },
  "column-missing": {
    en: "couldn't find the column {column} in {file}: its header has {columns}.",
    es: "no se encontró la columna {column} en {file}: su encabezado tiene {columns}.",
  },
  "sheet-missing": {
    en: "couldn't find the sheet {sheet} in {file}: it has {sheets}.",
    es: "no se encontró la hoja {sheet} en {file}: tiene {sheets}.",
  },
  "sheet-without-header": {
    en: "couldn't find a header row in {file}, sheet {sheet}: {detail}. Name it in a mapping (--mapping).",
    es: "no se encontró la fila de encabezados en {file}, hoja {sheet}: {detail}. Indíquela en un mapeo (--mapping).",
  },
  "import-missing": {
    en: "couldn't find the import {id}. headstamp imports lists them.",
    es: "no se encontró la importación {id}. headstamp imports las enumera.",
  },
  "import-conflict": {
    en: "couldn't import {file}: {detail}.",
    es: "no se pudo importar {file}: {detail}.",
  },
  "mapping-invalid": {
    en: "couldn't use the mapping {file}: {detail}.",
    es: "no se pudo usar el mapeo {file}: {detail}.",
  },
  "store-locked": {
    en: "couldn't open the store in {dir}: {owner} holds it. End that process, or wait for it.",
    es: "no se pudo abrir el almacén en {dir}: lo tiene {owner}. Termine ese proceso o espere.",
  },
  "store-missing": {
    en: "couldn't open the store in {dir}: there is none. headstamp import makes one.",
    es: "no se pudo abrir el almacén en {dir}: no hay ninguno. headstamp import lo crea.",
  },
  "ledger-broken": {
    en: "couldn't trust the ledger: {detail}, at {where}. Stop writing, keep a copy, restore from an export.",
    es: "no se puede confiar en el libro: {detail}, en {where}. Deje de escribir, guarde copia y restaure de una exportación.",
  },
  "entry-invalid": {
    en: "couldn't read a ledger entry: {what} {field}. Verify the ledger (headstamp ledger verify) and restore from an export.",
    es: "no se pudo leer un asiento del libro: {what} {field}. Verifique el libro (headstamp ledger verify) y restaure de una exportación.",
  },
  "note-invalid": {
    en: "couldn't trust a signed note: {what}. Check that it is whole and that you have the right key.",
    es: "no se puede confiar en una nota firmada: {what}. Compruebe que esté completa y que la clave sea la correcta.",
  },
} as const satisfies Record<ErrorCode, Message>;
