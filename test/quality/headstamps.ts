/** Scores of the headstamp reader on marks that somebody else transcribed; shared by the test and the bench. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type HeadstampValue, markReader, readMark } from "#marks";
import { openSheets } from "#sheets";

/** A headstamp with its year, transcribed from a public photograph or list that no table row rests on. */
export interface Transcribed {
  readonly text: string;
  readonly maker_id: string;
  readonly country: string;
  readonly year: string;
  readonly operator: string;
  readonly calibre: string;
  readonly source: string;
}

export const TRANSCRIBED = "test/quality/headstamps-with-years.csv";

export function transcribed(): Transcribed[] {
  return parse(readFileSync(TRANSCRIBED, "utf8"), { columns: true, bom: true });
}

export interface Score {
  readonly rows: number;
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
  /** Rows read with maker, year and operator right; a set of years is right when it holds the year. */
  readonly right: number;
  /** Rows read with the year alone, no other beside it. */
  readonly oneYear: number;
  readonly wrong: readonly string[];
  readonly open: readonly string[];
}

export function scoreTranscribed(rows: readonly Transcribed[]): Score {
  const wrong: string[] = [];
  const open: string[] = [];
  let [read, ambiguous, right, oneYear] = [0, 0, 0, 0];
  for (const row of rows) {
    const calibre = row.calibre === "" ? null : readMark("calibre", row.calibre).value;
    const reading = readMark("headstamp", row.text, {
      item: "cartridge",
      ...(calibre === null ? {} : { calibre: calibre.id }),
    });
    if (reading.value === null) {
      if (reading.outcome === "ambiguous") ambiguous++;
      const makers = reading.candidates.map((c) => c.value.id).join(" ");
      open.push(`${row.text} (${row.maker_id}): ${reading.reasons.join(", ")} ${makers}`);
      continue;
    }
    read++;
    if (reading.value.years.length === 1) oneYear++;
    const faults = faultsOf(row, reading.value);
    if (faults.length === 0) right++;
    else wrong.push(`${row.text}: ${faults.join(", ")}`);
  }
  return {
    rows: rows.length,
    read,
    ambiguous,
    unread: rows.length - read - ambiguous,
    right,
    oneYear,
    wrong,
    open,
  };
}

function faultsOf(row: Transcribed, value: HeadstampValue): string[] {
  const faults: string[] = [];
  const id = `maker:${row.maker_id.replace(/^maker:/, "")}`;
  if (value.id !== id) faults.push(`${value.id} is not ${id}`);
  if (row.year !== "" && !value.years.includes(Number(row.year))) {
    faults.push(`${value.years.join(" or ") || "no year"} is not ${row.year}`);
  }
  const operator = row.operator.toLowerCase();
  const named = value.operators.some(
    (o) => o.toLowerCase().includes(operator) || operator.includes(o.toLowerCase()),
  );
  if (operator !== "" && !named)
    faults.push(`${value.operators.join(" or ") || "no operator"} is not ${row.operator}`);
  return faults;
}

/** Ammunition rows of a police laboratory's yearly file. */
export interface Laboratory {
  readonly rows: number;
  readonly empty: number;
  /** Rows whose source says that it could not tell: outside the base. */
  readonly untold: number;
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
  /** What was not read, by frequency: value, reasons, rows. */
  readonly tail: readonly (readonly [string, string, number])[];
}

export const LABORATORY_FILES = ["rio/seized-items-2017.xlsx", "rio/seized-items-2018.xlsx"];

export async function scoreLaboratory(folder: string, name: string): Promise<Laboratory> {
  const file = await openSheets(join(folder, name));
  const reader = markReader({ capacity: 20_000 });
  let columns: { item: number; mark: number; calibre: number } | null = null;
  let [rows, empty, untold, read, ambiguous] = [0, 0, 0, 0, 0];
  const tail = new Map<string, { why: string; rows: number }>();
  try {
    for await (const batch of file.rows(0)) {
      for (const { cells } of batch) {
        const texts = cells.map((cell) => cell?.raw.trim() ?? "");
        if (columns === null) {
          const [item, mark, calibre] = ["Classe", "Marca", "Calibre"].map((h) =>
            texts.indexOf(h),
          ) as number[];
          if (item !== undefined && mark !== undefined && calibre !== undefined && item >= 0) {
            columns = { item, mark, calibre };
          }
          continue;
        }
        if (texts[columns.item] !== "MUNIÇÃO") continue;
        rows++;
        const text = texts[columns.mark] ?? "";
        const calibre = reader("calibre", texts[columns.calibre] ?? "").value;
        const reading = reader("headstamp", text, {
          item: "cartridge",
          ...(calibre === null ? {} : { calibre: calibre.id }),
        });
        const why = reading.reasons.join(", ");
        if (reading.reasons[0] === "empty") empty++;
        else if (reading.reasons[0] === "unread-by-source") untold++;
        else if (reading.outcome === "read") read++;
        else {
          if (reading.outcome === "ambiguous") ambiguous++;
          const seen = tail.get(text) ?? { why, rows: 0 };
          seen.rows++;
          tail.set(text, seen);
        }
      }
    }
  } finally {
    await file.close();
  }
  const sorted = [...tail].map(([text, { why, rows }]) => [text, why, rows] as const);
  sorted.sort((a, b) => b[2] - a[2]);
  return {
    rows,
    empty,
    untold,
    read,
    ambiguous,
    unread: rows - empty - untold - read - ambiguous,
    tail: sorted,
  };
}

/** Share in percent with one decimal. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
