import type { ItemState, Store } from "#store";
import { readWhere } from "./where.ts";

/** Items that fit all conditions, in the order of imports and rows, with how many there are in all. */
export async function listItems(
  store: Store,
  wish: { readonly where: readonly string[]; readonly limit: number; readonly offset: number },
): Promise<{ readonly items: readonly ItemState[]; readonly total: number }> {
  const { filter } = readWhere(wish.where);
  return { items: await store.items(filter, wish), total: await store.countItems(filter) };
}
