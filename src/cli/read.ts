import { createInterface } from "node:readline";
import { HeadstampError } from "#base";
import { MARK_KINDS, type MarkKind, type MarkReading, readMark } from "#marks";
import { type Language, say } from "#words";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";

interface Options {
  readonly csv?: string;
  readonly column?: string;
}

export function declareRead(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("read")
    .argument("<KIND>", say(language, "cli.read.kind"), oneOf(MARK_KINDS))
    .argument("[TEXT...]", say(language, "cli.read.text"))
    .option("--csv <FILE>", say(language, "cli.read.csv"))
    .option("--column <NAME>", say(language, "cli.read.column"));
  verbs.does<Options>(command, async (door, options, [kind, ...texts]) => {
    const show = presenter(door);
    if (options.csv !== undefined || options.column !== undefined) {
      if (options.csv === undefined || options.column === undefined || texts.length > 0) {
        throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.nothing") });
      }
      const { readColumn } = await import("#casework");
      for await (const reading of readColumn({
        file: options.csv,
        column: options.column,
        kind: kind as MarkKind,
      })) {
        await show(reading.reading, reading.row);
      }
      return EXIT.done;
    }
    if (texts.length === 0)
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.nothing") });
    for (const text of texts) {
      if (text !== "-") await show(readMark(kind as MarkKind, text));
      else
        for await (const line of createInterface({ input: process.stdin }))
          await show(readMark(kind as MarkKind, line));
    }
    return EXIT.done;
  });
}

/** Writes one reading, and waits where the pipe is full: a column may have millions of rows. */
function presenter(door: Door): (reading: MarkReading, row?: number) => Promise<void> {
  const write = async (text: string): Promise<void> => {
    if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
  };
  return (reading, row) => {
    if (!door.json) return write(readingText(door, reading, row));
    const { kind, input, outcome, value, candidates, reasons } = reading;
    const line = { kind, input, outcome, value, candidates, reasons };
    return write(`${JSON.stringify(row === undefined ? line : { ...line, row })}\n`);
  };
}

/** A reading for people: the outcome, what it says, then every candidate with its rule and source. */
function readingText(door: Door, reading: MarkReading, row?: number): string {
  const where = row === undefined ? "" : `${row}: `;
  const head = `${where}${reading.input} — ${door.say(`cli.outcome.${reading.outcome}`)}`;
  const value = reading.value === null ? "" : `: ${detailText(door, reading.value)}`;
  const lines = [`${head}${value}`];
  for (const reason of reading.reasons)
    lines.push(`    ${door.say("cli.because")} ${door.say(`reason.${reason}`)}`);
  for (const candidate of reading.candidates) {
    const certainty = door.say(`cli.certainty.${candidate.certainty}`);
    lines.push(
      `    · ${detailText(door, candidate.value)} (${certainty}): ${door.say(`why.${candidate.why}`)}`,
    );
    lines.push(`      ${door.say("cli.source")}: ${candidate.source}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Parts of a value that say more than its label, each with its name; empty parts are left out. */
const DETAILS = [
  "plant",
  "country",
  "years",
  "operators",
  "calibre",
  "year",
  "month",
  "condition",
  "key",
  "notes",
] as const;

function detailText(door: Door, value: NonNullable<MarkReading["value"]>): string {
  const parts = DETAILS.flatMap((name) => {
    const part = (value as unknown as Record<string, unknown>)[name];
    if (part === null || part === undefined || part === "" || part === value.label) return [];
    if (Array.isArray(part)) {
      if (part.length === 0) return [];
      const said = name === "notes" ? part.map((code) => door.say(`note.${code}`)) : part;
      return [`${door.say(`detail.${name}`)} ${said.join(" / ")}`];
    }
    return [
      `${door.say(`detail.${name}`)} ${name === "condition" ? door.say(`condition.${part}`) : String(part)}`,
    ];
  });
  return parts.length === 0 ? value.label : `${value.label} [${parts.join("; ")}]`;
}
