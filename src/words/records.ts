import type { Catalogue } from "./catalogue.ts";

/** Why rows and cells are set aside, what a mapping could not settle, and the names of fields. */
export const RECORDS = {
  "reason.title-row": { en: "a title, not a record", es: "un título, no un registro" },
  "reason.note-row": { en: "a note to the table", es: "una nota de la tabla" },
  "reason.repeated-header": { en: "the header again", es: "el encabezado repetido" },
  "reason.totals-row": {
    en: "a total: checked against the rows above, never added",
    es: "un total: se comprueba con las filas de arriba, nunca se suma",
  },
  "reason.no-item": { en: "the row names no item and no figure", es: "la fila no nombra objeto ni cifra" },
  "reason.quantity-unread": {
    en: "a quantity could not be read; the item is kept without one",
    es: "no se pudo leer una cantidad; el objeto se conserva sin ella",
  },
  "reason.total-mismatch": {
    en: "a printed total differs from the sum of its parts",
    es: "un total impreso difiere de la suma de sus partes",
  },
  "reason.other-table": {
    en: "another table in the same sheet, without a mapping",
    es: "otra tabla en la misma hoja, sin mapeo",
  },
  "reason.too-wide": {
    en: "cells beyond column 1,000 were not looked at",
    es: "no se revisaron las celdas posteriores a la columna 1,000",
  },
  "reason.person": {
    en: "cells that name natural persons: sealed and not read",
    es: "celdas que nombran a personas físicas: selladas y sin leer",
  },
  "reason.total-unchecked": {
    en: "a total above its parts was not checked",
    es: "no se comprobó un total que está antes de sus partes",
  },
  "reason.date-parts-differ": {
    en: "the date and its own columns of day, month and year differ",
    es: "la fecha y sus columnas de día, mes y año difieren",
  },
  "reason.amended": {
    en: "a note says that the document was cancelled, replaced or corrected",
    es: "una nota dice que el documento se canceló, sustituyó o corrigió",
  },
  "mapping.saved-column-missing": {
    en: "the saved mapping has a column {detail} that this sheet lacks",
    es: "el mapeo guardado tiene una columna {detail} que falta en esta hoja",
  },
  "mapping.saved-column-moved": {
    en: "{detail} columns stand elsewhere than in the saved mapping",
    es: "{detail} columnas están en otro lugar que en el mapeo guardado",
  },
  "mapping.saved-column-renamed": {
    en: "a renamed column was recognised by its values: {detail}",
    es: "una columna renombrada se reconoció por sus valores: {detail}",
  },
  "mapping.new-column": {
    en: "the saved mapping does not know the column {detail}; it was guessed",
    es: "el mapeo guardado no conoce la columna {detail}; se dedujo",
  },
  "mapping.duplicate-header": {
    en: "several columns have the header {detail}",
    es: "varias columnas tienen el encabezado {detail}",
  },
  "mapping.empty-header": {
    en: "a column without a header was read as {detail} by its values",
    es: "una columna sin encabezado se leyó como {detail} por sus valores",
  },
  "mapping.date-order-open": {
    en: "no date in {detail} settles whether the day or the month comes first",
    es: "ninguna fecha de {detail} aclara si va primero el día o el mes",
  },
  "mapping.date-order-mixed": {
    en: "{detail} has dates with the day first and dates with the month first",
    es: "{detail} tiene fechas con el día primero y fechas con el mes primero",
  },
  "mapping.total-unexplained": {
    en: "no columns add up to {detail}",
    es: "ninguna combinación de columnas suma {detail}",
  },
  "mapping.several-tables": {
    en: "the sheet holds several tables, with headers in rows {detail}",
    es: "la hoja contiene varias tablas, con encabezados en las filas {detail}",
  },
  "mapping.no-header": {
    en: "no header row was found; columns were guessed from values alone",
    es: "no se encontró fila de encabezados; las columnas se dedujeron solo de los valores",
  },
  "mapping.low-confidence": {
    en: "a column was taken for {detail} with little evidence",
    es: "una columna se tomó por {detail} con poca evidencia",
  },
} as const satisfies Catalogue;
