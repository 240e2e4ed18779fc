import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  countLists,
  dependentTotal,
  estimateLists,
  estimatePair,
  fitLists,
  type ListCounts,
  listModels,
  modelEnds,
  quantile,
  seizureBound,
} from "#estimates";

const near = (a: number | null, b: number, within: number): void =>
  assert.ok(a !== null && Math.abs(a - b) <= within, `${a} is not ${b}`);
/** Hepatitis A in a Taiwanese college, 1995: Chao et al., Statistics in Medicine 20 (2001) 3123-3157, lists P, Q, E. */
const HEPATITIS: ListCounts = { lists: ["P", "Q", "E"], counts: [0, 69, 55, 21, 63, 17, 18, 28] };

test("a count that is none, a history of no list, six lists: refused with the reason", () => {
  const on = [true, false];
  assert.throws(() => countLists(["A"], []), { code: "lists-invalid" });
  assert.throws(() => countLists(["A", "A"], []), { code: "lists-invalid" });
  assert.throws(() => countLists([..."ABCDEF"], []), { code: "lists-invalid" });
  assert.throws(() => countLists(["A", "B"], [{ on, count: 1.5 }]), { code: "lists-invalid" });
  assert.throws(() => countLists(["A", "B"], [{ on: [false, false], count: 3 }]), { code: "lists-invalid" });
  assert.throws(() => countLists(["A", "B"], [{ on, count: 0 }]), { code: "lists-invalid" });
});

test("lists that share nothing, or lie one in the other, give no estimate but what was counted", () => {
  const apart = estimatePair({ first: 20, second: 30, both: 0 });
  assert.deepEqual([apart.total, apart.high, apart.why], [null, null, "no-overlap"]);
  assert.ok(apart.low > apart.observed);
  const cascade = estimatePair({ first: 120, second: 40, both: 40 });
  assert.deepEqual([cascade.total, cascade.low, cascade.high, cascade.why], [null, 120, null, "nested"]);
});

test("Skalski and Robson's cottontails (87, 14, 7): 164, variance 1283.33", () => {
  const found = estimatePair({ first: 87, second: 14, both: 7 });
  assert.equal(found.total, 164);
  near(found.variance, 1283.333, 0.01);
});

test("the mid-P interval is SciPy's hypergeometric law inverted", () => {
  // scipy 1.17.1: cdf(m) - pmf(m) / 2 and sf(m - 1) - pmf(m) / 2 of hypergeom(N, n1, n2), by bisection over N.
  for (const [first, second, both, low, high] of [
    [87, 14, 7, 119, 340],
    [30, 40, 3, 171, 1506],
    [200, 150, 31, 743, 1326],
    [12, 9, 1, 31, 2159],
  ] as const) {
    const found = estimatePair({ first, second, both });
    assert.deepEqual([found.low, found.high], [low, high]);
  }
});

test("with dependent lists the same overlap says another number", () => {
  const pair = { first: 200, second: 150, both: 30 };
  assert.ok(
    dependentTotal(pair, 3)! > dependentTotal(pair, 1)! &&
      dependentTotal(pair, 0.5)! < dependentTotal(pair, 1)!,
  );
});

test("log-linear models of the hepatitis lists: statsmodels' totals and deviances", () => {
  // statsmodels 0.15.0: GLM(counts, design, Poisson()).fit(); total = 271 + exp(intercept). Chao et al. print 388 to 1,313.
  const expected: Record<string, readonly [number, number]> = {
    "[]": [388.4835, 24.35684],
    "[AB]": [416, 21.14426],
    "[AC]": [393.3134, 24.24704],
    "[BC]": [413.1818, 21.33051],
    "[AB AC]": [463.5, 19.42205],
    "[AB BC]": [526.7059, 13.20262],
    "[AC BC]": [451.7143, 19.90445],
    "[AB AC BC]": [1312.7647, 0],
  };
  const models = listModels(3);
  assert.equal(models.length, 8);
  for (const model of models) {
    const [total, deviance] = expected[model.name]!;
    const fit = fitLists(HEPATITIS, model);
    near(fit.total, total, 1e-3);
    near(fit.deviance, deviance, 1e-4);
  }
});

test("profile ends of the hepatitis lists are those of SciPy's multinomial profile", () => {
  // scipy 1.17.1: brentq over N of the multinomial log likelihood maximised by minimize(BFGS) at each N, 1.92 below its peak.
  const printed: Record<string, readonly [number, number]> = {
    "[]": [350.313644179094, 435.4139717789904],
    "[BC]": [362.06807367549766, 480.59672925441544],
    "[AB BC]": [408.9036484054892, 734.1808217570145],
  };
  for (const model of listModels(3).filter(({ name }) => name in printed)) {
    const ends = modelEnds(HEPATITIS, fitLists(HEPATITIS, model));
    near(ends.low, printed[model.name]![0], 0.05);
    near(ends.high, printed[model.name]![1], 0.05);
  }
});

