import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { kappaOf } from "./kappa.ts";

test("nothing judged by both, or one verdict alone, gives no kappa", () => {
  assert.deepEqual(kappaOf([[0]]), { n: 0, agreed: 0, kappa: null, low: null, high: null });
  const alike = [
    [12, 0],
    [0, 0],
  ];
  assert.equal(kappaOf(alike).kappa, null);
});

test("the table of twenty-five yes-yes and fifteen no-no of fifty has kappa 0.4 where chance gives two thirds", () => {
  const { n, agreed, kappa, low, high } = kappaOf([
    [20, 5],
    [10, 15],
  ]);
  assert.deepEqual([n, agreed], [50, 35]);
  assert.ok(Math.abs((kappa ?? 0) - 0.4) < 1e-12);
  // scipy 1.17.1: binomtest(35, 50).proportion_ci(0.95, "wilson") = 0.562496495 to 0.808964465; chance is one half.
  const ends = [(0.562496495355466 - 0.5) / 0.5, (0.8089644649911906 - 0.5) / 0.5] as const;
  assert.ok(
    Math.abs((low ?? 0) - ends[0]) < 1e-6 && Math.abs((high ?? 0) - ends[1]) < 1e-6,
    `${low} ${high}`,
  );
});

test("who agrees on ten pairs of ten is not known to agree always", () => {
  const { kappa, low } = kappaOf([
    [5, 0],
    [0, 5],
  ]);
  assert.equal(kappa, 1);
  assert.ok((low ?? 1) < 0.7, `${low}`);
});

test("kappa lies in its interval, is 1 only where all agree, and does not care whose name stands first", () => {
  const tables = fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(tables, (table) => {
      const { n, agreed, kappa, low, high } = kappaOf(table);
      const turned = kappaOf(table.map((_, i) => table.map((row) => row[i] ?? 0)));
      if (kappa === null) return assert.equal(turned.kappa, null);
      assert.ok(Math.abs(kappa - (turned.kappa ?? 2)) < 1e-12);
      assert.ok((low ?? 2) <= kappa + 1e-12 && kappa <= (high ?? -2) + 1e-12);
      assert.equal(Math.abs(kappa - 1) < 1e-12, agreed === n);
    }),
    { seed: 1 },
  );
});
