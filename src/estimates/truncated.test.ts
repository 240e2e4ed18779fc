import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  nowcast,
  relativeCohorts,
  reverseTable,
  seeded,
  shareWithin,
  stationaryTest,
  truncatedCurve,
} from "#estimates";

const times = [3, 5, 5, 8, 12, 13, 20, 21, 30, 34, 41, 55];
const limits = [60, 9, 25, 30, 14, 50, 22, 40, 33, 58, 60, 57];
const items = times.map((time, i) => ({
  time,
  limit: limits[i]!,
  cluster: String(i),
  cohort: i < 6 ? "a" : "b",
}));

test("the reverse-time curve is lifelines' product limit of the reversed, left-truncated times", () => {
  // lifelines 0.30.3: KaplanMeierFitter().fit(100 - T, entry=100 - L - 1e-9), read just before 100 - t.
  const printed: readonly (readonly [number, number])[] = [
    [3, 0.03375],
    [5, 0.10125],
    [8, 0.135],
    [12, 0.18],
    [13, 0.225],
    [20, 0.28125],
    [21, 0.3375],
    [30, 0.421875],
    [34, 0.5625],
    [41, 0.75],
    [55, 1],
  ];
  const table = reverseTable(items);
  for (const [time, share] of printed)
    assert.ok(Math.abs(shareWithin(table, time) - share) < 1e-7, String(time));
  assert.equal(table.collapsedAt, null);
});

test("a nowcast is the sum of the inverse shares of lifelines' curve", () => {
  // The product limit above at each limit: 1 / F(60) + 1 / F(9) + ... of the first six, and of the last six.
  const cast = nowcast(items);
  for (const [at, expected] of [19.518518518518512, 10.11111111111111].entries()) {
    const { expected: own, low, high, why, seen } = cast[at]!;
    assert.deepEqual([why, seen], [null, 6]);
    assert.ok(Math.abs((own ?? 0) - expected) < 1e-9, String(own));
    assert.ok((low ?? 0) > 6 && (low ?? 0) < expected && expected < (high ?? 0), `${low} ${high}`);
  }
});

test("records that end late enough to see everything leave the naive curve as it is", () => {
  const all = items.map((item) => ({ ...item, limit: 60 }));
  const curve = truncatedCurve(all);
  for (const { share, naive } of curve.points) assert.ok(Math.abs(share - naive) < 1e-9);
});

test("a time at which all that could be seen end at once breaks the estimate, and it says so", () => {
  const broken = [
    ...items,
    { time: 56, limit: 100, cluster: "x", cohort: "a" },
    { time: 90, limit: 99, cluster: "y", cohort: "a" },
  ];
  const only = broken.map((item) =>
    item.time === 90 ? { ...item, limit: 90 } : { ...item, limit: Math.min(item.limit, 60) },
  );
  assert.equal(truncatedCurve(only).why, "collapsed");
  assert.ok(nowcast(only).every(({ why, expected }) => why === "collapsed" && expected === null));
});

test("few independent cases carry no interval, however many guns they hold", () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    time: 10 + i,
    limit: 200,
    cluster: String(i % 3),
    cohort: "a",
  }));
  const curve = truncatedCurve(many);
  assert.equal(curve.why, "few-clusters");
  assert.ok(curve.points.every(({ low }) => low === null));
  assert.equal(stationaryTest(many), null);
});

test("a cohort of fewer than five ends is not nowcast; one seen whole stands as counted", () => {
  const old = Array.from({ length: 30 }, (_, i) => ({
    time: 1 + i,
    limit: 400,
    cluster: `o${i}`,
    cohort: "old",
  }));
  const young = Array.from({ length: 6 }, (_, i) => ({
    time: 1 + i,
    limit: 15,
    cluster: `y${i}`,
    cohort: "young",
  }));
  const few = young.slice(0, 3).map((item) => ({ ...item, cohort: "few", cluster: `f${item.cluster}` }));
  const cast = new Map(nowcast([...old, ...young, ...few]).map((one) => [one.cohort, one]));
  assert.deepEqual([cast.get("old")?.expected, cast.get("old")?.low], [30, 30]);
  assert.equal(cast.get("few")?.why, "few-ends");
  const { expected = null, low = null, high = null } = cast.get("young") ?? {};
  assert.ok(expected! > 6 && low! >= 6 && low! <= expected! && high! >= expected!);
});

test("a nowcast says what makes it uncertain, that a cohort is complete, and nothing where its error drowns it", () => {
  const old = Array.from({ length: 30 }, (_, i) => ({
    time: 1 + i,
    limit: 400,
    cluster: `o${i}`,
    cohort: "old",
  }));
  const late = { time: 300, limit: 400, cluster: "late", cohort: "old" };
  const lot = Array.from({ length: 8 }, () => ({ time: 9, limit: 20, cluster: "lot", cohort: "lot" }));
  const young = Array.from({ length: 6 }, (_, i) => ({
    ...{ time: 1 + (i % 5), limit: 6, cluster: `y${i}`, cohort: "young" },
  }));
  const cast = new Map(nowcast([...old, late, ...lot, ...young]).map((one) => [one.cohort, one]));
  assert.deepEqual([cast.get("old")?.complete, cast.get("old")?.grounds], [true, []]);
  assert.deepEqual([cast.get("lot")?.why, cast.get("lot")?.expected], ["unsure", null]);
  assert.ok(cast.get("lot")?.grounds.includes("together"), String(cast.get("lot")?.grounds));
  const { grounds = [], expected, low, high } = cast.get("young") ?? {};
  assert.equal(grounds[0], "young");
  assert.ok(!grounds.includes("together") && expected! > 12 && high! > 2 * low!);
});

test("relative cohorts: the base is 1, and the ratio turned round is one over it", () => {
  const uniform = seeded(3);
  const drawn = Array.from({ length: 80 }, (_, i) => {
    const limit = 100 + Math.floor(uniform() * 300);
    return { time: Math.floor(uniform() * 100), limit, cluster: String(i), cohort: i % 4 === 0 ? "x" : "y" };
  });
  const [x, y] = relativeCohorts(drawn, "x");
  const back = relativeCohorts(drawn, "y")[0];
  assert.equal(x?.ratio, 1);
  assert.ok(Math.abs(y!.ratio! * back!.ratio! - 1) < 1e-9 && Math.abs(y!.low! * back!.high! - 1) < 1e-9);
});

test("law: a curve never falls, ends at 1, and nobody ends who was not at risk", () => {
  const one = fc
    .tuple(fc.nat(300), fc.nat(300))
    .map(([a, b]) => ({ time: Math.min(a, b), limit: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 80 }), (drawn) => {
      const { share, atRisk, ended } = reverseTable(
        drawn.map((item, i) => ({ ...item, cluster: String(i) })),
      );
      for (const [at, value] of share.entries()) {
        assert.ok(value >= 0 && value <= 1 && value >= (share[at - 1] ?? 0) - 1e-12);
        assert.ok(atRisk[at]! >= ended[at]! && ended[at]! > 0);
      }
      assert.equal(share.at(-1), 1);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
