import type { Outcome } from "#base";
import type { SheetMapping } from "#records";
import type { Import } from "./answers.ts";

export interface ReasonCount {
  readonly code: string;
  readonly rows: number;
  readonly count: number;
  readonly cells: readonly string[];
}

/** What an import did or, as a preview, would do. */
export interface ImportSummary {
  readonly file: string;
  readonly sha256: string;
  readonly importId: string | null;
  readonly unchanged: boolean;
  readonly synthetic: boolean;
  readonly mapping: readonly SheetMapping[];
  readonly sheets: readonly {
    readonly sheet: string;
    readonly examples: readonly (readonly string[])[];
  }[];
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
  readonly reasons: readonly ReasonCount[];
  readonly checks: readonly ReasonCount[];
  readonly readings: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
  readonly edition: {
    readonly of: string;
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly gone: number;
  } | null;
}

export type ImportSaid = Import;
