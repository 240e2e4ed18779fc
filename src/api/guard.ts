import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { HeadstampError } from "#base";
import { LIMITS } from "./limits.ts";
import { isSame, type Session, type Sessions } from "./sessions.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set for every route under `/api/` but the login. */
    session: Session | null;
  }
  interface FastifyContextConfig {
    /** Answers without a session. */
    readonly open?: boolean;
  }
}

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Names by which a browser on this machine may call the server: a name that a page elsewhere resolves to us is none of them. */
export function hostNames(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

export function cookieName(port: number): string {
  return `headstamp-${port}`;
}

export function tokenOf(request: FastifyRequest, port: number): string | undefined {
  const name = `${cookieName(port)}=`;
  const found = (request.headers.cookie ?? "").split(/;\s*/).find((part) => part.startsWith(name));
  return found?.slice(name.length);
}

/**
 * Who may ask at all. In this order: the Host header (DNS rebinding), where a browser says the request comes from (another
 * page, also one of another local port), the session, and for writes the session's own token. Nothing is done before all
 * of it holds.
 */
export function guard(
  app: FastifyInstance,
  { sessions, port }: { readonly sessions: Sessions; readonly port: () => number },
): void {
  app.decorateRequest("session", null);
  let names: { readonly port: number; readonly hosts: readonly string[] } = { port: -1, hosts: [] };
  const admit = (request: FastifyRequest): void => {
    if (names.port !== port()) names = { port: port(), hosts: hostNames(port()) };
    const host = request.headers.host ?? "";
    if (!names.hosts.includes(host.toLowerCase()))
      throw new HeadstampError("request-refused", { detail: "host", got: host.slice(0, 100) });
    fromOurOwnPage(request, host);
    if (!request.url.startsWith("/api/") || request.routeOptions.config?.open === true) return;
    const session = sessions.of(tokenOf(request, names.port));
    if (session === null) throw new HeadstampError("session-missing");
    request.session = session;
    if (SAFE.has(request.method)) return;
    const said = request.headers["x-headstamp-csrf"];
    if (typeof said !== "string" || !isSame(said, session.csrf))
      throw new HeadstampError("request-refused", { detail: "token", got: "" });
  };
  // With `done`, not a promise: what every request pays is paid a hundred thousand times.
  app.addHook("onRequest", (request, _, done) => done(refusalOf(() => admit(request))));
}

function refusalOf(work: () => void): Error | undefined {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

/** `same-site` is not enough: every port of one machine is the same site. */
function fromOurOwnPage({ headers, method, url }: FastifyRequest, host: string): void {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  const refuse = (got: string): never => {
    throw new HeadstampError("request-refused", { detail: "origin", got: got.slice(0, 100) });
  };
  if (origin !== undefined && origin !== `http://${host}`) refuse(origin);
  if (site === undefined || site === "same-origin" || site === "none") return;
  // A link from elsewhere may open the page; it may not fetch, embed or write anything.
  const opens = method === "GET" && headers["sec-fetch-mode"] === "navigate" && !url.startsWith("/api/");
  if (!opens) refuse(String(site));
}

/** Sheds what it cannot bear: too many answers at once, or an event loop that lags; one that comes later is served again. */
export function shed(app: FastifyInstance): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let lag = 0;
  const timer = setInterval(() => {
    lag = delay.max / 1e6;
    delay.reset();
  }, 500);
  timer.unref();
  let inFlight = 0;
  const over = (): void => {
    inFlight--;
  };
  app.addHook("onRequest", (_, reply, done) => {
    if (inFlight >= LIMITS.inFlight || (lag > LIMITS.lag && inFlight >= LIMITS.calm))
      return done(new HeadstampError("server-busy", { seconds: LIMITS.retryAfter }));
    inFlight++;
    reply.raw.on("close", over);
    done();
  });
  app.addHook("onClose", async () => {
    clearInterval(timer);
    delay.disable();
  });
}
