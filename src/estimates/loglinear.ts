import { pchisq } from "lib-r-math.js";
import { facialCells, isEstimable, rankOf, type Unidentified } from "./identify.ts";
import { type ListCounts, observed } from "./lists.ts";
import { designRow, type ListModel } from "./models.ts";
import { fitPoisson } from "./poisson.ts";
import { type Ends, profileEnds } from "./profile.ts";

/** One log-linear model of the lists, fitted. */
export interface ModelFit {
  readonly model: ListModel;
  readonly deviance: number;
  /** Cells that carry the estimate less parameters that they determine. */
  readonly df: number;
  /** Chance of a deviance at least as large if the model held; null where no degree of freedom is left. */
  readonly fits: number | null;
  readonly aic: number;
  readonly bic: number;
  /** All items: on the lists and, by the model, on none; null where `why` says that it does not follow. */
  readonly total: number | null;
  readonly why: Unidentified | null;
  readonly beta: readonly number[];
}

/** Fits one model (from a near one's parameters, where given) and says whether the number on no list follows from it. */
export function fitLists(
  lists: ListCounts,
  model: ListModel,
  start: readonly number[] | null = null,
): ModelFit {
  const k = lists.lists.length;
  const counts = lists.counts.slice(1);
  const design = counts.map((_, i) => designRow(i + 1, k, model));
  const fit = fitPoisson(design, counts, start);
  const face = facialCells(counts, fit.fitted);
  const rows = face.map((i) => design[i] ?? []);
  // Where no cell lies on an edge the columns of a model are independent, and its cell on no list follows.
  const whole = face.length === counts.length;
  const rank = whole ? (design[0]?.length ?? 0) : rankOf(rows);
  const df = face.length - rank;
  const n = observed(lists);
  const estimable = whole || isEstimable(rows, designRow(0, k, model));
  const why = !fit.converged ? "not-converged" : estimable ? null : "edge";
  return {
    ...{ model, deviance: fit.deviance, df, beta: fit.beta },
    fits: df > 0 ? pchisq(Math.max(0, fit.deviance), df, 0, false) : null,
    aic: fit.deviance + 2 * rank,
    bic: fit.deviance + Math.log(n) * rank,
    total: why === null ? n + Math.exp(fit.beta[0] ?? 0) : null,
    why,
  };
}

/** 95 % profile-likelihood interval of all items under one fitted model. */
export function modelEnds(lists: ListCounts, { model, beta }: ModelFit): Ends {
  const k = lists.lists.length;
  const design = lists.counts.map((_, history) => designRow(history, k, model));
  const n = observed(lists);
  const { low, high } = profileEnds({ design, counts: lists.counts.slice(1), beta });
  return { low: n + low, high: high === null ? null : n + high };
}
