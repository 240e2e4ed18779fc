import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import type { Tell } from "#casework";
import {
  type DateOrder,
  encodeIndex,
  FIELDS,
  INDEX_VERSION,
  type KeyIndex,
  type Register,
  registerBuilder,
} from "#linkage";
import type { SavedMapping } from "#records";
import { openSheets, type SheetFile } from "#sheets";
import { writeParts } from "#store";
import { serialReader } from "./link-serial.ts";
import { daysOf, readValue } from "./link-values.ts";
import { LINK_FIELDS, type RegisterColumns } from "./register-columns.ts";
import { COLUMNS_VERSION, columnParts, columnsOf, LINES_VERSION, ROWS_VERSION } from "./register-file.ts";
import { readKeys, readSections } from "./register-kept.ts";
import { readRegister } from "./register-read.ts";
import { encodeSections, type Sections, type SectionsHeader } from "./section-file.ts";
import { inSharedMemory, partsOf, valueFrom } from "./shared-memory.ts";

/** A register ready to be probed. */
export interface RegisterIndex {
  readonly sha256: string;
  readonly columns: RegisterColumns;
  /** Rows as the kernel compares them. */
  readonly rows: Register;
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

/** Where the files of an index lie: by the register's hash, what was asked of it, and the version of each. */
export function indexPaths({ folder, sha256, sheet }: Pick<IndexWish, "folder" | "sha256" | "sheet">): {
  readonly columns: string;
  readonly rows: string;
  readonly keys: string;
  /** Rows of a file that cannot be read from its middle: where they lie, and they themselves, sealed. */
  readonly lines: string;
  readonly blocks: string;
} {
  const part = sheet === null ? "" : `.${createHash("sha256").update(sheet).digest("hex").slice(0, 8)}`;
  const stem = join(folder, `${sha256}${part}`);
  const place = (kind: string, version: string | number): string =>
    `${stem}.v${String(version).replace(/\D/g, "")}.${kind}`;
  return {
    columns: place("columns", COLUMNS_VERSION),
    rows: place("rows", ROWS_VERSION),
    keys: place("keys", INDEX_VERSION),
    lines: place("lines", LINES_VERSION),
    blocks: place("blocks", LINES_VERSION),
  };
}

/**
 * The index of a register: read where it was made before, else made from the file that `source` opens and kept. Each of its
 * files is written whole or not at all, so that a build that was stopped goes on with the next. Throws
 * `index-damaged` and `index-foreign` where a file there is not what was written.
 */
export async function openIndex(wish: IndexWish, source: () => Promise<SheetFile>): Promise<RegisterIndex> {
  const paths = indexPaths(wish);
  const { sha256, signal } = wish;
  let unkept: string | null = null;
  const keep = async (path: string, parts: Iterable<Uint8Array>): Promise<void> => {
    if (unkept !== null) return;
    await writeParts(path, parts).catch((error: unknown) => {
      if (!(error instanceof HeadstampError)) throw error;
      unkept = String(error.params["detail"]);
    });
  };
  const known = await readSections(paths.columns, { version: COLUMNS_VERSION, source: sha256 });
  const read = known === null ? await build(wish, source) : columnsFrom(known);
  const { columns, repeatedIds, rowFirst } = read;
  if (known === null) {
    const said = { version: COLUMNS_VERSION, source: sha256, said: { repeatedIds, rowFirst } };
    await keep(paths.columns, encodeSections(said, columnParts(columns)));
  }
  signal?.throwIfAborted();
  const said = { version: ROWS_VERSION, source: sha256, said: readingsOf(columns) };
  const held = await readSections(paths.rows, said);
  // What cells mean is kept with the rows: where the tables of marks have changed, they are made anew.
  const fresh = held !== null && held.header.said === said.said;
  const kept = fresh ? valueFrom<Register>(held.sections) : null;
  const foundKeys = kept === null ? null : await readKeys(paths.keys, sha256, kept.rows);
  const found = kept !== null && foundKeys !== null;
  const made = found
    ? { register: kept, index: foundKeys }
    : buildRows(columns, { ...wish, order: rowFirst ? "row-first" : "any" });
  if (!found) {
    await keep(paths.rows, encodeSections(said, partsOf(made.register)));
    await keep(paths.keys, encodeIndex(made.index, sha256));
  }
  return { sha256, columns, rows: made.register, keys: made.index, repeatedIds, built: !found, unkept };
}

/** Removes what was made from a register; its file is not touched. */
export async function dropIndex(wish: Pick<IndexWish, "folder" | "sha256" | "sheet">): Promise<void> {
  for (const path of Object.values(indexPaths(wish))) await rm(path, { force: true });
}

interface Read {
  readonly columns: RegisterColumns;
  readonly repeatedIds: number;
  /** The dates are those of a purchase: none lies behind the recovery of its gun. */
  readonly rowFirst: boolean;
}

async function build(wish: IndexWish, source: () => Promise<SheetFile>): Promise<Read> {
  const file = await source();
  if (file.sha256 !== wish.sha256) {
    const detail = "the file changed while it was read";
    throw new HeadstampError("import-conflict", { file: file.path, detail });
  }
  return readRegister(file, wish);
}

function columnsFrom({
  header,
  sections,
}: {
  readonly header: SectionsHeader;
  readonly sections: Sections;
}): Read {
  const { repeatedIds, rowFirst } = header.said as {
    readonly repeatedIds: number;
    readonly rowFirst: boolean;
  };
  return { columns: columnsOf(sections), repeatedIds, rowFirst };
}

const STEP = 1 << 18;

/** Makes the kernel's rows and keys from columns: each distinct text is read once. */
export function buildRows(
  columns: RegisterColumns,
  { tell, signal, order }: Pick<IndexWish, "tell" | "signal"> & { readonly order: DateOrder },
): { readonly register: Register; readonly index: KeyIndex } {
  const { date } = columns.coded;
  const fields = FIELDS.filter((field) => columns.coded[field] !== null);
  const { rows } = columns;
  const builder = registerBuilder({ fields, dated: date !== null, order, rows });
  // Each distinct text is read once; a row then says which one it is.
  const codes = fields.map((field) => columns.coded[field]!.codes);
  const places = fields.map((field) =>
    columns.coded[field]!.values.map((text) => builder.place(field, readValue(field, text))),
  );
  const days = (date?.values ?? []).map((text) => daysOf(text));
  const numberOf = serialReader(columns.serial);
  const again: {
    readonly row: number;
    readonly text: string;
    readonly values: Uint32Array;
    readonly from: number | null;
    readonly to: number;
  }[] = [];
  const said = {
    codes: numberOf.codes,
    length: 0,
    values: new Uint32Array(fields.length),
    from: null as number | null,
    to: 0,
  };
  for (let row = 0; row < rows; row++) {
    said.length = numberOf.read(row);
    for (let at = 0; at < fields.length; at++) {
      said.values[at] = places[at]![codes[at]![row] as number] as number;
    }
    if (date !== null) {
      const day = days[date.codes[row] as number] ?? null;
      said.from = day === null ? null : day.from!;
      said.to = day === null ? 0 : day.to!;
    }
    builder.addCoded(said);
    if (numberOf.further.length > 0) {
      const { values, from, to } = said;
      const rest = { values: values.slice(), from, to };
      for (const text of numberOf.further) again.push({ row, text, ...rest });
    }
    if ((row + 1) % STEP !== 0) continue;
    tell("index", row + 1, rows);
    signal?.throwIfAborted();
  }
  // A row with several numbers stands once more for each further one, behind all rows.
  for (const { text, values, from, to } of again) {
    builder.addCoded({ codes: numberOf.codes, length: numberOf.put(text), values, from, to });
  }
  const { register, index } = builder.finish(again.map(({ row }) => row));
  return { register: inSharedMemory(register), index };
}

/** Short name of what every distinct text of the columns is read as. */
function readingsOf(columns: RegisterColumns): string {
  const hash = createHash("sha256");
  for (const field of LINK_FIELDS) {
    for (const text of columns.coded[field]?.values ?? []) {
      hash.update(field === "date" ? JSON.stringify(daysOf(text)) : readValue(field, text)).update("\n");
    }
  }
  return hash.digest("hex").slice(0, 16);
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
