/** What outlives a restart of the server: answers by their key, photographs, saved views. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { serve } from "#api";
import { eraseFile, importFile } from "#casework";
import { aPng } from "../factory/picture.ts";
import { aServer, logIn, type Reply, sender, sendFile } from "../factory/server.ts";

type Json = Record<string, unknown>;

const OFFICE = { name: "Oficina A", office: "Rastreo", contact: "x", country: "MX", basis: "Ley 1" };
const codeOf = (reply: Reply): unknown => (reply.json()["error"] as Json)["code"];

/** A second server on a store whose first one has closed, with the page's ways. */
async function again(t: Parameters<typeof aServer>[0], { store, dir }: Awaited<ReturnType<typeof aServer>>) {
  const desk = { store, actor: "ana", tell: () => {} };
  const server = await serve({
    ...{ desk, data: dir, version: "0.0.0", web: null, host: "127.0.0.1", port: 0 },
  });
  t.after(() => server.close());
  const send = sender(server.address);
  const { cookie, csrf } = await logIn(send, server.link());
  return (path: string, body?: Json, headers: Record<string, string> = {}) =>
    send(path, {
      method: body === undefined ? "GET" : "POST",
      headers: { cookie, "x-headstamp-csrf": csrf, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

test("a key gives its answer again after a restart, and nothing on disk tells what it was", async (t) => {
  const first = await aServer(t);
  const post = (path: string, body: Json, key: string) =>
    first.page(path, { method: "POST", body, headers: { "idempotency-key": key } });
  const made = await post("/api/authority", OFFICE, "k-1");
  assert.equal(made.status, 201, made.text);
  const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
  const entry = { serial: "AB12345", caseNumber: "EJ/1", review: day(30), expires: day(60) };
  const listed = await post("/api/suspects", entry, "k-2");
  assert.equal(listed.status, 201, listed.text);
  const kept = readdirSync(join(first.dir, "answers")).map((name) => join(first.dir, "answers", name));
  assert.equal(kept.length, 2);
  const secret = String(listed.json()["secret"]);
  for (const path of kept) {
    const text = Buffer.from(readFileSync(path, "utf8"), "base64").toString("latin1");
    assert.ok(!text.includes(secret) && !text.includes("AB12345"));
  }
  await first.close();
  const send = await again(t, first);
  const { treeSize } = await first.store.snapshot();
  const twice = await send("/api/authority", OFFICE, { "idempotency-key": "k-1" });
  assert.deepEqual([twice.status, twice.json()], [201, made.json()]);
  const same = await send("/api/suspects", entry, { "idempotency-key": "k-2" });
  assert.deepEqual(same.json(), listed.json());
  const other = await send("/api/authority", { ...OFFICE, name: "B" }, { "idempotency-key": "k-1" });
  assert.deepEqual([other.status, codeOf(other)], [409, "key-reused"]);
  assert.equal((await first.store.snapshot()).treeSize, treeSize);
});

test("an answer that cannot be opened is said to be unsure; what failed is not remembered", async (t) => {
  const first = await aServer(t);
  const key = { "idempotency-key": "k" };
  const wish = { method: "POST", body: OFFICE, headers: key } as const;
  assert.equal((await first.page("/api/authority", wish)).status, 201);
  const [name] = readdirSync(join(first.dir, "answers"));
  // Half of an answer: as if the disk had been cut off in it.
  const path = join(first.dir, "answers", name!);
  writeFileSync(path, readFileSync(path, "utf8").slice(0, 40));
  const reply = await first.page("/api/authority", wish);
  assert.deepEqual([reply.status, codeOf(reply)], [409, "key-unsettled"]);
  const bad = {
    ...wish,
    body: { ...OFFICE, office: "Juan Pérez Hernández" },
    headers: { "idempotency-key": "f" },
  };
  assert.equal((await first.page("/api/authority", bad)).status, 422);
  const mended = { ...wish, headers: { "idempotency-key": "f" } };
  assert.equal((await first.page("/api/authority", mended)).status, 201, "what failed is not remembered");
});

test("a photograph is kept as supplied, shown without what stands beside it, taken back, erased", async (t) => {
  const { page, store, dir } = await aServer(t);
  const desk = { store, actor: "ana", tell: () => {} };
  writeFileSync(join(dir, "hoja.csv"), "serial,make,model\n311-45298,Ruger,Mini-14\n");
  const none = { kind: null, country: null, sheet: null, mapping: null, replaces: null };
  const wish = {
    ...none,
    file: join(dir, "hoja.csv"),
    as: "seizures",
    origin: "own",
    dryRun: false,
  } as const;
  await importFile(desk, wish);
  const [imported] = await store.imports();
  const at = `/api/items/${encodeURIComponent(`${imported!.id}/csv!2`)}/photographs`;
  const picture = aPng("GPS 19.4,-99.1");
  const post = (path: string, body: Json) => page(path, { method: "POST", body });
  const upload = await sendFile(page, "IMG 1.png", picture);
  const made = await post(at, { upload, of: "serial" });
  assert.equal(made.status, 201, made.text);
  const { id, sha256 } = made.json() as { id: string; sha256: string };
  assert.deepEqual(
    [made.json()["kind"], made.json()["width"], made.json()["bytes"]],
    ["png", 2, picture.length],
  );
  const shown = await page(`${at}/${id}`);
  assert.equal(shown.headers["content-type"], "image/png");
  assert.ok(shown.text.includes("IDAT") && !shown.text.includes("GPS"));
  const files = readdirSync(join(dir, "files"), { recursive: true, encoding: "utf8" });
  for (const name of files.filter((one) => /[0-9a-f]{64}$/.test(one)))
    assert.ok(!readFileSync(join(dir, "files", name)).includes("GPS"), "encrypted where it lies");
  assert.equal(codeOf(await post(at, { upload, of: "serial" })), "photo-refused");
  const page2 = await sendFile(page, "foto.jpg", "<html>not a picture");
  assert.equal(codeOf(await post(at, { upload: page2, of: "serial" })), "photo-refused");
  assert.equal(codeOf(await post(at, { upload: "upl_none", of: "serial" })), "upload-missing");
  assert.equal((await post(`${at}/${id}/withdraw`, { why: "another item's" })).status, 200);
  const listed = (await page(at)).json()["photographs"] as Json[];
  assert.deepEqual(
    listed.map(({ withdrawn, erased }) => [withdrawn, erased]),
    [["another item's", null]],
  );
  const { index } = await eraseFile(desk, id, "order of a court");
  const [erased] = (await page(at)).json()["photographs"] as Json[];
  assert.equal(erased!["erased"], index);
  const [kept] = (await page("/api/imports")).json()["items"] as Json[];
  assert.equal(kept!["erased"], null, "another file's key is its own");
  const gone = await page(`${at}/${id}`);
  assert.deepEqual([gone.status, codeOf(gone)], [404, "photo-missing"]);
  assert.equal((await eraseFile(desk, sha256, "again").catch((error) => error)).code, "file-erased");
  assert.equal((await store.verifyLive()).ok, true);
});

test("views are saved under a name, replaced, and removed", async (t) => {
  const first = await aServer(t);
  const { page } = first;
  const save = (name: string, query: string) =>
    page("/api/views", { method: "POST", body: { name, room: "items", query } });
  assert.equal((await save("Glock", "where=make%3DGlock")).status, 201);
  const [one, two] = await Promise.all([save("Sonora", "where=state%3DSonora"), save("Glock", "where=x")]);
  assert.deepEqual([one.status, two.status], [201, 201]);
  const views = (await page("/api/views")).json()["views"] as { id: string; name: string; query: string }[];
  assert.deepEqual(views.map(({ name, query }) => `${name} ${query}`).sort(), [
    "Glock where=x",
    "Sonora where=state%3DSonora",
  ]);
  assert.equal((await page(`/api/views/${views[0]!.id}`, { method: "DELETE" })).status, 204);
  assert.equal((await page(`/api/views/${views[0]!.id}`, { method: "DELETE" })).status, 404);
  await first.close();
  const send = await again(t, first);
  assert.equal(((await send("/api/views")).json()["views"] as Json[]).length, 1);
});
