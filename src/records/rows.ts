import type { ItemKind, MarkKind, MarkReading } from "#marks";

/**
 * What the rows of a file are: only `seizures` carry a recovery event and enter a seizure denominator; `scenes` say what was
 * used or left somewhere.
 */
export const ROW_MEANINGS = ["seizures", "handovers", "case-items", "scenes", "counts", "register"] as const;
export type RowMeaning = (typeof ROW_MEANINGS)[number];

/** Where a file came from; `unauthorised` never leaves the machine, a `trace-response` binds whoever received it. */
export const ORIGINS = [
  "official",
  "foi",
  "court",
  "press",
  "own",
  "trace-response",
  "unauthorised",
] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * What a column holds. `case-id` names a court file, `document-id` an invoice or a licence, `category` a label that
 * figures are broken down by, `label` the row labels of a matrix; `ignore` is kept raw and not read.
 */
export const FIELDS = [
  "record-id",
  "seizure-id",
  "case-id",
  "document-id",
  "item-class",
  "type",
  "subtype",
  "make",
  "model",
  "calibre",
  "serial",
  "headstamp",
  "lot",
  "quantity",
  "date",
  "year",
  "month",
  "day",
  "purchase-date",
  "assumed-date",
  "country",
  "state",
  "municipality",
  "place",
  "purchase-place",
  "authority",
  "importer",
  "import-country",
  "dealer",
  "dealer-address",
  "dealer-licence",
  "exporter",
  "consignee",
  "end-user",
  "movement",
  "approved",
  "shipped",
  "restriction",
  "end-use-check",
  "end-use-result",
  "killed",
  "wounded",
  "ballistic-lead",
  "confirmed-by",
  "price",
  "category",
  "label",
  "count",
  "total",
  "person",
  "note",
  "ignore",
] as const;
export type Field = (typeof FIELDS)[number];

/** Why a data row or a cell was set aside, each its own line in the summary. */
export const SET_ASIDE_REASONS = [
  "title-row",
  "note-row",
  "repeated-header",
  "totals-row",
  "no-item",
  "quantity-unread",
  "total-mismatch",
  "other-table",
  "too-wide",
  "person",
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A reading in its place: which field, which column (0 = A), which entry of the chunk's readings. */
export interface MarkPlace {
  readonly field: Field;
  readonly kind: MarkKind;
  readonly column: number;
  readonly reading: number;
}

/** One item that a row speaks of. Quantities (cartridges) and rows (batches) are never mixed. */
export interface ItemRecord {
  /** 0, 1, ... within the row. */
  readonly n: number;
  readonly kind: ItemKind;
  /** Pieces in the batch; null where the file carries no quantity at all. */
  readonly quantity: number | null;
  /** Column (0 = A) that the quantity was read from; null where there is none. */
  readonly quantityColumn: number | null;
  /** What the file calls the event the item came from (procedure, folio), as written; null where unknown. */
  readonly seizure: string | null;
  readonly marks: readonly MarkPlace[];
}

/** One number of a table of figures, with the labels it stands under; a blank or suppressed cell is not zero. */
export interface Figure {
  readonly column: number;
  readonly state: "given" | "blank" | "suppressed" | "unread";
  /** Null unless `given`. */
  readonly value: number | null;
  /** What is counted, in the words of the file or its header. */
  readonly unit: string;
  /** Header (or axis) and label, in the order of the columns. */
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

/** Something about an accepted row that a person should look at; the row stays. */
export interface RowCheck {
  readonly code: SetAsideReason | "total-unchecked" | "date-parts-differ" | "amended";
  readonly column: number;
  readonly expected: string | null;
  readonly found: string | null;
}

/** One data row as it enters the ledger: raw text of every cell beside what was made of it. */
export interface RowRecord {
  readonly sheet: string;
  /** Row number as the file counts it, 1 = first line. */
  readonly row: number;
  readonly disposition: "accepted" | "same" | "set-aside";
  readonly reason: SetAsideReason | null;
  /** Natural key of the record where the mapping has one, as written. */
  readonly recordId: string | null;
  /** Content key: equal rows of one file differ by their occurrence number. */
  readonly key: string;
  /** Raw text by column; null = empty, or sealed because it names a person. */
  readonly cells: readonly (string | null)[];
  readonly items: readonly ItemRecord[];
  /** Numbers of a table of figures; only in files of counts. */
  readonly figures?: readonly Figure[];
  readonly checks?: readonly RowCheck[];
}

/** Body of one `import.rows` entry: some hundreds of rows and the distinct readings they share. */
export interface Chunk {
  readonly importId: string;
  readonly readings: readonly MarkReading[];
  readonly rows: readonly RowRecord[];
  /** Cells of person columns, sealed under the file's key: base64 of nonce and ciphertext; null where none. */
  readonly sealed: string | null;
}

/** A row as read, before the caller gives it its sheet, its occurrence and its place in a chunk. */
export interface RowParts {
  readonly row: number;
  readonly disposition: "accepted" | "set-aside";
  readonly reason: SetAsideReason | null;
  readonly recordId: string | null;
  /** Content key without occurrence. */
  readonly content: string;
  /** Raw text by column; null = empty or sealed; a note may have persons masked. */
  readonly cells: readonly (string | null)[];
  /** Raw text of cells that name persons, to be sealed under the file's key. */
  readonly sealed: readonly { readonly column: number; readonly raw: string }[];
  /** `MarkPlace.reading` is an index into `readings` of this row. */
  readonly items: readonly ItemRecord[];
  readonly readings: readonly MarkReading[];
  readonly figures: readonly Figure[];
  readonly checks: readonly RowCheck[];
}
