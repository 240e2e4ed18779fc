import type { ErrorParams } from "#base";
import type { FacetDifference } from "#texts";
import type { ClaimSet } from "./view.ts";

/** Checks, each the code of a sentence of the catalogue (`claim.check.CODE`). */
export const CLAIM_CHECKS = [
  "value-impossible",
  "share-not-from-counts",
  "parts-do-not-sum",
  "subset-exceeds-set",
  "columns-mislabelled",
  "same-number-other-meaning",
  "same-words-other-number",
  "one-count-many-bases",
  "populations-joined",
  "share-carried",
  "population-changed",
  "step-misread",
  "editions-mixed",
  "edition-superseded",
  "fiscal-against-calendar",
  "periods-overlap",
  "interval-dropped",
  "source-not-stated",
  "method-not-stated",
  "evidence-cannot-show",
] as const;
export type ClaimCheck = (typeof CLAIM_CHECKS)[number];

/** What is missing, and is no error. */
export const CLAIM_NOTES = ["no-base", "no-period", "no-link-target", "unknown-words"] as const;
export type ClaimNote = (typeof CLAIM_NOTES)[number];

/** One firing: the claims that are wrong or clash, and those they were held against. */
export interface Fired {
  readonly check: ClaimCheck;
  readonly claims: readonly string[];
  readonly beside: readonly string[];
  /** Which sentence of the check's, and what fills it: `claim.check.CODE.HOW`. */
  readonly how: string;
  readonly params: ErrorParams;
  /** In what the populations differ, where that is the fault; seen from those held against. */
  readonly differences?: readonly FacetDifference[];
}

export interface Noted {
  readonly note: ClaimNote;
  readonly claims: readonly string[];
  readonly params: ErrorParams;
}

/** A check is a function of the set alone: no order, no id, no number of its own. */
export type Check = (set: ClaimSet) => readonly Fired[];
