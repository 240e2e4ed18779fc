/** 300 requests an operation made from the schema, seeded: no 5xx, no undeclared field, nothing half-written. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { furnish } from "../factory/furnished.ts";
import { type Fuzzed, fuzz, operationsOf } from "../factory/fuzz.ts";
import { aServer } from "../factory/server.ts";

const EACH = Number(process.env["HEADSTAMP_FUZZ"] ?? 300);
const SEED = 20261122;

test(`every operation bears ${EACH} requests, right and wrong`, { timeout: 900_000 }, async (t) => {
  const served = await aServer(t);
  const { store, dir } = served;
  const known = await furnish(t, served);
  const operations = operationsOf();
  assert.ok(operations.length > 100);
  const done: Fuzzed[] = [];
  for (const one of operations)
    done.push(await fuzz(served, one, { each: EACH, seed: SEED + done.length, known, fitting: 2 }));
  const total = done.reduce((sum, { requests }) => sum + requests, 0);
  const sent = done.reduce((sum, one) => sum + one.sent, 0);
  t.diagnostic(`${operations.length} operations, ${total} requests made, ${sent} sent`);
  assert.deepEqual(
    done.flatMap(({ faults }) => faults),
    [],
  );
  assert.equal(total, operations.length * EACH);
  assert.equal((await store.verifyLive()).ok, true);
  // Jobs that wait are left: they would write into the folder while it is removed.
  await served.close();
  const left = readdirSync(join(dir, "uploads"), { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    left.filter((name) => name.endsWith(".new")),
    [],
  );
});

test("what says that it only looks leaves the ledger as it was", { timeout: 300_000 }, async (t) => {
  const served = await aServer(t);
  const known = await furnish(t, served);
  const before = await served.store.snapshot();
  const looking = operationsOf().filter(({ operation }) => operation["x-looks"] === true);
  assert.ok(looking.length > 10 && looking.every(({ method }) => method === "POST"));
  for (const one of looking)
    assert.deepEqual((await fuzz(served, one, { each: 8, seed: SEED, known, fitting: 10 })).faults, []);
  for (;;) {
    const { jobs } = (await served.page("/api/jobs")).json() as { jobs: { endedAt: string | null }[] };
    if (jobs.every(({ endedAt }) => endedAt !== null)) break;
    await sleep(50);
  }
  assert.deepEqual(await served.store.snapshot(), before);
});
