/** Sends generated requests to every operation and tells what an answer did that it may not. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type OpenApi, requestsTo, undeclared } from "./requests.ts";
import { logIn, type Served } from "./server.ts";

export interface FuzzReport {
  readonly operations: number;
  readonly requests: number;
  /** By status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** At most so many faults are told whole. */
const TOLD = 20;
const AT_ONCE = 8;

export async function fuzz(
  { send, link }: Pick<Served, "send" | "link">,
  {
    each,
    seed,
    known,
    part = "",
  }: {
    readonly each: number;
    readonly seed: number;
    readonly known: Readonly<Record<string, readonly string[]>>;
    /** Only operations whose path holds it. */
    readonly part?: string;
  },
): Promise<FuzzReport> {
  const api = JSON.parse(readFileSync("docs/openapi.json", "utf8")) as OpenApi;
  const session = await logIn(send, link());
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let operations = 0;
  let requests = 0;
  // Logging in last: five wrong guesses lock it, as they should.
  const paths = Object.entries(api.paths)
    .filter(([path]) => path.includes(part))
    .sort(([a], [b]) => Number(a === "/api/session") - Number(b === "/api/session"));
  for (const [path, methods] of paths) {
    for (const [name, operation] of Object.entries(methods)) {
      operations++;
      const method = name.toUpperCase();
      const binary = path === "/api/uploads" && method === "POST";
      const made = fc.sample(requestsTo(path, operation, { api, known }), { numRuns: each, seed });
      const one = async ({ path: url, headers, body }: (typeof made)[number]): Promise<void> => {
        requests++;
        const text = binary ? String(body ?? "") : body === undefined ? undefined : JSON.stringify(body);
        const type = binary ? "application/octet-stream" : "application/json";
        const reply = await send(url, {
          method,
          headers: {
            ...{ cookie: session.cookie, "x-headstamp-csrf": session.csrf },
            ...(text === undefined ? {} : { "content-type": type }),
            ...headers,
          },
          ...(text === undefined ? {} : { body: text }),
        });
        statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
        const said = (what: string): void => {
          if (faults.length < TOLD) faults.push(`${method} ${url} ${text?.slice(0, 200)}: ${what}`);
        };
        if (reply.status >= 500) said(`${reply.status} ${reply.text.slice(0, 300)}`);
        const declared = operation.responses[String(reply.status)];
        if (reply.status < 300 && declared === undefined) said(`undeclared status ${reply.status}`);
        if (!String(reply.headers["content-type"] ?? "").startsWith("application/json")) return;
        const shape = (declared ?? operation.responses["default"])?.content?.["application/json"]?.schema;
        const extra = undeclared(reply.json(), shape, api);
        if (extra.length > 0) said(`undeclared ${extra.slice(0, 3).join(", ")}`);
      };
      for (let at = 0; at < made.length; at += AT_ONCE)
        await Promise.all(made.slice(at, at + AT_ONCE).map(one));
    }
  }
  return { operations, requests, statuses, faults };
}
