import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { type ClaimCheck, type ClaimRecord, checkClaims, readClaimTable, shippedClaims } from "#claims";

const records = (path: string): ClaimRecord[] => parse(readFileSync(path, "utf8"), { columns: true });
const SOUND = records("test/quality/claims-sound.csv");
const SHIPPED = records("data/claims/claims.csv");

const fire = (rows: readonly ClaimRecord[]): readonly string[] => {
  const table = readClaimTable(rows);
  assert.deepEqual(
    table.rows.filter(({ fault }) => fault !== null),
    [],
  );
  return checkClaims(table.claims).fired.map(({ check }) => check);
};
const shipped = (...ids: readonly string[]): ClaimRecord[] => {
  const rows = SHIPPED.filter(({ id }) => ids.includes(id!));
  assert.equal(rows.length, ids.length);
  return rows;
};

test("sound claims raise nothing, alone or together; a missing base is a note", () => {
  assert.ok(SOUND.length >= 40);
  assert.deepEqual(fire(SOUND), []);
  for (const row of SOUND) assert.deepEqual(fire([row]), [], row["id"]);
  const table = readClaimTable([
    { id: "x", value: "70 %", numerator: "firearms", speaker: "GAO", source: "s" },
  ]);
  const { fired, notes } = checkClaims(table.claims);
  assert.deepEqual(fired, []);
  assert.ok(notes.some(({ note, claims }) => note === "no-base" && claims.includes("x")));
});

test("what ships is read whole, quotes shortly, and fires at least twelve kinds of check", () => {
  const table = shippedClaims();
  assert.equal(table.rows.filter(({ fault }) => fault !== null).length, 0);
  assert.ok(table.claims.length >= 80);
  const { fired } = checkClaims(table.claims);
  assert.ok(new Set(fired.map(({ check }) => check)).size >= 12);
  for (const { id, source } of table.claims) {
    assert.ok(source.address !== "", id);
    assert.ok(source.quotation.split(/\s+/).length <= 12, `${id} quotes at length`);
  }
  assert.equal(table.claims.length, SHIPPED.length);
});

/** Published errors of the field's own literature, each by the claims that make it up. */
const TRAPS: readonly (readonly [string, readonly string[], ClaimCheck])[] = [
  ["74 % with four meanings", ["C22", "T01b", "T01c", "T01d"], "same-number-other-meaning"],
  ["36 % with and without a purchaser", ["C20d", "C21"], "same-number-other-meaning"],
  [
    "columns headed otherwise than they add up",
    ["C06", ...years("T03u"), ...years("T03x")],
    "columns-mislabelled",
  ],
  ["a worldwide volume said of one country", ["T04a", "T04"], "share-carried"],
  ["one count over three bases", ["C08", "C09", "C10"], "one-count-many-bases"],
  ["85 % printed as 90 %", ["C11"], "share-not-from-counts"],
  ["totals called US-sourced", ["C15a", "C15b", "T06a", "T06b"], "columns-mislabelled"],
  ["a working paper quoted after its journal version", ["F2", "F3", "T07"], "edition-superseded"],
  ["a flow times a share of the traced", ["F4", "T08s", "T08"], "populations-joined"],
  ["US agents' seizures said of Mexico's crime scenes", ["T09u", "T09"], "share-carried"],
  ["unfavourable checks read as diverted", ["T10c", "T10"], "step-misread"],
  ["a product of a share and another count", ["T10a", "T10c", "T10d"], "populations-joined"],
  ["more traced than seized", ["C19a", "C25a"], "subset-exceeds-set"],
  ["42 % printed as nearly 40", ["T12a"], "share-not-from-counts"],
  ["77 % printed as just under three fourths", ["T12b"], "share-not-from-counts"],
  ["seizures anywhere said of the border", ["T13o", "T13"], "step-misread"],
  ["preliminary against final", ["H23p", "H22p", "H22f", "H23f", "T14"], "editions-mixed"],
  ["median against average", ["T15a", "T15b"], "same-words-other-number"],
  ["one edition less another", ["C16a", "C17a", "C18a", "R01"], "editions-mixed"],
];

function years(prefix: string): string[] {
  return [7, 8, 9, 10, 11].map((year) => `${prefix}${2000 + year}`);
}

for (const [what, ids, check] of TRAPS) {
  test(`published error: ${what}`, () => {
    const fired = fire(shipped(...ids));
    assert.ok(fired.includes(check), fired.join(" "));
  });
}

test("no check knows a claim by name or by number", () => {
  const folder = "src/findings";
  const texts = readdirSync(folder)
    .filter((name) => /^claim.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""));
  const code = texts.join("\n");
  for (const { id } of SHIPPED) assert.ok(!new RegExp(`["'\`]${id}["'\`]`).test(code), id);
  const numbers = SHIPPED.flatMap(({ value, numerator_count, denominator_count }) => [
    value,
    numerator_count,
    denominator_count,
  ]);
  for (const number of new Set(numbers.map((text) => (text ?? "").replace(/\D/g, "")))) {
    if (number.length >= 3 && !/^[1-9]0+$/.test(number))
      assert.ok(!new RegExp(`\\b${number}\\b`).test(code), number);
  }
});

