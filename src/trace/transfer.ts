import type { Origin } from "#records";
import type { Moment } from "./moment.ts";
import type { Party } from "./party.ts";

/** How an item moves from one party to another, in the order in which a life in lawful commerce runs. */
export const TRANSFER_KINDS = [
  "production",
  "export-licence",
  "import",
  "shipment",
  "wholesale",
  "retail-sale",
  "multiple-sale",
  "private-resale",
  "government-delivery",
  "police-assignment",
  "not-returned",
  "theft-or-loss",
  "suspect-entry",
  "seizure",
  "destruction",
] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** The cell that a statement rests on: import, `SHEET!B7`, and the text as written. */
export interface CellRef {
  readonly importId: string;
  readonly address: string;
  readonly text: string;
}

/** One move of one item as one document has it. */
export interface Transfer {
  /** Stable across runs: made of import, row and kind. */
  readonly id: string;
  readonly kind: TransferKind;
  readonly date: Moment | null;
  /** `assumed`: a date that somebody supposed, kept beside the facts and never among them. */
  readonly basis: "recorded" | "assumed";
  readonly from: Party;
  readonly to: Party;
  /** Where it happened, as read; null where not said. */
  readonly place: { readonly id: string | null; readonly label: string } | null;
  /** Invoice, licence, case: as the row names it. */
  readonly document: string | null;
  /** Where the file came from: what came out of a trace response keeps that to the end. */
  readonly origin: Origin;
  readonly cells: readonly CellRef[];
  /** That the row speaks of this very item: 1 for the item's own row, else as linkage has it. */
  readonly probability: number;
  /** What the reader of the row noticed: `pawn-dealer`, `not-a-licensee`, `through-a-second-dealer`. */
  readonly notes: readonly string[];
}

/** Sales after which a private person holds the item. */
export const SALES: ReadonlySet<TransferKind> = new Set<TransferKind>([
  "retail-sale",
  "multiple-sale",
  "private-resale",
]);

/** Place of a kind in the order of a lawful life; theft and suspect entries may come anywhere after production. */
export const STAGE: Readonly<Record<TransferKind, number>> = {
  production: 0,
  "export-licence": 1,
  import: 2,
  shipment: 3,
  wholesale: 4,
  "retail-sale": 5,
  "multiple-sale": 5,
  "private-resale": 6,
  "government-delivery": 5,
  "police-assignment": 6,
  "not-returned": 7,
  "theft-or-loss": 7,
  "suspect-entry": 7,
  seizure: 8,
  destruction: 9,
};
