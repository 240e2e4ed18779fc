import type { Terms } from "./population.ts";
import { REGISTERS, type RegistersRow } from "./tables/registers.ts";
import type { UnitCode } from "./units.ts";

const split = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));

/** Most registers that a figure is given. */
const MOST = 2;

interface Register {
  readonly row: RegistersRow;
  readonly units: readonly string[];
  readonly things: readonly string[];
  readonly needs: readonly string[];
  readonly terms: readonly string[];
}
const TABLE: readonly Register[] = REGISTERS.map((row) => ({
  row,
  units: split(row.units),
  things: split(row.things),
  needs: split(row.needs),
  terms: split(row.terms),
}));

/**
 * Ids of the registers that would settle a figure: those for its unit whose terms it states, best fit first; a row
 * without terms stands for the unit as such.
 */
export function registersFor(unit: UnitCode, sides: readonly Terms[]): readonly string[] {
  const stated = new Set(sides.flatMap((terms) => Object.values(terms).flat()));
  const fit = ({ units, things, needs, terms }: Register): number => {
    const counted = units.length === 0 || units.includes(unit) || things.some((thing) => stated.has(thing));
    if (!counted || needs.some((term) => !stated.has(term))) return -1;
    const any = terms.filter((term) => stated.has(term)).length;
    return any === 0 && terms.length > 0 ? -1 : any + needs.length;
  };
  return TABLE.map((register) => ({ id: register.row.id, fit: fit(register) }))
    .filter((register) => register.fit >= 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ id }) => id);
}

export function registerOf(id: string): RegistersRow | null {
  return REGISTERS.find((row) => row.id === id) ?? null;
}
