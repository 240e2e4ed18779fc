import type { ItemKind, MarkKind, MarkReading, MarkValues, ReadContext } from "#marks";
import { extend } from "./contexts.ts";
import { orderByParts } from "./dates.ts";
import type { ColumnMapping, RowContext } from "./mapping.ts";
import { fieldText, type Plan, type RowView } from "./plan.ts";
import type { Field, MarkPlace, RowCheck } from "./rows.ts";
import { unitOf } from "./units.ts";

/** Marks of one row while they are read: places point into `readings`. */
export interface RowMarks {
  readonly readings: MarkReading[];
  readonly checks: RowCheck[];
}

const AMMUNITION: ReadonlySet<ItemKind> = new Set<ItemKind>(["cartridge", "fired-case", "projectile"]);

/** Kind of the item that a row speaks of: its type, else its class, else what the table holds. */
export function itemKind(plan: Plan, view: RowView, context: RowContext): ItemKind {
  let vague: ItemKind | null = null;
  for (const field of ["type", "item-class"] as const) {
    for (const column of plan.by.get(field) ?? []) {
      const text = view.texts[column.column] ?? "";
      if (text === "") continue;
      const kind = kindOf(text, context);
      if (kind !== null && kind !== "other") return kind;
      vague ??= kind;
    }
  }
  return vague ?? plan.table.defaultItem;
}

function kindOf(text: string, context: RowContext): ItemKind | null {
  const reading = context.read("type", text, basesOf(context).file);
  if (reading.value !== null) return reading.value.item;
  const kinds = new Set(reading.candidates.map((candidate) => candidate.value.item));
  if (kinds.size === 1) return [...kinds][0]!;
  return unitOf(text)?.item ?? null;
}

interface Bases {
  /** What the file tells of every mark. */
  readonly file: ReadContext;
  /** Of a place the file's country is told only where the column speaks of no other. */
  readonly place: ReadContext;
}
const BASES = new WeakMap<RowContext, Bases>();

/** The parts of a reading's context that are the same for the whole file. */
function basesOf(context: RowContext): Bases {
  let bases = BASES.get(context);
  if (bases === undefined) {
    const file = {
      ...(context.country === undefined ? {} : { country: context.country }),
      ...(context.latestYear === undefined ? {} : { latestYear: context.latestYear }),
    };
    bases = { file, place: {} };
    BASES.set(context, bases);
  }
  return bases;
}

/** Reads one cell, if it holds anything, and says where the reading belongs. */
function readCell<K extends MarkKind>(
  marks: RowMarks,
  places: MarkPlace[],
  cell: {
    readonly kind: K;
    readonly column: ColumnMapping;
    readonly text: string;
    readonly context: ReadContext;
  },
  context: RowContext,
): MarkValues[K] | null {
  if (cell.text === "") return null;
  const reading = context.read(cell.kind, cell.text, cell.context);
  places.push({
    field: cell.column.field,
    kind: cell.kind,
    column: cell.column.column,
    reading: marks.readings.push(reading as MarkReading) - 1,
  });
  return reading.value as MarkValues[K] | null;
}

/** Marks on the item itself. In an ammunition row a make column is read as headstamp and as make. */
export function readItemMarks(
  plan: Plan,
  view: RowView,
  marks: RowMarks,
  { item, context }: { readonly item: ItemKind; readonly context: RowContext },
): MarkPlace[] {
  const places: MarkPlace[] = [];
  const { file } = basesOf(context);
  const carried = extend(file, "item", item);
  const each = <K extends MarkKind>(field: Field, kind: K, reading: ReadContext): MarkValues[K] | null => {
    let first: MarkValues[K] | null = null;
    for (const column of plan.by.get(field) ?? []) {
      const text = view.texts[column.column] ?? "";
      first ??= readCell(marks, places, { kind, column, text, context: reading }, context);
    }
    return first;
  };
  each("type", "type", file);
  each("item-class", "type", file);
  const calibre = each("calibre", "calibre", carried);
  const make = each("make", "make", carried);
  const ammunition = AMMUNITION.has(item);
  const struck = extend(carried, "calibre", calibre?.id);
  if (plan.by.has("headstamp")) each("headstamp", "headstamp", struck);
  else if (ammunition) each("make", "headstamp", struck);
  each("lot", "lot", carried);
  const known = extend(carried, "make", make?.id);
  if (!ammunition) each("model", "model", known);
  each("serial", "serial", known);
  each("importer", "make", carried);
  return places;
}

