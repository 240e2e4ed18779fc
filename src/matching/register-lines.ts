import { open, stat } from "node:fs/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { HeadstampError, type Json, utf8 } from "#base";
import type { Tell } from "#casework";
import { rowsIn, type SheetFile, type SheetRow } from "#sheets";
import { type Store, writeParts } from "#store";
import { LINES_VERSION } from "./register-file.ts";
import { type IndexWish, indexPaths } from "./register-index.ts";
import { readSections } from "./register-kept.ts";
import { encodeSections } from "./section-file.ts";

/** Rows of a sheet that are sealed together. */
const TOGETHER = 256;
/** Blocks at the start of a sheet that come with every part of it: 3,072 rows, by which its columns are understood. */
const HEAD = 12;

type Place = Pick<IndexWish, "folder" | "sha256" | "sheet">;

/** Some rows of a sheet: the lowest and highest of their numbers, and where they lie sealed. */
interface Block {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly length: number;
}

/** What the file is beside its rows, and by sheet where they lie. */
interface Directory {
  readonly file: Pick<SheetFile, "format" | "bytes" | "sheets">;
  readonly blocks: readonly (readonly Block[])[];
}

/**
 * Keeps the rows of a file that cannot be read from its middle (a workbook, Parquet, an irregular CSV) beside its index, some hundreds in a
 * block. Each block is sealed by the file's own key, so that erasing the file ends them too. Throws `store-unwritable`.
 */
export async function keepLines(
  store: Pick<Store, "sealCells">,
  place: Place,
  { file, tell, signal }: { readonly file: SheetFile; readonly tell: Tell; readonly signal?: AbortSignal },
): Promise<void> {
  const { format, bytes, sheets, sha256 } = file;
  const blocks = sheets.map((): Block[] => []);
  let at = 0;
  let rows = 0;
  const total = rowsIn(sheets.filter(({ name }) => place.sheet === null || place.sheet === name));
  async function* sealed(): AsyncGenerator<Uint8Array> {
    for (const [sheet, { name }] of sheets.entries()) {
      if (place.sheet !== null && place.sheet !== name) continue;
      for await (const held of inBlocks(file, sheet)) {
        signal?.throwIfAborted();
        const packed = deflateRawSync(utf8(JSON.stringify(held))).toString("base64");
        const block = utf8(await store.sealCells(sha256, packed));
        const numbers = held.map(({ row }) => row);
        blocks[sheet]?.push({
          low: Math.min(...numbers),
          high: Math.max(...numbers),
          ...{ from: at, length: block.length },
        });
        at += block.length;
        rows += held.length;
        tell("lines", rows, total === null ? null : Math.max(total, rows));
        yield block;
      }
    }
  }
  const paths = indexPaths(place);
  await writeParts(paths.blocks, sealed());
  const said = { file: { format, bytes, sheets }, blocks } satisfies Directory as unknown as Json;
  await writeParts(paths.lines, encodeSections({ version: LINES_VERSION, source: sha256, said }, []));
}

async function* inBlocks(file: SheetFile, sheet: number): AsyncGenerator<readonly SheetRow[]> {
  let held: SheetRow[] = [];
  for await (const batch of file.rows(sheet)) {
    held.push(...batch);
    while (held.length >= TOGETHER) {
      yield held.slice(0, TOGETHER);
      held = held.slice(TOGETHER);
    }
  }
  if (held.length > 0) yield held;
}

/**
 * Reads every block that was kept of a file; false where nothing was kept, since it is read as supplied. Throws `index-damaged`,
 * `register-gone`.
 */
export async function checkLines(
  store: Pick<Store, "openCells">,
  place: Place,
  { id, tell }: { readonly id: string; readonly tell: Tell },
): Promise<boolean> {
  const kept = await openLines(store, place, id);
  if (kept === null) return false;
  let rows = 0;
  try {
    for (const block of kept.directory.blocks.flat()) {
      rows += (await kept.read(block)).length;
      tell("register", rows, null);
    }
  } finally {
    await kept.close();
  }
  return true;
}

interface Lines {
  readonly directory: Directory;
  /** A block opened, and held against the numbers that it is to have. */
  readonly read: (block: Block) => Promise<readonly SheetRow[]>;
  readonly close: () => Promise<void>;
}

async function openLines(store: Pick<Store, "openCells">, place: Place, id: string): Promise<Lines | null> {
  const paths = indexPaths(place);
  const kept = await readSections(paths.lines, { version: LINES_VERSION, source: place.sha256 });
  const there = await stat(paths.blocks).catch(() => null);
  if (kept === null || there === null) return null;
  const handle = await open(paths.blocks, "r");
  const damaged = (cause?: unknown): HeadstampError =>
    new HeadstampError("index-damaged", { path: paths.blocks, detail: "section", part: "rows" }, { cause });
  const read = async (block: Block): Promise<readonly SheetRow[]> => {
    const bytes = Buffer.alloc(block.length);
    await handle.read(bytes, 0, block.length, block.from);
    let rows: readonly SheetRow[];
    try {
      const packed = await store.openCells(place.sha256, bytes.toString());
      if (packed === "erased") throw new HeadstampError("register-gone", { id, state: "erased" });
      rows = JSON.parse(inflateRawSync(Buffer.from(packed as string, "base64")).toString()) as SheetRow[];
    } catch (error) {
      if (error instanceof HeadstampError && error.code === "register-gone") throw error;
      throw damaged(error);
    }
    const numbers = rows.map(({ row }) => row);
    // A block that was put in the place of another is whole, and not what is asked for.
    if (Math.min(...numbers) !== block.low || Math.max(...numbers) !== block.high) throw damaged();
    return rows;
  };
  return { directory: kept.header.said as unknown as Directory, read, close: () => handle.close() };
}

/**
 * The start of each sheet and the rows around those that are wanted (`sheet` "" = any), read from what was kept; null where nothing was. Throws
 * `index-damaged`, `register-gone`.
 */
export async function partOfLines(
  store: Pick<Store, "openCells">,
  place: Place,
  {
    id,
    name,
    wanted,
  }: {
    readonly id: string;
    readonly name: string;
    readonly wanted: readonly { readonly sheet: string; readonly row: number }[];
  },
): Promise<{ readonly file: SheetFile; readonly close: () => Promise<void> } | null> {
  const kept = await openLines(store, place, id);
  if (kept === null) return null;
  const { read, close } = kept;
  const { file, blocks } = kept.directory;
  const opened = new Map<Block, readonly SheetRow[]>();
  async function* rowsOf(sheet: number): AsyncGenerator<readonly SheetRow[]> {
    const own = wanted.filter((one) => one.sheet === "" || one.sheet === file.sheets[sheet]?.name);
    for (const [n, block] of (blocks[sheet] ?? []).entries()) {
      if (n >= HEAD && !own.some(({ row }) => row >= block.low && row <= block.high)) continue;
      const rows = opened.get(block) ?? (await read(block));
      opened.set(block, rows);
      yield rows;
    }
  }
  return {
    file: {
      ...file,
      path: name,
      sha256: place.sha256,
      warnings: [],
      rows: rowsOf,
      close,
    },
    close,
  };
}
