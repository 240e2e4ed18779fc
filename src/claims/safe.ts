import { type Facet, isWithin, type Terms } from "#texts";
import type { Claim } from "./claim.ts";
import { CONFUSIONS } from "./tables/confusions.ts";
import { type ClaimSet, claimSet, type View } from "./view.ts";

/** What a claim says, carefully and as it is usually turned; words are put to it by whoever speaks. */
export interface Wording {
  readonly safe: { readonly part: Terms; readonly base: Terms | null };
  /** Without who counted, from whom and when, each step read as the next. */
  readonly unsafe: { readonly part: Terms; readonly base: Terms | null };
  /** Codes of the catalogue (`claim.caveat.CODE`). */
  readonly caveats: readonly string[];
}

/** Facets that a careless sentence leaves out. */
const DROPPED: readonly Facet[] = ["by", "from", "vintage", "statistic"];

/** What a step is usually misread as; a plain sale is not. */
function stepAfter(facet: Facet, code: string): string {
  if (code === "sold") return code;
  return CONFUSIONS.find((row) => row.facet === facet && isWithin(code, row.said))?.read_as ?? code;
}

/** The terms with each step read as the table says it is misread. */
function misread(terms: Terms): Terms {
  const turned: Partial<Record<Facet, readonly string[]>> = {};
  for (const [key, codes] of Object.entries(terms)) {
    const facet = key as Facet;
    if (DROPPED.includes(facet)) continue;
    turned[facet] = [...new Set(codes.map((code) => stepAfter(facet, code)))];
  }
  return turned;
}

/** Facets of `part` that `base` has not said already: "of the firearms traced: US-sourced". */
function added(part: Terms, base: Terms): Terms {
  const extra: Partial<Record<Facet, readonly string[]>> = {};
  for (const [key, codes] of Object.entries(part)) {
    const facet = key as Facet;
    const known = base[facet] ?? [];
    const fresh = codes.filter((code) => !known.includes(code));
    if (fresh.length > 0) extra[facet] = fresh;
  }
  return Object.keys(extra).length === 0 ? part : extra;
}

function caveatsOf(view: View): string[] {
  const { whole, claim } = view;
  const has = (facet: Facet, code: string): boolean =>
    whole[facet]?.some((one) => isWithin(one, code)) ?? false;
  const codes: string[] = [];
  if (has("event", "submitted")) codes.push("traced");
  if (has("origin", "us-sourced") && !has("origin", "us-purchaser")) codes.push("us-sourced");
  else if (whole.origin?.includes("us-origin") === true && !has("event", "submitted"))
    codes.push("us-origin");
  if (has("maker", "lake-city") || /head ?stamp|culote/i.test(claim.evidence)) codes.push("headstamp");
  if (has("event", "approved")) codes.push("approved");
  if (has("event", "trafficked") && !has("event", "recovered")) codes.push("trafficked");
  return codes;
}

function wordingOf(view: View): Wording {
  const base = view.base;
  const part = base === null ? view.whole : added(view.part, base);
  const { event, ...loose } = base === null ? {} : misread(base);
  return {
    safe: { part, base },
    unsafe: {
      part: misread(part),
      // "Of all guns in Mexico": the base loses the step that limits it.
      base: base === null ? null : loose,
    },
    caveats: caveatsOf(view),
  };
}

/** The wording of each claim by its id. */
export function wordings(claims: readonly Claim[]): ReadonlyMap<string, Wording> {
  const set: ClaimSet = claimSet(claims);
  return new Map(set.views.map((view) => [view.claim.id, wordingOf(view)]));
}
