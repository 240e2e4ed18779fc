import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

/** The built pages alone, without a store: what must work where no server answers. */
export async function serveSite(dir: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(dir, path);
    const found = extname(path) !== "" && existsSync(file) ? file : null;
    if (found === null && path.startsWith("/api/")) {
      response.writeHead(404).end();
      return;
    }
    const sent = found ?? join(dir, "index.html");
    response.writeHead(200, {
      "content-type": TYPES[extname(sent)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
      "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
