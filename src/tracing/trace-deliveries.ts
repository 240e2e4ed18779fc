import { fileItems, type Sourced } from "#casework";
import { type Delivered, type Delivery, deliveryIndex, marksOf, type TracedItem } from "#trace";

export type DeliveryIndex = ReturnType<typeof deliveryIndex>;

/** Reads what a government delivered to its own forces (invoices, assignments; no serials), to hold seized guns against it. */
export async function readDeliveries(path: string): Promise<DeliveryIndex> {
  return deliveryIndex((await fileItems(path, "register")).map(deliveryOf));
}

function deliveryOf({ source, item }: Sourced): Delivery {
  const [make] = marksOf(source, item, { kind: "make", field: "make" });
  const [calibre] = marksOf(source, item, { kind: "calibre", field: "calibre" });
  const [type] = marksOf(source, item, { kind: "type", field: "type" });
  const [date] = marksOf(source, item, { kind: "date", field: "date" });
  const [state] = marksOf(source, item, { kind: "place", field: "state" });
  const { importId, row } = source;
  const day = date?.reading.value ?? null;
  return {
    cell: make?.cell ?? { importId, address: `${row.sheet}!${row.row}`, text: "" },
    state: state?.reading.value?.id ?? null,
    date: day === null ? null : { iso: day.iso, precision: day.precision },
    make: make?.reading.value?.id ?? null,
    calibre: calibre?.reading.value?.id ?? null,
    weapon: type?.reading.value?.class ?? null,
    pieces: item.quantity,
    amended: (row.checks ?? []).some(({ code }) => code === "amended"),
  };
}

/** What of an item a delivery can be held against. */
export function deliveredOf({ marks, transfers }: TracedItem, state: string | null): Delivered {
  const recovery = transfers.find(
    ({ kind, date, basis }) => kind === "seizure" && basis === "recorded" && date !== null,
  );
  return {
    make: marks.make?.value?.id ?? null,
    calibre: marks.calibre?.value?.id ?? null,
    weapon: marks.type?.value?.class ?? null,
    state,
    recovered: recovery?.date ?? null,
  };
}
