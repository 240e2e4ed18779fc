import { comparePopulations, type Facet, type Terms } from "#texts";
import { reach } from "./amount.ts";
import { countsOf, sameDays } from "./counts.ts";
import type { Check, Fired } from "./fired.ts";
import { overlap, tile } from "./period.ts";
import { PARTITIONS } from "./tables/partitions.ts";
import { type ClaimSet, isShare, meet, narrow, sameVoice, type View } from "./view.ts";

const REST =
  /\b(others?|unknown|rest|remain\w+|undetermined|otros?|otras?|resto|desconocid\w+|indeterminad\w+|restantes?)\b/;
/** Parts that come this near to their total were meant to be all of it. */
const NEAR = 0.95;

type Range = readonly [number, number];

const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce<Range>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
const middle = ([a, b]: Range): number => (a + b) / 2;

/** Terms of one facet that together are all of a wider one, by the table. */
function complete(parts: readonly Terms[]): boolean {
  return PARTITIONS.some((row) => {
    const facet = row.facet as Facet;
    return row.parts.split(" ").every((code) => parts.some((terms) => terms[facet]?.includes(code)));
  });
}

/** Parts that are linked to their total. */
function linkedParts(set: ClaimSet): Fired[] {
  return set.views.flatMap((total): Fired[] => {
    const whole = set.naming(total, "sums-to");
    const parts = [...whole, ...set.naming(total, "part-of").filter((view) => !whole.includes(view))];
    const ranges = parts.map(({ range }) => range).filter((range) => range !== null);
    if (parts.length === 0 || total.range === null || ranges.length < parts.length) return [];
    if (parts.some(({ claim }) => claim.unit !== parts[0]!.claim.unit)) return [];
    const ofHundred = parts.every(isShare) && !isShare(total);
    if (!ofHundred && parts[0]!.claim.unit !== total.claim.unit) return [];
    const target: Range = ofHundred ? [100, 100] : total.range;
    const sum = sumOf(ranges);
    const spans = parts.map(({ days }) => days);
    const tiled =
      parts.length > 1 &&
      total.days !== null &&
      spans.every((span) => span !== null) &&
      tile(spans, total.days);
    const all =
      whole.length > 0 ||
      tiled ||
      complete(parts.map(({ part }) => part)) ||
      (parts.length > 1 &&
        parts.some(({ claim }) => REST.test(claim.numerator.population.words.toLowerCase()))) ||
      (parts.length > 1 && middle(sum) >= NEAR * middle(target));
    const wrong = all ? !meet(sum, target) : sum[0] > target[1];
    // Years that overlap are another fault, and have their own check.
    const double = spans.some((a, i) =>
      spans.some((b, j) => j < i && a !== null && b !== null && overlap(a, b) && !sameDays(a, b)),
    );
    if (!wrong || double) return [];
    return [
      {
        check: "parts-do-not-sum",
        claims: [...parts.map(({ claim }) => claim.id), total.claim.id],
        beside: [],
        how: all ? "all" : "over",
        params: {
          n: parts.length,
          sum: String(Math.round(middle(sum) * 10) / 10),
          total: ofHundred ? "100 %" : (total.claim.value?.words ?? ""),
        },
      },
    ];
  });
}

/** Counts that the table knows to be the two or three parts of another count of the same voice and period. */
function knownParts(set: ClaimSet): Fired[] {
  const counted = set.views.flatMap(countsOf);
  const fired: Fired[] = [];
  for (const row of PARTITIONS) {
    if (row.within === "") continue;
    const facet = row.facet as Facet;
    for (const total of counted.filter(({ terms }) => terms[facet]?.join() === row.within)) {
      const parts = row.parts
        .split(" ")
        .map((code) =>
          counted.find(
            ({ view, terms, unit, unknown }) =>
              unit === total.unit &&
              sameDays(view.days, total.view.days) &&
              sameVoice(view, total.view) &&
              unknown.join() === total.unknown.join() &&
              comparePopulations(terms, narrow(total.terms, { [facet]: [code] })).relation === "same",
          ),
        );
      if (parts.some((part) => part === undefined)) continue;
      const known = parts.filter((part) => part !== undefined);
      const linked = known.every(({ view }) => set.linked(view, "part-of", "sums-to").includes(total.view));
      const sum = sumOf(known.map(({ amount }) => reach(amount)));
      if (linked || meet(sum, reach(total.amount))) continue;
      fired.push({
        check: "parts-do-not-sum",
        claims: [...new Set([...known.map(({ view }) => view.claim.id), total.view.claim.id])],
        beside: [],
        how: "all",
        params: {
          n: known.length,
          sum: String(Math.round(middle(sum) * 10) / 10),
          total: total.amount.words,
        },
      });
    }
  }
  return fired;
}

/** Parts of a whole that do not make it. */
export const parts: Check = (set) => [...linkedParts(set), ...knownParts(set)];

/** Parts of a sum, or a total's parts, of one population whose periods have days in common. */
export const overlapping: Check = (set) => {
  const fired: Fired[] = [];
  const tell = (of: View, group: readonly View[]): void => {
    const spans = group.map((view) => ({ view, span: view.days }));
    const twice = spans.filter(({ view, span }) =>
      spans.some(
        (other) =>
          other.view !== view &&
          span !== null &&
          other.span !== null &&
          overlap(span, other.span) &&
          comparePopulations(view.whole, other.view.whole).relation === "same" &&
          !sameDays(span, other.span),
      ),
    );
    if (twice.length < 2) return;
    fired.push({
      check: "periods-overlap",
      claims: [of.claim.id],
      beside: twice.map(({ view }) => view.claim.id),
      how: "added",
      params: { periods: twice.map(({ view }) => view.claim.period?.words ?? "").join("; ") },
    });
  };
  for (const view of set.views) {
    tell(view, set.naming(view, "part-of", "sums-to"));
    const from = set.linked(view, "derives-from").filter(({ claim }) => claim.unit === view.claim.unit);
    const ranges = from.map(({ range }) => range).filter((range) => range !== null);
    if (from.length < 2 || view.range === null || ranges.length < from.length || isShare(view)) continue;
    if (meet(sumOf(ranges), view.range)) tell(view, from);
  }
  return fired;
};
