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

/**
 * What is counted: pieces (cartridges counted by the file) and rows (batches) are never added to each other, nor is any
 * unit to another.
 */
export const UNITS = [
  "pieces",
  "rows",
  "seizures",
  "cases",
  "sales",
  "firearms",
  "rounds",
  "grams",
  "traces",
  "persons",
  "licences",
  "days",
  "dollars",
  "pesos",
  "per-year",
  "entries",
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * How the rows of a group are to be read: `shares` of one denominator; `counts` that stand alone; `steps` of a funnel, in
 * order; a `curve` over its first facet; `intervals` of estimates; `flags` of a rule; `citations` out of cited tables.
 */
export const FORMS = ["shares", "counts", "steps", "curve", "intervals", "flags", "citations"] as const;
export type Form = (typeof FORMS)[number];

/** A law, a form, a notice or a paper, and where it can be read. */
export interface Citation {
  readonly code: string;
  readonly text: string;
  readonly url: string;
  /** In force from and to, both days included, as far as cited; null = open or not cited. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Dates (to their own precision) that the records carry; the finding speaks of no others. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which edition of a file was counted. */
export interface Edition {
  readonly importId: string;
  readonly file: string;
  readonly sha256: string;
  /** Day of the import, UTC. */
  readonly importedOn: string;
  readonly origin: Origin;
}

/** Range of an estimate and how it was made; the method has its sentence at `interval.METHOD`. */
export interface Range {
  readonly level: number;
  readonly method: string;
}

/** One line of a finding. What does not apply is null or empty; nothing unknown is ever 0. */
export interface Row {
  readonly key: string;
  readonly label: string;
  /** What places the row, in the order of the columns: year, authority, dealer, days. */
  readonly at: readonly { readonly name: string; readonly value: string }[];
  /** Counted; null where it was not. */
  readonly numerator: number | null;
  /** What the numerator is a part of, where that is not the group's denominator. */
  readonly denominator: number | null;
  /** Seizures in which it occurs; null where the file names none. */
  readonly events: number | null;
  /** Codes of `reason.CODE`: why marks were not read, why a row was flagged or is not identified. */
  readonly reasons: readonly string[];
  readonly share: number | null;
  /** A figure that is no share and no count. */
  readonly estimate: number | null;
  /** Interval of the share, else of the estimate or of the unknown count. */
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: Interval | Range | null;
  /** Share of everything seized if none of the unexamined, unread and ambiguous were of this key ... */
  readonly boundLow: number | null;
  /** ... and if all of them were. */
  readonly boundHigh: number | null;
  /** Code of `unidentified.CODE` where the data cannot answer: then no figure stands beside it. */
  readonly notIdentified: string | null;
  /** Codes of `benign.CODE`: what else explains a flag. */
  readonly benign: readonly string[];
  /** Rules and statutes in force on the date of the row. */
  readonly statutes: readonly Citation[];
  readonly sources: readonly Citation[];
  /** Addresses (`imp_.../SHEET!ROW`) of the rows that the figure rests on; whoever asks may be given only the first of them ... */
  readonly cells: readonly string[];
  /** ... of so many. */
  readonly cellCount: number;
}

/** A share of the group's denominator, with what could move it. */
export interface ShareRow extends Row {
  readonly numerator: number;
}

export interface Group {
  readonly form: Form;
  /** What the group is of: the field (`calibre`, `state`...) and its value. */
  readonly by: { readonly field: string; readonly key: string; readonly label: string };
  /** Null where nothing but cited tables speaks. */
  readonly population: Population | null;
  /** What was asked of each: headstamp, make, importer, place-and-date, a kind of mark, a step. */
  readonly of: string;
  readonly imports: readonly string[];
  readonly unit: Unit;
  /** Everything the authority took: the base of the bounds. */
  readonly seized: number | null;
  /** Of those, looked at for the mark: the cell says something. */
  readonly examined: number | null;
  /** Of those, understood: the denominator of each share. */
  readonly read: number | null;
  readonly denominator: number | null;
  readonly unread: number | null;
  readonly ambiguous: number | null;
  readonly unexamined: number | null;
  /** Rows whose number of pieces is missing or unread: in no count of pieces. */
  readonly withoutQuantity: number;
  /** Seizures (events) behind the counts; null where the file names none. */
  readonly clusters: number | null;
  readonly period: Period | null;
  /** Codes of `caveat.CODE`, to be printed wherever the group is. */
  readonly caveats: readonly string[];
  readonly rows: readonly Row[];
}

export interface ShareGroup extends Group {
  readonly form: "shares";
  readonly population: Population;
  readonly seized: number;
  readonly examined: number;
  readonly read: number;
  readonly denominator: number;
  readonly unread: number;
  readonly ambiguous: number;
  readonly unexamined: number;
  readonly rows: readonly ShareRow[];
}

/** What a finding's own file gives back. */
export interface Derived {
  readonly groups: readonly Group[];
  /** Imports that the question cannot count, each with the reason. */
  readonly leftOut: readonly { readonly importId: string; readonly reason: string }[];
  /** Codes of `caveat.CODE` that hold for every group. */
  readonly caveats: readonly string[];
}

export interface Finding extends Derived {
  readonly name: string;
  /** Codes of the sentences that say how it was made. */
  readonly method: readonly string[];
  /** First and last date read in what was counted. */
  readonly period: Period | null;
  readonly edition: readonly Edition[];
}

const ROW: Omit<Row, "key" | "label"> = {
  at: [],
  numerator: null,
  denominator: null,
  events: null,
  reasons: [],
  share: null,
  estimate: null,
  low: null,
  high: null,
  interval: null,
  boundLow: null,
  boundHigh: null,
  notIdentified: null,
  benign: [],
  statutes: [],
  sources: [],
  cells: [],
  cellCount: 0,
};

/** A row of which only that much is known. */
export function rowOf<R extends Partial<Row> & Pick<Row, "key" | "label">>(part: R): Row & R {
  return { ...ROW, cellCount: part.cells?.length ?? 0, ...part };
}

const GROUP: Omit<Group, "form" | "by" | "of" | "unit"> = {
  population: null,
  imports: [],
  seized: null,
  examined: null,
  read: null,
  denominator: null,
  unread: null,
  ambiguous: null,
  unexamined: null,
  withoutQuantity: 0,
  clusters: null,
  period: null,
  caveats: [],
  rows: [],
};

/** A group of which only that much is known. */
export function groupOf<G extends Partial<Group> & Pick<Group, "form" | "by" | "of" | "unit">>(
  part: G,
): Group & G {
  return { ...GROUP, ...part };
}

export const isShares = (group: Group): group is ShareGroup => group.form === "shares";

/** The period that holds all of these; null where none is known. */
export function periodOf(periods: readonly (Period | null)[]): Period | null {
  const known = periods.filter((one) => one !== null);
  const [first] = known;
  if (first === undefined) return null;
  return known.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  );
}
