/**
 * What may be said: counts with numerator, denominator, population and interval, and never one of them alone.
 * Pure: it is given tallies and gives back findings. Origin means the country of make and of import as marked.
 */
export {
  FINDINGS,
  type Finding,
  type FindingName,
  type Group,
  type Population,
  type ShareRow,
  type Unit,
} from "./finding.ts";
export { type Answer, FIELDS_ASKED, type FieldAsked, QUESTIONS, type Question } from "./question.ts";
export { type Cluster, estimateShare, type Interval, type Share } from "./share.ts";
export { deriveGroups, type Tally, type TallyOutcome } from "./tally.ts";
