import { createHash } from "node:crypto";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import {
  allocateIndex,
  checkSection,
  decodeIndexHeader,
  encodeIndex,
  INDEX_PREFIX,
  INDEX_VERSION,
  indexBuilder,
  indexStart,
  type KeyIndex,
} from "#linkage";
import type { SavedMapping } from "#records";
import { openSheets, type SheetFile } from "#sheets";
import { writeParts } from "#store";
import {
  COLUMNS_PREFIX,
  COLUMNS_VERSION,
  type ColumnsHeader,
  columnsStart,
  decodeColumns,
  decodeColumnsHeader,
  encodeColumns,
} from "./column-file.ts";
import type { Tell } from "./desk.ts";
import { takeRegisterSerial } from "./link-serial.ts";
import { type RegisterColumns, textAt } from "./register-columns.ts";
import { readRegister } from "./register-read.ts";

/** A register ready to be probed. */
export interface RegisterIndex {
  readonly sha256: string;
  readonly columns: RegisterColumns;
  readonly keys: KeyIndex;
  /** Distinct ids that several rows have. */
  readonly repeatedIds: number;
  /** Made now, or found as it was made before. */
  readonly built: boolean;
  /** Why it could not be kept for the next time; null where it was. */
  readonly unkept: string | null;
}

export interface IndexWish {
  /** Folder of the indexes: `registers` in the data directory. */
  readonly folder: string;
  readonly sha256: string;
  readonly sheet: string | null;
  readonly known: readonly SavedMapping[];
  readonly tell: Tell;
  readonly signal?: AbortSignal;
}

/** Where the two files of an index lie: by the register's hash, what was asked of it, and the version. */
export function indexPaths({ folder, sha256, sheet }: Pick<IndexWish, "folder" | "sha256" | "sheet">): {
  readonly columns: string;
  readonly keys: string;
} {
  const part = sheet === null ? "" : `.${createHash("sha256").update(sheet).digest("hex").slice(0, 8)}`;
  const stem = join(folder, `${sha256}${part}`);
  return {
    columns: `${stem}.v${COLUMNS_VERSION}.columns`,
    keys: `${stem}.v${COLUMNS_VERSION}.${INDEX_VERSION}.keys`,
  };
}

/**
 * The index of a register: read where it was made before, else made from the file that `source` opens and kept. Each of its
 * two files is written whole or not at all, so that a build that was stopped goes on with the second. Throws
 * `index-damaged` and `index-foreign` where a file there is not what was written.
 */
export async function openIndex(wish: IndexWish, source: () => Promise<SheetFile>): Promise<RegisterIndex> {
  const paths = indexPaths(wish);
  const read = await readColumns(paths.columns, wish.sha256);
  const { columns, repeatedIds } = read ?? (await build(wish, source));
  let unkept: string | null = null;
  const keep = async (path: string, parts: Iterable<Uint8Array>): Promise<void> => {
    if (unkept !== null) return;
    await writeParts(path, parts).catch((error: unknown) => {
      if (!(error instanceof HeadstampError)) throw error;
      unkept = String(error.params["detail"]);
    });
  };
  if (read === null) {
    const said = { source: wish.sha256, wish: wish.sheet ?? "", repeatedIds };
    await keep(paths.columns, encodeColumns(columns, said));
  }
  wish.signal?.throwIfAborted();
  const found = await readKeys(paths.keys, wish.sha256, columns.rows);
  const keys = found ?? buildKeys(columns, wish);
  if (found === null) await keep(paths.keys, encodeIndex(keys, wish.sha256));
  return { sha256: wish.sha256, columns, keys, repeatedIds, built: found === null, unkept };
}

/** Removes what was made from a register; its file is not touched. */
export async function dropIndex(wish: Pick<IndexWish, "folder" | "sha256" | "sheet">): Promise<void> {
  for (const path of Object.values(indexPaths(wish))) await rm(path, { force: true });
}

async function build(
  wish: IndexWish,
  source: () => Promise<SheetFile>,
): Promise<{ readonly columns: RegisterColumns; readonly repeatedIds: number }> {
  const file = await source();
  if (file.sha256 !== wish.sha256) {
    const detail = "the file changed while it was read";
    throw new HeadstampError("import-conflict", { file: file.path, detail });
  }
  return readRegister(file, wish);
}

const STEP = 1 << 18;

export function buildKeys(
  columns: RegisterColumns,
  { tell, signal }: Pick<IndexWish, "tell" | "signal">,
): KeyIndex {
  const builder = indexBuilder();
  for (let row = 0; row < columns.rows; row++) {
    builder.add(takeRegisterSerial(textAt(columns.serial, row)));
    if ((row + 1) % STEP !== 0) continue;
    tell("index", row + 1, columns.rows);
    signal?.throwIfAborted();
  }
  return builder.finish();
}

async function readColumns(
  path: string,
  source: string,
): Promise<{ readonly columns: RegisterColumns; readonly repeatedIds: number } | null> {
  return opened(path, async (handle, bytes) => {
    const start = columnsStart(await readAt(handle, 0, COLUMNS_PREFIX));
    const head = await readAt(handle, 0, Math.min(start, bytes));
    const header: ColumnsHeader = decodeColumnsHeader(head, { bytes, source });
    let at = start;
    const columns = await decodeColumns(header, async (into) => {
      await fill(handle, into, at);
      at += into.length;
    });
    return { columns, repeatedIds: header.repeatedIds };
  });
}

async function readKeys(path: string, source: string, rows: number): Promise<KeyIndex | null> {
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
      checkSection(header, number, section);
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

/** The index of a file at hand, which no store needs to hold. */
export async function indexFile(path: string, wish: Omit<IndexWish, "sha256">): Promise<RegisterIndex> {
  const file = await openSheets(path);
  try {
    return await openIndex({ ...wish, sha256: file.sha256 }, async () => file);
  } finally {
    await file.close();
  }
}
