import type { ItemKind } from "#marks";
import type { Origin, RowMeaning } from "#records";
import type { Interval } from "./share.ts";

/** Whom a group of counts speaks of; two imports are pooled only where all of it agrees. */
export interface Population {
  readonly meaning: RowMeaning;
  /** ISO 3166-1 of the authority's country; null where neither the file nor the person said. */
  readonly country: string | null;
  /** Same columns and same kind of authority: the form the rows were written on. */
  readonly form: string;
  readonly origin: Origin;
  readonly synthetic: boolean;
  readonly item: ItemKind | null;
}

/** Pieces (cartridges counted by the file) and rows (batches) are never added to each other. */
export type Unit = "pieces" | "rows";

/** One line of a finding: a share of the group's denominator, with what could move it. */
export interface ShareRow {
  readonly key: string;
  readonly label: string;
  readonly numerator: number;
  /** Seizures in which it occurs; null where the file names none. */
  readonly events: number | null;
  /** Reason codes, where the row is of marks that were not read. */
  readonly reasons: readonly string[];
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: Interval | null;
  /** Share of everything seized if none of the unexamined, unread and ambiguous were of this key ... */
  readonly boundLow: number | null;
  /** ... and if all of them were. */
  readonly boundHigh: number | null;
}

export interface Group {
  /** What the group is of: the field (`calibre`, `state`...) and its value. */
  readonly by: { readonly field: string; readonly key: string; readonly label: string };
  readonly population: Population;
  /** Which mark was asked: headstamp, make, importer, place-and-date, or a kind of mark. */
  readonly of: string;
  readonly imports: readonly string[];
  readonly unit: Unit;
  /** Everything the authority took: the base of the bounds. */
  readonly seized: number;
  /** Of those, looked at for the mark: the cell says something. */
  readonly examined: number;
  /** Of those, understood: the denominator of each share. */
  readonly read: number;
  readonly denominator: number;
  readonly unread: number;
  readonly ambiguous: number;
  readonly unexamined: number;
  /** Rows whose number of pieces is missing or unread: in no count of pieces. */
  readonly withoutQuantity: number;
  /** Seizures (events) behind the counts; null where the file names none. */
  readonly clusters: number | null;
  readonly rows: readonly ShareRow[];
}

export const FINDINGS = [
  "makers-by-calibre",
  "origins-by-calibre",
  "seizures-by-place-and-year",
  "unread-marks",
] as const;
export type FindingName = (typeof FINDINGS)[number];

export interface Finding {
  readonly name: FindingName;
  readonly groups: readonly Group[];
  /** Imports that the question cannot count, each with the reason. */
  readonly leftOut: readonly { readonly importId: string; readonly reason: string }[];
}
