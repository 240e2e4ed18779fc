import type { Density } from "./density.ts";
import type { Shapes } from "./shapes.ts";
import { decodeText, TEXT_UNITS } from "./text.ts";

/** What is compared beside the serial and the date; values are ids or normalized texts, alike where they are equal. */
export const FIELDS = ["make", "model", "calibre", "type", "importer", "place"] as const;
export type Field = (typeof FIELDS)[number];

/** Whether a row's date may lie behind the mark's: a sale never, another seizure well. */
export type DateOrder = "row-first" | "any";

/** What a row or a mark says; days are counted from 1970-01-01, `to` is the last day a vague date allows. */
export interface Said extends Partial<Readonly<Record<Field, string>>> {
  readonly serial: string;
  readonly from?: number;
  readonly to?: number;
}

/** Distinct values of one field. */
export interface Values {
  /** Place 0 is "not said". */
  readonly texts: readonly string[];
  readonly counts: Uint32Array;
}

/** A register in shared memory: the record of a row lies in one piece. */
export interface Register {
  readonly rows: number;
  /** The last rows are further numbers of rows before them: for each of these, of which. */
  readonly origins: Uint32Array;
  readonly order: DateOrder;
  /** Fields that some row says, in the order of their places in a record. */
  readonly fields: readonly Field[];
  readonly values: Readonly<Partial<Record<Field, Values>>>;
  readonly dated: boolean;
  /** Units of 32 bits a record: two of serial, one a field, the day, and days it is vague by over rows of its block. */
  readonly stride: number;
  readonly chunks: readonly Uint32Array[];
  /** Serials of more than twelve characters. */
  readonly long: readonly string[];
  readonly shapes: Shapes;
  /** Of all makes together, and of each make alone. */
  readonly density: { readonly all: Density; readonly own: Density };
  /** Rows by the first day of their date, in months from 1900: how many lie before, for the frequency of gaps. */
  readonly months: Uint32Array;
}

/** Rows of one chunk. */
export const CHUNK_BITS = 22;
export const CHUNK_ROWS = 2 ** CHUNK_BITS;
/** Day 0 stands for no date; days are kept above it. */
export const DAY_ZERO = 100_000;
/** The last unit: rows of its block and make in the last bits, how many days the date is vague by above them. */
export const SPAN_SHIFT = 8;
export const BLOCK_MASK = 2 ** SPAN_SHIFT - 1;
export const MONTHS = 2400;
const MONTHS_BEFORE_1970 = 840;

/** Days of a month, on average. */
const MONTH = 30.436875;

/** Months from 1900 on, held within the table. */
export function monthOf(day: number): number {
  return Math.max(0, Math.min(MONTHS - 1, Math.floor(day / MONTH) + MONTHS_BEFORE_1970));
}

/** How much of its month has passed on a day. */
export function passedOf(day: number): number {
  return day / MONTH - Math.floor(day / MONTH);
}

/** The key of a row's serial, as text. */
export function serialAt(register: Register, row: number): string {
  const chunk = register.chunks[row >>> CHUNK_BITS] as Uint32Array;
  return decodeText(chunk, (row & (CHUNK_ROWS - 1)) * register.stride, register.long);
}

/** What a row says, as it was given, its serial folded. */
export function rowAt(register: Register, row: number): Said {
  const { stride, fields, values, dated } = register;
  const chunk = register.chunks[row >>> CHUNK_BITS] as Uint32Array;
  const at = (row & (CHUNK_ROWS - 1)) * stride;
  const said: { -readonly [K in keyof Said]: Said[K] } = { serial: serialAt(register, row) };
  fields.forEach((field, place) => {
    const text = values[field]?.texts[chunk[at + TEXT_UNITS + place] as number];
    if (text !== undefined && text !== "") said[field] = text;
  });
  const from = dated ? (chunk[at + stride - 2] as number) : 0;
  if (from !== 0) {
    said.from = from - DAY_ZERO;
    said.to = from - DAY_ZERO + ((chunk[at + stride - 1] as number) >>> SPAN_SHIFT);
  }
  return said;
}

/** The row that a row is, or whose further number it is. */
export function originOf({ rows, origins }: Pick<Register, "rows" | "origins">, row: number): number {
  const own = rows - origins.length;
  return row < own ? row : (origins[row - own] as number);
}

/** Place of a field in a record; -1 where the register has none. */
export function fieldPlace(register: Pick<Register, "fields">, field: Field): number {
  const at = register.fields.indexOf(field);
  return at < 0 ? -1 : TEXT_UNITS + at;
}

export function dayOf(stored: number): number | null {
  return stored === 0 ? null : stored - DAY_ZERO;
}
