import { canonicalText, crc32, fromUtf8, HeadstampError, utf8 } from "#base";
import {
  type Coded,
  LINK_FIELDS,
  type LinkField,
  type RegisterColumns,
  type Texts,
} from "./register-columns.ts";

/** Of this layout and of what is taken from a register: the columns are made anew where one of them changes. */
export const COLUMNS_VERSION = 1;
const MAGIC = utf8("HSCOLUMN");
/** Magic, length of the header's text, its checksum. */
export const COLUMNS_PREFIX = 16;
const ALIGNMENT = 8;

interface Section {
  readonly name: string;
  /** Bytes, and what fills up to the next section. */
  readonly length: number;
  readonly crc: number;
}

/** What a file of columns begins with; its sections follow, each at a place that 8 divides, little-endian. */
export interface ColumnsHeader {
  readonly version: number;
  /** SHA-256 of the register's file. */
  readonly source: string;
  /** Sheet, mapping and what else the columns depend on, as one text. */
  readonly wish: string;
  readonly rows: number;
  readonly repeatedIds: number;
  readonly sections: readonly Section[];
}

/** The parts of a file of columns, to be written one after the other. */
export function encodeColumns(
  columns: RegisterColumns,
  said: { readonly source: string; readonly wish: string; readonly repeatedIds: number },
): readonly Uint8Array[] {
  const parts: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const add = (name: string, array: Uint8Array | Uint32Array): void => {
    parts.push({ name, bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength) });
  };
  const texts = (name: string, { bytes, starts }: Texts): void => {
    add(`${name}/bytes`, bytes);
    add(`${name}/starts`, starts);
  };
  const coded = (name: string, { codes, values }: Coded): void => {
    add(`${name}/codes`, codes);
    add(`${name}/values`, utf8(JSON.stringify(values)));
  };
  texts("serial", columns.serial);
  if (columns.id !== null) texts("id", columns.id);
  add("numbers", columns.numbers);
  if (columns.sheets !== null) coded("sheets", columns.sheets);
  for (const field of LINK_FIELDS) {
    const column = columns.coded[field];
    if (column !== null) coded(field, column);
  }
  const sections = parts.map(({ name, bytes }) => ({ name, length: bytes.length, crc: crc32(bytes) }));
  const header = { version: COLUMNS_VERSION, ...said, rows: columns.rows, sections };
  const text = utf8(canonicalText(header));
  const padded = new Uint8Array(up(text.length)).fill(32);
  padded.set(text);
  const prefix = new Uint8Array(COLUMNS_PREFIX);
  prefix.set(MAGIC);
  const view = new DataView(prefix.buffer);
  view.setUint32(MAGIC.length, padded.length, true);
  view.setUint32(MAGIC.length + 4, crc32(padded), true);
  const filled = parts.flatMap(({ bytes }) => [bytes, new Uint8Array(up(bytes.length) - bytes.length)]);
  return [prefix, padded, ...filled];
}

function up(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** Bytes before the first section. Throws `index-foreign`, `index-damaged`. */
export function columnsStart(prefix: Uint8Array): number {
  if (prefix.length < COLUMNS_PREFIX)
    throw damaged("truncated", { got: prefix.length, expected: COLUMNS_PREFIX });
  if (MAGIC.some((byte, at) => prefix[at] !== byte))
    throw new HeadstampError("index-foreign", { detail: "magic" });
  return COLUMNS_PREFIX + new DataView(prefix.buffer, prefix.byteOffset).getUint32(MAGIC.length, true);
}

/** What stands before the first section. Throws `index-foreign`, `index-damaged`. */
export function decodeColumnsHeader(
  head: Uint8Array,
  expected: { readonly bytes: number; readonly source: string },
): ColumnsHeader {
  const start = columnsStart(head);
  if (start > expected.bytes || head.length < start) {
    throw damaged("truncated", { got: expected.bytes, expected: start });
  }
  const text = head.subarray(COLUMNS_PREFIX, start);
  if (crc32(text) !== new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length + 4, true)) {
    throw damaged("header", {});
  }
  const header = JSON.parse(fromUtf8(text)) as ColumnsHeader;
  const foreign = (detail: string, got: string | number, wanted: string | number): HeadstampError =>
    new HeadstampError("index-foreign", { detail, got, expected: wanted });
  if (header.version !== COLUMNS_VERSION) throw foreign("version", header.version, COLUMNS_VERSION);
  if (header.source !== expected.source) throw foreign("source", header.source, expected.source);
  const bytes = header.sections.reduce((sum, { length }) => sum + up(length), start);
  if (bytes !== expected.bytes) throw damaged("truncated", { got: expected.bytes, expected: bytes });
  return header;
}

/** Reads the sections in order, `read` filling the memory it is given, and holds each against its checksum. */
export async function decodeColumns(
  header: ColumnsHeader,
  read: (into: Uint8Array) => Promise<void>,
): Promise<RegisterColumns> {
  const held = new Map<string, SharedArrayBuffer>();
  for (const { name, length, crc } of header.sections) {
    const memory = new SharedArrayBuffer(up(length));
    await read(new Uint8Array(memory));
    if (crc32(new Uint8Array(memory, 0, length)) !== crc) throw damaged("section", { part: name });
    if (new Uint8Array(memory, length).some((byte) => byte !== 0)) throw damaged("section", { part: name });
    held.set(name, memory);
  }
  const lengths = new Map(header.sections.map(({ name, length }) => [name, length]));
  const bytes = (name: string): Uint8Array => new Uint8Array(held.get(name)!, 0, lengths.get(name)!);
  const words = (name: string): Uint32Array => new Uint32Array(held.get(name)!, 0, lengths.get(name)! / 4);
  const texts = (name: string): Texts => ({ bytes: bytes(`${name}/bytes`), starts: words(`${name}/starts`) });
  const coded = (name: string): Coded | null =>
    held.has(`${name}/codes`)
      ? {
          codes: words(`${name}/codes`),
          values: JSON.parse(fromUtf8(bytes(`${name}/values`).slice())) as string[],
        }
      : null;
  return {
    rows: header.rows,
    id: held.has("id/bytes") ? texts("id") : null,
    serial: texts("serial"),
    numbers: words("numbers"),
    sheets: coded("sheets"),
    coded: Object.fromEntries(LINK_FIELDS.map((field) => [field, coded(field)])) as Record<
      LinkField,
      Coded | null
    >,
  };
}

function damaged(detail: string, params: Readonly<Record<string, string | number>>): HeadstampError {
  return new HeadstampError("index-damaged", { detail, ...params });
}
