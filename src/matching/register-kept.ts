import { type FileHandle, open, stat } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { HeadstampError } from "#base";
import {
  allocateIndex,
  checkSection,
  decodeIndexHeader,
  INDEX_PREFIX,
  indexStart,
  type KeyIndex,
} from "#linkage";
import {
  decodeSections,
  decodeSectionsHeader,
  SECTIONS_PREFIX,
  type Sections,
  type SectionsHeader,
  sectionsStart,
} from "./section-file.ts";

/** Sections of columns or rows that were kept; null where there are none. Throws `index-damaged`, `index-foreign`. */
export async function readSections(
  path: string,
  expected: { readonly version: string; readonly source: string },
): Promise<{ readonly header: SectionsHeader; readonly sections: Sections } | null> {
  return opened(path, async (handle, bytes) => {
    const start = sectionsStart(await readAt(handle, 0, SECTIONS_PREFIX));
    const header = decodeSectionsHeader(await readAt(handle, 0, Math.min(start, bytes)), {
      bytes,
      ...expected,
    });
    let at = start;
    const sections = await decodeSections(header, async (into) => {
      await fill(handle, into, at);
      at += into.length;
    });
    return { header, sections };
  });
}

/** The keys that were kept. Throws the same. */
export async function readKeys(path: string, source: string, rows: number): Promise<KeyIndex | null> {
  return opened(path, async (handle, bytes) => {
    const start = indexStart(await readAt(handle, 0, INDEX_PREFIX));
    const header = decodeIndexHeader(await readAt(handle, 0, Math.min(start, bytes)), { bytes, source });
    if (header.rows !== rows) {
      throw new HeadstampError("index-foreign", {
        detail: "source",
        got: `${header.rows} rows`,
        expected: `${rows}`,
      });
    }
    const { index, sections } = allocateIndex(header);
    let at = start;
    for (const [number, section] of sections.entries()) {
      await fill(handle, section, at);
      checkSection(header, { at: number, bytes: section, check: crc32 });
      at += section.length;
    }
    return index;
  });
}

/** Null where there is no such file; what is wrong with one names it. */
async function opened<T>(
  path: string,
  work: (handle: FileHandle, bytes: number) => Promise<T>,
): Promise<T | null> {
  const there = await stat(path).catch(() => null);
  if (there === null) return null;
  const handle = await open(path, "r");
  try {
    return await work(handle, there.size);
  } catch (error) {
    if (!(error instanceof HeadstampError)) throw error;
    throw new HeadstampError(error.code, { ...error.params, path }, { cause: error });
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}

const PIECE = 1 << 26;

/** Fills memory from a file; too little of it shows in the checksum. */
async function fill(handle: FileHandle, into: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const { bytesRead } = await handle.read(into, done, Math.min(PIECE, into.length - done), at + done);
    if (bytesRead === 0) return;
    done += bytesRead;
  }
}
