import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fromUtf8, utf8 } from "#base";
import {
  formatRecord,
  formatVkey,
  keyLost,
  keyOf,
  keyRotated,
  type LedgerRecord,
  magic,
  type Report,
  readEntry,
  readLedger,
  signCheckpoint,
  type VerifyOptions,
  verifyLedger,
  writeExport,
} from "#ledger";
import { aDraft, aLedger, aSigner } from "./factory.ts";

const signer = aSigner(7);
const next = aSigner(8);
const key = keyOf(signer.name, signer.publicKey);
const nextKey = keyOf(next.name, next.publicKey);

async function exported(records: Iterable<LedgerRecord>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeExport(records)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function verifyRecords(records: Iterable<LedgerRecord>, options?: VerifyOptions): Promise<Report> {
  return verifyLedger([await exported(records)], options);
}
/** What, first and last entry it may be: the place without the byte. */
function place({ firstBad }: Report): unknown {
  return firstBad === null ? null : [firstBad.what, firstBad.index, firstBad.upTo];
}
/** Where entry `index` stands among the records. */
function at(records: readonly LedgerRecord[], index: number): number {
  return records.findIndex((record) => record.kind === "entry" && readEntry(record.bytes).index === index);
}

const draft = aLedger(25, signer);
const records: readonly LedgerRecord[] = draft.records;

test("what stands in a ledger without a key, or before it, is not believed", async () => {
  assert.deepEqual(place(await verifyRecords([])), ["key-missing", 0, 0]);
  assert.deepEqual(place(await verifyRecords(records.slice(1))), ["entry-index", 0, 0]);
  const notes = records.filter((record) => record.kind === "checkpoint");
  assert.deepEqual(place(await verifyRecords([notes[0]!, ...records])), ["key-missing", 0, 0]);
});

test("an entry dropped, doubled, moved or put in is named", async () => {
  const i = at(records, 14);
  const entry = records[i]!;
  assert.deepEqual(place(await verifyRecords(records.toSpliced(i, 1))), ["entry-index", 14, 14]);
  assert.deepEqual(place(await verifyRecords(records.toSpliced(i, 0, entry))), ["entry-index", 15, 15]);
  const moved = records.toSpliced(i, 1).toSpliced(at(records, 17), 0, entry);
  assert.deepEqual(place(await verifyRecords(moved)), ["entry-index", 14, 14]);
  const foreign = aLedger(3, aSigner(9)).records;
  const put = records.toSpliced(i, 0, foreign[at(foreign, 2)]!);
  assert.deepEqual(place(await verifyRecords(put)), ["entry-index", 14, 14]);
});

test("an entry rewritten with all checks repaired lies between two checkpoints, and that is said", async () => {
  const i = at(records, 14);
  const entry = records[i]!;
  assert.equal(entry.kind, "entry");
  const bytes = utf8(fromUtf8(entry.bytes).replace("analyst", "anaLyst"));
  assert.deepEqual(place(await verifyRecords(records.with(i, { kind: "entry", bytes }))), [
    "checkpoint-root",
    11,
    20,
  ]);
});

test("a body changed, exchanged or put where none belongs is named; a body left out is counted", async () => {
  const [third, sixth, first] = [at(records, 3) + 1, at(records, 6) + 1, at(records, 1)];
  const body: LedgerRecord = { kind: "body", bytes: utf8("body of 3 body of 3 body of 4 ") };
  assert.deepEqual(place(await verifyRecords(records.with(third, body))), ["body-hash", 3, 3]);
  assert.deepEqual(place(await verifyRecords(records.with(third, records[sixth]!))), ["body-length", 3, 3]);
  assert.deepEqual(place(await verifyRecords(records.toSpliced(first + 1, 0, body))), [
    "body-unexpected",
    1,
    1,
  ]);
  assert.deepEqual(place(await verifyRecords(records.toSpliced(third, 0, records[third]!))), [
    "body-unexpected",
    3,
    3,
  ]);
  const without = await verifyRecords(records.toSpliced(sixth, 1));
  assert.equal(without.ok, true);
  assert.deepEqual(without.bodies, { present: 7, absent: 1, firstAbsent: 6 });
});

test("a checkpoint of another place, another root, another log or another key is refused", async () => {
  const i = records.findIndex((record) => record.kind === "checkpoint");
  const head = { origin: signer.name, size: 11, root: draft.tree.root() };
  const forged = (note: string): LedgerRecord[] => records.with(i, { kind: "checkpoint", note });
  const later = records.toSpliced(i + 3, 0, records[i]!).toSpliced(i, 1);
  assert.deepEqual(place(await verifyRecords(later)), ["checkpoint-size", 0, 12]);
  assert.deepEqual(place(await verifyRecords(forged(signCheckpoint(head, signer)))), [
    "checkpoint-root",
    0,
    10,
  ]);
  assert.deepEqual(place(await verifyRecords(forged(signCheckpoint(head, next)))), ["note-unsigned", 11, 11]);
  const elsewhere = { ...signer, name: "example.org/other" };
  const other = signCheckpoint({ ...head, origin: elsewhere.name }, elsewhere);
  assert.deepEqual(place(await verifyRecords(forged(other))), ["note-unsigned", 11, 11]);
});

test("a shortened export, one without its last checkpoint, and one whose end counts wrongly are refused", async () => {
  const bytes = await exported(records);
  const cut = records.slice(0, at(records, 24));
  assert.deepEqual(place(await verifyRecords(cut)), ["tail-unsigned", 21, 23]);
  const end = Buffer.from(bytes).lastIndexOf("Z");
  assert.deepEqual(place(await verifyLedger([bytes.subarray(0, end)])), ["end-missing", 26, 26]);
  assert.deepEqual(place(await verifyLedger([bytes, bytes.subarray(end)])), ["after-end", 26, 26]);
  assert.deepEqual(
    place(await verifyLedger([bytes.subarray(0, end), (await exported(cut)).subarray(-150)])),
    ["frame-check", 26, 26],
  );
  const shorter = await exported(aLedger(24, signer).records);
  const wrongEnd = shorter.subarray(Buffer.from(shorter).lastIndexOf("Z"));
  assert.deepEqual(place(await verifyLedger([bytes.subarray(0, end), wrongEnd])), ["end-differs", 26, 26]);
});

test("a ledger cut back or forked, and signed again, is found by a checkpoint kept elsewhere", async () => {
  const kept = draft.records.filter((record) => record.kind === "checkpoint").map((record) => record.note);
  assert.equal((await verifyRecords(records, { known: kept })).ok, true);
  const cutBack = records.slice(0, at(records, 21));
  assert.equal((await verifyRecords(cutBack)).ok, true);
  assert.deepEqual(place(await verifyRecords(cutBack, { known: kept })), ["known-missing", 21, 21]);
  const fork = aDraft(signer, 1);
  for (let i = 1; i <= 25; i++) fork.add({ actor: i === 18 ? "somebody" : "analyst" });
  fork.sign();
  assert.equal((await verifyRecords(fork.records)).ok, true);
  assert.deepEqual(place(await verifyRecords(fork.records, { known: kept })), ["known-root", 0, 10]);
  const foreign = aLedger(5, aSigner(7, "example.org/other")).records.at(-1)!;
  assert.equal(foreign.kind, "checkpoint");
  assert.deepEqual(place(await verifyRecords(records, { known: [foreign.note] })), ["known-origin", 0, 0]);
});

test("a whole ledger written again under another key passes only where no key is pinned", async () => {
  const again = aLedger(25, next).records;
  assert.equal((await verifyRecords(again)).ok, true);
  for (const pin of [formatVkey(key), (await verifyRecords(records)).keys[0]!.fingerprint]) {
    assert.deepEqual(place(await verifyRecords(again, { pin })), ["key-not-pinned", 0, 0]);
    assert.equal((await verifyRecords(records, { pin })).pinned, true);
  }
});

test("a rotated key is vouched for by the old one, and the pin carries over", async () => {
  const rotated = aDraft(signer);
  rotated.sign();
  rotated.add({ kind: "key.rotated", payload: keyRotated(1, nextKey, signer) });
  rotated.add();
  rotated.sign(next);
  const report = await verifyRecords(rotated.records, { pin: formatVkey(key) });
  assert.equal(report.firstBad, null);
  assert.equal(report.pinned, true);
  assert.deepEqual(
    report.keys.map((act) => [act.index, act.kind, act.vouched]),
    [
      [0, "key.created", false],
      [1, "key.rotated", true],
    ],
  );
  assert.equal((await verifyRecords(rotated.records, { pin: formatVkey(nextKey) })).ok, true);
  rotated.sign(signer);
  assert.deepEqual(place(await verifyRecords(rotated.records)), ["note-unsigned", 3, 3]);
});

test("a rotation that the old key did not sign, or signed for another place, is refused", async () => {
  const wrong: readonly [what: string, payload: Parameters<typeof draft.add>[0]][] = [
    ["note-unsigned", { payload: keyRotated(1, nextKey, next) }],
    ["key-act-form", { payload: keyRotated(2, nextKey, signer) }],
    ["key-act-form", { payload: keyRotated(1, key, signer) }],
    ["key-act-form", { payload: { vkey: formatVkey(nextKey) } }],
    ["key-act-form", { payload: { ...keyRotated(1, key, signer), vkey: formatVkey(nextKey) } }],
    ["key-act-form", { payload: keyRotated(1, keyOf("example.org/other", next.publicKey), signer) }],
    ["key-act-form", { payload: {} }],
    ["key-act-order", { kind: "key.created", payload: { vkey: formatVkey(nextKey) } }],
    ["key-act-form", { kind: "key.lost", payload: keyLost(nextKey, key) }],
  ];
  for (const [what, change] of wrong) {
    const forged = aDraft(signer);
    forged.add({ kind: "key.rotated", ...change });
    forged.sign(next);
    assert.deepEqual(place(await verifyRecords(forged.records)), [what, 1, 1]);
  }
});

test("a lost key is shown, and ends the trust of a pin", async () => {
  const lost = aDraft(signer);
  lost.add();
  lost.sign();
  lost.add({ kind: "key.lost", payload: keyLost(key, nextKey) });
  lost.sign(next);
  const report = await verifyRecords(lost.records);
  assert.equal(report.ok, true);
  assert.deepEqual(
    report.warnings.map(({ what, index }) => [what, index]),
    [["key-lost", 2]],
  );
  assert.deepEqual(place(await verifyRecords(lost.records, { pin: formatVkey(key) })), [
    "key-not-pinned",
    2,
    2,
  ]);
  assert.equal((await verifyRecords(lost.records, { pin: formatVkey(nextKey) })).ok, true);
});

test("a stored file must be named by an entry and have its hash", async () => {
  const bytes = utf8("sealed bytes of a file");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const holder = aDraft(signer);
  holder.add({ files: [sha256] });
  holder.sign();
  const parts = (...list: readonly Uint8Array[]): LedgerRecord[] => [
    ...holder.records,
    ...list.map((part): LedgerRecord => ({ kind: "file", sha256, bytes: part })),
  ];
  const whole = await verifyRecords(parts(bytes.subarray(0, 5), bytes.subarray(5)));
  assert.equal(whole.firstBad, null);
  assert.equal(whole.files, 1);
  assert.deepEqual(place(await verifyRecords(parts(bytes.subarray(5), bytes.subarray(0, 5)))), [
    "file-hash",
    2,
    2,
  ]);
  assert.deepEqual(place(await verifyRecords(parts(bytes.subarray(0, 5)))), ["file-hash", 2, 2]);
  const early: LedgerRecord[] = [parts(bytes).at(-1)!, ...holder.records];
  assert.deepEqual(place(await verifyRecords(early)), ["file-unnamed", 0, 0]);
});

test("time that goes back is shown, not refused", async () => {
  const back = aDraft(signer);
  back.add({ at: "2018-01-01T00:00:00.000Z" });
  back.sign();
  const report = await verifyRecords(back.records);
  assert.equal(report.ok, true);
  assert.equal(report.warningCount, 1);
  assert.deepEqual(
    report.warnings.map(({ what, index }) => [what, index]),
    [["time-goes-back", 1]],
  );
});

test("a journal verifies as it lies, and says how much of it is signed", async () => {
  const lying = [
    magic("journal"),
    ...records.slice(0, at(records, 24)).map((record) => formatRecord(record)),
  ];
  const report = await verifyLedger(lying);
  assert.equal(report.firstBad, null);
  assert.deepEqual([report.file, report.size, report.signed], ["journal", 24, 21]);
  const torn = Buffer.concat(lying).subarray(0, -1);
  assert.deepEqual(place(await verifyLedger([torn])), ["frame-cut", 23, 23]);
});

test("a whole export verifies, reads back as its records, and the same records give the same bytes", async () => {
  const bytes = await exported(records);
  const report = await verifyLedger([bytes]);
  assert.equal(report.firstBad, null);
  assert.deepEqual([report.file, report.size, report.signed, report.checkpoints], ["export", 26, 26, 3]);
  assert.deepEqual(report.bodies, { present: 8, absent: 0, firstAbsent: null });
  assert.equal(report.bytes, bytes.length);
  const back: LedgerRecord[] = [];
  for await (const record of readLedger([bytes])) back.push(record);
  assert.deepEqual(await exported(back), bytes);
});

test("a restore never reads on behind damage", async () => {
  const bytes = Buffer.from(await exported(records));
  bytes[bytes.length >> 1]! ^= 1;
  await assert.rejects(async () => {
    for await (const _ of readLedger([bytes]));
  }, /ledger-broken/);
  await assert.rejects(async () => {
    for await (const _ of readLedger([magic("journal")]));
  }, /kind-unexpected/);
  await assert.rejects(async () => {
    for await (const _ of readLedger([magic("export")]));
  }, /end-missing/);
});
