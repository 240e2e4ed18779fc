import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { address, csvLine, neutralize, writeCsv } from "#sheets";

test("no text that a spreadsheet would run leaves as it is", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
    assert.equal(neutralize(text), `'${text}`);
  for (const text of ["", "a=1", " =1", "12-5", "'x"]) assert.equal(neutralize(text), text);
});

test("law: what was written comes back, with the apostrophes and nothing else", () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(rows, (table) => {
      const options = { relax_column_count: true, record_delimiter: "\r\n" };
      assert.deepEqual(
        parse(table.map((row) => csvLine(row)).join(""), options),
        table.map((row) => row.map(neutralize)),
      );
      const raw = table.map((row) => csvLine(row, { neutralized: false })).join("");
      assert.deepEqual(parse(raw, options), table);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("rows are written to a stream in order", async () => {
  const out = new PassThrough();
  const written = text(out);
  await writeCsv(out, [
    ["a", "b,c"],
    ["=x", ""],
  ]);
  out.end();
  assert.equal(await written, 'a,"b,c"\r\n\'=x,\r\n');
});

test("addresses are those that people see", () => {
  for (const [column, row, name] of [
    [0, 1, "A1"],
    [25, 7, "Z7"],
    [26, 7, "AA7"],
    [701, 1, "ZZ1"],
    [702, 1, "AAA1"],
    [16_383, 1_048_576, "XFD1048576"],
  ] as const) {
    assert.equal(address(column, row), name);
  }
});
