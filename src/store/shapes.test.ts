import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Shape, sumShapes } from "./shapes.ts";

test("a pool of which an item names no event has no events at all; others keep theirs", () => {
  const shapes: Shape[] = [
    [0, "1:2", 3],
    [0, null, 1],
    [1, "4: :7", 2],
  ];
  const { pools, keys } = sumShapes(shapes);
  assert.deepEqual(pools, [{ pool: 1, events: 2 }]);
  assert.deepEqual(
    keys.map(({ pool, key, rows, pieces }) => [pool, key, rows.n, rows.d, pieces.n, pieces.with]),
    [[1, 4, 2, 2, 0, 0]],
  );
});

const aKey = fc.option(fc.nat(3), { nil: null });
const anItem = fc.record({ key: aKey, quantity: fc.option(fc.nat(1e7), { nil: null }) });
const anEvent = fc.record({ pool: fc.nat(2), items: fc.array(anItem, { minLength: 1, maxLength: 5 }) });

/** The sums as they are defined: over one event after the other. */
function oneByOne(
  events: readonly { pool: number; items: readonly { key: number | null; quantity: number | null }[] }[],
  [pool, key]: [number, number],
) {
  const sums = { n: 0n, d: 0n, with: 0, draws: 0, nn: 0n, nd: 0n, dd: 0n };
  const both = { rows: { ...sums }, pieces: { ...sums } };
  for (const { items } of events.filter((one) => one.pool === pool))
    for (const unit of ["rows", "pieces"] as const) {
      const size = (among: typeof items) =>
        among.reduce((sum, { quantity }) => sum + BigInt(unit === "rows" ? 1 : (quantity ?? 0)), 0n);
      const [n, d] = [
        size(items.filter((one) => one.key === key)),
        size(items.filter((one) => one.key !== null)),
      ];
      const to = both[unit];
      to.n += n;
      to.d += d;
      to.with += n > 0n ? 1 : 0;
      to.draws += d > 0n ? 1 : 0;
      to.nn += n * n;
      to.nd += n * d;
      to.dd += d * d;
    }
  return both;
}

test("shapes and how many are made up so give what going through every event gives", () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 20 }), (events) => {
      const counts = new Map<string, Shape>();
      for (const { pool, items } of events) {
        const shape = items.map(({ key, quantity }) => `${key ?? ""}:${quantity ?? ""}`).join(" ");
        const [, , had] = counts.get(`${pool} ${shape}`) ?? [pool, shape, 0];
        counts.set(`${pool} ${shape}`, [pool, shape, had + 1]);
      }
      const { pools, keys } = sumShapes([...counts.values()]);
      for (const { pool, events: found } of pools)
        assert.equal(found, events.filter((one) => one.pool === pool).length);
      const wanted = new Set(
        events.flatMap(({ pool, items }) =>
          items.flatMap(({ key }) => (key === null ? [] : [`${pool} ${key}`])),
        ),
      );
      assert.deepEqual(new Set(keys.map(({ pool, key }) => `${pool} ${key}`)), wanted);
      for (const { pool, key, ...units } of keys) {
        const right = oneByOne(events, [pool, key]);
        for (const unit of ["rows", "pieces"] as const) {
          const { n, d, ...rest } = units[unit];
          assert.deepEqual({ ...rest, n: BigInt(n), d: BigInt(d) }, right[unit]);
        }
      }
    }),
    { seed: 7 },
  );
});
