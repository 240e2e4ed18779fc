/**
 * What the headstamp reader reads and how often it is right: `node dist/tools/bench/quality/headstamps.js`.
 * With HEADSTAMP_FIELD_DATA also the ammunition rows of a laboratory's files, and what was not read, by frequency.
 */
import { existsSync } from "node:fs";
import {
  LABORATORY_FILES,
  percent,
  scoreLaboratory,
  scoreTranscribed,
  TRANSCRIBED,
  transcribed,
} from "../../test/quality/headstamps.ts";

if (existsSync(TRANSCRIBED)) {
  const score = scoreTranscribed(transcribed());
  console.log("| marks with years | read | ambiguous | unread | right of read | one year alone |");
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: |");
  console.log(
    `| ${score.rows} | ${percent(score.read, score.rows)} | ${percent(score.ambiguous, score.rows)} | ` +
      `${percent(score.unread, score.rows)} | ${percent(score.right, score.read)} | ${percent(score.oneYear, score.read)} |`,
  );
  for (const line of score.wrong) console.log(`wrong: ${line}`);
  for (const line of score.open) console.log(`open: ${line}`);
}

const folder = process.env["HEADSTAMP_FIELD_DATA"];
if (folder === undefined) console.log("field data skipped: HEADSTAMP_FIELD_DATA is not set");
else {
  console.log("\n| file | rows | empty | untold | with a mark | read | ambiguous | unread |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const tail = new Map<string, number>();
  for (const name of LABORATORY_FILES) {
    const found = await scoreLaboratory(folder, name);
    const base = found.read + found.ambiguous + found.unread;
    console.log(
      `| ${name} | ${found.rows} | ${found.empty} | ${found.untold} | ${base} | ${percent(found.read, base)} | ` +
        `${percent(found.ambiguous, base)} | ${percent(found.unread, base)} |`,
    );
    for (const [text, why, rows] of found.tail) {
      const line = `${text}: ${why}`;
      tail.set(line, (tail.get(line) ?? 0) + rows);
    }
  }
  for (const [line, rows] of [...tail].sort((a, b) => b[1] - a[1])) console.log(`${rows} ${line}`);
}
