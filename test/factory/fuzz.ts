/** Sends generated requests to operations and tells what an answer did that it may not. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Known } from "./furnished.ts";
import { type Made, type Operation, requestsTo } from "./requests.ts";
import { logIn, type Reply, type Served } from "./server.ts";
import { undeclared } from "./undeclared.ts";
import type { OpenApi } from "./values.ts";

export interface Asked {
  /** `POST /api/uploads` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** What one operation answered. */
export interface Fuzzed {
  readonly name: string;
  /** Made; of those that only read and are alike to the byte, three are sent. */
  readonly requests: number;
  readonly sent: number;
  readonly seconds: number;
  /** CPU seconds of this process: server, threads of its jobs, and client. */
  readonly cpuS: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Refusals by code and what they are about: `request-invalid kind`. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** At most so many faults of an operation are told whole. */
const TOLD = 10;
const AT_ONCE = 8;
/** A house that is only read answers the same request as it did before: it is sent so many times, all the others once. */
const ALIKE = 3;
const ENDS = /\/(undo|remove|lapse|correct|withdraw|cancel|erasures)$/;

const api = (): OpenApi => JSON.parse(readFileSync("docs/openapi.json", "utf8")) as OpenApi;

/** Whether an operation writes nothing, so that any number of requests leaves the house as it was. */
export const reads = ({ method }: Asked): boolean => method === "GET";

/** In the order in which they disturb each other least: what ends something behind what makes it, the login last. */
export function operationsOf(part = ""): readonly Asked[] {
  const rank = ({ name, method, path, operation }: Asked): number => {
    if (path === "/api/session") return name === "POST /api/session" ? 6 : 5;
    if (method !== "POST") return method === "GET" ? 0 : 4;
    // A job may bring rows: what asks all of them is asked before.
    return ENDS.test(path) ? 3 : "202" in operation.responses ? 2 : 1;
  };
  return Object.entries(api().paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        ...{ method: method.toUpperCase(), path, operation },
        name: `${method.toUpperCase()} ${path}`,
      })),
    )
    .filter(({ name }) => name.includes(part))
    .sort((a, b) => rank(a) - rank(b));
}

/** So many requests to one operation, some at a time. */
export async function fuzz(
  { send, link }: Pick<Served, "send" | "link">,
  asked: Asked,
  {
    each,
    seed,
    known,
    fitting = 10,
  }: {
    readonly each: number;
    readonly seed: number;
    readonly known: Known;
    /** Of twenty, how many fit the schema: these cost ten times as much as one that is refused. */
    readonly fitting?: number;
  },
): Promise<Fuzzed> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { name, method, path, operation } = asked;
  const schema = api();
  let session = await logIn(send, link());
  const statuses: Record<string, number> = {};
  const refusals: Record<string, number> = {};
  const faults: string[] = [];
  const headersOf = (made: Made): Record<string, string> => {
    const all = { cookie: session.cookie, "x-headstamp-csrf": session.csrf, ...made.headers };
    return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null));
  };
  const cursors = await cursorsAt(asked, (at) => send(at, { headers: { cookie: session.cookie } }));
  const there = { ...known, ...(cursors.length === 0 ? {} : { cursor: cursors }) };
  const made = fc.sample(requestsTo(path, operation, { api: schema, known: there, method, fitting }), {
    ...{ numRuns: each, seed },
  });
  const one = async (request: Made): Promise<void> => {
    const { path: url, body } = request;
    const fault = (what: string): void => {
      const text = body === undefined ? "" : String(body).slice(0, 300);
      if (faults.length < TOLD) faults.push(`${method} ${url} ${text}: ${what}`);
    };
    let reply: Reply;
    try {
      reply = await send(url, {
        method,
        headers: headersOf(request),
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      return fault(`no answer: ${error}`);
    }
    const { status } = reply;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 204 && path === "/api/session") session = await logIn(send, link());
    if (status >= 500) fault(`${status} ${reply.text.slice(0, 300)}`);
    const declared = operation.responses[String(status)];
    if (status < 300 && declared === undefined) fault(`undeclared status ${status}`);
    if (!String(reply.headers["content-type"] ?? "").startsWith("application/json")) {
      // A refusal is always ours, in its own form.
      if (status >= 400) fault(`${status} without a code: ${reply.text.slice(0, 100)}`);
      return;
    }
    const answer = reply.json();
    if (status >= 400) {
      const { code, param } = answer["error"] as { readonly code: string; readonly param: string | null };
      const why = param === null ? code : `${code} ${param}`;
      refusals[why] = (refusals[why] ?? 0) + 1;
    }
    const shape = (declared ?? operation.responses["default"])?.content?.["application/json"]?.schema;
    const extra = undeclared(answer, shape, schema);
    if (extra.length > 0) fault(`undeclared ${extra.slice(0, 3).join(", ")}`);
  };
  // Its key alone makes no other request of long work that keeps nothing but its answer.
  const wanted = reads(asked) || operation["x-looks"] === true ? fewAlike(made) : made;
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < wanted.length) await one(wanted[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  // What the door took in, the house must bear as well.
  const { jobs } = (
    await send("/api/jobs", { headers: { cookie: session.cookie } })
  ).json() as unknown as Jobs;
  for (const { act, error } of jobs ?? [])
    if (error?.code === "server-failed") faults.push(`${name}: job ${act}: ${error.message}`);
  const { user, system } = process.cpuUsage(cpu);
  return {
    name,
    requests: made.length,
    sent: wanted.length,
    seconds: (performance.now() - start) / 1000,
    cpuS: (user + system) / 1e6,
    statuses,
    refusals,
    faults,
  };
}

function fewAlike(made: readonly Made[]): readonly Made[] {
  const met = new Map<string, number>();
  return made.filter(({ path, headers, body }) => {
    const { "idempotency-key": _, ...said } = headers;
    const key = JSON.stringify([path, said, String(body)]);
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times <= ALIKE;
  });
}

interface Jobs {
  readonly jobs?: readonly {
    readonly act: string;
    readonly error: { readonly code: string; readonly message: string } | null;
  }[];
}

/** Cursors that the list itself gave. */
async function cursorsAt(
  { method, path, operation }: Asked,
  ask: (path: string) => Promise<Reply>,
): Promise<readonly string[]> {
  if (method !== "GET" || !operation.parameters?.some(({ name }) => name === "cursor")) return [];
  const { next } = (await ask(`${path}?limit=1`)).json();
  return typeof next === "string" ? [next] : [];
}
