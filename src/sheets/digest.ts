import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** What one pass over the bytes tells. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
  /** The first 64 KiB. */
  readonly head: Buffer;
  /** Whether all of it is UTF-8, and if not, how many sequences are and how many bytes are not. */
  readonly utf8: boolean;
  readonly sequences: number;
  readonly strays: number;
  /** Bytes of the longest run of pieces (256 KiB) without a line end: zero unless a line is very long. */
  readonly longestLine: number;
  /** Line ends, of a file that is no container. */
  readonly lines: number;
}

const HEAD_BYTES = 65_536;

/** Length of the UTF-8 sequence that starts at `i`, 0 where there is none (RFC 3629). */
function sequenceAt(bytes: Buffer, i: number): number {
  const lead = bytes[i] ?? 0;
  const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (lead >= 0x80 && lead < 0xc2) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Start of an unfinished sequence at the end of a chunk; its length where there is none. */
function wholeUntil(bytes: Buffer): number {
  for (let i = bytes.length - 1; i >= Math.max(0, bytes.length - 3); i--) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return i + needed > bytes.length ? i : bytes.length;
    }
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** ZIP, OLE and Parquet containers are no text. */
function container(head: Buffer | undefined): boolean {
  const start = head?.subarray(0, 4).toString("latin1") ?? "";
  return start === "PAR1" || start.startsWith("PK") || start.startsWith("\u00d0\u00cf");
}

/** How often a byte stands in it. */
function countOf(bytes: Buffer, byte: number): number {
  let n = 0;
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) n++;
  return n;
}

/** Reads a file once: its hash, its size, and whether its bytes are UTF-8. */
export async function digest(path: string): Promise<Digest> {
  const hash = createHash("sha256");
  const head: Buffer[] = [];
  let bytes = 0;
  let headBytes = 0;
  let sequences = 0;
  let strays = 0;
  let line = 0;
  let longestLine = 0;
  let [feeds, returns] = [0, 0];
  let rest: Buffer = Buffer.alloc(0);
  const count = (chunk: Buffer) => {
    if (isAscii(chunk)) return;
    for (let i = 0; i < chunk.length; ) {
      const length = sequenceAt(chunk, i);
      if (length === 0) strays++;
      else if (length > 1) sequences++;
      i += Math.max(1, length);
    }
  };
  for await (const data of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const chunk = data as Buffer;
    hash.update(chunk);
    bytes += chunk.length;
    if (headBytes < HEAD_BYTES) {
      head.push(chunk.subarray(0, HEAD_BYTES - headBytes));
      headBytes += Math.min(chunk.length, HEAD_BYTES - headBytes);
    }
    if (container(head[0])) continue;
    line = chunk.includes(10) || chunk.includes(13) ? 0 : line + chunk.length;
    longestLine = Math.max(longestLine, line);
    feeds += countOf(chunk, 10);
    if (feeds === 0) returns += countOf(chunk, 13);
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const until = wholeUntil(joined);
    count(joined.subarray(0, until));
    rest = Buffer.from(joined.subarray(until));
  }
  count(rest);
  return {
    sha256: hash.digest("hex"),
    bytes,
    head: Buffer.concat(head),
    utf8: strays === 0,
    sequences,
    strays,
    longestLine,
    lines: feeds === 0 ? returns : feeds,
  };
}
