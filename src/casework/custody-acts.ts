import { HeadstampError, type Json, newId } from "#base";
import { looksLikePerson, maskPersons } from "#records";
import type { Store } from "#store";
import { type TracedItem, tracedItem } from "#trace";
import { type Custody, type CustodyRecord, chainOf, isMoment } from "./custody-chain.ts";
import { type Desk, random } from "./desk.ts";
import { sourceOf } from "./source-rows.ts";

const LONGEST = 300;

/** Records that an office held an exhibit. Throws `custody-refused`, `item-missing`. */
export async function recordCustody(
  { store, actor }: Desk,
  { item, custody }: { readonly item: string; readonly custody: Custody },
): Promise<{ readonly id: string; readonly item: string; readonly index: number }> {
  const refused = (detail: string, params: Record<string, string | number> = {}): HeadstampError =>
    new HeadstampError("custody-refused", { detail, ...params });
  const { from, until, act: _, ...texts } = custody;
  if (!isMoment(from)) throw refused("date", { field: "from", got: from });
  if (until !== null && !isMoment(until)) throw refused("date", { field: "until", got: until });
  if (until !== null && until.slice(0, from.length) < from.slice(0, until.length)) throw refused("order");
  for (const [field, text] of Object.entries(texts)) {
    if (text.length > LONGEST) throw refused("long", { field, got: text.length, limit: LONGEST });
    if (looksLikePerson(text) || maskPersons(text) !== text) throw refused("person", { field });
  }
  const found = tracedOf(await sourceOf(store, item));
  const id = newId("cus", random(16));
  const payload = { item: found.id, custodyId: id, custody: custody as unknown as Json };
  const { index } = await store.append({ actor, kind: "custody.recorded", payload });
  return { id, item: found.id, index };
}

/** Takes a record back; it stays in the ledger, and the form shows it struck out with the reason. */
export async function correctCustody(
  { store, actor }: Desk,
  { item, id, why }: { readonly item: string; readonly id: string; readonly why: string },
): Promise<{ readonly index: number }> {
  const { records, item: traced } = await custodyOf(store, item);
  const [own, second] = records.filter((one) => one.id.startsWith(id) && one.corrected === null);
  if (own === undefined || second !== undefined || id.length < 5) {
    throw new HeadstampError("custody-refused", { detail: "missing", got: id });
  }
  const payload = { item: traced.id, custodyId: own.id, why };
  return store.append({ actor, kind: "custody.corrected", payload });
}

/** Every record of an exhibit, also those taken back, with what is at odds among those that stand. */
export async function custodyOf(
  store: Store,
  named: string,
): Promise<{
  readonly item: TracedItem;
  readonly records: readonly CustodyRecord[];
  readonly chain: ReturnType<typeof chainOf>;
}> {
  const item = tracedOf(await sourceOf(store, named));
  const records = new Map<string, CustodyRecord>();
  for (const act of await store.caseActs(["custody.recorded", "custody.corrected"], item.id)) {
    const id = act.payload.custodyId;
    if (act.kind === "custody.recorded") {
      const custody = act.payload.custody as unknown as Custody;
      const { entry, at, actor } = act;
      records.set(id, { ...custody, id, entry, at, actor, corrected: null });
    } else {
      const held = records.get(id);
      if (held !== undefined) records.set(id, { ...held, corrected: act.payload.why });
    }
  }
  const all = [...records.values()];
  return { item, records: all, chain: chainOf(all) };
}

function tracedOf({ source, item }: Awaited<ReturnType<typeof sourceOf>>): TracedItem {
  return tracedItem(source, item);
}
