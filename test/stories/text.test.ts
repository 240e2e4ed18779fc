/** What a text finds, on both engines. */
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { ItemState } from "#store";
import { NO_SERVER, serverPrograms } from "../factory/postgres.ts";
import { aDatabase, aStore, importRows, stopServer } from "../factory/store.ts";

after(stopServer);

const ENGINES = {
  embedded: { place: async () => ({}), skip: false },
  postgres: {
    place: async () => ({ databaseUrl: await aDatabase() }),
    skip: serverPrograms() === null && NO_SERVER,
  },
} as const;
const ROWS = 300;

const bears = ({ seizure, marks }: ItemState, text: string): boolean =>
  [seizure, ...Object.values(marks).flatMap((mark) => [mark?.input, mark?.label])].some(
    (written) => written?.toLowerCase().includes(text) ?? false,
  );

for (const [engine, { place, skip }] of Object.entries(ENGINES)) {
  describe(`texts on ${engine}`, { skip }, () => {
    test("a text of any length finds the items that bear it, and no others", async (t) => {
      const { store } = await aStore(t, await place());
      await importRows(store, { importId: "imp_1", rows: ROWS });
      const all = await store.items({}, { limit: ROWS });
      assert.equal(all.length, ROWS);
      for (const text of ["q", "%", "zz", "n", "7", "x3", "sn1", "sonora", "fed/7", "wcc"]) {
        const wanted = all.filter((item) => bears(item, text));
        const found = await store.items({ texts: [text] }, { limit: ROWS });
        assert.deepEqual(found, wanted, text);
        assert.equal(await store.countItems({ texts: [text] }), wanted.length, text);
      }
      const both = all.filter((item) => bears(item, "sn1") && bears(item, "7"));
      assert.ok(both.length > 0 && both.length < ROWS);
      assert.deepEqual(await store.items({ texts: ["sn1", "7"] }, { limit: ROWS }), both);
    });

    test("a connection has the memory that the set of nearly all readings takes", async (t) => {
      const { store } = await aStore(t, await place());
      const settings = await store.query(
        "select current_setting('work_mem') as memory, current_setting('jit') as jit",
      );
      assert.deepEqual(settings, [{ memory: "64MB", jit: "off" }]);
    });
  });
}
