import { comparePopulations, type FacetDifference, readPopulation } from "#texts";
import { point } from "./amount.ts";
import type { Check, Fired } from "./fired.ts";
import { overlap, within } from "./period.ts";
import { type Confusion, confusionBetween } from "./steps.ts";
import {
  type ClaimSet,
  isShare,
  mayOverlap,
  meet,
  narrow,
  samePoint,
  sameVoice,
  sharesThing,
  type View,
} from "./view.ts";

/** A claim that gives another one's figure again. */
interface Retelling {
  readonly tale: View;
  readonly origin: View;
}

/** Retellings by link, and where a restated claim gives the same number of the same thing as a quoted one of its voice. */
function retellings(set: ClaimSet): readonly Retelling[] {
  return set.views.flatMap((tale): Retelling[] => {
    const named = set.linked(tale, "restates");
    const from = set.linked(tale, "derives-from");
    const single =
      from.length === 1 && from[0]!.claim.unit === tale.claim.unit && sameFigure(tale, from[0]!) ? from : [];
    const told = [...new Set([...named, ...single])];
    if (told.length > 0) return told.map((origin) => ({ tale, origin }));
    if (tale.claim.status !== "restated" && tale.claim.status !== "derived") return [];
    return set.views
      .filter(
        (origin) =>
          origin !== tale &&
          origin.claim.status === "quoted" &&
          origin.claim.unit === tale.claim.unit &&
          samePoint(origin.claim.value, tale.claim.value) &&
          sharesThing(origin.whole, tale.whole) &&
          sameVoice(origin, tale) &&
          mayOverlap(origin, tale),
      )
      .map((origin) => ({ tale, origin }));
  });
}

function sameFigure(a: View, b: View): boolean {
  return a.range !== null && b.range !== null && meet(a.range, b.range);
}

/** What the tale changed of whom the figure speaks; leaving something out is no change, but in a share's base. */
function changed({ tale, origin }: Retelling): readonly FacetDifference[] {
  const whole = comparePopulations(origin.whole, tale.whole).differences;
  const base =
    origin.base === null || tale.base === null ? [] : comparePopulations(origin.base, tale.base).differences;
  const wrong = ({ facet, how }: FacetDifference): boolean => {
    if (facet === "event" || facet === "vintage") return false;
    if (facet === "origin" && (how === "narrower" || how === "wider" || how === "other")) return false;
    if (how === "apart" || how === "other") return facet !== "class" || how === "apart";
    if (how === "only-second") return facet !== "place" && facet !== "statistic" && facet !== "thing";
    if (how === "narrower") return facet === "from" || facet === "place" || facet === "by";
    return how === "wider" && facet !== "thing" && facet !== "by";
  };
  const found = whole.filter(wrong);
  if (found.length > 0) return found;
  return base.filter((one) => wrong(one) || lostLimit(one));
}

/** A base that was of traced or submitted guns and is now of guns. */
function lostLimit({ facet, how, first }: FacetDifference): boolean {
  return (
    facet === "event" &&
    how === "only-first" &&
    first.some((code) => /^(submitted|traced|traceable|reviewed)$/.test(code))
  );
}

/** A figure told again of another population, place or year. */
export const retold: Check = (set) =>
  retellings(set).flatMap(({ tale, origin }): Fired[] => {
    const fire = (check: Fired["check"], how: string, params: Fired["params"]): Fired => ({
      check,
      claims: [tale.claim.id],
      beside: [origin.claim.id],
      how,
      params: { value: tale.claim.value?.words ?? "", ...params },
    });
    const fired: Fired[] = [];
    const step =
      confusionBetween(origin.whole, tale.whole) ?? confusionBetween(origin.base ?? {}, tale.base ?? {});
    if (step !== null) fired.push(fire("step-misread", "retold", stepParams(step)));
    const differs = changed({ tale, origin });
    const carried = differs.filter((one) => one.facet === "place" || (isShare(tale) && lostLimit(one)));
    if (carried.length > 0) {
      const how = carried[0]!.facet === "place" ? "place" : "base";
      fired.push({ ...fire("share-carried", how, {}), differences: carried });
    }
    const others = differs.filter((one) => !carried.includes(one));
    if (others.length > 0) fired.push({ ...fire("population-changed", "retold", {}), differences: others });
    const kinds = [origin.claim.period?.kind, tale.claim.period?.kind];
    const fiscal =
      kinds.every((kind) => kind !== undefined) &&
      kinds[0] !== kinds[1] &&
      origin.days !== null &&
      tale.days !== null;
    if (fiscal) fired.push(fire("fiscal-against-calendar", "retold", periods(origin, tale)));
    else if (otherYears(origin, tale)) fired.push(fire("share-carried", "period", periods(origin, tale)));
    return fired;
  });

