import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MUNICIPALITIES, type ReadContext, readMark } from "#marks";

const place = (text: string, context: ReadContext = {}) => readMark("place", text, context);
const id = (text: string, context: ReadContext = {}) => place(text, context).value?.id ?? null;

test("a name that several places bear, or none, is not decided", () => {
  for (const [text, context] of [
    ["Juarez", {}],
    ["Nogales", {}],
    ["Georgia", {}],
    ["San Luis", {}],
    ["Mich.", { level: "state" }],
    ["NV via TX", {}],
    ["NV via TX", { level: "state" }],
    ["ejido el tule", { level: "municipality", state: "mx-25" }],
    ["SAN PEDRO MIXTEPEC, OAX.", { level: "municipality", state: "mx-20" }],
    ["NAVOLATO, SIN.", { level: "municipality", state: "mx-26" }],
  ] as const) {
    assert.equal(place(text, context).outcome, "ambiguous", text);
  }
  for (const text of [
    "",
    "n.a.",
    "IGNORADO",
    "< BAIRRO NÃO CADASTRADO >",
    "Las Vegas via ???",
    "12",
    "Xyzzy",
  ]) {
    assert.equal(place(text).outcome, "unread", text);
  }
});

test("a place that its register did not know is unread by its source, at every level", () => {
  for (const text of [
    "Ignorado",
    "Outros",
    "< BAIRRO NÃO CADASTRADO >",
    "Não sabe informar",
    "País desconocido",
    "Município ignorado",
    "SEM PAÍS",
    "Otros países",
    "Country unknown",
    "Not known",
  ]) {
    for (const level of ["country", "state", "municipality", "locality"] as const) {
      assert.deepEqual(place(text, { level }).reasons, ["unread-by-source"], `${text}, ${level}`);
    }
    assert.deepEqual(place(text).reasons, ["unread-by-source"], text);
  }
  assert.equal(id("País Vasco, Spain"), "country:es:pais-vasco");
});

test("a town that no table ties to a municipality keeps its state and its name as written", () => {
  const reading = place("EL TULE, SIN.", { level: "municipality", state: "mx-25" });
  assert.equal(reading.value, null);
  assert.deepEqual(reading.reasons, ["not-a-municipality"]);
  assert.equal(reading.candidates[0]?.value.state, "mx-25");
  assert.equal(reading.candidates[0]?.value.level, "locality");
});

test("states: short forms, old names, typing errors, broken encodings", () => {
  for (const [text, expected] of [
    ["D.F.", "mx-09"],
    ["CDMX", "mx-09"],
    ["Edo. Mex.", "mx-15"],
    ["Estado Mexico", "mx-15"],
    ["Qro.", "mx-22"],
    ["Tamps.", "mx-28"],
    ["N.L.", "mx-19"],
    ["B.C.S.", "mx-03"],
    ["Ver.", "mx-30"],
    ["Q. ROO", "mx-23"],
    ["Michoacam", "mx-16"],
    ["YucatÃ¡n", "mx-31"],
    ["TX", "us-tx"],
    ["Tex.", "us-tx"],
    ["New Mexico", "us-nm"],
  ] as const) {
    assert.equal(id(text, { level: "state" }), expected, text);
  }
});

test("municipalities: the state in the cell, its names inside names, shortened and new ones", () => {
  for (const [text, state, expected] of [
    ["IZTAPALAPA, D.F.", "mx-09", "mx-09-007"],
    ["MIGUEL HGO., D.F.", "mx-09", "mx-09-016"],
    ["DGO., DGO.", "mx-10", "mx-10-005"],
    ["MONTEMOR., N.L.", "mx-19", "mx-19-038"],
    ["NEXTLALPAN, MEX., MEX.", "mx-15", "mx-15-059"],
    ["OZULUAMA DE MASCARE±AS, VER.", "mx-30", "mx-30-121"],
    ["LA VENTOSA, OAX.", "mx-20", "mx-20-043"],
    ["NUEVA ROSITA, COAH.", "mx-05", "mx-05-032"],
    ["Cd. Juárez", "mx-08", "mx-08-037"],
    ["SAN PEDRO TLAQUEPAQUE", "mx-14", "mx-14-098"],
    ["San Quintín", "mx-02", "mx-02-006"],
    ["Cuiliacan", "mx-25", "mx-25-006"],
  ] as const) {
    assert.equal(id(text, { level: "municipality", country: "MX", state }), expected, text);
  }
});

test("free text: town and state, country words, United States towns as written", () => {
  assert.equal(id("Nuevo Laredo, Tamaulipas"), "mx-28-027");
  assert.equal(id("Tijuana, BC"), "mx-02-004");
  assert.equal(id("Sonora, Mexico"), "mx-26");
  assert.equal(id("Chihuahua, MX"), "mx-08");
  assert.equal(id("Tampico, Mexico"), "mx-28-038");
  assert.equal(id("Eagle Pass, TX"), "us-tx:eagle-pass");
  assert.equal(id("TUCSON", { state: "us-az" }), "us-az:tucson");
  assert.equal(id("Laredo, TX", { level: "port" }), "port:2304");
  for (const text of ["EUA", "E.U.A.", "ESTADOS UNIDOS", "EE. UU", "United States"]) {
    assert.equal(id(text, { level: "country" }), "country:us", text);
  }
  assert.equal(id("ITÁLIA", { level: "country" }), "country:it");
  assert.equal(id("Tchecoslováquia", { level: "country" }), "country:cshh");
  assert.equal(place("BANGU", { level: "locality", country: "BR" }).value?.level, "locality");
});

test("every municipality's own name reads to its own id, whatever its case and accents", () => {
  const wrong: string[] = [];
  for (const { id: expected, name, state } of MUNICIPALITIES) {
    const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
    for (const text of [name, name.toUpperCase(), bare.toLowerCase()]) {
      const reading = place(text, { level: "municipality", country: "MX", state });
      if (reading.value?.id !== expected) wrong.push(`${text} ${expected} ${reading.value?.id}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(MUNICIPALITIES.length >= 2477);
});

test("hostile texts end, and what was written is kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 320 }), (text) => {
      const reading = place(text, { level: "municipality", state: "mx-20" });
      assert.equal(reading.input, text);
      assert.equal(reading.outcome === "read", reading.value !== null);
    }),
    { numRuns: 300, seed: 1968 },
  );
  for (const text of [",".repeat(300), "SAN ".repeat(75), "a".repeat(100_000)])
    assert.equal(place(text).input, text);
});
