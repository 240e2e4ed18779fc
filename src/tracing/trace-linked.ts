import { HeadstampError } from "#base";
import { type Sourced, sourceOf, sourceRows, wholeRows } from "#casework";
import type { RowMeaning } from "#records";
import type { ImportState, Store } from "#store";
import {
  type Casualties,
  casualtiesOf,
  itemAddress,
  type KinEvent,
  type KinGraph,
  type KinItem,
  kinOf,
  leadsOf,
  type SourceRow,
  textsOf,
  tracedItem,
} from "#trace";
import { type Links, openLinks } from "./trace-links.ts";

export interface LinkedWish {
  /** Address or serial of an item, or what a file calls its event, case or scene. */
  readonly named: string;
  /** Steps from item to item or event to event. */
  readonly depth: number;
}

export interface LinkedGraph extends KinGraph {
  readonly synthetic: boolean;
}

const WHAT: Readonly<Partial<Record<RowMeaning, KinEvent["what"]>>> = {
  seizures: "seizure",
  handovers: "handover",
  "case-items": "case",
  scenes: "scene",
};

/**
 * What an item or an event has to do with others, across files, states and authorities: same gun, number, lot, shop and day, serials
 * in a row, ballistic leads, a mix of headstamps. Throws `item-missing` where nothing bears that name.
 */
export async function traceLinked(store: Store, { named, depth }: LinkedWish): Promise<LinkedGraph> {
  const imports = (await store.imports()).filter(({ status, as }) => status === "committed" && as in WHAT);
  const links = await openLinks(store, imports);
  const items: KinItem[] = [];
  const events = new Map<string, Growing>();
  for (const file of imports) {
    for await (const rows of sourceRows(store, file)) {
      for (const one of rows) {
        const item = kinItem(one, links);
        items.push(item);
        addEvent(events, file, one);
      }
    }
    if (file.as === "scenes") await addCasualties(store, file, events);
  }
  const kin = kinOf(items, [...events.values()]);
  const start = await startOf(store, named, events);
  const graph = kin.walk(start, depth);
  const files = new Set(graph.nodes.map(({ id }) => id.split(/[/|]/)[0]));
  const synthetic = imports.some(({ id, opened }) => files.has(id) && opened["synthetic"] === true);
  return { ...graph, synthetic };
}

async function startOf(
  store: Store,
  named: string,
  events: ReadonlyMap<string, KinEvent>,
): Promise<readonly string[]> {
  const wanted = named.trim();
  const found = [...events.values()].filter(({ key, name }) => key === wanted || name === wanted);
  if (found.length > 0) return found.map(({ key }) => key);
  const { source, item } = await sourceOf(store, wanted).catch((error: unknown) => {
    if (error instanceof HeadstampError && error.code === "item-ambiguous") throw error;
    throw new HeadstampError("item-missing", { item: named }, { cause: error });
  });
  const { row, importId } = source;
  return [itemAddress(importId, { sheet: row.sheet, row: row.row, n: item.n })];
}

/** `IMPORT|NAME`: two files may call two events alike. */
function eventKey(importId: string, name: string): string {
  return `${importId}|${name}`;
}

interface Growing extends KinEvent {
  readonly casualties: Casualties[];
}

function addEvent(events: Map<string, Growing>, file: ImportState, { source, item }: Sourced): void {
  if (item.seizure === null) return;
  const key = eventKey(file.id, item.seizure);
  if (events.has(key)) return;
  const { transfers } = tracedItem(source, item);
  const taken = transfers.find(({ kind, basis }) => kind === "seizure" && basis === "recorded") ?? null;
  events.set(key, {
    ...{ key, name: item.seizure, what: WHAT[file.as] ?? "seizure", casualties: [] },
    date: taken?.date?.iso ?? null,
    place: taken?.place?.label ?? null,
    state: taken?.place?.id?.slice(0, 5) ?? null,
    authority: taken?.to.label ?? null,
  });
}

/** Figures stand with their scene, each with its source; the same figure of one source is one, and none is added to another. */
async function addCasualties(store: Store, file: ImportState, events: Map<string, Growing>): Promise<void> {
  for await (const rows of wholeRows(store, file)) {
    for (const source of rows) {
      const said = casualtiesOf(source);
      const name = source.row.items[0]?.seizure ?? textsOf(source, "seizure-id")[0]?.text ?? null;
      if (said === null || name === null) continue;
      const key = eventKey(file.id, name);
      const event = events.get(key) ?? bare(key, name);
      events.set(key, event);
      const known = event.casualties.some(
        (one) => one.killed === said.killed && one.wounded === said.wounded && one.source === said.source,
      );
      if (!known) event.casualties.push(said);
    }
  }
}

/** A scene of which no exhibit is held. */
function bare(key: string, name: string): Growing {
  return {
    ...{ key, name, what: "scene", casualties: [] },
    ...{ date: null, place: null, state: null, authority: null },
  };
}

function kinItem(at: Sourced, links: Links): KinItem {
  const { source, item } = at;
  const { id, marks, transfers } = tracedItem(source, item);
  const serial = marks.serial?.value ?? null;
  const stamp = marks.headstamp?.value ?? null;
  const named = [marks.make, marks.model, marks.calibre, marks.serial, marks.headstamp, marks.lot];
  return {
    id,
    label: named.flatMap((mark) => (mark?.value == null ? [] : [mark.value.label])).join(" · ") || item.kind,
    event: item.seizure === null ? null : eventKey(source.importId, item.seizure),
    number:
      serial?.condition === "legible" && serial.key !== null
        ? { make: marks.make?.value?.id ?? null, key: serial.key }
        : null,
    lot: marks.lot?.value?.id ?? null,
    stamp: stamp === null || stamp.years.length !== 1 ? null : `${stamp.label}`,
    sales: transfers.flatMap(({ kind, basis, from, date }) =>
      kind.endsWith("sale") && basis === "recorded" && from.held === "held" && date?.precision === "day"
        ? [`${from.id} ${date.iso}`]
        : [],
    ),
    leads: leadsOf(source as SourceRow),
    gun: links.gunOf(at),
  };
}
