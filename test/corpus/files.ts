import type { RowMeaning } from "#records";

/** A small messy file as offices send it. Synthetic: every serial, folio and name is made up. */
export interface CorpusFile {
  readonly name: string;
  readonly meaning: RowMeaning;
  readonly encoding?: "utf8" | "utf8-bom" | "cp1252";
  readonly text: string;
  /** Rows of the first table's header. */
  readonly header: readonly number[];
  /** Field of every column of the first table, in order; `a|b` where both are right. */
  readonly fields: string;
  /** Rows set aside, by reason; what is not named must not happen. */
  readonly aside?: Readonly<Record<string, number>>;
  /** Items of the accepted rows; left out where the file is of counts. */
  readonly items?: number;
  /** Fields of the second table, where the sheet has one. */
  readonly second?: string;
}
