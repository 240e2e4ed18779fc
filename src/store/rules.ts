import { HeadstampError } from "#base";
import type { Act, Counts } from "./acts.ts";
import { type CaseActOf, caseNamesFile, checkCase, isCaseKind } from "./cases.ts";
import { checkJudgement } from "./judgements.ts";
import { checkRegister } from "./registers.ts";
import type { Sql } from "./sql.ts";

/** How an import stands, with the rows that lie in the tables. */
export interface Standing extends Record<"rows" | "accepted" | "same" | "set_aside" | "items", bigint> {
  readonly seq: bigint;
  readonly status: "open" | "committed" | "undone";
  readonly sheets: string[];
}

const STANDING =
  "select seq, status, sheets, rows, accepted, same, set_aside, items from import where id = $1";
/** An import that retired rows of this one, or counts rows as the same because this one holds them. */
const BUILT_ON = `
select i.id from source_row s join import i on i.seq = s.retired_by where s.import = $1::int8
union all
select i.id from source_row mine
  join source_row theirs on theirs.key = mine.key and theirs.disposition = 'same' and theirs.import > mine.import
  join import i on i.seq = theirs.import and i.status = 'committed'
where mine.import = $1::int8 and mine.disposition = 'accepted'
limit 1`;

/** Acts whose texts come from a file: the ledger keeps each byte of it, and the tables hold text columns, in which NUL has its picture. */
const OF_FILES = /^(import|mapping|register)\./;
/** NUL, and half of a surrogate pair: PostgreSQL takes neither out of JSON (`22P05`, `22P02`), and nobody types them. */
const UNKEPT = /[\0\p{Cs}]/u;

const unkept = (value: unknown): boolean =>
  typeof value === "string"
    ? UNKEPT.test(value)
    : value !== null &&
      typeof value === "object" &&
      Object.entries(value).some(([name, part]) => UNKEPT.test(name) || unkept(part));

/** Refuses an act that the tables could not follow, before it is recorded: what is in the ledger is never taken back. */
export async function check(sql: Sql, act: Act): Promise<void> {
  if (!OF_FILES.test(act.kind) && unkept(act.payload)) throw refused(act.kind, "character-unkept");
  if (isCase(act)) return checkCase(sql, act);
  switch (act.kind) {
    case "mapping.saved":
    case "finding.published":
      return;
    case "claims.added": {
      const { claims } = act.payload;
      const named =
        Array.isArray(claims) &&
        claims.every((one) => typeof (one as { id?: unknown } | null)?.id === "string");
      if (!named || claims.length === 0) throw refused(act.kind, "no-claims");
      return;
    }
    case "register.added":
    case "register.removed":
      return checkRegister(sql, { kind: act.kind, registerId: act.payload.registerId });
    case "judgement.made":
    case "judgement.undone":
      return checkJudgement(sql, act);
    case "file.erased": {
      const { sha256, why } = act.payload;
      if (why.trim() === "") throw refused(act.kind, "no-reason");
      const [known] = await sql.query(
        "select seq from import where sha256 = $1 union all select seq from register where sha256 = $1 limit 1",
        [sha256],
      );
      if (known === undefined && !(await caseNamesFile(sql, sha256)))
        throw new HeadstampError("file-unknown", { file: sha256 });
      return;
    }
    case "import.opened": {
      const { importId } = act.payload;
      if ((await standing(sql, importId)) !== null) throw refused(act.kind, "import-known");
      return;
    }
    case "import.retires": {
      await openStanding(sql, act.kind, act.payload.importId);
      const target = await required(sql, act.payload.of);
      if (target.status !== "committed") throw refused(act.kind, "import-not-committed");
      return;
    }
    case "import.committed":
      checkCounts(await openStanding(sql, act.kind, act.payload.importId), act.payload);
      return;
    case "import.undone": {
      const { importId } = act.payload;
      const found = await required(sql, importId);
      if (found.status === "undone") throw refused(act.kind, "import-undone");
      const [later] = await sql.query<{ id: string }>(BUILT_ON, [found.seq]);
      if (later !== undefined) throw new HeadstampError("import-held", { id: importId, by: later.id });
    }
  }
}

function isCase(act: Act): act is CaseActOf {
  return isCaseKind(act.kind);
}

/** Rows in = rows accounted for: what the commit says must be what was appended. */
function checkCounts(found: Standing, said: Counts): void {
  const { rows, accepted, same, setAside, items } = said;
  const held = [found.rows, found.accepted, found.same, found.set_aside, found.items].map(Number);
  const counts = [rows, accepted, same, setAside, items];
  if (counts.some((count, i) => count !== held[i])) {
    throw refused("import.committed", `counts ${counts.join(" ")} differ from appended ${held.join(" ")}`);
  }
  if (rows !== accepted + same + setAside) throw refused("import.committed", "rows unaccounted");
}

async function standing(sql: Sql, id: string): Promise<Standing | null> {
  return (await sql.query<Standing>(STANDING, [id]))[0] ?? null;
}

async function required(sql: Sql, id: string): Promise<Standing> {
  const found = await standing(sql, id);
  if (found === null) throw new HeadstampError("import-missing", { id });
  return found;
}

/** An import that takes more rows; throws `import-missing`, or `act-refused` where it was closed. */
export async function openStanding(sql: Sql, kind: string, id: string): Promise<Standing> {
  const found = await required(sql, id);
  if (found.status !== "open") throw refused(kind, "import-closed");
  return found;
}

export function refused(kind: string, detail: string): HeadstampError {
  return new HeadstampError("act-refused", { kind, detail });
}
