import { HeadstampError } from "#base";
import { sourceOf } from "#casework";
import type { Store } from "#store";
import { itemAddress, type KinGraph, kinOf } from "#trace";
import { eventKey, WHAT } from "./linked-item.ts";
import { type KinPool, kinPool } from "./linked-pool.ts";
import { openLinks } from "./trace-links.ts";

export interface LinkedWish {
  /** Address or serial of an item, or what a file calls its event, case or scene. */
  readonly named: string;
  /** Steps from item to item or event to event. */
  readonly depth: number;
}

export interface LinkedGraph extends KinGraph {
  readonly synthetic: boolean;
}

/**
 * What an item or an event has to do with others, across files, states and authorities: same gun, number, lot, shop and day, serials
 * in a row, ballistic leads, a mix of headstamps. It looks up what ties with what it reached, step by step, and reads nothing else.
 * Throws `item-missing` where nothing bears that name.
 */
export async function traceLinked(store: Store, wish: LinkedWish): Promise<LinkedGraph> {
  const all = (await store.imports()).filter(({ status }) => status === "committed");
  const imports = all.filter(({ as }) => as in WHAT);
  const pool = kinPool(store, imports, await openLinks(store, all));
  const start = await startOf(store, wish.named, pool);
  for (let step = 0; step < wish.depth; step++) await pool.widen();
  const graph = kinOf(pool.items(), pool.events()).walk(start, wish.depth);
  const files = new Set(graph.nodes.map(({ id }) => id.split(/[/|]/)[0]));
  const synthetic = imports.some(({ id, opened }) => files.has(id) && opened["synthetic"] === true);
  return { ...graph, cut: graph.cut || pool.cut(), synthetic };
}

async function startOf(store: Store, named: string, pool: KinPool): Promise<readonly string[]> {
  const wanted = named.trim();
  const events = await pool.begin(wanted);
  if (events.length > 0) return events.map((one) => eventKey(one.importId, one.name));
  const { source, item } = await sourceOf(store, wanted).catch((error: unknown) => {
    if (error instanceof HeadstampError && error.code === "item-ambiguous") throw error;
    throw new HeadstampError("item-missing", { item: named }, { cause: error });
  });
  const { row, importId } = source;
  const place = { importId, sheet: row.sheet, row: row.row, n: item.n };
  await pool.read([place]);
  return [itemAddress(importId, place)];
}
