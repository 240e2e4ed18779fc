/** Rows of one file as candidates of one another: what the file says of both at once is a part of their weight. */
import {
  type Answer,
  type Borne,
  bitsOfSame,
  type Candidate,
  explainSame,
  type Left,
  type Listed,
  lineOf,
  type Mark,
} from "#linkage";
import { foldSerial, readMark, serialKey } from "#marks";
import type { Keeping } from "./link-held.ts";
import { type MarkFile, markTaker, type WrittenMark } from "./link-marks.ts";
import { daysOf, lettersAndDigits, nearValues } from "./link-values.ts";

/** Rows that have a number, what they go by, and the first of each record of the file. */
export interface FileRows {
  readonly rows: readonly Listed[];
  readonly ids: readonly string[];
  readonly records: readonly number[];
  readonly ordinals: ReadonlyMap<number, number>;
  /** By folded number, what the file says of it as a whole. */
  readonly borne: ReadonlyMap<string, Borne>;
  /** What a store holds of the custody of its rows. */
  readonly keeping: Keeping;
}

export async function rowsOf(marks: MarkFile, keeping: Keeping): Promise<FileRows> {
  const rows: Listed[] = [];
  const ids: string[] = [];
  const records: number[] = [];
  const ordinals = new Map<number, number>();
  const take = markTaker();
  for await (const part of marks.rows()) {
    for (const written of part) {
      const { mark } = take(written);
      if (mark.serial === "") continue;
      if (!ordinals.has(written.ordinal)) ordinals.set(written.ordinal, rows.length);
      ids.push(written.id);
      records.push(written.ordinal);
      rows.push(listedOf(written, mark, keeping));
    }
  }
  return { rows, ids, records, ordinals, borne: borneIn(rows), keeping };
}

export function listedOf(written: WrittenMark, mark: Mark, keeping: Keeping): Listed {
  const key = serialKey(mark.serial);
  const { make = "", model = "", calibre = "", type = "", from = null, to = null } = mark;
  const { sheet = "", row, n = 0, authority = "" } = written;
  const kept = keeping.get(`${sheet}!${row}${n === 0 ? "" : `#${n}`}`) ?? [];
  const [first] = kept;
  // A row without a date goes by the first day of its custody.
  const days = from === null || to === null ? null : ([from, to] as const);
  return {
    ...{ key, folded: foldSerial(key), make, model, calibre, type, procedure: written.procedure ?? "" },
    days: days ?? (first === undefined ? null : [first.day, first.day]),
    authority: lettersAndDigits(authority),
    left: leftOf(written.disposition ?? ""),
    kept,
    fits: make === "" ? null : fitsFormat(key, make),
    cells: JSON.stringify([written.procedure, written.said, written.others]),
  };
}

function fitsFormat(key: string, make: string): boolean | null {
  const { reasons } = readMark("serial", key, { make });
  if (reasons.includes("fits-makers-format")) return true;
  return reasons.includes("no-known-format") ? false : null;
}

/** Words of what became of a gun, the strongest first. */
const LEFT: readonly (readonly [Left["how"], RegExp])[] = [
  ["destroyed", /destr[ouú][iíy]?|fundid|melted|molten|inutiliza/i],
  ["released", /devuel|devolv|return|releas|restitu/i],
  ["held", /custod|held|stored|bodega|almac|resguard|acautelad/i],
];

/** What a cell says became of a gun, with the day where it is written in it; null where it says nothing known. */
export function leftOf(text: string): Left | null {
  const how = LEFT.find(([, words]) => words.test(text))?.[0];
  if (how === undefined) return null;
  const day = /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/.exec(text)?.[0] ?? "";
  return { how, day: daysOf(day)?.from ?? null };
}

function borneIn(rows: readonly Listed[]): ReadonlyMap<string, Borne> {
  const lines = new Map<string, Set<string>>();
  for (const row of rows) {
    const on = lineOf(row);
    if (on === null) continue;
    const keys = lines.get(on.line);
    if (keys === undefined) lines.set(on.line, new Set([row.key]));
    else keys.add(row.key);
  }
  const found = new Map<string, { rows: number; makes: Set<string>; crowd: number }>();
  for (const row of rows) {
    const on = lineOf(row);
    const crowd = on === null ? 0 : lines.get(on.line)!.size / on.numbers;
    const known = found.get(row.folded) ?? { rows: 0, makes: new Set<string>(), crowd: 0 };
    known.rows++;
    if (row.make !== "") known.makes.add(row.make);
    found.set(row.folded, { ...known, crowd: Math.max(known.crowd, crowd) });
  }
  return new Map([...found].map(([folded, one]) => [folded, { ...one, makes: one.makes.size }]));
}

const NOT_BORNE: Borne = { rows: 1, makes: 1, crowd: 0 };

/** What may explain two rows of the file. */
export function explainRows(file: Pick<FileRows, "borne">, a: Listed, b: Listed) {
  return explainSame([a, b], file.borne.get(a.folded) ?? NOT_BORNE, nearValues);
}

/** Candidates less probable than this are not worth asking for what may explain them. */
const ASKED = 0.01;

/**
 * An answer without the mark's own row, as if the register did not have it: of duplicates within one file, a row is no
 * candidate for itself. What may explain the other rows is a further part of each. What was observed around the mark stays.
 */
export function answerWithin(
  answer: Answer,
  file: Pick<FileRows, "rows" | "ordinals" | "borne">,
  {
    own,
    ordinal,
    ordinalOf,
  }: {
    readonly own: Listed | null;
    readonly ordinal: number;
    readonly ordinalOf: (row: number) => number;
  },
): Answer {
  const least = answer.none;
  const others = answer.candidates.filter(({ row }) => ordinalOf(row) !== ordinal);
  const taken = answer.candidates.reduce(
    (sum, { row, probability }) => (ordinalOf(row) === ordinal ? sum + probability : sum),
    0,
  );
  const rest = 1 - taken;
  const candidates = others.map((candidate): Candidate => {
    const at = file.ordinals.get(ordinalOf(candidate.row));
    const asked = own !== null && at !== undefined && candidate.probability >= ASKED * rest;
    const bits = asked ? bitsOfSame(explainRows(file, own, file.rows[at]!)) : 0;
    return { ...candidate, weight: candidate.weight + bits, parts: [...candidate.parts, bits] };
  });
  // Beside a row as sure as itself the others would be lost in rounding: they are weighed anew.
  const most = candidates.reduce((max, { weight }) => Math.max(max, weight), 0);
  const raw = candidates.map(({ weight }) => 2 ** (weight - most));
  const none = 2 ** -most;
  const unlisted = rest > 0 && least > 0 ? (answer.unlisted.probability / least) * none : 0;
  const sum = raw.reduce((total, value) => total + value, none + unlisted);
  const made = candidates
    .map((candidate, at): Candidate => ({ ...candidate, probability: (raw[at] as number) / sum }))
    .sort((a, b) => b.probability - a.probability || a.row - b.row);
  // What was not looked for keeps what was believed before.
  if (answer.candidates.length === 0) return answer;
  return {
    ...answer,
    candidates: made,
    none: none / sum,
    unlisted: { ...answer.unlisted, probability: unlisted / sum },
  };
}
