/** The chain of custody as the server sends it. */
export interface RecordSaid {
  readonly id: string;
  readonly act: string;
  readonly from: string;
  readonly until: string | null;
  readonly office: string;
  readonly role: string;
  readonly place: string;
  readonly seal: string;
  readonly document: string;
  readonly note: string;
  readonly entry: number;
  /** Why it was taken back; null while it stands. */
  readonly corrected: string | null;
}

export interface CustodySaid {
  readonly records: readonly RecordSaid[];
  /** Ids of the records that stand, in order. */
  readonly chain: readonly string[];
  readonly flags: readonly { readonly code: string; readonly between: readonly [string, string] }[];
}

export const CUSTODY_ACTS = [
  "seized",
  "received",
  "stored",
  "examined",
  "photographed",
  "transported",
  "returned",
  "destroyed",
] as const;
