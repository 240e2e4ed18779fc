import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";

type Column =
  | "code"
  | "maker_id"
  | "maker"
  | "country"
  | "kind"
  | "year_style"
  | "year_from"
  | "year_to"
  | "from"
  | "to"
  | "made_by"
  | "text"
  | "year"
  | "operator"
  | "source"
  | "evidence";
type Row = Readonly<Record<Column, string>>;

function rows(path: string): readonly Row[] {
  return parse(readFileSync(path, "utf8"), { columns: true });
}

function table(name: string): readonly Row[] {
  return rows(`data/marks/${name}.csv`);
}

const STAMPS = table("headstamps");
/** Distinct codes with a source; raised as sources are found, never lowered. */
const SOURCED_CODES = 302;

test("each sourced row has an address, each unsourced row has none", () => {
  for (const name of ["headstamps", "plant-operators", "headstamp-brands"]) {
    for (const row of table(name)) {
      const said = `${name}: ${JSON.stringify(row)}`;
      assert.match(row.evidence, /^(sourced|unsourced)$/, said);
      if (row.evidence === "sourced") assert.match(row.source, /^https?:\/\/\S+$/, said);
      else assert.equal(row.source, "", said);
    }
  }
});

test("a maker id has one name, and a code stands once for each maker and country", () => {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  for (const row of STAMPS) {
    const { maker_id, maker, code, country } = row;
    assert.match(maker_id, /^[a-z0-9]+(-[a-z0-9]+)*$/, JSON.stringify(row));
    assert.equal(names.get(maker_id) ?? maker, maker, maker_id);
    names.set(maker_id, maker);
    const key = `${code}|${maker_id}|${country}`;
    assert.ok(!seen.has(key), key);
    seen.add(key);
  }
  assert.equal(new Set(names.values()).size, names.size, "two ids share a name");
});

test("codes, countries, years and kinds are well formed", () => {
  for (const row of STAMPS) {
    const said = JSON.stringify(row);
    assert.match(row.code, /^\S+( \S+)*$/, said);
    assert.equal(row.code, row.code.toUpperCase(), said);
    assert.match(row.country, /^[A-Z]{2}$/, said);
    assert.match(row.kind, /^(military|commercial|both|brand)$/, said);
    assert.match(row.year_style, /^(two|four|one|none)?$/, said);
    for (const year of [row.year_from, row.year_to]) assert.match(year, /^((18|19|20)\d\d)?$/, said);
    if (row.year_from && row.year_to) assert.ok(row.year_from <= row.year_to, said);
  }
});

test("each operator and brand belongs to a maker of the table, in order of time", () => {
  const makers = new Set(STAMPS.map((row) => row.maker_id));
  for (const row of table("plant-operators")) {
    assert.ok(makers.has(row.maker_id), row.maker_id);
    assert.match(row.from, /^\d{4}(-\d\d(-\d\d)?)?$/, JSON.stringify(row));
    if (row.to) assert.ok(row.from <= row.to, JSON.stringify(row));
  }
  for (const row of table("headstamp-brands")) {
    for (const maker of row.made_by.split(";").filter(Boolean)) assert.ok(makers.has(maker), maker);
  }
});

test("as many codes have a source as we say", () => {
  const sourced = new Set(STAMPS.filter((row) => row.evidence === "sourced").map((row) => row.code));
  assert.ok(sourced.size >= SOURCED_CODES, `${sourced.size} codes have a source`);
});

test("the headstamps with years name known makers, plants and operators, each from another address than its code", () => {
  const operators = table("plant-operators");
  for (const row of rows("test/quality/headstamps-with-years.csv")) {
    const said = JSON.stringify(row);
    const known = STAMPS.filter((stamp) => stamp.maker_id === row.maker_id && stamp.country === row.country);
    assert.ok(known.length > 0, said);
    const squeezed = row.text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
    const used = known.filter((stamp) => squeezed.includes(stamp.code.replaceAll(/[^A-Z0-9]/g, "")));
    assert.ok(used.length > 0, said);
    for (const stamp of used) assert.notEqual(stamp.source, row.source, said);
    assert.match(row.year, /^(18|19|20)\d\d$/, said);
    assert.match(row.source, /^https?:\/\/\S+$/, said);
    if (row.operator !== "") {
      const run = operators.some(
        (plant) =>
          plant.maker_id === row.maker_id &&
          plant.operator === row.operator &&
          plant.from.slice(0, 4) <= row.year &&
          (plant.to === "" || plant.to.slice(0, 4) >= row.year),
      );
      assert.ok(run, said);
    }
  }
});
