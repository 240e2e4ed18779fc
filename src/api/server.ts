import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import swagger from "@fastify/swagger";
import fastify from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from "fastify-type-provider-zod";
import { HeadstampError } from "#base";
import type { Desk } from "#casework";
import { hostStore } from "#store";
import type { App } from "./app.ts";
import { answerFault } from "./faults.ts";
import { guard, shed } from "./guard.ts";
import { secureHeaders } from "./headers.ts";
import type { Host } from "./host.ts";
import { openJobs } from "./jobs.ts";
import { LIMITS } from "./limits.ts";
import { openOnce } from "./once.ts";
import { servePage } from "./page.ts";
import { declareRoutes } from "./routes.ts";
import { declaredAnswers } from "./serializer.ts";
import { openSessions } from "./sessions.ts";
import { answerUnheard } from "./unheard.ts";
import { openUploads } from "./uploads.ts";
import { openViews } from "./views.ts";

export interface ServeOptions {
  /** Whose acts the entries are; `actor` and `tell` of the desk are the server's own. */
  readonly desk: Desk;
  /** Absolute path of the store's folder. */
  readonly data: string;
  readonly version: string;
  /** Folder of the built web application; null where there is none. */
  readonly web: string | null;
  readonly host: string;
  /** 0 = any that is free. */
  readonly port: number;
  /** Where the store is a PostgreSQL server's. */
  readonly databaseUrl?: string | undefined;
  /** Milliseconds since 1970; the clock of sessions. */
  readonly clock?: () => number;
}

export interface Server {
  /** `http://127.0.0.1:7717` */
  readonly address: string;
  /** A new one-time login link; the one before it ends. */
  readonly link: () => string;
  readonly close: () => Promise<void>;
}

/** Loopback addresses by every name that a person may type; all else waits for accounts. */
const LOOPBACK: Readonly<Record<string, string>> = {
  localhost: "127.0.0.1",
  "127.0.0.1": "127.0.0.1",
  "::1": "::1",
  "[::1]": "::1",
};

/** The address to bind to. Throws `address-refused`: call it before a store is opened. */
export function loopbackOf(host: string): string {
  const found = Object.hasOwn(LOOPBACK, host.toLowerCase()) ? LOOPBACK[host.toLowerCase()] : undefined;
  if (found === undefined) throw new HeadstampError("address-refused", { host });
  return found;
}

/** Serves a store that is open. Throws `address-refused` and `port-taken`. */
export async function serve(options: ServeOptions): Promise<Server> {
  const address = loopbackOf(options.host);
  const clock = options.clock ?? (() => Date.now());
  const sessions = openSessions({ actor: options.desk.actor, random: randomBytes, clock });
  const { desk, data, version } = options;
  let port = options.port;
  let origin = "";
  const link = (): string => `${origin}/login#${sessions.makeLink()}`;
  // First, since the threads of jobs use the store through it.
  const hosting = await hostStore(desk.store, { dir: data, also: { link } });
  const ends: (() => Promise<unknown>)[] = [hosting.close];
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const kept = { desk, data, databaseUrl: options.databaseUrl, random: randomBytes, clock };
    const jobs = await openJobs(kept);
    ends.push(jobs.close);
    const host: Host = {
      ...{ desk, data, version, sessions, jobs, port: () => port },
      once: await openOnce(data, { ...kept, size: async () => (await desk.store.snapshot()).treeSize }),
      views: openViews(data, kept),
      uploads: await openUploads(data, kept),
    };
    const app = await buildApp(host, options.web);
    ends.push(() => endGently(app));
    await app.listen({ host: address, port });
    port = (app.server.address() as AddressInfo).port;
    origin = `http://${address === "::1" ? "[::1]" : address}:${port}`;
    return { address: origin, link, close };
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new HeadstampError("port-taken", { port }, { cause: error });
  }
}

/** Listens no more, lets what is being answered be answered, and cuts what takes longer. */
async function endGently(app: App): Promise<void> {
  const { server } = app;
  // A connection that has had its answer is idle, and would be kept open for the next question.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), LIMITS.grace);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(late);
  }
}

/** The application without a socket. */
export async function buildApp(host: Host, web: string | null): Promise<App> {
  // Told apart across servers by its beginning, within one by its number.
  const series = randomBytes(6).toString("hex");
  let requests = 0;
  const nextId = (): string => `req_${series}${(++requests).toString(16).padStart(4, "0")}`;
  const app = fastify({
    bodyLimit: LIMITS.body,
    // Node's own limits against slow senders: headers in 10 s, a whole request in 10 minutes (uploads).
    requestTimeout: 600_000,
    http: { headersTimeout: 10_000 },
    genReqId: nextId,
    clientErrorHandler: (error, socket) => answerUnheard(error, socket, nextId()),
    forceCloseConnections: "idle",
    return503OnClosing: true,
    onProtoPoisoning: "error",
    // What is refused before there is a route: an address that is none.
    frameworkErrors: answerFault,
    routerOptions: { maxParamLength: 500 },
  }) as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(declaredAnswers);
  app.setErrorHandler(answerFault);
  knowMethods(app);
  secureHeaders(app);
  guard(app, host);
  shed(app);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Headstamp",
        version: host.version,
        description:
          "From seizure to source. Every /api/ route but the login wants a session (docs/spec/api.md).",
      },
      components: {
        securitySchemes: { session: { type: "apiKey", in: "cookie", name: "headstamp-PORT" } },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  declareRoutes(app, host);
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
  await servePage(app, { web, nonce: () => randomBytes(16).toString("base64") });
  await app.ready();
  return app;
}

/** A path that is there by another method says by which; one that is not there at all says that. */
function knowMethods(app: App): void {
  const known: { readonly method: string; readonly path: RegExp }[] = [];
  app.addHook("onRoute", ({ method, url }) => {
    if (url === "/*") return;
    const path = new RegExp(`^${url.replaceAll(".", "\\.").replaceAll(/:[^/]+/g, "[^/]+")}$`);
    for (const one of [method].flat()) known.push({ method: one, path });
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0]!;
    const allowed = [...new Set(known.filter((one) => one.path.test(path)).map(({ method }) => method))];
    const shown = path.slice(0, 200);
    if (allowed.length === 0) throw new HeadstampError("route-missing", { path: shown });
    reply.header("allow", allowed.sort().join(", "));
    const params = { method: request.method, path: shown, allowed: allowed.join(", ") };
    throw new HeadstampError("method-refused", params);
  });
}
