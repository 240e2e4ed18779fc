/** The same edges from the kernel, from brute force, and from plain SQL on PGlite and on PostgreSQL. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { ballRows, COST, damageBetween, indexBuilder, type MarkKey, prober, registerKeys } from "#linkage";
import { randomFrom } from "../../bench/seeded.ts";
import { NO_SERVER, serverPrograms } from "../factory/postgres.ts";
import { aDatabase, stopServer } from "../factory/store.ts";

after(stopServer);

type Query = (sql: string, params?: unknown[]) => Promise<{ rows: unknown[] }>;

const { serials, marks } = made(randomFrom(20261122));

/** Serials in short sequences, some long, some with unreadable characters, some repeated; marks damaged from them. */
function made(random: () => number): { serials: readonly string[]; marks: readonly MarkKey[] } {
  const upTo = (n: number): number => Math.floor(random() * n);
  const fronts = ["AC", "B0", "TKM", "", "SN", "GLOCK", "0O", "NUMERODE"];
  const some = Array.from({ length: 1500 }, () => {
    const serial = fronts[upTo(fronts.length)] + String(1000 + upTo(150)).padStart(4 + upTo(3), "0");
    const at = upTo(serial.length);
    return upTo(40) === 0 ? `${serial.slice(0, at)}?${serial.slice(at + 1)}` : serial;
  });
  const damaged = Array.from({ length: 60 }, () => {
    const serial = some[upTo(some.length)] as string;
    const at = upTo(serial.length);
    const [before, behind] = [serial.slice(0, at), serial.slice(at + 1)];
    const ways = [
      serial,
      `${before}?${behind}`,
      `${before}7${behind}`,
      before + behind,
      `00${serial}`,
      `SN ${serial}`,
    ];
    return { serial: ways[upTo(ways.length)] as string, makes: upTo(3) === 0 ? ["GLOCK"] : [] };
  });
  return { serials: some, marks: [...damaged, { serial: "10??" }, { serial: "AC0000001???" }] };
}

function byKernel(): string[] {
  const builder = indexBuilder({ shardEntries: 2000 });
  for (const serial of serials) builder.add(serial);
  const find = prober(builder.finish(), { most: 100_000 });
  return marks.flatMap((mark, id) => {
    const { rows, costs, size } = find(mark);
    return [...rows.subarray(0, size)].map((row, at) => `${id} ${row} ${costs[at]}`);
  });
}

function byDefinition(): string[] {
  return marks.flatMap((mark, id) =>
    serials.flatMap((serial, row) => {
      const damage = damageBetween(mark.serial, serial, mark.makes);
      return damage === null ? [] : [`${id} ${row} ${COST[damage]}`];
    }),
  );
}

async function bySql(query: Query): Promise<string[]> {
  await query("create table register_key (key bigint not null, row_id integer not null)");
  await query("create table ball (mark_id integer not null, key bigint not null, cost smallint not null)");
  const keys = serials.flatMap((serial, row) => registerKeys(serial).map((key) => ({ key: `${key}`, row })));
  await query("insert into register_key select * from unnest($1::bigint[], $2::integer[])", [
    keys.map(({ key }) => key),
    keys.map(({ row }) => row),
  ]);
  await query("create index register_key_key on register_key (key)");
  for (const [id, mark] of marks.entries()) {
    const ball = ballRows(mark) ?? [];
    await query("insert into ball select $1, * from unnest($2::bigint[], $3::smallint[])", [
      id,
      ball.map(({ key }) => `${key}`),
      ball.map(({ cost }) => cost),
    ]);
  }
  const { rows } = await query(
    "select mark_id, row_id, min(cost) as cost from ball join register_key using (key) group by mark_id, row_id",
  );
  return (rows as { mark_id: number; row_id: number; cost: number }[]).map(
    ({ mark_id, row_id, cost }) => `${mark_id} ${row_id} ${cost}`,
  );
}

const expected = byDefinition().sort();

test("the kernel finds the edges of the definition", () => {
  assert.ok(expected.length > 300);
  assert.deepEqual(byKernel().sort(), expected);
});

test("PGlite joins to the same edges, and finds one mark by its keys", async () => {
  const db = await PGlite.create();
  try {
    const query: Query = (sql, params) => db.query(sql, params);
    assert.deepEqual((await bySql(query)).sort(), expected);
    const keys = ballRows(marks[0] as MarkKey)!.map(({ key }) => `${key}`);
    const { rows } = await query("select distinct row_id from register_key where key = any($1::bigint[])", [
      keys,
    ]);
    assert.equal(rows.length, expected.filter((edge) => edge.startsWith("0 ")).length);
  } finally {
    await db.close();
  }
});

test("PostgreSQL joins to the same edges", { skip: serverPrograms() === null && NO_SERVER }, async () => {
  const client = new pg.Client({ connectionString: await aDatabase() });
  await client.connect();
  try {
    assert.deepEqual((await bySql((sql, params) => client.query(sql, params))).sort(), expected);
  } finally {
    await client.end();
  }
});
