import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { HeadstampError } from "#base";
import { takeLock } from "./lock.ts";

const options = { verb: "import", now: () => "2024-01-01T00:00:00.000Z" };
let seed = 0;
const random = (length: number): Uint8Array => new Uint8Array(length).fill(++seed);

async function aFolder(t: TestContext): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-lock-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

const locked = (error: unknown): boolean => error instanceof HeadstampError && error.code === "store-locked";

test("the second is refused with the first one's name, and let in when the first is done", async (t) => {
  const dir = await aFolder(t);
  const first = await takeLock({ dir, random, ...options });
  await assert.rejects(takeLock({ dir, random, ...options }), (error) => {
    return (
      locked(error) &&
      String((error as HeadstampError).params["owner"]).includes(`import (pid ${process.pid}, 2024`)
    );
  });
  await first.release();
  const second = await takeLock({ dir, random, ...options });
  await second.release();
  assert.deepEqual(await readdir(join(dir, "lock")), []);
});

test("of many that ask at once exactly one gets it", async (t) => {
  const dir = await aFolder(t);
  for (let n = 0; n < 10; n++) {
    const asked = Array.from({ length: 8 }, () => takeLock({ dir, random, ...options }));
    const answers = await Promise.allSettled(asked);
    const held = answers.filter((answer) => answer.status === "fulfilled");
    assert.equal(held.length, 1);
    assert.ok(answers.every((answer) => answer.status === "fulfilled" || locked(answer.reason)));
    for (const { value } of held) await value.release();
  }
});

test("a folder whose path is longer than a socket's may be is locked all the same", async (t) => {
  const dir = join(await aFolder(t), "una-carpeta-con-nombre-largo".repeat(4), "otra".repeat(10));
  await mkdir(dir, { recursive: true });
  const first = await takeLock({ dir, random, ...options });
  await assert.rejects(takeLock({ dir, random, ...options }), locked);
  await first.release();
  await (await takeLock({ dir, random, ...options })).release();
});

test("a lock left by a dead process holds nobody up; a live one holds even when it is too busy to answer", async (t) => {
  const dir = await aFolder(t);
  const script = `
    const { takeLock } = await import(${JSON.stringify(new URL("./lock.js", import.meta.url).href)});
    const { randomBytes } = await import("node:crypto");
    await takeLock({ dir: ${JSON.stringify(dir)}, verb: "import", now: () => "then", random: randomBytes });
    console.log("held");
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (;;);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  await assert.rejects(takeLock({ dir, random, ...options }), (error) => {
    return locked(error) && (error as HeadstampError).params["pid"] === child.pid;
  });
  child.kill("SIGKILL");
  await exit;
  const lock = await takeLock({ dir, random, ...options });
  await lock.release();
});
