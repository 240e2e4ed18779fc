/** Files at the door and the long work that follows: whole or not at all, told as it goes, stopped, begun again. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { serverPrograms } from "../factory/postgres.ts";
import { aServer, ended, logIn, type Served, sender, sendFile } from "../factory/server.ts";
import { aDatabase, stopServer } from "../factory/store.ts";

after(stopServer);

type Page = Served["page"];
type Json = Record<string, unknown>;

function aSheet(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `F${i},0${(i % 9) + 1}/0${(i % 9) + 1}/2020,SONORA,CARTUCHO,.50 BMG,LC 1${i % 10},${(i % 40) + 1}`,
  );
  return `FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCAS EN EL CULOTE,CANTIDAD\n${lines.join("\n")}\n`;
}

for (const engine of ["embedded", "postgres"] as const) {
  const skip = engine === "postgres" && serverPrograms() === null;
  test(`${engine}: a file is sent, looked at, imported, and the import undone`, { skip }, async (t) => {
    const options = engine === "embedded" ? {} : { databaseUrl: await aDatabase() };
    const { page, store } = await aServer(t, options);
    const id = await sendFile(page, "../../año 2020 (copia).csv", aSheet(40));
    const [held] = (await page("/api/uploads")).json()["uploads"] as Json[];
    assert.equal(held?.["name"], "año 2020 (copia).csv");
    const body = { upload: id, as: "seizures" };
    const seen = await ended(page, await page("/api/import-previews", { method: "POST", body }));
    assert.equal(seen["state"], "done", JSON.stringify(seen["error"]));
    assert.equal((seen["result"] as Json)["importId"], null);
    assert.equal((await store.imports({ open: true })).length, 0, "a preview writes nothing");
    const key = { "idempotency-key": "one" };
    const made = await ended(page, await page("/api/imports", { method: "POST", body, headers: key }));
    assert.equal(made["state"], "done", JSON.stringify(made["error"]));
    const { importId, rows, accepted } = made["result"] as Json;
    assert.deepEqual([rows, accepted], [40, 40]);
    const again = await page("/api/imports", { method: "POST", body, headers: key });
    assert.equal((again.json()["job"] as Json)["id"], made["id"]);
    const other = { ...body, as: "handovers" };
    assert.equal((await page("/api/imports", { method: "POST", body: other, headers: key })).status, 409);
    assert.equal((await page("/api/items?limit=7")).json()["total"], 40);
    const undo = () => page(`/api/imports/${importId}/undo`, { method: "POST", body: { why: "a test" } });
    assert.equal((await undo()).status, 200);
    assert.equal((await undo()).status, 422);
    assert.equal((await page("/api/items")).json()["total"], 0);
    const verified = await ended(page, await page("/api/ledger/verifications", { method: "POST", body: {} }));
    assert.equal((verified["result"] as Json)["ok"], true);
  });
}

test("a refused file fails its job with the sentence the terminal would say, and leaves nothing", async (t) => {
  const { page, store } = await aServer(t);
  const id = await sendFile(page, "x.pdf", "%PDF-1.4 no sheet");
  const headers = { "accept-language": "es-MX" };
  const reply = await page("/api/imports", { method: "POST", headers, body: { upload: id, as: "seizures" } });
  const job = await ended(page, reply);
  assert.equal(job["state"], "failed");
  assert.match(
    ((await page(`/api/jobs/${job["id"]}`, { headers })).json()["error"] as Json)["message"] as string,
    /^no se pudo leer/,
  );
  assert.equal((await store.snapshot()).treeSize, 1);
});

test("an upload that is cut off, empty or not a file leaves nothing; one that is gone is refused", async (t) => {
  const { page, dir, cookie, csrf, address } = await aServer(t);
  const { port } = new URL(address);
  await new Promise<void>((done) => {
    const sent = request({
      ...{ host: "127.0.0.1", port, path: "/api/uploads", method: "POST" },
      headers: {
        ...{ cookie, "x-headstamp-csrf": csrf, "x-file-name": "a.csv" },
        ...{ "content-type": "application/octet-stream", "content-length": "1000000" },
      },
    });
    sent.on("error", () => done());
    sent.write("only a part");
    setTimeout(() => sent.destroy(), 100);
  });
  const type = { "content-type": "application/octet-stream" };
  const post = (headers: Record<string, string>, body: unknown) =>
    page("/api/uploads", { method: "POST", headers, body });
  assert.equal((await post({ ...type, "x-file-name": "a.csv" }, Buffer.alloc(0))).status, 400);
  assert.equal((await post(type, Buffer.from("a"))).status, 400);
  assert.equal((await post({ ...type, "x-file-name": "%ff" }, Buffer.from("a"))).status, 400);
  assert.equal((await post({ "x-file-name": "a.csv" }, { a: 1 })).status, 415);
  for (let n = 0; n < 50 && readdirSync(join(dir, "uploads")).length > 0; n++) await sleep(20);
  assert.deepEqual(readdirSync(join(dir, "uploads")), []);
  const id = await sendFile(page, "a.csv", "a");
  assert.equal((await page(`/api/uploads/${id}`, { method: "DELETE" })).status, 204);
  for (const gone of [id, "../../keys", "upl_"]) {
    const body = { upload: gone, as: "seizures" };
    assert.equal((await page("/api/imports", { method: "POST", body })).status, 404);
  }
});

test("an upload that is dropped while jobs wait for it or read it is said to be gone, and is no fault of ours", async (t) => {
  const { page } = await aServer(t);
  const table = readFileSync("data/claims/claims.csv");
  const ids = await Promise.all(
    Array.from({ length: 12 }, (_, n) => sendFile(page, `table ${n}.csv`, table.toString())),
  );
  const replies = await Promise.all(
    ids.map((upload) => page("/api/claim-checks", { method: "POST", body: { upload } })),
  );
  await Promise.all(ids.map((id) => page(`/api/uploads/${id}`, { method: "DELETE" })));
  const codes = new Set<unknown>();
  for (const reply of replies) {
    const { state, error } = await ended(page, reply);
    if (state !== "done") codes.add((error as Json)["code"]);
  }
  assert.deepEqual([...codes], ["upload-missing"]);
});

test("a server that has ended begins no job that it had just taken", async (t) => {
  const sheet = aSheet(2_000);
  // Which millisecond falls between a job that was taken and its thread is the machine's to say: several servers, one each.
  const left = [3, 4, 5, 9].map(async (ms) => {
    const { page, dir, close } = await aServer(t);
    const body = { upload: await sendFile(page, "sheet.csv", sheet), column: "FOLIO", kind: "serial" };
    const reply = page("/api/column-readings", { method: "POST", body });
    await sleep(ms);
    await close();
    assert.equal((await reply).status, 202);
    const listed = () => readdirSync(join(dir, "jobs"), { recursive: true, encoding: "utf8" }).sort();
    const before = listed();
    await sleep(1500);
    assert.deepEqual(listed(), before);
  });
  await Promise.all(left);
});

interface Progress {
  readonly progress: { readonly done: number; readonly total: number | null } | null;
}

test("a job tells how far it is, stops when asked, and leaves no import behind; resumed, it ends", async (t) => {
  const { page, store, send, cookie, dir } = await aServer(t);
  const id = await sendFile(page, "long.csv", aSheet(8_000));
  const reply = await page("/api/imports", { method: "POST", body: { upload: id, as: "seizures" } });
  const job = (reply.json()["job"] as Json)["id"] as string;
  for (;;) {
    const { progress } = (await page(`/api/jobs/${job}`)).json() as unknown as Progress;
    if (progress !== null && progress.done > 0) {
      assert.ok(progress.total !== null && progress.total >= progress.done, "how far, and of how many");
      break;
    }
    await sleep(20);
  }
  const heard = send(`/api/jobs/${job}/events`, { headers: { cookie } });
  const stopped = await page(`/api/jobs/${job}/cancel`, { method: "POST" });
  assert.equal((stopped.json()["job"] as Json)["state"], "cancelled", stopped.text);
  const events = (await heard).text;
  assert.match(events, /^event: job\ndata: \{.*"state":"running"/);
  assert.match(events, /"state":"cancelled"/);
  assert.equal((await store.imports({ open: true })).filter(({ status }) => status === "open").length, 0);
  assert.equal(await store.countItems({}), 0);
  assert.equal((await page(`/api/jobs/${job}/cancel`, { method: "POST" })).status, 409);
  const resumed = await page(`/api/jobs/${job}/resume`, { method: "POST" });
  assert.equal(resumed.status, 200, resumed.text);
  for (;;) {
    const { state, error } = (await page(`/api/jobs/${job}`)).json();
    if (state === "done") break;
    assert.ok(state === "running" || state === "queued", `${state} ${JSON.stringify(error)}`);
    await sleep(100);
  }
  assert.equal(await store.countItems({}), 8_000);

  // What is open over so many items is traced as a job; nobody waits for it unasked, and it stops when told to.
  const steps = async () => (await page("/api/open-steps?wait=no")).json();
  assert.equal((await steps())["traced"], false);
  const tracing = await page("/api/open-traces", { method: "POST" });
  assert.equal(tracing.status, 202, tracing.text);
  const { id: trace } = tracing.json()["job"] as Json;
  assert.equal((await page(`/api/jobs/${trace}/cancel`, { method: "POST" })).status, 200);
  assert.equal((await steps())["traced"], false);

  // So is a finding counted; who asks the same meanwhile hears of the same job, and behind it the answer is there at once.
  const finding = "/api/findings/seizures-by-place-and-year?where=item%3Dcartridge";
  const near = () => page(`${finding}&wait=no`);
  assert.deepEqual([(await near()).status, (await near()).json()], [202, { counted: false }]);
  assert.equal((await page("/api/findings/none", { method: "POST" })).status, 400);
  assert.equal((await page(`${finding}&where=x`, { method: "POST" })).status, 400);
  const counting = await page(finding, { method: "POST" });
  const twice = await page(finding, { method: "POST" });
  const [one, two] = [counting, twice].map((answer) => (answer.json()["job"] as Json)["id"]);
  assert.equal(one, two);
  const said = (await send(`/api/jobs/${one}/events`, { headers: { cookie } })).text;
  assert.match(said, /"progress":\{"what":"(count|spread)","done":0,"total":8000\}/);
  const counted = await ended(page, counting);
  assert.deepEqual([counted["state"], counted["result"]], ["done", null]);
  assert.equal(readFileSync(join(dir, "jobs", String(one), "job.json"), "utf8").includes("SONORA"), false);
  const [first] = (await near()).json()["groups"] as Json[];
  assert.equal(first?.["unit"], "pieces");
});

test("a server that is killed in the middle of an import begins it again, once, and no half of it is seen", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-serve-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  const start = async () => {
    const args = [resolve("bin/headstamp"), "serve", "--json", "--port", "0", "--data", dir];
    const env = { ...process.env, DATABASE_URL: undefined };
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    t.after(async () => void child.kill("SIGKILL"));
    const line = await new Promise<string>((done) => child.stdout.once("data", (part) => done(String(part))));
    const { address, link } = JSON.parse(line) as { address: string; link: string };
    const send = sender(address);
    const { cookie, csrf } = await logIn(send, link);
    const page: Page = (path, { method = "GET", headers = {}, body } = {}) =>
      send(path, {
        ...{
          method,
          headers: { cookie, "x-headstamp-csrf": csrf, "content-type": "application/json", ...headers },
        },
        ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
      });
    const kill = () =>
      new Promise<void>((done) => {
        child.once("exit", () => done());
        child.kill("SIGKILL");
      });
    return { page, kill };
  };
  const first = await start();
  const id = await sendFile(first.page, "long.csv", aSheet(8_000));
  const reply = await first.page("/api/imports", { method: "POST", body: { upload: id, as: "seizures" } });
  const job = (reply.json()["job"] as Json)["id"] as string;
  for (;;) {
    const open = (await first.page("/api/imports")).json()["items"] as Json[];
    if (open.length > 0) break;
    await sleep(20);
  }
  await sleep(300);
  await first.kill();
  const second = await start();
  for (;;) {
    const { state, attempts } = (await second.page(`/api/jobs/${job}`)).json();
    if (state === "done") {
      assert.equal(attempts, 2);
      break;
    }
    assert.ok(state === "running" || state === "queued", String(state));
    await sleep(100);
  }
  const imports = (await second.page("/api/imports")).json()["items"] as Json[];
  assert.deepEqual(
    imports.map(({ status }) => status),
    ["undone", "committed"],
  );
  assert.equal((await second.page("/api/items")).json()["total"], 8_000);
  await second.kill();
});
