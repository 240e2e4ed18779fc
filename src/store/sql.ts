import { HeadstampError } from "#base";

export type Engine = "embedded" | "postgres";

/** What a statement may be given; bulk goes as one text (see `bulk.ts`), arrays as array literals. */
export type Param = null | boolean | number | bigint | string | Uint8Array;

/** One statement at a time; int8 comes back as bigint from both drivers. */
export interface Sql {
  readonly query: <T>(text: string, params?: readonly Param[]) => Promise<T[]>;
}

/** One database under one dialect: PostgreSQL 15 features only, by two drivers. */
export interface Db extends Sql {
  readonly engine: Engine;
  /** Several statements without parameters. */
  readonly script: (text: string) => Promise<void>;
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Waits for statements that were told one behind the other, without a turn of the event loop between them, and throws what
 * the first of them was refused for: only then may their transaction end, or the rest would be told outside of it.
 */
export async function together(told: readonly Promise<unknown>[]): Promise<void> {
  for (const answer of await Promise.allSettled(told)) if (answer.status === "rejected") throw answer.reason;
}

/** `{1,2,null}` for `$1::text::int8[]`: both drivers pass it through untouched. */
export function arrayLiteral(values: readonly (string | number | bigint | null)[]): string {
  const parts = values.map((value) => {
    if (value === null) return "NULL";
    return typeof value === "string" ? quoted(dbText(value)) : String(value);
  });
  return `{${parts.join(",")}}`;
}

/** A quoted element of an array or composite literal. */
export function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, "\\$&") : text}"`;
}

/**
 * A driver's error without what it carries along: statement, parameters and row detail are raw marks and names. No cause
 * either, for the same reason.
 */
export function databaseFailed(error: unknown): never {
  if (error instanceof HeadstampError) throw error;
  const { code = "?", message } = error as Error & { code?: string };
  throw new HeadstampError("database-failed", { state: code, message });
}

/** What a statement is given, as every driver and server takes it. */
export function dbParam(param: Param): Param {
  return typeof param === "string" ? dbText(param) : param;
}

/** PostgreSQL text cannot hold NUL; the projection shows its picture, the ledger keeps the byte. */
export function dbText(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\u2400") : text;
}

/** Names of statements whose plans a server keeps, by their text. */
const KEPT = new Map<string, string>();

/**
 * A statement that is asked often and has one good plan whatever its parameters: a server plans it once a connection. Of a look-up by an
 * index the planning is most (1.2 ms of 1.4 among a million items, PostgreSQL 15).
 */
export function keptPlan(text: string): string {
  if (!KEPT.has(text)) KEPT.set(text, `headstamp_${KEPT.size}`);
  return text;
}

export function planName(text: string): string | undefined {
  return KEPT.get(text);
}
