/** A server that is asked to end answers what it has begun, tells its listeners, closes the store, and says so. */
import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { openStore } from "#store";
import { logIn, sender } from "../factory/server.ts";

type Test = { readonly after: (work: () => Promise<void>) => void };

interface Running {
  readonly dir: string;
  readonly child: ChildProcess;
  readonly address: string;
  readonly session: Record<string, string>;
  readonly said: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

async function running(t: Test): Promise<Running> {
  const above = await mkdtemp(join(tmpdir(), "headstamp-end-"));
  const dir = join(above, "sample-case");
  const args = [resolve("bin/headstamp"), "serve", "--json", "--port", "0", "--data", dir, "--lang", "es"];
  const env = { ...process.env, DATABASE_URL: undefined };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  t.after(async () => {
    child.kill("SIGKILL");
    await rm(above, { recursive: true, force: true });
  });
  let said = "";
  child.stderr.on("data", (part) => {
    said += String(part);
  });
  const line = await new Promise<string>((done) => child.stdout.once("data", (part) => done(String(part))));
  const { address, link } = JSON.parse(line) as { address: string; link: string };
  const { cookie, csrf } = await logIn(sender(address), link);
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.once("exit", (code, signal) => done({ code, signal })),
  );
  return { dir, child, address, session: { cookie, "x-headstamp-csrf": csrf }, said: () => said, ended };
}

/** An upload whose second half waits. */
function half({ address, session }: Running): { readonly rest: () => Promise<number> } {
  const { hostname, port } = new URL(address);
  const headers = {
    ...session,
    "content-type": "application/octet-stream",
    "content-length": "8",
    "x-file-name": "a.csv",
  };
  const sent = request({ hostname, port, path: "/api/uploads", method: "POST", headers });
  const status = new Promise<number>((done, fail) => {
    sent.once("response", (answer) => {
      answer.resume();
      answer.once("end", () => done(answer.statusCode ?? 0));
    });
    sent.once("error", fail);
  });
  status.catch(() => {});
  sent.write("a,b\n");
  return {
    rest: () => {
      sent.end("1,2\n");
      return status;
    },
  };
}

test("what is being answered is answered, the store is closed, the status is 0", async (t) => {
  const server = await running(t);
  // Where `npm start` serves the sample case, a new link is had without naming its folder.
  const args = [resolve("bin/headstamp"), "serve", "--link", "--data", dirname(server.dir)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  assert.match(stdout, /^http:\/\/127\.0\.0\.1:\d+\/login#\S+\n$/);
  const { rest } = half(server);
  await sleep(300);
  server.child.kill("SIGTERM");
  await sleep(300);
  assert.match(server.said(), /Terminando/);
  await assert.rejects(sender(server.address)("/api/ping"), "nobody new is let in");
  assert.equal(await rest(), 201);
  assert.deepEqual(await server.ended, { code: 0, signal: null });
  const now = (): string => new Date().toISOString();
  const store = await openStore({ dir: server.dir, now, random: (n) => new Uint8Array(n), verb: "test" });
  assert.deepEqual(store.warnings, []);
  assert.equal((await store.verifyLive()).ok, true);
  await store.close();
});

test("a second wish ends it at once; an echo of the first does not", async (t) => {
  const server = await running(t);
  const { rest } = half(server);
  await sleep(300);
  server.child.kill("SIGINT");
  server.child.kill("SIGINT");
  await sleep(1300);
  assert.equal(server.child.exitCode, null, "it waits for what is being sent");
  const start = Date.now();
  server.child.kill("SIGINT");
  assert.deepEqual(await server.ended, { code: 130, signal: null });
  assert.ok(Date.now() - start < 3000);
  await assert.rejects(rest());
});
