/** Everything that may not fit: what `firstBad.what` and the refusals say. Each has a sentence `ledger.<code>`. */
export const FAULTS = [
  // framing
  "magic-unknown",
  "version-unknown",
  "kind-unexpected",
  "frame-kind",
  "frame-check",
  "frame-length",
  "frame-cut",
  "after-end",
  "end-missing",
  "end-unexpected",
  "end-differs",
  // entries and bodies
  "entry-not-json",
  "entry-not-canonical",
  "entry-surrogate",
  "entry-version",
  "entry-field",
  "entry-too-long",
  "entry-index",
  "body-unexpected",
  "body-length",
  "body-hash",
  // notes, checkpoints, proofs
  "note-form",
  "note-unsigned",
  "signature-wrong",
  "checkpoint-form",
  "checkpoint-origin",
  "checkpoint-size",
  "checkpoint-root",
  "tail-unsigned",
  "proof-form",
  "proof-wrong",
  // keys
  "key-form",
  "key-id",
  "key-missing",
  "key-act-form",
  "key-act-order",
  "key-not-pinned",
  // stored files
  "file-unnamed",
  "file-hash",
  // checkpoints kept elsewhere
  "known-origin",
  "known-missing",
  "known-root",
  "checkpoint-missing",
  "head-differs",
] as const;

export type Fault = (typeof FAULTS)[number];
