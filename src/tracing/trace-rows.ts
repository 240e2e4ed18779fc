import { type Sourced, sourceRows } from "#casework";
import type { ImportState, Place, Store } from "#store";
import { itemAddress } from "#trace";

/** Which items are traced: all of them, those of one event, or a stretch of either. */
export interface Wanted {
  /** What the files call the event or case; null = all items. */
  readonly seizure: string | null;
  /** So many items at most, those behind `after`; null = every one. */
  readonly page?: { readonly after: Place | null; readonly limit: number } | null;
}

/** Items that one event may have. */
const MOST = 1_000_000;
/** Items that are traced together. */
const TOGETHER = 400;

/** Items of these files with their rows, in the order of the files: what was not asked for is looked up, not passed over. */
export async function* wantedRows(
  store: Store,
  files: readonly ImportState[],
  wanted: Wanted,
): AsyncGenerator<{ readonly file: ImportState; readonly rows: readonly Sourced[] }> {
  const places = await placesOf(store, files, wanted);
  for (const file of files) {
    if (places === null) {
      for await (const rows of sourceRows(store, file)) yield { file, rows };
      continue;
    }
    const own = places.filter(({ importId }) => importId === file.id);
    for (let from = 0; from < own.length; from += TOGETHER) {
      const part = own.slice(from, from + TOGETHER);
      const named = new Set(part.map((place) => itemAddress(file.id, place)));
      const rows: Sourced[] = [];
      for await (const found of sourceRows(store, file, part)) {
        for (const one of found) {
          const { sheet, row } = one.source.row;
          if (named.has(itemAddress(file.id, { sheet, row, n: one.item.n }))) rows.push(one);
        }
      }
      yield { file, rows };
    }
  }
}

/** Places of the items that are wanted; null where that is every item. */
async function placesOf(
  store: Store,
  files: readonly ImportState[],
  { seizure, page = null }: Wanted,
): Promise<readonly Place[] | null> {
  if (seizure !== null) {
    const meanings = [...new Set(files.map(({ as }) => as))];
    const all = await store.itemsOfEvents(await store.eventsNamed(meanings, seizure), MOST);
    if (page === null) return all;
    const { after, limit } = page;
    const last =
      after === null ? null : itemAddress(after.importId, { sheet: after.sheet, row: after.row, n: after.n });
    const start = last === null ? 0 : all.findIndex((one) => itemAddress(one.importId, one) === last) + 1;
    return last !== null && start === 0 ? [] : all.slice(start, start + limit);
  }
  return page === null ? null : store.items({ imports: files.map(({ id }) => id) }, page);
}
