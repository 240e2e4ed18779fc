/**
 * How much of real field data is read: `HEADSTAMP_FIELD_DATA=folder node dist/tools/bench/quality/fields.js [--json]`.
 * For every file of a known kind and every kind of mark: rows with a value, read, ambiguous, unread, and apart from
 * the base what the source itself calls undetermined; then the commonest values that were not read, with why.
 * Serials are shown as masks (A a letter, 9 a digit) only.
 */
import { readdirSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type MarkKind, type MarkReader, markReader, type ReadContext } from "#marks";
import { openSheets } from "#sheets";

/** What a column holds, by its header in lower case; `class` decides between firearm and ammunition rows. */
const HEADERS: Readonly<Record<string, MarkKind | "class">> = {
  caliber: "calibre",
  calibre: "calibre",
  "manufacturer or brand": "make",
  marca: "make",
  make: "make",
  model: "model",
  modelo: "model",
  "serial number": "serial",
  "número de série": "serial",
  serialno: "serial",
  type: "type",
  tipo: "type",
  estado: "place",
  state: "place",
  municipio: "place",
  municipality: "place",
  "fecha evento": "date",
  "purchase date": "date",
  "mex recovery date": "date",
  date: "date",
  category: "type",
  classe: "class",
};
const LAST_HEADER_ROW = 10;
/** Reasons that are the source's own words, outside the base of every share. */
const SAID_BY_SOURCE = new Set(["unread-by-source", "no-mark", "illegible"]);
const SHOWN = 12;

export interface FieldQuality {
  readonly file: string;
  /** Kind of mark; `make (ammunition)` and `headstamp` are the make column of ammunition rows. */
  readonly kind: string;
  /** Rows with a value, without those the source calls undetermined. */
  readonly base: number;
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
  readonly bySource: number;
  /** Makes read as a pattern or as home-made: no maker is named. */
  readonly withoutMaker: number;
  /** Commonest values that were not read, by rows. */
  readonly commonest: readonly { readonly value: string; readonly rows: number; readonly why: string }[];
}

interface Tally {
  base: number;
  read: number;
  ambiguous: number;
  unread: number;
  bySource: number;
  withoutMaker: number;
  readonly notRead: Map<string, { rows: number; why: string }>;
}

/** Reads every known column of every known file under a folder, in the order of their paths. */
export async function fieldQuality(folder: string): Promise<FieldQuality[]> {
  const reader = markReader({ capacity: 50_000 });
  const results: FieldQuality[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => [".csv", ".xlsx"].includes(extname(name).toLowerCase()))
    .sort();
  for (const name of files) {
    for (const [kind, tally] of await fileTallies(join(folder, name), reader)) {
      const { notRead, ...counts } = tally;
      const commonest = [...notRead]
        .map(([value, { rows, why }]) => ({ value: kind === "serial" ? masked(value) : value, rows, why }))
        .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
        .slice(0, SHOWN);
      results.push({ file: relative(folder, join(folder, name)), kind, ...counts, commonest });
    }
  }
  return results;
}

async function fileTallies(path: string, reader: MarkReader): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const file = await openSheets(path);
  try {
    for (let sheet = 0; sheet < file.sheets.length; sheet++) {
      let columns: readonly (readonly [number, MarkKind | "class", string])[] | null = null;
      for await (const rows of file.rows(sheet)) {
        for (const { row, cells } of rows) {
          const texts = cells.map((cell) => cell?.raw ?? "");
          if (columns !== null) addRow(texts, columns, { tallies, reader });
          else if (row <= LAST_HEADER_ROW) columns = headerOf(texts);
        }
      }
    }
  } finally {
    await file.close();
  }
  return tallies;
}

function headerOf(texts: readonly string[]): (readonly [number, MarkKind | "class", string])[] | null {
  const known = texts.flatMap((text, i) => {
    const header = text.trim().toLowerCase();
    const kind = HEADERS[header];
    return kind === undefined ? [] : [[i, kind, header] as const];
  });
  return known.length >= 2 ? known : null;
}

