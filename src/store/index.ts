/**
 * The only folder that knows SQL, the journal and the content-addressed files. It appends acts to the ledger, keeps what
 * was supplied encrypted, and answers from tables that can be dropped and replayed. An act is acknowledged when it is
 * durable; an import is seen when it is committed, whole. `casework` calls it; it decides nothing about firearms.
 */
export type { About, Place } from "./about.ts";
export {
  type Act,
  type Counts,
  type FileRef,
  HANDLING,
  type Handling,
  type Payloads,
  REGISTER_KINDS,
  type RecordRef,
  type RegisterKind,
  type RegisterSaid,
  VERDICTS,
  type Verdict,
} from "./acts.ts";
export type { EventName } from "./alike.ts";
export type { Asked, HeldRow } from "./ask.ts";
export type { CaseAct, CaseKind } from "./cases.ts";
export type { Facts, Unfinished } from "./doctor.ts";
export type { KeptFile } from "./files.ts";
export type { ItemFilter } from "./filter.ts";
export type { Step, StoreOptions, StoreWarning } from "./ground.ts";
export type { ImportState } from "./imports.ts";
export type {
  Group,
  MarkTotals,
  Question,
  TallyRow,
  UnreadMark,
} from "./items.ts";
export type { JudgementState } from "./judgements.ts";
export { keyId } from "./keyid.ts";
export type { ExchangeSecrets } from "./keys.ts";
export type { ItemPage, ItemState, Placed } from "./listed.ts";
export type { LiveRecords, RowAt } from "./live.ts";
export type { Owner } from "./lock.ts";
export { writeParts } from "./parts.ts";
export type { Proven } from "./prove.ts";
export type { KeyHeld, RegisterState } from "./registers.ts";
export { type RestoreOptions, restoreStore } from "./restore.ts";
export { type Lies, type Shape, type Spreads, type Sums, sumShapes } from "./shapes.ts";
export { SLOTS, type Slot, slotOf } from "./slots.ts";
export type { Sorted } from "./spread.ts";
export type { Engine, Param } from "./sql.ts";
export { openStore, type Snapshot, type Store } from "./store.ts";
export { verifyJournal } from "./verify.ts";
export { type Hosting, hostStore, type Visit, visitStore } from "./visit.ts";
