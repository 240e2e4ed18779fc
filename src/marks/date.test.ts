import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ReadContext, readMark, settleDateOrder } from "#marks";

const date = (text: string, context: ReadContext = {}) => readMark("date", text, context);
const iso = (text: string, context: ReadContext = {}) => date(text, context).value?.iso ?? null;
const isos = (text: string, context: ReadContext = {}) =>
  date(text, context).candidates.map((one) => one.value.iso);

test("impossible, yearless and empty dates stay unread", () => {
  for (const [text, reason] of [
    ["31/04/2018", "impossible-date"],
    ["29/02/2019", "impossible-date"],
    ["2018-13-01", "impossible-date"],
    ["45/13/2018", "impossible-date"],
    ["3/18", "no-year"],
    ["18-Feb", "no-year"],
    ["", "empty"],
    ["n.a.", "unread-by-source"],
    ["Unknown", "unread-by-source"],
    ["hola", "not-understood"],
    ["12", "not-understood"],
  ] as const) {
    assert.equal(date(text).outcome, "unread", text);
    assert.equal(date(text).reasons[0], reason, text);
  }
  assert.equal(date("60", { dateSystem: 1900 }).reasons[0], "impossible-date");
  assert.equal(date("-1", { dateSystem: 1904 }).outcome, "unread");
});

test("day against month is not decided alone, and decided by the column", () => {
  assert.deepEqual(isos("3/4/2018"), ["2018-04-03", "2018-03-04"]);
  assert.equal(date("3/4/2018").outcome, "ambiguous");
  assert.equal(iso("3/4/2018", { dateOrder: "dmy" }), "2018-04-03");
  assert.equal(iso("3/4/2018", { dateOrder: "mdy" }), "2018-03-04");
  assert.equal(iso("4/4/2018"), "2018-04-04");
  assert.equal(iso("25/3/2018"), "2018-03-25");
  assert.equal(iso("3/25/2018", { dateOrder: "dmy" }), "2018-03-25");
  assert.ok(date("3/25/2018", { dateOrder: "dmy" }).reasons.includes("order-against-column"));
});

test("a column settles its order by proof, not where its cells contradict each other", () => {
  assert.equal(settleDateOrder(["1/2/2018", "25/2/2018"]).order, "dmy");
  assert.equal(settleDateOrder(["1/2/2018", "2/25/2018"]).order, "mdy");
  assert.equal(settleDateOrder(["1/2/2018", "3/4/2018"]).order, null);
  assert.equal(settleDateOrder(["25/2/2018", "2/25/2018"]).order, null);
  assert.equal(settleDateOrder(["2018-02-25"]).order, "ymd");
  assert.equal(settleDateOrder([]).order, null);
  const slips = [...Array.from({ length: 300 }, () => "25/2/2018"), "2/25/2018"];
  assert.deepEqual(settleDateOrder(slips), { order: "dmy", dmy: 300, mdy: 1, ymd: 0, open: 0 });
});

test("forms of real columns", () => {
  const late: ReadContext = { latestYear: 2024 };
  for (const [text, expected] of [
    ["April 30, 2020", "2020-04-30"],
    ["30 de abril de 2020", "2020-04-30"],
    ["1º de março de 2017", "2017-03-01"],
    ["3rd of March 2015", "2015-03-03"],
    ["30-ABR-20", "2020-04-30"],
    ["septiembre de 2014", "2014-09"],
    ["Setembro 2014", "2014-09"],
    ["Febraury 7, 2020", "2020-02-07"],
    ["Feb-18", "2018-02"],
    ["2018", "2018"],
    ["03/2018", "2018-03"],
    ["2018-03", "2018-03"],
    ["20180325", "2018-03-25"],
    ["2018-03-25T10:11:12Z", "2018-03-25"],
    ["25/03/2018 14:30", "2018-03-25"],
    ["11/16/ 2009", "2009-11-16"],
    ["*12/19/23", "2023-12-19"],
    ["9/26/15", "2015-09-26"],
    ["9/26/95", "1995-09-26"],
    ["Wednesday, March 12, 2020", "2020-03-12"],
    ["00/05/2018", "2018-05"],
    ["08/00/2010", "2010-08"],
  ] as const) {
    assert.equal(iso(text, late), expected, text);
  }
  assert.equal(date("Feb-18", late).value?.precision, "month");
  assert.equal(date("9/26/15").outcome, "ambiguous");
});

test("spans and approximate dates keep their ends and are not decided", () => {
  assert.deepEqual(isos("on or about April 30, 2020"), ["2020-04-30"]);
  assert.deepEqual(isos("del 3 al 5 de marzo de 2015"), ["2015-03-03", "2015-03-05"]);
  assert.deepEqual(isos("March 2015 to June 2016"), ["2015-03", "2016-06"]);
  assert.deepEqual(isos("circa 2012"), ["2012"]);
  for (const text of ["on or about April 30, 2020", "del 3 al 5 de marzo de 2015", "43101"]) {
    assert.equal(date(text).outcome, "ambiguous", text);
  }
});

test("spreadsheet serials of both epochs, before and after the day that never was", () => {
  assert.equal(iso("43101.02984953704", { dateSystem: 1900 }), "2018-01-01");
  assert.deepEqual(date("43101.02984953704", { dateSystem: 1900 }).reasons, ["time-cut"]);
  assert.equal(iso("1", { dateSystem: 1900 }), "1900-01-01");
  assert.equal(iso("59", { dateSystem: 1900 }), "1900-02-28");
  assert.equal(iso("61", { dateSystem: 1900 }), "1900-03-01");
  assert.equal(iso("0", { dateSystem: 1904 }), "1904-01-01");
  assert.equal(iso("41639", { dateSystem: 1904 }), "2018-01-01");
  assert.equal(iso("2958465", { dateSystem: 1900 }), "9999-12-31");
});

test("an assumed date says so", () => {
  assert.ok(date("2018-03-25", { assumed: true }).reasons.includes("assumed"));
});

test("what is written in an order is read in that order", () => {
  const days = fc.date({ min: new Date("1900-03-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom("/", "-", "."), (day, mark) => {
      const expected = day.toISOString().slice(0, 10);
      const [y, m, d] = expected.split("-") as [string, string, string];
      assert.equal(iso(expected), expected);
      assert.equal(iso([d, m, y].join(mark), { dateOrder: "dmy" }), expected);
      assert.equal(iso([m, d, y].join(mark), { dateOrder: "mdy" }), expected);
      assert.ok(isos([d, m, y].join(mark)).includes(expected));
      const at = Math.floor(Date.UTC(Number(y), Number(m) - 1, Number(d)) / 86_400_000) + 25_569;
      assert.equal(iso(String(at), { dateSystem: 1900 }), expected);
      assert.equal(iso(String(at - 1462), { dateSystem: 1904 }), at >= 1462 ? expected : null);
    }),
    { seed: 1968 },
  );
});

test("hostile texts end, and what was written is kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      assert.equal(date(text).input, text);
      assert.equal(date(text).outcome === "read", date(text).value !== null);
    }),
    { numRuns: 500, seed: 1968 },
  );
  for (const text of [
    "ABOUT ".repeat(13),
    "1/".repeat(40),
    " - ".repeat(26),
    "9".repeat(79),
    "x".repeat(100_000),
  ]) {
    assert.equal(date(text).input, text);
  }
});