function addRow(
  texts: readonly string[],
  columns: readonly (readonly [number, MarkKind | "class", string])[],
  into: { readonly tallies: Map<string, Tally>; readonly reader: MarkReader },
): void {
  const ammunition = columns.some(([at, kind]) => kind === "class" && /^muni/i.test(texts[at] ?? ""));
  const context: ReadContext = ammunition ? { item: "cartridge" } : {};
  const [makeAt] = columns.find(([, kind]) => kind === "make") ?? [];
  const make = makeAt === undefined ? null : into.reader("make", texts[makeAt] ?? "", context).value;
  let state: string | undefined;
  for (const [at, kind, header] of columns) {
    const text = texts[at] ?? "";
    if (kind === "class" || text.trim() === "") continue;
    // of an ammunition row, "model" is the bullet
    if (ammunition && kind === "model") continue;
    if (kind === "place") {
      const level = /^(?:estado|state)$/.test(header) ? "state" : "municipality";
      const reading = into.reader("place", text, {
        ...context,
        level,
        ...(state === undefined ? {} : { state }),
      });
      if (level === "state" && reading.value !== null) state = reading.value.id;
      add(into.tallies, level, text, reading);
      continue;
    }
    if (kind === "model" && make !== null) {
      add(into.tallies, "model", text, into.reader("model", text, { ...context, make: make.id }));
      continue;
    }
    add(
      into.tallies,
      ammunition && kind === "make" ? "make (ammunition)" : kind,
      text,
      into.reader(kind, text, context),
    );
    if (ammunition && kind === "make")
      add(into.tallies, "headstamp", text, into.reader("headstamp", text, context));
  }
}

function add(tallies: Map<string, Tally>, kind: string, text: string, reading: ReturnType<MarkReader>): void {
  let tally = tallies.get(kind);
  if (tally === undefined) {
    tally = { base: 0, read: 0, ambiguous: 0, unread: 0, bySource: 0, withoutMaker: 0, notRead: new Map() };
    tallies.set(kind, tally);
  }
  if (reading.outcome === "unread" && reading.reasons.some((reason) => SAID_BY_SOURCE.has(reason))) {
    tally.bySource++;
    return;
  }
  tally.base++;
  tally[reading.outcome]++;
  if (reading.outcome === "read") {
    const value = reading.value;
    if (value !== null && "role" in value && (value.role === "design" || value.role === "private"))
      tally.withoutMaker++;
    return;
  }
  const seen = tally.notRead.get(text);
  if (seen === undefined)
    tally.notRead.set(text, { rows: 1, why: `${reading.outcome}: ${reading.reasons.join(", ")}` });
  else seen.rows++;
}

function masked(value: string): string {
  return value.replace(/\p{L}/gu, "A").replace(/\d/g, "9").slice(0, 30);
}

function percent(part: number, base: number): string {
  return base === 0 ? "-" : `${((100 * part) / base).toFixed(2)} %`;
}

function print(results: readonly FieldQuality[]): void {
  for (const { file, kind, base, read, ambiguous, unread, bySource, withoutMaker, commonest } of results) {
    console.log(
      `${file} | ${kind} | base ${base} | read ${percent(read, base)} | ambiguous ${percent(ambiguous, base)}` +
        ` | unread ${percent(unread, base)} | undetermined by the source ${bySource}` +
        (withoutMaker > 0
          ? ` | of those read, ${withoutMaker} name a pattern or no maker: read to a maker ${percent(read - withoutMaker, base)}`
          : ""),
    );
    for (const { value, rows, why } of commonest)
      console.log(`    ${rows} x ${JSON.stringify(value)}: ${why}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.env["HEADSTAMP_FIELD_DATA"];
  if (folder === undefined) {
    console.error("couldn't measure: HEADSTAMP_FIELD_DATA is not set, expected the folder of field data");
    process.exitCode = 2;
  } else {
    const results = await fieldQuality(folder);
    if (process.argv.includes("--json")) console.log(JSON.stringify(results));
    else print(results);
  }
}
