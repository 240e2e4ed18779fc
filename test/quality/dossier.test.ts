import assert from "node:assert/strict";
import { test } from "node:test";
import { measure, textFolders } from "./dossier.ts";

const folders = textFolders(process.env);
const { texts, tallies } = measure(folders, ["seed", "seen", "blind"]);

test("figures of the texts that are here: recall 0.8 at precision 0.9 and better", {
  skip: texts === 0 && "no texts here (HEADSTAMP_FIELD_DATA)",
}, () => {
  for (const { set, labels, found, proposed, right } of tallies.filter(({ kind }) => kind === "figure")) {
    assert.ok(found >= 0.8 * labels, `${set}: ${found} of ${labels} found`);
    assert.ok(right >= 0.9 * proposed, `${set}: ${right} of ${proposed} right`);
  }
});

test("what the seeds tell besides figures", {
  skip: texts === 0 && "no texts here (HEADSTAMP_FIELD_DATA)",
}, () => {
  for (const { set, kind, labels, found } of tallies.filter((row) => row.set === "seed")) {
    assert.ok(found >= 0.8 * labels, `${set} ${kind}: ${found} of ${labels} found`);
  }
});
