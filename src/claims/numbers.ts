import { comparePopulations, isApart } from "#texts";
import { point, reach } from "./amount.ts";
import type { Amount } from "./claim.ts";
import { type Counted, compareCounted, countsOf, grouped, sameDays, tellingPoint } from "./counts.ts";
import type { Check, Fired } from "./fired.ts";
import { daysOf, readPeriod, type Span, tile, within } from "./period.ts";
import { isCount, isShare, mayOverlap, meet, sharesThing, siblings, type View } from "./view.ts";

type Range = readonly [number, number];

const show = (amount: Amount | null): string => amount?.words ?? "";

/** Per cent that a part is of a whole, as far as both are known. */
function shareRange(part: Range, whole: Range): Range {
  return [
    whole[1] > 0 ? (100 * part[0]) / whole[1] : 0,
    whole[0] > 0 ? (100 * part[1]) / whole[0] : Number.POSITIVE_INFINITY,
  ];
}

/** The share, or the change, of two printed points. */
function exact(part: Amount, whole: Amount, unit: string): number | null {
  const [p, w] = [point(part), point(whole)];
  return p === null || w === null || w === 0 ? null : (100 * p) / w - (unit === "percent" ? 0 : 100);
}

const one = (x: number): string => String(Math.round(x * 10) / 10);

/** A share above 100 or below 0, a negative count, a range that runs backwards, an interval without its point. */
export const impossible: Check = ({ views }) =>
  views.flatMap(({ claim }): Fired[] => {
    const fire = (how: string): Fired[] => [
      {
        check: "value-impossible",
        claims: [claim.id],
        beside: [],
        how,
        params: { value: show(claim.value), interval: show(claim.interval) },
      },
    ];
    const low = Number(claim.value?.low ?? claim.value?.high ?? 0);
    const high = Number(claim.value?.high ?? claim.value?.low ?? 0);
    if (claim.unit === "percent" && (high > 100 || low < 0)) return fire("share");
    if (claim.unit !== "percent-change" && low < 0) return fire("negative");
    if (claim.interval !== null && claim.value !== null && !meet(reach(claim.interval), reach(claim.value))) {
      return fire("interval");
    }
    return [];
  });

/** A share held against its own counts, or against two counts of the very populations it names. */
export const shares: Check = ({ views }) => {
  const fired: Fired[] = [];
  const counted = views.filter(isCount).flatMap(countsOf);
  for (const view of views) {
    const { claim, range } = view;
    const part = claim.numerator.count;
    const whole = claim.denominator?.count ?? null;
    if (range === null || (claim.unit !== "percent" && claim.unit !== "percent-change")) continue;
    const tell = (how: string, p: Amount, w: Amount, of: Range, beside: readonly string[]): void => {
      fired.push({
        check: "share-not-from-counts",
        claims: [claim.id],
        beside,
        how,
        params: {
          value: show(claim.value),
          part: show(p),
          whole: show(w),
          computed: one(exact(p, w, claim.unit) ?? (of[0] + of[1]) / 2),
        },
      });
    };
    if (part !== null && whole !== null) {
      const of = shareRange(reach(part), reach(whole));
      const changed: Range = [of[0] - 100, of[1] - 100];
      const computed = claim.unit === "percent" ? of : changed;
      // A fall may be printed without its sign.
      const turned: Range = [-computed[1], -computed[0]];
      const fits = meet(computed, range) || (claim.unit === "percent-change" && meet(turned, range));
      if (!fits && (claim.unit !== "percent" || reach(part)[0] <= reach(whole)[1]))
        tell("own", part, whole, computed, []);
      continue;
    }
    if (claim.unit !== "percent" || view.base === null || view.days === null) continue;
    const of = (terms: View["whole"], unknown: readonly string[]): Counted | undefined =>
      counted.find(
        (one) =>
          one.view !== view &&
          sameDays(one.view.days, view.days) &&
          one.unknown.join() === unknown.join() &&
          comparePopulations(one.terms, terms).relation === "same",
      );
    const n = of(view.whole, view.unknown);
    const d = of(view.base, claim.denominator?.population.unknown ?? []);
    if (n === undefined || d === undefined || n.view === d.view) continue;
    const computed = shareRange(reach(n.amount), reach(d.amount));
    if (!meet(computed, range))
      tell("others", n.amount, d.amount, computed, [n.view.claim.id, d.view.claim.id]);
  }
  return fired;
};

/** Counts of a year grow as late records come in: a part of an edition a year later may pass an early whole. */
function later(part: View, whole: View): boolean {
  const [a, b] = [part, whole].map(({ claim }) => daysOf(readPeriod(claim.edition ?? claim.said ?? "")));
  return a != null && b != null && a.first - b.last > 365;
}

/** What of the part's days lie in the whole's; a part of which most do cannot pass the whole with that much. */
function inside(part: Span, whole: Span): number {
  const days = Math.min(part.last, whole.last) - Math.max(part.first, whole.first) + 1;
  const share = days / (part.last - part.first + 1);
  return share >= 0.75 ? share : 0;
}

/** Whether a count of another claim's lies in `whole` by its words and days, and is larger all the same. */
function exceeds(part: Counted, whole: Counted): boolean {
  const [a, b] = [part.view, whole.view];
  if (a === b || part.unit !== whole.unit || a.days === null || b.days === null) return false;
  if (inside(a.days, b.days) * reach(part.amount)[0] <= reach(whole.amount)[1]) return false;
  if (part.terms.thing === undefined || whole.terms.thing === undefined || whole.terms.event === undefined)
    return false;
  if (part.terms.place !== undefined && whole.terms.place === undefined) return false;
  return compareCounted(part, whole).relation === "subset" && !later(a, b);
}

