import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { traceItem, troublesOf } from "#trace";
import { makeItem, makeTransfer } from "./factory.ts";
import { party, unknownParty } from "./party.ts";
import { TRANSFER_KINDS } from "./transfer.ts";

const codes = (list: Parameters<typeof makeItem>[0]) =>
  troublesOf(traceItem(makeItem(list))).map(({ code, detail }) => [code, detail]);

test("dates that contradict, a circle and a hop from nobody are each named with their cells", () => {
  const two = [makeTransfer("retail-sale", "2016-08-02"), makeTransfer("seizure", "2016-03-01")];
  assert.deepEqual(codes(two), [["contradict", "sale-after-recovery"]]);
  const [found] = troublesOf(traceItem(makeItem(two)));
  assert.deepEqual(
    found?.cells.map(({ text }) => text),
    ["2016-03-01", "2016-08-02"],
  );
  const [a, b] = [party("distributor", "dealer:a", "A"), party("dealer", "dealer:b", "B")];
  const out = makeTransfer("wholesale", "2015-01-01", { id: "out", from: a, to: b });
  const back = makeTransfer("wholesale", "2015-02-01", { id: "back", from: b, to: a });
  assert.deepEqual(codes([out, back]), [["circular", "circular"]]);
  const nobody = makeTransfer("wholesale", "2015-01-01", { from: unknownParty("distributor"), to: b });
  assert.deepEqual(codes([nobody]), [["from-nobody", null]]);
});

test("what is whole has no trouble; a recovery needs no name of who gave it", () => {
  assert.deepEqual(codes([]), []);
  assert.deepEqual(
    codes([makeTransfer("retail-sale", "2015-01-01"), makeTransfer("seizure", "2016-01-01")]),
    [],
  );
  assert.deepEqual(
    codes([makeTransfer("seizure", "2016-01-01", { from: unknownParty("later-holder") })]),
    [],
  );
});

test("no contradiction is without its sentence, and each names records that are on the path", () => {
  const hop = fc
    .tuple(fc.constantFrom(...TRANSFER_KINDS), fc.integer({ min: 2001, max: 2009 }))
    .map(([kind, year]) => makeTransfer(kind, `${year}-01-01`));
  fc.assert(
    fc.property(fc.array(hop, { maxLength: 6 }), (list) => {
      const hops = list.map((one, n) => ({ ...one, id: `${one.id}${n}` }));
      const trace = traceItem(makeItem(hops));
      const said = troublesOf(trace).filter(({ detail }) => detail !== null);
      assert.equal(said.length, trace.contradictions.length);
      for (const { hops: both } of said) assert.equal(both.length, 2);
    }),
    { seed: 11, numRuns: 200 },
  );
});
