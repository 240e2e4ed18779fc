import { readFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { HeadstampError } from "#base";
import { contentPolicy } from "./headers.ts";

/** Stands in the built page wherever an element needs this answer's nonce. */
const NONCE = "__HEADSTAMP_NONCE__";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
};

/** The login page: the secret is in the fragment, which no server, log or Referer sees; one request changes it for a cookie. */
const LOGIN = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Headstamp</title><link rel="icon" href="/icon.svg" type="image/svg+xml">
<p id="said" lang="en">Headstamp: logging in…</p>
<noscript><p>Headstamp needs JavaScript. / Headstamp necesita JavaScript.</p></noscript>
<script nonce="${NONCE}">
const secret = location.hash.slice(1);
history.replaceState(null, "", "/login");
const said = document.getElementById("said");
fetch("/api/session", {
  method: "POST",
  headers: { "content-type": "application/json", "accept-language": navigator.language },
  body: JSON.stringify({ secret }),
}).then(async (answer) => {
  if (answer.ok) location.replace("/");
  else said.textContent = (await answer.json()).error.message;
}).catch((error) => { said.textContent = String(error); });
</script>`;

/** Shown where the web application was not built. */
const BARE = `<!doctype html><meta charset="utf-8"><title>Headstamp</title>
<h1>Headstamp</h1><p>This build has no web application; <a href="/openapi.json">/openapi.json</a> lists the interface.</p>
<p lang="es">Esta compilación no tiene aplicación web; <a href="/openapi.json">/openapi.json</a> lista la interfaz.</p>`;

/**
 * The page and its assets, open to whoever reaches the port; they hold no data. Only files that were there at the start
 * are served, each under its own name and as it was then: no path is ever made from a request, and a build that takes their place
 * takes none of them from a page that is open.
 */
export async function servePage(
  app: FastifyInstance,
  { web, nonce }: { readonly web: string | null; readonly nonce: () => string },
): Promise<void> {
  const files = web === null ? new Map<string, Buffer>() : await readFiles(web);
  const index = files.get("/index.html");
  const html = index?.toString() ?? BARE;
  const sendPage = (reply: FastifyReply, text: string): FastifyReply => {
    const made = nonce();
    return reply
      .header("content-security-policy", contentPolicy(made))
      .header("cache-control", "no-store")
      .type("text/html; charset=utf-8")
      .send(text.replaceAll(NONCE, made));
  };
  const hide = { schema: { hide: true } } as const;
  app.get("/login", hide, (_, reply) => sendPage(reply, LOGIN));
  // Asked for by every browser on a page that names none, before there is a session.
  const icon = [...files].find(([name]) => /\/icon(-[\w-]+)?\.svg$/.test(name))?.[1];
  for (const path of ["/icon.svg", "/favicon.ico"]) {
    app.get(path, hide, (_, reply) => {
      if (icon === undefined) return reply.code(204).send();
      return reply.header("cache-control", "no-cache").type(TYPES[".svg"]!).send(icon);
    });
  }
  app.get("/docs/errors.md", hide, (_, reply) =>
    reply.type(TYPES[".md"]!).send(readFileSync(new URL("../../docs/errors.md", import.meta.url))),
  );
  app.get("/*", hide, (request, reply) => {
    const path = request.url.split("?")[0]!;
    if (path.startsWith("/api/")) throw new HeadstampError("route-missing", { path });
    const file = files.get(path);
    if (file !== undefined && path !== "/index.html") {
      // Vite names what it builds by its content.
      const lasting = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return (
        reply
          .header("cache-control", lasting)
          // A worker's script brings the policy that the worker lives under.
          .header("content-security-policy", contentPolicy(nonce()))
          .type(TYPES[extname(path)] ?? "application/octet-stream")
          .send(file)
      );
    }
    if (extname(path) !== "" && path !== "/index.html") throw new HeadstampError("route-missing", { path });
    return sendPage(reply, html);
  });
}

/** Some megabytes. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const there = await stat(folder).catch(() => null);
  if (there === null) return found;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(`/${path.slice(folder.length + 1).replaceAll("\\", "/")}`, await readFile(path));
  }
  return found;
}
