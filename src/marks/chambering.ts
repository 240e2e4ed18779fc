import { calibreById, counterparts } from "./calibres.ts";
import type { ModelValue } from "./kinds.ts";
import { once } from "./once.ts";
import { MODELS } from "./tables/models.ts";

/** A calibre that the table gives a model, with the row's source ("" = none: a hint). */
export interface Chambering {
  readonly calibre: string;
  readonly source: string;
}

const BY_MODEL = once(() => {
  const found = new Map<string, Chambering[]>();
  for (const { make, name, calibre, source } of MODELS) {
    if (calibre === "") continue;
    const key = `${make} ${name}`;
    found.set(key, [...(found.get(key) ?? []), { calibre, source }]);
  }
  return found;
});

/** The calibres that the table gives a model; empty where it gives none. A maker may have made others. */
export function chamberingsOf({ make, name }: ModelValue): readonly Chambering[] {
  return BY_MODEL().get(`${make} ${name}`) ?? [];
}

/** Whether two calibres may be one: equal, two names of a chamber, or a bore that one of them is loosely written as. */
export function calibresAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [calibreById(a), calibreById(b)];
  if (one === undefined || other === undefined) return false;
  return one.bores.includes(b) || other.bores.includes(a) || counterparts(one, other);
}
