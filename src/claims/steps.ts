import { type Facet, isWithin, type Terms } from "#texts";
import { CONFUSIONS } from "./tables/confusions.ts";

/** One step of the way read as a later one: approved as shipped, traced as seized ... */
export interface Confusion {
  readonly facet: Facet;
  readonly said: string;
  readonly readAs: string;
  readonly source: string;
}

const ROWS: readonly Confusion[] = CONFUSIONS.map(({ facet, said, read_as, source }) => ({
  facet: facet as Facet,
  said,
  readAs: read_as,
  source,
}));

const states = (terms: readonly string[], code: string): boolean => terms.some((one) => isWithin(one, code));

/** The row of the table by which `tale` reads a step of `origin` as another one; null where none does. */
export function confusionOf(
  facet: Facet,
  origin: readonly string[],
  tale: readonly string[],
): Confusion | null {
  return (
    ROWS.find(({ facet: of, said, readAs }) => {
      if (of !== facet || !states(origin, said) || !tale.includes(readAs)) return false;
      // Where the step lies within what it is read as, the reading drops it: "traced" becomes "seized".
      return isWithin(said, readAs) ? !states(tale, said) : !states(origin, readAs);
    }) ?? null
  );
}

export function confusionBetween(origin: Terms, tale: Terms): Confusion | null {
  return (
    confusionOf("event", origin.event ?? [], tale.event ?? []) ??
    confusionOf("origin", origin.origin ?? [], tale.origin ?? [])
  );
}
