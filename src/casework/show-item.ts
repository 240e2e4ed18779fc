import type { ItemKind, MarkReading } from "#marks";
import { cellAddress, type Field } from "#records";
import type { Store } from "#store";
import { addressIn } from "#trace";
import { type Attribution, attributionsOf } from "./attributed.ts";
import { sourceOf } from "./source-rows.ts";

/** A cell as written. */
export interface ShownCell {
  /** Column of the sheet, 0 = A. */
  readonly column: number;
  /** `SHEET!B7`. */
  readonly address: string;
  readonly header: string | null;
  readonly field: Field | null;
  readonly raw: string | null;
}

/** An item with what was written beside what was understood, cell by cell. */
export interface ShownItem {
  readonly address: string;
  readonly importId: string;
  readonly file: { readonly name: string; readonly sha256: string; readonly origin: string };
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
  readonly kind: ItemKind;
  readonly quantity: number | null;
  readonly seizure: string | null;
  /** The row's cells in order; what names persons is sealed and shows as null. */
  readonly cells: readonly ShownCell[];
  readonly marks: readonly {
    readonly field: Field;
    readonly column: number;
    readonly address: string;
    readonly reading: MarkReading;
  }[];
  /** Entries of the ledger by which its row was taken in, in their order. */
  readonly taken: readonly {
    readonly entry: number;
    readonly kind: string;
    readonly at: string;
    readonly actor: string;
  }[];
  /** Groups to which the row's own cells attribute it. */
  readonly attributed: readonly Attribution[];
}

/** Shows one item whole. Throws `item-missing` or `item-ambiguous`. */
export async function showItem(store: Store, named: string): Promise<ShownItem> {
  const { source, item, file, about } = await sourceOf(store, named);
  const taken = [];
  for (const entry of about.entries) {
    const { kind, at, actor } = await store.entry(entry);
    taken.push({ entry, kind, at, actor });
  }
  const { row, columns, readings, importId } = source;
  const address = (column: number): string => `${row.sheet}!${cellAddress(column, row.row)}`;
  return {
    address: addressIn(source, item),
    importId,
    file: { name: file.name, sha256: file.sha256, origin: file.origin },
    ...{ sheet: row.sheet, row: row.row, n: item.n },
    ...{ kind: item.kind, quantity: item.quantity, seizure: item.seizure },
    cells: row.cells.map((raw, column) => {
      const mapped = columns.find((one) => one.column === column);
      return {
        ...{ column, address: address(column), raw },
        header: mapped?.header ?? null,
        field: mapped?.field ?? null,
      };
    }),
    marks: item.marks.flatMap(({ field, column, reading }) => {
      const found = readings[reading];
      return found === undefined ? [] : [{ field, column, address: address(column), reading: found }];
    }),
    taken,
    attributed: attributionsOf(source),
  };
}
