import { serialKey } from "#marks";
import { type IndexBuilder, type IndexOptions, indexBuilder } from "./build.ts";
import { type Density, densityCounter, type Numbered, rowsInBlock, sharesBlock } from "./density.ts";
import { classCodes, LONGEST_KEY } from "./key.ts";
import { codesAt, ENTRY, type KeyIndex, rowOf, type Shard } from "./keyindex.ts";
import { type Shapes, shapeCounter } from "./shapes.ts";
import {
  codesOfText,
  decodeText,
  encodeCodes,
  MOST_CODES,
  TEXT_CHARS,
  TEXT_UNITS,
  textOfCodes,
} from "./text.ts";

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
const CHUNK_ROWS = 2 ** CHUNK_BITS;
const FIRST_ROWS = 2 ** 10;
/** Day 0 stands for no date; days are kept above it. */
const DAY_ZERO = 100_000;
/** The last unit: rows of its block and make in the last bits, how many days the date is vague by above them. */
export const SPAN_SHIFT = 8;
export const BLOCK_MASK = 2 ** SPAN_SHIFT - 1;
const MOST_DAYS = 2 ** 20;
export const MONTHS = 2400;
const MONTHS_BEFORE_1970 = 840;

/** A row as columns have it: its number by text codes, and of each field the place of its value. */
export interface CodedRow {
  readonly codes: Uint8Array;
  readonly length: number;
  /** In the order of the builder's fields, as `place` gave them. */
  readonly values: Uint32Array;
  /** Days, `to` not before `from`; null where no date is known. */
  readonly from: number | null;
  readonly to: number;
}

export interface RegisterBuilder {
  readonly add: (row: Said) => void;
  /** The place of a value among those of a field, for `addCoded`. */
  readonly place: (field: Field, value: string) => number;
  readonly addCoded: (row: CodedRow) => void;
  /** `origins` say of the last rows whose further numbers they are. */
  readonly finish: (origins?: readonly number[]) => { readonly register: Register; readonly index: KeyIndex };
}

export interface RegisterOptions extends IndexOptions {
  readonly fields: readonly Field[];
  readonly dated: boolean;
  readonly order: DateOrder;
}

/** Takes rows in their order, numbered from 0, and makes the register and its index. */
export function registerBuilder(options: RegisterOptions): RegisterBuilder {
  const { fields, dated, order } = options;
  const stride = TEXT_UNITS + fields.length + 1 + (dated ? 1 : 0);
  const index: IndexBuilder = indexBuilder(options);
  const dictionaries = fields.map(() => dictionary());
  const chunks: Uint32Array[] = [];
  const long: string[] = [];
  const shapes = shapeCounter();
  const months = new Uint32Array(MONTHS);
  const classes = new Uint8Array(LONGEST_KEY + 1);
  const expected = options.rows ?? FIRST_ROWS;
  let rows = 0;

  const addCoded = ({ codes, length, values, from, to }: CodedRow): void => {
    const at = (rows & (CHUNK_ROWS - 1)) * stride;
    if (at === 0)
      chunks.push(sharedUnits(Math.min(CHUNK_ROWS, Math.max(FIRST_ROWS, expected - rows)) * stride));
    const last = chunks.length - 1;
    if (at === chunks[last]?.length)
      chunks[last] = resized(chunks[last], Math.min(2 * at, CHUNK_ROWS * stride));
    const chunk = chunks[last] as Uint32Array;
    index.addCodes(classes, classCodes(codes, length, classes));
    encodeCodes(codes, length, chunk, at);
    if (length > TEXT_CHARS) chunk[at + 1] = long.push(textOfCodes(codes, length)) - 1;
    if (length > 0) shapes.add(codes, length);
    for (let field = 0; field < fields.length; field++) {
      const value = values[field] as number;
      chunk[at + TEXT_UNITS + field] = value;
      const { counts } = dictionaries[field] as Dictionary;
      counts[value] = (counts[value] as number) + 1;
    }
    if (dated && from !== null) {
      chunk[at + stride - 2] = from + DAY_ZERO;
      chunk[at + stride - 1] = Math.min(MOST_DAYS, to - from) << SPAN_SHIFT;
      const month = monthOf(from);
      months[month] = (months[month] as number) + 1;
    }
    rows++;
  };
  const codes = new Uint8Array(MOST_CODES);
  const values = new Uint32Array(fields.length);
  return {
    add(row) {
      for (let at = 0; at < fields.length; at++) {
        values[at] = (dictionaries[at] as Dictionary).place(row[fields[at] as Field] ?? "");
      }
      const length = codesOfText(serialKey(row.serial), codes);
      const from = row.from ?? null;
      addCoded({ codes, length, values, from, to: row.to ?? row.from ?? 0 });
    },
    place: (field, value) => (dictionaries[fields.indexOf(field)] as Dictionary).place(value),
    addCoded,
    finish(origins = []) {
      const values: Partial<Record<Field, Values>> = {};
      fields.forEach((field, at) => {
        values[field] = (dictionaries[at] as Dictionary).finish();
      });
      for (let at = 1; at < MONTHS; at++) months[at] = (months[at] as number) + (months[at - 1] as number);
      const last = chunks.length - 1;
      const units = (rows - last * CHUNK_ROWS) * stride;
      if (chunks[last] !== undefined && chunks[last].length !== units)
        chunks[last] = resized(chunks[last], units);
      const keys = index.finish();
      const register = {
        ...{ rows, order, fields, values, dated, stride, chunks, long },
        origins: Uint32Array.from(origins),
        shapes: shapes.finish(),
        months,
      };
      return { register: { ...register, density: densityOf(register, keys) }, index: keys };
    },
  };
}

