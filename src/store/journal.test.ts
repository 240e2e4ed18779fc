import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { HeadstampError, utf8 } from "#base";
import { bodyRef, type Entry, formatEntry, type LedgerRecord } from "#ledger";
import { openJournal } from "./journal.ts";

const refused = (code: string) => (error: unknown) => error instanceof HeadstampError && error.code === code;

async function aPath(t: TestContext): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-journal-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  return join(dir, "journal");
}

/** An entry with a body of so many bytes behind it. */
function anAct(index: number, length: number): LedgerRecord[] {
  const body = utf8("x".repeat(length));
  const entry: Entry = {
    ...{ v: 1, index, at: "2024-01-01T00:00:00.000Z", actor: "ana", kind: "import.rows", payload: {} },
    ...{ files: [], body: bodyRef(body, new Uint8Array(16)), nonce: "0".repeat(32) },
  };
  return [
    { kind: "entry", bytes: formatEntry(entry) },
    { kind: "body", bytes: body },
  ];
}

test("what was appended is read again, in place and whole", async (t) => {
  const path = await aPath(t);
  const journal = await openJournal(path, true);
  for (let n = 0; n < 5; n++) await journal.append(anAct(n, 10 ** n));
  await journal.append([{ kind: "checkpoint", note: "a note\n" }]);
  await journal.close();
  const again = await openJournal(path, false);
  assert.deepEqual([again.size(), again.torn, again.note()], [5, null, "a note\n"]);
  for (let n = 0; n < 5; n++) assert.equal((await again.read(n)).body?.length, 10 ** n);
  await again.close();
});

test("wherever the last act was torn off, it is cut whole and said, and the journal goes on", async (t) => {
  const path = await aPath(t);
  const journal = await openJournal(path, true);
  await journal.append(anAct(0, 40));
  const whole = journal.length();
  await journal.append(anAct(1, 40));
  await journal.close();
  const bytes = await readFile(path);
  for (let length = whole + 1; length < bytes.length; length++) {
    await writeFile(path, bytes.subarray(0, length));
    const torn = await openJournal(path, false);
    assert.deepEqual([torn.size(), torn.torn], [1, { at: whole, bytes: length - whole }], `cut at ${length}`);
    assert.equal((await readFile(path)).length, length, "nothing is cut before it is asked for");
    await assert.rejects(torn.append(anAct(1, 3)));
    await torn.cut(`${path}.cut`);
    assert.equal((await readFile(path)).length, whole);
    assert.deepEqual(await readFile(`${path}.cut`), bytes.subarray(whole, length));
    await torn.close();
  }
  const going = await openJournal(path, false);
  await going.append(anAct(1, 3));
  assert.equal((await going.read(1)).body?.length, 3);
  await going.close();
});

test("zeros behind the last record are a tail that was never written", async (t) => {
  const path = await aPath(t);
  const journal = await openJournal(path, true);
  await journal.append(anAct(0, 40));
  const whole = journal.length();
  await journal.close();
  await truncate(path, whole + 4096);
  const again = await openJournal(path, false);
  assert.deepEqual([again.size(), again.torn], [1, { at: whole, bytes: 4096 }]);
  await again.close();
});

test("a changed byte with records behind it is no torn tail: the journal is refused and left as it is", async (t) => {
  const path = await aPath(t);
  const journal = await openJournal(path, true);
  await journal.append(anAct(0, 40));
  const whole = journal.length();
  await journal.append(anAct(1, 40));
  await journal.close();
  const bytes = await readFile(path);
  for (let at = 0; at < whole; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = changed[at]! ^ 0x01;
    await writeFile(path, changed);
    await assert.rejects(openJournal(path, false), refused("ledger-broken"), `byte ${at}`);
    assert.deepEqual(await readFile(path), changed);
  }
});

test("a full disk is said, nothing of the act stays, and the journal goes on when there is room", {
  skip: process.platform !== "linux" && "needs ulimit",
}, async (t) => {
  const path = await aPath(t);
  // A file size limit is the nearest thing to a full disk that needs no device: write() fails with EFBIG half-way.
  const script = `
    process.on("SIGXFSZ", () => {});
    const { openJournal } = await import(${JSON.stringify(new URL("./journal.js", import.meta.url).href)});
    const journal = await openJournal(${JSON.stringify(path)}, true);
    const record = (length) => [{ kind: "checkpoint", note: "x".repeat(length) }];
    await journal.append(record(1000));
    const before = journal.length();
    const code = await journal.append(record(20000)).then(() => "written", (error) => error.code);
    await journal.append(record(10));
    console.log(JSON.stringify({ code, kept: journal.length() - before }));`;
  const run = spawnSync(
    "bash",
    ["-c", `ulimit -f 8; exec "$0" --input-type=module -e "$1"`, process.execPath, script],
    { encoding: "utf8" },
  );
  assert.deepEqual(JSON.parse(run.stdout || `"${run.stderr}"`), { code: "store-unwritable", kept: 23 });
  const again = await openJournal(path, false);
  assert.deepEqual([again.torn, again.note()], [null, "x".repeat(10)]);
  await again.close();
});