/** Marks of the event: dates and places, and the countries of make and import. */
export function readEventMarks(plan: Plan, view: RowView, marks: RowMarks, context: RowContext): MarkPlace[] {
  const places: MarkPlace[] = [];
  const { file, place } = basesOf(context);
  for (const field of ["date", "purchase-date", "assumed-date"] as const) {
    for (const column of plan.by.get(field) ?? []) readDate(column, field);
  }
  if (!plan.by.has("date")) readParts();
  let state: string | null = null;
  for (const field of [
    "country",
    "import-country",
    "state",
    "municipality",
    "place",
    "purchase-place",
  ] as const) {
    for (const column of plan.by.get(field) ?? []) {
      if (column.holds === "locality") continue;
      const text = view.texts[column.column] ?? "";
      const country = column.country ?? (field === "purchase-place" ? null : context.country) ?? null;
      let reading = extend(place, "level", column.holds);
      if (column.holds !== "country") reading = extend(reading, "country", country);
      if (field === "municipality" || field === "place") reading = extend(reading, "state", state);
      const value = readCell(marks, places, { kind: "place", column, text, context: reading }, context);
      if (field === "state") state = value?.id ?? null;
    }
  }
  return places;

  function readDate(column: ColumnMapping, field: Field): void {
    const text = view.texts[column.column] ?? "";
    if (text === "") return;
    const cell = view.cells[column.column];
    const serial = cell?.kind === "date" || cell?.kind === "number";
    const day = field === "date" ? fieldText(plan, view, "day") : null;
    const month = field === "date" ? fieldText(plan, view, "month") : null;
    const order = (day !== null && month !== null && orderByParts(text, day, month)) || column.dateOrder;
    let reading = extend(file, "dateOrder", order);
    if (field === "assumed-date") reading = extend(reading, "assumed", true);
    if (serial && /^\d+(\.\d+)?$/.test(text)) {
      reading = extend(reading, "dateSystem", context.dateSystem ?? 1900);
    }
    const value = readCell(marks, places, { kind: "date", column, text, context: reading }, context);
    const year = field === "date" ? fieldText(plan, view, "year") : null;
    if (value !== null && year !== null && /^\d{4}$/.test(year) && !value.iso.startsWith(year)) {
      marks.checks.push({ code: "date-parts-differ", column: column.column, expected: year, found: text });
    }
  }

  /** A date from its own columns of year, month and day; a fiscal year is no date. */
  function readParts(): void {
    const column = plan.by.get("year")?.[0];
    if (column === undefined || /fiscal|\bfy\b/i.test(column.header)) return;
    const year = /^\d{4}/.exec(view.texts[column.column] ?? "")?.[0];
    if (year === undefined) return;
    const month = fieldText(plan, view, "month") ?? "";
    const day = fieldText(plan, view, "day") ?? "";
    const dayed = /^0?[1-9]$|^[12]\d$|^3[01]$/.test(day);
    let text: string = year;
    if (/^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12) {
      text = `${year}-${month.padStart(2, "0")}${dayed ? `-${day.padStart(2, "0")}` : ""}`;
    } else if (month !== "" && /\p{L}/u.test(month)) text = `${dayed ? `${day} ` : ""}${month} ${year}`;
    readCell(marks, places, { kind: "date", column, text, context: file }, context);
  }
}
