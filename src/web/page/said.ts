import type { Outcome } from "#base";
import type { MarkReading } from "#marks";

/** What the server answers, as `/openapi.json` declares it; only what the rooms read. */
export interface State {
  readonly version: string;
  readonly engine: string;
  readonly snapshot: Snapshot;
  readonly imports: number;
  readonly items: number;
}

export interface Snapshot {
  readonly treeSize: number;
  readonly rootHash: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number | null;
}

export interface PlacedMark {
  readonly outcome: Outcome;
  readonly id: string | null;
  readonly label: string | null;
  readonly input: string;
  readonly reasons: readonly string[];
}

/** A group to which a cell of the record itself attributes it. */
export interface AttributionSaid {
  readonly group: string;
  readonly name: string;
  readonly alias: string;
  readonly basis: "notice" | "background";
  readonly cell: string;
}

export interface ItemSaid {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
  readonly kind: string;
  readonly quantity: number | null;
  readonly seizure: string | null;
  readonly marks: Readonly<Partial<Record<string, PlacedMark>>>;
  /** Null where no group was asked for. */
  readonly attributed: readonly AttributionSaid[] | null;
}

export interface ShownItem {
  readonly address: string;
  readonly importId: string;
  readonly file: { readonly name: string; readonly sha256: string; readonly origin: string };
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
  readonly kind: string;
  readonly quantity: number | null;
  readonly seizure: string | null;
  readonly cells: readonly {
    readonly column: number;
    readonly address: string;
    readonly header: string | null;
    readonly field: string | null;
    readonly raw: string | null;
  }[];
  readonly marks: readonly {
    readonly field: string;
    readonly column: number;
    readonly address: string;
    readonly reading: MarkReading;
  }[];
  /** Entries of the ledger by which its row was taken in. */
  readonly taken: readonly {
    readonly entry: number;
    readonly kind: string;
    readonly at: string;
    readonly actor: string;
  }[];
  readonly attributed: readonly AttributionSaid[];
}

/** `imp_.../SHEET!ROW`, with the item's number where a row holds several. */
export function addressOf({
  importId,
  sheet,
  row,
  n,
}: Pick<ItemSaid, "importId" | "sheet" | "row" | "n">): string {
  return `${importId}/${sheet}!${row}${n === 0 ? "" : `#${n}`}`;
}
