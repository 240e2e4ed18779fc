import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { where } from "./filter.ts";
import { openStore } from "./index.ts";

test("among what the database takes for millions a letter is looked up in sets, and not gone through for each item", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-filter-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  const store = await openStore({
    ...{ dir, create: true, verb: "test", now: () => "2026-11-23T00:00:00.000Z" },
    random: (length) => new Uint8Array(length),
  });
  t.after(() => store.close());
  await store.query(`insert into reading (id, import, kind, input, outcome, reasons)
    select n, 1, 'serial', 'N' || n, 'unread', '[]' from generate_series(1, 100) n`);
  await store.query("analyze reading");
  await store.query("update pg_class set reltuples = 2000000 where relname = 'reading'");
  const { text, params } = where({ texts: ["n"] });
  const plan = await store.query<{ readonly "QUERY PLAN": string }>(
    `explain select count(*) from item t ${text}`,
    params,
  );
  const said = plan.map((line) => line["QUERY PLAN"]).join("\n");
  assert.match(said, /on reading .*rows=\d{6,}/, said);
  assert.equal(said.match(/hashed SubPlan \d+/g)?.length, 10, said);
});
