import { PLANT_OPERATORS } from "./tables/plant-operators.ts";

interface Term {
  readonly operator: string;
  readonly from: number;
  readonly to: number;
}

let terms: ReadonlyMap<string, readonly Term[]> | null = null;

/** Who may have run a plant in any of the years; a year in which the operator changed names both. */
export function operatorsOf(maker: string, years: readonly number[]): readonly string[] {
  terms ??= tabled();
  const own = terms.get(maker);
  if (own === undefined) return [];
  const found = own.filter((term) => years.some((year) => year >= term.from && year <= term.to));
  return [...new Set(found.map((term) => term.operator))];
}

function tabled(): ReadonlyMap<string, readonly Term[]> {
  const out = new Map<string, Term[]>();
  for (const row of PLANT_OPERATORS) {
    if (row.evidence !== "sourced") continue;
    const maker = row.maker_id.replace(/^maker:/, "");
    const from = Number(row.from.slice(0, 4));
    const to = row.to === "" ? Number.POSITIVE_INFINITY : Number(row.to.slice(0, 4));
    out.set(maker, [...(out.get(maker) ?? []), { operator: row.operator, from, to }]);
  }
  return out;
}
