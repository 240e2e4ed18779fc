import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalOf, readCount } from "./numbers.ts";

test("a count that is no whole number of pieces is never guessed", () => {
  for (const text of ["varios", "-5", "0.5", "2,5", "1/2", "12a", "1,00,0", "approx"]) {
    assert.equal(readCount(text).state, "unread", text);
  }
});

test("a withheld count is kept apart from a blank one and from zero", () => {
  for (const text of ["*", "<5", "N/D", "n.a.", "testado", "NA"]) {
    assert.equal(readCount(text).state, "suppressed", text);
  }
  for (const text of ["", "-", "—"]) assert.equal(readCount(text).state, "blank", text);
  assert.deepEqual(readCount("0"), { state: "given", value: 0 });
});

test("thousands and decimals, by what the column shows", () => {
  const cases: readonly (readonly [string, "." | "," | null, number])[] = [
    ["1,000", null, 1000],
    ["1.000", null, 1000],
    ["12,345,678", null, 12345678],
    ["1.234.567", null, 1234567],
    ["1 000", null, 1000],
    ["9.0", null, 9],
    ["13500.0", ".", 13500],
    ["1.000", ".", 1],
    ["1,000", ".", 1000],
    ["1.000", ",", 1000],
    ["2,00", ",", 2],
    ["1,200.00", null, 1200],
    ["1E3", null, 1000],
    ["50 cartuchos", null, 50],
    ["12 pzas.", null, 12],
    ["25pz", null, 25],
    ["una", null, 1],
    ["dos piezas", null, 2],
  ];
  for (const [text, decimal, value] of cases)
    assert.deepEqual(readCount(text, decimal), { state: "given", value }, text);
});

test("the decimal sign of a column is the one that its values show", () => {
  assert.equal(decimalOf(["9.0", "1,200.0"]), ".");
  assert.equal(decimalOf(["2,50"]), ",");
  assert.equal(decimalOf(["1,000", "1.000", "7"]), null);
});
