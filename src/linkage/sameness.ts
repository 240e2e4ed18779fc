import { type CustodyWhy, custodyBetween, daysBetween, type Kept, type Left } from "./custody.ts";

/**
 * What may explain that two rows of one file bear the same or nearly the same number. Set-valued: an explanation leaves
 * the set only where evidence speaks against it, and nothing is merged. The rule: docs/spec/linkage.md, "Within one file".
 */
export const SAMENESS = [
  "copied-row",
  "listed-twice",
  "seized-again",
  "custody-leak",
  "generic-number",
  "typing-error",
  "two-guns",
] as const;
export type Sameness = (typeof SAMENESS)[number];

/** One row's number and what is said beside it; "" where it is not said. */
export interface Listed {
  /** Upper case, without separators, `?` for an unreadable character. */
  readonly key: string;
  /** The key with confusable characters folded to one. */
  readonly folded: string;
  readonly make: string;
  readonly model: string;
  readonly calibre: string;
  readonly type: string;
  /** What the file calls the event it came from. */
  readonly procedure: string;
  /** First and last day that the date allows, from 1970-01-01; null where there is none. */
  readonly days: readonly [from: number, to: number] | null;
  /** Who seized it, folded to letters. */
  readonly authority: string;
  /** What became of it after it was seized, and on which day where that is said; null where the file does not say. */
  readonly left: Left | null;
  /** What is recorded of its custody, in order of time. */
  readonly kept: readonly Kept[];
  /** Whether the number has a known shape of its maker's; null where none is known. */
  readonly fits: boolean | null;
  /** All cells of the row as one text. */
  readonly cells: string;
}

/** What the file says of a number as a whole. */
export interface Borne {
  /** Rows that bear it, and makes it stands under. */
  readonly rows: number;
  readonly makes: number;
  /** Share of the numbers on its line (one make, length and beginning) that some row bears. */
  readonly crowd: number;
}

export interface SameExplained {
  /** Never empty; told apart where it is one. */
  readonly may: readonly Sameness[];
  /** Codes `sameness.why.<code>`. */
  readonly why: readonly string[];
}

/** Our own bounds; no source gives any. Days from which two procedures are two events and not one gun examined again. */
export const APART_DAYS = 30;
/** Signs under which a number alone does not tell a gun, and rows of one file from which it is borne too often to. */
const SHORT = 5;
const OFTEN = 4;
/** Share of a line's numbers from which another gun of the make may well bear the same one. */
const CROWDED = 0.01;

type Alike = (field: "make" | "calibre" | "type", a: string, b: string) => boolean;

/** Tells what may explain a pair; `alike` says whether two unlike values may mean the same. */
export function explainSame(pair: readonly [Listed, Listed], borne: Borne, alike: Alike): SameExplained {
  const [a, b] = pair;
  const why: string[] = [];
  const unlike = (["make", "calibre", "type"] as const).filter(
    (field) =>
      a[field] !== "" && b[field] !== "" && a[field] !== b[field] && !alike(field, a[field], b[field]),
  );
  for (const field of unlike) why.push(`other-${field}`);
  if (a.folded !== b.folded && bare(a.folded) !== bare(b.folded)) return nearly(pair, unlike.length, why);
  const generic = signsOfGeneric(pair, borne);
  why.push(...generic);
  if (a.fits === false || b.fits === false) why.push("no-makers-format");
  // Two things beside the number speak of two guns; one may be a slip.
  if (unlike.length > 1) return { may: ["generic-number"], why };
  const may = new Set<Sameness>(eventsOf(pair, why));
  if (a.key !== b.key) {
    why.push("written-otherwise");
    may.add("typing-error");
  }
  // What nobody could read may differ.
  if (`${a.key}${b.key}`.includes("?") && !may.has("copied-row")) {
    why.push("unreadable-character");
    may.add("two-guns");
  }
  const borneOut =
    a.make !== "" &&
    a.make === b.make &&
    ((a.model !== "" && a.model === b.model) ||
      (a.calibre !== "" && a.calibre === b.calibre) ||
      (a.fits === true && b.fits === true));
  const copied = may.has("copied-row");
  if (!borneOut && !copied) why.push("little-beside-number");
  if (generic.length > 0 || unlike.length > 0 || (!borneOut && !copied)) may.add("generic-number");
  return { may: SAMENESS.filter((one) => may.has(one)), why };
}

/** Leading zeros are often dropped. */
function bare(folded: string): string {
  return folded.replace(/^[0O]+(?=.)/, "");
}

function signsOfGeneric([a, b]: readonly [Listed, Listed], { rows, makes, crowd }: Borne): string[] {
  const signs: string[] = [];
  if (Math.min(a.key.length, b.key.length) < SHORT) signs.push("short-number");
  if ([a, b].some(({ key, model }) => model !== "" && key === model.replace(/[^A-Z0-9]/gi, "").toUpperCase()))
    signs.push("model-number");
  if (rows >= OFTEN) signs.push("borne-often");
  if (makes > 1) signs.push("several-makes");
  if (crowd >= CROWDED) signs.push("crowded-numbers");
  return signs;
}

