import type { Store } from "#store";
import { type DealerParty, type DealerWriting, marksOf, resolveDealers, textsOf } from "#trace";
import { sourceRows } from "./source-rows.ts";

/** Every dealer that the rows of committed imports name, as parties with their writings and candidates. */
export async function traceDealers(store: Store): Promise<DealerParty[]> {
  const writings = new Map<string, { -readonly [K in keyof DealerWriting]: DealerWriting[K] }>();
  for (const file of (await store.imports()).filter(
    ({ status, as }) => status === "committed" && as !== "counts",
  )) {
    for await (const rows of sourceRows(store, file)) {
      for (const { source, item } of rows) {
        const name = textsOf(source, "dealer")[0]?.text;
        if (name === undefined) continue;
        const places = marksOf(source, item, { kind: "place", field: "purchase-place" });
        const state = places
          .map(({ reading: { value } }) => (value?.level === "state" ? value.id : (value?.state ?? null)))
          .find((id) => id !== null);
        const address = textsOf(source, "dealer-address")[0]?.text ?? null;
        const key = JSON.stringify([name, address, state ?? null]);
        const held = writings.get(key) ?? { name, address, state: state ?? null, items: 0 };
        held.items++;
        writings.set(key, held);
      }
    }
  }
  return resolveDealers([...writings.values()]);
}
