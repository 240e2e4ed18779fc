import { comparePopulations, type FacetDifference } from "#texts";
import { digitsOf, point } from "./amount.ts";
import { compareCounted, grouped, sameDays } from "./counts.ts";
import type { Check, Fired } from "./fired.ts";
import { within } from "./period.ts";
import { confusionBetween, confusionOf } from "./steps.ts";
import {
  type ClaimSet,
  isCount,
  isShare,
  meet,
  sameVoice,
  sharesThing,
  siblings,
  type View,
} from "./view.ts";

function related(set: ClaimSet, a: View, b: View): boolean {
  const kinds = ["restates", "derives-from", "part-of", "sums-to", "supersedes"] as const;
  return set.linked(a, ...kinds).includes(b) || set.linked(b, ...kinds).includes(a);
}

/** Facets in which a difference gives the number another meaning, and not only other words. */
function telling(differences: readonly FacetDifference[]): FacetDifference | null {
  return (
    differences.find(({ facet, how, first, second }) => {
      if (facet === "vintage" || facet === "thing") return how === "apart";
      if (how === "apart") return true;
      if (how === "only-first" || how === "only-second")
        return facet === "origin" || facet === "maker" || facet === "to" || facet === "source";
      if (facet === "event" || facet === "origin") {
        return confusionOf(facet, first, second) !== null || confusionOf(facet, second, first) !== null;
      }
      if (facet === "place") return true;
      return how === "other" && facet !== "class";
    }) ?? null
  );
}

/** The same printed number of the same kind of thing, said of populations that are not each other. */
export const sameNumber: Check = (set) => {
  const numbers = grouped(
    set.views.filter(({ claim }) => point(claim.value) !== null),
    ({ claim }) => `${claim.unit} ${point(claim.value)}`,
  );
  return numbers.flatMap((views): Fired[] => {
    const clashes = views.flatMap((a, i) =>
      views.slice(0, i).flatMap((b) => {
        const differs = clash(set, a, b);
        return differs === null ? [] : [{ a: b, b: a, differs }];
      }),
    );
    if (clashes.length === 0) return [];
    const first = clashes[0]!;
    return [
      {
        check: "same-number-other-meaning",
        claims: [...new Set(clashes.flatMap(({ a, b }) => [a.claim.id, b.claim.id]))].sort(),
        beside: [],
        how: "group",
        params: {
          value: first.a.claim.value!.words,
          first: meaning(first.a),
          second: meaning(first.b),
          n: clashes.length,
        },
        differences: [first.differs],
      },
    ];
  });
};

const meaning = ({ claim }: View): string =>
  [claim.numerator.population.words, claim.denominator?.population.words].filter(Boolean).join(" / ");

/** Days between two periods of one voice that may still be taken for each other: this year's figure and last year's. */
const NEAR_DAYS = 366;

/** Whether chance alone would not bring the number twice: one period, or none stated, or one voice within a year. */
function near(a: View, b: View): boolean {
  if (a.days === null || b.days === null || sameDays(a.days, b.days)) return true;
  const gap = Math.max(a.days.first - b.days.last, b.days.first - a.days.last);
  return gap <= NEAR_DAYS && sameVoice(a, b);
}

function clash(set: ClaimSet, a: View, b: View): FacetDifference | null {
  const digits = digitsOf(a.claim.value!.low!);
  if (!isShare(a) && !(isCount(a) && digits >= 2 && Number(a.claim.value!.low) >= 100)) return null;
  if (related(set, a, b) || !sharesThing(a.whole, b.whole)) return null;
  if (!near(a, b)) return null;
  if (isShare(a) && (a.base === null) !== (b.base === null)) return null;
  // Two digits may meet by chance: then only a step misread for another tells.
  if (!isShare(a) && digits < 3) {
    const step = confusionBetween(b.whole, a.whole) ?? confusionBetween(a.whole, b.whole);
    if (step === null || !sameDays(a.days, b.days)) return null;
  }
  const base = a.base === null || b.base === null ? [] : comparePopulations(b.base, a.base).differences;
  return telling(comparePopulations(b.whole, a.whole).differences) ?? telling(base);
}

/** Whether two claims say they count the same: terms, unknown words, and base. */
function sameWords(a: View, b: View): { readonly statistic: boolean } | null {
  if (a.whole.thing === undefined || a.unknown.join() !== b.unknown.join()) return null;
  if ((a.base === null) !== (b.base === null)) return null;
  const bare = ({ statistic: _, vintage: __, ...terms }: View["whole"]): View["whole"] => terms;
  if (comparePopulations(bare(a.whole), bare(b.whole)).relation !== "same") return null;
  if (
    a.base !== null &&
    b.base !== null &&
    comparePopulations(bare(a.base), bare(b.base)).relation !== "same"
  )
    return null;
  const statistic = comparePopulations(
    { statistic: a.whole.statistic ?? [] },
    { statistic: b.whole.statistic ?? [] },
  );
  if (statistic.differences.length === 0) return { statistic: false };
  // One report gives both a median and a mean; two outlets that each give one have misread it.
  return a.claim.outlet !== "" && b.claim.outlet !== "" && a.claim.outlet !== b.claim.outlet
    ? { statistic: true }
    : null;
}

