import { type Sourced, sourceRows } from "#casework";
import type { EventName, ImportState, Place, Store } from "#store";
import { itemAddress, type KinEvent, type KinItem, marksOf, nextNumbers } from "#trace";
import { addCasualties, addEvent, eventKey, type Growing, kinItem } from "./linked-item.ts";
import type { Links } from "./trace-links.ts";

/** Items that one look-up may bring; more are not read, and the graph says that it was cut. */
const MOST = 1500;
/** Dated headstamps that two events share before the mix is a reason to look: as the walk has it. */
const MIX_LEAST = 3;

/** Items and events near a start, read as they are reached. */
export interface KinPool {
  /** Reads the events of this name, with their items. */
  readonly begin: (name: string) => Promise<readonly EventName[]>;
  readonly read: (places: readonly Place[]) => Promise<void>;
  /** Reads whatever ties with what is there. */
  readonly widen: () => Promise<void>;
  readonly items: () => readonly KinItem[];
  readonly events: () => readonly KinEvent[];
  /** More was there than was read. */
  readonly cut: () => boolean;
}

export function kinPool(store: Store, imports: readonly ImportState[], links: Links): KinPool {
  const files = new Map(imports.map((file) => [file.id, file]));
  const meanings = [...new Set(imports.map(({ as }) => as))];
  const items = new Map<string, { readonly item: KinItem; readonly at: Sourced }>();
  const events = new Map<string, Growing>();
  const widened = new Set<string>();
  /** Events that say what their first row says. */
  const told = new Set<string>();
  let front: string[] = [];
  let cut = false;
  let leadsRead = false;

  const bounded = (places: readonly Place[]): readonly Place[] => {
    if (places.length >= MOST) cut = true;
    return places;
  };
  /** Items of these places; what is not asked for in a row of several items is left. */
  const take = async (places: readonly Place[]): Promise<string[]> => {
    const fresh: string[] = [];
    const byFile = new Map<string, Map<string, Place>>();
    for (const place of places) {
      const held = byFile.get(place.importId) ?? new Map<string, Place>();
      byFile.set(place.importId, held.set(`${place.sheet}!${place.row}`, place));
    }
    const wanted = new Set(places.map((place) => itemAddress(place.importId, place)));
    for (const [id, own] of byFile) {
      const file = files.get(id);
      if (file === undefined) continue;
      for await (const found of sourceRows(store, file, [...own.values()])) {
        for (const at of found) {
          const item = kinItem(at, links);
          if (!wanted.has(item.id) || items.has(item.id)) continue;
          items.set(item.id, { item, at });
          fresh.push(item.id);
        }
      }
    }
    return fresh;
  };
  /** Events say what their first row says, and scenes what their rows say of the dead and wounded. */
  const takeEvents = async (ids: readonly string[]): Promise<void> => {
    const named = new Map<string, EventName>();
    for (const id of ids) {
      const at = items.get(id)?.at;
      const name = at?.item.seizure ?? null;
      if (at === undefined || name === null) continue;
      const { importId } = at.source;
      const key = eventKey(importId, name);
      if (!told.has(key)) named.set(key, { importId, name });
      told.add(key);
    }
    if (named.size === 0) return;
    const first = await store.firstOfEvents([...named.values()]);
    for (const file of imports) {
      const own = first.filter(({ importId }) => importId === file.id);
      if (own.length === 0) continue;
      const firsts = new Set(own.map((place) => itemAddress(place.importId, place)));
      for await (const found of sourceRows(store, file, own)) {
        for (const at of found) {
          const { sheet, row } = at.source.row;
          if (firsts.has(itemAddress(file.id, { sheet, row, n: at.item.n }))) addEvent(events, file, at);
        }
      }
      if (file.as === "scenes") await addCasualties(store, file, events);
    }
  };
  const read = async (places: readonly Place[]): Promise<void> => {
    const fresh = await take(places);
    await takeEvents(fresh);
    front.push(...fresh);
  };
  /** A lead stands in a cell that no index has: files with such a column are read whole, once. */
  const readLeads = async (): Promise<void> => {
    const led = front.some((id) => (items.get(id)?.item.leads.length ?? 0) > 0);
    if (!led || leadsRead) return;
    leadsRead = true;
    const fresh: string[] = [];
    for (const file of imports) {
      if (!JSON.stringify(file.opened["mapping"]).includes('"ballistic-lead"')) continue;
      for await (const found of sourceRows(store, file)) {
        for (const at of found) {
          const item = kinItem(at, links);
          if (item.leads.length === 0 || items.has(item.id)) continue;
          items.set(item.id, { item, at });
          fresh.push(item.id);
        }
      }
    }
    await takeEvents(fresh);
    front.push(...fresh);
  };
  const widen = async (): Promise<void> => {
    const own = front.flatMap((id) => items.get(id) ?? []);
    const reached = new Map<string, EventName>();
    for (const { at } of own) {
      const { seizure: name } = at.item;
      const { importId } = at.source;
      if (name !== null && !widened.has(eventKey(importId, name)))
        reached.set(eventKey(importId, name), { importId, name });
    }
    for (const key of reached.keys()) widened.add(key);
    await readLeads();
    front = [];
    const serials = new Set<string>();
    const lots = new Set<string>();
    const days = new Set<string>();
    for (const { item, at } of own) {
      const { source } = at;
      if (item.lot !== null) lots.add(item.lot);
      for (const key of item.number === null ? [] : [item.number.key, ...nextNumbers(item.number)]) {
        serials.add(`serial:${key}`);
      }
      if (item.sales.length === 0) continue;
      for (const { reading } of marksOf(source, at.item, { kind: "date", field: "purchase-date" })) {
        if (reading.value !== null) days.add(reading.value.id);
      }
    }
    const wish = { serials: [...serials], lots: [...lots], days: [...days] };
    await read(bounded(await store.itemsAlike(meanings, wish, MOST)));
    for (const { at } of own) {
      const judged = await links.placesWith(at);
      if (judged.length > 0)
        await read(judged.flatMap((place) => [0, 1, 2, 3].map((n) => ({ ...place, n }))));
    }
    if (reached.size === 0) return;
    await read(bounded(await store.itemsOfEvents([...reached.values()], MOST)));
    const mixes = new Map<string, Map<string, { readonly label: string; readonly year: number }>>();
    for (const { item } of items.values()) {
      if (item.event === null || item.stamp === null || !reached.has(item.event)) continue;
      const at = item.stamp.lastIndexOf(" ");
      const stamp = { label: item.stamp.slice(0, at), year: Number(item.stamp.slice(at + 1)) };
      mixes.set(item.event, (mixes.get(item.event) ?? new Map()).set(item.stamp, stamp));
    }
    for (const stamps of mixes.values()) {
      if (stamps.size < MIX_LEAST) continue;
      const wish = { stamps: [...stamps.values()], least: MIX_LEAST };
      await read(bounded(await store.itemsStamped(meanings, wish, MOST)));
    }
  };
  return {
    begin: async (name) => {
      const [importId, own] = name.split("|");
      const key =
        own !== undefined && files.has(importId ?? "") ? { importId: importId ?? "", name: own } : null;
      const found = key === null ? await store.eventsNamed(meanings, name) : [key];
      await read(bounded(await store.itemsOfEvents(found, MOST)));
      const scenes = imports.filter(({ as }) => as === "scenes");
      // A scene of which no exhibit is held stands in its file alone.
      if (found.length === 0) for (const file of scenes) await addCasualties(store, file, events);
      const bare = [...events.values()].filter((one) => one.key === name || one.name === name);
      const known = new Set(found.map((one) => eventKey(one.importId, one.name)));
      return [
        ...found,
        ...bare
          .filter(({ key: other }) => !known.has(other))
          .map((one) => ({ importId: one.key.slice(0, one.key.indexOf("|")), name: one.name })),
      ];
    },
    ...{ read, widen },
    items: () => inOrder([...items.values()].map(({ item }) => item)),
    events: () => [...events.values()],
    cut: () => cut,
  };

  /** As the files have them: what is shown must not depend on how it was reached. */
  function inOrder(all: KinItem[]): KinItem[] {
    const place = new Map(imports.map(({ id }, n) => [id, n]));
    const rank = ({ at }: { readonly at: Sourced }): readonly [number, number, number, number] => {
      const { importId, row } = at.source;
      const sheet = files.get(importId)?.sheets.indexOf(row.sheet) ?? 0;
      return [place.get(importId) ?? 0, sheet, row.row, at.item.n];
    };
    const ranks = new Map([...items].map(([id, one]) => [id, rank(one)]));
    return all.sort((a, b) => {
      const [x, y] = [ranks.get(a.id) ?? [], ranks.get(b.id) ?? []];
      for (const [i, one] of x.entries()) if (one !== y[i]) return one - (y[i] ?? 0);
      return 0;
    });
  }
}
