import { FACETS, type Facet, foldWords, isWithin, type Terms, termOf } from "#texts";
import { point, reach } from "./amount.ts";
import type { Amount, Claim, ClaimLink } from "./claim.ts";
import { daysOf, overlap, type Span } from "./period.ts";

/** A claim as the checks look at it. */
export interface View {
  readonly claim: Claim;
  /** Terms of the numerator (of a count: of all that is counted), with the claim's place and vintage. */
  readonly part: Terms;
  /** Terms of the base; null where it has none. */
  readonly base: Terms | null;
  /** The base narrowed by the numerator: who the counted ones are. */
  readonly whole: Terms;
  /** Words of either side that the tables do not know. */
  readonly unknown: readonly string[];
  /** Range that the printed value may stand for. */
  readonly range: readonly [number, number] | null;
  readonly days: Span | null;
  /** Words that name who says it or whose figure it is, folded. */
  readonly voices: ReadonlySet<string>;
  readonly fold: {
    readonly quotation: string;
    readonly method: string;
    readonly evidence: string;
  };
}

/** What all checks are given: the claims in the order of their ids, and their links both ways. */
export interface ClaimSet {
  readonly views: readonly View[];
  readonly byId: ReadonlyMap<string, View>;
  /** Claims that `view` names with a link of these kinds and that are of the set. */
  readonly linked: (view: View, ...kinds: readonly ClaimLink["kind"][]) => readonly View[];
  /** Claims that name `view` so. */
  readonly naming: (view: View, ...kinds: readonly ClaimLink["kind"][]) => readonly View[];
}

const COMMON = new Set(
  "the and for with from via per que los las del por con para una government gobierno mexico mexican mexicano united states estados unidos department secretary secretaria general report reporte informe data datos news noticias study estudio national nacional office ministry press letter carta según segun quoted citing citado minister president presidente senator".split(
    " ",
  ),
);

function voicesOf(claim: Claim): ReadonlySet<string> {
  const words = foldWords(`${claim.speaker} ${claim.outlet}`).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word) && !/^\d+$/.test(word)));
}

/** `base` narrowed by `extra`: what `extra` states holds, and in the facets that narrow, both. */
export function narrow(base: Terms, extra: Terms): Terms {
  const terms: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const a = base[facet] ?? [];
    const b = extra[facet] ?? [];
    const all = facet === "event" || facet === "origin" || facet === "maker" || facet === "class";
    // "Of the cartridges: from a gun shop" counts cartridges all the same.
    const other = facet === "thing" && a.length > 0 && !b.some((one) => a.some((two) => isWithin(one, two)));
    const both = other ? a : all ? [...new Set([...a, ...b])] : b.length > 0 ? b : a;
    const kept = both.filter((code) => !both.some((other) => other !== code && isWithin(other, code)));
    if (kept.length > 0) terms[facet] = [...kept].sort();
  }
  return terms;
}

/** Whoever counts in Mexico counts there: "Mexican police" without a place are in Mexico. */
function settle(terms: Terms, claim: Claim): Terms {
  const given: Partial<Record<Facet, readonly string[]>> = { ...terms };
  const place = claim.geography?.terms.place;
  if (given.place === undefined) {
    if (place !== undefined) given.place = place;
    else if (terms.by?.every((code) => isWithin(code, "mx-authority"))) given.place = ["MX"];
    else if (terms.by?.every((code) => isWithin(code, "us-authority"))) given.place = ["US"];
  }
  if (given.vintage === undefined && claim.vintage !== null) given.vintage = [claim.vintage];
  return given;
}

/** Said of all seizures, whoever makes them in that country adds nothing. */
function plainBy(terms: Terms): Terms {
  if (terms.by?.length !== 1 || termOf(terms.by[0]!).within.length > 0) return terms;
  const { by: _, ...others } = terms;
  return others;
}

/** "43 % of the guns recovered in Mexico: to Texas": a place outside the base's is where they were sold. */
function sourceOf(part: Terms, base: Terms): Terms {
  const { place, ...others } = part;
  if (place === undefined || base.place === undefined) return part;
  if (place.every((code) => base.place?.some((around) => isWithin(code, around)))) return part;
  if (base.place.every((code) => place.some((around) => isWithin(code, around)))) return others;
  return { ...others, source: [...new Set([...(part.source ?? []), ...place])].sort() };
}

function viewOf(claim: Claim): View {
  const base = claim.denominator === null ? null : plainBy(settle(claim.denominator.population.terms, claim));
  const said = plainBy(claim.numerator.population.terms);
  const own = base === null ? settle(said, claim) : sourceOf(said, base);
  const range = claim.value === null ? null : reach(claim.value);
  return {
    claim,
    part: own,
    base,
    whole: base === null ? own : narrow(base, own),
    unknown: [
      ...new Set([...claim.numerator.population.unknown, ...(claim.denominator?.population.unknown ?? [])]),
    ].sort(),
    range,
    days: daysOf(claim.period),
    voices: voicesOf(claim),
    fold: {
      quotation: foldWords(claim.source.quotation),
      method: foldWords(claim.method),
      evidence: foldWords(claim.evidence),
    },
  };
}

export function claimSet(claims: readonly Claim[]): ClaimSet {
  const views = claims
    .filter(({ status }) => status !== "retracted")
    .map(viewOf)
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const byId = new Map(views.map((view) => [view.claim.id, view]));
  const naming = new Map<View, { kind: ClaimLink["kind"]; by: View }[]>();
  for (const by of views) {
    for (const { kind, claim } of by.claim.links) {
      const named = byId.get(claim);
      if (named === undefined || named === by) continue;
      naming.set(named, [...(naming.get(named) ?? []), { kind, by }]);
    }
  }
  return {
    views,
    byId,
    linked: (view, ...kinds) =>
      view.claim.links
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ claim }) => byId.get(claim) ?? [])
        .filter((one) => one !== view),
    naming: (view, ...kinds) =>
      (naming.get(view) ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ by }) => by),
  };
}

export const isShare = ({ claim }: View): boolean => claim.unit === "percent";
export const isCount = ({ claim }: View): boolean =>
  claim.unit === "count" || claim.unit === "per-year" || claim.unit === "per-day";

/** Whether two ranges have a point in common. */
export function meet(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] + 1e-9 && b[0] <= a[1] + 1e-9;
}

/** Whether both are stated and have a day in common, or one is not stated. */
export function mayOverlap(a: View, b: View): boolean {
  return a.days === null || b.days === null || overlap(a.days, b.days);
}

export function sameVoice(a: View, b: View): boolean {
  if (a.claim.source.address !== "" && a.claim.source.address === b.claim.source.address) return true;
  return [...a.voices].some((voice) => b.voices.has(voice));
}

export function sharesThing(a: Terms, b: Terms): boolean {
  return (a.thing ?? []).some((one) =>
    (b.thing ?? []).some((two) => isWithin(one, two) || isWithin(two, one)),
  );
}

/** The same printed point: "47 %" and "47 per cent". */
export function samePoint(a: Amount | null, b: Amount | null): boolean {
  const one = point(a);
  return one !== null && one === point(b);
}

/** Two parts of one total are not each other, whatever their words. */
export function siblings(set: ClaimSet, a: View, b: View): boolean {
  const totals = set.linked(a, "part-of", "sums-to");
  return set.linked(b, "part-of", "sums-to").some((total) => totals.includes(total));
}
