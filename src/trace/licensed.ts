import { readCount } from "#records";
import { momentOf } from "./at.ts";
import type { Moment } from "./moment.ts";
import { addressIn, cellOf, marksOf, type SourceRow, textsOf } from "./source.ts";
import type { CellRef } from "./transfer.ts";

/** How an end-use check of a licensed export ended; `unfavourable` is not `diverted`, and neither is `no-answer`. */
export const CHECK_RESULTS = ["favourable", "unfavourable", "diverted", "no-answer", "other"] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** A number as a cell gives it; null value = the cell is empty, suppressed or no number. */
export interface Counted {
  readonly value: number | null;
  readonly cell: CellRef;
}

/** One line of a register of licensed exports. Approved is not shipped, and shipped is not received. */
export interface LicensedExport {
  readonly id: string;
  readonly licence: string | null;
  readonly date: Moment | null;
  readonly approved: Counted | null;
  readonly shipped: Counted | null;
  readonly exporter: string | null;
  readonly consignee: string | null;
  readonly endUser: string | null;
  /** Country of the end user as read (`MX`); null where no column says. */
  readonly country: string | null;
  /** Where inside the country they may not go, as written. */
  readonly restriction: { readonly text: string; readonly cell: CellRef } | null;
  readonly check: { readonly text: string; readonly cell: CellRef } | null;
  /** Null where no check is on record; the text stays as written. */
  readonly result: { readonly is: CheckResult; readonly text: string; readonly cell: CellRef } | null;
  readonly make: string | null;
  readonly calibre: string | null;
  /** The row says that it was cancelled, replaced or corrected. */
  readonly amended: boolean;
}

/** Order matters: a text that says that diversion was not found is no diversion. */
const RESULTS: readonly (readonly [RegExp, CheckResult])[] = [
  [/\b(no|not|sin|without)\b.{0,20}\b(divert|diversi|desv)/i, "other"],
  [/\bdiver(?:ted|sion)|desvi(?:ad|aci)/i, "diverted"],
  [/unfavou?rabl|desfavorabl|no favorabl|not favou?rabl|derogatory/i, "unfavourable"],
  [/favou?rabl/i, "favourable"],
  [/no (?:answer|response|reply)|sin respuesta|unanswered|pend/i, "no-answer"],
];

/** Reads a row of a register of licensed exports; null where it has neither a licence nor a quantity of either kind. */
export function licensedExport(source: SourceRow): LicensedExport | null {
  const [item] = source.row.items;
  const text = (field: Parameters<typeof textsOf>[1]) => textsOf(source, field)[0] ?? null;
  const licence = text("document-id")?.text ?? null;
  const approved = counted(source, "approved") ?? (hasBoth(source) ? null : counted(source, "quantity"));
  const shipped = counted(source, "shipped");
  if (item === undefined || (licence === null && approved === null && shipped === null)) return null;
  const { row } = source;
  const [date] = marksOf(source, item, { kind: "date", field: "date" });
  const [country] = marksOf(source, item, { kind: "place", field: "country" });
  const result = text("end-use-result");
  return {
    id: addressIn(source, item),
    licence,
    date: momentOf(date?.reading.value ?? null),
    approved,
    shipped,
    exporter: text("exporter")?.text ?? null,
    consignee: text("consignee")?.text ?? null,
    endUser: text("end-user")?.text ?? null,
    country: country?.reading.value?.country ?? null,
    restriction: text("restriction"),
    check: text("end-use-check"),
    result: result === null ? null : { is: resultOf(result.text), ...result },
    make: marksOf(source, item, { kind: "make", field: "make" })[0]?.reading.value?.id ?? null,
    calibre: marksOf(source, item, { kind: "calibre", field: "calibre" })[0]?.reading.value?.id ?? null,
    amended: (row.checks ?? []).some(({ code }) => code === "amended"),
  };
}

function resultOf(text: string): CheckResult {
  return RESULTS.find(([words]) => words.test(text))?.[1] ?? "other";
}

/** A bare `quantity` beside a shipped one is what was approved; beside an approved one it is something else. */
function hasBoth({ columns }: SourceRow): boolean {
  return columns.some(({ field }) => field === "approved");
}

function counted(source: SourceRow, field: "approved" | "shipped" | "quantity"): Counted | null {
  const column = source.columns.find((one) => one.field === field);
  if (column === undefined) return null;
  const cell = cellOf(source, column.column);
  const count = readCount(cell.text, column.decimal);
  return count.state === "blank" ? null : { value: count.state === "given" ? count.value : null, cell };
}
