import type { MarkReading } from "#marks";
import type { Transfer, TransferKind } from "./transfer.ts";

/** How far up the ladder a trace got. A trace that reached a dealer is not "successful": it reached the dealer. */
export const RUNGS = [
  "unidentified",
  "make",
  "maker",
  "importer-exporter",
  "wholesaler",
  "retailer",
  "first-purchaser",
  "last-known-purchaser",
] as const;
export type Rung = (typeof RUNGS)[number];

/** Rung that a record of this kind takes the trace to; theft and seizure say nothing of the ladder. */
const RUNG_OF: Readonly<Partial<Record<TransferKind, Rung>>> = {
  production: "maker",
  "export-licence": "importer-exporter",
  import: "importer-exporter",
  shipment: "importer-exporter",
  wholesale: "wholesaler",
  "retail-sale": "first-purchaser",
  "multiple-sale": "first-purchaser",
  "private-resale": "last-known-purchaser",
};

export function rungHeight(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

export function higher(a: Rung, b: Rung): Rung {
  return rungHeight(a) >= rungHeight(b) ? a : b;
}

/** A headstamp that names a plant takes ammunition to its maker; a brand on the case is a brand. */
export function rungOfHeadstamp(headstamp: MarkReading<"headstamp"> | null): Rung {
  if (headstamp?.value == null) return "unidentified";
  return headstamp.value.notes.includes("brand-not-plant") ? "make" : "maker";
}

/** What the marks alone show: a pattern or a brand names no maker; a maker's own name does. */
export function rungOfMarks(make: MarkReading<"make"> | null, importer: MarkReading<"make"> | null): Rung {
  if (importer?.value != null) return "importer-exporter";
  const role = make?.value?.role;
  if (role === undefined) return "unidentified";
  return role === "maker" || role === "maker-importer"
    ? "maker"
    : role === "importer"
      ? "importer-exporter"
      : "make";
}

/**
 * Rung of one record. A sale without a date names its dealer and proves no sale of this item to anybody: the retailer.
 * An assumed date takes nobody anywhere.
 */
export function rungOfTransfer(transfer: Transfer): Rung {
  const rung = RUNG_OF[transfer.kind] ?? "unidentified";
  if (transfer.basis === "assumed") return "unidentified";
  if (rung === "first-purchaser" && transfer.date === null) {
    return transfer.from.held === "held" && transfer.from.role === "dealer" ? "retailer" : "unidentified";
  }
  if (rung === "maker" || rung === "first-purchaser" || rung === "last-known-purchaser") return rung;
  return [transfer.from, transfer.to].some(({ held, role }) => held === "held" && role === "dealer")
    ? "retailer"
    : rung;
}
