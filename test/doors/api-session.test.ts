/** Who is let in: the link, the session, the token, and every way round them that we know of. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loopbackOf } from "#api";
import { HeadstampError } from "#base";
import { aServer, logIn } from "../factory/server.ts";

const codeOf = (json: Record<string, unknown>): string => (json["error"] as { code: string }).code;

test("only loopback addresses are served, by a closed list of names", () => {
  for (const host of ["0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.nip.io", "", "constructor"]) {
    assert.throws(
      () => loopbackOf(host),
      (error) => error instanceof HeadstampError && error.code === "address-refused",
      host,
    );
  }
  assert.equal(loopbackOf("localhost"), "127.0.0.1");
  assert.equal(loopbackOf("::1"), "::1");
});

test("every /api/ route but the login answers 401 without a session; page and schema are open", async (t) => {
  const { send, address } = await aServer(t);
  const schema = (await send("/openapi.json")).json() as {
    paths: Record<string, Record<string, unknown>>;
  };
  const open = new Set(["post /api/session", "get /api/ping"]);
  for (const [path, methods] of Object.entries(schema.paths)) {
    for (const method of Object.keys(methods)) {
      const url = path.replaceAll(/\{[^}]+\}/g, "1");
      const { status, text } = await send(url, { method: method.toUpperCase() });
      if (open.has(`${method} ${path}`)) assert.notEqual(status, 401, path);
      else assert.equal(status, 401, `${method} ${path}: ${method === "head" ? "" : text}`);
    }
  }
  assert.equal((await send("/api/no-such-route")).status, 401);
  for (const path of ["/", "/items/imp_1", "/login", "/openapi.json", "/docs/errors.md"]) {
    assert.equal((await send(path)).status, 200, path);
  }
  assert.ok(address.startsWith("http://127.0.0.1:"));
});

test("a link works once, is replaced by the next one, and ends; five wrong ones lock the login for a while", async (t) => {
  let now = 1_000_000;
  const { send, link } = await aServer(t, { clock: () => now });
  const first = link();
  const second = link();
  await assert.rejects(() => logIn(send, first), /login: 401/);
  await logIn(send, second);
  await assert.rejects(() => logIn(send, second), /login-refused/);
  const late = link();
  now += 15 * 60_000;
  await assert.rejects(() => logIn(send, late), /login: 401/);
  for (let n = 0; n < 5; n++) await assert.rejects(() => logIn(send, "#guess"), /login: 401/);
  await assert.rejects(() => logIn(send, link()), /too many wrong links/);
  now += 15 * 60_000 + 1;
  await logIn(send, link());
});

test("a session ends idle after 30 minutes, at 12 hours whatever happens, and when it is logged out", async (t) => {
  let now = 1_000_000;
  const { page, send, link } = await aServer(t, { clock: () => now });
  now += 29 * 60_000;
  assert.equal((await page("/api/session")).status, 200);
  now += 29 * 60_000;
  assert.equal((await page("/api/session")).status, 200);
  now += 31 * 60_000;
  assert.equal((await page("/api/session")).status, 401);
  const { cookie, csrf } = await logIn(send, link());
  const ask = (method = "GET") =>
    send("/api/session", { method, headers: { cookie, "x-headstamp-csrf": csrf } });
  for (const end = now + 12 * 3_600_000 - 1; now + 29 * 60_000 < end; now += 29 * 60_000)
    assert.equal((await ask()).status, 200);
  now += 29 * 60_000 + 1;
  assert.equal((await ask()).status, 401);
  const again = await logIn(send, link());
  const out = await send("/api/session", {
    method: "DELETE",
    headers: { cookie: again.cookie, "x-headstamp-csrf": again.csrf },
  });
  assert.equal(out.status, 204);
  assert.equal((await send("/api/session", { headers: { cookie: again.cookie } })).status, 401);
});

test("the cookie is for this server's page alone", async (t) => {
  const { send, link } = await aServer(t);
  const secret = link().split("#")[1];
  const headers = { "content-type": "application/json" };
  const reply = await send("/api/session", { method: "POST", headers, body: JSON.stringify({ secret }) });
  assert.match(String(reply.headers["set-cookie"]), /; HttpOnly; SameSite=Strict$/);
});

test("a request by another name, from another page or without the token is refused before anything is done", async (t) => {
  const { send, page, cookie, csrf, address } = await aServer(t);
  const { port } = new URL(address);
  for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1", `127.0.0.1:1${port}`]) {
    const { status, json } = await send("/", { headers: { host } });
    assert.equal(status, 403, host);
    assert.equal(codeOf(json()), "request-refused");
  }
  assert.equal((await send("/api/ping", { headers: { host: `LOCALHOST:${port}` } })).status, 200);
  const others: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
  ];
  for (const headers of others) {
    assert.equal((await page("/api/session", { headers })).status, 403, JSON.stringify(headers));
  }
  const followed = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  assert.equal((await send("/", { headers: followed })).status, 200, "a link may open the page");
  assert.equal((await page("/api/session", { headers: { origin: address } })).status, 200);
  for (const token of [undefined, "", "x".repeat(csrf.length)]) {
    const own = token === undefined ? {} : { "x-headstamp-csrf": token };
    const { status } = await send("/api/session", { method: "DELETE", headers: { cookie, ...own } });
    assert.equal(status, 403);
  }
  assert.equal((await page("/api/session")).status, 200, "still logged in");
});

test("the page is served where it is built, at every address of its own, as it was when the server began", async (t) => {
  const web = mkdtempSync(join(tmpdir(), "headstamp-web-"));
  t.after(async () => rmSync(web, { recursive: true, force: true }));
  mkdirSync(join(web, "assets"));
  writeFileSync(
    join(web, "index.html"),
    '<script nonce="__HEADSTAMP_NONCE__" src="/assets/a-1.js"></script>',
  );
  writeFileSync(join(web, "assets", "a-1.js"), "export {};");
  const { send } = await aServer(t, { web });
  const seen = async (path: string) => {
    const { status, text } = await send(path);
    return [status, text.replace(/nonce="[^"]{22,}"/, "nonce")];
  };
  const page = [200, '<script nonce src="/assets/a-1.js"></script>'];
  for (const path of ["/", "/index.html", "/flows?item=firearm", "/items/imp_1"])
    assert.deepEqual(await seen(path), page, path);
  rmSync(join(web, "assets"), { recursive: true });
  writeFileSync(join(web, "index.html"), "another build");
  assert.deepEqual(await seen("/"), page);
  assert.deepEqual(await seen("/assets/a-1.js"), [200, "export {};"]);
  assert.equal((await send("/assets/a-2.js")).status, 404);
});

test("each answer carries its headers; the page's nonce is in the policy and in the page, and never twice the same", async (t) => {
  const { send, page } = await aServer(t);
  const seen = new Set<string>();
  for (let n = 0; n < 3; n++) {
    const { headers, text } = await send("/login");
    const policy = String(headers["content-security-policy"]);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    assert.ok(nonce.length >= 22 && text.includes(`nonce="${nonce}"`));
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    seen.add(nonce);
  }
  assert.equal(seen.size, 3);
  const { headers } = await page("/api/session");
  assert.equal(headers["cache-control"], "no-store");
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.match(String(headers["content-security-policy"]), /sandbox/);
  assert.equal(headers["access-control-allow-origin"], undefined);
});
