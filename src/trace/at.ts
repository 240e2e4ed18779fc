import type { DateValue } from "#marks";
import type { ItemRecord } from "#records";
import type { Moment } from "./moment.ts";
import { addressIn, cellOf, marksOf, type PlacedReading, type SourceRow, textsOf } from "./source.ts";
import type { CellRef, Transfer } from "./transfer.ts";

/** An item in its row. */
export interface RowAt {
  readonly source: SourceRow;
  readonly item: ItemRecord;
}

export function momentOf(value: DateValue | null): Moment | null {
  return value === null ? null : { iso: value.iso, precision: value.precision };
}

/** Assumed dates of the event that the words of their headers name. */
export function dated({ source, item }: RowAt, words: RegExp): PlacedReading<"date">[] {
  return marksOf(source, item, { kind: "date", field: "assumed-date" }).filter(
    ({ column, reading }) => words.test(column.header) && reading.value !== null,
  );
}

type Said = Pick<Transfer, "kind" | "date" | "basis" | "from" | "to" | "place" | "notes">;

/** A transfer of a row, with the address, document and origin of the row; certain to speak of the row's own item. */
export function transferAt(
  { source, item }: RowAt,
  part: Said & { readonly n: number; readonly cells: readonly CellRef[] },
): Transfer {
  // Field by field: an object that is spread costs several times as much, and a register has millions.
  const { n, cells, kind, date, basis, from, to, place, notes } = part;
  const { origin } = source;
  const address = addressIn(source, item);
  const document = textsOf(source, "document-id")[0]?.text ?? textsOf(source, "case-id")[0]?.text ?? null;
  return {
    id: `${address}:${kind}${basis === "assumed" ? "~" : ""}${n === 0 ? "" : `.${n}`}`,
    kind,
    date,
    basis,
    from,
    to,
    place,
    document,
    origin,
    cells: cells.length > 0 ? cells : [cellOf(source, 0)],
    probability: 1,
    notes,
  };
}

const FINENESS = ["country", "state", "port", "municipality", "locality"];

/** The finest place that was read; where none was, the first text as written. */
export function finest(places: readonly PlacedReading<"place">[]): Transfer["place"] {
  const read = places
    .flatMap(({ reading }) => (reading.value === null ? [] : [reading.value]))
    .sort((a, b) => FINENESS.indexOf(b.level) - FINENESS.indexOf(a.level));
  if (read[0] !== undefined) return { id: read[0].id, label: read[0].label };
  const written = places[0]?.cell.text;
  return written === undefined ? null : { id: null, label: written };
}

export function stateOf(
  value: { readonly level: string; readonly id: string; readonly state: string | null } | null,
): string | null {
  if (value === null) return null;
  return value.level === "state" ? value.id : value.state;
}
