import { readMark } from "#marks";
import type { ItemFilter, ItemPage, ItemState, Store } from "#store";
import { type Attribution, groupsAsked, rowKey, rowsOfGroups } from "./attributed.ts";
import { readWhere } from "./where.ts";

/** An item of a list; where a group is asked for, with the cells that attribute it to that group. */
export interface ListedItem extends ItemState {
  /** Null where no group is asked for: nobody looked. */
  readonly attributed: readonly Attribution[] | null;
}

interface Asked {
  readonly filter: ItemFilter;
  readonly listed: (items: readonly ItemState[]) => readonly ListedItem[];
}

/** A list has no question beside its items: a year is the period of that year. */
async function askedOf(store: Store, conditions: readonly string[]): Promise<Asked> {
  const { groups, others } = groupsAsked(conditions);
  const { filter: own, year } = readWhere(others);
  const filter = year === null || own.dates !== undefined ? own : { ...own, dates: { from: year, to: year } };
  if (groups.size === 0)
    return { filter, listed: (items) => items.map((item) => ({ ...item, attributed: null })) };
  const rows = await rowsOfGroups(store, groups);
  return {
    filter: { ...filter, rows: [...rows.values()] },
    listed: (items) => items.map((item) => ({ ...item, attributed: rows.get(rowKey(item))?.said ?? [] })),
  };
}

/** Items that fit all conditions, in the order of imports and rows, with how many there are in all. */
export async function listItems(
  store: Store,
  wish: ItemPage & { readonly where: readonly string[] },
): Promise<{ readonly items: readonly ListedItem[]; readonly total: number }> {
  const { filter, listed } = await askedOf(store, wish.where);
  const { limit, offset = 0, after = null } = wish;
  const items = await store.items(filter, wish);
  // A list that ends on its first page is counted already.
  const whole = after === null && offset === 0 && items.length < limit;
  return { items: listed(items), total: whole ? items.length : await store.countItems(filter) };
}

/** The next stretch of such a list, behind an item; not counted again. */
export async function nextItems(
  store: Store,
  wish: ItemPage & { readonly where: readonly string[] },
): Promise<readonly ListedItem[]> {
  const { filter, listed } = await askedOf(store, wish.where);
  return listed(await store.items(filter, wish));
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

/** Items to a batch. */
const BATCH = 500;

/** All items of a filter, a batch at a time, however many there are; behind an item where one is given. */
export async function* batchesOfItems(
  store: Store,
  filter: ItemFilter,
  from: ItemPage["after"] = null,
): AsyncGenerator<readonly ItemState[]> {
  for (let after = from; ; ) {
    const items = await store.items(filter, { limit: BATCH, after });
    if (items.length === 0) return;
    yield items;
    after = items.at(-1)!;
  }
}

/** The same by a person's conditions, for an export. */
export async function* exportItems(
  store: Store,
  where: readonly string[],
  from: ItemPage["after"] = null,
): AsyncGenerator<readonly ListedItem[]> {
  const { filter, listed } = await askedOf(store, where);
  for await (const items of batchesOfItems(store, filter, from)) yield listed(items);
}
