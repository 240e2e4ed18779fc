/** While one process holds a store, others of the same account use it through its socket. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { atDesk } from "#casework";
import { hostStore, visitStore } from "#store";
import { aChunk, aFolder, aStore, importRows, openImport } from "../factory/store.ts";

const linux = { skip: process.platform === "win32" ? "sockets by path" : false };

test("a visitor asks, appends and iterates as the holder would, and hears the same refusals", async (t) => {
  const { dir, store } = await aStore(t);
  const hosting = await hostStore(store, { dir, also: { link: () => "a link" } });
  t.after(() => hosting.close());
  const visit = await visitStore(dir);
  assert.ok(visit !== null);
  t.after(() => visit.store.close());
  assert.equal(visit.store.engine, "embedded");
  assert.equal(await visit.ask("link"), "a link");
  await importRows(visit.store, { importId: "imp_1", rows: 450 });
  assert.deepEqual(await visit.store.imports(), await store.imports());
  assert.equal(await visit.store.countItems({}), 450);
  assert.deepEqual(await visit.store.items({}, { limit: 3 }), await store.items({}, { limit: 3 }));
  const rows: number[] = [];
  for await (const { rows: part } of visit.store.liveRecords("imp_1"))
    rows.push(...part.map(({ row }) => row));
  assert.equal(rows.length, 450);
  // A flow that is left early is closed at the other end, and the connection goes on.
  for await (const part of visit.store.liveRows("imp_1")) {
    assert.ok(part.length > 0);
    break;
  }
  assert.deepEqual(await visit.store.heldKeys("seizures", ["Hoja1 2 "]), new Map([["Hoja1 2 ", 1]]));
  const path = join(dir, "a.csv");
  await writeFile(path, "a;b\n1;2\n");
  const { sha256 } = await visit.store.keepFile(path);
  const opened = await visit.store.openFile(sha256);
  assert.ok(typeof opened !== "string");
  const parts: Uint8Array[] = [];
  for await (const part of opened) parts.push(part as Uint8Array);
  assert.equal(Buffer.concat(parts).toString(), "a;b\n1;2\n");
  assert.equal(await visit.store.openFile("0".repeat(64)), "erased");
  await assert.rejects(
    visit.store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_9", why: "x" } }),
    (error) => error instanceof HeadstampError && error.code === "import-missing",
  );
  async function* keys() {
    yield [[5n, 7]] as const;
    yield [[6n, 8]] as const;
  }
  assert.equal(await visit.store.keepKeys("reg_none", keys()), 2);
  assert.deepEqual(await visit.store.snapshot(), await store.snapshot());
});

test("a desk is put on the held store; what needs a store of its own is refused as before", async (t) => {
  const { dir, store } = await aStore(t);
  const options = { data: dir, actor: "ana", verb: "items" };
  const locked = (error: unknown) => error instanceof HeadstampError && error.code === "store-locked";
  await assert.rejects(
    atDesk(options, async () => 1),
    locked,
  );
  const hosting = await hostStore(store, { dir });
  assert.equal(await atDesk(options, ({ store: at }) => at.countItems({})), 0);
  await assert.rejects(
    atDesk({ ...options, own: true }, async () => 1),
    locked,
  );
  await assert.rejects(
    atDesk({ ...options, rebuild: true }, async () => 1),
    locked,
  );
  await hosting.close();
  await assert.rejects(
    atDesk(options, async () => 1),
    locked,
  );
});

test("several write at once and every entry stands, whole and in one order", async (t) => {
  const { dir, store } = await aStore(t);
  const hosting = await hostStore(store, { dir });
  t.after(() => hosting.close());
  const visits = await Promise.all([1, 2, 3].map(() => visitStore(dir)));
  for (const visit of visits) t.after(() => visit!.store.close());
  await Promise.all(
    [store, ...visits.map((visit) => visit!.store)].map((at, n) =>
      importRows(at, { importId: `imp_${n}`, rows: 300, chunk: 50, edition: String(n) }),
    ),
  );
  assert.equal(await store.countItems({}), 1200);
  assert.equal((await store.verifyLive()).ok, true);
});

test("a visitor that dies in the middle leaves an unfinished import and nothing else; the holder goes on", async (t) => {
  const { dir, store } = await aStore(t);
  const hosting = await hostStore(store, { dir });
  t.after(() => hosting.close());
  const visit = await visitStore(dir);
  await openImport(visit!.store, "imp_1");
  await visit!.store.appendRows(aChunk({ importId: "imp_1", firstRow: 2, rows: 50 }), "ana");
  await visit!.store.close();
  await assert.rejects(visit!.store.snapshot(), /store-left/);
  assert.equal(await store.countItems({}), 0);
  assert.equal((await store.doctor()).imports.unfinished.length, 1);
});

test("what a visitor asked when the holder ends is refused, not lost in silence", async (t) => {
  const { dir, store } = await aStore(t);
  const hosting = await hostStore(store, { dir });
  const visit = await visitStore(dir);
  const asked = visit!.store.tally({ by: ["calibre"] }).catch((error: unknown) => error);
  await hosting.close();
  const answer = await asked;
  if (answer instanceof Error) assert.match(answer.message, /store-left/);
  await assert.rejects(visit!.store.imports(), /store-left/);
});

test(
  "who cannot read the key is not spoken to, and a holder that cannot prove itself is not believed",
  linux,
  async (t) => {
    const { dir, store } = await aStore(t);
    const hosting = await hostStore(store, { dir });
    t.after(() => hosting.close());
    assert.equal((await stat(join(dir, "visit.key"))).mode & 0o777, 0o600);
    assert.equal((await stat(join(dir, "lock"))).mode & 0o777, 0o700);
    const heard = await new Promise<number>((done) => {
      let bytes = 0;
      const socket = createConnection(join(dir, "lock", "visit"));
      socket.on("data", (part) => {
        bytes += part.length;
      });
      socket.on("close", () => done(bytes));
      socket.write(randomBytes(64));
    });
    assert.equal(heard, 32, "a nonce, and no proof");
    const key = await readFile(join(dir, "visit.key"));
    await writeFile(join(dir, "visit.key"), randomBytes(32).toString("hex"));
    assert.equal(await visitStore(dir), null);
    await writeFile(join(dir, "visit.key"), key);
  },
);

test("a socket and a key that a dead holder left are nobody", async (t) => {
  const dir = await aFolder(t);
  assert.equal(await visitStore(dir), null);
  await writeFile(join(dir, "visit.key"), "00".repeat(32));
  assert.equal(await visitStore(dir), null);
  await writeFile(join(dir, "visit.key"), "00".repeat(32));
  const { store } = await aStore(t, { dir });
  const hosting = await hostStore(store, { dir });
  const visit = await visitStore(dir);
  assert.ok(visit !== null);
  await visit.store.close();
  await hosting.close();
  const again = await hostStore(store, { dir });
  await again.close();
});
