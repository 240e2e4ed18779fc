import { type FoundItem, fileItems, type Sourced, sourceOf } from "#casework";
import type { Store } from "#store";
import {
  checkCartridge,
  checkRequest,
  isAmmunition,
  marksOf,
  type Preflight,
  type RequestDraft,
  tracedItem,
} from "#trace";

/** The pre-flight of one item of the store, on the form that it would be asked about by, before anything is sent. */
export async function checkItem(store: Store, named: string): Promise<Preflight> {
  return preflightOf(await sourceOf(store, named));
}

/** Cartridges have a form of their own. */
export function preflightOf(found: FoundItem): Preflight {
  const { source, item } = found;
  return isAmmunition(item.kind)
    ? checkCartridge(tracedItem(source, item))
    : checkRequest(draftOf(found, sameSerial(found)));
}

/** Addresses of other items of the store with the same legible serial, and the same make where both are known. */
export function sameSerial({ source, item, about }: FoundItem): string[] {
  const draft = draftOf({ source, item }, []);
  const serial = draft.serials[0]?.reading.value;
  if (serial?.key == null || serial.condition !== "legible") return [];
  const own = draft.make?.value?.id;
  return about.twins
    .filter(({ make }) => own === undefined || make === null || make === own)
    .map((one) => `${one.importId.slice(0, 12)}/${one.sheet}!${one.row}`);
}

/** What would be typed into the form of an item, with the addresses of its doubles. */
export function draftOf({ source, item }: Sourced, duplicates: readonly string[]): RequestDraft {
  const { marks, kind, id, transfers } = tracedItem(source, item);
  const { make, importer, model, calibre, type } = marks;
  const dated = transfers.flatMap(({ date, basis }) =>
    date === null || basis === "assumed" ? [] : [date.iso],
  );
  const [origin] = marksOf(source, item, { kind: "place", field: "country" });
  return {
    ...{ id, kind, make, importer, model, calibre, type, duplicates },
    serials: marksOf(source, item, { kind: "serial", field: "serial" }).map(({ reading, column }) => ({
      reading,
      header: column.header,
    })),
    origin: origin?.reading.value?.country ?? null,
    seen: dated.sort()[0] ?? null,
  };
}

/**
 * The pre-flight of every row of a file with the columns of a trace request of guns; opens no store. Two rows of one make and serial
 * are each other's duplicates.
 */
export async function* checkFile(path: string): AsyncGenerator<Preflight> {
  const sourced = await fileItems(path, "case-items");
  const seen = new Map<string, string[]>();
  const keyed = sourced.map((one) => {
    const draft = draftOf(one, []);
    const serial = draft.serials[0]?.reading.value;
    const key =
      serial?.key == null || serial.condition !== "legible"
        ? null
        : `${serial.key} ${draft.make?.value?.id ?? ""}`;
    if (key !== null) seen.set(key, [...(seen.get(key) ?? []), draft.id]);
    return { one, key, id: draft.id };
  });
  for (const { one, key, id } of keyed) {
    const others = key === null ? [] : (seen.get(key) ?? []).filter((other) => other !== id);
    yield checkRequest(draftOf(one, others));
  }
}
