import type { Desk } from "#casework";
import type { Sessions } from "./sessions.ts";

/** What a route answers from. */
export interface Host {
  readonly desk: Desk;
  /** Absolute path of the store's folder. */
  readonly data: string;
  readonly version: string;
  readonly sessions: Sessions;
  readonly port: () => number;
}