const vague = ({ claim }: View): boolean =>
  claim.numerator.count === null || claim.denominator?.count == null || claim.denominator.count.to === null;

/** Percentage points between two ranges of shares. */
const gap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(a[0] - b[1], b[0] - a[1]);

/** Two numbers for one population and period. */
export const sameWordsOtherNumber: Check = (set) => {
  const fired: Fired[] = [];
  set.views.forEach((a, i) => {
    for (const b of set.views.slice(0, i)) {
      if (a.claim.unit !== b.claim.unit || a.range === null || b.range === null || meet(a.range, b.range))
        continue;
      if (a.claim.unit === "percent-change" || a.days === null || b.days === null) continue;
      if (set.linked(a, "supersedes").includes(b) || set.linked(b, "supersedes").includes(a)) continue;
      if (restated(a, b) || siblings(set, a, b)) continue;
      const same = sameWords(a, b);
      if (same === null) continue;
      const equal = sameDays(a.days, b.days);
      const nested = within(a.days, b.days) || within(b.days, a.days);
      const length = ({ days }: View): number => days!.last - days!.first + 1;
      const ratio = Math.min(length(a), length(b)) / Math.max(length(a), length(b));
      if (
        !equal &&
        !(isShare(a) && nested && ratio >= 0.3 && gap(a.range, b.range) >= 3 && vague(a) && vague(b))
      )
        continue;
      const fiscal = a.claim.period?.kind !== b.claim.period?.kind;
      fired.push({
        check: fiscal ? "fiscal-against-calendar" : "same-words-other-number",
        claims: [b.claim.id, a.claim.id],
        beside: [],
        how: fiscal ? "compared" : same.statistic ? "statistic" : equal ? "pair" : "nested",
        params: { first: b.claim.value!.words, second: a.claim.value!.words },
      });
    }
  });
  return fired;
};

/** Both name the edition or vintage they come from, and not the same one: a restatement, not a contradiction. */
function restated(a: View, b: View): boolean {
  const editions =
    a.claim.edition !== null && b.claim.edition !== null && a.claim.edition !== b.claim.edition;
  const vintage = (view: View): string => view.claim.vintage ?? view.whole.vintage?.join() ?? "";
  const vintages = vintage(a) !== "" && vintage(b) !== "" && vintage(a) !== vintage(b);
  const covered = (x: View, y: View): boolean =>
    x.claim.interval !== null &&
    meet(
      [
        Number(x.claim.interval.low ?? Number.NEGATIVE_INFINITY),
        Number(x.claim.interval.high ?? Number.POSITIVE_INFINITY),
      ],
      y.range!,
    );
  return editions || vintages || covered(a, b) || covered(b, a);
}

/** Three or more shares from one count over as many bases: each is of another question. */
export const manyBases: Check = ({ views }) => {
  const shares = views.filter(
    (view) =>
      isShare(view) &&
      view.range !== null &&
      point(view.claim.numerator.count) !== null &&
      view.base !== null,
  );
  return grouped(
    shares,
    ({ claim, days }) => `${point(claim.numerator.count)} ${JSON.stringify(days)}`,
  ).flatMap((group): Fired[] => {
    const apart = group.filter((a, i) =>
      group
        .slice(0, i)
        .every((b) => !meet(a.range!, b.range!) && different(a, b) && sharesThing(a.whole, b.whole)),
    );
    if (apart.length < 3 || String(point(group[0]!.claim.numerator.count)).length < 3) return [];
    return [
      {
        check: "one-count-many-bases",
        claims: group.map(({ claim }) => claim.id),
        beside: [],
        how: "group",
        params: {
          count: group[0]!.claim.numerator.count!.words,
          shares: apart.map(({ claim }) => claim.value!.words).join("; "),
          bases: apart.map(({ claim }) => claim.denominator!.population.words).join("; "),
        },
      },
    ];
  });
};

/** Bases that are not one by their terms, words or counts. */
function different(a: View, b: View): boolean {
  const counts = [a, b].map(({ claim }) => point(claim.denominator?.count ?? null));
  if (counts[0] !== null && counts[1] !== null) return counts[0] !== counts[1];
  const counted = ({ base, claim }: View) => ({
    terms: base!,
    unknown: claim.denominator!.population.unknown,
  });
  return compareCounted(counted(a) as never, counted(b) as never).relation !== "same";
}
