import assert from "node:assert/strict";
import { test } from "node:test";
import { BLIND_KINDS, blindRows, scoreBlind } from "./blind.ts";

/** Readings that must not be wrong; the place is a town of another country, which only its column can tell. */
const WRONG_ALLOWED = { calibre: 1, make: 1, place: 1, date: 0 } as const;

test("wordings of unseen tables: hardly any of those read is read wrongly", () => {
  const rows = blindRows();
  for (const kind of BLIND_KINDS) {
    const score = scoreBlind(kind, rows);
    assert.equal(score.rows, kind === "calibre" || kind === "make" ? 200 : 100);
    assert.equal(score.read + score.ambiguous + score.unread, score.rows);
    assert.ok(score.mistakes.length <= WRONG_ALLOWED[kind], `${kind}: ${score.mistakes.join("; ")}`);
  }
});

test("the sample of wordings holds no serial: no run of six digits outside dates and no name of a person", () => {
  for (const { kind, wording } of blindRows()) {
    if (kind !== "date") assert.doesNotMatch(wording.replace(/0\.35699\d*/, ""), /\d{6}/, wording);
  }
});
