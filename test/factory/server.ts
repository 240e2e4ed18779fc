/** A server on a store of its own, and a client that behaves like the page: cookie, token, own origin. */
import { request as ask } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "#api";
import { behind, type Test } from "./behind.ts";
import { aStore, type StoreAtHand } from "./store.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly json: () => Record<string, unknown>;
}

export interface Wish {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export type Send = (path: string, wish?: Wish) => Promise<Reply>;

/** One request as it stands: node's fetch may set neither Host nor Origin. */
export function sender(address: string): Send {
  const { hostname, port } = new URL(address);
  return (path, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = ask({ host: hostname.replace(/[[\]]/g, ""), port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(parts).toString();
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: () => JSON.parse(text) as Record<string, unknown>,
          });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
}

export interface Served extends StoreAtHand {
  readonly address: string;
  readonly link: () => string;
  /** Ends the server; the store stays. */
  readonly close: () => Promise<void>;
  /** Without a session. */
  readonly send: Send;
  /** With a session, and its token on writes; bodies that are no bytes go as JSON. */
  readonly page: (path: string, wish?: Omit<Wish, "body"> & { readonly body?: unknown }) => Promise<Reply>;
  readonly cookie: string;
  readonly csrf: string;
}

export async function aServer(
  t: Test,
  options: {
    readonly databaseUrl?: string;
    readonly web?: string;
    readonly clock?: () => number;
    /** A folder that is there already. */
    readonly dir?: string;
  } = {},
): Promise<Served> {
  // The times of entries and of jobs are held against each other.
  const held = await aStore(t, {
    ...(options.dir === undefined ? {} : { dir: options.dir }),
    ...{ now: () => new Date().toISOString(), databaseUrl: options.databaseUrl },
  });
  const desk = { store: held.store, actor: "ana", tell: () => {} };
  const server = await serve({
    ...{ desk, data: held.dir, version: "0.0.0", web: options.web ?? null, host: "127.0.0.1", port: 0 },
    databaseUrl: options.databaseUrl,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  behind(t, () => server.close());
  const send = sender(server.address);
  const { cookie, csrf } = await logIn(send, server.link());
  return {
    ...held,
    address: server.address,
    link: server.link,
    close: server.close,
    send,
    cookie,
    csrf,
    page: (path, { method = "GET", headers = {}, body } = {}) =>
      send(path, {
        method,
        headers: {
          cookie,
          ...(method === "GET" || method === "HEAD" ? {} : { "x-headstamp-csrf": csrf }),
          ...(body === undefined || body instanceof Uint8Array ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
      }),
  };
}

export async function logIn(send: Send, link: string): Promise<{ cookie: string; csrf: string }> {
  const body = JSON.stringify({ secret: link.slice(link.indexOf("#") + 1) });
  const headers = { "content-type": "application/json" };
  const reply = await send("/api/session", { method: "POST", headers, body });
  if (reply.status !== 200) throw new Error(`login: ${reply.status} ${reply.text}`);
  const cookie = String(reply.headers["set-cookie"]).split(";")[0]!;
  return { cookie, csrf: reply.json()["csrf"] as string };
}

/** Sends a file and gives the upload's id. */
export async function sendFile(
  page: Served["page"],
  name: string,
  body: string | Uint8Array,
): Promise<string> {
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) };
  const reply = await page("/api/uploads", { method: "POST", headers, body: Buffer.from(body) });
  if (reply.status !== 201) throw new Error(`upload: ${reply.status} ${reply.text}`);
  return reply.json()["id"] as string;
}

/** The job that an answer speaks of, when it has ended. */
export async function ended(page: Served["page"], reply: Reply): Promise<Record<string, unknown>> {
  if (reply.status !== 202) throw new Error(`job: ${reply.status} ${reply.text}`);
  const { id } = reply.json()["job"] as { id: string };
  for (;;) {
    const job = (await page(`/api/jobs/${id}`)).json();
    if (job["endedAt"] !== null) return job;
    await sleep(50);
  }
}
