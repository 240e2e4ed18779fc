import { serialKey } from "#marks";
import { type IndexBuilder, type IndexOptions, indexBuilder } from "./build.ts";
import { densityCounter, type Numbered, rowsInBlock, sharesBlock } from "./density.ts";
import { classCodes, LONGEST_KEY } from "./key.ts";
import { codesAt, ENTRY, type KeyIndex, rowOf, type Shard } from "./keyindex.ts";
import {
  CHUNK_BITS,
  CHUNK_ROWS,
  DAY_ZERO,
  type DateOrder,
  type Field,
  fieldPlace,
  MONTHS,
  monthOf,
  type Register,
  type Said,
  SPAN_SHIFT,
  type Values,
} from "./register.ts";
import { shapeCounter } from "./shapes.ts";
import { codesOfText, encodeCodes, MOST_CODES, TEXT_CHARS, TEXT_UNITS, textOfCodes } from "./text.ts";

const FIRST_ROWS = 2 ** 10;
const MOST_DAYS = 2 ** 20;

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
