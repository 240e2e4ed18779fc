import { comparePopulations, type FacetDifference, foldWords, readPopulation, type Terms } from "#texts";
import { point } from "./amount.ts";
import { sameDays } from "./counts.ts";
import type { Check, Fired } from "./fired.ts";
import { overlap, readPeriod } from "./period.ts";
import { type ClaimSet, isCount, isShare, meet, sharesThing, type View } from "./view.ts";

/** What of two populations keeps a share of the one from holding for the other. */
function unlike(base: Terms, other: Terms): FacetDifference | null {
  return (
    comparePopulations(base, other).differences.find(
      ({ facet, how }) =>
        facet !== "statistic" &&
        !(how.startsWith("only") && (facet === "by" || facet === "from" || facet === "vintage")),
    ) ?? null
  );
}

function joined(
  view: View,
  how: string,
  { beside, differs }: { readonly beside: readonly View[]; readonly differs: FacetDifference },
): Fired {
  return {
    check: "populations-joined",
    claims: [view.claim.id],
    beside: beside.map(({ claim }) => claim.id),
    how,
    params: {
      value: view.claim.value?.words ?? "",
      first: beside[0]?.claim.value?.words ?? "",
      second: beside[1]?.claim.value?.words ?? "",
    },
    differences: [differs],
  };
}

/** A share multiplied with a count it is no share of, or a ratio of two counts of which neither lies in the other. */
export const products: Check = (set) =>
  set.views.flatMap((view): Fired[] => {
    const from = set.linked(view, "derives-from");
    const fired: Fired[] = [];
    const shares = from.filter(isShare);
    const counts = from.filter(isCount);
    if (isCount(view)) {
      for (const share of shares) {
        for (const count of counts) {
          const differs = unlike(share.base ?? share.whole, count.whole);
          if (differs !== null) fired.push(joined(view, "product", { beside: [share, count], differs }));
          else if (share.days !== null && count.days !== null && !overlap(share.days, count.days)) {
            fired.push(joined(view, "years", { beside: [share, count], differs: years(share, count) }));
          }
        }
      }
    }
    if (isShare(view) && counts.length === 2 && shares.length === 0 && view.range !== null) {
      const [a, b] = [...counts].sort((x, y) => (x.range?.[0] ?? 0) - (y.range?.[0] ?? 0)) as [View, View];
      const { relation, differences } = comparePopulations(a.whole, b.whole);
      const differs = differences.find(({ how }) => how !== "narrower" && how !== "only-first") ?? null;
      if (relation !== "same" && relation !== "subset" && differs !== null) {
        fired.push(joined(view, "ratio", { beside: [a, b], differs }));
      }
    }
    return fired;
  });

const years = (a: View, b: View): FacetDifference => ({
  facet: "event",
  how: "other",
  first: [a.claim.period?.words ?? ""],
  second: [b.claim.period?.words ?? ""],
});

const TIMES = /\s(?:×|x|\*|times|multiplied by|multiplied with|multiplicad[oa]s? por)\s/;

/** A claim whose own two sides count what cannot lie in each other, or whose method multiplies two populations. */
export const sides: Check = ({ views }) =>
  views.flatMap((view): Fired[] => {
    const { claim } = view;
    if (view.base !== null && isShare(view)) {
      const pick = ({ by, from, to }: Terms): Terms => ({ by: by ?? [], from: from ?? [], to: to ?? [] });
      const differs = comparePopulations(pick(view.part), pick(view.base)).differences.find(
        ({ how }) => how === "apart",
      );
      if (differs !== undefined) return [joined(view, "sides", { beside: [], differs })];
    }
    const [first, second] = ` ${view.fold.method} `.split(TIMES);
    if (first === undefined || second === undefined) return [];
    const [a, b] = [readPopulation(first).terms, readPopulation(second).terms];
    if (a.thing === undefined || b.thing === undefined) return [];
    const differs = comparePopulations(a, b).differences.find(
      ({ how }) => how === "apart" || how === "other",
    );
    return differs === undefined || claim.value === null
      ? []
      : [joined(view, "method", { beside: [], differs })];
  });

const PRELIMINARY = /\b(preliminar\w*|provisional\w*|prelim)\b/;
const FINAL = /\b(final|definitiv\w*|revised|revisad\w*)\b/;
const SUBTRACTED = /\b(subtract\w*|minus|less|difference|differenc\w*|resta\w*|menos|diferencia)\b|−/;
const RANGES = /\b\d{4} ?- ?\d{2,4}\b.*\b\d{4} ?- ?\d{2,4}\b/;
const EDITION = /\b(editions?|ediciones|edicion|vintages?|releases?|reports? of|cuts?|corte|cortes)\b/;

const vintageOf = (view: View): string => view.claim.vintage ?? view.whole.vintage?.join() ?? "";

