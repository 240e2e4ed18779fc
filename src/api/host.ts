import type { Desk } from "#casework";
import type { Jobs } from "./jobs.ts";
import type { Once } from "./once.ts";
import type { Sessions } from "./sessions.ts";
import type { Uploads } from "./uploads.ts";
import type { Views } from "./views.ts";

/** What a route answers from. */
export interface Host {
  readonly desk: Desk;
  /** Absolute path of the store's folder. */
  readonly data: string;
  readonly version: string;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly once: Once;
  readonly views: Views;
  readonly port: () => number;
}
