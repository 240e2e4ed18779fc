import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { openOnce } from "./once.ts";

const DAY = 86_400_000;

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error) => (error instanceof HeadstampError ? error.code : String(error)),
  );
}

test("work is done once by its key; after a death only where the ledger has not grown; a day later anew", async (t) => {
  const dir = mkdtempSync(join(tmpdir(), "headstamp-once-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const world = { now: Date.now(), size: 7 };
  const open = () =>
    openOnce(dir, { random: randomBytes, clock: () => world.now, size: async () => world.size });
  let done = 0;
  const work = async (): Promise<number> => {
    world.size++;
    return ++done;
  };
  const asked = { key: "k", wish: ["/api/x", 1] };
  const once = await open();
  assert.deepEqual(await Promise.all([once.do(asked, work), once.do(asked, work)]), [1, 1]);
  assert.equal(await (await open()).do(asked, work), 1);
  assert.equal(await codeOf(once.do({ key: "k", wish: 2 }, work)), "key-reused");
  assert.equal(await once.do({ key: undefined, wish: 2 }, work), 2);

  // A process that dies in the work leaves what it began.
  const dead = new Promise<never>(() => {});
  for (const key of ["grown", "still"]) void once.do({ key, wish: 1 }, () => dead);
  while (readdirSync(join(dir, "answers")).filter((name) => !name.endsWith(".new")).length < 3)
    await new Promise((next) => setTimeout(next, 5));
  assert.equal(
    await (await open()).do({ key: "still", wish: 1 }, work),
    3,
    "nothing was written: it is done",
  );
  assert.equal(await codeOf((await open()).do({ key: "grown", wish: 1 }, work)), "key-unsettled");

  world.now += DAY + 1;
  assert.equal(await (await open()).do(asked, work), 4);
  world.now += 2 * DAY;
  await open();
  assert.deepEqual(readdirSync(join(dir, "answers")), []);
});
