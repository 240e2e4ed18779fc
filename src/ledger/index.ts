/**
 * The append-only memory, as mathematics: entries in canonical bytes, a Merkle tree over them, signed checkpoints,
 * proofs, the form of a journal and of an export, and the second reader that derives everything again.
 * It knows bytes, never firearms; it has no clock, no randomness, no files: times, salts and nonces are passed in.
 */
export {
  type Checkpoint,
  formatCheckpoint,
  formatSnapshot,
  openCheckpoint,
  readCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts";
export {
  type BodyRef,
  bodyFault,
  bodyRef,
  type Entry,
  formatEntry,
  MAX_BODY,
  MAX_ENTRY,
  readEntry,
} from "./entry.ts";
export {
  type ExportEnd,
  formatRecord,
  type LedgerRecord,
  readLedger,
  readRecord,
  writeExport,
} from "./exported.ts";
export { FAULTS, type Fault } from "./faults.ts";
export {
  type FileKind,
  type Frame,
  type FrameFault,
  type FrameKind,
  type FrameReader,
  magic,
  readFrames,
} from "./frame.ts";
export { type KeyAct, type KeyActKind, keyCreated, keyLost, keyRotated, readKeyAct } from "./keyact.ts";
export {
  fingerprint,
  formatVkey,
  type Key,
  keyOf,
  type OpenNote,
  openNote,
  readVkey,
  type Signer,
  seedSigner,
  signNote,
} from "./note.ts";
export { NOBLE, type Primitives, type RunningHash } from "./primitives.ts";
export { formatProof, type Proof, readProof, verifyProof } from "./proof.ts";
export type { FirstBad, Report, Warning } from "./report.ts";
export {
  type ConsistencyClaim,
  consistencyPlan,
  emptyRoot,
  foldPlan,
  growTree,
  type InclusionClaim,
  inclusionPlan,
  leafHash,
  type NodeAt,
  type NodeId,
  nodeHash,
  nodesOfLeaves,
  type ProofPlan,
  rangeNodes,
  type Tree,
  type TreeState,
  verifyConsistency,
  verifyInclusion,
} from "./tree.ts";
export { ledgerVerifier, type Verifier, type VerifyOptions, verifyLedger } from "./verify.ts";
