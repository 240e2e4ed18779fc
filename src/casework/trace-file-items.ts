import { createHash } from "node:crypto";
import { markReader } from "#marks";
import {
  deriveMapping,
  packRows,
  type RowMeaning,
  rowReader,
  type SavedMapping,
  type SheetRow,
} from "#records";
import { openSheets, type SheetFile } from "#sheets";
import type { SourceRow } from "#trace";
import { now } from "./desk.ts";
import type { Sourced } from "./source-rows.ts";

/** Rows looked at before the columns of a file are understood. */
const SAMPLE_ROWS = 3000;

/** What is known of a file before its rows are read. */
export type FileSaid = Pick<SourceRow, "importId" | "meaning" | "origin" | "registerKind">;

/** The items of a file as an import would read them, with their rows; opens no store and keeps nothing. */
export async function fileItems(path: string, as: RowMeaning): Promise<Sourced[]> {
  const file = await openSheets(path);
  try {
    const found: Sourced[] = [];
    const said = { importId: "file", meaning: as, origin: "own", registerKind: null } as const;
    for await (const one of sheetItems(file, said)) found.push(one);
    return found;
  } finally {
    await file.close();
  }
}

/** Items of every sheet (or of the one that is named), row by row; columns that name persons are left out unread. */
export async function* sheetItems(
  file: SheetFile,
  said: FileSaid,
  wish: {
    readonly sheet?: string | null;
    readonly known?: readonly SavedMapping[];
    /** `SHEET!ROW` of the only rows that are wanted; the rest is passed over unread, and the end not waited for. */
    readonly only?: ReadonlySet<string>;
  } = {},
): AsyncGenerator<Sourced> {
  const { known = [], only = null } = wish;
  for (const [sheet, { name, dateSystem }] of file.sheets.entries()) {
    if (wish.sheet != null && wish.sheet !== name) continue;
    if (only !== null && ![...only].some((one) => one.startsWith(`${name}!`))) continue;
    yield* readSheet(file, said, { sheet, name, dateSystem, known, only });
  }
}

async function* readSheet(
  file: SheetFile,
  said: FileSaid,
  at: {
    readonly sheet: number;
    readonly name: string;
    readonly dateSystem: 1900 | 1904;
    readonly known: readonly SavedMapping[];
    readonly only: ReadonlySet<string> | null;
  },
): AsyncGenerator<Sourced> {
  const { only } = at;
  const read = markReader({ capacity: 20_000 });
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(at.sheet)) {
    rows.push(...batch.slice(0, SAMPLE_ROWS - rows.length));
    if (rows.length >= SAMPLE_ROWS) break;
  }
  if (rows.length === 0) return;
  const sample = { sheetName: at.name, rows, dateSystem: at.dateSystem };
  const mapping = deriveMapping(sample, said.meaning, { known: at.known, read });
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
  const reader = rowReader(mapping, {
    read,
    hash,
    dateSystem: at.dateSystem,
    latestYear: Number(now().slice(0, 4)),
  });
  // A reader that steps from table to table has to see where each begins.
  const heads = new Set(mapping.tables.flatMap(({ headerRows, firstRow }) => [...headerRows, firstRow]));
  let wanted = only === null ? Number.POSITIVE_INFINITY : 0;
  for (const one of only ?? []) if (one.startsWith(`${at.name}!`)) wanted++;
  for await (const batch of file.rows(at.sheet)) {
    for (const line of batch) {
      if (wanted === 0) return;
      const asked = only === null || only.has(`${at.name}!${line.row}`);
      if (!asked && !heads.has(line.row)) continue;
      const parts = reader(line);
      if (!asked) continue;
      wanted--;
      if (parts === null || parts.disposition !== "accepted") continue;
      const packed = packRows([{ sheet: mapping.sheet, key: parts.content, parts, same: false }]);
      const [row] = packed.rows;
      if (row === undefined) continue;
      const columns =
        (mapping.tables.findLast(({ firstRow }) => firstRow <= line.row) ?? mapping.tables[0])?.columns ?? [];
      const source: SourceRow = {
        ...said,
        columns,
        row,
        readings: packed.readings,
      };
      for (const item of row.items) yield { source, item };
    }
  }
}
