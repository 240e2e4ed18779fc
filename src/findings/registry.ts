import { ATTACKS } from "./attacks.ts";
import { TIME_TO_CRIME } from "./crime.ts";
import type { Definition } from "./definition.ts";
import { DESIGNATED } from "./designated.ts";
import { LICENSED } from "./exports.ts";
import { MAKES_AGAINST_SALES, MAKES_ASKED } from "./exposure.ts";
import { MAKERS_BY_CALIBRE, ORIGINS_BY_CALIBRE, SEIZURES_BY_PLACE_AND_YEAR } from "./first.ts";
import { FLOWS } from "./flows.ts";
import { FUNNEL } from "./funnel.ts";
import { HOMICIDES } from "./homicides.ts";
import { INDICATORS } from "./indicators.ts";
import { INTERDICTION } from "./interdiction.ts";
import { LAKE_CITY_BY_YEAR } from "./lakecity.ts";
import { POLICE_SALES } from "./policesales.ts";
import { QUESTIONS, type Question } from "./question.ts";
import { RECONCILE } from "./reconcile.ts";
import { TRACE_SOURCES } from "./tracesources.ts";
import { CLASSES_ASKED, WEAPON_CLASSES_FOUND } from "./weaponclasses.ts";

/** Questions that are counted item by item, whatever finding asks them. */
export const ASKED: readonly Question[] = [...QUESTIONS, CLASSES_ASKED, MAKES_ASKED];

/** Every finding that is derived from the records; a new one is a file, an import and a line here. */
export const DEFINITIONS: readonly Definition[] = [
  MAKERS_BY_CALIBRE,
  ORIGINS_BY_CALIBRE,
  SEIZURES_BY_PLACE_AND_YEAR,
  MAKES_AGAINST_SALES,
  FUNNEL,
  RECONCILE,
  LAKE_CITY_BY_YEAR,
  WEAPON_CLASSES_FOUND,
  ATTACKS,
  INDICATORS,
  LICENSED,
  POLICE_SALES,
  INTERDICTION,
  TRACE_SOURCES,
  HOMICIDES,
  DESIGNATED,
  TIME_TO_CRIME,
  FLOWS,
];

/** The one of that name; null where there is none. */
export function definitionOf(name: string): Definition | null {
  return DEFINITIONS.find((definition) => definition.name === name) ?? null;
}

/** Every name that can be asked for; the worklist of unread marks is made beside them. */
export const FINDINGS: readonly string[] = [...DEFINITIONS.map(({ name }) => name), "unread-marks"];
