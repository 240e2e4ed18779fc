import type { ItemKind } from "#marks";
import { plainWords, type SheetRow, WIDEST } from "./cells.ts";
import { readFigures } from "./figures.ts";
import type { RowContext, SheetMapping } from "./mapping.ts";
import { itemKind, type RowMarks, readEventMarks, readItemMarks } from "./marks.ts";
import { readCount } from "./numbers.ts";
import { fieldText, idText, type Plan, planTable, type RowView, viewRow } from "./plan.ts";
import { judgeRow } from "./rowkind.ts";
import type { ItemRecord, MarkPlace, RowParts, SetAsideReason } from "./rows.ts";
import { addRunning, checkSums, checkTotals, isBareSum, type Running, startRunning } from "./running.ts";
import { type Sealed, sealer } from "./sealing.ts";

/** What a note says when a document was cancelled, replaced or corrected. */
const AMENDED = /\b(cancel|anul|sustitu|substitu|reemplaz|enmend|enmiend|correg|corrig|rectific|amend|void)/i;

/**
 * Reads the rows of one sheet in file order; it remembers running sums and the table it is in, nothing else. Null for
 * what is no data row: above and in the header, and wholly empty rows.
 */
export function rowReader(mapping: SheetMapping, context: RowContext): (row: SheetRow) => RowParts | null {
  const plans = mapping.tables.map((table) => planTable(mapping, table));
  const seal = sealer();
  let at = 0;
  let other = false;
  let running: Running = startRunning();

  return (row) => {
    const next = plans[at + 1]?.table;
    if (next !== undefined && row.row >= (next.headerRows[0] ?? next.firstRow)) {
      at++;
      other = false;
      running = startRunning();
    }
    const plan = plans[at];
    if (plan === undefined || (at === 0 && row.row < plan.table.firstRow)) return null;
    const view = viewRow(row.row, row.cells.length > WIDEST ? row.cells.slice(0, WIDEST) : row.cells);
    if (view.filled === 0 && row.cut === undefined && row.cells.length <= WIDEST) return null;
    const aside = (reason: SetAsideReason, checks: RowParts["checks"] = []) =>
      setAside(plan, view, reason, { sealed: seal(plan, view, reason !== "no-item"), checks, context });
    if (row.cut !== undefined || row.cells.some((cell, column) => column >= WIDEST && cell !== null)) {
      return aside("too-wide");
    }
    if (view.filled === 0) return null;
    if (row.row < plan.table.firstRow) return aside("repeated-header");
    const judged = judgeRow(plan, view, context.read);
    if (judged === "other-header") {
      other = true;
      return aside("other-table");
    }
    if (judged === "repeated-header" && other) other = false;
    if (other) return aside("other-table");
    if (judged === "totals-row" || (judged === null && isBareSum(running, plan, view))) {
      return aside("totals-row", [...checkTotals(running, plan, view), ...checkSums(plan, view)]);
    }
    if (judged !== null) return aside(judged);
    addRunning(running, plan, view);
    return readRow(plan, view, seal(plan, view, false), context) ?? aside("no-item");
  };
}

/** A data row; null when no item and no figure is in it. */
function readRow(plan: Plan, view: RowView, sealed: Sealed, context: RowContext): RowParts | null {
  const marks: RowMarks = { readings: [], checks: checkSums(plan, view) };
  const figures = plan.meaning === "counts" ? readFigures(plan, view) : [];
  const items = plan.meaning === "counts" ? [] : readItems(plan, view, marks, context);
  const scene = plan.meaning === "scenes" && seizureId(plan, view) !== null;
  if (items.length === 0 && figures.length === 0 && !scene) return null;
  if (plan.meaning === "register") {
    for (const column of plan.by.get("note") ?? []) {
      const text = view.texts[column.column] ?? "";
      if (AMENDED.test(text)) {
        marks.checks.push({
          code: "amended",
          column: column.column,
          expected: null,
          found: sealed.cells[column.column] ?? null,
        });
      }
    }
  }
  return {
    row: view.row,
    disposition: "accepted",
    reason: null,
    recordId: idText(fieldText(plan, view, "record-id")),
    content: contentKey(plan, sealed, context),
    ...sealed,
    items,
    readings: marks.readings,
    figures,
    checks: marks.checks,
  };
}

/** Fields that name one thing: with them a row is that thing, and what is counted beside it lay with it. */
const NAMES_ITEM = ["serial", "make"] as const;

