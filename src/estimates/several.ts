import { type ListCounts, observed, onBoth, onList } from "./lists.ts";
import { fitLists, type ModelFit, modelEnds } from "./loglinear.ts";
import { listModels } from "./models.ts";
import type { Ends } from "./profile.ts";
import { drawCounts, quantile, seeded } from "./random.ts";

/** Something about the lists that an estimate rests on or breaks on; `of` are places of lists. */
export interface ListFault {
  readonly code: "nested" | "no-overlap" | "empty-list";
  readonly of: readonly number[];
}

export interface SeveralEstimate {
  readonly observed: number;
  /** Every model, best AIC first; those from which no total follows have the reason. */
  readonly models: readonly (ModelFit & { readonly ends: Ends | null })[];
  /** Models within two units of AIC of the best: the data do not tell them apart. */
  readonly plausible: number;
  /** Hull of the intervals of the plausible models; null where `why` says that nothing follows. */
  readonly ends: Ends | null;
  readonly bootstrap: Bootstrap | null;
  /** At least so many whatever the items' own rates (Chao, Biometrics 43, 1987, 783-791); null without items on two lists. */
  readonly atLeast: number | null;
  readonly faults: readonly ListFault[];
  readonly why: "nested" | "no-overlap" | "no-model-estimable" | "no-model-fits" | null;
}

export interface Bootstrap extends Ends {
  readonly replicates: number;
  /** Share of the replicates whose best model is the best model here. */
  readonly agreement: number;
  /** Share of the replicates from which no total followed. */
  readonly failed: number;
}

/** Differences in AIC below this do not tell models apart: Burnham and Anderson, Model Selection, 2nd ed. 2002, 2.6. */
const TOLD_APART = 2;
/** A best model whose deviance is rarer than this under itself describes nothing. */
const REFUSED = 0.001;

/** All log-linear models of three to five lists, those that the data tell apart, and what they leave open. */
export function estimateLists(
  lists: ListCounts,
  { replicates = 200, seed = 1 }: { readonly replicates?: number; readonly seed?: number } = {},
): SeveralEstimate {
  const models = listModels(lists.lists.length);
  const fits = models.map((model) => fitLists(lists, model)).sort((a, b) => a.aic - b.aic);
  const sound = fits.filter(({ total }) => total !== null);
  const [best] = sound;
  const near = sound.filter(({ aic }) => aic - (best?.aic ?? 0) <= TOLD_APART);
  const withEnds = new Map(near.map((fit) => [fit, modelEnds(lists, fit)]));
  const faults = listFaults(lists);
  const nested = faults.some(({ code }) => code === "nested");
  const why = nested
    ? "nested"
    : best === undefined
      ? faults.length > 0
        ? "no-overlap"
        : "no-model-estimable"
      : best.fits !== null && best.fits < REFUSED
        ? "no-model-fits"
        : null;
  return {
    ...{ observed: observed(lists), plausible: near.length, faults, why, atLeast: leastTotal(lists) },
    models: fits.map((fit) => ({ ...fit, ends: withEnds.get(fit) ?? null })),
    ends: why === null ? hull([...withEnds.values()]) : null,
    bootstrap:
      why === null && best !== undefined && replicates > 0
        ? resample({ lists, fits, best, replicates, seed })
        : null,
  };
}

/** Two lists of which one lies whole in the other, or which share nothing; a list that holds nothing. */
export function listFaults(lists: ListCounts): ListFault[] {
  const faults: ListFault[] = [];
  for (let j = 0; j < lists.lists.length; j++) {
    if (onList(lists, j) === 0) faults.push({ code: "empty-list", of: [j] });
    for (let i = 0; i < j; i++) {
      const both = onBoth(lists, i, j);
      if (both === 0) faults.push({ code: "no-overlap", of: [i, j] });
      else if (both === onList(lists, j)) faults.push({ code: "nested", of: [i, j] });
      else if (both === onList(lists, i)) faults.push({ code: "nested", of: [j, i] });
    }
  }
  return faults;
}

function hull(ends: readonly Ends[]): Ends {
  const highs = ends.map(({ high }) => high);
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: highs.some((high) => high === null) ? null : Math.max(...highs.map((high) => high ?? 0)),
  };
}

/** Items on one list only and on just two bound those on none from below, whatever the items' own rates. */
function leastTotal(lists: ListCounts): number | null {
  const seen = [0, 0, 0];
  for (const [history, count] of lists.counts.entries()) {
    const on = lists.lists.filter((_, i) => history & (2 ** i)).length;
    if (on === 1 || on === 2) seen[on] = (seen[on] ?? 0) + count;
  }
  const [, one = 0, two = 0] = seen;
  const k = lists.lists.length;
  return two === 0 ? null : observed(lists) + ((k - 1) / k) * (one ** 2 / (2 * two));
}

/** Models are chosen anew in each resample, so that the choice itself is part of the spread; five lists: among the first fifty. */
function resample(given: {
  readonly lists: ListCounts;
  readonly fits: readonly ModelFit[];
  readonly best: ModelFit;
  readonly replicates: number;
  readonly seed: number;
}): Bootstrap {
  const { lists, fits, best, replicates, seed } = given;
  const tried = lists.lists.length > 4 ? fits.slice(0, 50) : fits;
  const uniform = seeded(seed);
  const n = observed(lists);
  const totals: number[] = [];
  let agreement = 0;
  for (let at = 0; at < replicates; at++) {
    const drawn = { lists: lists.lists, counts: drawCounts(n, lists.counts, uniform) };
    let chosen: ModelFit | null = null;
    for (const { model, beta, why } of tried) {
      const fit = fitLists(drawn, model, why === null ? beta : null);
      if (fit.total !== null && (chosen === null || fit.aic < chosen.aic)) chosen = fit;
    }
    if (chosen?.total == null) continue;
    totals.push(chosen.total);
    if (chosen.model.name === best.model.name) agreement++;
  }
  totals.sort((a, b) => a - b);
  return {
    ...{
      replicates,
      failed: 1 - totals.length / replicates,
      agreement: agreement / Math.max(1, totals.length),
    },
    low: Math.max(n, quantile(totals, 0.025)),
    high: totals.length === 0 ? null : quantile(totals, 0.975),
  };
}
