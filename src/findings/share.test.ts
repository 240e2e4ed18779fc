import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Cluster, estimateShare as estimate, momentsOf } from "#findings";

const estimateShare = (clusters: readonly Cluster[]) => estimate(momentsOf(clusters));

test("a share of nothing is no number", () => {
  const share = estimateShare([{ numerator: 0, denominator: 0 }]);
  assert.equal(share.share, null);
  assert.equal(share.why, "no-denominator");
});

test("one seizure carries no interval, however many cartridges it holds", () => {
  const share = estimateShare([{ numerator: 470, denominator: 1000 }]);
  assert.equal(share.share, 0.47);
  assert.equal(share.interval, null);
  assert.equal(share.why, "one-cluster");
});

test("the interval is SciPy's beta quantiles at the effective size, for single pieces and for clusters", () => {
  const clusters = Array.from({ length: 20 }, (_, i) => ({ numerator: i < 7 ? 1 : 0, denominator: 1 }));
  const share = estimateShare(clusters);
  // scipy 1.17.1: beta.ppf(0.025, 19 * 0.35, 19 * 0.65 + 1), beta.ppf(0.975, 19 * 0.35 + 1, 19 * 0.65): one piece a seizure leaves n - 1.
  assert.ok(Math.abs(share.low! - 0.1495933198008284) < 1e-9, String(share.low));
  assert.ok(Math.abs(share.high! - 0.598874596729561) < 1e-9, String(share.high));
  const counts: readonly (readonly [number, number])[] = [
    ...([
      [3, 10],
      [0, 4],
      [8, 12],
      [1, 1],
      [2, 9],
      [5, 5],
      [0, 7],
      [6, 20],
    ] as const),
  ];
  const together = estimateShare(counts.map(([numerator, denominator]) => ({ numerator, denominator })));
  // scipy 1.17.1: n = p (1 - p) / v * (t.ppf(0.975, 67) / t.ppf(0.975, 7)) ** 2 with v the linearised variance of 25 / 68 over 8 clusters. qt() of the library is right to 8 digits.
  assert.ok(Math.abs(together.interval!.effectiveSize - 18.5868329027751) < 1e-6);
  assert.ok(Math.abs(together.low! - 0.16037671857357202) < 1e-7, String(together.low));
  assert.ok(Math.abs(together.high! - 0.6185604437530204) < 1e-7, String(together.high));
});

test("cartridges that come by the box carry no more than their seizures", () => {
  const boxes = Array.from({ length: 20 }, (_, i) => ({ numerator: i < 7 ? 1000 : 0, denominator: 1000 }));
  const share = estimateShare(boxes);
  assert.ok(share.interval!.effectiveSize < 25, String(share.interval!.effectiveSize));
  assert.ok(share.low! < 0.2 && share.high! > 0.5);
});

test("a share of 0 keeps an upper bound, a share of 1 a lower one", () => {
  const none = estimateShare(Array.from({ length: 10 }, () => ({ numerator: 0, denominator: 5 })));
  assert.equal(none.low, 0);
  assert.ok(none.high! > 0.2 && none.high! < 0.5);
  const all = estimateShare(Array.from({ length: 10 }, () => ({ numerator: 5, denominator: 5 })));
  assert.equal(all.high, 1);
  assert.ok(all.low! > 0.5 && all.low! < 0.8);
});

test("law: the interval holds the share, lies in 0..1, and does not depend on the order of seizures", () => {
  const cluster = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 2, maxLength: 60 }), (clusters) => {
      const share = estimateShare(clusters);
      if (share.interval === null || share.share === null) return;
      assert.ok(
        0 <= share.low! && share.low! <= share.share && share.share <= share.high! && share.high! <= 1,
      );
      const again = estimateShare([...clusters].reverse());
      assert.ok(Math.abs(again.low! - share.low!) < 1e-9);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
