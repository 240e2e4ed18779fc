/**
 * Compiles the cited tables of `data/marks` (CSV, a source column in each) into typed modules of
 * `src/marks/tables`, and draws the sample case. `--check` compares instead of writing and exits 1 where they differ.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { sampleWorkbook } from "./sample.ts";

const FROM = "data/marks";
const TO = "src/marks/tables";

/** `headstamp-makers` -> `HeadstampMakers`. */
function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function moduleText(name: string, text: string): string {
  const rows: string[][] = parse(text, { bom: true, relaxColumnCount: false });
  const [columns, ...body] = rows;
  if (columns === undefined) throw new Error(`couldn't compile ${name}.csv: it has no header`);
  if (!columns.some((column) => column === "source" || column === "source_url")) {
    throw new Error(`couldn't compile ${name}.csv: no column "source"; every row needs one, even if empty`);
  }
  const type = `${pascal(name)}Row`;
  const constant = name.toUpperCase().replaceAll("-", "_");
  const fields = columns.map((column) => `  readonly ${column}: string;`).join("\n");
  const tuple = columns.join(", ");
  return `// Generated from ${FROM}/${name}.csv by npm run generate. Do not edit.
export interface ${type} {
${fields}
}

const ROWS: readonly string[][] = [
${body.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];

export const ${constant}: readonly ${type}[] = ROWS.map(([${columns.map((c) => `${c} = ""`).join(", ")}]) => ({
  ${tuple},
}));
`;
}

const checking = process.argv.includes("--check");
for (const folder of [FROM, TO]) mkdirSync(folder, { recursive: true });
const names = readdirSync(FROM)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.slice(0, -4))
  .sort();
const expected = new Map(
  names.map((name) => [`${name}.ts`, moduleText(name, readFileSync(join(FROM, `${name}.csv`), "utf8"))]),
);
const wrong: string[] = [];
for (const file of readdirSync(TO)) {
  if (expected.has(file)) continue;
  if (checking) wrong.push(`${file} has no table`);
  else rmSync(join(TO, file));
}
for (const [file, text] of expected) {
  let current: string | null = null;
  try {
    current = readFileSync(join(TO, file), "utf8");
  } catch {
    current = null;
  }
  if (current === text) continue;
  if (checking) wrong.push(`${file} differs from its table`);
  else writeFileSync(join(TO, file), text);
}
const SAMPLE = "data/sample/seizures-synthetic.xlsx";
const sample = Buffer.from(sampleWorkbook());
if (!checking) {
  mkdirSync("data/sample", { recursive: true });
  writeFileSync(SAMPLE, sample);
} else if (!readFileSync(SAMPLE).equals(sample)) {
  wrong.push(`${SAMPLE} differs from its generator`);
}
if (wrong.length > 0) {
  console.error(`couldn't accept ${TO}: ${wrong.join("; ")}. Run npm run generate and commit the result.`);
  process.exit(1);
}