test("law: neither the order of claims nor the spelling of their ids matters", () => {
  const rows = SHIPPED.map((row) => ({ ...row }));
  const count = (list: readonly ClaimRecord[], back: (id: string) => string): string[] =>
    checkClaims(readClaimTable(list).claims)
      .fired.map(({ check, claims }) => `${check} ${claims.map(back).sort().join(",")}`)
      .sort();
  const expected = count(rows, (id) => id);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.constantFrom("z", "claim-", "0"), (stream, prefix) => {
      const keyed = rows.map((row) => ({ row, key: stream.next().value as number }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
      const names = new Map(rows.map(({ id }, i) => [id!, `${prefix}${(i * 7919) % 100_003}`]));
      const back = new Map([...names].map(([id, name]) => [name, id]));
      const renamed = shuffled.map((row) => ({
        ...row,
        id: names.get(row["id"]!)!,
        links: (row["links"] ?? "").replace(/(?<=[:,])[\w-]+/g, (id) => names.get(id) ?? id),
      }));
      assert.deepEqual(
        count(renamed, (id) => back.get(id) ?? id),
        expected,
      );
    }),
    { numRuns: 4, seed: 20 },
  );
});

/** A share with its counts, of any size. */
const share = fc
  .tuple(fc.integer({ min: 1_001, max: 90_000 }), fc.integer({ min: 5, max: 95 }))
  .map(([whole, percent]) => ({ whole, part: Math.round((whole * percent) / 100) }));
const row = (cells: ClaimRecord): ClaimRecord => ({
  unit: "count",
  period: "2019",
  geography: "Mexico",
  speaker: "Fiscalía",
  source: "https://example.org/x",
  ...cells,
});
const BASES = [
  "firearms recovered in Mexico and traced",
  "armas aseguradas en México por la Guardia Nacional",
  ".50 cartridges seized in Mexico from cartels",
  "homicides",
] as const;
const shareRow = (whole: number, part: number, value: string, base: string): ClaimRecord =>
  row({
    id: "s",
    value,
    unit: "percent",
    numerator: "of the first class",
    numerator_count: part.toLocaleString("en-US"),
    denominator: base,
    denominator_count: whole.toLocaleString("en-US"),
  });
const printed = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

test("law: a share that follows from its counts is sound, and one moved by more than its rounding is not", () => {
  fc.assert(
    fc.property(
      share,
      fc.constantFrom(...BASES),
      fc.integer({ min: 2, max: 20 }),
      ({ whole, part }, base, by) => {
        const value = printed(part, whole);
        assert.deepEqual(fire([shareRow(whole, part, `${value} %`, base)]), []);
        const moved = value + by > 100 ? value - by : value + by;
        assert.deepEqual(fire([shareRow(whole, part, `${moved.toFixed(1)} %`, base)]), [
          "share-not-from-counts",
        ]);
      },
    ),
    { seed: 21 },
  );
});

test("law: counts the wrong way round are mislabelled columns, or a part larger than its whole", () => {
  fc.assert(
    fc.property(share, fc.constantFrom(...BASES), ({ whole, part }, base) => {
      const turned = fire([shareRow(part, whole, `${printed(part, whole)} %`, base)]);
      assert.deepEqual(turned, ["columns-mislabelled"]);
    }),
    { seed: 22 },
  );
});

test("law: parts that sum are sound; one of them changed is not", () => {
  const cuts = fc.tuple(
    fc.integer({ min: 100, max: 9_000 }),
    fc.integer({ min: 100, max: 9_000 }),
    fc.integer({ min: 100, max: 9_000 }),
  );
  fc.assert(
    fc.property(cuts, fc.integer({ min: 50, max: 90 }), (numbers, by) => {
      const total = numbers.reduce((a, b) => a + b, 0);
      const part = (n: number, i: number): ClaimRecord =>
        row({
          id: `p${i}`,
          value: String(n),
          numerator: `firearms seized in Mexico, class ${["A", "B", "C"][i]}`,
          links: "sums-to:t",
        });
      const whole = row({ id: "t", value: String(total), numerator: "firearms seized in Mexico" });
      assert.deepEqual(fire([whole, ...numbers.map(part)]), []);
      const [first, ...others] = numbers.map(part);
      assert.deepEqual(fire([whole, { ...first!, value: String(numbers[0] + by) }, ...others]), [
        "parts-do-not-sum",
      ]);
    }),
    { seed: 23 },
  );
});

