import { serialKey } from "#marks";
import { type IndexBuilder, indexBuilder } from "./build.ts";
import { type Density, densityCounter } from "./density.ts";
import type { KeyIndex } from "./keyindex.ts";
import { type Shapes, shapeCounter } from "./shapes.ts";
import { decodeCodes, decodeText, encodeText, MOST_CODES, TEXT_UNITS } from "./text.ts";

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
  readonly order: DateOrder;
  /** Fields that some row says, in the order of their places in a record. */
  readonly fields: readonly Field[];
  readonly values: Readonly<Partial<Record<Field, Values>>>;
  readonly dated: boolean;
  /** Units of 32 bits a record: two of serial, one a field, two of dates. */
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
const CHUNK_ROWS = 2 ** CHUNK_BITS;
const FIRST_ROWS = 2 ** 10;
/** Day 0 stands for no date; days are kept above it. */
const DAY_ZERO = 100_000;
export const MONTHS = 2400;
const MONTHS_BEFORE_1970 = 840;

export interface RegisterBuilder {
  readonly add: (row: Said) => void;
  readonly finish: () => { readonly register: Register; readonly index: KeyIndex };
}

export interface RegisterOptions {
  readonly fields: readonly Field[];
  readonly dated: boolean;
  readonly order: DateOrder;
  readonly shardEntries?: number;
}

/** Takes rows in their order, numbered from 0, and makes the register and its index. */
export function registerBuilder(options: RegisterOptions): RegisterBuilder {
  const { fields, dated, order, shardEntries } = options;
  const stride = TEXT_UNITS + fields.length + (dated ? 2 : 0);
  const index: IndexBuilder = indexBuilder(shardEntries === undefined ? {} : { shardEntries });
  const dictionaries = fields.map(() => dictionary());
  const chunks: Uint32Array[] = [];
  const long: string[] = [];
  const shapes = shapeCounter();
  const months = new Uint32Array(MONTHS);
  let rows = 0;
  return {
    add(row) {
      const at = (rows & (CHUNK_ROWS - 1)) * stride;
      if (at === 0) chunks.push(sharedUnits(FIRST_ROWS * stride));
      const last = chunks.length - 1;
      if (at === chunks[last]?.length) chunks[last] = resized(chunks[last], 2 * at);
      const chunk = chunks[last] as Uint32Array;
      index.add(row.serial);
      const key = serialKey(row.serial);
      encodeText(key, chunk, at, long);
      if (key !== "") shapes.add(key);
      for (let field = 0; field < fields.length; field++) {
        const value = row[fields[field] as Field] ?? "";
        chunk[at + TEXT_UNITS + field] = (dictionaries[field] as Dictionary).code(value);
      }
      if (dated && row.from !== undefined) {
        chunk[at + stride - 2] = row.from + DAY_ZERO;
        chunk[at + stride - 1] = (row.to ?? row.from) + DAY_ZERO;
        const month = monthOf(row.from);
        months[month] = (months[month] as number) + 1;
      }
      rows++;
    },
    finish() {
      const values: Partial<Record<Field, Values>> = {};
      fields.forEach((field, at) => {
        values[field] = (dictionaries[at] as Dictionary).finish();
      });
      for (let at = 1; at < MONTHS; at++) months[at] = (months[at] as number) + (months[at - 1] as number);
      const last = chunks.length - 1;
      if (chunks[last] !== undefined)
        chunks[last] = resized(chunks[last], (rows - last * CHUNK_ROWS) * stride);
      const register = {
        rows,
        order,
        fields,
        values,
        dated,
        stride,
        chunks,
        long,
        shapes: shapes.finish(),
        months,
      };
      return { register: { ...register, density: densityOf(register) }, index: index.finish() };
    },
  };
}

function densityOf(register: Omit<Register, "density">): Register["density"] {
  const { rows, stride, chunks, long } = register;
  const [all, own] = [densityCounter(rows), densityCounter(rows)];
  const codes = new Uint8Array(MOST_CODES);
  const make = fieldPlace(register, "make");
  for (let row = 0; row < rows; row++) {
    const chunk = chunks[row >>> CHUNK_BITS] as Uint32Array;
    const at = (row & (CHUNK_ROWS - 1)) * stride;
    const length = decodeCodes(chunk, at, codes, long);
    if (length === 0) continue;
    all.add({ codes, length, make: 0 });
    own.add({ codes, length, make: make < 0 ? 0 : (chunk[at + make] as number) });
  }
  return { all: all.finish(), own: own.finish() };
}

function sharedUnits(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

function resized(units: Uint32Array, length: number): Uint32Array {
  const other = sharedUnits(length);
  other.set(units.length > length ? units.subarray(0, length) : units);
  return other;
}

/** Months from 1900 on, held within the table. */
export function monthOf(day: number): number {
  return Math.max(0, Math.min(MONTHS - 1, Math.floor(day / 30.436875) + MONTHS_BEFORE_1970));
}

interface Dictionary {
  readonly code: (value: string) => number;
  readonly finish: () => Values;
}

function dictionary(): Dictionary {
  const codes = new Map<string, number>([["", 0]]);
  const counts = [0];
  return {
    code(value) {
      let code = codes.get(value);
      if (code === undefined) {
        code = codes.size;
        codes.set(value, code);
        counts.push(0);
      }
      counts[code] = (counts[code] as number) + 1;
      return code;
    },
    finish: () => ({ texts: [...codes.keys()], counts: Uint32Array.from(counts) }),
  };
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
    said.to = (chunk[at + stride - 1] as number) - DAY_ZERO;
  }
  return said;
}

/** Place of a field in a record; -1 where the register has none. */
export function fieldPlace(register: Pick<Register, "fields">, field: Field): number {
  const at = register.fields.indexOf(field);
  return at < 0 ? -1 : TEXT_UNITS + at;
}

export function dayOf(stored: number): number | null {
  return stored === 0 ? null : stored - DAY_ZERO;
}
