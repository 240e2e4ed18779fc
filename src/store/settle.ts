import type { Entry } from "#ledger";
import type { Db } from "./sql.ts";

/** Rows that the database's log may hold before it is cut: so many are recovered at a start behind a death. */
const LOGGED_ROWS = 100_000;
/** Rows of an import behind which the planner is told. */
const TOLD_ROWS = 5_000;

/** PGlite has no background workers: as rows come in its log is cut, and behind a large import its planner told. */
export interface Settler {
  readonly note: (entry: Entry) => void;
  /** Outside of a transaction. */
  readonly settle: () => Promise<void>;
}

export function settler(db: Db): Settler {
  let logged = 0;
  let tell = false;
  return {
    note: ({ kind, payload }) => {
      const rows = Number(payload["rows"] ?? 0);
      if (kind === "import.rows") logged += rows;
      if (kind === "import.committed" && rows >= TOLD_ROWS) tell = true;
    },
    settle: async () => {
      if (tell) await db.script("checkpoint; analyze");
      else if (logged >= LOGGED_ROWS) await db.script("checkpoint");
      else return;
      tell = false;
      logged = 0;
    },
  };
}
