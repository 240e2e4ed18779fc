import type { Catalogue } from "./catalogue.ts";

/** What a reader must know of a file's sheets: `warning.<code>`, with the count and the first places. */
export const SHEET_WORDS = {
  "warning.extension-mismatch": {
    en: "the name ends in {extension}, but the bytes are {format}; the bytes were believed",
    es: "el nombre termina en {extension}, pero los bytes son {format}; se creyó a los bytes",
  },
  "warning.encoding-guessed": {
    en: "the text does not say how it is encoded; read as {encoding}. Check names with accents",
    es: "el texto no dice cómo está codificado; se leyó como {encoding}. Revise los nombres con acentos",
  },
  "warning.bytes-undecodable": {
    en: "{count, plural, one {# cell has} other {# cells have}} bytes that are no character: {first}",
    es: "{count, plural, one {# celda tiene} other {# celdas tienen}} bytes que no son un carácter: {first}",
  },
  "warning.nul-bytes": {
    en: "{count, plural, one {# cell holds} other {# cells hold}} NUL characters, kept as they are: {first}",
    es: "{count, plural, one {# celda contiene} other {# celdas contienen}} caracteres NUL, conservados: {first}",
  },
  "warning.row-too-wide": {
    en: "sheet {sheet}: {count, plural, one {# row is} other {# rows are}} wider than {limit} columns; the cells beyond were left out: {first}",
    es: "hoja {sheet}: {count, plural, one {# fila pasa} other {# filas pasan}} de {limit} columnas; las celdas sobrantes se dejaron fuera: {first}",
  },
  "warning.row-out-of-order": {
    en: "sheet {sheet}: {count, plural, one {# row comes} other {# rows come}} after a later or equal number: {first}",
    es: "hoja {sheet}: {count, plural, one {# fila viene} other {# filas vienen}} tras un número mayor o igual: {first}",
  },
  "warning.cell-twice": {
    en: "sheet {sheet}: {count, plural, one {# cell is} other {# cells are}} stored twice; the last was taken: {first}",
    es: "hoja {sheet}: {count, plural, one {# celda está guardada} other {# celdas están guardadas}} dos veces; se tomó la última: {first}",
  },
  "warning.formula-cells": {
    en: "sheet {sheet}: {count, plural, one {# cell is a formula} other {# cells are formulas}}; the value kept with it was taken, nothing was calculated: {first}",
    es: "hoja {sheet}: {count, plural, one {# celda es una fórmula} other {# celdas son fórmulas}}; se tomó el valor guardado, no se calculó nada: {first}",
  },
  "warning.formula-without-value": {
    en: "sheet {sheet}: {count, plural, one {# formula has} other {# formulas have}} no value kept with it; open the file in a spreadsheet and save it: {first}",
    es: "hoja {sheet}: {count, plural, one {# fórmula no tiene} other {# fórmulas no tienen}} valor guardado; abra el archivo en una hoja de cálculo y guárdelo: {first}",
  },
  "warning.merged-cells": {
    en: "sheet {sheet}: {count, plural, one {# range of cells is} other {# ranges of cells are}} merged; only the first cell of each has a value: {first}",
    es: "hoja {sheet}: {count, plural, one {# rango de celdas está combinado} other {# rangos de celdas están combinados}}; solo la primera celda de cada uno tiene valor: {first}",
  },
  "warning.hidden-sheet": {
    en: "{count, plural, one {# sheet is} other {# sheets are}} hidden, and read all the same: {first}",
    es: "{count, plural, one {# hoja está oculta y se leyó} other {# hojas están ocultas y se leyeron}} de todos modos: {first}",
  },
  "warning.hidden-rows": {
    en: "sheet {sheet}: {count, plural, one {# row is} other {# rows are}} hidden, and read all the same: {first}",
    es: "hoja {sheet}: {count, plural, one {# fila está oculta y se leyó} other {# filas están ocultas y se leyeron}} de todos modos: {first}",
  },
  "warning.hidden-columns": {
    en: "sheet {sheet}: {count, plural, one {# run of columns is} other {# runs of columns are}} hidden, and read all the same: {first}",
    es: "hoja {sheet}: {count, plural, one {# grupo de columnas está oculto y se leyó} other {# grupos de columnas están ocultos y se leyeron}} de todos modos: {first}",
  },
  "warning.sheet-not-a-table": {
    en: "{count, plural, one {# sheet is a chart, dialog or macro} other {# sheets are charts, dialogs or macros}} and holds no cells: {first}",
    es: "{count, plural, one {# hoja es un gráfico, diálogo o macro} other {# hojas son gráficos, diálogos o macros}} y no tiene celdas: {first}",
  },
  "warning.string-missing": {
    en: "sheet {sheet}: {count, plural, one {# cell names a text} other {# cells name texts}} that the file lacks: {first}",
    es: "hoja {sheet}: {count, plural, one {# celda remite a un texto} other {# celdas remiten a textos}} que el archivo no tiene: {first}",
  },
  "warning.number-unread": {
    en: "sheet {sheet}: {count, plural, one {# cell says} other {# cells say}} it is a number and is none; kept as text: {first}",
    es: "hoja {sheet}: {count, plural, one {# celda dice} other {# celdas dicen}} ser número y no lo es; se conservó como texto: {first}",
  },
  "warning.date-out-of-range": {
    en: "sheet {sheet}: {count, plural, one {# date lies} other {# dates lie}} outside the calendar of the file (before 1900, 29 February 1900, after 9999): {first}",
    es: "hoja {sheet}: {count, plural, one {# fecha cae} other {# fechas caen}} fuera del calendario del archivo (antes de 1900, 29 de febrero de 1900, después de 9999): {first}",
  },
} as const satisfies Catalogue;