/** Counts rows by block in the order of their keys, then notes with each row how many share its block. */
function densityOf(register: Omit<Register, "density">, index: KeyIndex): Register["density"] {
  const { rows, stride, chunks } = register;
  const makes = makesOf(register);
  const counter = densityCounter(rows, makes.length > 0);
  /** Runs of entries that lie in one block, and their make. */
  const eachRun = (visit: (numbered: Numbered, shard: Shard, from: number, to: number) => void): void => {
    let [run, next] = [newNumbered(), newNumbered()];
    for (const shard of index.shards) {
      const size = shard.entries.length / ENTRY;
      let from = 0;
      for (let entry = 0; entry < size; entry++) {
        next.length = codesAt(shard, entry, next.codes);
        next.make = makes[rowOf(shard, entry)] ?? 0;
        if (entry > 0 && sharesBlock(run, next)) continue;
        if (entry > 0) visit(run, shard, from, entry);
        from = entry;
        [run, next] = [next, run];
      }
      if (size > 0) visit(run, shard, from, size);
    }
  };
  eachRun((numbered, _, from, to) => counter.add(numbered, to - from));
  const density = counter.finish();
  const blocks = new Uint8Array(rows);
  eachRun((numbered, shard, from, to) => {
    const there = rowsInBlock(density.own.blocks, numbered);
    for (let entry = from; entry < to; entry++) blocks[rowOf(shard, entry)] = there;
  });
  for (let row = 0; row < rows; row++) {
    const chunk = chunks[row >>> CHUNK_BITS] as Uint32Array;
    const at = (row & (CHUNK_ROWS - 1)) * stride + stride - 1;
    chunk[at] = (chunk[at] as number) | (blocks[row] as number);
  }
  return density;
}

function newNumbered(): { codes: Uint8Array; length: number; make: number } {
  return { codes: new Uint8Array(LONGEST_KEY + 1), length: 0, make: 0 };
}

/** Makes by row, as narrow as they can be held; empty where the register has none. */
function makesOf(register: Omit<Register, "density">): Uint16Array | Uint32Array {
  const { rows, stride, chunks, values } = register;
  const place = fieldPlace(register, "make");
  if (place < 0) return new Uint16Array(0);
  const makes = (values.make?.texts.length ?? 0) < 2 ** 16 ? new Uint16Array(rows) : new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const chunk = chunks[row >>> CHUNK_BITS] as Uint32Array;
    makes[row] = chunk[(row & (CHUNK_ROWS - 1)) * stride + place] as number;
  }
  return makes;
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
  readonly place: (value: string) => number;
  readonly counts: number[];
  readonly finish: () => Values;
}

function dictionary(): Dictionary {
  const codes = new Map<string, number>([["", 0]]);
  const counts = [0];
  return {
    place(value) {
      let code = codes.get(value);
      if (code === undefined) {
        code = codes.size;
        codes.set(value, code);
        counts.push(0);
      }
      return code;
    },
    counts,
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
