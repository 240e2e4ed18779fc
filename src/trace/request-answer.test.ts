import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HeadstampError } from "#base";
import { isPersonField, readAnswer } from "#trace";

const ID = `req_${"0".repeat(32)}`;
const base = { format: "headstamp-response v1", request: ID, status: "answered-full", on: "2026-01-02" };

function refusal(value: unknown): string {
  try {
    readAnswer(value, "r.json");
  } catch (error) {
    assert.ok(error instanceof HeadstampError);
    return String(error.params["detail"]);
  }
  return "taken";
}

test("what is no response, or says what no response can, is refused by name", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["shape", null],
    ["shape", []],
    ["shape", {}],
    ["shape", { ...base, format: "headstamp-request v1" }],
    ["shape", { ...base, hops: {} }],
    ["shape", { ...base, hops: ["sold"] }],
    ["shape", { ...base, text: 5 }],
    ["status", { ...base, status: "ok" }],
    ["date", { ...base, on: "2026-02-30" }],
    ["date", { ...base, on: "" }],
    ["date", { ...base, hops: [{ kind: "retail-sale", date: "06/07/2015" }] }],
    ["kind", { ...base, hops: [{ kind: "gift" }] }],
    ["reason", { ...base, reasons: ["because"] }],
    ["reason", { ...base, closing: "solved" }],
    ["long", { ...base, number: "x".repeat(201) }],
    ["long", { ...base, text: "x".repeat(2001) }],
    ["hops", { ...base, hops: Array.from({ length: 51 }, () => ({ kind: "shipment" })) }],
  ];
  for (const [detail, value] of cases)
    assert.equal(refusal(value), detail, JSON.stringify(value).slice(0, 80));
});

test("no name of a private person is taken over, wherever it stands", () => {
  const answer = readAnswer(
    {
      ...base,
      purchaser: { name: "Maria Hernandez", address: "Calle 1" },
      text: "vendida a Juan Pérez en 2015",
      hops: [
        {
          kind: "retail-sale",
          date: "2015-06-30",
          from: { role: "dealer", name: "Sample Arms", owner: "x" },
          to: { role: "first-purchaser", name: "Maria Hernandez", licence: "D1" },
          "Buyer DOB": "1980-01-01",
        },
        { kind: "private-resale", from: { role: "dealer", name: "Maria Hernandez" } },
      ],
    },
    "r.json",
  );
  const kept = JSON.stringify({ ...answer, setAside: null });
  for (const name of ["Hernandez", "Pérez", "1980", "Calle", "D1"]) assert.ok(!kept.includes(name), name);
  assert.equal(answer.hops[0]?.from?.name, "Sample Arms");
  assert.deepEqual(answer.hops[0]?.to, { role: "first-purchaser", name: null, licence: null, state: null });
  assert.equal(answer.setAside.cells, 6);
  assert.deepEqual(answer.ignored, ["hops[0].from.owner"]);
});

test("a refusal without a ground says that it has none", () => {
  assert.deepEqual(readAnswer({ ...base, status: "refused" }, "r").reasons, ["not-given"]);
  assert.deepEqual(readAnswer({ ...base, status: "acknowledged" }, "r").reasons, []);
});

test("headers of persons and headers of shops are told apart", () => {
  for (const name of [
    "Purchaser Name",
    "Comprador",
    "Buyer address",
    "Possessor",
    "DOB",
    "Nombre",
    "CURP",
    "Race",
  ])
    assert.ok(isPersonField(name), name);
  for (const name of [
    "Purchase Date",
    "Fecha de compra",
    "Trace No",
    "FFL Name",
    "Dealer",
    "Seller name",
    "State",
  ])
    assert.ok(!isPersonField(name), name);
});

test("whatever is given, it is read or refused with a sentence, never a crash", () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
  const some = fc.dictionary(fc.constantFrom("kind", "date", "from", "role", "name", "__proto__", "x"), leaf);
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...Object.keys(base), "hops", "reasons"),
        fc.oneof(leaf, some, fc.array(some)),
      ),
      (value) => {
        refusal({ ...base, ...value });
      },
    ),
    { seed: 50, numRuns: 500 },
  );
});
