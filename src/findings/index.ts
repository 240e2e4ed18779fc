/**
 * What may be said: counts with numerator, denominator, population and interval, and never one of them alone.
 * Pure: it is given tallies and gives back findings. Origin means the country of make and of import as marked.
 */
export {
  type Amount,
  CLAIM_STATUSES,
  type Claim,
  type ClaimLink,
  type ClaimPeriod,
  type ClaimSide,
  type ClaimSource,
  type ClaimStatus,
  type ClaimUnit,
  LINKS,
  type PeriodKind,
  UNITS,
} from "./claim.ts";
export { CLAIM_COLUMNS, type ClaimColumn, claimColumn } from "./claimcolumns.ts";
export {
  CLAIM_CHECKS,
  CLAIM_NOTES,
  type ClaimCheck,
  type ClaimNote,
  type Fired,
  type Noted,
} from "./claimfired.ts";
export type { ClaimFault } from "./claimrow.ts";
export { type CheckedClaims, checkClaims } from "./claims.ts";
export { type Wording, wordings } from "./claimsafe.ts";
export { shippedClaims } from "./claimshipped.ts";
export { type ClaimRecord, type ClaimTable, readClaimTable, recordsOf } from "./claimtable.ts";
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
