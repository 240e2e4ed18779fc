/** The acts of a finding: what is held is read for its question, counted in the database where it can be. */
export { type FindingWish, type Found, find, isFindingNear } from "./find.ts";
export { dividerOf, recordsOf } from "./find-records.ts";
export { populationOf } from "./population.ts";
export { loadSolver } from "./solver.ts";
