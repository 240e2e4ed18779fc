import { HeadstampError } from "#base";
import { readMark } from "#marks";
import type { ColumnMapping, ItemRecord, RowRecord, SheetMapping } from "#records";
import type { About, ImportState, LiveRecords, Place, RowAt, Store } from "#store";
import type { SourceRow } from "#trace";

/** One item with the row that it stands in. */
export interface Sourced {
  readonly source: SourceRow;
  readonly item: ItemRecord;
}

/** Items of committed imports with their rows, a chunk at a time; or those of the rows that `at` names. */
export async function* sourceRows(
  store: Store,
  file: ImportState,
  at: readonly RowAt[] | null = null,
): AsyncGenerator<readonly Sourced[]> {
  for await (const rows of wholeRows(store, file, at)) {
    yield rows.flatMap((source) => source.row.items.map((item) => ({ source, item })));
  }
}

/** The same rows whole, those without an item too. */
export async function* wholeRows(
  store: Store,
  file: ImportState,
  at: readonly RowAt[] | null = null,
): AsyncGenerator<readonly SourceRow[]> {
  const found = at === null ? store.liveRecords(file.id) : await store.rowsAt(file.id, at);
  for await (const records of found) yield sourcesOf(file, records);
}

function sourcesOf(
  { id, as, origin, registerKind, opened }: ImportState,
  { rows, readings }: LiveRecords,
): SourceRow[] {
  const sheets = opened["mapping"] as readonly SheetMapping[];
  const bySheet = new Map(sheets.map((mapping) => [mapping.sheet, mapping]));
  return rows.map((row) => {
    const columns = columnsOf(bySheet.get(row.sheet), row);
    return { importId: id, meaning: as, origin, registerKind, columns, row, readings };
  });
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
export async function sourceOf(store: Store, named: string): Promise<FoundItem> {
  const at = placeNamed(named) ?? (await bySerial(store, named));
  const about = await store.about(at);
  const [source] = about === null ? [] : sourcesOf(about.file, about.records);
  const item = source?.row.items.find(({ n }) => n === at.n);
  if (about === null || source === undefined || item === undefined) {
    throw new HeadstampError("item-missing", { item: named });
  }
  return { source, item, file: about.file, about };
}

/** An item with all that is held about its row. */
export interface FoundItem extends Sourced {
  readonly file: ImportState;
  readonly about: About;
}

/** The place that an address names; null where it is none. */
export function placeNamed(address: string): Place | null {
  const parts = ADDRESS.exec(address.trim());
  if (parts === null) return null;
  const [, importId = "", sheet = "", row, n] = parts;
  return { importId, sheet, row: Number(row), n: Number(n ?? 0) };
}

/** Rows of registers bear the numbers of what they register: an item that was seized goes before them. */
async function bySerial(store: Store, text: string): Promise<Place> {
  const id = readMark("serial", text).value?.id;
  const all = id === undefined ? [] : await store.numbered(id, ALIKE);
  const seized = all.filter(({ as }) => as !== "register");
  const found = seized.length > 0 ? seized : all;
  const [one, ...others] = found;
  if (one === undefined) throw new HeadstampError("item-missing", { item: text });
  if (others.length > 0) {
    const addresses = found.map(({ importId, sheet, row }) => `${importId.slice(0, 12)}/${sheet}!${row}`);
    throw new HeadstampError("item-ambiguous", { item: text, items: addresses.join(", ") });
  }
  return one;
}
