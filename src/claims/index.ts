/**
 * Public figures taken at their word: what a claim says of which population, what does not follow from it, and what would be
 * safe to say instead. Pure: it is given tables and gives back what fired.
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
export { type CheckedClaims, checkClaims } from "./claims.ts";
export { CLAIM_COLUMNS, type ClaimColumn, claimColumn } from "./columns.ts";
export {
  CLAIM_CHECKS,
  CLAIM_NOTES,
  type ClaimCheck,
  type ClaimNote,
  type Fired,
  type Noted,
} from "./fired.ts";
export { proposedClaim, type Told } from "./proposed.ts";
export type { ClaimFault } from "./row.ts";
export { type Wording, wordings } from "./safe.ts";
export { shippedClaims } from "./shipped.ts";
export { type ClaimRecord, type ClaimTable, readClaimTable, recordsOf } from "./table.ts";
export {
  baseText,
  differenceText,
  ofNeighbours,
  ofText,
  periodText,
  type Speech,
  sentences,
  termText,
  valueText,
  voiceText,
  whyText,
} from "./told.ts";
