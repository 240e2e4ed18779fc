import { PLANT_OPERATORS } from "./tables/plant-operators.ts";

interface Term {
  readonly operator: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Who ran a plant, and since when that is known: two times that are never one. `from` and `to` are of the running,
 * `knownFrom` and `knownTo` of the statement (when its source came out, when a better one replaced it); "" = open or not said.
 */
export interface PlantTerm {
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly source: string;
}

/** The terms of a plant in order, as they were known on a day (`YYYY-MM-DD`), or as they are known now. */
export function plantTerms(maker: string, knownOn: string | null = null): readonly PlantTerm[] {
  const id = maker.replace(/^maker:/, "");
  return PLANT_OPERATORS.filter(
    (row) =>
      row.maker_id === id &&
      row.evidence === "sourced" &&
      (knownOn === null
        ? row.known_to === ""
        : row.known_from <= knownOn && (row.known_to === "" || row.known_to > knownOn)),
  ).map(({ operator, from, to, known_from, known_to, source }) => ({
    ...{ operator, from, to, source },
    knownFrom: known_from,
    knownTo: known_to,
  }));
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
    if (row.evidence !== "sourced" || row.known_to !== "") continue;
    const maker = row.maker_id.replace(/^maker:/, "");
    const from = Number(row.from.slice(0, 4));
    const to = row.to === "" ? Number.POSITIVE_INFINITY : Number(row.to.slice(0, 4));
    out.set(maker, [...(out.get(maker) ?? []), { operator: row.operator, from, to }]);
  }
  return out;
}
