import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMark } from "#marks";
import {
  orderTransfers,
  party,
  RUNGS,
  rungHeight,
  surelyBefore,
  TRANSFER_KINDS,
  type Transfer,
  traceItem,
  unknownParty,
  whenOf,
} from "#trace";
import { makeItem, makeTransfer } from "./factory.ts";

const day = fc
  .record({
    y: fc.integer({ min: 1995, max: 2025 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const date = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => iso.slice(0, 4)),
  fc.constant(null),
);
const transfers = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...TRANSFER_KINDS),
      date,
      basis: fc.constantFrom<Transfer["basis"]>("recorded", "recorded", "recorded", "assumed"),
      dealer: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ kind, date: iso, basis, dealer }, n) => {
      const from =
        dealer === 0 ? unknownParty("dealer") : party("dealer", `dealer:${dealer}`, `Shop ${dealer}`);
      return makeTransfer(kind, iso, { id: `t${n}`, basis, from });
    }),
  );

test("a path never goes back in time; where the order of a life is broken, it is flagged", () => {
  fc.assert(
    fc.property(transfers, (list) => {
      const { path, contradictions } = traceItem(makeItem(list));
      for (const [i, later] of path.entries()) {
        for (const earlier of path.slice(0, i)) assert.ok(!surelyBefore(whenOf(later), whenOf(earlier)));
      }
      const recovered = path.find(({ kind }) => kind === "seizure");
      for (const sale of path.filter(({ kind }) => kind === "retail-sale")) {
        if (recovered === undefined || !surelyBefore(whenOf(recovered), whenOf(sale))) continue;
        assert.ok(
          contradictions.some(
            ({ code, between }) => code === "sale-after-recovery" && between[1] === sale.id,
          ),
        );
      }
    }),
  );
});

test("the order of the input does not matter", () => {
  fc.assert(
    fc.property(transfers, fc.infiniteStream(fc.nat()), (list, noise) => {
      const keys = new Map(list.map(({ id }) => [id, noise.next().value as number]));
      const shuffled = [...list].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
      assert.deepEqual(traceItem(makeItem(shuffled)), traceItem(makeItem(list)));
      assert.deepEqual(orderTransfers(shuffled), orderTransfers(list));
    }),
  );
});

test("one more record never lowers the rung, and a rung that rests on contradicted records says so", () => {
  fc.assert(
    fc.property(transfers, transfers, (list, more) => {
      const before = traceItem(makeItem(list));
      const after = traceItem(makeItem([...list, ...more.map((one) => ({ ...one, id: `m${one.id}` }))]));
      assert.ok(rungHeight(after.rung) >= rungHeight(before.rung));
      assert.ok(RUNGS.includes(after.rung));
    }),
  );
});

test("an assumed date is no fact: no rung, no time-to-crime, no contradiction", () => {
  const assumed = { basis: "assumed" } as const;
  const list = [
    makeTransfer("retail-sale", "2015-01-02", assumed),
    makeTransfer("seizure", "2014-01-02", assumed),
  ];
  const trace = traceItem(makeItem(list));
  assert.deepEqual([trace.rung, trace.disposition, trace.timeToCrime], ["maker", "pending", null]);
  assert.deepEqual(trace.contradictions, []);
  assert.equal(trace.timeToCrimeAssumed, null);
});

test("time-to-crime counts from the last sale before the recovery, at the precision of the worse date", () => {
  const two = [makeTransfer("retail-sale", "2015-01-01"), makeTransfer("private-resale", "2016-01-01")];
  const exact = traceItem(makeItem([...two, makeTransfer("seizure", "2016-03-01")])).timeToCrime;
  assert.deepEqual(
    [exact?.days, exact?.atMost, exact?.from, exact?.precision],
    [60, 60, "private-resale", "day"],
  );
  const rough = traceItem(
    makeItem([makeTransfer("retail-sale", "2015"), makeTransfer("seizure", "2015-07")]),
  ).timeToCrime;
  assert.deepEqual([rough?.days, rough?.atMost, rough?.precision], [0, 211, "year"]);
});