/** What custody leaves of one event or two. */
const EVENTS_BY_CUSTODY: Readonly<Record<CustodyWhy, readonly Sameness[]>> = {
  "same-seal": ["listed-twice"],
  "after-destruction": ["custody-leak"],
  "while-in-custody": ["custody-leak"],
  "held-by-same": ["listed-twice", "custody-leak"],
  "custody-ends": ["seized-again", "custody-leak"],
  released: ["seized-again"],
};

/** One event or two: by the row itself, its procedure and its days. */
function eventsOf([a, b]: readonly [Listed, Listed], why: string[]): Sameness[] {
  if (a.cells === b.cells) {
    why.push("same-cells");
    return ["copied-row"];
  }
  if (a.procedure === "" || b.procedure === "") {
    why.push("no-procedure");
    return ["listed-twice", "seized-again"];
  }
  if (a.procedure === b.procedure) {
    why.push("same-procedure");
    return ["listed-twice"];
  }
  why.push("two-procedures");
  if (a.authority !== "" && b.authority !== "")
    why.push(a.authority === b.authority ? "same-authority" : "two-authorities");
  const custody = custodyBetween(a, b);
  if (custody !== null) {
    why.push(custody);
    return [...EVENTS_BY_CUSTODY[custody]];
  }
  const gap = daysBetween(a, b);
  if (gap === null) why.push("no-dates");
  else why.push(gap >= APART_DAYS ? "days-apart" : "days-close");
  return gap !== null && gap >= APART_DAYS ? ["seized-again"] : ["listed-twice", "seized-again"];
}

/** Numbers that differ: one mistyped, or two guns. */
function nearly([a, b]: readonly [Listed, Listed], unlike: number, why: string[]): SameExplained {
  const step = stepBetween(a.key, b.key);
  const together = a.procedure !== "" && a.procedure === b.procedure;
  why.push("numbers-differ");
  if (unlike > 1) return { may: ["two-guns"], why };
  if (step === 1) why.push("consecutive");
  if (together) why.push("same-procedure");
  if (`${a.key}${b.key}`.includes("?")) why.push("unreadable-character");
  else if (step === 1 && together) return { may: ["two-guns"], why };
  return { may: ["typing-error", "two-guns"], why };
}

/** How far apart two numbers are that differ in their last digits alone; null where they are not such. */
export function stepBetween(a: string, b: string): number | null {
  const [left, right] = [tailOf(a), tailOf(b)];
  if (left === null || right === null || left.head !== right.head || a.length !== b.length) return null;
  return Math.abs(left.value - right.value);
}

/** The line that a number counts on, and how many numbers that has; null where it ends with no digit or has no make. */
export function lineOf({ make, key }: Listed): { readonly line: string; readonly numbers: number } | null {
  const tail = make === "" || key.includes("?") ? null : tailOf(key);
  if (tail === null) return null;
  return { line: `${make}\n${key.length}\n${tail.head}`, numbers: 10 ** (key.length - tail.head.length) };
}

/** Bits that an explanation takes from the weight of "one gun"; our own estimates, a thousand to one and sixteen to one. */
const TOLD_APART = -10;
const LISTED_APART = -4;

/** What an explanation says of the two rows being one gun, beside what their cells say. */
export function bitsOfSame({ may, why }: SameExplained): number {
  if (may.every((one) => one === "two-guns" || one === "generic-number")) return TOLD_APART;
  return may.includes("two-guns") && why.includes("same-procedure") ? LISTED_APART : 0;
}

/** Digits that end a number, nine at most, so that they count exactly. */
function tailOf(key: string): { readonly head: string; readonly value: number } | null {
  const digits = /\d{1,9}$/.exec(key)?.[0];
  return digits === undefined ? null : { head: key.slice(0, -digits.length), value: Number(digits) };
}

/** Numbers between two guns of one lot at most; our own bound. */
export const LOT_STEP = 25;
export interface Series {
  readonly kind: "consecutive" | "same-lot";
  /** Places in the list. */
  readonly pair: readonly [number, number];
  readonly step: number;
}

/**
 * Neighbours by number, of one make, that differ by one, or by so few that they may be of one lot where the model is the
 * same too: links of two guns, never of one. Numbers under five signs or with an unreadable character say nothing.
 */
export function seriesOf(rows: readonly Listed[]): readonly Series[] {
  const lines = new Map<string, { at: number; value: number }[]>();
  for (const [at, { key, make }] of rows.entries()) {
    const tail = make === "" || key.length < SHORT || key.includes("?") ? null : tailOf(key);
    if (tail === null) continue;
    const line = `${make}\n${key.length}\n${tail.head}`;
    const held = lines.get(line);
    if (held === undefined) lines.set(line, [{ at, value: tail.value }]);
    else held.push({ at, value: tail.value });
  }
  const found: Series[] = [];
  for (const line of lines.values()) {
    line.sort((a, b) => a.value - b.value || a.at - b.at);
    for (let next = 1; next < line.length; next++) {
      const [a, b] = [line[next - 1]!, line[next]!];
      const step = b.value - a.value;
      const pair = [a.at, b.at] as const;
      if (step === 1) found.push({ kind: "consecutive", pair, step });
      else if (step > 1 && step <= LOT_STEP && sameModel(rows, pair))
        found.push({ kind: "same-lot", pair, step });
    }
  }
  return found;
}

function sameModel(rows: readonly Listed[], [a, b]: readonly [number, number]): boolean {
  const model = rows[a]!.model;
  return model !== "" && model === rows[b]!.model;
}
