import { fromUtf8, utf8 } from "#base";
import { MAX_BODY } from "./entry.ts";
import type { Fault } from "./faults.ts";
import { NOBLE, type Primitives } from "./primitives.ts";

/** What a file of records is: a journal grows and has no end record, an export is closed by one. */
export type FileKind = "journal" | "export";

export type FrameKind = "entry" | "body" | "checkpoint" | "file" | "end";

export interface Frame {
  readonly kind: FrameKind;
  /** Of the record's first byte in the file. */
  readonly offset: number;
  /** A view into what was pushed: copy it before that buffer is used again. */
  readonly payload: Uint8Array;
}

/** Where the bytes stop making sense. */
export interface FrameFault {
  readonly what: Fault;
  readonly offset: number;
  /**
   * True where nothing but this one damaged record (or zeros) follows: what a process that died while it wrote leaves
   * behind. False means that whole records may lie behind the damage: never cut there.
   */
  readonly tail: boolean;
}

const LETTERS: Readonly<Record<FrameKind, number>> = {
  entry: 0x45,
  body: 0x42,
  checkpoint: 0x43,
  file: 0x46,
  end: 0x5a,
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as FrameKind]));
/** Letter, length (4), check of these (4). */
const HEADER = 9;
const CHECK = 4;
/** A body, or a part of a file with its name before it. */
const MAX_PAYLOAD = MAX_BODY + 64;
const MAX_MAGIC = 40;
const MAGIC = /^headstamp-ledger v(0|[1-9][0-9]*) (journal|export)\n$/;

/** The first line of a file of records. */
export function magic(kind: FileKind): Uint8Array {
  return utf8(`headstamp-ledger v1 ${kind}\n`);
}

/** One record: letter, length, check of the header; payload; check of all before. */
export function formatFrame(
  kind: FrameKind,
  parts: readonly Uint8Array[],
  { crc32 }: Primitives = NOBLE,
): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > MAX_PAYLOAD) throw new RangeError(`couldn't frame ${length} bytes: at most ${MAX_PAYLOAD}`);
  const frame = new Uint8Array(HEADER + length + CHECK);
  const view = new DataView(frame.buffer);
  frame[0] = LETTERS[kind];
  view.setUint32(1, length);
  view.setUint32(5, crc32(frame.subarray(0, 5)));
  let at = HEADER;
  for (const part of parts) {
    frame.set(part, at);
    at += part.length;
  }
  view.setUint32(at, crc32(frame.subarray(0, at)));
  return frame;
}

/** Reads records out of bytes pushed in pieces of any size. */
export interface FrameReader {
  /** The whole records that these bytes complete; after a fault, none. */
  readonly push: (chunk: Uint8Array) => readonly Frame[];
  /** Call once, when the bytes have ended: null where they ended behind a whole record. */
  readonly finish: () => FrameFault | null;
  /** Known once the first line was read. */
  readonly kind: () => FileKind | null;
  /** Bytes up to the end of the last whole record: a torn tail is cut here. */
  readonly end: () => number;
}

export function readFrames({ crc32 }: Primitives = NOBLE): FrameReader {
  let kind: FileKind | null = null;
  let fault: FrameFault | null = null;
  let held: Uint8Array[] = [];
  let heldLength = 0;
  /** Nothing can be read before so many bytes are held. */
  let needed = 1;
  let end = 0;

  const readMagic = (bytes: Uint8Array): number => {
    const newline = bytes.indexOf(0x0a);
    if (newline < 0 && bytes.length < MAX_MAGIC) {
      needed = bytes.length + 1;
      return 0;
    }
    const [, version, named] = MAGIC.exec(asText(bytes.subarray(0, newline + 1))) ?? [];
    if (version === "1") {
      kind = named as FileKind;
      needed = HEADER;
      return newline + 1;
    }
    fault = { what: version === undefined ? "magic-unknown" : "version-unknown", offset: 0, tail: false };
    return 0;
  };

  /** Length of the whole record at `at`; 0 where more bytes are needed or the record is bad. */
  const readFrame = (bytes: Uint8Array, at: number, frames: Frame[]): number => {
    if (bytes.length - at < HEADER) {
      needed = HEADER;
      return 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
    const letter = KINDS.get(view.getUint8(0));
    const payload = view.getUint32(1);
    const bad = (what: FrameFault["what"], length: number): 0 => {
      const rest = bytes.subarray(at + length);
      fault = { what, offset: end, tail: length > 0 ? rest.length === 0 : rest.every((byte) => byte === 0) };
      return 0;
    };
    if (view.getUint32(5) !== crc32(bytes.subarray(at, at + 5))) return bad("frame-check", 0);
    if (letter === undefined) return bad("frame-kind", 0);
    if (payload > MAX_PAYLOAD) return bad("frame-length", 0);
    const whole = HEADER + payload + CHECK;
    if (bytes.length - at < whole) {
      needed = whole;
      return 0;
    }
    const checked = bytes.subarray(at, at + whole - CHECK);
    if (view.getUint32(whole - CHECK) !== crc32(checked)) return bad("frame-check", whole);
    frames.push({ kind: letter, offset: end, payload: checked.subarray(HEADER) });
    needed = HEADER;
    return whole;
  };

  return {
    push: (chunk) => {
      if (chunk.length === 0) return [];
      if (fault !== null) {
        // A record with a bad header may still be a torn tail of zeros; one with bytes behind it is no tail.
        const zeros = fault.tail && fault.what === "frame-check" && chunk.every((byte) => byte === 0);
        fault = { ...fault, tail: zeros };
        return [];
      }
      held.push(chunk);
      heldLength += chunk.length;
      if (heldLength < needed) return [];
      const bytes = held.length === 1 ? chunk : join(held);
      const frames: Frame[] = [];
      let at = 0;
      while (fault === null && at < bytes.length) {
        const length = kind === null ? readMagic(bytes) : readFrame(bytes, at, frames);
        if (length === 0) break;
        at += length;
        end += length;
      }
      held = at < bytes.length ? [bytes.slice(at)] : [];
      heldLength = bytes.length - at;
      return frames;
    },
    finish: () => {
      if (fault === null && (kind === null || heldLength > 0))
        fault = { what: "frame-cut", offset: end, tail: true };
      return fault;
    },
    kind: () => kind,
    end: () => end,
  };
}

/** The parts one after another, copied. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function asText(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    return "";
  }
}
