import type { DateOrder, ItemKind, MarkKind, MarkReading, PlaceLevel, ReadContext } from "#marks";
import type { SheetRow } from "./cells.ts";
import type { Field, RowMeaning } from "./rows.ts";

/** What the numbers of a column of counts are numbers of. */
export interface Unit {
  readonly item: ItemKind;
  /** Word for a type reader and for people: `handgun`, `cartridge`. */
  readonly label: string;
}

/** Why a column was guessed to hold what it holds; a person checks this, so it stays short. */
export interface Evidence {
  /** Words of the header that spoke for the field; empty where only values did. */
  readonly words: readonly string[];
  /** Shapes and readings of sampled non-empty values, share 0..1, largest first. */
  readonly values: readonly { readonly kind: string; readonly share: number }[];
  /** Non-empty values looked at. */
  readonly sampled: number;
}

export interface ColumnMapping {
  /** 0 = A. */
  readonly column: number;
  /** Header as written, rows of a two-row header joined by ` / `; "" where empty. */
  readonly header: string;
  /** Header under which the mapping was first saved: content keys survive a renamed column by it. */
  readonly name: string;
  readonly field: Field;
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Unit of a `count` column; null elsewhere. */
  readonly unit: Unit | null;
  /** Level that a place column holds; null elsewhere. */
  readonly holds: PlaceLevel | null;
  /** Country that the header or the column speaks of (ISO 3166-1 alpha-2). */
  readonly country: string | null;
  /** Order of day, month and year that the column as a whole settles; null where it settles none. */
  readonly dateOrder: DateOrder | null;
  /** Decimal sign that the column's numbers show; null where they show none. */
  readonly decimal: "." | "," | null;
  /** Columns that a `total` was found to be the sum of; empty where none was found. */
  readonly sumOf: readonly number[];
}

/** One table of a sheet: its header and its columns. */
export interface TableMapping {
  /** Rows of the header as the file counts them; empty where the file has none. */
  readonly headerRows: readonly number[];
  /** First row below the header. */
  readonly firstRow: number;
  readonly layout: "records" | "matrix";
  readonly columns: readonly ColumnMapping[];
  /** Kind of an item whose row names none. */
  readonly defaultItem: ItemKind;
  /** Matrix only: what the row labels and the column labels are, as written; null where not said. */
  readonly axes: { readonly rows: string | null; readonly columns: string | null };
}

/** What does not fit or could not be settled; `columns` are 0 = A. */
export interface MappingNote {
  readonly code:
    | "saved-column-missing"
    | "saved-column-moved"
    | "saved-column-renamed"
    | "new-column"
    | "duplicate-header"
    | "empty-header"
    | "date-order-open"
    | "date-order-mixed"
    | "total-unexplained"
    | "several-tables"
    | "no-header"
    | "low-confidence";
  readonly columns: readonly number[];
  readonly detail: string;
}

/** How one sheet is to be understood; plain JSON, written by `--mapping` and read back. */
export interface SheetMapping {
  readonly version: 1;
  readonly sheet: string;
  readonly meaning: RowMeaning;
  /** Top to bottom; the first is the sheet's own, the others were found below it. */
  readonly tables: readonly TableMapping[];
  /** Name of the saved mapping that was reapplied; null where all was guessed. */
  readonly saved: string | null;
  readonly notes: readonly MappingNote[];
}

export interface SavedMapping {
  readonly name: string;
  readonly mapping: SheetMapping;
}

/** The first rows of a sheet; some hundreds are enough to guess, more settle dates and totals better. */
export interface SheetSample {
  readonly sheetName: string;
  readonly rows: readonly SheetRow[];
  readonly dateSystem?: 1900 | 1904;
}

export type ReadMark = <K extends MarkKind>(kind: K, text: string, context?: ReadContext) => MarkReading<K>;

/** What the caller knows of the whole file. */
export interface RowContext {
  readonly read: ReadMark;
  /** Any collision-free hash of a text, printable. */
  readonly hash: (text: string) => string;
  /** Country of the file (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** Latest year that a mark can carry. */
  readonly latestYear?: number;
  readonly dateSystem?: 1900 | 1904;
}
