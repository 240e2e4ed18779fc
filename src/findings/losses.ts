import { dayText } from "./bought.ts";
import type { ItemFacts, Records } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { statutesOn } from "./salerules.ts";

/** Firearms whose serial and make stand on a list of stolen or lost ones. */
export async function onLossList(records: Records, path: string): Promise<Group[]> {
  const { facts, items } = await records.register(path);
  const lost = new Map<string, ItemFacts>();
  for (const item of items) {
    const key = numberOf(item);
    if (key !== null) lost.set(key, item);
  }
  const rows: Row[] = [];
  const imports = new Set<string>();
  for await (const batch of records.items({ kinds: ["firearm"] })) {
    for (const item of batch) {
      const key = numberOf(item);
      const line = key === null ? undefined : lost.get(key);
      if (line === undefined) continue;
      imports.add(item.importId);
      const on = dayText(line.said("date"));
      rows.push(
        rowOf({
          ...{
            key: item.address,
            label: "indicator.theft-loss",
            numerator: 1,
            cells: [item.address, line.address],
          },
          at: [{ name: "date", value: on ?? "–" }],
          ...{ reasons: ["serial-on-loss-list"], benign: ["repeated-number"] },
          statutes: on === null ? [] : statutesOn(["theft-loss"], on),
        }),
      );
    }
  }
  return [
    groupOf({
      ...{ form: "flags", of: "theft-loss", unit: "firearms", rows, population: facts.population("firearm") },
      by: { field: "indicator", key: "theft-loss", label: "indicator.theft-loss" },
      imports: [facts.importId, ...imports],
      caveats: ["a-pair-is-a-candidate"],
    }),
  ];
}

function numberOf(item: ItemFacts): string | null {
  const [serial, make] = [item.said("serial")?.value, item.said("make")];
  if (serial == null || !("condition" in serial) || serial.condition !== "legible") return null;
  return make?.outcome === "read" && make.value !== null ? JSON.stringify([make.value.id, serial.key]) : null;
}
