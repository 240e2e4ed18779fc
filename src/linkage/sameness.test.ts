import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type Borne,
  bitsOfSame,
  explainSame,
  type Kept,
  type Listed,
  SAMENESS,
  seriesOf,
  stepBetween,
} from "#linkage";

const ONCE: Borne = { rows: 2, makes: 1, crowd: 0 };

function listed(part: Partial<Listed>): Listed {
  const key = part.key ?? "AB10057";
  return {
    ...{ key, folded: key, make: "make:colt", model: "~M4", calibre: "c:556", type: "t:rifle" },
    ...{
      procedure: "p1",
      days: [100, 100],
      authority: "",
      left: null,
      kept: [],
      fits: null,
      cells: JSON.stringify(part),
    },
    ...part,
  };
}

function mayOf(a: Partial<Listed>, b: Partial<Listed>, borne = ONCE): readonly string[] {
  return explainSame([listed({ cells: "a", ...a }), listed({ cells: "b", ...b })], borne, () => false).may;
}

const HELD: Kept = { how: "held", day: 100, until: null, office: "FGR", seal: "" };

const LATER = { procedure: "p2", days: [400, 400] } as const;

test("the same number alone does not make two rows one gun", () => {
  assert.ok(mayOf({ make: "" }, { ...LATER, make: "" }).includes("generic-number"));
  assert.ok(mayOf({ model: "", calibre: "" }, LATER).includes("generic-number"));
  assert.ok(mayOf({ key: "1911" }, { key: "1911", ...LATER }).includes("generic-number"));
  assert.ok(mayOf({ key: "82A10", model: "82-A10" }, { key: "82A10", ...LATER }).includes("generic-number"));
  assert.ok(mayOf({}, LATER, { ...ONCE, rows: 4 }).includes("generic-number"));
  assert.ok(mayOf({}, LATER, { ...ONCE, makes: 2 }).includes("generic-number"));
  assert.deepEqual(mayOf({}, { ...LATER, make: "make:fn", calibre: "c:9" }), ["generic-number"]);
});

test("one unlike field may be a slip: it is not told apart", () => {
  assert.deepEqual(mayOf({}, { ...LATER, make: "make:fn" }), ["seized-again", "generic-number"]);
});

test("without procedures, without dates or close in time one event is not told from two", () => {
  const both = ["listed-twice", "seized-again"];
  assert.deepEqual(mayOf({ procedure: "" }, LATER), both);
  assert.deepEqual(mayOf({}, { ...LATER, days: null }), both);
  assert.deepEqual(mayOf({}, { ...LATER, days: [110, 110] }), both);
  assert.deepEqual(mayOf({}, { ...LATER, days: [0, 400] }), both);
});

test("a copied row, a row listed twice and a gun seized again are told apart", () => {
  assert.deepEqual(mayOf({ cells: "x" }, { cells: "x" }), ["copied-row"]);
  assert.deepEqual(mayOf({}, {}), ["listed-twice"]);
  assert.deepEqual(mayOf({}, LATER), ["seized-again"]);
  assert.deepEqual(mayOf({ key: "7", cells: "x" }, { key: "7", cells: "x" }), [
    "copied-row",
    "generic-number",
  ]);
});

test("a number with an unreadable character is not told to be one gun's", () => {
  assert.deepEqual(mayOf({ key: "AB100??" }, { key: "AB100??", ...LATER }), ["seized-again", "two-guns"]);
});

test("custody that the file records tells a leak from a seizure after a release", () => {
  const destroyed = { left: { how: "destroyed", day: 200 } } as const;
  assert.deepEqual(mayOf(destroyed, LATER), ["custody-leak"]);
  assert.deepEqual(mayOf({ left: { how: "destroyed", day: 900 } }, LATER), ["custody-leak"]);
  assert.deepEqual(mayOf({ left: { how: "held", day: null } }, LATER), ["custody-leak"]);
  assert.deepEqual(mayOf({ left: { how: "released", day: 200 } }, LATER), ["seized-again"]);
  // What became of the later one says nothing, nor does custody without dates, or of another gun's number.
  assert.deepEqual(mayOf({}, { ...LATER, ...destroyed }), ["seized-again"]);
  assert.ok(!mayOf(destroyed, { ...LATER, days: null }).includes("custody-leak"));
  assert.deepEqual(mayOf({ ...destroyed, model: "", calibre: "" }, LATER), [
    "custody-leak",
    "generic-number",
  ]);
});

test("a number of its maker's form is borne out, one of a crowded line is not", () => {
  const bare = { model: "", calibre: "" };
  assert.deepEqual(mayOf({ ...bare, fits: true }, { ...LATER, ...bare, fits: true }), ["seized-again"]);
  assert.deepEqual(mayOf({}, LATER, { ...ONCE, crowd: 0.02 }), ["seized-again", "generic-number"]);
});

