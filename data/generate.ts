/**
 * Compiles the cited tables of each room (`data/ROOM/*.csv`, a source column in each) into typed modules of
 * `src/ROOM/tables`, and draws the sample case. `--check` compares instead of writing and exits 1 where they differ.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { sampleWorkbook } from "./sample.ts";
import { sampleRegisters } from "./sample-registers.ts";

/** The rooms that keep tables. */
const ROOMS = ["marks", "texts", "trace", "claims", "findings"].filter((room) => existsSync(`data/${room}`));

/** `headstamp-makers` -> `HeadstampMakers`. */
function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function moduleText(path: string, text: string): string {
  const name = basename(path, ".csv");
  const rows: string[][] = parse(text, { bom: true, relaxColumnCount: false });
  const [columns, ...body] = rows;
  if (columns === undefined) throw new Error(`couldn't compile ${path}: it has no header`);
  if (!columns.some((column) => column === "source" || column === "source_url")) {
    throw new Error(`couldn't compile ${path}: no column "source"; every row needs one, even if empty`);
  }
  const type = `${pascal(name)}Row`;
  const constant = name.toUpperCase().replaceAll("-", "_");
  const fields = columns.map((column) => `  readonly ${column}: string;`).join("\n");
  const tuple = columns.join(", ");
  return `// Generated from ${path} by npm run generate. Do not edit.
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
const wrong: string[] = [];

/** Writes, or with `--check` compares, the modules of one room's tables. */
function compileRoom(room: string): void {
  const from = `data/${room}`;
  const to = `src/${room}/tables`;
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((file) => file.endsWith(".csv"));
  const expected = new Map(
    names
      .sort()
      .map((file) => [
        `${basename(file, ".csv")}.ts`,
        moduleText(`${from}/${file}`, readFileSync(join(from, file), "utf8")),
      ]),
  );
  for (const file of readdirSync(to)) {
    if (expected.has(file)) continue;
    if (checking) wrong.push(`${to}/${file} has no table`);
    else rmSync(join(to, file));
  }
  for (const [file, text] of expected) {
    const path = join(to, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    if (checking) wrong.push(`${path} differs from its table`);
    else writeFileSync(path, text);
  }
}

for (const room of ROOMS) compileRoom(room);
const registers = Object.entries(sampleRegisters()).map(
  ([name, text]) => [`data/sample/${name}-synthetic.csv`, Buffer.from(text)] as const,
);
for (const [path, bytes] of [
  ["data/sample/seizures-synthetic.xlsx", Buffer.from(sampleWorkbook())] as const,
  ...registers,
]) {
  if (!checking) {
    mkdirSync("data/sample", { recursive: true });
    writeFileSync(path, bytes);
  } else if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
    wrong.push(`${path} differs from its generator`);
  }
}
if (wrong.length > 0) {
  console.error(
    `couldn't accept the tables: ${wrong.join("; ")}. Run npm run generate and commit the result.`,
  );
  process.exit(1);
}