test("an impossible time-to-crime is none: the sale after the recovery is a contradiction with its explanations", () => {
  const list = [makeTransfer("retail-sale", "2016-08-02"), makeTransfer("seizure", "2016-03-01")];
  const { timeToCrime, contradictions, explanations, rung, contested } = traceItem(makeItem(list));
  assert.equal(timeToCrime, null);
  assert.deepEqual(
    contradictions.map(({ code }) => code),
    ["sale-after-recovery"],
  );
  assert.deepEqual([rung, contested], ["first-purchaser", true]);
  assert.deepEqual(
    explanations.map(({ unless }) => unless.map(({ why }) => why)),
    [["day-and-month-swapped"], ["set-aside"], ["set-aside"]],
  );
});

test("two records of one sale are one; two shops or two days are a contradiction that names both", () => {
  const codes = (list: readonly Transfer[]) =>
    traceItem(makeItem(list)).contradictions.map(({ code }) => code);
  const other = party("dealer", "dealer:other@us-tx", "Other Arms");
  assert.deepEqual(
    codes([makeTransfer("retail-sale", "2015-01-01"), makeTransfer("retail-sale", "2015-01", { id: "b" })]),
    [],
  );
  assert.deepEqual(
    codes([
      makeTransfer("retail-sale", "2015-01-01"),
      makeTransfer("retail-sale", "2015-01-01", { id: "b", from: other }),
    ]),
    ["two-first-sales"],
  );
  assert.deepEqual(
    codes([makeTransfer("theft-or-loss", "2014-01-01"), makeTransfer("retail-sale", "2015-01-01")]),
    ["theft-before-sale"],
  );
});

test("a dealer without a sale date is the retailer's rung; the next step is the dealer's own record", () => {
  const { rung, disposition, gaps, next, diversion } = traceItem(
    makeItem([makeTransfer("retail-sale", null)]),
  );
  assert.deepEqual([rung, disposition], ["retailer", "retailer-identified-only"]);
  assert.ok(gaps.some(({ code }) => code === "sale-not-dated"));
  assert.equal(next[0]?.step, "ask-dealer-records");
  assert.equal(diversion.lastRecorded?.party.held, "not-held");
});

test("with nothing on record the marks alone say how far it goes, and the diversion stays open at both ends", () => {
  const trace = traceItem(makeItem([], { serial: "obliterated" }));
  assert.deepEqual([trace.rung, trace.disposition], ["maker", "serial-problem"]);
  assert.deepEqual(
    trace.gaps.map(({ code }) => code),
    ["no-record-at-all"],
  );
  assert.deepEqual(trace.diversion.points, [{ what: "interval", after: null, before: null }]);
  assert.ok(trace.next.some(({ step }) => step === "chemical-restoration"));
  assert.equal(trace.rivals?.favoured, null, "nothing tells the channels apart");
});

test("as of an earlier date later records are left out", () => {
  const list = [makeTransfer("retail-sale", "2015-01-01"), makeTransfer("seizure", "2016-03-01")];
  const then = traceItem(makeItem(list), { asOf: "2015-06-01" });
  assert.equal(then.timeToCrime, null);
  assert.ok(then.gaps.some(({ code }) => code === "recovery-not-recorded"));
});

test("no hypothesis carries a posterior, and a recorded sale favours retail without a word of any person", () => {
  const { rivals, path } = traceItem(makeItem([makeTransfer("retail-sale", "2015-01-01")]));
  assert.equal(rivals?.favoured, "retail-sale");
  assert.ok(rivals?.hypotheses.every(({ posterior }) => posterior === null));
  assert.deepEqual(path[0]?.to, { role: "first-purchaser", id: null, label: null, held: "not-held" });
});

test("a headstamp takes ammunition to its maker, and no gun", () => {
  const item = makeItem([], { make: "Qqzzv", serial: "" });
  const headstamp = readMark("headstamp", "LC 05");
  const marked = { ...item, marks: { ...item.marks, headstamp } };
  assert.equal(traceItem({ ...marked, kind: "cartridge" }).rung, "maker");
  assert.equal(traceItem(marked).rung, "unidentified");
});
