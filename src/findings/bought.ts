import type { MarkReading } from "#marks";
import { dayOf } from "./days.ts";
import type { ImportFacts, ItemFacts, Records } from "./definition.ts";
import type { Sale } from "./salerules.ts";
import { fold } from "./words.ts";

/** A recorded sale as an indicator may see it: no buyer, no dealer's name, addresses of rows instead. */
export interface Bought {
  readonly address: string;
  /** The case or event the file names: whose firearms these are; null where it names none. */
  readonly event: string | null;
  /** The dealer as written, folded: told apart, never shown. */
  readonly dealer: string | null;
  readonly state: string | null;
  readonly date: string;
  readonly arm: Sale["arm"] | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  /** Day of the recovery; null where none is recorded. */
  readonly recovered: string | null;
  readonly facts: ImportFacts;
}

const US_STATE = /^us-([a-z]{2})$/;
/** Long guns that are no rifles, and calibres of .22 and under: outside the rifle rule. */
const NO_RIFLE = new Set(["type:shotgun", "type:muzzle-loader", "type:combination-gun"]);
const SMALL = /:(22|17)(-|$)/;
/** What speaks against reading any flag as a crime; printed with each. */
export const BENIGN = [
  "volume",
  "collector",
  "agency-buyer",
  "stolen-stock",
  "several-buyers",
  "edition",
] as const;

/** Items of every import that record a day of sale. */
export async function boughtOf(records: Records): Promise<Bought[]> {
  const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
  const found: Bought[] = [];
  for await (const items of records.items({ kinds: ["firearm"] })) {
    for (const item of items) {
      const facts = byId.get(item.importId);
      const date = dayText(item.said("purchase-date"));
      if (facts !== undefined && date !== null) found.push(boughtAt(item, facts, date));
    }
  }
  return found;
}

/** The day that a reading says; null where it says less or none. */
export function dayText(reading: MarkReading | null): string | null {
  const value = reading?.outcome === "read" ? reading.value : null;
  return value != null && "iso" in value && dayOf(value.iso) !== null ? value.iso : null;
}

function boughtAt(item: ItemFacts, facts: ImportFacts, date: string): Bought {
  const type = item.said("type")?.value;
  const kind = type != null && "class" in type ? type.class : null;
  const calibre = item.said("calibre")?.value?.id ?? null;
  const rifle =
    kind === "long-gun" && !NO_RIFLE.has(type?.id ?? "") && calibre !== null && !SMALL.test(calibre);
  const serial = item.said("serial")?.value;
  const dealer = item.written("dealer");
  const places = item.each("purchase-place").map(({ value }) => value?.id ?? "");
  return {
    ...{ address: item.address, event: item.seizure ?? item.written("case-id"), facts, date },
    dealer: dealer === null ? null : fold(dealer),
    state:
      places.map((id) => US_STATE.exec(id)?.[1]?.toUpperCase()).find((code) => code !== undefined) ?? null,
    arm: kind === "handgun" ? "handgun" : rifle ? "long-gun" : null,
    make: item.said("make")?.value?.id ?? null,
    model: item.said("model")?.value?.id ?? item.written("model"),
    serial: serial != null && "condition" in serial && serial.condition === "legible" ? serial.key : null,
    recovered: dayText(item.said("date")),
  };
}

/** What a sale rule needs of it; null where the arm is not told. */
export const saleOf = (one: Bought): Sale | null =>
  one.arm === null
    ? null
    : { id: one.address, date: one.date, arm: one.arm, state: one.state, licence: null };

/** Sales of one dealer in one case: the nearest that records without a buyer come to "the same unlicensed person". */
export function counters(bought: readonly Bought[]): Bought[][] {
  const groups = new Map<string, Bought[]>();
  for (const one of bought) {
    if (one.dealer === null || one.event === null) continue;
    const key = JSON.stringify([one.dealer, one.event]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
