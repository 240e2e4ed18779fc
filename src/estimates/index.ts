/**
 * What numbers can be drawn from counts, and when none can: capture-recapture over lists, curves of truncated times, bounds.
 * Pure mathematics that knows no firearm: distributions from lib-r-math.js, matrices from ml-matrix, seeded streams from
 * pure-rand; an estimate that the data do not decide is null with its reason, never a guess.
 */
export {
  type Cohorted,
  FEWEST_ENDS,
  type Nowcast,
  nowcast,
  type Relative,
  relativeCohorts,
} from "./cohort.ts";
export {
  type CurvePoint,
  FEWEST_CLUSTERS,
  type Quantile,
  quantileOf,
  shareEnds,
  type TruncatedCurve,
  truncatedCurve,
} from "./curve.ts";
export { type Completed, completeCounts, type Restated } from "./delay.ts";
export { facialCells, isEstimable, rankOf, type Unidentified } from "./identify.ts";
export { type Agreement, kappaOf } from "./kappa.ts";
export {
  countLists,
  type HistoryRow,
  type ListCounts,
  MOST_LISTS,
  observed,
  onBoth,
  onList,
} from "./lists.ts";
export { fitLists, type ModelFit, modelEnds } from "./loglinear.ts";
export { designRow, LETTERS, type ListModel, listModels, nameOf } from "./models.ts";
export { dependentTotal, estimatePair, type Pair, type PairEstimate } from "./pair.ts";
export { fitPoisson, type PoissonFit } from "./poisson.ts";
export { type Ends, type Incomplete, profileEnds } from "./profile.ts";
export { drawCounts, quantile, seeded, type Uniform } from "./random.ts";
export { type FlowBound, type SeizureRate, seizureBound } from "./seizure.ts";
export {
  type Bootstrap,
  estimateLists,
  type ListFault,
  listFaults,
  type SeveralEstimate,
} from "./several.ts";
export { type StationaryTest, stationaryTest } from "./stationary.ts";
export { type ReverseTable, reverseTable, shareWithin, type Truncated } from "./truncated.ts";
