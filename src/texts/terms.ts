import { POPULATION_TERMS } from "./tables/population-terms.ts";

/** What can be said of a population: the thing counted, what befell it, who counted, who had it, where ... */
export const FACETS = [
  "thing",
  "event",
  "origin",
  "maker",
  "by",
  "from",
  "to",
  "class",
  "place",
  "source",
  "statistic",
  "vintage",
] as const;
export type Facet = (typeof FACETS)[number];

/** In these a second term widens ("Texas and Arizona") and unrelated terms exclude each other; in the others it narrows. */
const UNIONS: readonly Facet[] = ["thing", "by", "from", "to", "place", "source", "statistic", "vintage"];

export interface Term {
  readonly code: string;
  readonly facet: Facet;
  readonly within: readonly string[];
  readonly apart: readonly string[];
  readonly label: { readonly en: string; readonly es: string };
  readonly source: string;
}

const split = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));

const TERMS: ReadonlyMap<string, Term> = new Map(
  POPULATION_TERMS.map(({ term, facet, within, apart, en, es, source }) => [
    term,
    {
      code: term,
      facet: facet as Facet,
      within: split(within),
      apart: split(apart),
      label: { en, es },
      source,
    },
  ]),
);

/** The term of a code; throws a RangeError where the table has none. */
export function termOf(code: string): Term {
  const term = TERMS.get(code);
  if (term === undefined) throw new RangeError(`no term ${code}`);
  return term;
}

export function isTerm(code: string): boolean {
  return TERMS.has(code);
}

export const isUnion = (facet: Facet): boolean => UNIONS.includes(facet);

/** Whether everything of `code` is also of `other`. */
export function isWithin(code: string, other: string): boolean {
  return code === other || termOf(code).within.some((parent) => isWithin(parent, other));
}

function ancestors(code: string): readonly string[] {
  return [code, ...termOf(code).within.flatMap(ancestors)];
}

/** Whether nothing can be of both, by the table: a term or something around it excludes the other. */
export function isApart(code: string, other: string): boolean {
  const around = ancestors(other);
  return ancestors(code).some((one) =>
    around.some((two) => termOf(one).apart.includes(two) || termOf(two).apart.includes(one)),
  );
}

/** Without the terms that another of the list already says more narrowly. */
export function narrowest(codes: readonly string[]): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && isWithin(other, code)));
}

type Relation = "same" | "narrower" | "wider" | "other" | "apart";

/** How the terms of one facet stand to another's; `union` where a second term widens. */
export function relate(first: readonly string[], second: readonly string[], union: boolean): Relation {
  const inside = (a: readonly string[], b: readonly string[]): boolean =>
    union
      ? a.every((one) => b.some((two) => isWithin(one, two)))
      : b.every((two) => a.some((one) => isWithin(one, two)));
  const narrower = inside(first, second);
  const wider = inside(second, first);
  if (narrower && wider) return "same";
  if (narrower) return "narrower";
  if (wider) return "wider";
  if (union) {
    const touch = first.some((one) => second.some((two) => isWithin(one, two) || isWithin(two, one)));
    return touch ? "other" : "apart";
  }
  return first.some((one) => second.some((two) => isApart(one, two))) ? "apart" : "other";
}
