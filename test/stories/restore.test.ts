import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { HeadstampError } from "#base";
import { verifyLedger } from "#ledger";
import { openStore, restoreStore, type Store } from "#store";
import { NO_SERVER, serverPrograms } from "../factory/postgres.ts";
import {
  aChunk,
  aDatabase,
  aFolder,
  aStore,
  importRows,
  openImport,
  seededRandom,
  steppingClock,
  stopServer,
} from "../factory/store.ts";

after(stopServer);

const refused = (code: string) => (error: unknown) => error instanceof HeadstampError && error.code === code;
const now = steppingClock();

/** Lines and digest of the projection: byte-identical or not. */
async function lines(store: Store): Promise<string> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const line of store.exportProjection()) {
    hash.update(line);
    count += 1;
  }
  return `${count} ${hash.digest("hex")}`;
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Two imports, one replacing rows of the other, a third undone, a saved mapping, a kept file, sealed cells. */
async function fill(store: Store, file: string): Promise<{ sha256: string; sealed: string }> {
  const { sha256, stored, bytes } = await store.keepFile(file);
  const sealed = await store.sealCells(sha256, { "Hoja1!C4": "Juana Pérez" });
  await importRows(store, { importId: "imp_1", rows: 450 });
  const payload = {
    importId: "imp_2",
    as: "seizures",
    origin: "court",
    file: { sha256, stored, name: "b.csv", bytes, format: "csv" },
  } as const;
  await store.append({ actor: "ana", kind: "import.opened", payload });
  const chunk = aChunk({ importId: "imp_2", firstRow: 10, rows: 20, edition: "b" });
  const { rows, accepted, same, setAside, items } = await store.appendRows({ ...chunk, sealed }, "ana");
  const retired = chunk.rows.map(({ sheet, row }) => ({ sheet, row }));
  await store.append({
    actor: "ana",
    kind: "import.retires",
    payload: { importId: "imp_2", of: "imp_1", rows: retired },
  });
  await store.append({
    actor: "ana",
    kind: "import.committed",
    payload: { importId: "imp_2", rows, accepted, same, setAside, items },
  });
  await importRows(store, { importId: "imp_3", rows: 30, edition: "c" });
  await store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_3", why: "drill" } });
  await store.append({
    actor: "ana",
    kind: "mapping.saved",
    payload: { id: "map_1", header: ["calibre", "marca"] },
  });
  await openImport(store, "imp_unfinished");
  return { sha256, sealed };
}

const ENGINES = { embedded: false, postgres: serverPrograms() === null && NO_SERVER } as const;

for (const [engine, skip] of Object.entries(ENGINES)) {
  const place = async (): Promise<{ databaseUrl?: string }> =>
    engine === "postgres" ? { databaseUrl: await aDatabase() } : {};

  describe(`restore on ${engine}`, { skip }, () => {
    test("a restored store is the same store: tables, files and keys", async (t) => {
      const folder = await aFolder(t);
      const source = join(folder, "original.csv");
      await writeFile(source, "calibre;nombre\n.50;Juana Pérez\n");
      const { store, dir } = await aStore(t, await place());
      const { sha256, sealed } = await fill(store, source);
      const before = await lines(store);
      const out = join(folder, "ledger.hs");
      const keysOut = join(folder, "keys.json");
      const { treeSize, rootHash } = await store.exportLedger(out);
      await store.exportKeys(keysOut);
      if (process.platform !== "win32") assert.equal((await stat(keysOut)).mode & 0o777, 0o600);
      await store.close();

      const exported = await readFile(out);
      assert.ok(
        !exported.includes("Juana") && !exported.includes("calibre;nombre"),
        "nothing of the original is in clear",
      );
      const report = await verifyLedger([exported]);
      assert.deepEqual([report.ok, report.size, report.root, report.files], [true, treeSize, rootHash, 1]);

      const anew = { dir: await aFolder(t), now, random: seededRandom("anew"), from: out };
      const { store: restored } = await restoreStore({ ...anew, keys: keysOut, ...(await place()) });
      t.after(() => restored.close());
      assert.equal(await lines(restored), before);
      assert.deepEqual(
        (await restored.doctor()).imports.unfinished.map(({ id }) => id),
        ["imp_unfinished"],
      );
      const opened = await restored.openFile(sha256);
      assert.ok(typeof opened !== "string");
      assert.equal(await textOf(opened), await readFile(source, "utf8"));
      assert.deepEqual(await restored.openCells(sha256, sealed), { "Hoja1!C4": "Juana Pérez" });
      await importRows(restored, { importId: "imp_4", rows: 3, edition: "d" });
      assert.equal((await restored.verifyLive()).ok, true);
      if (engine === "embedded")
        await assert.rejects(restoreStore({ ...anew, dir }), refused("store-exists"));
    });

    test("without the keys a restored store answers, shows what is sealed as erased, and cannot sign", async (t) => {
      const folder = await aFolder(t);
      const source = join(folder, "original.csv");
      await writeFile(source, "x".repeat(100_000));
      const { store } = await aStore(t, await place());
      const { sha256, sealed } = await fill(store, source);
      const before = await lines(store);
      const out = join(folder, "ledger.hs");
      await store.exportLedger(out);
      const anew = { dir: await aFolder(t), now, random: seededRandom("keyless"), from: out };
      const { store: restored } = await restoreStore({ ...anew, ...(await place()) });
      t.after(() => restored.close());
      assert.equal(await lines(restored), before);
      assert.equal(await restored.openFile(sha256), "erased");
      assert.equal(await restored.openCells(sha256, sealed), "erased");
      assert.deepEqual(
        restored.warnings.map(({ code }) => code),
        ["signing-key-missing"],
      );
      await assert.rejects(restored.checkpoint(), refused("signing-key-missing"));
      await restored.declareKeyLost("ana");
      await importRows(restored, { importId: "imp_4", rows: 3, edition: "d" });
      const report = await restored.verifyLive();
      assert.deepEqual([report.ok, report.keys.map(({ kind }) => kind)], [true, ["key.created", "key.lost"]]);
    });

    test("an erased file stays erased, through a restart and a restore with older keys, and the ledger verifies", async (t) => {
      const folder = await aFolder(t);
      const source = join(folder, "original.csv");
      await writeFile(source, "calibre;nombre\n.50;Juana\n");
      const { store } = await aStore(t, await place());
      const { sha256, sealed } = await fill(store, source);
      const older = join(folder, "keys.json");
      await store.exportKeys(older);
      await assert.rejects(store.eraseFile(sha256, " ", "ana"), refused("act-refused"));
      await assert.rejects(store.eraseFile("0".repeat(64), "order 12/2026", "ana"), refused("file-erased"));
      const before = await lines(store);
      await store.eraseFile(sha256, "order 12/2026", "ana");
      assert.equal(await store.openFile(sha256), "erased");
      assert.equal(await store.openCells(sha256, sealed), "erased");
      await assert.rejects(store.eraseFile(sha256, "order 12/2026", "ana"), refused("file-erased"));
      const after = await lines(store);
      assert.notEqual(after, before);
      assert.equal((await store.verifyLive()).ok, true);

      const out = join(folder, "ledger.hs");
      await store.exportLedger(out);
      const anew = { dir: await aFolder(t), now, random: seededRandom("erased"), from: out, keys: older };
      const { store: restored } = await restoreStore({ ...anew, ...(await place()) });
      t.after(() => restored.close());
      assert.equal(await restored.openFile(sha256), "erased");
      assert.equal(await lines(restored), after);
      // Given again it has a new key, which the old erasure does not touch.
      await restored.keepFile(source);
      assert.ok(typeof (await restored.openFile(sha256)) !== "string");
    });

    test("a rotated key vouches for the next, and the pin still holds", async (t) => {
      const { store } = await aStore(t, await place());
      const { fingerprint: first } = await store.checkpoint();
      const { fingerprint: second } = await store.rotateKey("ana");
      await importRows(store, { importId: "imp_1", rows: 3 });
      const { fingerprint: now, note } = await store.checkpoint();
      assert.notEqual(first, second);
      assert.equal(now, second);
      const report = await store.verifyLive({ pin: first, known: [note] });
      assert.deepEqual([report.ok, report.pinned], [true, true]);
      assert.equal((await store.verifyLive({ pin: "0".repeat(64) })).ok, false);
    });
  });
}

