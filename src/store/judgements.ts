import { HeadstampError } from "#base";
import type { Entry } from "#ledger";
import type { Payloads, Verdict } from "./acts.ts";
import { MARK } from "./schema-about.ts";
import type { Sql } from "./sql.ts";

/** One decision as it stands; `undone` where a later entry took it back. */
export interface JudgementState {
  readonly id: string;
  readonly entry: number;
  readonly verdict: Verdict;
  readonly actor: string;
  readonly at: string;
  readonly undone: { readonly actor: string; readonly at: string; readonly why: string } | null;
  readonly made: Payloads["judgement.made"];
}

export interface Judgements {
  /** In the order in which they were made; with `undone`, also those taken back. */
  readonly judgements: (options?: { readonly undone?: boolean }) => Promise<JudgementState[]>;
  /** Those that stand and are about records of one source. */
  readonly judgementsOf: (source: string) => Promise<JudgementState[]>;
  /** The last entry that made a judgement or took one back; -1 = none. */
  readonly judgedUpTo: () => Promise<number>;
}

const ADD =
  "insert into judgement (id, entry, verdict, actor, at, made) values ($1, $2::int8, $3, $4, $5, $6)";
const UNDO = `
update judgement set undone_entry = $2::int8, undone_by = $3, undone_at = $4, undone_why = $5 where id = $1`;
const STANDING = "select undone_entry is not null as undone from judgement where id = $1";
const COLUMNS = "id, entry, verdict, actor, at, undone_by, undone_at, undone_why, made";
const ALL = `
select ${COLUMNS} from judgement where undone_entry is null or $1 order by entry`;

const UP_TO =
  "select greatest(coalesce(max(entry), -1), coalesce(max(undone_entry), -1)) as entry from judgement";

/** A space lies before an exclamation mark in this collation, and nothing between. */
const OF = `
select ${COLUMNS} from judgement
where undone_entry is null and ${MARK} >= $1 || ' ' and ${MARK} < $1 || '!' order by entry`;

export function askJudgements(sql: Sql): Judgements {
  return {
    judgements: async ({ undone = false } = {}) =>
      (await sql.query<JudgementRow>(ALL, [undone])).map(judgementState),
    judgedUpTo: async () => Number((await sql.query<{ entry: bigint }>(UP_TO))[0]?.entry ?? -1),
    judgementsOf: async (source) => (await sql.query<JudgementRow>(OF, [source])).map(judgementState),
  };
}

/** Refuses a decision about one record and itself, an id used twice, and taking back what is not there. */
export async function checkJudgement(
  sql: Sql,
  act:
    | { readonly kind: "judgement.made"; readonly payload: Payloads["judgement.made"] }
    | { readonly kind: "judgement.undone"; readonly payload: Payloads["judgement.undone"] },
): Promise<void> {
  const refused = (detail: string): HeadstampError =>
    new HeadstampError("act-refused", { kind: act.kind, detail });
  const id = act.payload.judgementId;
  const [found] = await sql.query<{ undone: boolean }>(STANDING, [id]);
  if (act.kind === "judgement.undone") {
    if (found === undefined) throw new HeadstampError("judgement-missing", { id });
    if (found.undone) throw refused("judgement-undone");
    if (act.payload.why.trim() === "") throw refused("no-reason");
    return;
  }
  const { mark, candidate } = act.payload;
  if (found !== undefined) throw refused("judgement-known");
  if (mark.source === candidate.source && mark.id === candidate.id) throw refused("one-record");
}

export async function projectJudgement(sql: Sql, entry: Entry): Promise<void> {
  if (entry.kind === "judgement.undone") {
    const { judgementId, why } = entry.payload as unknown as Payloads["judgement.undone"];
    await sql.query(UNDO, [judgementId, entry.index, entry.actor, entry.at, why]);
    return;
  }
  const payload = entry.payload as unknown as Payloads["judgement.made"];
  const said = [payload.verdict, entry.actor, entry.at, JSON.stringify(payload)];
  await sql.query(ADD, [payload.judgementId, entry.index, ...said]);
}

export interface JudgementRow {
  readonly id: string;
  readonly entry: bigint | number;
  readonly verdict: Verdict;
  readonly actor: string;
  readonly at: string;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
  readonly undone_why: string | null;
  readonly made: string;
}

export function judgementState({
  undone_by,
  undone_at,
  undone_why,
  made,
  entry,
  ...rest
}: JudgementRow): JudgementState {
  const undone = undone_by === null ? null : { actor: undone_by, at: undone_at ?? "", why: undone_why ?? "" };
  return { ...rest, entry: Number(entry), undone, made: JSON.parse(made) as Payloads["judgement.made"] };
}
