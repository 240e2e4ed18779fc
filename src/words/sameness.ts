import type { Catalogue } from "./catalogue.ts";

/** What may explain one number that stands in several rows. */
export const SAMENESS_WORDS = {
  "sameness.copied-row": { en: "the same row copied", es: "la misma fila copiada" },
  "sameness.listed-twice": { en: "one gun listed twice", es: "un arma anotada dos veces" },
  "sameness.seized-again": {
    en: "one gun in two procedures apart in time: seized again, or out of custody",
    es: "un arma en dos procedimientos separados en el tiempo: asegurada otra vez, o salida de la custodia",
  },
  "sameness.custody-leak": {
    en: "one gun that left custody without the file saying how",
    es: "un arma que salió de la custodia sin que el archivo diga cómo",
  },
  "sameness.generic-number": {
    en: "two guns, a number that is not one gun's alone",
    es: "dos armas, un número que no es de una sola",
  },
  "sameness.typing-error": { en: "a number mistyped", es: "un número mal escrito" },
  "sameness.two-guns": { en: "two guns with two numbers", es: "dos armas con dos números" },
  "link.note.custody-unasked": {
    en: "another program holds the store: its custody records were not asked",
    es: "otro programa ocupa el almacén: no se consultaron sus registros de custodia",
  },
  "sameness.or": { en: "or", es: "o" },
  "sameness.open": { en: "not told apart: {either}", es: "no se distingue: {either}" },
  "sameness.numbers": {
    en: "{all} distinct pairs of make and legible number: {repeated} in more than one row, {procedures} in more than one procedure",
    es: "{all} pares distintos de marca y matrícula legible: {repeated} en más de una fila, {procedures} en más de un procedimiento",
  },
  "sameness.pairs": {
    en: "{n} pairs of rows with one number or nearly so; none is merged. What may explain them:",
    es: "{n} pares de filas con el mismo número o casi; ninguno se une. Qué puede explicarlos:",
  },
  "sameness.series": {
    en: "links of two guns: {consecutive} with consecutive numbers, {lot} perhaps of one lot",
    es: "vínculos de dos armas: {consecutive} con números consecutivos, {lot} quizá de un mismo lote",
  },
  "sameness.consecutive": { en: "consecutive numbers", es: "números consecutivos" },
  "sameness.same-lot": {
    en: "{step} numbers apart, same make and model: perhaps one lot",
    es: "a {step} números, misma marca y modelo: quizá un mismo lote",
  },
  "sameness.column.may": { en: "what may explain it", es: "qué puede explicarlo" },
  "sameness.column.pairs": { en: "pairs", es: "pares" },
  "sameness.column.rows": { en: "rows", es: "filas" },
  "sameness.column.probability": { en: "one gun", es: "una sola arma" },
  "sameness.column.why": { en: "on what evidence", es: "con qué evidencia" },
  "sameness.why.same-cells": { en: "all cells are the same", es: "todas las celdas son iguales" },
  "sameness.why.same-procedure": { en: "same procedure", es: "mismo procedimiento" },
  "sameness.why.after-destruction": {
    en: "the earlier one is recorded as destroyed",
    es: "la anterior consta como destruida",
  },
  "sameness.why.while-in-custody": {
    en: "the earlier one is recorded as held in custody",
    es: "la anterior consta como bajo custodia",
  },
  "sameness.why.same-seal": {
    en: "one seal stands in the custody records of both",
    es: "un mismo sello consta en la custodia de ambas",
  },
  "sameness.why.held-by-same": {
    en: "the earlier one was held by the office that the later one names",
    es: "la anterior la tenía la dependencia que nombra la posterior",
  },
  "sameness.why.custody-ends": {
    en: "custody of the earlier one ends before, and no record says how it left",
    es: "la custodia de la anterior termina antes, y ningún registro dice cómo salió",
  },
  "sameness.why.same-authority": { en: "same authority", es: "misma autoridad" },
  "sameness.why.two-authorities": { en: "two authorities", es: "dos autoridades" },
  "sameness.why.released": { en: "the earlier one was given back", es: "la anterior fue devuelta" },
  "sameness.why.crowded-numbers": {
    en: "one in a hundred of such numbers of the make is borne in this file",
    es: "uno de cada cien números así de la marca aparece en este archivo",
  },
  "sameness.why.no-makers-format": {
    en: "the number has no known form of its maker's",
    es: "el número no tiene una forma conocida de su fabricante",
  },
  "sameness.why.two-procedures": { en: "two procedures", es: "dos procedimientos" },
  "sameness.why.no-procedure": {
    en: "the file does not say the procedure of both",
    es: "el archivo no dice el procedimiento de ambas",
  },
  "sameness.why.no-dates": { en: "not both are dated", es: "no ambas tienen fecha" },
  "sameness.why.days-apart": { en: "a month or more between them", es: "un mes o más entre ellas" },
  "sameness.why.days-close": {
    en: "less than a month between them, or it may be",
    es: "menos de un mes entre ellas, o puede serlo",
  },
  "sameness.why.other-make": { en: "another make", es: "otra marca" },
  "sameness.why.other-calibre": { en: "another calibre", es: "otro calibre" },
  "sameness.why.other-type": { en: "another type", es: "otro tipo" },
  "sameness.why.short-number": {
    en: "a number of under five signs",
    es: "un número de menos de cinco signos",
  },
  "sameness.why.model-number": { en: "the number is the model's", es: "el número es el del modelo" },
  "sameness.why.borne-often": { en: "four rows or more bear it", es: "lo llevan cuatro filas o más" },
  "sameness.why.several-makes": { en: "it stands under several makes", es: "aparece bajo varias marcas" },
  "sameness.why.little-beside-number": {
    en: "little but the number agrees",
    es: "poco más que el número coincide",
  },
  "sameness.why.written-otherwise": {
    en: "confusable characters or zeros differ",
    es: "difieren caracteres confundibles o ceros",
  },
  "sameness.why.consecutive": { en: "consecutive numbers", es: "números consecutivos" },
  "sameness.why.unreadable-character": { en: "an unreadable character", es: "un carácter ilegible" },
  "sameness.why.numbers-differ": { en: "the numbers differ", es: "los números difieren" },
} as const satisfies Catalogue;
