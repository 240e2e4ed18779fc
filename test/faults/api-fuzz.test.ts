/** 300 requests an operation made from the schema, seeded: no 5xx, no undeclared field, nothing half-written. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
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
