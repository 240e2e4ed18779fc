/** What a store must notice, refuse or survive beyond a dead process: acts its tables cannot follow, and hands on its files. */
import assert from "node:assert/strict";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import pg from "pg";
import { HeadstampError } from "#base";
import type { Chunk } from "#records";
import { type Counts, type Store, verifyJournal } from "#store";
import { NO_SERVER, serverPrograms } from "../factory/postgres.ts";
import { aChunk, aDatabase, aStore, importRows, openImport, stopServer } from "../factory/store.ts";

after(stopServer);

const refused = (code: string) => (error: unknown) => error instanceof HeadstampError && error.code === code;
const ENGINES = { embedded: false, postgres: serverPrograms() === null && NO_SERVER } as const;
const codes = (store: Store): string[] => store.warnings.map(({ code }) => code);

/** Rows whose first record has an id longer than an index can hold: it does not compress. */
function unprojectable(importId: string): Chunk {
  const chunk = aChunk({ importId, firstRow: 2, rows: 3 });
  const words = Array.from({ length: 4000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join("");
  return { ...chunk, rows: chunk.rows.map((row, i) => (i === 0 ? { ...row, recordId: words } : row)) };
}

function countsOf({ rows, accepted, same, setAside, items }: Counts): Counts {
  return { rows, accepted, same, setAside, items };
}

for (const [engine, skip] of Object.entries(ENGINES)) {
  const place = async (): Promise<{ databaseUrl?: string }> =>
    engine === "postgres" ? { databaseUrl: await aDatabase() } : {};

  describe(`guards on ${engine}`, { skip }, () => {
    test("an act that the tables cannot follow is refused, recorded nowhere, and the store goes on and opens again", async (t) => {
      const { store, reopen } = await aStore(t, await place());
      await openImport(store, "imp_1");
      const { treeSize } = await store.snapshot();
      const rows = store.appendRows(unprojectable("imp_1"), "ana");
      await assert.rejects(rows, (error: unknown) => {
        assert.ok(refused("database-failed")(error));
        assert.deepEqual(
          [(error as HeadstampError).params["state"], (error as Error).cause],
          ["54000", undefined],
        );
        assert.ok(!JSON.stringify(error).includes("SN3"), "no mark leaves with a driver's error");
        return true;
      });
      assert.equal((await store.snapshot()).treeSize, treeSize);
      const next = await store.appendRows(aChunk({ importId: "imp_1", firstRow: 2, rows: 4 }), "ana");
      await store.append({
        actor: "ana",
        kind: "import.committed",
        payload: { importId: "imp_1", ...countsOf(next) },
      });
      await importRows(store, { importId: "imp_2", rows: 5, edition: "b" });
      await store.close();
      const again = await reopen();
      assert.equal(await again.countItems({}), 9);
      assert.equal((await again.verifyLive()).ok, true);
    });

    test("a NUL in a file's name, a sheet's name or a cell is kept by the ledger and survived by the tables", async (t) => {
      const { store, reopen } = await aStore(t, await place());
      const file = { sha256: "a".repeat(64), stored: null, name: "ho\0ja.xls", bytes: 1, format: "xls" };
      const opened = { importId: "imp_1", as: "seizures", origin: "official", file } as const;
      await store.append({ actor: "a\0na", kind: "import.opened", payload: opened });
      const chunk = aChunk({ importId: "imp_1", firstRow: 2, rows: 3, sheet: "Ho\0ja" });
      const { rows, accepted, same, setAside, items } = await store.appendRows(chunk, "ana");
      const payload = { importId: "imp_1", rows, accepted, same, setAside, items };
      await store.append({ actor: "ana", kind: "import.committed", payload });
      await store.close();
      const again = await reopen({ rebuild: true });
      assert.deepEqual((await again.imports())[0]?.sheets, ["Ho\u2400ja"]);
      assert.equal((await again.entry(1)).actor, "a\0na");
      await openImport(again, "imp_2");
      const gone = { importId: "imp_2", of: "imp_1", rows: [{ sheet: "Ho\0ja", row: 3 }] };
      await again.append({ actor: "ana", kind: "import.retires", payload: gone });
      const none = { importId: "imp_2", rows: 0, accepted: 0, same: 0, setAside: 0, items: 0 };
      await again.append({ actor: "ana", kind: "import.committed", payload: none });
      assert.equal(await again.countItems({}), 2);
    });

    test("tables made anew from the ledger are the same tables", async (t) => {
      const { store, reopen } = await aStore(t, await place());
      await importRows(store, { importId: "imp_1", rows: 30 });
      await store.append({
        actor: "ana",
        kind: "import.undone",
        payload: { importId: "imp_1", why: "drill" },
      });
      await importRows(store, { importId: "imp_2", rows: 30, edition: "b" });
      const lines = async (from: Store): Promise<string[]> => {
        const all: string[] = [];
        for await (const line of from.exportProjection()) all.push(line);
        return all;
      };
      const before = await lines(store);
      await store.close();
      const again = await reopen({ rebuild: true });
      assert.deepEqual([codes(again), await lines(again)], [["database-rebuilt"], before]);
      assert.equal((await again.verifyLive()).ok, true);
    });
  });
}

describe("a journal that somebody touched", () => {
  test("any bit flipped in the last acknowledged record is an integrity error, and nothing is cut", async (t) => {
    const { store, dir, reopen } = await aStore(t);
    await openImport(store, "imp_1");
    const path = join(dir, "journal");
    const before = (await readFile(path)).length;
    await store.appendRows(aChunk({ importId: "imp_1", firstRow: 2, rows: 3 }), "ana");
    const after = (await readFile(path)).length;
    // A death without a signature: the journal as it lay on the disk then.
    const whole = (await readFile(path)).subarray(0, after);
    await store.close();
    await rm(join(dir, "checkpoints"));
    for (const at of [before, before + 5, before + 60, after - 300, after - 1]) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 4;
      await writeFile(path, changed);
      await assert.rejects(reopen(), refused("ledger-broken"), `byte ${at}`);
      assert.deepEqual(await readFile(path), changed);
    }
    await writeFile(path, whole);
    assert.equal((await (await reopen()).verifyLive()).ok, true);
  });

  test("a last checkpoint that was damaged is an integrity error too", async (t) => {
    const { store, dir, reopen } = await aStore(t);
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    const path = join(dir, "journal");
    const bytes = await readFile(path);
    bytes[bytes.length - 20]! ^= 1;
    await writeFile(path, bytes);
    await assert.rejects(reopen(), refused("ledger-broken"));
    assert.deepEqual(await readFile(path), bytes);
  });

  test("a torn record that nobody was told of is set aside, and said", async (t) => {
    const { store, dir, reopen } = await aStore(t);
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    const path = join(dir, "journal");
    const torn = Buffer.from("E\0\0\0");
    await writeFile(path, Buffer.concat([await readFile(path), torn]));
    const again = await reopen();
    assert.deepEqual(codes(again), ["journal-torn"]);
    const aside = (await readdir(dir)).filter((name) => name.startsWith("journal.cut-"));
    assert.equal(aside.length, 1);
    assert.ok(!aside[0]!.includes(":"), "a name that every file system takes");
    assert.deepEqual(await readFile(join(dir, aside[0]!)), torn);
    assert.equal((await again.verifyLive()).ok, true);
  });

  test("cut back to an earlier whole state, with a database of that time or none, it is found", async (t) => {
    const { store, dir, reopen } = await aStore(t);
    await store.checkpoint();
    const early = await readFile(join(dir, "journal"));
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    await writeFile(join(dir, "journal"), early);
    await rm(join(dir, "db"), { recursive: true });
    await rm(join(dir, "db.ready"));
    await assert.rejects(reopen(), refused("ledger-broken"));
    const { ok, firstBad } = await verifyJournal(dir);
    assert.deepEqual([ok, firstBad?.what], [false, "known-missing"]);
    await rm(join(dir, "journal"));
    await assert.rejects(reopen(), refused("ledger-broken"));
  });

  test("a database that belongs to another journal is made again, and said", async (t) => {
    const { store, dir, reopen } = await aStore(t);
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    const other = await aStore({ name: "another", after: t.after.bind(t) });
    await importRows(other.store, { importId: "imp_other", rows: 30 });
    await other.store.close();
    await rm(join(dir, "db"), { recursive: true });
    await rename(join(other.dir, "db"), join(dir, "db"));
    const again = await reopen();
    assert.deepEqual(codes(again), ["database-rebuilt"]);
    assert.deepEqual(
      (await again.imports()).map(({ id }) => id),
      ["imp_1"],
    );
    assert.equal((await again.verifyLive()).ok, true);
  });

  test("a journal rewritten under another key is not this store's", async (t) => {
    const { store, dir } = await aStore(t);
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    const other = await aStore({ name: "forger", after: t.after.bind(t) });
    await importRows(other.store, { importId: "imp_1", rows: 30 });
    await other.store.close();
    await writeFile(join(dir, "journal"), await readFile(join(other.dir, "journal")));
    const { ok, firstBad } = await verifyJournal(dir);
    assert.deepEqual([ok, firstBad?.what, firstBad?.index], [false, "known-origin", 0]);
  });
});

describe("a server whose owner rewrote its tables", { skip: ENGINES.postgres }, () => {
  /** Runs statements as the owner of the tables, triggers off. */
  async function tamper(url: string, ...statements: string[]): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const table of ["entry", "checkpoint"])
        await client.query(`alter table ${table} disable trigger all`);
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }
  const FIND = {
    "checkpoints gone": [["delete from checkpoint"], "key-not-pinned"],
    "the last checkpoint gone": [
      ["delete from checkpoint where size = (select max(size) from checkpoint)"],
      "checkpoint-missing",
    ],
    "an entry rewritten, checkpoints gone": [
      [
        "update entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '\"ana\"', '\"eva\"'), 'UTF8') where index = 2",
        "delete from checkpoint where size > 2",
      ],
      "known-root",
    ],
    "the last entry gone": [
      ["delete from entry where index = (select max(index) from entry)"],
      "known-missing",
    ],
  } as const;
  for (const [name, [statements, what]] of Object.entries(FIND)) {
    test(`${name}: found`, async (t) => {
      const databaseUrl = await aDatabase();
      const { store } = await aStore(t, { databaseUrl });
      await importRows(store, { importId: "imp_1", rows: 3 });
      await store.checkpoint();
      assert.equal((await store.verifyLive()).ok, true);
      await tamper(databaseUrl, ...statements);
      const { ok, firstBad } = await store.verifyLive();
      assert.deepEqual([ok, firstBad?.what], [false, what]);
    });
  }

  test("an unsigned entry rewritten: the head tells", async (t) => {
    const databaseUrl = await aDatabase();
    const { store } = await aStore(t, { databaseUrl });
    await openImport(store, "imp_1");
    await tamper(
      databaseUrl,
      "update entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '\"ana\"', '\"eva\"'), 'UTF8') where index = 1",
    );
    const { ok, firstBad } = await store.verifyLive();
    assert.deepEqual([ok, firstBad?.what], [false, "head-differs"]);
  });

  test("all entries gone: the folder's own checkpoints refuse to begin a new ledger", async (t) => {
    const databaseUrl = await aDatabase();
    const { store, reopen } = await aStore(t, { databaseUrl });
    await importRows(store, { importId: "imp_1", rows: 3 });
    await store.close();
    await tamper(
      databaseUrl,
      "delete from entry",
      "delete from checkpoint",
      "update head set size = 0, hashes = ''",
    );
    await assert.rejects(reopen(), refused("ledger-broken"));
  });
});
