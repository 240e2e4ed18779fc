import type { Transfer } from "./transfer.ts";

/** Records beside the path that an analyst asks for first. What is not on record here may be on record elsewhere. */
export interface Indicators {
  /** Ids of the transfers; empty = none on record with what was looked into. */
  readonly multipleSale: readonly string[];
  readonly theftOrLoss: readonly string[];
  readonly suspect: readonly string[];
  /** Transfers that came with an answer to a trace request. */
  readonly earlierTrace: readonly string[];
}

export function indicatorsOf(path: readonly Transfer[]): Indicators {
  const of = (holds: (one: Transfer) => boolean): string[] => path.filter(holds).map(({ id }) => id);
  return {
    multipleSale: of(({ kind }) => kind === "multiple-sale"),
    theftOrLoss: of(({ kind }) => kind === "theft-or-loss" || kind === "not-returned"),
    suspect: of(({ kind }) => kind === "suspect-entry"),
    earlierTrace: of(({ origin }) => origin === "trace-response"),
  };
}
