import { canonicalText, crc32, fromUtf8, HeadstampError, utf8 } from "#base";
import type { KeyIndex, Shard } from "./keyindex.ts";

/** Of the file, of packing and of the damage model together: an index is made anew where one of them changes. */
export const INDEX_VERSION = 2;
const MAGIC = utf8("HSINDEX\n");
/** Magic, length of the header's text, its checksum. */
export const INDEX_PREFIX = 16;
const ALIGNMENT = 8;
const PARTS = ["nodes", "entries", "longs", "tails"] as const;

interface Section {
  readonly name: string;
  /** Elements of four bytes. */
  readonly length: number;
  readonly crc: number;
}

/** What an index file begins with; its sections follow without a gap, little-endian. */
export interface IndexHeader {
  readonly version: number;
  /** SHA-256 of the register file, in hex. */
  readonly source: string;
  readonly rows: number;
  readonly keyed: number;
  readonly sections: readonly Section[];
  /** Bytes of the whole file, and of what stands before the first section. */
  readonly bytes: number;
  readonly start: number;
}

/** The parts of an index file, to be written one after the other; sections are the index's own memory. */
export function encodeIndex(index: KeyIndex, source: string): readonly Uint8Array[] {
  const parts = index.shards.flatMap((shard, at) =>
    PARTS.map((name) => ({ name: `${at}/${name}`, bytes: bytesOf(shard[name]) })),
  );
  const sections = parts.map(({ name, bytes }) => ({ name, length: bytes.length / 4, crc: crc32(bytes) }));
  const { rows, keyed } = index;
  const text = canonicalText({ version: INDEX_VERSION, source, rows, keyed, sections });
  const padded = utf8(text.padEnd(Math.ceil(text.length / ALIGNMENT) * ALIGNMENT));
  const prefix = new Uint8Array(INDEX_PREFIX);
  prefix.set(MAGIC);
  const view = new DataView(prefix.buffer);
  view.setUint32(MAGIC.length, padded.length, true);
  view.setUint32(MAGIC.length + 4, crc32(padded), true);
  return [prefix, padded, ...parts.map(({ bytes }) => bytes)];
}

function bytesOf(part: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

/** Bytes before the first section, told by the first `INDEX_PREFIX` of the file. Throws `index-foreign`, `index-damaged`. */
export function indexStart(prefix: Uint8Array): number {
  if (prefix.length < INDEX_PREFIX) throw truncated(prefix.length, INDEX_PREFIX);
  if (MAGIC.some((byte, at) => prefix[at] !== byte))
    throw new HeadstampError("index-foreign", { detail: "magic" });
  return INDEX_PREFIX + new DataView(prefix.buffer, prefix.byteOffset).getUint32(MAGIC.length, true);
}

export interface Expected {
  /** Bytes of the whole file as it lies there. */
  readonly bytes: number;
  /** SHA-256 of the register that the index must have been made from; absent where any will do. */
  readonly source?: string;
}

/** Reads what stands before the first section. Throws `index-foreign`, `index-damaged`. */
export function decodeIndexHeader(head: Uint8Array, expected: Expected): IndexHeader {
  const start = indexStart(head);
  if (start > expected.bytes || head.length < start) throw truncated(expected.bytes, start);
  const text = head.subarray(INDEX_PREFIX, start);
  if (crc32(text) !== new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length + 4, true)) {
    throw new HeadstampError("index-damaged", { detail: "header" });
  }
  const header = JSON.parse(fromUtf8(text)) as Omit<IndexHeader, "bytes" | "start">;
  if (header.version !== INDEX_VERSION) throw foreign("version", header.version, INDEX_VERSION);
  if (expected.source !== undefined && header.source !== expected.source) {
    throw foreign("source", header.source, expected.source);
  }
  const bytes = header.sections.reduce((sum, { length }) => sum + 4 * length, start);
  if (bytes !== expected.bytes) throw truncated(expected.bytes, bytes);
  return { ...header, bytes, start };
}

type Memory = [SharedArrayBuffer, SharedArrayBuffer, SharedArrayBuffer, SharedArrayBuffer];

/** Shared memory for an index, and the same as bytes in the order of the file, to be filled from it. */
export function allocateIndex(header: IndexHeader): { index: KeyIndex; sections: readonly Uint8Array[] } {
  const memory = header.sections.map(({ length }) => new SharedArrayBuffer(4 * length));
  const shards: Shard[] = [];
  for (let at = 0; at < memory.length; at += PARTS.length) {
    const [nodes, entries, longs, tails] = memory.slice(at) as Memory;
    shards.push({
      nodes: new Int32Array(nodes),
      entries: new Int32Array(entries),
      longs: new Uint32Array(longs),
      tails: new Int32Array(tails),
    });
  }
  const { rows, keyed } = header;
  return { index: { rows, keyed, shards }, sections: memory.map((buffer) => new Uint8Array(buffer)) };
}

/** Compares one filled section with its checksum, by a quicker `check` of the same sum where there is one. Throws `index-damaged`. */
export function checkSection(
  header: IndexHeader,
  { at, bytes, check = crc32 }: { at: number; bytes: Uint8Array; check?: (bytes: Uint8Array) => number },
): void {
  const section = header.sections[at];
  if (section === undefined || check(bytes) !== section.crc) {
    throw new HeadstampError("index-damaged", { detail: "section", part: section?.name ?? at });
  }
}

/** An index from the bytes of its whole file. Throws `index-foreign`, `index-damaged`. */
export function decodeIndex(file: Uint8Array, source?: string): KeyIndex {
  const header = decodeIndexHeader(file, { bytes: file.length, ...(source === undefined ? {} : { source }) });
  const { index, sections } = allocateIndex(header);
  let at = header.start;
  for (const [number, section] of sections.entries()) {
    section.set(file.subarray(at, at + section.length));
    checkSection(header, { at: number, bytes: section });
    at += section.length;
  }
  return index;
}

function truncated(got: number, expected: number): HeadstampError {
  return new HeadstampError("index-damaged", { detail: "truncated", got, expected });
}

function foreign(detail: string, got: string | number, expected: string | number): HeadstampError {
  return new HeadstampError("index-foreign", { detail, got, expected });
}
