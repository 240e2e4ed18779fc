import { readMark } from "#marks";
import type { ItemFilter, ItemPage, ItemState, Store } from "#store";
import { readWhere } from "./where.ts";

/** A list has no question beside its items: a year is the period of that year. */
function filterOf(conditions: readonly string[]): ItemFilter {
  const { filter, year } = readWhere(conditions);
  return year === null || filter.dates !== undefined
    ? filter
    : { ...filter, dates: { from: year, to: year } };
}

/** Items that fit all conditions, in the order of imports and rows, with how many there are in all. */
export async function listItems(
  store: Store,
  wish: ItemPage & { readonly where: readonly string[] },
): Promise<{ readonly items: readonly ItemState[]; readonly total: number }> {
  const filter = filterOf(wish.where);
  return { items: await store.items(filter, wish), total: await store.countItems(filter) };
}

/** The next stretch of such a list, behind an item; not counted again. */
export function nextItems(
  store: Store,
  wish: ItemPage & { readonly where: readonly string[] },
): Promise<readonly ItemState[]> {
  return store.items(filterOf(wish.where), wish);
}

/** Items whose serial was read as this one is; none where it is no serial. */
export async function itemsBySerial(
  store: Store,
  text: string,
  limit: number,
): Promise<readonly ItemState[]> {
  const id = readMark("serial", text).value?.id;
  return id === undefined ? [] : store.borne(id, limit);
}

/** Items to a batch of an export. */
const BATCH = 500;

/** All of them, a batch at a time, however many there are. */
export async function* exportItems(
  store: Store,
  where: readonly string[],
  from: ItemPage["after"] = null,
): AsyncGenerator<readonly ItemState[]> {
  const filter = filterOf(where);
  let after = from;
  for (;;) {
    const items = await store.items(filter, { limit: BATCH, after });
    if (items.length === 0) return;
    yield items;
    after = items.at(-1)!;
  }
}
