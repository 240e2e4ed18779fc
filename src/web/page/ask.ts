import type { Language } from "#words";
import type { AnswerTo, Like, Method, RowOf } from "./route.ts";

/** A refusal of the server, as every route words it. */
export interface Refusal {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly param: string | null;
}

export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** For what nobody waits for: a refusal of it is none of anybody's business, anything else is a fault. */
export function unlessRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}

/** Told apart from refusals of the server: nobody answered at all. */
const UNREACHABLE: Refusal = { type: "unreachable", code: "unreachable", message: "", param: null };

/** One proof a session that a write comes from this page; fetched with the first write. */
let csrf: Promise<string> | null = null;

async function token(): Promise<string> {
  csrf ??= ask("/api/session").then((session) => session.csrf);
  csrf.catch(() => {
    csrf = null;
  });
  return csrf;
}

export interface Asked {
  readonly method?: Method;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is: a file. */
  readonly file?: Blob;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The language in which refusals are worded; set by the shell. */
let language: Language = "es";
export function askIn(next: Language): void {
  language = next;
}

async function send(path: string, asked: Asked): Promise<Response> {
  const headers: Record<string, string> = { "accept-language": language, ...asked.headers };
  const method = asked.method ?? "GET";
  if (method !== "GET") {
    headers["x-headstamp-csrf"] = await token();
    headers["idempotency-key"] ??= crypto.randomUUID();
  }
  if (asked.body !== undefined) headers["content-type"] = "application/json";
  const body = asked.file ?? (asked.body === undefined ? null : JSON.stringify(asked.body));
  try {
    return await fetch(path, { method, headers, body, signal: asked.signal ?? null });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refused(UNREACHABLE);
  }
}

/**
 * Asks the server of this machine: what comes is what the route declares, or a type of the story's own with the same
 * fields. Throws `Refused`.
 */
export function ask<P extends string, M extends Method = "GET">(
  path: P,
  asked?: Asked & { readonly method?: M },
): Promise<AnswerTo<P, M>>;
export function ask<T extends Like<AnswerTo<P>>, P extends string>(path: P, asked?: Asked): Promise<T>;
export function ask(path: string, asked: Asked = {}): Promise<unknown> {
  return askAny(path, asked);
}

/** For what hands addresses of others on: the answer is of no type. Throws `Refused`. */
export async function askAny(path: string, asked: Asked = {}): Promise<unknown> {
  const answer = await send(path, asked);
  if (answer.ok) return answer.status === 204 ? null : await answer.json();
  const said = (await answer.json().catch(() => null)) as { readonly error?: Refusal } | null;
  throw new Refused(said?.error ?? { ...UNREACHABLE, code: `http-${answer.status}`, type: "server" });
}

/** Rows of a page: as many as the server gives at once. */
const PAGE = 500;

/** A list to its end, page after page. Throws `Refused`. */
export function askAll<P extends string>(path: P, asked?: Asked): Promise<readonly RowOf<P>[]>;
export function askAll<T extends Like<RowOf<P>>, P extends string>(
  path: P,
  asked?: Asked,
): Promise<readonly T[]>;
export async function askAll(path: string, asked: Asked = {}): Promise<readonly unknown[]> {
  const first = `${path}${path.includes("?") ? "&" : "?"}limit=${PAGE}`;
  const all: unknown[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const here: string = next === "" ? first : `${first}&cursor=${encodeURIComponent(next)}`;
    const page = (await askAny(here, asked)) as {
      readonly items: readonly unknown[];
      readonly next: string | null;
    };
    all.push(...page.items);
    next = page.next;
  }
  return all;
}

/** A long answer as it comes. Throws `Refused`. */
export async function askStream(
  path: string,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly total: number | null }> {
  const answer = await send(path, {});
  if (answer.ok && answer.body !== null) {
    const length = answer.headers.get("content-length");
    return { body: answer.body, total: length === null ? null : Number(length) };
  }
  const said = (await answer.json().catch(() => null)) as { readonly error?: Refusal } | null;
  throw new Refused(said?.error ?? { ...UNREACHABLE, code: `http-${answer.status}`, type: "server" });
}
