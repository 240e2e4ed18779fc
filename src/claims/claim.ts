import type { StatedPopulation } from "#texts";

/**
 * A printed number: both ends in exact decimals ("47", "0.5"), equal where it is a point. `low` null: "at most";
 * `high` null: "more than". Shares are per cent. `slack` is how far rounding or a word like "nearly" may have moved it.
 */
export interface Amount {
  readonly words: string;
  readonly low: string | null;
  readonly high: string | null;
  /** What the true figure may be, given how it is printed: "47 %" is 46.5 to 47.5, "nearly 80 %" 75 to 80. */
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
}

export const UNITS = [
  "percent",
  "count",
  "per-year",
  "per-day",
  "percent-change",
  "years",
  "days",
  "tonnes",
  "usd",
  "ratio",
] as const;
export type ClaimUnit = (typeof UNITS)[number];

/** Whose year it is: the calendar's, Mexico's (the same), or the US fiscal year from October. */
export type PeriodKind = "calendar" | "fiscal" | "us-fiscal";

/** `from` and `to` at the precision given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both included; null = not stated. */
export interface ClaimPeriod {
  readonly words: string;
  readonly kind: PeriodKind;
  readonly from: string | null;
  readonly to: string | null;
}

/** One side of a share: whom it counts, and how many, where the source says. */
export interface ClaimSide {
  readonly population: StatedPopulation;
  readonly count: Amount | null;
}

export const CLAIM_STATUSES = ["quoted", "restated", "derived", "retracted", "unverified"] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const LINKS = ["derives-from", "contradicts", "restates", "part-of", "sums-to", "supersedes"] as const;
/** `part-of`: one part among perhaps others; `sums-to`: the parts of that claim are all of it. */
export interface ClaimLink {
  readonly kind: (typeof LINKS)[number];
  readonly claim: string;
}

/** Where the words stand: the source's address and the outlet's own words, kept short. */
export interface ClaimSource {
  readonly address: string;
  /** W3C text-quote selector's `exact`. */
  readonly quotation: string;
  /** Hash of the text read and position there, where a text was read. */
  readonly selector: { readonly sha256: string; readonly start: number; readonly end: number } | null;
}

/** A public figure. A claim without a denominator is of its numerator alone. Empty texts were not stated. */
export interface Claim {
  readonly id: string;
  readonly value: Amount | null;
  readonly unit: ClaimUnit;
  readonly numerator: ClaimSide;
  readonly denominator: ClaimSide | null;
  readonly period: ClaimPeriod | null;
  readonly geography: StatedPopulation | null;
  /** Date of the data's vintage: the edition of the table the figure was taken from. */
  readonly edition: string | null;
  readonly vintage: "preliminary" | "final" | null;
  readonly method: string;
  /** What the figure rests on, in words: headstamps, traces, licences ... */
  readonly evidence: string;
  readonly interval: Amount | null;
  /** Date on which it was said or printed. */
  readonly said: string | null;
  readonly speaker: string;
  readonly outlet: string;
  readonly source: ClaimSource;
  readonly status: ClaimStatus;
  readonly links: readonly ClaimLink[];
  readonly note: string;
}
