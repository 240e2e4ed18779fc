import { crc32 } from "node:zlib";
import { canonicalText, fromUtf8, HeadstampError, type Json, utf8 } from "#base";

const MAGIC = utf8("HSSECTNS");
/** Magic, length of the header's text, its checksum. */
export const SECTIONS_PREFIX = 16;
const ALIGNMENT = 8;

/** What a file of sections is, and what it was made from. */
export interface SectionsSaid {
  /** Of the layout and of all that the contents rest on. */
  readonly version: string;
  /** SHA-256 of the register's file. */
  readonly source: string;
  readonly said: Json;
}

export interface SectionsHeader extends SectionsSaid {
  readonly sections: readonly { readonly name: string; readonly length: number; readonly crc: number }[];
}

export type SectionPart = { readonly name: string; readonly bytes: Uint8Array };

export function part(name: string, array: Uint8Array | Uint32Array): SectionPart {
  return { name, bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength) };
}

export function jsonPart(name: string, value: unknown): SectionPart {
  return { name, bytes: utf8(JSON.stringify(value)) };
}

/** The parts of a file, to be written one after the other: each begins at a place that 8 divides, little-endian. */
export function encodeSections(said: SectionsSaid, parts: readonly SectionPart[]): readonly Uint8Array[] {
  const sections = parts.map(({ name, bytes }) => ({ name, length: bytes.length, crc: crc32(bytes) }));
  const text = utf8(canonicalText({ ...said, sections }));
  const padded = new Uint8Array(up(text.length)).fill(32);
  padded.set(text);
  const prefix = new Uint8Array(SECTIONS_PREFIX);
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
export function sectionsStart(prefix: Uint8Array): number {
  if (prefix.length < SECTIONS_PREFIX) throw cut(prefix.length, SECTIONS_PREFIX);
  if (MAGIC.some((byte, at) => prefix[at] !== byte))
    throw new HeadstampError("index-foreign", { detail: "magic" });
  return SECTIONS_PREFIX + new DataView(prefix.buffer, prefix.byteOffset).getUint32(MAGIC.length, true);
}

/** What stands before the first section. Throws `index-foreign`, `index-damaged`. */
export function decodeSectionsHeader(
  head: Uint8Array,
  expected: { readonly bytes: number; readonly version: string; readonly source: string },
): SectionsHeader {
  const start = sectionsStart(head);
  if (start > expected.bytes || head.length < start) throw cut(expected.bytes, start);
  const text = head.subarray(SECTIONS_PREFIX, start);
  if (crc32(text) !== new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length + 4, true)) {
    throw new HeadstampError("index-damaged", { detail: "header" });
  }
  const header = JSON.parse(fromUtf8(text)) as SectionsHeader;
  for (const detail of ["version", "source"] as const) {
    const [got, wanted] = [header[detail], expected[detail]];
    if (got !== wanted) throw new HeadstampError("index-foreign", { detail, got, expected: wanted });
  }
  const bytes = header.sections.reduce((sum, { length }) => sum + up(length), start);
  if (bytes !== expected.bytes) throw cut(expected.bytes, bytes);
  return header;
}

/** Sections in shared memory, by name. */
export interface Sections {
  readonly has: (name: string) => boolean;
  readonly bytes: (name: string) => Uint8Array;
  readonly words: (name: string) => Uint32Array;
  readonly json: (name: string) => unknown;
}

/** Reads the sections in order, `read` filling the memory it is given, and holds each against its checksum. */
export async function decodeSections(
  header: SectionsHeader,
  read: (into: Uint8Array) => Promise<void>,
): Promise<Sections> {
  const held = new Map<string, { readonly memory: SharedArrayBuffer; readonly length: number }>();
  for (const { name, length, crc } of header.sections) {
    const memory = new SharedArrayBuffer(up(length));
    await read(new Uint8Array(memory));
    const filled = new Uint8Array(memory, length).some((byte) => byte !== 0);
    if (filled || crc32(new Uint8Array(memory, 0, length)) !== crc) {
      throw new HeadstampError("index-damaged", { detail: "section", part: name });
    }
    held.set(name, { memory, length });
  }
  const bytes = (name: string): Uint8Array => {
    const { memory, length } = held.get(name)!;
    return new Uint8Array(memory, 0, length);
  };
  return {
    has: (name) => held.has(name),
    bytes,
    words: (name) => {
      const { memory, length } = held.get(name)!;
      return new Uint32Array(memory, 0, length / 4);
    },
    // A view of shared memory cannot be decoded in place.
    json: (name) => JSON.parse(fromUtf8(bytes(name).slice())),
  };
}

function cut(got: number, expected: number): HeadstampError {
  return new HeadstampError("index-damaged", { detail: "truncated", got, expected });
}
