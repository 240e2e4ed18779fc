import { pipeline, type Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { HeadstampError } from "#base";
import { LIMITS } from "./limits.ts";

/** A container whose directory was read and found sane; parts are inflated when they are asked for. */
export interface Parts {
  readonly names: ReadonlySet<string>;
  /** Bytes of a part as they are inflated; size and CRC-32 are checked, a lie in either throws at its end. */
  stream(name: string): AsyncGenerator<Buffer>;
  /** Inflated size of a part as its directory has it. */
  size(name: string): number;
  close(): void;
}

const DEFLATED = 8;

/** Names are compared without case and leading slash (ECMA-376 part 2, 6.2.2.3: equivalence of part names). */
export function partName(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

/** What the directory itself shows to be a bomb or a forgery is refused before a byte is inflated. */
function inspect(file: string, entry: Entry, total: number): void {
  const { uncompressedSize: inflated, compressedSize: packed } = entry;
  const part = entry.fileNameRaw.toString("latin1");
  if (entry.isEncrypted()) throw new HeadstampError("file-encrypted", { file });
  if (total > LIMITS.inflatedBytes) {
    throw new HeadstampError("file-too-large", {
      file,
      detail: "inflated",
      part,
      limit: LIMITS.inflatedBytes / 2 ** 20,
    });
  }
  if (inflated > LIMITS.ratioFrom && inflated > packed * LIMITS.ratio) {
    const ratio = Math.round(inflated / Math.max(1, packed));
    throw new HeadstampError("file-too-large", { file, detail: "ratio", part, ratio, limit: LIMITS.ratio });
  }
}

/** Damage that the zip reader reports in English becomes ours, with its own words kept in `cause`. */
function damaged(file: string, error: unknown, part = ""): HeadstampError {
  if (error instanceof HeadstampError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const torn = /end of central directory|unexpected EOF|overflows file bounds|unexpected end of file/i.test(
    message,
  );
  return torn
    ? new HeadstampError("file-truncated", { file, detail: "zip", part }, { cause: error })
    : new HeadstampError("file-unreadable", { file, detail: "zip", part, message }, { cause: error });
}

/** Inflates in large pieces: a sheet is tens of megabytes, and every piece costs a turn of the event loop. */
function inflated(raw: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: 1 << 17 });
  // Failures come out of the reading of `inflate`.
  pipeline(raw, inflate, () => {});
  return inflate;
}

async function directory(file: string, zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.parts) {
    throw new HeadstampError("file-too-large", { file, detail: "parts", limit: LIMITS.parts });
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const raw = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    // Names are never used as paths; what climbs out of the container is no part of a workbook.
    if (raw.endsWith("/") || raw.split("/").includes("..")) continue;
    total += entry.uncompressedSize;
    inspect(file, entry, total);
    const name = partName(raw);
    // Readers differ in which of two they show: evidence that two programs see differently is refused.
    if (entries.has(name)) throw new HeadstampError("file-unreadable", { file, detail: "twice", part: raw });
    entries.set(name, entry);
  }
  return entries;
}

export async function openZip(file: string): Promise<Parts> {
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false, decodeStrings: false, validateEntrySizes: true });
  } catch (error) {
    throw damaged(file, error);
  }
  let entries: Map<string, Entry>;
  try {
    entries = await directory(file, zip);
  } catch (error) {
    zip.close();
    throw damaged(file, error);
  }
  return {
    names: new Set(entries.keys()),
    size: (name) => entries.get(partName(name))?.uncompressedSize ?? 0,
    async *stream(name) {
      const entry = entries.get(partName(name));
      if (entry === undefined)
        throw new HeadstampError("file-unreadable", { file, detail: "missing", part: name });
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) {
        throw new HeadstampError("file-unreadable", { file, detail: "method", part: name });
      }
      const { uncompressedSize, compressionMethod, crc32: expected } = entry;
      let raw: Readable | undefined;
      let crc = 0;
      let size = 0;
      try {
        raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
        const bytes = compressionMethod === 0 ? raw : inflated(raw);
        for await (const data of bytes) {
          const chunk = data as Buffer;
          size += chunk.length;
          if (size > uncompressedSize) break;
          crc = crc32(chunk, crc);
          yield chunk;
        }
      } catch (error) {
        throw damaged(file, error, name);
      } finally {
        raw?.destroy();
      }
      if (size !== uncompressedSize)
        throw new HeadstampError("file-unreadable", { file, detail: "size", part: name });
      if (crc !== expected) throw new HeadstampError("file-unreadable", { file, detail: "crc", part: name });
    },
    close: () => zip.close(),
  };
}