test("what is told to be two guns takes from the weight of one, what is open little or nothing", () => {
  const bits = (a: Partial<Listed>, b: Partial<Listed>) =>
    bitsOfSame(explainSame([listed({ cells: "a", ...a }), listed({ cells: "b", ...b })], ONCE, () => false));
  assert.deepEqual(
    [
      bits({ key: "AB10057" }, { key: "AB10058" }),
      bits({ key: "AB10057" }, { key: "AB10857" }),
      bits({}, LATER),
    ],
    [-10, -4, 0],
  );
  assert.equal(bits({ key: "AB10057" }, { key: "AB10857", ...LATER }), 0);
});

test("numbers that differ: consecutive ones in one procedure are two guns, others are not told apart", () => {
  assert.deepEqual(mayOf({ key: "AB10057" }, { key: "AB10058" }), ["two-guns"]);
  assert.deepEqual(mayOf({ key: "AB10057" }, { key: "AB10058", ...LATER }), ["typing-error", "two-guns"]);
  assert.deepEqual(mayOf({ key: "AB10057" }, { key: "AB10857" }), ["typing-error", "two-guns"]);
  assert.deepEqual(mayOf({ key: "AB1005?" }, { key: "AB10058" }), ["typing-error", "two-guns"]);
  assert.deepEqual(mayOf({}, { key: "AB10857", make: "make:fn", calibre: "c:9" }), ["two-guns"]);
  const confused = mayOf({ key: "AB1OO57", folded: "AB10057" }, LATER);
  assert.deepEqual(confused, ["seized-again", "typing-error"]);
  assert.deepEqual(mayOf({ key: "0012345" }, { key: "12345" }), ["listed-twice", "typing-error"]);
});

test("series: not across makes, lengths, or without a number; neighbours alone", () => {
  const kinds = (...rows: Partial<Listed>[]) => seriesOf(rows.map(listed)).map(({ kind }) => kind);
  assert.deepEqual(kinds({ key: "AB10057" }, { key: "AB10058", make: "make:fn" }), []);
  assert.deepEqual(kinds({ key: "AB10057", make: "" }, { key: "AB10058", make: "" }), []);
  assert.deepEqual(kinds({ key: "99999" }, { key: "100000" }), []);
  assert.deepEqual(kinds({ key: "123" }, { key: "124" }), []);
  assert.deepEqual(kinds({ key: "AB10057" }, { key: "AB10067", model: "~AK" }), []);
  assert.deepEqual(kinds({ key: "AB10057" }, { key: "AB10083" }), []);
  assert.deepEqual(kinds({ key: "AB10058" }, { key: "AB10057" }, { key: "AB10068" }), [
    "consecutive",
    "same-lot",
  ]);
  assert.equal(stepBetween("AB199", "AB200"), 1);
  assert.equal(stepBetween("AB199", "AC200"), null);
});

test("an explanation is never empty and does not depend on the order of the two", () => {
  const some = (...values: string[]) => fc.constantFrom(...values);
  const row = fc.record({
    ...{ key: some("AB10057", "AB10058", "A?10057", "7"), make: some("", "m", "n"), model: some("", "~M4") },
    ...{
      calibre: some("", "c", "d"),
      type: some("", "t"),
      procedure: some("", "p", "q"),
      cells: some("x", "y"),
    },
    days: fc.option(fc.nat(90).map((day) => [day, day + 5] as const)),
  });
  fc.assert(
    fc.property(row, row, (a, b) => {
      const pair = [listed(a), listed(b)] as const;
      const there = explainSame(pair, ONCE, () => false);
      const back = explainSame([pair[1], pair[0]], ONCE, () => false);
      assert.deepEqual(there, back);
      assert.ok(there.may.length > 0 && there.may.every((one) => SAMENESS.includes(one)));
    }),
    { seed: 4, numRuns: 500 },
  );
});

test("records of custody tell what dates leave open, and go before a cell of the file", () => {
  const kept = (part: Partial<Kept>, ...more: Kept[]) => ({ kept: [{ ...HELD, ...part }, ...more] });
  assert.deepEqual(mayOf(kept({}), LATER), ["custody-leak"]);
  assert.deepEqual(mayOf(kept({ how: "destroyed", until: 100 }), LATER), ["custody-leak"]);
  assert.deepEqual(mayOf(kept({ until: 200 }, { ...HELD, how: "released", day: 200 }), LATER), [
    "seized-again",
  ]);
  // Held by whom the later row names as who seized it: perhaps only written down again.
  assert.deepEqual(mayOf(kept({}), { ...LATER, authority: "FGR" }), ["listed-twice", "custody-leak"]);
  assert.deepEqual(mayOf(kept({}), { ...LATER, ...kept({ day: 400 }) }), ["listed-twice", "custody-leak"]);
  assert.deepEqual(mayOf(kept({ until: 150 }), LATER), ["seized-again", "custody-leak"]);
  assert.deepEqual(mayOf(kept({ seal: "S-1" }), { ...LATER, ...kept({ day: 400, seal: "S-1" }) }), [
    "listed-twice",
  ]);
  // A record that begins after the later seizure says nothing of it.
  assert.deepEqual(mayOf(kept({ day: 500 }), LATER), ["seized-again"]);
  const given = { left: { how: "released", day: null } } as const;
  assert.deepEqual(mayOf({ ...given, ...kept({}) }, LATER), ["custody-leak"]);
});
