import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openStore, type StoreOptions } from "./index.ts";
import { openPglite } from "./pglite.ts";
import { STEPS, takeSteps } from "./schema.ts";
import type { Sql } from "./sql.ts";

/** SHA-256 of each step as it went out; a store took it in that form and will not take it again. Only new lines are added here. */
const RELEASED = [
  "94b6bfe2056da2df",
  "6f5d1cdd5211e2e0",
  "9130861990d8db62",
  "c0a1e449e93b8911",
  "32b5c597d8501133",
  "f723d4caa06f2dd9",
];

async function aFolder(t: { readonly after: (work: () => Promise<void>) => void }): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Everything that statements can name: tables with their columns, indexes, functions and triggers, as the database words them. */
const CATALOGUE = `
select 'column' as what, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as is
  from information_schema.columns where table_schema = 'public'
union all select 'index', indexdef from pg_indexes where schemaname = 'public'
union all select 'function', pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
union all select 'step', n::text from schema_step
order by 1, 2`;

const LOOKUP = /INDEX (reading|item|chunk)_\w+ ON/;
/** Look-up indexes are made at the first commit of an import, or where a store that may have imports is brought up. */
const catalogue = async (sql: Sql): Promise<string[]> =>
  (await sql.query<{ what: string; is: string }>(CATALOGUE))
    .map(({ what, is }) => `${what} ${is}`)
    .filter((line) => !LOOKUP.test(line));

test("a released step is never edited: a change is a step of its own", () => {
  assert.deepEqual(
    STEPS.map((step) => createHash("sha256").update(step).digest("hex").slice(0, 16)),
    RELEASED,
  );
});

test("a store made at any earlier step is brought up to what a new one is, and answers", async (t) => {
  const dir = await aFolder(t);
  const options: StoreOptions = {
    ...{ dir, create: true, verb: "test" },
    now: () => "2026-01-05T12:00:00.000Z",
    random: (length) => new Uint8Array(length).fill(7),
  };
  const file = { sha256: "a".repeat(64), stored: null, name: "hoja.csv", bytes: 1, format: "csv" };
  const store = await openStore(options);
  const payload = { importId: "imp_1", as: "seizures", origin: "official", file } as const;
  await store.append({ actor: "ana", kind: "import.opened", payload });
  const counts = { rows: 0, accepted: 0, same: 0, setAside: 0, items: 0 };
  await store.append({ actor: "ana", kind: "import.committed", payload: { importId: "imp_1", ...counts } });
  const imports = await store.imports();
  await store.close();
  const newest = await openPglite(join(dir, "db"));
  const wanted = await catalogue(newest);
  await newest.close();

  const earlier = join(await aFolder(t), "db");
  const db = await openPglite(earlier);
  const rolledBack = new Error("rolled back");
  for (let step = 1; step < STEPS.length; step++) {
    // Statements that make tables are taken back like any other: one database serves every step.
    const tried = db.transaction(async (sql) => {
      await takeSteps(sql, STEPS.slice(0, step));
      assert.notDeepEqual(await catalogue(sql), wanted);
      await takeSteps(sql, STEPS);
      assert.deepEqual(await catalogue(sql), wanted, `step ${step}`);
      throw rolledBack;
    });
    await assert.rejects(tried, rolledBack);
  }
  await db.transaction((sql) => takeSteps(sql, STEPS.slice(0, -1)));
  await db.close();

  await rm(join(dir, "db"), { recursive: true });
  await rename(earlier, join(dir, "db"));
  const opened = await openStore(options);
  // A database that could not be brought up would have been thrown away and made anew, and that is said.
  assert.deepEqual(opened.warnings, []);
  assert.deepEqual(await opened.imports(), imports);
  assert.deepEqual(await opened.numbered("a", 1), []);
  await opened.close();
});
