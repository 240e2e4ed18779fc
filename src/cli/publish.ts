import { InvalidArgumentError } from "commander";
import { FINDINGS } from "#findings";
import type { Refusal } from "#gate";
import type { PublishWish, Walk } from "#publishing";
import { HANDLING, type Handling } from "#store";
import { CATALOGUE, type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface Options {
  readonly out?: string;
  readonly by?: string;
  readonly where?: string[];
  readonly with?: string[];
  readonly k: number;
  readonly tlp: Handling;
  readonly series?: string;
  readonly note?: string[];
  readonly replyTo?: string;
  readonly reply?: string[];
  readonly confirmParties?: boolean;
  readonly rank?: boolean;
  readonly release?: string[];
  readonly period?: string;
  readonly without?: string[];
  readonly walk?: string;
  readonly top: string;
}

export function declarePublish(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.publish.${key}`);
  const command = verbs
    .verb("publish")
    .argument("<FINDING...>", `${word("finding")}: ${FINDINGS.join(" | ")}`)
    .option("--out <DIR>", word("out"))
    .option("--by <FIELD>", say(language, "cli.findings.by"))
    .option("--where <FIELD=VALUE...>", say(language, "cli.findings.where"))
    .option("--with <KEY=VALUE...>", say(language, "cli.findings.with"))
    .option("--k <N>", word("k"), count, 10)
    .option("--tlp <LABEL>", word("tlp"), oneOf(HANDLING), "TLP:CLEAR")
    .option("--series <DIR>", word("series"))
    .option("--note <TEXT...>", word("note"))
    .option("--confirm-parties", word("confirm"))
    .option("--reply-to <ADDRESS>", word("reply-to"))
    .option("--reply <PARTY=TEXT...>", word("reply"))
    .option("--rank", word("rank"))
    .option("--release <IMPORT=CITATION...>", word("release"))
    .option("--period <FROM/TO>", word("period"))
    .option("--without <TABLE...>", word("without"))
    .option("--walk <DIR>", word("walk"))
    .option("--top <N>", say(language, "cli.findings.top"), "20");
  verbs.does<Options>(command, async (door, options, names) => {
    if (options.walk !== undefined) return walk(door, options, names);
    const findings = names.map((name) => oneOf(FINDINGS)(name));
    const out = options.out ?? "";
    if (out === "") throw new InvalidArgumentError(JSON.stringify({ what: "--out", choices: "DIR" }));
    const { publish } = await import("#publishing");
    const { refusals, done } = await withDesk(door, { verb: "publish" }, (desk) =>
      publish(desk, wishOf(options, findings, out)),
    );
    if (done === null) {
      const told = refusals.map((refusal) => ({ ...refusal, ...sentences(door, refusal) }));
      if (door.json) door.out(`${JSON.stringify({ published: false, refusals: told })}\n`);
      else door.out(refusedText(door, told));
      return EXIT.refused;
    }
    const { publicationId: id, index, figures, tables, withheld } = done;
    const params = { id, index, figures, tables, out, rows: withheld.rows, groups: withheld.tables };
    door.out(
      door.json
        ? `${JSON.stringify({ published: true, out, ...done })}\n`
        : `${door.say("cli.publish.done", params)}\n`,
    );
    return EXIT.done;
  });
}

function count(value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(JSON.stringify({ what: value, choices: "3, 5, 10 ..." }));
}

function wishOf(options: Options, names: readonly string[], out: string): PublishWish {
  const {
    by = null,
    where = [],
    series = null,
    note = [],
    reply = [],
    release = [],
    period = null,
    without = [],
  } = options;
  return {
    ...{
      names,
      out,
      by,
      where,
      series,
      period,
      without,
      given: options.with ?? [],
      notes: note,
      replies: reply,
      releases: release,
    },
    ...{ k: options.k, tlp: options.tlp, replyTo: options.replyTo ?? null },
    confirmParties: options.confirmParties === true,
    ranked: options.rank === true,
  };
}

function sentences(
  door: Door,
  { code, where }: Refusal,
): { readonly message: string; readonly mend: string } {
  return { message: door.say(`gate.${code}`, { where }), mend: door.say(`gate.${code}.mend`) };
}

function refusedText(door: Door, told: readonly (Refusal & { message: string; mend: string })[]): string {
  const lines = [door.say("cli.publish.refused", { n: told.length }), ""];
  for (const { code, message, mend } of told) {
    lines.push(`${code}: ${message}`, `  ${door.say("cli.publish.mend")}: ${mend}`);
  }
  return `${lines.join("\n")}\n`;
}

async function walk(door: Door, options: Options, figures: readonly string[]): Promise<number> {
  const { walkFigure } = await import("#publishing");
  const dir = options.walk ?? "";
  const most = door.json ? Number.MAX_SAFE_INTEGER : Number(options.top);
  const walks = await withDesk(door, { verb: "publish --walk" }, async ({ store }) => {
    const found: Walk[] = [];
    for (const figure of figures) found.push(await walkFigure(store, { dir, figure, most, data: door.data }));
    return found;
  });
  for (const one of walks) door.out(door.json ? `${JSON.stringify(one)}\n` : walkText(door, one));
  return walks.every(({ same }) => same) ? EXIT.done : EXIT.integrity;
}

function walkText(door: Door, { figure, same, sources, cells, total, shown }: Walk): string {
  const { id, label, numerator, unit } = figure;
  const said = `label.${label}` in CATALOGUE ? door.say(`label.${label}`) : label;
  const params = {
    id,
    label: said,
    numerator: numerator ?? "–",
    unit: door.say(`unit.${unit}`),
    cells: total,
  };
  const lines = [door.say("cli.walk.figure", params), door.say(same ? "cli.walk.same" : "cli.walk.differs")];
  for (const { importId, file, entries } of sources) {
    const [first = 0] = entries;
    lines.push(door.say("cli.walk.entries", { importId, file, first, last: entries.at(-1) ?? first }));
  }
  if (total === 0 && same) return `${lines[0]}\n${door.say("cli.walk.none")}\n`;
  const titles = [
    "SHA-256",
    door.say("cli.walk.sheet"),
    door.say("cli.walk.cell"),
    door.say("cli.walk.text"),
  ];
  const rows = cells.map(({ file, sheet, cell, text }) => [
    `${file.slice(0, 16)}…`,
    sheet,
    cell,
    text ?? "–",
  ]);
  lines.push(
    "",
    tableText(
      titles.map((title) => ({ title })),
      rows,
    ),
  );
  if (total > shown) lines.push(door.say("finding.more", { n: total - shown }));
  return `${lines.join("\n")}\n`;
}
