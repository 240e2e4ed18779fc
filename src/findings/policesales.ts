import { HeadstampError } from "#base";
import type { Definition, ItemFacts } from "./definition.ts";
import { groupOf, type Row, rowOf } from "./finding.ts";

/**
 * Arms that a government sold to its own forces, by state and year of the invoice: lawful supply, in no seizure denominator. Lines that
 * were amended or cancelled are counted apart and are in no sum.
 */
export const POLICE_SALES: Definition = {
  ...{ name: "police-sales", column: "state", takes: ["file"], method: ["finding.police-sales.method"] },
  async derive(records, { given }) {
    const path = given["file"];
    if (path === undefined)
      throw new HeadstampError("finding-setting", { setting: "file=", takes: "file=PATH" });
    const { facts, items } = await records.register(path);
    const sold = items.filter(({ checks }) => !checks.includes("amended"));
    const counted = sold.filter(({ quantity }) => quantity !== null && quantity > 0);
    const total = counted.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    const group = groupOf({
      ...{ form: "counts", of: "sale", unit: "pieces", imports: [facts.importId] },
      by: { field: "register", key: facts.importId, label: facts.file },
      population: facts.population("firearm"),
      denominator: total,
      withoutQuantity: sold.length - counted.length,
      period: facts.period,
      caveats: [
        ...(sold.length < items.length ? ["amended-apart"] : []),
        "invoices-amended",
        "sold-is-not-lost",
      ],
      rows: [...rowsOf(counted, total), amended(items)].filter((row) => row !== null),
    });
    const leftOut = records.imports.map(({ importId }) => ({ importId, reason: "no-register" }));
    return { groups: [group], leftOut, caveats: [] };
  },
};

function amended(items: readonly ItemFacts[]): Row | null {
  const cells = items.filter(({ checks }) => checks.includes("amended")).map(({ address }) => address);
  if (cells.length === 0) return null;
  return rowOf({
    key: "(amended)",
    label: "amended",
    at: [{ name: "lines", value: String(cells.length) }],
    cells,
  });
}

function rowsOf(items: readonly ItemFacts[], total: number): Row[] {
  const counts = new Map<
    string,
    { state: string; year: string; pieces: number; lines: string[]; key: string }
  >();
  for (const item of items) {
    const state = item.said("state");
    const date = item.said("date") ?? item.said("purchase-date");
    const year = date?.value?.id.slice(0, 4) ?? "–";
    const label = state?.value?.label ?? "not-read";
    const key = `${state?.value?.id ?? "(unread)"} ${year}`;
    const held = counts.get(key) ?? { key, state: label, year, pieces: 0, lines: [] };
    held.pieces += item.quantity ?? 0;
    held.lines.push(item.address);
    counts.set(key, held);
  }
  return [...counts.values()]
    .sort((a, b) => b.pieces - a.pieces || (a.key < b.key ? -1 : 1))
    .map(({ key, state, year, pieces, lines }) =>
      rowOf({
        ...{ key, label: state, numerator: pieces, share: total === 0 ? null : pieces / total },
        at: [
          { name: "year", value: year },
          { name: "lines", value: String(lines.length) },
        ],
        cells: lines,
      }),
    );
}
