import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { businessDays, dayOf, MON_FRI, MON_SAT, weekdayOf } from "./days.ts";
import { adjust, compareExposed } from "./discovery.ts";
import { reportsDue, type Sale, statutesOn } from "./salerules.ts";

/** 2024-10-07 was a Monday. */
const [MONDAY, FRIDAY, SATURDAY, NEXT_MONDAY] = ["2024-10-07", "2024-10-11", "2024-10-12", "2024-10-14"];
const sale = (id: string, date: string, part: Partial<Sale> = {}): Sale => ({
  ...{ id, date, arm: "long-gun", state: "TX", licence: "01" },
  ...part,
});

test("the calendar: 2024-10-07 is a Monday, and Monday to Friday are five business days", () => {
  assert.equal(weekdayOf(dayOf(MONDAY)!), 0);
  assert.equal(businessDays(dayOf(MONDAY)!, dayOf(FRIDAY)!, MON_FRI), 5);
  assert.equal(businessDays(dayOf(MONDAY)!, dayOf(SATURDAY)!, MON_SAT), 6);
  assert.equal(dayOf("2024-02-30"), null);
});

// The three examples of https://atf.gov/node/101426; 27 CFR 478.126a has the same of handguns.
for (const [rule, part] of [
  ["multiple-rifles", {}],
  ["multiple-handguns", { arm: "handgun", state: "OH" }],
] as const) {
  test(`ATF example 1, ${rule}: two in one transaction are reported that day`, () => {
    const [report, ...more] = reportsDue(rule, [sale("a", MONDAY, part), sale("b", MONDAY, part)], MON_FRI);
    assert.deepEqual([report?.due, report?.connected, more.length], [MONDAY, null, 0]);
  });

  test(`ATF example 2, ${rule}: Monday and Friday on Friday, another on the next Monday connected to it`, () => {
    const sales = [sale("a", MONDAY, part), sale("b", FRIDAY, part), sale("c", NEXT_MONDAY, part)];
    const reports = reportsDue(rule, sales, MON_FRI);
    assert.deepEqual(
      reports.map(({ due, connected, sales: ids }) => [due, connected, ids]),
      [
        [FRIDAY, null, ["a", "b"]],
        [NEXT_MONDAY, FRIDAY, ["b", "c"]],
      ],
    );
  });

  test(`ATF example 3, ${rule}: a shop open Monday to Saturday, Monday and Saturday, reports nothing`, () => {
    const sales = [sale("a", MONDAY, part), sale("b", SATURDAY, part)];
    assert.deepEqual(reportsDue(rule, sales, MON_SAT), []);
    // The same two sales of a shop closed on Saturdays but for that sale: the licensee's own days decide.
    assert.equal(reportsDue(rule, sales, { weekdays: [0, 1, 2, 3], closed: new Set() }).length, 1);
  });
}

test("what the rifle rule leaves out: other states, earlier dates, licences not yet bound, one rifle", () => {
  const two = (part: Partial<Sale>, date = MONDAY): number =>
    reportsDue("multiple-rifles", [sale("a", date, part), sale("b", date, part)], MON_FRI).length;
  assert.equal(two({ state: "FL" }), 0);
  assert.equal(two({ state: null }), 0);
  assert.equal(two({}, "2011-08-12"), 0);
  assert.equal(two({}, "2011-08-15"), 1);
  assert.equal(two({ licence: "07" }, "2024-09-30"), 0);
  assert.equal(two({ licence: "07" }, "2024-10-01"), 1);
  assert.equal(two({ arm: "handgun" }), 0);
  assert.deepEqual(reportsDue("multiple-rifles", [sale("a", MONDAY)], MON_FRI), []);
});

test("a charge is named only where it could be brought for that day", () => {
  const codes = (date: string): string[] => statutesOn(["straw"], date).map(({ code }) => code);
  assert.ok(!codes("2022-06-24").includes("18 USC 932"));
  assert.ok(codes("2022-06-25").includes("18 USC 932"));
  assert.ok(codes("2010-01-01").includes("18 USC 922(a)(6)"));
});

test("adjusted p-values are those printed by R's p.adjust and by the paper", () => {
  // stdlib's padjust, tested against R: padjust([0.008, 0.03, 0.123, 0.6, 0.2], 'bh').
  const five = adjust([0.008, 0.03, 0.123, 0.6, 0.2]);
  [0.04, 0.075, 0.205, 0.6, 0.25].forEach((value, i) => {
    assert.ok(Math.abs(five[i]! - value) < 1e-12, String(five[i]));
  });
  // Benjamini and Hochberg 1995, section 3.2: of these 15 the procedure rejects the four smallest at 0.05.
  const fifteen = adjust([
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459],
    ...[0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0],
  ]);
  assert.equal(fifteen.filter((q) => q <= 0.05).length, 4);
  // scipy 1.17.1: stats.false_discovery_control of the same.
  const printed = [
    ...[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571429, 0.0638571429, 0.0645, 0.0765],
    ...[0.486, 0.5811818182, 0.714875, 0.7532307692, 0.8132142857, 1.0],
  ];
  for (const [i, q] of printed.entries()) assert.ok(Math.abs(fifteen[i]! - q) < 1e-9, String(fifteen[i]));
});

test("the interval of a dealer's ratio is Garwood's, as SciPy has it", () => {
  // scipy 1.17.1: chi2.ppf(0.025, 2 * c) / 2, chi2.ppf(0.975, 2 * c + 2) / 2.
  const ends: readonly (readonly [number, number, number])[] = [
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [5, 1.6234863901184207, 11.66833207932267],
    [30, 20.240874021420915, 42.82686539480766],
  ];
  for (const [traced, low, high] of ends) {
    const [one] = compareExposed([
      { key: "one", traced, sold: 100 },
      { key: "all", traced: 900 - traced, sold: 8_900 },
    ]);
    // Ten expected of it at the rate of all.
    assert.ok(Math.abs(one!.low! - low / 10) < 1e-9 && Math.abs(one!.high! - high / 10) < 1e-9, `${traced}`);
  }
});

test("law: adjustment keeps the order, never lowers a p-value, and does not depend on the order given", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (p) => {
        const q = adjust(p);
        const back = adjust([...p].reverse()).reverse();
        p.forEach((one, i) => {
          assert.ok(q[i]! >= one * (1 - 1e-12) && q[i]! <= 1);
          assert.ok(Math.abs(q[i]! - back[i]!) < 1e-12);
          p.forEach((other, j) => {
            if (one < other) assert.ok(q[i]! <= q[j]!);
          });
        });
      },
    ),
    { seed: 6, numRuns: 200 },
  );
});

test("a dealer without exposure has no ratio, and a large one at the common rate stands out in nothing", () => {
  const dealers = [
    { key: "large", traced: 100, sold: 10_000 },
    { key: "small", traced: 1, sold: 100 },
    { key: "odd", traced: 30, sold: 300 },
    { key: "unknown", traced: 50, sold: null },
  ];
  const [large, , odd, unknown] = compareExposed(dealers);
  assert.ok(large!.q! > 0.5 && large!.ratio! < 1);
  assert.ok(odd!.q! < 0.001 && odd!.ratio! > 5);
  assert.deepEqual([unknown!.ratio, unknown!.low, unknown!.q], [null, null, null]);
});
