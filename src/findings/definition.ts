import type { Span } from "#base";
import type { ItemKind, MarkReading } from "#marks";
import type { Field, Figure, RowMeaning } from "#records";
import type { Derived, Edition, Period, Population, Unit } from "./finding.ts";
import type { FieldAsked, Question } from "./question.ts";
import type { Tallied } from "./tally.ts";

/** An import as a finding may know it. */
export interface ImportFacts extends Edition {
  readonly meaning: RowMeaning;
  /** Kind of register (`sale`, `export-licence`); null where it is none. */
  readonly registerKind: string | null;
  /** Whom its items of a kind speak of. */
  readonly population: (item: ItemKind | null) => Population;
  /** Dates of recovery read in it; null where it has none. */
  readonly period: Period | null;
}

/** Items alike in the marks asked for, counted in the database. */
export interface Combination {
  readonly importId: string;
  readonly kind: ItemKind;
  /** In the order asked; null where the item has no such mark. */
  readonly readings: readonly (MarkReading | null)[];
  readonly items: number;
  /** Items that carry a quantity, and its sum. */
  readonly counted: number;
  readonly pieces: number;
}

/** Which items are meant; what is left out holds nothing back. The person's own conditions are always added. */
export interface ItemWish {
  readonly kinds?: readonly ItemKind[];
  readonly meanings?: readonly RowMeaning[];
}

/** One item with its row: for questions that no count can answer. */
export interface ItemFacts {
  readonly importId: string;
  /** `imp_.../SHEET!ROW`, with `#n` from the second item on. */
  readonly address: string;
  readonly kind: ItemKind;
  readonly quantity: number | null;
  readonly seizure: string | null;
  readonly said: (field: Field) => MarkReading | null;
  /** All readings of a field that several columns hold (a purchase's city, state and country). */
  readonly each: (field: Field) => readonly MarkReading[];
  /** Raw text of the field's column; null where it is empty, not there, or names a person. */
  readonly written: (field: Field) => string | null;
  /** Raw text of the first column whose heading fits; null as above. */
  readonly headed: (heading: RegExp) => string | null;
  /** Codes of what a person should look at in its row (`amended`...). */
  readonly checks: readonly string[];
  /**
   * Its last recorded sale before its first recorded recovery, never by assumed dates; `reversed` where a sale is recorded but
   * none before the recovery, null where an end is missing.
   */
  readonly soldAndRecovered: () => SoldAndRecovered | "reversed" | null;
}

/** Both ends as their dates have them, in days since 1970-01-01. */
export interface SoldAndRecovered {
  readonly sold: Span;
  readonly recovered: Span;
  /** Year of the sale. */
  readonly year: string;
  readonly place: { readonly id: string; readonly label: string } | null;
}

/** A register held here, with its lines as an import would read them. */
export interface RegisterFacts {
  readonly facts: ImportFacts;
  readonly items: readonly ItemFacts[];
}

/** One number of a table of figures, with its address. */
export interface FigureFacts extends Figure {
  readonly importId: string;
  readonly address: string;
  /** The other cells of its row, as written, by their headers. */
  readonly beside: readonly { readonly header: string; readonly text: string }[];
}

/** One line of a list of border crossings. */
export interface CrossingFacts {
  readonly importId: string;
  readonly address: string;
  readonly name: string;
  readonly port: string;
}

/** A public estimate of a flow, as printed. */
export interface PublishedFlow {
  readonly id: string;
  readonly of: string;
  readonly printed: string;
  /** Ends of the interval that its authors give; null where they give none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly period: Period | null;
  readonly speaker: string;
  readonly method: string;
  readonly source: string;
}

/** What a finding may ask of the kept records: `casework` answers it from the store, a test from arrays. */
export interface Records {
  readonly imports: readonly ImportFacts[];
  /** Counts of a question, with what their intervals need: both summed in the database. */
  readonly tally: (question: Question) => Promise<Tallied>;
  /** Counts by the readings of some fields, with no event. */
  readonly combinations: (
    fields: readonly FieldCounted[],
    wish?: ItemWish,
  ) => Promise<readonly Combination[]>;
  /** Items row by row, some hundreds at a time, in the order of the files. */
  readonly items: (wish?: ItemWish) => AsyncIterable<readonly ItemFacts[]>;
  readonly figures: () => AsyncIterable<readonly FigureFacts[]>;
  /**
   * Lines of a register out of the file that `register add` took in; throws `finding-file` where the file is of no register held
   * here, since nothing in the ledger would vouch for its figures.
   */
  readonly register: (path: string) => Promise<RegisterFacts>;
  /** Crossings by name out of imported lists of them, each with the port that it belongs to. */
  readonly crossings: () => Promise<readonly CrossingFacts[]>;
  /** Estimates of a flow among the claims that ship with the program. */
  readonly published: () => readonly PublishedFlow[];
  /** Sets of addresses that judgements hold for one object. */
  readonly judged: () => Promise<readonly (readonly string[])[]>;
}

/** Fields that the database counts by; serials and lots are not kept whole there, and hardly repeat. */
export type FieldCounted = FieldAsked | "model" | "class" | "purchased" | "assumed" | "country";

/** What the person said beside the name of the finding. */
export interface Wish {
  /** Field that divides the groups; null = the finding's own. */
  readonly by: FieldAsked | null;
  /** Settings that the finding takes (`k=10`); others were refused before. */
  readonly given: Readonly<Record<string, string>>;
}

/** A row by the keys of its group and its own, in one unit, with what the item adds to it. */
export interface CountedIn {
  readonly by: string;
  readonly key: string;
  readonly unit: Unit;
  readonly n: number;
}

/**
 * One finding, in one file: its name (question and method stand in the catalogue at `finding.NAME.question`), what it takes and
 * how it is derived.
 */
export interface Definition {
  readonly name: string;
  /** Keys of the settings it takes. */
  readonly takes: readonly string[];
  /** Codes of the sentences of its method, the shared ones too. */
  readonly method: readonly string[];
  /** Heading of the first column: `finding.column.CODE`. */
  readonly column: string;
  readonly derive: (records: Records, wish: Wish) => Promise<Derived>;
  /** Rows that an item is counted in, where the database counts and no row names its cells: so that each can be walked to. */
  readonly countedIn?: (item: ItemFacts, facts: ImportFacts) => readonly CountedIn[];
}
