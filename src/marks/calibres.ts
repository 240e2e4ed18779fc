import type { Candidate, Certainty } from "#base";
import type { CalibreValue } from "./kinds.ts";
import { CALIBRE_ALIASES } from "./tables/calibre-aliases.ts";
import { CALIBRES, type CalibresRow } from "./tables/calibres.ts";
import { calibreKey, calibreTokens } from "./wording.ts";

/** A calibre of the table, with the bores it is loosely written as. */
export interface Calibre {
  readonly value: CalibreValue;
  readonly bores: readonly string[];
  /** Calibres that name the same chamber in another system: related, never equal. */
  readonly related: readonly string[];
  readonly unit: string;
  /** What the number alone, without point or unit, may mean: this (`yes`), or perhaps this (`maybe`). */
  readonly bare: string;
  readonly common: boolean;
  readonly source: string;
}

function calibre(row: CalibresRow): Calibre {
  return {
    value: {
      id: row.id,
      label: row.name,
      name: row.name,
      precision: row.precision as CalibreValue["precision"],
    },
    bores: row.bores === "" ? [] : row.bores.split(" "),
    related: row.related === "" ? [] : row.related.split(" "),
    unit: row.unit,
    bare: row.bare,
    common: row.common === "yes",
    source: row.source,
  };
}

const BY_ID = new Map(CALIBRES.map((row) => [row.id, calibre(row)]));
const BY_BORE = new Map<string, Calibre[]>();
for (const one of BY_ID.values()) {
  for (const bore of one.bores) BY_BORE.set(bore, [...(BY_BORE.get(bore) ?? []), one]);
}

export interface Named {
  readonly calibre: Calibre;
  readonly source: string;
}
const BY_NAME = new Map<string, Named[]>();
/** Words that names are made of; a word of five letters and more that is none of them may be a slip of one. */
export const NAME_WORDS = new Set<string>();
for (const row of CALIBRE_ALIASES) {
  const named = BY_ID.get(row.calibre);
  if (named === undefined) continue;
  const tokens = calibreTokens(row.alias);
  const key = calibreKey(tokens);
  const others = BY_NAME.get(key) ?? [];
  if (!others.some((other) => other.calibre === named)) {
    BY_NAME.set(key, [...others, { calibre: named, source: row.source }]);
  }
  for (const token of tokens) if (token.kind === "word") NAME_WORDS.add(token.word);
}

export function calibreById(id: string): Calibre | undefined {
  return BY_ID.get(id);
}

/** Every calibre that bears the name; more than one where the name alone does not tell (`9x23`). */
export function calibresNamed(key: string): readonly Named[] {
  return BY_NAME.get(key) ?? [];
}

/** The names with digits in them, for the one-slip search. */
export const NAMES: readonly string[] = [...BY_NAME.keys()].filter((key) => /\d/.test(key));

export function candidate(
  one: Calibre,
  why: string,
  certainty: Certainty = "certain",
  source: string = one.source,
): Candidate<CalibreValue> {
  return { value: one.value, why, source, certainty: source === "" ? "hint" : certainty };
}

const FAMILIES = new Map<string, readonly Candidate<CalibreValue>[]>();

/** The cartridges that are loosely written as this bore: shown beside it, never chosen. */
export function familyOf(bore: string): readonly Candidate<CalibreValue>[] {
  let family = FAMILIES.get(bore);
  if (family === undefined) {
    family = (BY_BORE.get(bore) ?? []).map((one) => candidate(one, "cartridge-of-bore", "hint"));
    FAMILIES.set(bore, family);
  }
  return family;
}

/** Whether two calibres are two names of one thing: inch and millimetre bores of a cartridge, `.223` beside `5.56`. */
export function counterparts(a: Calibre, b: Calibre): boolean {
  if (a.related.includes(b.value.id) || b.related.includes(a.value.id)) return true;
  const ofA = cartridgesOf(a);
  const ofB = cartridgesOf(b);
  return ofA.some((x) =>
    ofB.some((y) => x === y || x.related.includes(y.value.id) || y.related.includes(x.value.id)),
  );
}

/** The calibre itself where it is a cartridge, else the cartridges of the bore. */
export function cartridgesOf(one: Calibre): readonly Calibre[] {
  return one.value.precision === "cartridge" ? [one] : (BY_BORE.get(one.value.id) ?? []);
}
