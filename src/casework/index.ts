/** One file, one act: where time, ids, actor and store meet, each passed as an argument. */
export { keepClaims, knownClaims, readClaimFile } from "./claims.ts";
export { type ComparedClaim, compareClaim } from "./claims-compare.ts";
export { correctCustody, custodyOf, recordCustody } from "./custody-acts.ts";
export {
  CUSTODY_ACTS,
  type Custody,
  type CustodyAct,
  type CustodyFlag,
  type CustodyRecord,
  chainOf,
} from "./custody-chain.ts";
export { printCustody } from "./custody-print.ts";
export { atDesk, type Desk, type DeskOptions, type Tell } from "./desk.ts";
export { type Dossiers, makeDossiers, type TextDossier } from "./dossier.ts";
export { claimsOf } from "./dossier-claims.ts";
export { dossierJson } from "./dossier-json.ts";
export { eraseFile } from "./erase-file.ts";
export {
  type ExchangeWish,
  type Message,
  messages,
  type Received,
  receive,
  receivedOf,
  type Sealed,
  sealAnswer,
  sealRequest,
} from "./exchange-acts.ts";
export { type Card, type Envelope, openEnvelope, sealEnvelope } from "./exchange-envelope.ts";
export { cardPrint, ownKeys, type Peer, peerOf, peers, trustPeer } from "./exchange-keys.ts";
export { type FindingWish, type Found, find } from "./find.ts";
export { type ImportWish, importFile } from "./import-file.ts";
export { type Cluster, clustersOf, judge, undoJudgement } from "./judge.ts";
export { judgeByRule, type RuleSummary, type RuleWish } from "./judge-rule.ts";
export { exportLedger, rebuildTables, restoreLedger, type VerifyWish, verify } from "./ledger.ts";
export { type LinkSummary, type LinkWish, link } from "./link.ts";
export { type Explanation, explainLink, type LinkJob, readLastJob } from "./link-explain.ts";
export { type MarkFile, markTaker, openMarks, type WrittenMark } from "./link-marks.ts";
export type { SameFound, SamePair } from "./link-same.ts";
export type { Outcome as LinkOutcome } from "./link-worker.ts";
export { exportItems, itemsBySerial, listItems, nextItems } from "./list-items.ts";
export type { Publication, PublishedFigure } from "./publication.ts";
export { type Published, type PublishWish, publish } from "./publish.ts";
export { type HeldPublication, listPublications } from "./publish-list.ts";
export { type Walk, type WalkedCell, walkFigure } from "./publish-walk.ts";
export { readColumn } from "./read-column.ts";
export { addRegister, type RegisterSummary, type RegisterWish } from "./register-add.ts";
export type { RegisterColumns } from "./register-columns.ts";
export {
  findRegister,
  indexOfRegister,
  type RegisterCheck,
  removeRegister,
  verifyRegister,
} from "./register-hold.ts";
export { buildRows, type IndexWish, indexFile, type RegisterIndex } from "./register-index.ts";
export { type RegisterRead, readRegister } from "./register-read.ts";
export {
  answerRequest,
  requestOf,
  requestStates,
  type SendWish,
  sendRequest,
  type TakenAnswer,
  today,
  withdrawRequest,
} from "./request-acts.ts";
export { checkFile, checkItem } from "./request-check.ts";
export { type AnswerSaid, readAnswerFile, readAnswerSaid } from "./request-file.ts";
export { type MadeRequest, makeRequest, type RequestWish } from "./request-make.ts";
export { niemOf } from "./request-niem.ts";
export { printRequest } from "./request-print.ts";
export { authorityOf, declareAuthority, withdrawAuthority } from "./request-profile.ts";
export { nextOfItem, type OpenTrace, worklist } from "./request-worklist.ts";
export { type ShownCell, type ShownItem, showItem } from "./show-item.ts";

export { type ShownEntry, showLedger } from "./show-ledger.ts";
export { loadSolver } from "./solver.ts";
export type { ImportSummary, ReasonCount, SheetSummary } from "./summary.ts";
export { addSuspect, lapseSuspect, ownSuspects, type SuspectEntry } from "./suspect-list.ts";
export { traceDealers } from "./trace-dealers.ts";
export { type Traced, type TraceWish, traceItems } from "./trace-items.ts";
export { type LinkedGraph, type LinkedWish, traceLinked } from "./trace-linked.ts";
export type { Linked } from "./trace-links.ts";
export { type JudgedParty, judgeParties, listParties } from "./trace-parties.ts";
export { candidateRow, type HeldExport, licensedExports, registerRows } from "./trace-register.ts";
export type { Searched } from "./trace-searched.ts";
export { undoImport } from "./undo-import.ts";
export { type PackageFault, type PackageReport, verifyPackage } from "./verify-package.ts";
