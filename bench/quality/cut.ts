/**
 * A real file against a register cut from it with seeded damage:
 * `node dist/tools/bench/quality/cut.js FILE.csv [marks]`. Every second row that has a number is in the register as it is; marks are
 * rows drawn from the whole file, so that about half have no row, with every damage of the model in turn. Half are damaged as they
 * were written, half without their separators. Prints recall, top-1 and coverage of the 95 % sets, by damage. A row that
 * bears a mark's number stands for its gun: the file does not say whether it is. Cells with several numbers are left out, and
 * marks in which no one number is left to look for are counted apart. Nothing of the file is written anywhere but to a
 * folder that is removed.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { CREDIBLE, damageBetween, fold } from "#linkage";
import { readMark, serialKey } from "#marks";
import { link } from "#matching";
import { csvLine } from "#sheets";
import { aLinkWish } from "../../test/factory/links.ts";
import { DAMAGE_KINDS, type DamageKind, damageNumber } from "../damage.ts";
import { machineLine } from "../machine.ts";
import { randomFrom } from "../seeded.ts";

const SEED = 11;
/** Under so many signs no damage is made: hardly anything of the number would be left. */
const LEAST = 5;

type Row = Readonly<Record<string, string>>;
interface Cut {
  readonly kind: DamageKind;
  readonly serial: string;
  readonly from: Row;
}

/** One number, of letters and digits and at least one digit. */
function isNumber(text: string): boolean {
  const key = fold(text);
  if (!/^[A-Z0-9]*\d[A-Z0-9]*$/.test(key) || key.length < LEAST) return false;
  const { candidates, reasons } = readMark("serial", text);
  return !reasons.includes("several-serials") && candidates.some(({ value }) => value.key !== null);
}

/** Columns by the words that courts and laboratories head them with. */
function columnOf(row: Row, words: RegExp): string {
  return Object.keys(row).find((name) => words.test(name)) ?? "";
}

async function main(file: string, count: number): Promise<void> {
  const rows: Row[] = parse(await readFile(file, "utf8"), {
    columns: true,
    relax_column_count: true,
    bom: true,
  });
  const columns = [/^serial/i, /^(manuf|make)/i, /^model/i, /^calib/i].map((words) =>
    columnOf(rows[0]!, words),
  );
  const said = (row: Row) => columns.map((name) => row[name] ?? "");
  const numbered = rows.filter((row) => isNumber(said(row)[0]!));
  const random = randomFrom(SEED);
  const kept = numbered.filter((_, at) => at % 2 === 0);
  const cuts: Cut[] = [];
  for (let n = 0; cuts.length < count; n++) {
    const from = numbered[Math.floor(random() * numbered.length)]!;
    const kind = DAMAGE_KINDS[n % DAMAGE_KINDS.length]!;
    const text = said(from)[0]!.toUpperCase();
    const serial = damageNumber(random() < 0.5 ? text : serialKey(text), kind, random);
    // A row's own unreadable characters and the mark's may be more than the model looks beside.
    if (serial !== null && damageBetween(serial, text) !== null) cuts.push({ kind, serial, from });
  }
  const dir = await mkdtemp(join(tmpdir(), "headstamp-cut-"));
  try {
    const header = ["id", "serial", "make", "model", "calibre"];
    const write = (name: string, lines: readonly (readonly string[])[]) =>
      writeFile(join(dir, name), [header, ...lines].map((line) => csvLine([...line])).join(""));
    await write(
      "register.csv",
      kept.map((row, at) => [`r${at}`, ...said(row)]),
    );
    await write(
      "marks.csv",
      cuts.map(({ serial, from }, at) => [`m${at}`, serial, ...said(from).slice(1)]),
    );
    const { unsought } = await link(aLinkWish(dir));
    console.log(`not looked for: ${JSON.stringify(unsought)}`);
    const lines: Row[] = parse(await readFile(join(dir, "out.csv"), "utf8"), { columns: true });
    console.log(`${machineLine(SEED)}, ${kept.length} rows, ${cuts.length} marks`);
    print(cuts, kept, lines, (row) => serialKey(said(row)[0]!));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function print(
  cuts: readonly Cut[],
  kept: readonly Row[],
  lines: readonly Row[],
  keyOf: (row: Row) => string,
): void {
  const truth = new Map<string, Set<string>>();
  for (const [at, row] of kept.entries())
    truth.set(keyOf(row), (truth.get(keyOf(row)) ?? new Set()).add(`r${at}`));
  const byMark = new Map<string, Row[]>();
  for (const line of lines) byMark.set(line["mark_id"]!, [...(byMark.get(line["mark_id"]!) ?? []), line]);
  const judged = cuts.map(({ kind, from }, at) => {
    const right = truth.get(keyOf(from)) ?? new Set([""]);
    const found = (byMark.get(`m${at}`) ?? []).map(
      (line) => [line["register_id"]!, Number(line["probability"])] as const,
    );
    let mass = 0;
    const set = found.filter(([, probability]) => {
      const wanted = mass < CREDIBLE;
      mass += probability;
      return wanted;
    });
    const holds = (some: readonly (readonly [string, number])[]) => some.some(([id]) => right.has(id));
    return {
      kind: right.has("") ? "no row" : kind,
      recalled: holds(found),
      top: holds(found.slice(0, 1)),
      held: holds(set),
    };
  });
  const missed = judged.flatMap(({ kind, recalled }, at) =>
    kind !== "no row" && !recalled
      ? [`${kind} ${cuts[at]!.serial.replace(/[A-Z]/g, "A").replace(/[0-9]/g, "9")}`]
      : [],
  );
  console.log(`missed, by shape: ${missed.join(", ")}`);
  console.log("| marks | number | recall | top-1 | 95 % sets hold |\n| --- | ---: | ---: | ---: | ---: |");
  for (const kind of [...DAMAGE_KINDS, "no row"]) {
    const some = judged.filter((one) => one.kind === kind);
    const share = (of: "recalled" | "top" | "held") =>
      (some.filter((one) => one[of]).length / Math.max(1, some.length)).toFixed(3);
    const recall = kind === "no row" ? "" : share("recalled");
    console.log(`| ${kind} | ${some.length} | ${recall} | ${share("top")} | ${share("held")} |`);
  }
}

if (process.argv[1]?.endsWith("cut.js") === true) {
  const [file = "", count = "2000"] = process.argv.slice(2);
  await main(file, Number(count));
}