test("quantiles of resamples are NumPy's (R's type 7)", () => {
  // numpy: quantile([1, 2, 4, 8, 16, 32, 64], q).
  for (const [q, value] of [
    [0.025, 1.15],
    [0.1, 1.6],
    [0.5, 8],
    [0.975, 59.2],
  ] as const)
    near(quantile([1, 2, 4, 8, 16, 32, 64], q), value, 1e-9);
});

/** Tables with empty cells: scipy.optimize.linprog (HiGHS) says whether all cells may be positive, numpy's rank whether the rest decides. */
const SPARSE: readonly (readonly [number, readonly number[], readonly number[], boolean])[] = [
  [3, [], [0, 0, 0, 4, 10, 0, 0, 0], true],
  [3, [3, 5, 6], [0, 6, 0, 10, 6, 2, 2, 4], false],
  [3, [3], [0, 7, 4, 7, 0, 0, 5, 2], false],
  [3, [5, 6], [0, 0, 0, 16, 16, 2, 0, 8], false],
  [3, [3], [0, 0, 2, 0, 6, 3, 0, 0], true],
  [3, [6], [0, 0, 0, 0, 0, 14, 4, 2], false],
  [3, [5, 6], [0, 6, 12, 6, 8, 0, 0, 0], true],
  [3, [3, 6], [0, 7, 0, 6, 1, 3, 18, 0], true],
  [4, [6, 9, 10], [0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4], false],
  [4, [5, 10, 12], [0, 12, 2, 0, 0, 3, 0, 3, 8, 6, 2, 0, 0, 0, 0, 5], true],
  [4, [3, 6, 9, 12], [0, 0, 7, 0, 0, 0, 8, 0, 10, 0, 0, 8, 7, 0, 0, 7], true],
  [4, [9], [0, 4, 0, 6, 0, 4, 0, 4, 0, 7, 8, 0, 1, 3, 0, 7], false],
  [4, [3, 9, 12], [0, 0, 0, 0, 0, 3, 0, 2, 0, 4, 8, 7, 0, 0, 7, 2], false],
  [4, [3, 5, 9], [0, 7, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0], true],
  [4, [3, 6], [0, 0, 5, 1, 8, 0, 0, 6, 3, 3, 8, 0, 0, 8, 0, 6], true],
  [4, [9, 10], [0, 0, 0, 3, 0, 0, 7, 8, 3, 0, 0, 8, 0, 0, 6, 0], false],
];

test("where empty cells leave a model undecided, no total is given", () => {
  for (const [k, terms, counts, estimable] of SPARSE) {
    const lists = { lists: [..."ABCD"].slice(0, k), counts };
    const fit = fitLists(lists, { name: String(terms), terms });
    assert.equal(fit.total !== null, estimable, `${terms} of ${counts}: ${fit.why}`);
  }
});

test("a cascade of three lists is named, not estimated", () => {
  // B is part of A, C is part of B.
  const found = estimateLists(
    { lists: ["A", "B", "C"], counts: [0, 100, 0, 40, 0, 0, 0, 20] },
    { replicates: 0 },
  );
  assert.deepEqual([found.why, found.ends], ["nested", null]);
  assert.ok(found.faults.some(({ code, of }) => code === "nested" && of[0] === 0 && of[1] === 1));
});

test("the same seed gives the same resamples; the hull holds the best model's interval", () => {
  const lists = { lists: ["A", "B", "C"], counts: [0, 182, 150, 75, 120, 62, 40, 31] };
  const [a, b] = [
    estimateLists(lists, { seed: 5, replicates: 30 }),
    estimateLists(lists, { seed: 5, replicates: 30 }),
  ];
  assert.deepEqual(a.bootstrap, b.bootstrap);
  const [best] = a.models;
  assert.ok(a.ends!.low <= best!.ends!.low && a.ends!.high! >= best!.ends!.high!);
});

test("without a share from outside nothing bounds a flow from above", () => {
  assert.deepEqual(seizureBound(115, null), { seized: 115, low: 115, high: null, why: "no-outside-rate" });
  assert.equal(seizureBound(115, { low: null, high: 0.1 }).high, null);
  const both = seizureBound(20, { low: 0.01, high: 0.01 });
  // scipy 1.17.1: gamma.ppf(0.025, 20), gamma.ppf(0.975, 21).
  near(both.low, 1221.6519585, 1e-4);
  near(both.high, 3088.8377903, 1e-4);
});

test("law: an interval never ends below what was counted, and does not depend on the order of the two lists", () => {
  const pair = fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.nat(200))
    .map(([first, second, both]) => ({ first, second, both: Math.min(first, second, both) }));
  fc.assert(
    fc.property(pair, (one) => {
      const found = estimatePair(one);
      const turned = estimatePair({ first: one.second, second: one.first, both: one.both });
      assert.ok(found.low >= found.observed && (found.high ?? Infinity) >= found.low);
      assert.deepEqual([found.low, found.high], [turned.low, turned.high]);
      if (found.total !== null)
        assert.ok(found.low <= found.total && found.total <= (found.high ?? Infinity));
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
