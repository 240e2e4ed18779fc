import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import {
  LABORATORY_FILES,
  percent,
  scoreLaboratory,
  scoreTranscribed,
  TRANSCRIBED,
  transcribed,
} from "./headstamps.ts";

const folder = process.env["HEADSTAMP_FIELD_DATA"];

test("headstamps with years from other hands: maker, year and operator right in 98 % of those read", {
  skip: existsSync(TRANSCRIBED) ? false : `${TRANSCRIBED} is not there`,
}, () => {
  const { rows, read, ambiguous, unread, right, wrong } = scoreTranscribed(transcribed());
  console.log(
    `headstamps with years: ${rows} marks, ${read} read, ${ambiguous} ambiguous, ${unread} unread; ` +
      `right ${right} of ${read} read (${percent(right, read)})`,
  );
  assert.ok(read > 0);
  assert.ok(right >= 0.98 * read, wrong.join("\n"));
});

test("a laboratory's ammunition rows: at least 90 % of those with a mark read to a maker", {
  skip: folder === undefined ? "HEADSTAMP_FIELD_DATA is not set" : false,
}, async () => {
  let [base, read] = [0, 0];
  for (const name of LABORATORY_FILES) {
    const found = await scoreLaboratory(folder ?? "", name);
    const own = found.read + found.ambiguous + found.unread;
    console.log(
      `${name}: ${found.rows} rows, ${found.empty} empty, ${found.untold} untold by the source; of ${own}: ` +
        `read ${percent(found.read, own)}, ambiguous ${percent(found.ambiguous, own)}, unread ${percent(found.unread, own)}`,
    );
    base += own;
    read += found.read;
  }
  assert.ok(read >= 0.9 * base, `read ${read} of ${base}`);
});
