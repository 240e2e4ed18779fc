/**
 * How often what is read of unseen wordings is wrong: `node dist/tools/bench/quality/blind.js [--all]`. The wordings
 * are drawn from public tables that nobody developed on, and were labelled before the readers saw them.
 */
import { BLIND_KINDS, blindRows, scoreBlind } from "../../test/quality/blind.ts";

const percent = (share: number | null) => (share === null ? "-" : `${(100 * share).toFixed(1)} %`);
const rows = blindRows();
console.log(
  "| kind | wordings | read | ambiguous | unread | wrong of those read | 95 % interval | readable, read |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |");
const scores = BLIND_KINDS.map((kind) => scoreBlind(kind, rows));
for (const { kind, rows: all, read, ambiguous, unread, wrong, readable, readRightly } of scores)
  console.log(
    `| ${kind} | ${all} | ${read} | ${ambiguous} | ${unread} | ${wrong.numerator} of ${read} (${percent(wrong.share)}) | ` +
      `${percent(wrong.low)} to ${percent(wrong.high)} | ${readRightly} of ${readable} |`,
  );
for (const { kind, mistakes, missed } of scores) {
  for (const line of mistakes) console.log(`${kind}, wrong: ${line}`);
  if (process.argv.includes("--all")) for (const line of missed) console.log(`${kind}, not read: ${line}`);
}
