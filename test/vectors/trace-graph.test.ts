/** The snapshot of the transfer graph gives the chains that recursive SQL gives on the same rows. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ANY_DAY, transferGraph } from "#trace";
import { aStore } from "../factory/store.ts";

const RECORDS = 12;
const world = fc.record({
  links: fc.array(fc.tuple(fc.nat({ max: RECORDS - 1 }), fc.nat({ max: RECORDS - 1 })), { maxLength: 14 }),
  transfers: fc.array(
    fc.record({
      record: fc.nat({ max: RECORDS - 1 }),
      stage: fc.nat({ max: 9 }),
      first: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(-ANY_DAY)),
      length: fc.nat({ max: 2 }),
    }),
    { maxLength: 30 },
  ),
});

const CHAINS = `
with recursive reach(start, record) as (
  select s, s from generate_series(0, ${RECORDS - 1}) s
  union
  select r.start, case when l.a = r.record then l.b else l.a end
  from reach r join link_under_test l on r.record in (l.a, l.b)
)
select r.start, t.n from reach r join transfer_under_test t on t.record = r.record
order by r.start, t.first, t.last, t.stage, t.n`;

test("same chains, whatever the links: cycles, loops, records without a transfer, transfers without a date", async (t) => {
  const { store } = await aStore(t);
  await store.query("create table link_under_test (a int4, b int4)");
  await store.query(
    "create table transfer_under_test (n int4, record int4, stage int4, first int4, last int4)",
  );
  await fc.assert(
    fc.asyncProperty(world, async ({ links, transfers }) => {
      await store.query("delete from link_under_test");
      await store.query("delete from transfer_under_test");
      const builder = transferGraph(RECORDS);
      for (const [a, b] of links) {
        builder.link(a, b);
        await store.query("insert into link_under_test values ($1::int4, $2::int4)", [a, b]);
      }
      for (const { record, stage, first, length } of transfers) {
        const last = first === -ANY_DAY ? ANY_DAY : first + length;
        const n = builder.add(record, { stage, first, last });
        await store.query(
          "insert into transfer_under_test values ($1::int4, $2::int4, $3::int4, $4::int4, $5::int4)",
          [n, record, stage, first, last],
        );
      }
      const graph = builder.finish();
      const rows = await store.query<{ start: number; n: number }>(CHAINS);
      const expected = Array.from({ length: RECORDS }, (_, start) =>
        rows.filter((row) => row.start === start).map(({ n }) => n),
      );
      const found = Array.from({ length: RECORDS }, (_, start) => graph.chain(start));
      assert.deepEqual(found, expected);
    }),
    { numRuns: 40 },
  );
});

test("what one record reaches reaches it: links are of both sides, and a walk leaves nothing behind for the next", () => {
  fc.assert(
    fc.property(world, ({ links }) => {
      const builder = transferGraph(RECORDS);
      for (const [a, b] of links) builder.link(a, b);
      const graph = builder.finish();
      for (let a = 0; a < RECORDS; a++) {
        const reached = graph.reach(a);
        assert.deepEqual(graph.reach(a), reached);
        for (const b of reached) assert.deepEqual(graph.reach(b), reached);
      }
    }),
  );
});