/** A part that counts more than its whole: in one claim, or in two whose populations lie in each other. */
export const subsets: Check = (set) => {
  const { views } = set;
  const fired: Fired[] = [];
  for (const { claim, range } of views) {
    const part = claim.numerator.count;
    const whole = claim.denominator?.count ?? null;
    if (claim.unit !== "percent" || part === null || whole === null || reach(part)[0] <= reach(whole)[1])
      continue;
    const turned = shareRange(reach(whole), reach(part));
    const swapped = range !== null && meet(turned, range);
    fired.push({
      check: swapped ? "columns-mislabelled" : "subset-exceeds-set",
      claims: [claim.id],
      beside: [],
      how: swapped ? "swapped" : "own",
      params: { part: show(part), whole: show(whole), value: show(claim.value) },
    });
  }
  const counted = views.flatMap(countsOf);
  for (const whole of counted) {
    const over = counted.filter((part) => exceeds(part, whole) && !siblings(set, part.view, whole.view));
    const [first] = over;
    if (first === undefined) continue;
    fired.push({
      check: "subset-exceeds-set",
      claims: [...new Set([whole, ...over].map(({ view }) => view.claim.id))],
      beside: [],
      how: "others",
      params: { part: show(first.amount), whole: show(whole.amount), value: "" },
    });
  }
  return fired;
};

/** One number under two labels of which one lies in the other, or years that add up to a total of another label. */
export const labels: Check = (set) => {
  const fired: Fired[] = [];
  const counted = set.views.flatMap(countsOf);
  const linked = (a: View, b: View): boolean =>
    set.linked(a, "restates", "derives-from").includes(b) ||
    set.linked(b, "restates", "derives-from").includes(a);
  for (const a of counted) {
    const value = tellingPoint(a.amount, 4);
    if (value === null) continue;
    for (const b of counted) {
      if (a.view === b.view || point(b.amount) !== value || linked(a.view, b.view)) continue;
      if (!mayOverlap(a.view, b.view) || !sharesThing(a.terms, b.terms)) continue;
      const { relation, differences } = compareCounted(a, b);
      if (
        relation !== "subset" ||
        !differences.some(({ facet }) => /origin|event|class|maker|place/.test(facet))
      )
        continue;
      fired.push({
        check: "columns-mislabelled",
        claims: [a.view.claim.id],
        beside: [b.view.claim.id],
        how: "total",
        params: { value: show(a.amount) },
      });
    }
  }
  return [...fired, ...columns(counted)];
};

/** A column of years whose sum is, to the last digit, the total of another population. */
function columns(counted: readonly Counted[]): Fired[] {
  const fired: Fired[] = [];
  for (const total of counted) {
    const sum = tellingPoint(total.amount, 4);
    const whole = total.view.days;
    if (sum === null || whole === null) continue;
    const years = counted.filter(
      ({ view }) => view.days !== null && within(view.days, whole) && !sameDays(view.days, whole),
    );
    const groups = grouped(years, ({ terms, unknown }) => JSON.stringify([terms, unknown]));
    for (const group of groups) {
      const first = group[0]!;
      if (group.length < 2 || !sharesThing(first.terms, total.terms)) continue;
      if (
        !tile(
          group.map(({ view }) => view.days!),
          whole,
        )
      )
        continue;
      if (group.reduce((all, { amount }) => all + (point(amount) ?? Number.NaN), 0) !== sum) continue;
      const { relation } = compareCounted(first, total);
      if (relation === "same") continue;
      fired.push({
        check: "columns-mislabelled",
        claims: group.map(({ view }) => view.claim.id),
        beside: [total.view.claim.id],
        how: "column",
        params: { value: show(total.amount) },
      });
    }
  }
  return fired;
}

/** Shares of one base whose parts exclude each other and that pass 100 together. */
export const hundred: Check = ({ views }) => {
  const groups = grouped(
    views.filter(
      (view) => isShare(view) && view.base !== null && view.range !== null && Number.isFinite(view.range[0]),
    ),
    ({ base, claim, days }) =>
      JSON.stringify([
        base,
        claim.denominator?.population.unknown,
        days,
        claim.source.address || claim.outlet || claim.speaker,
      ]),
  );
  return groups.flatMap((group): Fired[] => {
    const facets = ["origin", "place", "source", "thing", "by", "maker"] as const;
    for (const facet of facets) {
      const apart = group.filter(
        ({ part }, i) =>
          part[facet]?.length === 1 &&
          group.every((other, j) => {
            const [a] = part[facet] ?? [];
            const [b] = other.part[facet] ?? [];
            return (
              i === j ||
              b === undefined ||
              isApart(a!, b) ||
              (facet !== "origin" &&
                facet !== "maker" &&
                comparePopulations({ [facet]: [a!] }, { [facet]: [b] }).relation === "different")
            );
          }),
      );
      const sum = apart.reduce((all, { range }) => all + range![0], 0);
      if (apart.length < 2 || sum <= 100) continue;
      return [
        {
          check: "parts-do-not-sum",
          claims: apart.map(({ claim }) => claim.id),
          beside: [],
          how: "hundred",
          params: { sum: one(sum), total: "100", n: apart.length },
        },
      ];
    }
    return [];
  });
};
