/**
 * Recall and precision of `headstamp dossier` per kind, on texts that are not in the repository: the seeds beside
 * HEADSTAMP_FIELD_DATA, and a folder HEADSTAMP_DOSSIER_TEXTS with the texts of test/quality/dossier-texts.csv.
 * `--sets seed,seen` chooses; `--tail` lists what was missed and what was wrong.
 */
import { type LabelSet, measure, textFolders } from "../../test/quality/dossier.ts";

const at = process.argv.indexOf("--sets");
const sets = (at < 0 ? "seed,seen,blind" : (process.argv[at + 1] ?? "")).split(",") as LabelSet[];
const { texts, absent, tallies, missed, wrong } = measure(textFolders(process.env), sets);
const share = (part: number, of: number): string => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);
console.log(
  `${texts} texts here, ${absent} not here (set HEADSTAMP_FIELD_DATA and HEADSTAMP_DOSSIER_TEXTS)\n`,
);
console.log("| set | kind | labels | found | recall | proposed | right | precision |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const row of tallies) {
  const recall = share(row.found, row.labels);
  const precision = share(row.right, row.proposed);
  console.log(
    `| ${row.set} | ${row.kind} | ${row.labels} | ${row.found} | ${recall} | ${row.proposed} | ${row.right} | ${precision} |`,
  );
}
if (process.argv.includes("--tail")) {
  console.log(
    `\nmissed:\n${missed.join("\n")}\n\nwrong:\n${wrong.map((line) => line.replace(/\s+/g, " ").slice(0, 220)).join("\n")}`,
  );
}