/** Preliminary set against final, or one edition of a table taken from another. */
export const editions: Check = (set) => {
  const fired: Fired[] = [];
  for (const view of set.views) {
    const { claim } = view;
    const tell = (how: string, beside: readonly View[], params: Fired["params"]): void => {
      fired.push({
        check: "editions-mixed",
        claims: [claim.id],
        beside: beside.map((one) => one.claim.id),
        how,
        params: { value: claim.value?.words ?? "", ...params },
      });
    };
    const from = set
      .linked(view, "derives-from")
      .filter((one) => !isShare(one) && one.claim.unit !== "percent-change");
    const pair = from
      .flatMap((a, i) => from.slice(0, i).map((b) => [a, b] as const))
      .find(([a, b]) => mixed(a, b));
    const [numerator, denominator] = [
      claim.numerator.population.terms.vintage,
      claim.denominator?.population.terms.vintage,
    ];
    const method = view.fold.method;
    if (pair !== undefined) tell("derived", pair, editionParams(pair[0], pair[1]));
    else if (
      numerator !== undefined &&
      denominator !== undefined &&
      numerator.join() !== denominator.join()
    ) {
      tell("sides", [], { first: numerator.join(), second: denominator.join() });
    } else if (PRELIMINARY.test(method) && FINAL.test(method)) tell("method", [], {});
    else if (
      SUBTRACTED.test(method) &&
      (RANGES.test(method) || (EDITION.test(method) && /\d{4}.*\d{4}/.test(method)))
    )
      tell("method", [], {});
    else if (claim.unit === "percent-change" && from.length === 0) {
      const found = unlinkedChange(set, view);
      if (found !== null) tell("derived", found, editionParams(found[0], found[1]));
    }
  }
  return fired;
};

function editionParams(a: View, b: View): Fired["params"] {
  return { first: vintageOf(a) || a.claim.edition || "", second: vintageOf(b) || b.claim.edition || "" };
}

/** Two counts of one population out of two editions: their difference is no year's count. */
function mixed(a: View, b: View): boolean {
  const strip = ({ vintage: _, ...terms }: Terms): Terms => terms;
  if (
    !sharesThing(a.whole, b.whole) ||
    comparePopulations(strip(a.whole), strip(b.whole)).relation !== "same"
  )
    return false;
  const vintages = vintageOf(a) !== "" && vintageOf(b) !== "" && vintageOf(a) !== vintageOf(b);
  const editions =
    a.claim.edition !== null && b.claim.edition !== null && a.claim.edition !== b.claim.edition;
  // Each year's own first edition may be set beside the next year's own: years apart, vintage the same.
  const apart = a.days !== null && b.days !== null && !overlap(a.days, b.days);
  return vintages || (editions && !(apart && vintageOf(a) !== "" && vintageOf(a) === vintageOf(b)));
}

/** A rise or fall that only a preliminary and a final count give, where two of one vintage give another. */
function unlinkedChange(set: ClaimSet, view: View): readonly [View, View] | null {
  const counts = set.views.filter(
    (one) => isCount(one) && one.range !== null && one.days !== null && sharesThing(one.whole, view.whole),
  );
  for (const now of counts) {
    if (view.days !== null && !sameDays(view.days, now.days)) continue;
    for (const then of counts) {
      if (
        then === now ||
        then.days!.last >= now.days!.first ||
        now.days!.first - then.days!.last > 31 ||
        !mixed(now, then)
      )
        continue;
      const [n, t] = [point(now.claim.value), point(then.claim.value)];
      if (n === null || t === null || t === 0) continue;
      const change = (100 * (n - t)) / t;
      if (meet([change, change], view.range!) || meet([-change, -change], view.range!)) return [now, then];
    }
  }
  return null;
}

/** One count under a fiscal and a calendar year of the same number; the calendar one is the retelling. */
function sameButYear(view: View, other: View): boolean {
  const [a, b] = [view.claim, other.claim];
  if (
    other === view ||
    a.period?.kind !== "calendar" ||
    b.period?.kind !== "us-fiscal" ||
    a.period.from !== b.period.from
  )
    return false;
  const value = point(a.value);
  if (
    value === null ||
    value !== point(b.value) ||
    a.unit !== b.unit ||
    String(value).replace(/\D|0+$/g, "").length < 3
  )
    return false;
  return (
    view.unknown.join() === other.unknown.join() &&
    comparePopulations(view.whole, other.whole).relation === "same"
  );
}

/** Fiscal and calendar years put together in one derivation, sum or claim. */
export const fiscal: Check = (set) =>
  set.views.flatMap((view): Fired[] => {
    const { claim } = view;
    const tell = (how: string, beside: readonly View[]): Fired[] => [
      {
        check: "fiscal-against-calendar",
        claims: [claim.id],
        beside: beside.map((one) => one.claim.id),
        how,
        params: {
          value: claim.value?.words ?? "",
          first: beside.map((one) => one.claim.period?.words ?? "").join("; "),
          second: claim.period?.words ?? "",
        },
      },
    ];
    const twin = set.views.find((other) => sameButYear(view, other));
    if (twin !== undefined) return tell("compared", [twin]);
    const from = set.linked(view, "derives-from");
    const parts = set.naming(view, "part-of", "sums-to");
    const kinds = (all: readonly View[]): number =>
      new Set(all.filter(({ days }) => days !== null).map((one) => one.claim.period?.kind)).size;
    if (kinds(from) > 1) return tell("derived", from);
    if (kinds([...parts, view]) > 1 && parts.length > 0) return tell("derived", parts);
    const texts = [
      claim.numerator.population.words,
      claim.denominator?.population.words ?? "",
      claim.period?.words ?? "",
    ].map(foldWords);
    const isFiscal = (text: string): boolean => /\bfy ?\d|\bfiscal\b/.test(text);
    const isCalendar = (text: string): boolean =>
      /\bcalendar\b|\bcalendario\b/.test(text) ||
      (!isFiscal(text) && readPeriod(text)?.from != null && /^\d{4}$/.test(readPeriod(text)!.from!));
    const all = [...texts, view.fold.method];
    const clash = texts.some(isFiscal) && texts.some(isCalendar);
    const said =
      all.some(isFiscal) && all.some((text) => /\bcalendar (year|20|19)|\bano calendario/.test(text));
    return clash || said ? tell("own", []) : [];
  });
