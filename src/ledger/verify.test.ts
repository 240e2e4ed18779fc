import assert from "node:assert/strict";
import { test } from "node:test";
import { type LedgerRecord, verifyLedger, writeExport } from "#ledger";
import { aLedger } from "./factory.ts";

async function exported(records: Iterable<LedgerRecord>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeExport(records)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("a whole export verifies, and says what it holds", async () => {
  const report = await verifyLedger([await exported(aLedger(25).records)]);
  assert.equal(report.firstBad, null);
  assert.equal(report.ok, true);
  assert.equal(report.size, 26);
  assert.equal(report.signed, 26);
  assert.equal(report.checkpoints, 3);
  assert.deepEqual(report.bodies, { present: 8, absent: 0, firstAbsent: null });
  assert.equal(report.keys[0]?.kind, "key.created");
});
