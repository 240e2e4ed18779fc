import type { Form } from "#findings";
import type { Figure, PrintedTable } from "#gate";
import type { Handling } from "#store";

/** A published figure with the salted hash of the cells that it counts; null where it rests on no cell of ours. */
export interface PublishedFigure extends Figure {
  readonly counted: { readonly cells: number; readonly sha256: string } | null;
}

/** A table as printed: the gate's form, with what a reader calls it. */
export interface PublishedTable extends PrintedTable {
  readonly finding: string;
  /** How its rows are to be read; packages of before this had no such line. */
  readonly form?: Form;
  readonly label: string;
}

export interface PublishedSource {
  readonly importId: string;
  readonly file: string;
  readonly sha256: string;
  readonly importedOn: string;
  readonly origin: string;
  readonly meaning: string;
  readonly release: string | null;
  /** Entries of the ledger that hold it, first to last; each is proven in `proof/sources.json`. */
  readonly entries: readonly number[];
}

/** Everything that a package says, in one canonical file: its hash stands in the ledger. */
export interface Publication {
  readonly schema: "headstamp-publication/1";
  readonly publicationId: string;
  readonly createdAt: string;
  readonly actor: string;
  readonly tlp: Handling;
  readonly k: number;
  /** In every file, where the data are made up; else null. */
  readonly watermark: string | null;
  readonly snapshot: Figure["snapshot"];
  readonly findings: readonly {
    readonly name: string;
    readonly method: readonly string[];
    readonly caveats: readonly string[];
    readonly period: Figure["period"];
    readonly where: readonly string[];
    readonly leftOut: readonly { readonly importId: string; readonly reason: string }[];
  }[];
  readonly sources: readonly PublishedSource[];
  readonly tables: readonly PublishedTable[];
  readonly figures: readonly PublishedFigure[];
  readonly withheld: { readonly rows: number; readonly tables: number };
  readonly parties: {
    readonly named: "mark" | "document" | null;
    readonly confirmedBy: string | null;
    readonly replyTo: string | null;
    readonly replies: readonly { readonly party: string; readonly text: string }[];
  };
  /** Codes of disclaimers whose text stands in every report. */
  readonly disclaimers: readonly "atf"[];
  readonly notes: readonly string[];
  readonly series: readonly string[];
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** Files of a package that no list can hold, since they are made from the list. */
export const PROOFS = {
  publication: "publication.json",
  entry: "proof/entry.json",
  proof: "proof/entry.proof",
  key: "proof/key.txt",
  figures: "proof/figures.jsonl",
  sources: "proof/sources.json",
} as const;