const periods = (origin: View, tale: View): Fired["params"] => ({
  first: origin.claim.period?.words ?? "",
  second: tale.claim.period?.words ?? "",
});

const stepParams = ({ said, readAs }: Confusion): Fired["params"] => ({ first: said, second: readAs });

/** Periods without a common day, or one year out of a longer run. */
function otherYears(origin: View, tale: View): boolean {
  const [a, b] = [origin.days, tale.days];
  if (a === null || b === null) return false;
  if (!overlap(a, b)) return true;
  const shorter =
    within(b, a) && a.last - a.first < 1e8 && (b.last - b.first + 1) * 2 <= a.last - a.first + 1;
  return isShare(tale) && shorter;
}

/** A claim whose own quotation says an earlier step, or another counter or holder, than its columns. */
export const misquoted: Check = ({ views }) =>
  views.flatMap((view): Fired[] => {
    const quoted = readPopulation(view.claim.source.quotation).terms;
    if (view.claim.numerator.population.words === view.claim.source.quotation) return [];
    const columns = narrow(view.base ?? {}, view.claim.numerator.population.terms);
    const fire = (check: Fired["check"], how: string, params: Fired["params"]): Fired[] => [
      {
        check,
        claims: [view.claim.id],
        beside: [],
        how,
        params: { value: view.claim.value?.words ?? "", ...params },
      },
    ];
    const step = confusionBetween(quoted, columns);
    // A quotation that also says the later step is read rightly.
    if (step !== null && step.said !== "recovered")
      return fire("step-misread", "quotation", stepParams(step));
    const differs = comparePopulations(
      { by: quoted.by ?? [], from: quoted.from ?? [] },
      { by: columns.by ?? [], from: columns.from ?? [] },
    ).differences.find(({ how }) => how === "apart");
    if (differs === undefined) return [];
    return fire("population-changed", "quotation", {}).map((one) => ({ ...one, differences: [differs] }));
  });

/** The same figure as another claim's, by link or by number, voice and thing. */
function repeats(set: ClaimSet, view: View, origin: View): boolean {
  if (set.linked(view, "restates", "derives-from").includes(origin)) return sameFigure(view, origin);
  const value = point(view.claim.value);
  const known = point(origin.claim.value);
  if (value === null || view.claim.unit !== origin.claim.unit || !sharesThing(view.whole, origin.whole))
    return false;
  const digits = String(value).replace(/\D|0+$/g, "").length;
  return value === known && (digits >= 3 || sameVoice(view, origin));
}

const MODEL =
  /\b(model\w*|regress\w*|survey\w*|sample\w*|capture-recapture|extrapolat\w*|econometr\w*|bayes\w*|bootstrap|imput\w*|encuesta\w*|muestra\w*|muestreo|regresion|extrapol\w*|estimad\w* por|estimated (by|from|with|using))\b/;

/** A point where an interval is known, or where the method is one that has an interval. */
export const interval: Check = (set) =>
  set.views.flatMap((view): Fired[] => {
    const { claim } = view;
    if (claim.interval !== null || point(claim.value) === null) return [];
    const origin = set.views.find(
      (one) => one !== view && one.claim.interval !== null && repeats(set, view, one),
    );
    if (origin === undefined && !MODEL.test(view.fold.method)) return [];
    return [
      {
        check: "interval-dropped",
        claims: [claim.id],
        beside: origin === undefined ? [] : [origin.claim.id],
        how: origin === undefined ? "model" : "known",
        params: { value: claim.value!.words, interval: origin?.claim.interval?.words ?? "" },
      },
    ];
  });

/** A figure given after the edition that superseded it, by the date on which it was said. */
export const superseded: Check = (set) =>
  set.views.flatMap((late) =>
    set.linked(late, "supersedes").flatMap((old): Fired[] =>
      set.views
        .filter((view) => view !== old && view !== late && view.claim.said !== null)
        .filter((view) => (late.claim.edition ?? late.claim.said ?? "9999") <= view.claim.said!)
        .filter(
          (view) =>
            repeats(set, view, old) &&
            !(late.range !== null && view.range !== null && meet(late.range, view.range)),
        )
        .map((view) => ({
          check: "edition-superseded",
          claims: [view.claim.id],
          beside: [old.claim.id, late.claim.id],
          how: "quoted",
          params: {
            value: view.claim.value?.words ?? "",
            said: view.claim.said!,
            edition: late.claim.edition ?? late.claim.said ?? "",
            newer: late.claim.value?.words ?? "",
          },
        })),
    ),
  );
