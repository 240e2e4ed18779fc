import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { openSheets, type SheetFile, type SheetRow } from "#sheets";
import type { RegisterState, Store } from "#store";
import { indexFolder } from "./register-add.ts";
import { PLACED, type RegisterColumns } from "./register-columns.ts";
import { placeOf, sheetsOfRegister } from "./register-hold.ts";
import { keepLines, partOfLines } from "./register-lines.ts";

/** Places of the start of a file that come with every part of it: 3,072 records, by which its columns are understood. */
const HEAD = 12;
/** A part of the file as large as this share of it is read as quickly with all that lies between. */
const MOST_OF_IT = 1 / 4;

/**
 * The start of a register's file and the records around the rows that are wanted (`sheet` "" = the only one), at their own row numbers, and
 * nothing between them: read by their places in the kept file, or from the rows kept beside its index where it has none. Null where most of
 * the file is wanted.
 */
export async function partOfRegister(
  store: Store,
  data: string,
  {
    register,
    places,
    at,
  }: {
    readonly register: RegisterState;
    readonly places: RegisterColumns["places"];
    readonly at: readonly { readonly sheet: string; readonly row: number }[];
  },
): Promise<{ readonly file: SheetFile; readonly close: () => Promise<void> } | null> {
  if (places === null) return linesOfRegister(store, data, { register, at });
  const blocks = [...new Set(at.map(({ row }) => Math.floor((row - 1) / PLACED)))]
    .filter((block) => block >= HEAD && block < places.length)
    .sort((a, b) => a - b);
  if (HEAD + blocks.length > MOST_OF_IT * places.length) return null;
  const folder = indexFolder(data);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const scratch = await mkdtemp(join(folder, "opened-"));
  try {
    const path = join(scratch, register.name.replaceAll(/[^\w.-]/g, "_"));
    const out = await open(path, "wx", 0o600);
    try {
      const end = (block: number): number => places[block] ?? Number.POSITIVE_INFINITY;
      const spans = [{ from: 0, to: end(HEAD) }].concat(
        blocks.map((block) => ({ from: places[block] as number, to: end(block + 1) })),
      );
      for (const span of spans) {
        const bytes = await store.filePart(register.sha256, span);
        if (typeof bytes === "string")
          throw new HeadstampError("register-gone", { id: register.id, state: bytes });
        await out.writeFile(bytes);
      }
    } finally {
      await out.close();
    }
    const file = await openSheets(path);
    const close = async (): Promise<void> => {
      await file.close();
      await rm(scratch, { recursive: true, force: true });
    };
    return { file: placed(file, blocks), close };
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    throw error;
  }
}

/** From the rows kept beside the index; a register that has none yet is passed over once, and they are kept. Null where they cannot be. */
async function linesOfRegister(
  store: Store,
  data: string,
  {
    register,
    at,
  }: {
    readonly register: RegisterState;
    readonly at: readonly { readonly sheet: string; readonly row: number }[];
  },
): Promise<{ readonly file: SheetFile; readonly close: () => Promise<void> } | null> {
  const place = { ...placeOf(register), folder: indexFolder(data) };
  const wish = { id: register.id, name: register.name, wanted: at };
  const found = await partOfLines(store, place, wish);
  if (found !== null) return found;
  const { file, close } = await sheetsOfRegister(store, data, register);
  try {
    await keepLines(store, place, { file, tell: () => {} });
  } catch (error) {
    if (error instanceof HeadstampError && error.code === "store-unwritable") return null;
    throw error;
  } finally {
    await close();
  }
  return partOfLines(store, place, wish);
}

/** The same file with the row numbers that its records have in the whole one. */
function placed(file: SheetFile, blocks: readonly number[]): SheetFile {
  const rowOf = (row: number): number => {
    const nth = Math.floor((row - 1) / PLACED) - HEAD;
    return nth < 0 ? row : (blocks[nth] ?? 0) * PLACED + ((row - 1) % PLACED) + 1;
  };
  return {
    ...file,
    rows: async function* (sheet, options) {
      for await (const batch of file.rows(sheet, options)) {
        yield batch.map(({ line: _, ...rest }): SheetRow => ({ ...rest, row: rowOf(rest.row) }));
      }
    },
    close: () => file.close(),
  };
}
