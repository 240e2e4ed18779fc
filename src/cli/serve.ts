import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HeadstampError } from "#base";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT, SAMPLE_CASE } from "./door.ts";
import { asked } from "./interrupt.ts";
import type { Verbs } from "./program.ts";

/** Any free port would change the address with every start; nobody else's by the IANA list of 2026. */
export const PORT = 7717;

interface Options {
  readonly host: string;
  readonly port: string;
  readonly link?: boolean;
}

/** `serve`: the web application and its interface, for this machine alone. */
export function declareServe(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("serve")
    .option("--host <H>", say(language, "cli.serve.host"), "127.0.0.1")
    .option("--port <N>", say(language, "cli.serve.port"), String(PORT))
    .option("--link", say(language, "cli.serve.link"));
  verbs.does<Options>(command, async (door, { host, port, link = false }) => {
    if (link) return printLink(door);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.serve.port") });
    }
    return serveStore(door, { host, port: Number(port) });
  });
}

/** Serves until the process is asked to end. */
export async function serveStore(
  door: Door,
  {
    host,
    port,
    orAny = false,
  }: {
    readonly host: string;
    readonly port: number;
    /** Takes any free port where another program has that one. */
    readonly orAny?: boolean;
  },
): Promise<number> {
  const { loopbackOf, serve } = await import("#api");
  // Refused before the store is opened.
  loopbackOf(host);
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  const web = fileURLToPath(new URL("../../dist/web", import.meta.url));
  return withDesk(door, { verb: "serve", create: true, own: true }, async (desk) => {
    const databaseUrl = process.env["DATABASE_URL"];
    const options = { desk, data: door.data, version, web, host, databaseUrl };
    const server = await serve({ ...options, port }).catch((error: unknown) => {
      if (orAny && error instanceof HeadstampError && error.code === "port-taken")
        return serve({ ...options, port: 0 });
      throw error;
    });
    const ended = asked(() => door.err(`${door.say("cli.serve.ending")}\n`));
    const link = server.link();
    if (door.json) door.out(`${JSON.stringify({ address: server.address, link })}\n`);
    else door.out(`${door.say("cli.serve.ready", { address: server.address, link })}\n`);
    await ended;
    await server.close();
    return EXIT.done;
  });
}

/** A new login link of the server that runs on this store; the one before it ends. */
async function printLink(door: Door): Promise<number> {
  const { visitStore } = await import("#store");
  const visit = (await visitStore(door.data)) ?? (await visitStore(join(door.data, SAMPLE_CASE)));
  if (visit === null) throw new HeadstampError("server-missing", { dir: door.data });
  const link = String(await visit.ask("link"));
  await visit.store.close();
  door.out(door.json ? `${JSON.stringify({ link })}\n` : `${link}\n`);
  return EXIT.done;
}
