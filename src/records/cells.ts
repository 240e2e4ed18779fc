import { remembered } from "./memo.ts";

/** One cell as a sheet gives it: the raw text is never changed. Structural, so that any reader of sheets fits. */
export interface Cell {
  readonly raw: string;
  readonly kind: "text" | "number" | "date" | "boolean" | "error";
  readonly formula?: string;
}

/** One row of a sheet; `row` counts from 1 as the file does, `cells[0]` is column A. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly (Cell | null)[];
  /** Cells beyond the widest row that the sheet reader gives. */
  readonly cut?: number;
}

/** Texts whose plain words are remembered. */
const PLAINED = 10_000;
const ODD_BLANK = /[\u00a0\u2007\u202f\ufeff]+/g;

/** Raw text of a cell without the blanks around it, no-break spaces included; "" where there is none. */
export function cellText(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = cell.raw.trim();
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 126) return text.replace(ODD_BLANK, " ");
  }
  return text;
}

/** Lower-case words without accents or punctuation, for comparing headers and labels: `Nº de Série` -> `no de serie`. */
export const plainWords: (text: string) => string = remembered(PLAINED, (text) =>
  text
    .replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, "$1 $2")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9#$%Σσ]+/g, " ")
    .trim(),
);

/** Spreadsheet letters of a column: 0 -> A, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell as a spreadsheet shows it, e.g. `F12`. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A row with cells beyond this many columns is set aside: nobody writes a thousand columns by hand. */
export const WIDEST = 1000;
