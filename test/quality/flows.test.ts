import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BROKEN_PAIRS,
  BROKEN_TIMES,
  type Coverage,
  coverPair,
  coverSeizures,
  coverSeveral,
  coverTimes,
  PAIRS,
  SEVERAL,
  TIMES,
} from "../../bench/quality/flows.ts";

/** A slice of the bench: with so few draws an interval that covers 95 % stays above these floors but once in thousands. */
const FLOOR = 0.84;

function holds({ method, world, answered, held }: Coverage): void {
  if (method.startsWith("(")) return;
  assert.ok(held / answered >= FLOOR, `${method}, ${world}: ${held} of ${answered}`);
}

test("intervals of two lists and of seizures hold the truth", () => {
  for (const world of PAIRS) for (const one of coverPair(world, 80)) holds(one);
  for (const one of coverSeizures(100)) holds(one);
});

test("broken assumptions break the interval, or are refused: a cascade never answers", () => {
  const [cascade, dirty, unlike, dependent] = BROKEN_PAIRS.flatMap((world) => coverPair(world, 40));
  assert.equal(cascade?.answered, 0);
  for (const one of [dirty, unlike, dependent]) assert.ok(one!.held / one!.answered < 0.6, one!.world);
  assert.ok(dirty!.bias > 1.1 && unlike!.bias < 0.9 && dependent!.bias < 0.9);
});

test("the corrected curve, nowcasts and relative flows hold the truth where the naive curve does not", () => {
  const found = coverTimes(TIMES[0]!, 50);
  for (const one of found) holds(one);
  assert.equal(found.find(({ method }) => method.startsWith("(naive curve at 1"))?.held, 0);
});

test("where times change from cohort to cohort the curve is wrong, and the test often says so", () => {
  const found = coverTimes(BROKEN_TIMES[0]!, 40);
  const curve = found.find(({ method }) => method === "reverse-time curve at 1 y")!;
  assert.ok(curve.held / curve.answered < 0.8);
  assert.ok(found.find(({ method }) => method.startsWith("(test"))!.held > 4);
});

test("the hull of three lists holds the truth more often than the best model alone", () => {
  const [hull, bootstrap, best] = coverSeveral(SEVERAL[1]!, 15);
  holds(hull!);
  assert.ok(bootstrap!.held >= 12 && hull!.held >= best!.held);
});
