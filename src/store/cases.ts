import { HeadstampError, type Json } from "#base";
import type { Entry } from "#ledger";
import type { Act, Payloads } from "./acts.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** Acts of casework that are kept as they came and read again in their order: what follows from them is for the story to say. */
export const CASE_KINDS = [
  ...(["profile.declared", "profile.withdrawn"] as const),
  ...(["request.made", "request.sent", "request.answered", "request.withdrawn"] as const),
  ...(["peer.trusted", "exchange.sent", "exchange.received"] as const),
  ...(["suspect.added", "suspect.lapsed"] as const),
  ...(["custody.recorded", "custody.corrected"] as const),
  ...(["photo.added", "photo.withdrawn"] as const),
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** What an act is about: a request, an exhibit, a message, an entry of the list, or the installation. */
const SUBJECTS: { readonly [K in CaseKind]: (payload: Payloads[K]) => string } = {
  "profile.declared": () => "profile",
  "profile.withdrawn": () => "profile",
  "request.made": ({ requestId }) => requestId,
  "request.sent": ({ requestId }) => requestId,
  "request.answered": ({ requestId }) => requestId,
  "request.withdrawn": ({ requestId }) => requestId,
  "peer.trusted": ({ peerId }) => peerId,
  "exchange.sent": ({ messageId }) => messageId,
  "exchange.received": ({ messageId }) => messageId,
  "suspect.added": ({ suspectId }) => suspectId,
  "suspect.lapsed": ({ suspectId }) => suspectId,
  "custody.recorded": ({ item }) => item,
  "custody.corrected": ({ item }) => item,
  "photo.added": ({ item }) => item,
  "photo.withdrawn": ({ item }) => item,
};

export type CaseAct<K extends CaseKind = CaseKind> = {
  [Kind in K]: {
    readonly entry: number;
    readonly kind: Kind;
    readonly subject: string;
    readonly actor: string;
    readonly at: string;
    readonly payload: Payloads[Kind];
  };
}[K];

export interface Cases {
  /** Acts of these kinds in the order of the ledger; of one subject, or of all. */
  readonly caseActs: <K extends CaseKind>(kinds: readonly K[], subject?: string) => Promise<CaseAct<K>[]>;
}

const ADD = "insert into case_act values ($1::int8, $2, $3, $4, $5, $6)";
const ALL = `
select entry, kind, subject, actor, at, body from case_act
where kind in (select unnest($1::text::text[])) and ($2::text is null or subject = $2) order by entry`;
const LAST = `
select kind, body from case_act where subject = $1 and kind in (select unnest($2::text::text[])) order by entry`;

export function askCases(sql: Sql): Cases {
  return {
    caseActs: async <K extends CaseKind>(kinds: readonly K[], subject?: string) =>
      (await sql.query<CaseRow>(ALL, [arrayLiteral(kinds), subject ?? null])).map(caseAct) as CaseAct<K>[],
  };
}

export function caseAct({ entry, body, ...rest }: CaseRow): CaseAct {
  return { ...rest, entry: Number(entry), payload: JSON.parse(body) } as CaseAct;
}

export type CaseActOf = Extract<Act, { readonly kind: CaseKind }>;

export function isCaseKind(kind: string): kind is CaseKind {
  return (CASE_KINDS as readonly string[]).includes(kind);
}

/** Refuses what the acts before it rule out: an id used twice, an answer to nobody's question, a message that came already. */
export async function checkCase(sql: Sql, act: CaseActOf): Promise<void> {
  const subject = SUBJECTS[act.kind](act.payload as never);
  const held = async (...kinds: CaseKind[]): Promise<{ kind: string; body: string }[]> =>
    sql.query(LAST, [subject, arrayLiteral(kinds)]);
  const refused = (detail: string): HeadstampError =>
    new HeadstampError("act-refused", { kind: act.kind, detail });
  switch (act.kind) {
    case "profile.declared":
    case "peer.trusted":
    case "exchange.sent":
    case "custody.recorded":
    case "custody.corrected":
    case "photo.added":
    case "photo.withdrawn":
      return;
    case "profile.withdrawn": {
      const acts = await held("profile.declared", "profile.withdrawn");
      if (acts.at(-1)?.kind !== "profile.declared") throw new HeadstampError("profile-missing");
      return;
    }
    case "request.made":
      if ((await held("request.made")).length > 0) throw refused("request-known");
      return;
    case "request.sent":
    case "request.answered":
    case "request.withdrawn": {
      const acts = await held("request.made", "request.answered", "request.withdrawn");
      if (acts.length === 0) throw new HeadstampError("trace-request-missing", { id: subject });
      if (act.kind === "request.withdrawn" && acts.at(-1)?.kind === act.kind)
        throw refused("request-withdrawn");
      if (act.kind !== "request.answered") return;
      const { digest } = act.payload;
      const same = acts.some(({ kind, body }) => kind === act.kind && JSON.parse(body).digest === digest);
      if (same) throw new HeadstampError("response-repeated", { id: subject });
      return;
    }
    case "exchange.received":
      if ((await held("exchange.received")).length > 0)
        throw new HeadstampError("exchange-refused", { detail: "repeat", id: subject });
      return;
    case "suspect.added":
      if ((await held("suspect.added")).length > 0) throw refused("suspect-known");
      return;
    case "suspect.lapsed": {
      const acts = await held("suspect.added", "suspect.lapsed");
      if (acts.at(-1)?.kind !== "suspect.added") throw new HeadstampError("suspect-missing", { id: subject });
    }
  }
}

const NAMES_FILE = `
select entry from case_act where kind in ('photo.added', 'request.made', 'request.answered')
  and position('"' || $1::text || '"' in body) > 0 limit 1`;

/** Whether an act of casework speaks of a file: a photograph, or an answer as it came. */
export async function caseNamesFile(sql: Sql, sha256: string): Promise<boolean> {
  return (await sql.query(NAMES_FILE, [sha256])).length > 0;
}

export async function projectCase(sql: Sql, entry: Entry): Promise<void> {
  const kind = entry.kind as CaseKind;
  const payload = entry.payload as unknown as Json;
  const subject = SUBJECTS[kind](payload as never);
  await sql.query(ADD, [entry.index, kind, subject, entry.actor, entry.at, JSON.stringify(payload)]);
}

export interface CaseRow {
  readonly entry: bigint | number;
  readonly kind: CaseKind;
  readonly subject: string;
  readonly actor: string;
  readonly at: string;
  readonly body: string;
}