function readItems(plan: Plan, view: RowView, marks: RowMarks, context: RowContext): ItemRecord[] {
  const items: ItemRecord[] = [];
  const seizure = plan.meaning === "register" ? null : seizureId(plan, view);
  const add = (
    kind: ItemKind,
    quantity: number | null,
    column: number | null,
    places: readonly MarkPlace[],
  ) => items.push({ n: items.length, kind, quantity, quantityColumn: column, seizure, marks: places });
  let event: MarkPlace[] | null = null;
  const eventMarks = () => {
    event ??= readEventMarks(plan, view, marks, context);
    return event;
  };
  const counts = plan.by.get("count") ?? [];
  const guns = counts.some(({ unit }) => unit === null || unit.item === "firearm");
  if (counts.length === 0 || (!guns && NAMES_ITEM.some((field) => plan.by.has(field)))) addNamed();
  for (const column of counts) {
    const text = view.texts[column.column] ?? "";
    const count = readCount(text, column.decimal);
    if (count.state === "unread" || count.state === "suppressed") {
      marks.checks.push({ code: "quantity-unread", column: column.column, expected: null, found: text });
    }
    if (count.state === "blank" || count.value === 0) continue;
    const unit = column.unit ?? { item: "other" as const, label: column.header };
    const places = eventMarks();
    const reading = marks.readings.push(context.read("type", unit.label)) - 1;
    const type: MarkPlace = { field: "count", kind: "type", column: column.column, reading };
    add(unit.item, count.value, column.column, [type, ...places]);
  }
  return items;

  /** The thing that the row itself names, with its quantity where the table has one. */
  function addNamed(): void {
    const kind = itemKind(plan, view, context);
    const column = plan.by.get("quantity")?.[0];
    const text = column === undefined ? "" : (view.texts[column.column] ?? "");
    const count = column === undefined ? null : readCount(text, column.decimal);
    if (
      count !== null &&
      column !== undefined &&
      (count.state === "unread" || count.state === "suppressed")
    ) {
      // The item was there, how many is not known: it stays, without a quantity, and says so.
      marks.checks.push({ code: "quantity-unread", column: column.column, expected: null, found: text });
    }
    if (count?.value === 0) return;
    const own = readItemMarks(plan, view, marks, { item: kind, context });
    const read = count?.value ?? null;
    if (own.length === 0 && read === null) return;
    add(kind, read, read === null ? null : (column?.column ?? null), [...own, ...eventMarks()]);
  }
}

/** What the file calls the event; where it has no number for it, date and place together stand for it. */
function seizureId(plan: Plan, view: RowView): string | null {
  const named = idText(fieldText(plan, view, "seizure-id")) ?? idText(fieldText(plan, view, "case-id"));
  if (named !== null) return named;
  const dates = plan.by.has("date") ? (["date"] as const) : (["year", "month", "day"] as const);
  const date = dates.map((field) => fieldText(plan, view, field) ?? "").join("-");
  const place = (["state", "municipality", "place"] as const)
    .map((field) => plainWords(fieldText(plan, view, field) ?? ""))
    .join("|");
  return /\d/.test(date) && /\p{L}/u.test(place) ? `${date}|${place}` : null;
}

/** Hash of the canonical texts under their headers: the order of the columns does not matter, sealed cells do not count. */
function contentKey(plan: Plan, sealed: Sealed, context: RowContext): string {
  let text = "";
  for (const { column, prefix } of plan.keyed) {
    const cell = sealed.cells[column];
    if (cell === null || cell === undefined) continue;
    const canonical = canonicalCell(cell);
    if (canonical !== "") text += `${prefix}\u001f${canonical}\u001e`;
  }
  return context.hash(text);
}

const FIRST_COMBINING = 0x300;

/** Composed, one blank between words, none around; cells that are so already are given back as they are. */
function canonicalCell(cell: string): string {
  let before = 32;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    const blank = code <= 32 || code === 0xa0;
    if (code >= FIRST_COMBINING || (blank && (code !== 32 || before === 32))) return canonical(cell);
    before = code;
  }
  return before === 32 ? canonical(cell) : cell;
}

function canonical(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f\ufeff]+/g, " ")
    .trim();
}

function setAside(
  plan: Plan,
  view: RowView,
  reason: SetAsideReason,
  {
    sealed,
    checks,
    context,
  }: { readonly sealed: Sealed; readonly checks: RowParts["checks"]; readonly context: RowContext },
): RowParts {
  return {
    row: view.row,
    disposition: "set-aside",
    reason,
    recordId: null,
    content: contentKey(plan, sealed, context),
    ...sealed,
    items: [],
    readings: [],
    figures: [],
    checks,
  };
}
