import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { estimateShare, momentsOf, type Share } from "#findings";
import { readMark } from "#marks";

export const BLIND = "test/quality/calibre-make-blind.csv";
export const BLIND_KINDS = ["calibre", "make", "place", "date"] as const;
export type BlindKind = (typeof BLIND_KINDS)[number];

/**
 * A wording of an unseen public table and what it means, labelled before the reader saw it: ids that are right, or
 * `none`, `undetermined` or `ambiguous`, where no single value may be read. Dates are labelled as their source means
 * them, so that a day read as a month is wrong.
 */
export interface BlindRow {
  readonly kind: BlindKind;
  readonly wording: string;
  readonly label: string;
  readonly source: string;
}

export interface BlindScore {
  readonly kind: BlindKind;
  readonly rows: number;
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
  /** Wordings that mean one value of the tables: what could be read. */
  readonly readable: number;
  readonly readRightly: number;
  /** Of the readings `read`, how many say what the label does not. */
  readonly wrong: Share;
  readonly mistakes: readonly string[];
  /** Wordings that mean one value and were not read. */
  readonly missed: readonly string[];
}

export function blindRows(): BlindRow[] {
  return parse(readFileSync(BLIND, "utf8"), { columns: true });
}

export function scoreBlind(kind: BlindKind, rows: readonly BlindRow[]): BlindScore {
  const asked = rows.filter((row) => row.kind === kind);
  const mistakes: string[] = [];
  const missed: string[] = [];
  const counts = { read: 0, ambiguous: 0, unread: 0 };
  let readable = 0;
  for (const { wording, label } of asked) {
    const reading = readMark(kind, wording);
    counts[reading.outcome]++;
    const right = label.split("|");
    const means = right.some((id) => !["none", "undetermined", "ambiguous"].includes(id));
    if (means) readable++;
    const id = idOf(reading.value);
    if (id !== null && !right.includes(id)) mistakes.push(`${wording} is ${label}, read as ${id}`);
    if (id === null && means) missed.push(`${wording} is ${label}: ${reading.outcome}`);
  }
  return {
    kind,
    rows: asked.length,
    ...counts,
    readable,
    readRightly: counts.read - mistakes.length,
    wrong: estimateShare(
      momentsOf(
        Array.from({ length: counts.read }, (_, at) => ({
          numerator: at < mistakes.length ? 1 : 0,
          denominator: 1,
        })),
      ),
    ),
    mistakes,
    missed,
  };
}

function idOf(value: object | null): string | null {
  if (value === null) return null;
  if ("iso" in value) return String(value.iso);
  return "id" in value ? String(value.id) : null;
}
