import type { Catalogue } from "./catalogue.ts";

/** What was noticed about a serial, and why a cell gave none. */
export const SERIAL_WORDS = {
  "reason.removed": { en: "the number was ground off or removed", es: "el número fue limado o suprimido" },
  "reason.altered": { en: "the number was altered", es: "el número fue alterado" },
  "reason.worn": { en: "the number is worn or rusted away", es: "el número está gastado u oxidado" },
  "reason.not-there": { en: "there is no number on the thing", es: "el objeto no tiene número" },
  "reason.not-recorded": { en: "no number was written down", es: "no se anotó ningún número" },
  "reason.not-seen": {
    en: "no number was seen; whether there is one is not said",
    es: "no se vio ningún número; no se dice si lo hay",
  },
  "reason.see-note": { en: "the cell refers to a note", es: "la celda remite a una nota" },
  "reason.no-sign-of-removal": {
    en: "the writer saw no sign of removal",
    es: "quien lo anotó no vio señales de supresión",
  },
  "reason.restored": {
    en: "the number was brought back by a laboratory",
    es: "el número fue revelado en laboratorio",
  },
  "reason.restamped": { en: "another number was stamped over it", es: "fue remarcado con otro número" },
  "reason.written-elsewhere": {
    en: "the cell only refers to another field",
    es: "la celda solo remite a otro campo",
  },
  "reason.no-digits": { en: "letters alone: a number or a word", es: "solo letras: número o palabra" },
  "reason.sequence": {
    en: "digits in counting order: a real number or a filler",
    es: "dígitos en orden: número real o relleno",
  },
  "reason.registration-shaped": {
    en: "looks like a registration of the owner's, not the maker's number",
    es: "parece un registro del propietario, no el número del fabricante",
  },
  "reason.repeated-digit": { en: "one digit repeated", es: "un solo dígito repetido" },
  "reason.fits-makers-format": {
    en: "has the shape of this maker's numbers",
    es: "tiene la forma de los números de este fabricante",
  },
  "reason.no-known-format": {
    en: "has no shape known of this maker: look again",
    es: "no tiene forma conocida de este fabricante: revise",
  },
  "reason.several-serials": { en: "several numbers in one cell", es: "varios números en una celda" },
  "reason.spreadsheet-number": {
    en: "a spreadsheet took it for a number: digits may be lost",
    es: "una hoja de cálculo lo tomó por cantidad: puede faltar parte",
  },
  "reason.fragment": {
    en: "a piece of the number; how much is missing is not known",
    es: "un trozo del número; no se sabe cuánto falta",
  },
  "reason.comment": { en: "words stand beside the number", es: "hay palabras junto al número" },
  "reason.doubtful": { en: "the writer was not sure", es: "quien lo anotó no estaba seguro" },
  "reason.label-prefix": { en: "a label such as S/N was left off", es: "se omitió un rótulo como S/N" },
  "reason.label-glued": {
    en: "begins like a label glued to the number; kept as written",
    es: "empieza como un rótulo pegado al número; se conserva",
  },
  "reason.make-in-serial": { en: "the make was typed before the number", es: "la marca va antes del número" },
  "reason.model-in-serial": {
    en: "begins with a model's name; kept as written",
    es: "empieza con el nombre de un modelo; se conserva",
  },
  "reason.property-mark": { en: "carries an inventory mark", es: "lleva una marca de inventario" },
  "reason.calibre-not-serial": { en: "a calibre, not a serial", es: "un calibre, no una matrícula" },
  "reason.patent-not-serial": { en: "a patent line, not a serial", es: "una patente, no una matrícula" },
  "reason.date-not-serial": { en: "a date, not a serial", es: "una fecha, no una matrícula" },
  "reason.measure-not-serial": { en: "a measure, not a serial", es: "una medida, no una matrícula" },
  "reason.custody-not-serial": {
    en: "a number of custody, not the maker's",
    es: "un número de resguardo, no del fabricante",
  },
  "reason.model-not-serial": { en: "a model, not a serial", es: "un modelo, no una matrícula" },
  "reason.make-not-serial": { en: "a make, not a serial", es: "una marca, no una matrícula" },
  "reason.lot-not-serial": { en: "a lot, not a serial", es: "un lote, no una matrícula" },
  "why.wording": { en: "the words of the cell say so", es: "lo dicen las palabras de la celda" },
  "why.as-written": { en: "read as written", es: "leído como está escrito" },
  "why.makers-format": {
    en: "a shape of this maker's numbers",
    es: "una forma de los números del fabricante",
  },
  "why.one-of-several": { en: "one of several numbers in the cell", es: "uno de varios números en la celda" },
  "why.spreadsheet-rounded": {
    en: "the digits that a spreadsheet left",
    es: "los dígitos que dejó la hoja de cálculo",
  },
  "why.decimal-dropped": {
    en: "without the decimals that a spreadsheet added",
    es: "sin los decimales que agregó la hoja de cálculo",
  },
} as const satisfies Catalogue;
