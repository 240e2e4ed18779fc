import { HeadstampError } from "#base";
import type { Field } from "#records";

/** What linkage needs of a register's row; columns that name persons are none of it, and stay unread in the file. */
export const LINK_FIELDS = ["make", "model", "calibre", "type", "date", "importer", "place"] as const;
export type LinkField = (typeof LINK_FIELDS)[number];

/** Columns that may hold a field, the first that a table has being taken. */
export const COLUMNS_OF: Readonly<Record<LinkField | "id" | "serial", readonly Field[]>> = {
  id: ["record-id"],
  serial: ["serial"],
  make: ["make"],
  model: ["model"],
  calibre: ["calibre"],
  type: ["type", "item-class"],
  date: ["date", "purchase-date", "year"],
  importer: ["importer"],
  place: ["state", "municipality", "place", "purchase-place", "country"],
};

/** Texts of one column, one behind the other, in memory that threads share. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** First byte of each row's text, and one more: the end. */
  readonly starts: Uint32Array;
}

/** A column whose texts repeat: each distinct text once, and by row which one it is; 0 = nothing written. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly values: readonly string[];
}

/** What is kept of a register beside its file and its key index, column by column. */
export interface RegisterColumns {
  readonly rows: number;
  /** Null where a row goes by its number. */
  readonly id: Texts | null;
  /** As written. */
  readonly serial: Texts;
  /** Row of the file, 1 = first; rows that hold no record are left out. */
  readonly numbers: Uint32Array;
  /** By row which sheet it is on; null where there is one only. */
  readonly sheets: Coded | null;
  readonly coded: Readonly<Record<LinkField, Coded | null>>;
  /** Byte of the file on which each `PLACED`-th record begins, the first, blank lines counted; null where it cannot be read from the middle. */
  readonly places: readonly number[] | null;
}

/** Records between two places of a file that are known. */
export const PLACED = 256;

const decoder = new TextDecoder();

export function textAt({ bytes, starts }: Texts, row: number): string {
  const from = starts[row] as number;
  // A view of shared memory cannot be decoded in place.
  return decoder.decode(bytes.slice(from, starts[row + 1] as number));
}

export function codedAt(column: Coded | null, row: number): string {
  return column === null ? "" : (column.values[column.codes[row] as number] ?? "");
}

/** What a row goes by: its id, or its row in the file, with its sheet where there are several. */
export function rowId(columns: RegisterColumns, row: number): string {
  const id = columns.id === null ? "" : textAt(columns.id, row);
  if (id !== "") return id;
  const sheet = codedAt(columns.sheets, row);
  return sheet === "" ? String(columns.numbers[row]) : `${sheet}!${columns.numbers[row]}`;
}

export interface TextsBuilder {
  readonly add: (bytes: Uint8Array, from: number, to: number) => void;
  readonly finish: () => Texts;
}

const FIRST = 1 << 16;
/** A column holds at most so many bytes of texts: places in it are 32-bit. */
const MOST_BYTES = 2 ** 32 - 1;
/** A text is kept to this length; no number of a gun and no id is longer. */
const LONGEST = 255;

export function textsBuilder(): TextsBuilder {
  let bytes = new Uint8Array(FIRST);
  let starts = new Uint32Array(FIRST);
  let rows = 0;
  let size = 0;
  return {
    add(source, from, to) {
      const length = Math.min(LONGEST, to - from);
      if (size + length > bytes.length) bytes = grown(bytes, Math.min(MOST_BYTES, 2 * bytes.length));
      if (size + length > bytes.length)
        throw new HeadstampError("register-too-large", { file: "", limit: "4 GiB" });
      if (rows + 2 > starts.length) starts = grown(starts, 2 * starts.length);
      for (let at = 0; at < length; at++) bytes[size + at] = source[from + at] as number;
      size += length;
      starts[++rows] = size;
    },
    finish: () => ({ bytes: shared(bytes, size), starts: shared(starts, rows + 1) }),
  };
}

export interface CodedBuilder {
  readonly add: (bytes: Uint8Array, from: number, to: number) => void;
  readonly finish: () => Coded;
}

/** Finds each distinct text by its bytes, without making a text of it. */
export function codedBuilder(): CodedBuilder {
  const values: string[] = [""];
  let held: { bytes: Uint8Array; starts: Uint32Array } = {
    bytes: new Uint8Array(FIRST),
    starts: new Uint32Array(FIRST),
  };
  let size = 0;
  let codes = new Uint32Array(FIRST);
  let rows = 0;
  let table = new Uint32Array(4096);

  const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
    let h = 0x811c9dc5;
    for (let at = from; at < to; at++) h = Math.imul(h ^ (bytes[at] as number), 0x01000193);
    return (h ^ (h >>> 15)) >>> 0;
  };
  const equals = (code: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const start = held.starts[code] as number;
    if ((held.starts[code + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (held.bytes[start + at - from] !== bytes[at]) return false;
    return true;
  };
  const rehash = (): void => {
    table = new Uint32Array(2 * table.length);
    for (let code = 1; code < values.length; code++) {
      let place =
        hashOf(held.bytes, held.starts[code] as number, held.starts[code + 1] as number) & (table.length - 1);
      while (table[place] !== 0) place = (place + 1) & (table.length - 1);
      table[place] = code;
    }
  };
  const codeOf = (bytes: Uint8Array, from: number, to: number): number => {
    if (to === from) return 0;
    let place = hashOf(bytes, from, to) & (table.length - 1);
    for (let code = table[place] as number; code !== 0; code = table[place] as number) {
      if (equals(code, bytes, from, to)) return code;
      place = (place + 1) & (table.length - 1);
    }
    const code = values.push(decoder.decode(bytes.subarray(from, to))) - 1;
    while (size + to - from > held.bytes.length)
      held = { ...held, bytes: grown(held.bytes, 2 * held.bytes.length) };
    if (code + 2 > held.starts.length) held = { ...held, starts: grown(held.starts, 2 * held.starts.length) };
    held.bytes.set(bytes.subarray(from, to), size);
    held.starts[code] = size;
    size += to - from;
    held.starts[code + 1] = size;
    table[place] = code;
    if (2 * values.length > table.length) rehash();
    return code;
  };
  return {
    add(bytes, from, to) {
      if (rows === codes.length) codes = grown(codes, 2 * codes.length);
      codes[rows++] = codeOf(bytes, from, Math.min(to, from + LONGEST));
    },
    finish: () => ({ codes: shared(codes, rows), values }),
  };
}

export function grown<T extends Uint8Array | Uint32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}

export function shared<T extends Uint8Array | Uint32Array>(array: T, length: number): T {
  const make = array.constructor as unknown as {
    new (buffer: SharedArrayBuffer): T;
    BYTES_PER_ELEMENT: number;
  };
  const copy = new make(new SharedArrayBuffer(length * make.BYTES_PER_ELEMENT));
  copy.set(array.subarray(0, length));
  return copy;
}
