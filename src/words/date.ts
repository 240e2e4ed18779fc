import type { Catalogue } from "./catalogue.ts";

/** What a date left open, and how it was read. */
export const DATE_WORDS = {
  "reason.day-month-order": {
    en: "day and month could change places; nothing in the column settles it",
    es: "día y mes podrían intercambiarse; nada en la columna lo resuelve",
  },
  "reason.order-against-column": {
    en: "only fits an order that the column does not use",
    es: "solo cabe en un orden que la columna no usa",
  },
  "reason.two-digit-year": { en: "the year has two digits", es: "el año tiene dos dígitos" },
  "reason.impossible-date": { en: "the calendar has no such day", es: "el calendario no tiene ese día" },
  "reason.no-year": { en: "the year is not written", es: "no está escrito el año" },
  "reason.day-zero": { en: "a day 0: only the month is known", es: "día 0: solo se conoce el mes" },
  "reason.time-cut": { en: "the time of day was left off", es: "se omitió la hora" },
  "reason.about": { en: "said to be about that time", es: "dicho como aproximado" },
  "reason.range": { en: "a span of time", es: "un periodo" },
  "reason.marked-with-star": {
    en: "marked with a star by its writer",
    es: "marcada con asterisco por quien la anotó",
  },
  "reason.maybe-spreadsheet-serial": {
    en: "may be a day that a spreadsheet counts as a number",
    es: "puede ser un día que la hoja de cálculo cuenta como número",
  },
  "reason.several-dates": { en: "several dates fit", es: "caben varias fechas" },
  "reason.assumed": { en: "a date that somebody assumed", es: "una fecha que alguien supuso" },
  "why.date-year-first": { en: "year, month, day", es: "año, mes, día" },
  "why.date-day-first": { en: "day, month, year", es: "día, mes, año" },
  "why.date-month-first": { en: "month, day, year", es: "mes, día, año" },
  "why.date-year-alone": { en: "a year alone", es: "un año solo" },
  "why.date-month-and-year": { en: "month and year", es: "mes y año" },
  "why.date-month-named": { en: "the month is named", es: "el mes está escrito con letras" },
  "why.date-spreadsheet-serial": {
    en: "the day that a spreadsheet counts by this number",
    es: "el día que la hoja de cálculo cuenta con ese número",
  },
} as const satisfies Catalogue;
