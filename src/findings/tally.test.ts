import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { deriveGroups as derive, type Population, type ShareGroup, type Tally } from "#findings";
import { type EventTally, tallied } from "./factory.ts";

const deriveGroups = (tallies: readonly EventTally[]): ShareGroup[] => derive(tallied(tallies));

const POPULATION: Population = {
  meaning: "seizures",
  country: "MX",
  form: "f1",
  origin: "foi",
  synthetic: true,
  item: "cartridge",
};

function aTally(part: Partial<EventTally> = {}): EventTally {
  return {
    importId: "imp_1",
    population: POPULATION,
    by: { field: "calibre", key: "12.7x99", label: ".50 BMG" },
    of: "headstamp",
    seizure: "A",
    outcome: "read",
    key: "maker:lake-city",
    label: "Lake City",
    rows: 1,
    pieces: 0,
    withoutQuantity: part.rows ?? 1,
    ...part,
  };
}
const lost = { key: null, label: null } as const;

test("imports of another population, country or kind are never pooled", () => {
  const groups = deriveGroups([
    aTally(),
    aTally({ importId: "imp_2", population: { ...POPULATION, country: "BR" } }),
    aTally({ importId: "imp_3", population: { ...POPULATION, meaning: "handovers" } }),
    aTally({ importId: "imp_4", population: { ...POPULATION, item: "fired-case" } }),
    aTally({ importId: "imp_5", population: { ...POPULATION, form: "f2" } }),
    aTally({ importId: "imp_1", of: "make" }),
  ]);
  assert.equal(groups.length, 6);
  for (const group of groups) assert.equal(group.imports.length, 1);
});

test("pieces and rows are counted apart", () => {
  const groups = deriveGroups([
    aTally({ rows: 2, pieces: 900, withoutQuantity: 0 }),
    aTally({ rows: 3, pieces: 0, withoutQuantity: 3, seizure: "B" }),
  ]);
  assert.deepEqual(
    groups.map((group) => [group.unit, group.seized, group.withoutQuantity]),
    [
      ["pieces", 900, 3],
      ["rows", 5, 0],
    ],
  );
});

test("seized, examined and read are three counts, and the bounds use the first", () => {
  const [group] = deriveGroups([
    aTally({ rows: 40 }),
    aTally({ rows: 10, key: "maker:cbc", label: "CBC", seizure: "B" }),
    aTally({ rows: 20, outcome: "unread", ...lost, seizure: "C" }),
    aTally({ rows: 5, outcome: "ambiguous", ...lost, seizure: "C" }),
    aTally({ rows: 25, outcome: "unexamined", ...lost, seizure: "D" }),
  ]);
  assert.ok(group);
  assert.deepEqual([group.seized, group.examined, group.read, group.denominator], [100, 75, 50, 50]);
  assert.deepEqual([group.unread, group.ambiguous, group.unexamined, group.clusters], [20, 5, 25, 4]);
  const [lake] = group.rows;
  assert.ok(lake);
  assert.deepEqual([lake.numerator, lake.share, lake.boundLow, lake.boundHigh], [40, 0.8, 0.4, 0.9]);
});

test("without named seizures there is no interval", () => {
  const [group] = deriveGroups([aTally({ seizure: null, rows: 7 }), aTally({ rows: 3 })]);
  assert.equal(group?.clusters, null);
  assert.equal(group?.rows[0]?.interval, null);
});

test("law: shares sum to 1 over what was read, and each lies within its bounds", () => {
  const outcome = fc.constantFrom("read", "ambiguous", "unread", "unexamined");
  const tally = fc
    .record({
      outcome,
      maker: fc.constantFrom("a", "b", "c"),
      seizure: fc.constantFrom("1", "2", "3"),
      rows: fc.integer({ min: 1, max: 99 }),
    })
    .map((t) =>
      aTally({
        outcome: t.outcome as Tally["outcome"],
        key: t.outcome === "read" ? t.maker : null,
        label: null,
        seizure: t.seizure,
        rows: t.rows,
      }),
    );
  fc.assert(
    fc.property(fc.array(tally, { minLength: 1, maxLength: 40 }), (tallies) => {
      for (const group of deriveGroups(tallies)) {
        assert.equal(group.seized, group.examined + group.unexamined);
        assert.equal(group.examined, group.read + group.unread + group.ambiguous);
        if (group.denominator === 0) continue;
        const sum = group.rows.reduce((total, row) => total + (row.share ?? 0), 0);
        assert.ok(Math.abs(sum - 1) < 1e-12);
        for (const row of group.rows)
          assert.ok(row.boundLow! <= row.share! && row.share! <= row.boundHigh! + 1e-12);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
