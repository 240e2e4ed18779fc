import { HeadstampError } from "#base";
import { readMark } from "#marks";
import type { ColumnMapping, ItemRecord, RowRecord, SheetMapping } from "#records";
import type { ImportState, RowAt, Store } from "#store";
import type { SourceRow } from "#trace";

/** One item with the row that it stands in. */
export interface Sourced {
  readonly source: SourceRow;
  readonly item: ItemRecord;
}

/** Items of committed imports with their rows, a chunk at a time; or those of the one row that `at` names. */
export async function* sourceRows(
  store: Store,
  file: ImportState,
  at: RowAt = null,
): AsyncGenerator<readonly Sourced[]> {
  for await (const rows of wholeRows(store, file, at)) {
    yield rows.flatMap((source) => source.row.items.map((item) => ({ source, item })));
  }
}

/** The same rows whole, those without an item too. */
export async function* wholeRows(
  store: Store,
  file: ImportState,
  at: RowAt = null,
): AsyncGenerator<readonly SourceRow[]> {
  const sheets = file.opened["mapping"] as readonly SheetMapping[];
  const bySheet = new Map(sheets.map((mapping) => [mapping.sheet, mapping]));
  const { id, as, origin, registerKind } = file;
  for await (const { rows, readings } of store.liveRecords(id, at)) {
    yield rows.map((row) => {
      const columns = columnsOf(bySheet.get(row.sheet), row);
      return { importId: id, meaning: as, origin, registerKind, columns, row, readings };
    });
  }
}

/** Columns of the table that a row lies in: the last one that begins above it. */
export function columnsOf(mapping: SheetMapping | undefined, { row }: RowRecord): readonly ColumnMapping[] {
  const tables = mapping?.tables ?? [];
  return (tables.findLast(({ firstRow }) => firstRow <= row) ?? tables[0])?.columns ?? [];
}

const ADDRESS = /^(imp_[0-9a-f]{4,})\/(.+)!(\d+)(?:#(\d+))?$/;

/** Most items that one serial may name before a person has to choose. */
const ALIKE = 20;

/**
 * The item that a person named: `imp_1a2b/SHEET!ROW` (the import's id may be cut short), or a serial that one item alone
 * bears. Throws `item-missing` or `item-ambiguous` (with the addresses).
 */
export async function sourceOf(
  store: Store,
  named: string,
): Promise<Sourced & { readonly file: ImportState }> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const parts = ADDRESS.exec(named.trim());
  const at = parts === null ? await bySerial(store, named) : partsOf(parts);
  const [file, second] = imports.filter(({ id }) => id.startsWith(at.importId));
  if (file === undefined || second !== undefined) throw new HeadstampError("item-missing", { item: named });
  for await (const found of sourceRows(store, file, at)) {
    const one = found.find(({ item }) => item.n === at.n);
    if (one !== undefined) return { ...one, file };
  }
  throw new HeadstampError("item-missing", { item: named });
}

interface At {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
}

function partsOf([, importId = "", sheet = "", row, n]: RegExpExecArray): At {
  return { importId, sheet, row: Number(row), n: Number(n ?? 0) };
}

async function bySerial(store: Store, text: string): Promise<At> {
  const id = readMark("serial", text).value?.id;
  const found = id === undefined ? [] : await store.items({ read: { serial: [id] } }, { limit: ALIKE });
  const [one, ...others] = found;
  if (one === undefined) throw new HeadstampError("item-missing", { item: text });
  if (others.length > 0) {
    const addresses = found.map(({ importId, sheet, row }) => `${importId.slice(0, 12)}/${sheet}!${row}`);
    throw new HeadstampError("item-ambiguous", { item: text, items: addresses.join(", ") });
  }
  return one;
}
