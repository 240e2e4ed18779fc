import type { Sourced } from "#casework";
import type { SoldAndRecovered } from "#findings";
import { marksOf, type Transfer, tracedItem, traceItem, whenOf } from "#trace";

const SALES: ReadonlySet<Transfer["kind"]> = new Set(["retail-sale", "multiple-sale", "private-resale"]);

/** Both ends of an item's time-to-crime, as its trace reads them from recorded dates. */
export function soldAndRecovered({ source, item }: Sourced): SoldAndRecovered | "reversed" | null {
  const { timeToCrime, path } = traceItem(tracedItem(source, item));
  if (timeToCrime === null) {
    const dated = path.filter(({ date }) => date !== null);
    const both = dated.some(({ kind }) => SALES.has(kind)) && dated.some(({ kind }) => kind === "seizure");
    return both ? "reversed" : null;
  }
  const sale = path.find(({ id }) => id === timeToCrime.sale);
  const recovery = path.find(({ id }) => id === timeToCrime.recovery);
  if (sale?.date == null || recovery === undefined) return null;
  return {
    ...{ sold: whenOf(sale), recovered: whenOf(recovery), year: sale.date.iso.slice(0, 4) },
    place: stateOfSale({ source, item }),
  };
}

/** The state that the sale's columns name; null where they name none, or two. */
function stateOfSale({ source, item }: Sourced): SoldAndRecovered["place"] {
  const states = new Map(
    marksOf(source, item, { kind: "place", field: "purchase-place" }).flatMap(({ reading: { value } }) =>
      value?.level === "state" ? [[value.id, value.label] as const] : [],
    ),
  );
  const [only, second] = [...states];
  return only === undefined || second !== undefined ? null : { id: only[0], label: only[1] };
}
