import type { MarkKind, MarkReading } from "#marks";
import {
  type ColumnMapping,
  cellAddress,
  type Field,
  type ItemRecord,
  type Origin,
  type RowMeaning,
  type RowRecord,
} from "#records";
import type { CellRef } from "./transfer.ts";

/** One row of a committed file with what was understood of it: all that a trace takes from the store. */
export interface SourceRow {
  readonly importId: string;
  readonly meaning: RowMeaning;
  readonly origin: Origin;
  /** What kind of register the file is, as the importer of the file named it; null where it is none. */
  readonly registerKind: string | null;
  readonly columns: readonly ColumnMapping[];
  readonly row: RowRecord;
  /** Readings that `MarkPlace.reading` of this row points into. */
  readonly readings: readonly MarkReading[];
}

/** A reading where it stands: its column, its cell and the cell's text. */
export interface PlacedReading<K extends MarkKind = MarkKind> {
  readonly column: ColumnMapping;
  readonly reading: MarkReading<K>;
  readonly cell: CellRef;
}

/** Stable address of an item: import, sheet and row, `#n` for a second item of one row. */
export function itemAddress(importId: string, at: { sheet: string; row: number; n: number }): string {
  return `${importId}/${at.sheet}!${at.row}${at.n === 0 ? "" : `#${at.n}`}`;
}

/** The same of an item in the row that it was read from. */
export function addressIn(
  { importId, row }: Pick<SourceRow, "importId" | "row">,
  { n }: Pick<ItemRecord, "n">,
): string {
  return itemAddress(importId, { sheet: row.sheet, row: row.row, n });
}

export function cellOf({ importId, row }: SourceRow, column: number): CellRef {
  const text = row.cells[column] ?? "";
  return { importId, address: `${row.sheet}!${cellAddress(column, row.row)}`, text };
}

/** Readings of one kind and field of an item, in the order of the columns. */
export function marksOf<K extends MarkKind>(
  source: SourceRow,
  item: ItemRecord,
  wish: { readonly kind: K; readonly field: Field },
): PlacedReading<K>[] {
  const found: PlacedReading<K>[] = [];
  for (const { kind, field, column, reading } of item.marks) {
    if (kind !== wish.kind || field !== wish.field) continue;
    const mapping = source.columns.find((one) => one.column === column);
    const read = source.readings[reading];
    if (mapping === undefined || read === undefined) continue;
    found.push({ column: mapping, reading: read as MarkReading<K>, cell: cellOf(source, column) });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.column.column - b.column.column);
}

/** Cells of a field that hold anything, as written. */
export function textsOf(
  source: SourceRow,
  field: Field,
): { readonly text: string; readonly cell: CellRef }[] {
  const found: { readonly text: string; readonly cell: CellRef }[] = [];
  for (const one of source.columns) {
    if (one.field !== field) continue;
    const text = source.row.cells[one.column]?.trim() ?? "";
    if (text !== "") found.push({ text, cell: cellOf(source, one.column) });
  }
  return found;
}
