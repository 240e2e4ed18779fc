import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { HeadstampError } from "#base";
import { keyId, openStore } from "#store";
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

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
}

const refused = (code: string) => (error: unknown) => error instanceof HeadstampError && error.code === code;

after(stopServer);

const ENGINES = {
  embedded: { place: async () => ({}), skip: false },
  postgres: {
    place: async () => ({ databaseUrl: await aDatabase() }),
    skip: serverPrograms() === null && NO_SERVER,
  },
} as const;

for (const [engine, { place, skip }] of Object.entries(ENGINES)) {
  describe(`store on ${engine}`, { skip }, () => {
    test("a question divided into parts holds each item once and each event whole", async (t) => {
      const { store } = await aStore(t, await place());
      await importRows(store, { importId: "imp_1", rows: 200 });
      const rowsOf = (tally: readonly { readonly items: number }[]): number =>
        tally.reduce((sum, { items }) => sum + items, 0);
      const whole = rowsOf(await store.tally({ by: ["calibre"], where: {} }));
      const met = new Map<string, number>();
      const rows: number[] = [];
      let tallied = 0;
      for (let at = 0; at < 3; at++) {
        const where = { part: { at, of: 3 } };
        const items = await store.items(where, { limit: 500 });
        assert.ok(items.length > 0);
        for (const { seizure, row } of items) {
          rows.push(row);
          assert.equal(met.get(seizure ?? "") ?? at, at);
          met.set(seizure ?? "", at);
        }
        tallied += rowsOf(await store.tally({ by: ["calibre"], where }));
      }
      assert.deepEqual([new Set(rows).size, rows.length, tallied], [whole, whole, whole]);
    });

    test("an import is seen when it is committed, and as if it had never been once undone", async (t) => {
      const { store } = await aStore(t, await place());
      const lines = async (): Promise<string[]> => collect(store.exportProjection());
      await importRows(store, { importId: "imp_first", rows: 30 });
      const before = await lines();
      const answers = async () => [
        await store.items({}, { limit: 200 }),
        await store.tally({ by: ["calibre", "serial"], where: { as: "seizures" } }),
        await store.markTotals({}),
        await store.unreadMarks({ imports: ["imp_first", "imp_1"] }, 100),
        await store.readings("headstamp", ["lc", "wcc"]),
        await store.rowsByRecordId("seizures", ["R-5", "R-101"]),
      ];
      const asked = await answers();
      await openImport(store, "imp_1");
      const counts = await store.appendRows(
        aChunk({ importId: "imp_1", firstRow: 2, rows: 100, edition: "b" }),
        "ana",
      );
      assert.deepEqual(
        (await store.imports()).map(({ id }) => id),
        ["imp_first"],
      );
      assert.deepEqual(await lines(), before);
      assert.equal(await store.countItems({}), 30);
      assert.deepEqual(await answers(), asked);
      for (const key of ["Hoja1 5 b", "Hoja1 101 b"])
        assert.equal((await store.heldKeys("seizures", [key])).size, 0);
      assert.deepEqual(await collect(store.liveRows("imp_1")), []);

      const { rows, accepted, same, setAside, items } = counts;
      await store.append({
        actor: "ana",
        kind: "import.committed",
        payload: { importId: "imp_1", rows, accepted, same, setAside, items },
      });
      assert.equal(await store.countItems({}), 130);
      assert.equal(await store.countItems({ imports: ["imp_1"], kinds: ["firearm"] }), 50);

      await store.append({
        actor: "ana",
        kind: "import.undone",
        payload: { importId: "imp_1", why: "wrong file" },
      });
      assert.deepEqual(await lines(), before);
      assert.equal((await store.imports()).at(-1)?.status, "undone");
      assert.equal((await store.verifyLive()).ok, true);
    });

    test("rows that come in after a new start, or behind rows that were refused, lie as if nothing had been", async (t) => {
      const { store, reopen } = await aStore(t, await place());
      const [first, second] = [2, 102].map((firstRow) => aChunk({ importId: "imp_1", firstRow, rows: 100 }));
      await openImport(store, "imp_1");
      await store.appendRows(first!, "ana");
      await store.close();
      const again = await reopen();
      const wide = { ...second!, rows: [...second!.rows, { ...second!.rows[0]! }] };
      await assert.rejects(again.appendRows(wide, "ana"), refused("database-failed"));
      const other = aChunk({ importId: "imp_1", firstRow: 2, rows: 50, sheet: "Hoja2" });
      // Given one behind the other, as an import does.
      await Promise.all([second!, other].map((chunk) => again.appendRows(chunk, "ana")));
      const counts = { rows: 250, accepted: 250, same: 0, setAside: 0, items: 250 };
      await again.append({
        actor: "ana",
        kind: "import.committed",
        payload: { importId: "imp_1", ...counts },
      });
      const lines = await collect(again.exportProjection());
      assert.equal(lines.filter((line) => line.includes('"kind":"calibre"')).length, 5);
      await again.close();
      const rebuilt = await reopen({ rebuild: true });
      assert.deepEqual(await collect(rebuilt.exportProjection()), lines);
      assert.deepEqual((await rebuilt.imports())[0]?.sheets, ["Hoja1", "Hoja2"]);
    });

    test("an import that was never finished can be undone, and takes no more rows", async (t) => {
      const { store } = await aStore(t, await place());
      await openImport(store, "imp_1");
      const chunk = aChunk({ importId: "imp_1", firstRow: 2, rows: 9 });
      await store.appendRows(chunk, "ana");
      await store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_1", why: "?" } });
      await assert.rejects(store.appendRows(chunk, "ana"), refused("act-refused"));
      const [rows] = await store.query<{ n: bigint }>("select count(*) as n from source_row");
      assert.equal(rows?.n, 0n);
    });

    test("what was written is given back beside what was understood", async (t) => {
      const { store } = await aStore(t, await place());
      await importRows(store, { importId: "imp_1", rows: 40 });
      const [first] = await store.items({ read: { calibre: ["50-bmg"] } }, { limit: 1 });
      assert.deepEqual(
        [first?.sheet, first?.row, first?.marks.calibre?.id, first?.marks.serial?.input],
        ["Hoja1", 5, "50-bmg", "SN5"],
      );
      assert.deepEqual(await store.cells("imp_1", "Hoja1", 5), ["50-bmg", "??", "SN5", "Sonora", "5", null]);
      assert.equal(await store.cells("imp_1", "Hoja1", 999), null);

      const tally = await store.tally({ by: ["calibre", "headstamp"], where: { kinds: ["cartridge"] } });
      assert.equal(
        tally.reduce((sum, { items }) => sum + items, 0),
        20,
      );
      assert.ok(
        tally.every(({ readings }) => readings[0]?.kind === "calibre" && readings[1]?.kind === "headstamp"),
      );
      const [unread] = await store.unreadMarks({}, 10);
      assert.deepEqual([unread?.kind, unread?.input, unread?.reasons], ["headstamp", "??", ["not-in-table"]]);

      await importRows(store, { importId: "imp_2", rows: 20, edition: "b" });
      const asked = [5, 7, 8, 5, 39, 999].map((n) => [`sn${n}`, n === 7 ? 1 : 10] as const);
      const alone = asked.map(([serial, limit]) => store.items({ read: { serial: [serial] } }, { limit }));
      const together = await Promise.all(asked.map(([serial, limit]) => store.borne(serial, limit)));
      assert.deepEqual(together, await Promise.all(alone));
      assert.deepEqual(
        together.map((items) => items.length),
        [2, 1, 0, 2, 1, 0],
      );
    });

    test("rows already held are found by content and by record", async (t) => {
      const { store } = await aStore(t, await place());
      assert.equal((await store.heldKeys("seizures", ["Hoja1 5 "])).size, 0);
      await importRows(store, { importId: "imp_1", rows: 40 });
      assert.deepEqual(
        await store.heldKeys("seizures", ["Hoja1 5 ", "Hoja1 999 "]),
        new Map([["Hoja1 5 ", 1]]),
      );
      assert.equal((await store.heldKeys("handovers", ["Hoja1 5 "])).size, 0);
      const [row] = await store.rowsByRecordId("seizures", ["R-5"]);
      assert.deepEqual(row, {
        importId: "imp_1",
        sheet: "Hoja1",
        row: 5,
        keyId: keyId("Hoja1 5 "),
        recordId: "R-5",
      });
      const live = await collect(store.liveRows("imp_1"));
      assert.equal(live.flat().length, 40);
    });

    test("an edition retires rows of the one before, and gives them back when undone", async (t) => {
      const { store } = await aStore(t, await place());
      await importRows(store, { importId: "imp_1", rows: 20 });
      await openImport(store, "imp_2");
      const counts = await store.appendRows(
        aChunk({ importId: "imp_2", firstRow: 5, rows: 1, edition: "b" }),
        "ana",
      );
      await store.append({
        ...{ actor: "ana", kind: "import.retires" },
        payload: {
          importId: "imp_2",
          of: "imp_1",
          rows: [
            { sheet: "Hoja1", row: 5 },
            { sheet: "Hoja1", row: 6 },
          ],
        },
      });
      const { rows, accepted, same, setAside, items } = counts;
      const before = await store.countItems({});
      await store.append({
        actor: "ana",
        kind: "import.committed",
        payload: { importId: "imp_2", rows, accepted, same, setAside, items },
      });
      assert.equal(await store.countItems({}), before - 2 + 1);
      assert.equal(await store.countItems({ imports: ["imp_1"] }), 18);
      assert.equal((await store.heldKeys("seizures", ["Hoja1 5 "])).size, 0);
      await assert.rejects(
        store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_1", why: "?" } }),
        refused("import-held"),
      );
      await store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_2", why: "?" } });
      assert.equal(await store.countItems({ imports: ["imp_1"] }), 20);
    });

    test("an act that the tables could not follow is refused before it is recorded", async (t) => {
      const { store } = await aStore(t, await place());
      await openImport(store, "imp_1");
      const zero = { rows: 0, accepted: 0, same: 0, setAside: 0, items: 0 };
      const { treeSize } = await store.snapshot();
      await assert.rejects(openImport(store, "imp_1"), refused("act-refused"));
      await assert.rejects(
        store.appendRows(aChunk({ importId: "imp_2", firstRow: 1, rows: 1 }), "ana"),
        refused("import-missing"),
      );
      await assert.rejects(
        store.append({
          actor: "ana",
          kind: "import.committed",
          payload: { importId: "imp_1", ...zero, rows: 1 },
        }),
        refused("act-refused"),
      );
      await assert.rejects(
        store.append({ actor: "ana", kind: "import.undone", payload: { importId: "imp_9", why: "?" } }),
        refused("import-missing"),
      );
      assert.equal((await store.snapshot()).treeSize, treeSize);
    });
  });
}

test("a store is not made by a verb that only asks", async (t) => {
  const dir = await aFolder(t);
  const now = steppingClock();
  await assert.rejects(openStore({ dir, now, random: seededRandom("none") }), refused("store-missing"));
});
