/**
 * An item's path from the plant to the last recorded holder: hops, gaps, contradictions, the rung reached and the next
 * lawful step. Pure: it is given records and gives back what they show. It names no private person, weighs channels and
 * never intents, and says where it looked before it says that nothing was found.
 */

export type { Alternative } from "./alternatives.ts";
export { type Attribution, type AttributionClass, attribute, NOT_SHOWN } from "./ammunition.ts";
export { type AnsweredHop, type AnsweredParty, answeredTransfer } from "./answer.ts";
export {
  type Evidence,
  type Hypothesis,
  inWords,
  type Rivals,
  rivalChannels,
  SUPPORT,
  type Support,
} from "./channel.ts";
export { CONTRADICTIONS, type Contradiction, type ContradictionCode } from "./contradiction.ts";
export { type TimeToCrime, timeMissing } from "./crime.ts";
export { dealerKey, dealerWords, readSeller, type Seller } from "./dealer.ts";
export { type DealerCandidate, type DealerParty, type DealerWriting, resolveDealers } from "./dealers.ts";
export {
  type Delivered,
  type Delivery,
  type DeliveryAnswer,
  type DeliveryVerdict,
  deliveryIndex,
} from "./delivery.ts";
export { DISPOSITION_CODES, type Disposition } from "./disposition.ts";
export { type Distance, distanceOf } from "./distance.ts";
export type { Diversion, DiversionPoint } from "./diversion.ts";
export type { Explanation } from "./explanation.ts";
export { FACTS, type Fact } from "./fact.ts";
export { GAPS, type Gap, type GapCode } from "./gap.ts";
export { flowGexf, gexfOf } from "./gexf.ts";
export {
  ANY_DAY,
  placeOf,
  type TransferGraph,
  type TransferGraphBuilder,
  type TransferPlace,
  transferGraph,
} from "./graph.ts";
export type { Indicators } from "./indicator.ts";
export { type CandidateRecord, type TracedItem, tracedItem } from "./item.ts";
export {
  type Casualties,
  type Kin,
  type KinEdge,
  type KinEvent,
  type KinGraph,
  type KinItem,
  type KinNode,
  kinOf,
  type Lead,
  TIES,
  type Tie,
} from "./kin.ts";
export { nextNumbers } from "./kin-number.ts";
export { MOST_NODES } from "./kin-walk.ts";
export { type Licence, licenceKey, readLicence } from "./licence.ts";
export {
  CHECK_RESULTS,
  type CheckResult,
  type Counted,
  type LicensedExport,
  licensedExport,
} from "./licensed.ts";
export { dayNumber, type Moment, type Span, spanOf, surelyBefore } from "./moment.ts";
export type { NextStep } from "./next.ts";
export { notHeld, PARTY_ROLES, type Party, type PartyRole, party, unknownParty } from "./party.ts";
export { orderTransfers, whenOf } from "./path.ts";
export {
  checkRequest,
  type Failing,
  FIXES,
  type Fix,
  type Preflight,
  type RequestCheck,
  type RequestDraft,
  USUAL,
  WEIGHTS,
  type Weight,
} from "./request.ts";
export {
  ANSWER_REASONS,
  ANSWER_STATUSES,
  type AnswerHop,
  type AnswerParty,
  type AnswerReason,
  type AnswerStatus,
  isPersonField,
  MOST_HOPS,
  REASONED,
  RELATED,
  readAnswer,
  type TraceAnswer,
} from "./request-answer.ts";
export { checkCartridge, isAmmunition } from "./request-cartridge.ts";
export { ADDRESSEES, type Clock, clockOf } from "./request-clock.ts";
export { ANSWER_DOUBTS, type AnswerDoubt, answerDoubts } from "./request-doubts.ts";
export {
  type Authority,
  blank,
  firearmMarks,
  ILLICIT,
  type IllicitCategory,
  INTENDED_USES,
  type IntendedUse,
  LONGEST,
  REQUEST_FIELDS,
  RESTRICTIONS,
  type RequestField,
  type RequestMark,
  type Restriction,
  requestMark,
  type TraceRequest,
  URGENCIES,
  type Urgency,
} from "./request-form.ts";
export { NCIC_FIELDS, type NcicCode, type NcicField, ncicCode } from "./request-ncic.ts";
export { type StepNow, stepsNow } from "./request-next.ts";
export { requestSheet, type SheetLine, type SheetSection } from "./request-sheet.ts";
export {
  daysLeft,
  dueOf,
  type RequestAct,
  type RequestState,
  type RequestStatus,
  requestState,
  type Sent,
} from "./request-status.ts";
export { registerTransfer, transfersOfRow } from "./row.ts";
export { higher, RUNGS, type Rung, rungHeight, rungOfTransfer } from "./rung.ts";
export { casualtiesOf, leadsOf } from "./scene.ts";
export { addressIn, itemAddress, marksOf, type PlacedReading, type SourceRow, textsOf } from "./source.ts";
export { type Trace, traceItem } from "./trace.ts";
export { type CellRef, SALES, STAGE, TRANSFER_KINDS, type Transfer, type TransferKind } from "./transfer.ts";
export { TROUBLES, type Trouble, type TroubleCode, troublesOf } from "./trouble.ts";
