import type { ErrorParams } from "#base";

/** What a cell holds, by what the file says of it; in CSV everything is text. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error";

export interface Cell {
  /**
   * The text exactly as stored: digits of a number as the file has them, a date as its serial number, shared and rich
   * strings resolved, of a formula the value that was kept with it.
   */
  readonly raw: string;
  readonly kind: CellKind;
  /** Text of the formula as stored; empty where the cell shares the formula of another. Never executed. */
  readonly formula?: string;
}

export interface SheetRow {
  /** 1 = first; as the file numbers its rows, in CSV the record's number (blank lines are counted). */
  readonly row: number;
  /** CSV only: physical line on which the record starts, 1 = first. */
  readonly line?: number;
  /** CSV only: the line holds nothing at all, not even a delimiter. */
  readonly blank?: boolean;
  /** By column, 0 = A; null = empty. Ends with the last cell that holds anything. */
  readonly cells: readonly (Cell | null)[];
  /** Cells beyond the widest row we read; such a row is incomplete and is to be set aside as too wide. */
  readonly cut?: number;
}

/**
 * A sheet's name as addresses bear it. A binary workbook may hold NUL in one, and any file half of a surrogate pair; no address could
 * be looked up or typed with them, so their pictures stand for them.
 */
export function sheetName(stored: string): string {
  return stored.replaceAll("\0", "\u2400").replace(/\p{Cs}/gu, "\ufffd");
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** Year in which serial number 0 of a date lies. */
  readonly dateSystem: 1900 | 1904;
  /** About how many rows it has, where the file tells before they are read: for saying how far the reading is, and nothing else. */
  readonly rows?: number;
}

/** About how many rows sheets have together; null where one does not say. */
export function rowsIn(sheets: readonly SheetInfo[]): number | null {
  return sheets.reduce<number | null>(
    (sum, { rows }) => (sum === null || rows === undefined ? null : sum + rows),
    0,
  );
}

/** Something a reader of the figures must know, with the place; words in the catalogue, `warning.<code>`. */
export interface SheetWarning {
  readonly code: WarningCode;
  readonly sheet?: string;
  /** First place, `B7`. */
  readonly address?: string;
  /** `count` how often, `first` the first places, and what the sentence needs besides. */
  readonly params: ErrorParams;
}

export const WARNING_CODES = [
  "extension-mismatch",
  "encoding-guessed",
  "bytes-undecodable",
  "nul-bytes",
  "row-too-wide",
  "row-out-of-order",
  "cell-twice",
  "formula-cells",
  "formula-without-value",
  "merged-cells",
  "hidden-sheet",
  "hidden-rows",
  "hidden-columns",
  "sheet-not-a-table",
  "string-missing",
  "number-unread",
  "date-out-of-range",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export type SheetFormat = "csv" | "xlsx" | "xls" | "ods" | "parquet";
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface RowsOptions {
  readonly signal?: AbortSignal;
}

/** An opened file. Opening has read all of it once; reading rows is a stream and starts again with every call. */
export interface SheetFile {
  readonly path: string;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: SheetFormat;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheets: readonly SheetInfo[];
  /** Grows while rows are read; complete for a sheet when its rows were read to the end. */
  readonly warnings: readonly SheetWarning[];
  /** Rows of a sheet (0 = first) in the order of the file, some hundreds at a time. */
  rows(sheet: number, options?: RowsOptions): AsyncIterable<readonly SheetRow[]>;
  close(): Promise<void>;
}
