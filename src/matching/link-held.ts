/** What a store holds of a file's rows beside the file itself: the custody of what they speak of. */
import { HeadstampError } from "#base";
import { atDesk, type Custody } from "#casework";
import type { Kept } from "#linkage";
import type { LinkWish } from "./link.ts";
import { daysOf, lettersAndDigits } from "./link-values.ts";

/** Records of custody that stand, by the address of an item within its file: `SHEET!ROW`, with `#N` for a further one. */
export type Keeping = ReadonlyMap<string, readonly Kept[]>;
const NOTHING: Keeping = new Map();

export interface Held {
  readonly keeping: Keeping;
  /** The store could not be asked: another program has it. */
  readonly unasked: boolean;
}

/** Asks the store of the data directory, where there is one, for the custody of a file's rows in committed imports of it. */
export async function heldOf(
  { data, actor, tell }: Pick<LinkWish, "data" | "actor" | "tell">,
  sha256: string,
): Promise<Held> {
  try {
    const keeping = await atDesk({ data, actor, verb: "link", tell }, async ({ store }) => {
      const files = (await store.imports()).filter(
        (one) => one.status === "committed" && one.sha256 === sha256,
      );
      if (files.length === 0) return NOTHING;
      const acts = await store.caseActs(["custody.recorded", "custody.corrected"]);
      const corrected = new Set(
        acts.flatMap(({ kind, payload }) => (kind === "custody.corrected" ? [payload.custodyId] : [])),
      );
      const found = new Map<string, Kept[]>();
      for (const { kind, payload } of acts) {
        if (kind !== "custody.recorded" || corrected.has(payload.custodyId)) continue;
        const file = files.find(({ id }) => payload.item.startsWith(`${id}/`));
        const kept = keptOf(payload.custody as unknown as Custody);
        if (file === undefined || kept === null) continue;
        const address = payload.item.slice(file.id.length + 1);
        found.set(
          address,
          [...(found.get(address) ?? []), kept].sort((a, b) => a.day - b.day),
        );
      }
      return found;
    });
    return { keeping, unasked: false };
  } catch (error) {
    if (!(error instanceof HeadstampError)) throw error;
    if (error.code === "store-missing") return { keeping: NOTHING, unasked: false };
    if (error.code === "store-locked") return { keeping: NOTHING, unasked: true };
    throw error;
  }
}

function keptOf({ act, from, until, office, seal }: Custody): Kept | null {
  const day = daysOf(from.slice(0, 10))?.from;
  if (day === undefined) return null;
  const how = act === "destroyed" ? "destroyed" : act === "returned" ? "released" : "held";
  const last = until === null ? null : (daysOf(until.slice(0, 10))?.to ?? null);
  return { how, day, until: last, office: lettersAndDigits(office), seal: seal.trim() };
}
