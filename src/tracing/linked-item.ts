import { type Sourced, wholeRows } from "#casework";
import type { RowMeaning } from "#records";
import type { ImportState, Store } from "#store";
import {
  type Casualties,
  casualtiesOf,
  type KinEvent,
  type KinItem,
  leadsOf,
  SALES,
  type SourceRow,
  textsOf,
  tracedItem,
} from "#trace";
import type { Links } from "./trace-links.ts";

/** What the items of a file were part of; files of other meanings have no events to walk. */
export const WHAT: Readonly<Partial<Record<RowMeaning, KinEvent["what"]>>> = {
  seizures: "seizure",
  handovers: "handover",
  "case-items": "case",
  scenes: "scene",
};

/** `IMPORT|NAME`: two files may call two events alike. */
export function eventKey(importId: string, name: string): string {
  return `${importId}|${name}`;
}

export interface Growing extends KinEvent {
  readonly casualties: Casualties[];
}

export function addEvent(events: Map<string, Growing>, file: ImportState, { source, item }: Sourced): void {
  if (item.seizure === null) return;
  const key = eventKey(file.id, item.seizure);
  const { transfers } = tracedItem(source, item);
  const taken = transfers.find(({ kind, basis }) => kind === "seizure" && basis === "recorded") ?? null;
  events.set(key, {
    ...{ key, name: item.seizure, what: WHAT[file.as] ?? "seizure" },
    // What its sources say of the dead and wounded may have been met before its exhibits.
    casualties: events.get(key)?.casualties ?? [],
    date: taken?.date?.iso ?? null,
    place: taken?.place?.label ?? null,
    state: taken?.place?.id?.slice(0, 5) ?? null,
    authority: taken?.to.label ?? null,
  });
}

/** Figures stand with their scene, each with its source; the same figure of one source is one, and none is added to another. */
export async function addCasualties(
  store: Store,
  file: ImportState,
  events: Map<string, Growing>,
): Promise<void> {
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

export function kinItem(at: Sourced, links: Links): KinItem {
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
    stamp: stamp === null || stamp.years.length !== 1 ? null : `${stamp.label} ${stamp.years[0]}`,
    sales: transfers.flatMap(({ kind, basis, from, date }) =>
      SALES.has(kind) && basis === "recorded" && from.held === "held" && date?.precision === "day"
        ? [`${from.id} ${date.iso}`]
        : [],
    ),
    leads: leadsOf(source as SourceRow),
    gun: links.gunOf(at),
  };
}