test("a damaged export is refused whole, and the folder stays empty of a store", async (t) => {
  const folder = await aFolder(t);
  const { store } = await aStore(t);
  await importRows(store, { importId: "imp_1", rows: 3 });
  const out = join(folder, "ledger.hs");
  await store.exportLedger(out);
  const bytes = await readFile(out);
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(out, bytes);
  const dir = await aFolder(t);
  await assert.rejects(
    restoreStore({ dir, now, random: seededRandom("r"), from: out }),
    refused("ledger-broken"),
  );
  await assert.rejects(openStore({ dir, now, random: seededRandom("r") }), refused("store-missing"));
});

test("a lost database is made again from the journal, and says so", async (t) => {
  const { store, dir, reopen } = await aStore(t);
  await importRows(store, { importId: "imp_1", rows: 30 });
  const before = await lines(store);
  await store.close();
  await writeFile(join(dir, "db", "global", "pg_control"), "not a database");
  const again = await reopen();
  assert.deepEqual(
    again.warnings.map(({ code }) => code),
    ["database-rebuilt"],
  );
  assert.equal(await lines(again), before);
});

test("a journal that lost what the database has seen is an integrity error", async (t) => {
  const { store, dir, reopen } = await aStore(t);
  const early = await readFile(join(dir, "journal"));
  await importRows(store, { importId: "imp_1", rows: 3 });
  await store.close();
  await writeFile(join(dir, "journal"), early);
  await assert.rejects(reopen(), refused("ledger-broken"));
});

test("on a server no entry can be changed, not even by its owner", { skip: ENGINES.postgres }, async (t) => {
  const { store } = await aStore(t, { databaseUrl: await aDatabase() });
  await importRows(store, { importId: "imp_1", rows: 3 });
  for (const act of [
    "update entry set body = null",
    "delete from entry",
    "truncate entry",
    "delete from checkpoint",
  ]) {
    await assert.rejects(store.query(act), /append-only/);
  }
});

test("two processes may append to one server: every act finds its place", {
  skip: ENGINES.postgres,
}, async (t) => {
  const databaseUrl = await aDatabase();
  const { store, dir } = await aStore(t, { databaseUrl });
  const other = await openStore({ dir, databaseUrl, now, random: seededRandom("other") });
  t.after(() => other.close());
  await Promise.all([
    importRows(store, { importId: "imp_1", rows: 60, chunk: 5 }),
    importRows(other, { importId: "imp_2", rows: 60, chunk: 5, edition: "b" }),
  ]);
  assert.equal(await other.countItems({}), 120);
  const report = await store.verifyLive();
  assert.deepEqual([report.ok, report.size], [true, 29]);
});
