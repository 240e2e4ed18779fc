import { readCount } from "./numbers.ts";
import { fieldText, type Plan, type RowView } from "./plan.ts";
import type { Field, Figure } from "./rows.ts";
import { unitOf } from "./units.ts";

/** Fields that never label a figure. */
const SILENT: ReadonlySet<Field> = new Set<Field>([
  "quantity",
  "count",
  "total",
  "price",
  "person",
  "note",
  "ignore",
  "record-id",
]);

/** Long form of a row of figures: every number with its row and column labels and its unit. */
export function readFigures(plan: Plan, view: RowView): Figure[] {
  const labels: { name: string; value: string }[] = [];
  for (const column of plan.columns) {
    const value = view.texts[column.column] ?? "";
    if (SILENT.has(column.field) || value === "") continue;
    const name = column.field === "label" ? (plan.table.axes.rows ?? column.header) : column.header;
    labels.push({ name, value });
  }
  const figures: Figure[] = [];
  for (const column of plan.numeric) {
    if (column.field === "total") continue;
    const { state, value } = readCount(view.texts[column.column] ?? "", column.decimal);
    const matrix = plan.table.layout === "matrix";
    figures.push({
      column: column.column,
      state,
      value,
      unit: matrix ? "" : unitName(plan, view, column.field === "count" ? column.header : ""),
      labels: matrix ? [...labels, { name: plan.table.axes.columns ?? "", value: column.header }] : labels,
    });
  }
  // A blank under a quantity is a figure not given, which is not zero; a row of blanks in a matrix is a title.
  return plan.by.has("quantity") || figures.some((figure) => figure.state !== "blank") ? figures : [];
}

/** Unit of a figure: the kind of thing its header names, else the one its row names. */
function unitName(plan: Plan, view: RowView, header: string): string {
  if (header !== "") return unitOf(header)?.label ?? header;
  for (const field of ["type", "item-class"] as const) {
    const text = fieldText(plan, view, field);
    if (text !== null && text !== "") return unitOf(text)?.label ?? text;
  }
  return "";
}
