import { withinOneEdit } from "./near.ts";

/** Names and short forms of the months in English, Spanish and Portuguese, January first; letters as `plain` leaves them. */
const MONTHS = [
  "JANUARY JAN ENERO ENE JANEIRO",
  "FEBRUARY FEB FEBRERO FEVEREIRO FEV",
  "MARCH MAR MARZO MARCO MZO",
  "APRIL APR ABRIL ABR",
  "MAY MAYO MAIO MAI",
  "JUNE JUN JUNIO JUNHO",
  "JULY JUL JULIO JULHO",
  "AUGUST AUG AGOSTO AGO",
  "SEPTEMBER SEP SEPT SEPTIEMBRE SETIEMBRE SET SETEMBRO",
  "OCTOBER OCT OCTUBRE OUTUBRO OUT",
  "NOVEMBER NOV NOVIEMBRE NOVEMBRO",
  "DECEMBER DEC DICIEMBRE DIC DEZEMBRO DEZ",
].map((names) => names.split(" "));
const NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Month (1 to 12) that a word names, with one typing error in names of five letters and more; null where none or two. */
export function monthNumber(word: string): number | null {
  const exact = NUMBER.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 5 || word.length > 11) return null;
  const near = new Set<number>();
  for (const [name, number] of NUMBER) {
    if (name.length >= 5 && withinOneEdit(name, word)) near.add(number);
  }
  return near.size === 1 ? ([...near][0] as number) : null;
}
