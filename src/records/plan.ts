import { type Cell, cellText, plainWords } from "./cells.ts";
import type { ColumnMapping, SheetMapping, TableMapping } from "./mapping.ts";
import type { Field, RowMeaning } from "./rows.ts";

/** A table mapping laid out for reading rows fast. */
export interface Plan {
  readonly meaning: RowMeaning;
  readonly table: TableMapping;
  readonly columns: readonly ColumnMapping[];
  readonly by: ReadonlyMap<Field, readonly ColumnMapping[]>;
  /** Plain header text by column, and as a set. */
  readonly headers: readonly string[];
  readonly headerSet: ReadonlySet<string>;
  /** Columns in the order of the content key, each with its part of the key. */
  readonly keyed: readonly { readonly column: number; readonly prefix: string }[];
  readonly numeric: readonly ColumnMapping[];
  /** Columns that mean something beside numbers. */
  readonly worded: number;
}

export function planTable(mapping: SheetMapping, table: TableMapping): Plan {
  const by = new Map<Field, ColumnMapping[]>();
  for (const column of table.columns) by.set(column.field, [...(by.get(column.field) ?? []), column]);
  const headers = table.columns.map((column) => plainWords(column.header));
  const keyed = table.columns
    .filter((column) => column.field !== "person")
    .map((column) => ({ column: column.column, prefix: plainWords(column.name) || `(${column.field})` }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : a.column - b.column));
  const numeric = table.columns.filter(
    ({ field }) => field === "quantity" || field === "count" || field === "total",
  );
  const worded =
    table.columns.filter(({ field }) => field !== "ignore" && field !== "price").length - numeric.length;
  return {
    meaning: mapping.meaning,
    table,
    columns: table.columns,
    by,
    headers,
    headerSet: new Set(headers.filter((header) => header !== "")),
    keyed,
    numeric,
    worded,
  };
}

/** One row at hand: its cells and their texts. */
export interface RowView {
  readonly row: number;
  readonly cells: readonly (Cell | null)[];
  readonly texts: readonly string[];
  readonly filled: number;
}

export function viewRow(row: number, cells: readonly (Cell | null)[]): RowView {
  const texts = cells.map(cellText);
  let filled = 0;
  for (const text of texts) if (text !== "") filled++;
  return { row, cells, texts, filled };
}

/** First column of a field and its text in a row; null where the table has none. */
export function fieldText(plan: Plan, view: RowView, field: Field): string | null {
  const column = plan.by.get(field)?.[0];
  return column === undefined ? null : (view.texts[column.column] ?? "");
}

/** What overflowed or missing whole numbers are written as; they name no event. */
const NO_ID = /^(-\d+|2147483647|nan|null|none|n\/?a)(\.0)?$/i;

/** Identifier as written, without the `.0` that a spreadsheet or a data frame adds; null where empty. */
export function idText(text: string | null): string | null {
  if (text === null || text === "" || NO_ID.test(text)) return null;
  return /^\d+\.0$/.test(text) ? text.slice(0, -2) : text;
}
