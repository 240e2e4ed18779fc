import type { Finding } from "#findings";
import type { Origin, RowMeaning } from "#records";

/** What is known of a file whose rows a finding counts. */
export interface Source {
  readonly importId: string;
  readonly name: string;
  readonly origin: Origin | "trace-response";
  readonly meaning: RowMeaning;
  /** Where the issuing authority published it, as cited by the publisher; null where nobody said. */
  readonly release: string | null;
  /** Its figures are counts of traces: ATF's disclaimer goes with them. */
  readonly traces: boolean;
}

/** What somebody wants to publish, before the gate. */
export interface Draft {
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  /** The publisher's own sentences. */
  readonly notes: readonly string[];
  /** Where a party that is named can reply; null = nowhere. */
  readonly replyTo: string | null;
  /** A person has held the marks against the tables that name their makers, and says so in the ledger. */
  readonly partiesConfirmed: boolean;
  /** Rows in the order of their counts. */
  readonly ranked: boolean;
  /** Names and aliases of designated groups. */
  readonly designated: readonly string[];
  /** Further names of parties, beside those of the findings. */
  readonly parties: readonly string[];
}

/** Why the gate stays shut: `gate.CODE` says it, `gate.CODE.mend` how to mend it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Finding, row, file or sentence. */
  readonly where: string;
}

export const REFUSALS = [
  "origin-unauthorised",
  "origin-trace-response",
  "nothing-left",
  "nothing-read",
  "person-named",
  "raw-marks",
  "worklist",
  "party-source",
  "party-unconfirmed",
  "reply-missing",
  "group-without-docket",
  "share-without-base",
  "flow-single-number",
  "ranking-without-exposure",
  "period-missing",
  "place-precise",
  "synthetic-mixed",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
