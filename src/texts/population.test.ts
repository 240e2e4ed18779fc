import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { comparePopulations, readPopulation, type Terms } from "#texts";

const terms = (words: string): Terms => readPopulation(words).terms;
const relation = (first: string, second: string) => comparePopulations(terms(first), terms(second)).relation;

test("words of other things state nothing", () => {
  assert.deepEqual(terms("the quarterly revenue of grocery chains"), {});
  assert.deepEqual(terms(""), {});
  assert.deepEqual(terms("they asked us to leave"), {});
});

test("who counted, who had it and who received it are three things", () => {
  assert.deepEqual(terms("firearms seized by the Army from cartels and traced to a US purchaser"), {
    thing: ["firearm"],
    event: ["traced"],
    origin: ["us-purchaser"],
    by: ["mx-army"],
    from: ["cartel"],
  });
  assert.deepEqual(terms("guns sold to the Mexican military").to, ["to-mx-military"]);
  assert.deepEqual(terms("armas perdidas o robadas de la policía").from, ["from-police"]);
  assert.deepEqual(terms("armas aseguradas por la Guardia Nacional").by, ["mx-guard"]);
  assert.equal(terms("firearms submitted to ATF for tracing").by, undefined);
});

test("the same population in both languages", () => {
  assert.equal(
    relation(
      ".50 cartridges seized by the Army from cartels",
      "cartuchos calibre .50 asegurados por el Ejército a cárteles",
    ),
    "same",
  );
  assert.equal(relation("US-sourced firearms traced", "armas rastreadas de fuente estadounidense"), "same");
});

test("steps of a trace lie within each other, and with and without a purchaser exclude each other", () => {
  assert.equal(
    relation("firearms traced to a US purchaser in Mexico", "firearms recovered in Mexico"),
    "subset",
  );
  assert.equal(relation("firearms recovered in Mexico", "firearms traced in Mexico"), "superset");
  assert.equal(
    relation("US-sourced firearms traced to a US purchaser", "US-sourced firearms without a purchaser"),
    "different",
  );
});

test("two countries' seizures are different populations", () => {
  assert.equal(
    relation(
      ".50 cartridges seized by US agents in border states",
      ".50 cartridges seized by Mexican authorities",
    ),
    "different",
  );
});

test("approved, shipped and diverted are not each other", () => {
  const compared = comparePopulations(
    terms("firearms approved for export"),
    terms("firearms diverted to cartels"),
  );
  assert.ok(compared.differences.some(({ facet, how }) => facet === "event" && how === "other"));
});

test("law: a population is itself, and the relation turns round with its order", () => {
  const words = fc.constantFrom(
    "firearms seized in Mexico",
    "rifles traced to a US purchaser",
    "pistols recovered in Texas",
    ".50 cartridges made at Lake City",
    "military-grade weapons smuggled into Mexico",
    "soldiers who deserted",
    "US-made firearms traced in Mexico",
    "homicides by firearm, preliminary",
    "firearms lost by the police",
  );
  const turned = { same: "same", subset: "superset", superset: "subset" } as Record<string, string>;
  fc.assert(
    fc.property(words, words, (a, b) => {
      assert.equal(relation(a, a), "same");
      const there = relation(a, b);
      assert.equal(relation(b, a), turned[there] ?? there);
    }),
  );
});

test("law: any text is read or left alone, never refused", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      assert.equal(readPopulation(text).words, text);
    }),
  );
});
