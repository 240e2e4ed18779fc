import { type ClaimTable, readClaimTable } from "./table.ts";
import { CLAIMS } from "./tables/claims.ts";

let read: ClaimTable | null = null;

/** The published figures that ship, read like any other file of claims. */
export function shippedClaims(): ClaimTable {
  read ??= readClaimTable(CLAIMS.map((row) => ({ ...row })));
  return read;
}
