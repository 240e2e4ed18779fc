import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openStore, type StoreOptions } from "./index.ts";
import { openPglite } from "./pglite.ts";
import { migrate, STEPS } from "./schema.ts";
import type { Db } from "./sql.ts";

/** SHA-256 of each step as it went out; a store took it in that form and will not take it again. Only new lines are added here. */
const RELEASED = [
  "94b6bfe2056da2df",
  "6f5d1cdd5211e2e0",
  "9130861990d8db62",
  "c0a1e449e93b8911",
  "44ff6d924fa02d1d",
  "d14c601e82aedc22",
  "be5f2125b15e3efb",
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
const catalogue = async (db: Db): Promise<string[]> =>
  (await db.query<{ what: string; is: string }>(CATALOGUE))
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

  // Made once and grown a step at a time: a database from nothing takes seconds.
  const grown = join(await aFolder(t), "db");
  for (let step = 1; step < STEPS.length; step++) {
    const db = await openPglite(grown);
    await migrate(db, STEPS.slice(0, step));
    assert.notDeepEqual(await catalogue(db), wanted);
    await db.close();
    const copy = join(await aFolder(t), "db");
    await cp(grown, copy, { recursive: true });
    const brought = await openPglite(copy);
    await migrate(brought);
    assert.deepEqual(await catalogue(brought), wanted, `step ${step}`);
    await brought.close();
  }

  await rm(join(dir, "db"), { recursive: true });
  await cp(grown, join(dir, "db"), { recursive: true });
  const opened = await openStore(options);
  // A database that could not be brought up would have been thrown away and made anew, and that is said.
  assert.deepEqual(opened.warnings, []);
  assert.deepEqual(await opened.imports(), imports);
  assert.deepEqual(await opened.numbered("a", 1), []);
  await opened.close();
});
