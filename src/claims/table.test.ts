import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CLAIM_COLUMNS, readClaimTable, recordsOf } from "#claims";

const one = (record: Record<string, string>) => readClaimTable([record]);
const value = (words: string, unit = "") => {
  const { claims, rows } = one({ value: words, unit, numerator: "firearms seized", speaker: "x" });
  assert.deepEqual(
    rows.map(({ fault }) => fault),
    [null],
    words,
  );
  const { value: amount, unit: read } = claims[0]!;
  return [amount?.low ?? null, amount?.high ?? null, read];
};

test("what is no number, unit, period, status or link is set aside with its column", () => {
  const fault = (record: Record<string, string>) => {
    const [row] = one(record).rows;
    return `${row?.fault?.code} ${row?.fault?.column}`;
  };
  assert.equal(fault({ numerator: "firearms" }), "no-number value");
  assert.equal(fault({ value: "many" }), "unread-number value");
  assert.equal(fault({ value: "5", unit: "parsecs" }), "unread-unit unit");
  assert.equal(fault({ value: "5", period: "13/2020/99" }), "undefined undefined");
  assert.equal(fault({ value: "5", status: "believed" }), "unread-status status");
  assert.equal(fault({ value: "5", links: "cousin:7" }), "unread-link links");
  assert.equal(fault({ value: "5", vintage: "old" }), "unread-vintage vintage");
});

test("every row of a file is a claim or a fault, ids are never doubled", () => {
  const table = readClaimTable([{ id: "a", value: "1" }, { id: "a", value: "2" }, { value: "" }, {}]);
  assert.equal(table.rows.length, 4);
  assert.deepEqual(
    table.rows.map(({ fault }) => fault?.code ?? null),
    [null, "doubled-id", "no-number", "no-number"],
  );
});

test("numbers as outlets print them", () => {
  assert.deepEqual(value("47 %"), ["47", "47", "percent"]);
  assert.deepEqual(value("46,7 por ciento"), ["46.7", "46.7", "percent"]);
  assert.deepEqual(value("137.000"), ["137000", "137000", "count"]);
  assert.deepEqual(value("36 mil 685"), ["36685", "36685", "count"]);
  assert.deepEqual(value("1,2 millones"), ["1200000", "1200000", "count"]);
  assert.deepEqual(value("200,000-500,000"), ["200000", "500000", "count"]);
  assert.deepEqual(value("between 200,000 and 500,000 a year"), ["200000", "500000", "per-year"]);
  assert.deepEqual(value(">40,000"), ["40000", null, "count"]);
  assert.deepEqual(value("<15%"), [null, "15", "percent"]);
  assert.deepEqual(value("nearly half"), ["50", "50", "percent"]);
  assert.deepEqual(value("7 de cada 10"), ["70", "70", "percent"]);
  assert.deepEqual(value("5 de 10"), ["50", "50", "percent"]);
  assert.deepEqual(value("5 of 10"), ["50", "50", "percent"]);
  assert.deepEqual(value("ninety-two"), ["92", "92", "count"]);
  assert.deepEqual(value("0.47", "ratio"), ["47", "47", "percent"]);
});

test("headings of other files, columns of ends, and a number in front of its words", () => {
  const { claims, unknownColumns } = one({
    Clave: "x",
    Porcentaje: "70 %",
    Numerador: "3,480 firearms traced",
    "Base value": "4,000",
    Fuente: "https://example.org",
    period_from: "2018",
    period_to: "2022",
    Colour: "red",
  });
  const [claim] = claims;
  assert.equal(claim?.id, "x");
  assert.equal(claim?.numerator.count?.low, "3480");
  assert.equal(claim?.denominator?.count?.low, "4000");
  assert.deepEqual([claim?.period?.from, claim?.period?.to], ["2018", "2022"]);
  assert.deepEqual(unknownColumns, ["Colour"]);
});

test("a sentence alone is split into base and part", () => {
  const { claims } = one({
    quotation: "About 47% of the .50 cartridges seized from cartels were made at Lake City.",
  });
  assert.deepEqual(claims[0]?.denominator?.population.terms.thing, ["cartridge"]);
  assert.deepEqual(claims[0]?.numerator.population.terms.maker, ["lake-city"]);
  assert.equal(claims[0]?.unit, "percent");
});

test("nested JSON and flat JSON say the same", () => {
  const flat = recordsOf([
    {
      id: "a",
      value: 47,
      unit: "percent",
      numerator: "made at Lake City",
      denominator: "cartridges seized",
      denominator_count: 137000,
      links: "restates:b",
    },
  ]);
  const nested = recordsOf({
    claims: [
      {
        id: "a",
        value: { low: "47", high: "47" },
        unit: "percent",
        numerator: { population: { words: "made at Lake City" } },
        denominator: { population: "cartridges seized", count: 137000 },
        links: [{ kind: "restates", claim: "b" }],
      },
    ],
  });
  assert.deepEqual(readClaimTable(nested!).claims, readClaimTable(flat!).claims);
  assert.equal(recordsOf("text"), null);
  assert.equal(recordsOf({ rows: [] }), null);
});

test("law: any cells are read or set aside, never refused, and rows in are rows accounted for", () => {
  const cells = fc.dictionary(fc.constantFrom(...CLAIM_COLUMNS), fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (rows) => {
      const table = readClaimTable(rows);
      assert.equal(table.rows.length, rows.length);
      assert.equal(table.claims.length, table.rows.filter(({ fault }) => fault === null).length);
    }),
    { seed: 24 },
  );
});
