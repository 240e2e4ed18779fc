import type { Definition } from "./definition.ts";
import { MAKERS_BY_CALIBRE, ORIGINS_BY_CALIBRE, SEIZURES_BY_PLACE_AND_YEAR } from "./first.ts";

/** Every finding that is derived from the records; a new one is a file, an import and a line here. */
export const DEFINITIONS: readonly Definition[] = [
  MAKERS_BY_CALIBRE,
  ORIGINS_BY_CALIBRE,
  SEIZURES_BY_PLACE_AND_YEAR,
];

/** The one of that name; null where there is none. */
export function definitionOf(name: string): Definition | null {
  return DEFINITIONS.find((definition) => definition.name === name) ?? null;
}

/** Every name that can be asked for; the worklist of unread marks is made beside them. */
export const FINDINGS: readonly string[] = [...DEFINITIONS.map(({ name }) => name), "unread-marks"];
