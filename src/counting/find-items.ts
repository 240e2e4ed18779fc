import { batchesOfItems, type Condition, type Sourced, sourceRows, type Tell } from "#casework";
import type { ItemFacts } from "#findings";
import type { Field } from "#records";
import type { ImportState, ItemFilter, Slot, Store } from "#store";
import { addressIn, itemAddress } from "#trace";
import { soldAndRecovered } from "./find-times.ts";

interface Walked {
  readonly store: Store;
  readonly files: readonly ImportState[];
  readonly tell: Tell;
}

/** Items of these files that meet the person's conditions, row by row as they were written. */
export async function* walkItems(
  { store, files, tell }: Walked,
  { filter, year }: Condition,
): AsyncGenerator<readonly ItemFacts[]> {
  const met = await addressesMet(store, filter);
  const walked = files.filter(({ id, as }) => filter.imports?.includes(id) && as !== "counts");
  const total = walked.reduce((sum, { items }) => sum + items, 0);
  let done = 0;
  for (const file of walked) {
    for await (const rows of sourceRows(store, file)) {
      tell("count", done, total);
      done += rows.length;
      const facts = rows
        .filter(({ item }) => filter.kinds?.includes(item.kind) ?? true)
        .map(itemFacts)
        .filter((item) => (met?.has(item.address) ?? true) && meets({ filter, year }, item));
      if (facts.length > 0) yield facts;
    }
  }
}

/**
 * Addresses of the items that meet what the database alone tells (a text anywhere, a serial with unread characters, a period); null
 * where nothing of it is asked.
 */
async function addressesMet(store: Store, filter: ItemFilter): Promise<ReadonlySet<string> | null> {
  if (filter.texts === undefined && filter.serials === undefined && filter.dates === undefined) return null;
  const met = new Set<string>();
  for await (const items of batchesOfItems(store, filter))
    for (const item of items) met.add(itemAddress(item.importId, item));
  return met;
}

const FIELD_OF: Readonly<Partial<Record<Slot, Field>>> = { class: "item-class", purchased: "purchase-date" };

/** What a reading tells of the person's conditions. */
function meets({ filter, year }: Condition, item: ItemFacts): boolean {
  if (year !== null && item.said("date")?.value?.id.slice(0, 4) !== year) return false;
  return Object.entries(filter.read ?? {}).every(([slot, ids]) => {
    const value = item.said(FIELD_OF[slot as Slot] ?? (slot as Field))?.value;
    return value != null && ids.includes(value.id);
  });
}

/** An item as a finding may ask it. */
export function itemFacts({ source, item }: Sourced): ItemFacts {
  const { row, columns, readings, importId } = source;
  return {
    ...{ importId, kind: item.kind, quantity: item.quantity, seizure: item.seizure },
    address: addressIn(source, item),
    headed: (heading) => {
      const column = columns.find(({ header, field }) => field !== "person" && heading.test(header));
      return column === undefined ? null : (row.cells[column.column] ?? null);
    },
    checks: (row.checks ?? []).map(({ code }) => code),
    said: (field) => {
      const mark = item.marks.find((one) => one.field === field);
      return mark === undefined ? null : (readings[mark.reading] ?? null);
    },
    each: (field) => item.marks.flatMap((one) => (one.field === field ? (readings[one.reading] ?? []) : [])),
    written: (field) => {
      const column = columns.find((one) => one.field === field);
      return column === undefined ? null : (row.cells[column.column] ?? null);
    },
    soldAndRecovered: () => soldAndRecovered({ source, item }),
  };
}
