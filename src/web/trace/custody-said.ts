import type { Got } from "#page/answers.ts";

/** The chain of custody as the server sends it: ids of the records that stand, in order, and why one was taken back. */
export type CustodySaid = Got["/api/items/{item}/custody"];
export type RecordSaid = CustodySaid["records"][number];

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