test("law: a faithful retelling is sound; one that changes place, holder, class, step or year is not", () => {
  const origin = row({
    id: "o",
    value: "61 %",
    unit: "percent",
    numerator: "US-sourced firearms",
    denominator: "firearms recovered in Mexico from cartels and traced",
  });
  const tale = { ...origin, id: "r", outlet: "Diario", status: "restated", links: "restates:o" };
  assert.deepEqual(fire([origin, tale]), []);
  const changes: readonly (readonly [ClaimRecord, ClaimCheck])[] = [
    [{ denominator: "firearms recovered in Texas from cartels and traced" }, "share-carried"],
    [{ denominator: "firearms recovered in Mexico from cartels and gangs and traced" }, "population-changed"],
    [
      { denominator: "military-grade firearms recovered in Mexico from cartels and traced" },
      "population-changed",
    ],
    [
      { denominator: "firearms recovered in Mexico by the Mexican police from cartels and traced" },
      "population-changed",
    ],
    [{ denominator: "firearms seized in Mexico from cartels" }, "step-misread"],
    [{ numerator: "firearms traced to a US purchaser" }, "step-misread"],
    [{ period: "2023" }, "share-carried"],
    [{ period: "FY2019" }, "fiscal-against-calendar"],
  ];
  for (const [change, check] of changes) {
    const fired = fire([origin, { ...tale, ...change }]);
    assert.ok(fired.includes(check), `${JSON.stringify(change)}: ${fired.join(" ")}`);
  }
});

test("steps of export and desertion are not each other", () => {
  const pairs = [
    ["firearms approved for export to Mexico", "firearms shipped to Mexico"],
    ["firearms shipped to Mexico", "firearms shipped to Mexico and diverted"],
    ["soldiers who deserted", "soldiers who deserted and joined the cartels"],
    ["soldiers who deserted", "soldiers who deserted with their weapons"],
    ["armas aseguradas en México", "armas traficadas a México"],
  ] as const;
  for (const [said, told] of pairs) {
    const origin = row({ id: "o", value: "12,345", numerator: said, method: "counted" });
    const tale = row({ id: "r", value: "12,345", numerator: told, method: "counted", links: "restates:o" });
    assert.ok(fire([origin, tale]).includes("step-misread"), told);
  }
});

test("an interval dropped, a superseded edition, overlapping years, fiscal with calendar, unsourced, unexplained", () => {
  const estimate = row({
    id: "e",
    value: "31,200",
    unit: "per-year",
    numerator: "firearms trafficked into Mexico",
    method: "regression",
    interval: "12,000-60,000",
    edition: "2015",
    said: "2015",
  });
  const bare = { ...estimate, id: "b", interval: "", method: "as printed" };
  assert.deepEqual(fire([estimate, bare]), ["interval-dropped"]);
  const newer = {
    ...estimate,
    id: "n",
    value: "27,900",
    edition: "2018",
    said: "2018",
    links: "supersedes:e",
  };
  const late = { ...estimate, id: "l", said: "2020", edition: "", links: "restates:e", status: "restated" };
  assert.deepEqual(fire([estimate, newer, late]), ["edition-superseded"]);
  const year = (id: string, period: string, value: string): ClaimRecord =>
    row({ id, value, numerator: "firearms seized in Mexico", period });
  const sum = { ...year("t", "2015-2019", "3,000"), links: "derives-from:a,b" };
  assert.ok(
    fire([year("a", "2015-2017", "1,000"), year("b", "2017-2019", "2,000"), sum]).includes("periods-overlap"),
  );
  assert.ok(
    fire([year("a", "FY2017", "1,000"), year("b", "2018", "2,000"), sum]).includes("fiscal-against-calendar"),
  );
  assert.deepEqual(fire([row({ id: "u", value: "40", numerator: "attacks", speaker: "", source: "" })]), [
    "source-not-stated",
  ]);
  assert.deepEqual(
    fire([row({ id: "m", value: "90,000", unit: "per-year", numerator: "weapons smuggled into Mexico" })]),
    ["method-not-stated"],
  );
  assert.deepEqual(
    fire([
      row({ id: "v", value: "120 %", unit: "percent", numerator: "rifles", denominator: "firearms seized" }),
    ]),
    ["value-impossible"],
  );
});

test("a headstamp shows no shop; an approval no shipment; a sound reading of either is left alone", () => {
  const base = { unit: "percent", denominator: "cartridges seized in Mexico", value: "20 %" };
  assert.deepEqual(
    fire([row({ ...base, id: "a", numerator: "made at Lake City", evidence: "headstamps" })]),
    [],
  );
  assert.deepEqual(
    fire([row({ ...base, id: "a", numerator: "sold in US gun shops", evidence: "headstamps" })]),
    ["evidence-cannot-show"],
  );
  assert.deepEqual(
    fire([
      row({ id: "c", value: "500", numerator: "firearms shipped to Mexico", evidence: "export licences" }),
    ]),
    ["evidence-cannot-show"],
  );
  assert.deepEqual(
    fire([
      row({
        id: "c",
        value: "500",
        numerator: "firearms approved for export to Mexico",
        evidence: "export licences",
      }),
    ]),
    [],
  );
});

test("a retracted claim is kept and not checked", () => {
  const table = readClaimTable([
    row({ id: "x", value: "120 %", unit: "percent", numerator: "rifles", status: "retracted" }),
  ]);
  assert.equal(table.claims.length, 1);
  assert.deepEqual(checkClaims(table.claims).fired, []);
});
