import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HeadstampError } from "#base";
import {
  blockPairs,
  clusterPairs,
  comparison,
  jaroWinkler,
  learnPairs,
  levenshtein,
  type PairModel,
  type PairRecord,
  readSplink,
  scorePairs,
  writeSplink,
} from "#linkage";

const MODEL: PairModel = {
  prior: 0.01,
  comparisons: [
    comparison("name", [{ kind: "jaro-winkler", least: 0.85 }]),
    comparison("number", [{ kind: "levenshtein", most: 1 }]),
    comparison("town", [], false),
  ],
};

/** Forty things, each written twice; the second time with a letter doubled in the name, or without its town. */
const RECORDS: readonly PairRecord[] = Array.from({ length: 40 }, (_, at) => {
  const name = ((at + 3) ** 6 % 2_147_483_647).toString(36);
  const first = { name, number: String(((at + 7) * 700_001) % 999_983), town: `t${at % 3}`, id: String(at) };
  return [first, { ...first, name: at % 2 === 0 ? `${name}n` : name, town: at % 4 === 0 ? "" : first.town }];
}).flat();

test("Jaro-Winkler and Levenshtein give the published values", () => {
  assert.equal(jaroWinkler("MARTHA", "MARHTA").toFixed(4), "0.9611");
  assert.equal(jaroWinkler("DWAYNE", "DUANE").toFixed(4), "0.8400");
  assert.equal(jaroWinkler("DIXON", "DICKSONX").toFixed(4), "0.8133");
  assert.equal(jaroWinkler("", "A"), 0);
  assert.equal(levenshtein("kitten", "sitting"), 3);
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      assert.equal(levenshtein(a, b), levenshtein(b, a));
      assert.ok(levenshtein(a, c) <= levenshtein(a, b) + levenshtein(b, c));
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("what was written twice is found without labels, and parts add up to weights", () => {
  const pairs = blockPairs(RECORDS, [[{ column: "number" }], [{ column: "town" }]]);
  const model = learnPairs(RECORDS, pairs, MODEL);
  const { weights, parts } = scorePairs(RECORDS, pairs, model);
  for (const [at, weight] of weights.entries()) {
    const sum = parts.subarray(at * 4, at * 4 + 4).reduce((total, part) => total + part, 0);
    assert.ok(Math.abs(sum - weight) < 1e-9);
  }
  const groups = clusterPairs(RECORDS.length, pairs, weights, 0);
  groups.forEach((group, at) => {
    assert.equal(group, at - (at % 2), `${at}`);
  });
});

test("a pair is brought together once, whatever number of rules and in whatever order", () => {
  const rules = [[{ column: "number" }], [{ column: "town" }], [{ column: "name", first: 3 }]];
  const pairs = blockPairs(RECORDS, rules);
  const keys = [...pairs.left].map((left, at) => `${left} ${pairs.right[at]}`);
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(blockPairs(RECORDS, [...rules].reverse()), pairs);
  assert.ok([...pairs.left].every((left, at) => left < (pairs.right[at] as number)));
});

test("a model goes to Splink's JSON and comes back the same", () => {
  const sided: PairModel = {
    prior: 0.003,
    comparisons: [
      ...MODEL.comparisons,
      {
        name: "email",
        column: "email",
        levels: [
          {
            test: { kind: "exact" },
            side: { column: "email", part: "whole" },
            m: 0.6,
            u: 0.002,
            frequency: true,
          },
          {
            test: { kind: "exact" },
            side: { column: "email", part: "before-at" },
            m: 0.2,
            u: 0.001,
            frequency: false,
          },
          {
            test: { kind: "jaro", least: 0.9 },
            side: { column: "email", part: "before-at" },
            m: 0.1,
            u: 0.001,
            frequency: false,
          },
          {
            test: { kind: "else" },
            side: { column: "email", part: "whole" },
            m: 0.1,
            u: 0.996,
            frequency: false,
          },
        ],
      },
    ],
  };
  assert.deepEqual(readSplink(JSON.parse(JSON.stringify(writeSplink(sided)))), sided);
});

test("conditions as Splink writes them are read; those without an equal are refused by name", () => {
  const level = (sql_condition: string) => ({ sql_condition, m_probability: 0.5, u_probability: 0.1 });
  const model = (sql: string) => ({
    probability_two_random_records_match: 0.01,
    comparisons: [{ output_column_name: "dob", comparison_levels: [level(sql), level("ELSE")] }],
  });
  const test_ = (sql: string) => readSplink(model(sql)).comparisons[0]?.levels[0]?.test;
  assert.deepEqual(test_('CAST("dob_l" AS TEXT) = CAST("dob_r" AS TEXT)'), { kind: "exact" });
  assert.deepEqual(test_('levenshtein(CAST("dob_l" AS TEXT), CAST("dob_r" AS TEXT)) <= 1'), {
    kind: "levenshtein",
    most: 1,
  });
  assert.deepEqual(test_('jaro_winkler_similarity("dob_l", "dob_r") >= 0.92'), {
    kind: "jaro-winkler",
    least: 0.92,
  });
  for (const bad of ['soundex("dob_l") = soundex("dob_r")', 'levenshtein("dob_l", "dob_r") >= 2']) {
    assert.throws(
      () => readSplink(model(bad)),
      (error) =>
        error instanceof HeadstampError && error.code === "model-invalid" && error.params["detail"] === bad,
    );
  }
  assert.throws(() => readSplink({}), HeadstampError);
  assert.throws(() => readSplink(null), HeadstampError);
});
