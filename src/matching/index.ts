/** The acts of linkage: registers held and indexed, marks linked to them, links judged. */
export { agreementOf, type Reviewed, type Reviewer, reviewersOf, type Twice } from "./agreement.ts";
export { type Cluster, clustersOf, judge, undoJudgement } from "./judge.ts";
export { type LinkSummary, type LinkWish, link } from "./link.ts";
export {
  type Explainer,
  type Explanation,
  explainLink,
  explanationOf,
  openExplainer,
} from "./link-explain.ts";
export { type LinkJob, namedJob, readLastJob } from "./link-job.ts";
export { mapForLinkage, type Role } from "./link-mapping.ts";
export { type MarkFile, markTaker, openMarks, type WrittenMark } from "./link-marks.ts";
export { modelOf } from "./link-model.ts";
export { BEFORE_RECOVERY } from "./link-register.ts";
export type { SameFound, SamePair } from "./link-same.ts";
export { nearValues } from "./link-values.ts";
export type { Outcome as LinkOutcome } from "./link-worker.ts";
export { addRegister, type RegisterSummary, type RegisterWish, savedMappings } from "./register-add.ts";
export { COLUMNS_OF, codedAt, type RegisterColumns, rowId, textAt } from "./register-columns.ts";
export {
  findRegister,
  indexOfRegister,
  type RegisterCheck,
  removeRegister,
  sheetsOfRegister,
  verifyRegister,
} from "./register-hold.ts";
export { buildRows, type IndexWish, indexFile, type RegisterIndex } from "./register-index.ts";
export { partOfRegister } from "./register-part.ts";
export { type RegisterRead, readRegister } from "./register-read.ts";
