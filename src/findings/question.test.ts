import assert from "node:assert/strict";
import { test } from "node:test";
import { QUESTIONS } from "#findings";
import type { MarkReading } from "#marks";

const reading = (kind: string, outcome: string, value: unknown, reasons: string[] = []): MarkReading =>
  ({ kind, input: "x", outcome, value, candidates: [], reasons }) as unknown as MarkReading;
const makers = QUESTIONS.find((question) => question.name === "makers-by-calibre")!;
const places = QUESTIONS.find((question) => question.name === "seizures-by-place-and-year")!;
const origins = QUESTIONS.find((question) => question.of === "make")!;

test("an empty cell was not examined; what the source could not tell was", () => {
  assert.equal(makers.answer([null]).outcome, "unexamined");
  assert.equal(makers.answer([reading("headstamp", "unread", null, ["empty"])]).outcome, "unexamined");
  assert.equal(makers.answer([reading("headstamp", "unread", null, ["unread-by-source"])]).outcome, "unread");
});

test("a make without a country is no origin", () => {
  const value = { id: "make:x", label: "X", name: "X", country: null };
  assert.deepEqual(origins.answer([reading("make", "read", value)]), {
    outcome: "unread",
    key: null,
    label: null,
  });
});

test("a place without a date is in no year", () => {
  const place = reading("place", "read", { id: "mx-28", label: "Tamaulipas" });
  const date = reading("date", "read", { id: "2023-04-01", label: "2023-04-01", iso: "2023-04-01" });
  assert.equal(places.answer([place, null]).outcome, "unexamined");
  assert.equal(places.answer([place, reading("date", "ambiguous", null, ["order"])]).outcome, "ambiguous");
  assert.equal(places.answer([place, date]).label, "Tamaulipas 2023");
});

test("only seizures answer a question of seizures", () => {
  assert.equal(places.meaning, "seizures");
});
