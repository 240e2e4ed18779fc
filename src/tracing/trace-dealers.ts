import { type Sourced, sourceRows } from "#casework";
import type { Store } from "#store";
import {
  type DealerParty,
  type DealerWriting,
  licenceKey,
  marksOf,
  resolveDealers,
  type SourceRow,
  textsOf,
} from "#trace";

type Counting = { -readonly [K in keyof DealerWriting]: DealerWriting[K] };

/** Every dealer that the rows of committed imports name, and the rows of registers that were judged, as parties with their writings and candidates. */
export async function traceDealers(store: Store): Promise<DealerParty[]> {
  const writings = new Map<string, Counting>();
  for (const file of (await store.imports()).filter(
    ({ status, as }) => status === "committed" && as !== "counts",
  )) {
    for await (const rows of sourceRows(store, file)) for (const one of rows) count(writings, one);
  }
  for (const { made } of await store.judgements()) {
    const source = (made.row ?? null) as unknown as SourceRow | null;
    for (const item of source?.row.items ?? []) count(writings, { source: source as SourceRow, item });
  }
  return resolveDealers([...writings.values()]);
}

function count(writings: Map<string, Counting>, { source, item }: Sourced): void {
  const name = textsOf(source, "dealer")[0]?.text;
  if (name === undefined) return;
  const places = (["purchase-place", "state"] as const).flatMap((field) =>
    source.meaning === "register" || field === "purchase-place"
      ? marksOf(source, item, { kind: "place", field })
      : [],
  );
  const state =
    places
      .map(({ reading: { value } }) => (value?.level === "state" ? value.id : (value?.state ?? null)))
      .find((id) => id !== null) ?? null;
  const address = textsOf(source, "dealer-address")[0]?.text ?? null;
  const licence = licenceKey(textsOf(source, "dealer-licence")[0]?.text ?? "");
  const key = JSON.stringify([name, address, state, licence]);
  const held = writings.get(key) ?? { name, address, state, licence, items: 0 };
  held.items++;
  writings.set(key, held);
}
