import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { markReader, readMark } from "#marks";

const lot = (text: string) => readMark("lot", text);

test("what is not a lot stays unread", () => {
  for (const text of [
    "1305-A059",
    "A059",
    "1305-01-155-5459",
    "LC",
    "12345",
    "2019",
    "LC 19 K",
    "FN 79 hola",
    "é",
  ]) {
    assert.equal(lot(text).outcome, "unread", text);
  }
  assert.deepEqual(lot("").reasons, ["empty"]);
  assert.deepEqual(lot("sin lote").reasons, ["no-mark"]);
  assert.deepEqual(lot("ilegible").reasons, ["illegible"]);
  assert.deepEqual(lot("A059").reasons, ["stock-number-only"]);
});

test("a month letter outside the standard is never guessed", () => {
  const reading = lot("LC-19I123-001");
  assert.equal(reading.outcome, "ambiguous");
  assert.equal(reading.value, null);
  assert.deepEqual(
    reading.candidates.map((c) => c.value.month),
    [9, 11],
  );
  assert.deepEqual(
    lot("LC-19X123-001").candidates.map((c) => c.value.month),
    [null],
  );
});

test("the standard's own examples", () => {
  const cases = [
    ["XYZ07D006-004", "XYZ", 2007, 4, "006", "004", null],
    ["XYZ08A006-015", "XYZ", 2008, 1, "006", "015", null],
    ["LW-06-01A", "LW", null, null, "06", "01", "A"],
    ["LC-19K123-001", "LC", 2019, 10, "123", "001", null],
    ["LOT: LC 19K123 001", "LC", 2019, 10, "123", "001", null],
    ["LOTE No. lc19k123001", "LC", 2019, 10, "123", "001", null],
    ["LC-07A001-001A", "LC", 2007, 1, "001", "001", "A"],
    ["WCC92F011-004", "WCC", 1992, 6, "011", "004", null],
    ["LC-16J555B012", "LC", 2016, 9, "555", "012", null],
    ["FA-12345", "FA", null, null, null, "12345", null],
    ["MEN-82-23", "MEN", 1982, null, null, "23", null],
    ["INDUMIL 12345678", "INDUMIL", 2012, null, null, "345678", null],
  ] as const;
  for (const [text, maker, year, month, interfix, sequence, suffix] of cases) {
    const { outcome, value } = lot(text);
    assert.equal(outcome, "read", text);
    assert.deepEqual(
      [value?.maker, value?.year, value?.month, value?.interfix, value?.sequence, value?.suffix],
      [maker, year, month, interfix, sequence, suffix],
      text,
    );
  }
  assert.equal(lot("LC19K123001").value?.id, lot("lc-19k123-001").value?.id);
});

test("stock numbers beside a lot are kept apart", () => {
  const value = lot("NSN 1305-01-155-5459 A059 LOT LC-19K123-001").value;
  assert.equal(value?.nsn, "1305-01-155-5459");
  assert.equal(value?.dodic, "A059");
  assert.equal(value?.label, "LC-19K123-001");
  assert.equal(lot("LC-19K123-001, DODIC A063").value?.dodic, "A063");
});

test("a suffixed lot is another lot", () => {
  assert.notEqual(lot("LC-07A001-001A").value?.id, lot("LC-07A001-001").value?.id);
});

test("a lot read from its label is the same lot, whatever separates its parts", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z]{1,3}$/),
      fc.integer({ min: 65, max: 164 }),
      fc.constantFrom(..."ABCDEFGHJKLM"),
      fc.stringMatching(/^\d{3}$/),
      fc.stringMatching(/^\d{3}$/),
      fc.constantFrom("", " ", "-", " - "),
      (maker, yy, month, interfix, sequence, gap) => {
        const year = 1900 + yy;
        const text = `${maker}${gap}${String(yy % 100).padStart(2, "0")}${month}${interfix}${gap}${sequence}`;
        const { value } = lot(text);
        assert.deepEqual(
          [value?.maker, value?.year, value?.interfix, value?.sequence],
          [maker, year, interfix, sequence],
        );
        assert.deepEqual(lot(value?.label ?? "").value, value);
      },
    ),
    { seed: 11 },
  );
});

test("a reader with a memory says the same, within its bound", () => {
  const reader = markReader({ capacity: 4 });
  for (let i = 0; i < 50; i++) {
    const text = `LC-${10 + (i % 7)}K123-001`;
    assert.deepEqual(reader("lot", text), lot(text));
  }
  assert.equal(reader("lot", "LC-99K123-001", { latestYear: 1999 }).value?.year, 1999);
  assert.equal(reader("lot", "LC-19K123-001", { latestYear: 1999 }).value?.year, 1919);
  assert.equal(reader("lot", "LC-19K123-001").value?.year, 2019);
});
