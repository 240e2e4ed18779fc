/**
 * What may be said: counts with numerator, denominator, population and interval, and never one of them alone.
 * Pure: a finding asks the records through a port and gives back groups. Origin means the country of make and of import
 * as marked.
 */
export type {
  Combination,
  CrossingFacts,
  Definition,
  FieldCounted,
  FigureFacts,
  ImportFacts,
  ItemFacts,
  ItemWish,
  PublishedFlow,
  Records,
  RegisterFacts,
  SoldAndRecovered,
  Wish,
} from "./definition.ts";
export {
  ATTRIBUTED_MEANINGS,
  ATTRIBUTING_FIELDS,
  DESIGNATED_NAMES,
  groupName,
  groupNamed,
  groupsIn,
} from "./designated.ts";
export {
  type Citation,
  type Derived,
  type Edition,
  type Finding,
  FORMS,
  type Form,
  type Group,
  groupOf,
  isShares,
  type Period,
  type Population,
  periodOf,
  type Range,
  type Row,
  rowOf,
  type ShareGroup,
  type ShareRow,
  UNITS,
  type Unit,
} from "./finding.ts";
export { estimateTwoLists } from "./flow-rows.ts";
export { funnelOf } from "./funnel.ts";
export { type Answer, FIELDS_ASKED, type FieldAsked, QUESTIONS, type Question } from "./question.ts";
export { ASKED, DEFINITIONS, definitionOf, FINDINGS } from "./registry.ts";
export { type Cluster, estimateShare, type Interval, type Moments, momentsOf, type Share } from "./share.ts";
export {
  deriveGroups,
  type Pool,
  poolOf,
  type Spread,
  type Tallied,
  type Tally,
  type TallyOutcome,
} from "./tally.ts";
