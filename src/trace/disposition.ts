import type { Fact } from "./fact.ts";
import type { TracedItem } from "./item.ts";
import { DISPOSITIONS } from "./tables/dispositions.ts";

/** How a trace ended or why it cannot begin: the closed list of `data/trace/dispositions.csv`. */
export type Disposition = string;

export const DISPOSITION_CODES: readonly Disposition[] = DISPOSITIONS.map(({ code }) => code);

/**
 * The disposition that the records allow, the furthest first. `pending` is open: nothing that is held speaks of a sale, and
 * nothing on the item rules a request out.
 */
export function disposeOf({ transfers }: TracedItem, facts: ReadonlySet<Fact>): Disposition {
  const kinds = new Set(transfers.filter(({ basis }) => basis === "recorded").map(({ kind }) => kind));
  const lost = transfers.find(({ kind }) => kind === "theft-or-loss");
  if (facts.has("sale-recorded")) return "purchaser-identified";
  if (lost !== undefined) return lost.from.role === "dealer" ? "stolen-from-ffl" : "lost-interstate-shipment";
  if (kinds.has("not-returned")) return "military-property";
  if (kinds.has("police-assignment") || kinds.has("government-delivery")) return "law-enforcement-sale";
  if (kinds.has("export-licence")) return "foreign-government-sale";
  if (facts.has("dealer-named")) return "retailer-identified-only";
  if (kinds.has("private-resale")) return "ffl-record-unavailable";
  if (!facts.has("firearm")) return "not-a-traceable-kind";
  if (facts.has("private-make")) return "pmf-no-serial";
  if (facts.has("serial-unusable")) return "serial-problem";
  if (facts.has("too-old")) return "too-old";
  return "pending";
}
