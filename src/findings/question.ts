import type { ItemKind, MarkReading } from "#marks";
import type { RowMeaning } from "#records";
import type { TallyOutcome } from "./tally.ts";

/** A mark's answer to a question: what it says, or why it says nothing. */
export interface Answer {
  readonly outcome: TallyOutcome;
  readonly key: string | null;
  readonly label: string | null;
}

/** Fields of an item that a finding may divide by or ask of; each holds one reading. */
export const FIELDS_ASKED = [
  "headstamp",
  "make",
  "importer",
  "calibre",
  "type",
  "state",
  "municipality",
  "date",
] as const;
export type FieldAsked = (typeof FIELDS_ASKED)[number];

/** What a finding asks: of which items, of which mark, and what counts as an answer. */
export interface Question {
  /** Of the finding that asks. */
  readonly name: string;
  /** Kinds of items; null = all, each its own population. */
  readonly items: readonly ItemKind[] | null;
  /** Null = any; else what the rows must be, and all others are left out by name. */
  readonly meaning: RowMeaning | null;
  /** Field that divides the groups where the caller names none; null = none but the population. */
  readonly by: FieldAsked | null;
  /** Which mark is asked, in the words of the catalogue. */
  readonly of: string;
  readonly marks: readonly FieldAsked[];
  readonly answer: (readings: readonly (MarkReading | null)[]) => Answer;
}

const nothing = (outcome: TallyOutcome): Answer => ({ outcome, key: null, label: null });

/** An empty cell is a mark that nobody examined; every other unread mark was looked at. */
function outcomeOf(reading: MarkReading | null | undefined): TallyOutcome {
  if (reading === null || reading === undefined) return "unexamined";
  if (reading.outcome === "unread" && reading.reasons.includes("empty")) return "unexamined";
  return reading.outcome;
}

function maker([reading]: readonly (MarkReading | null)[]): Answer {
  const outcome = outcomeOf(reading);
  if (outcome !== "read" || reading?.kind !== "headstamp" || reading.value === null) return nothing(outcome);
  const value = (reading as MarkReading<"headstamp">).value!;
  return { outcome, key: value.id, label: value.maker };
}

/** Country of make; a make that is read but has no country in the table counts as unread. */
function country([reading]: readonly (MarkReading | null)[]): Answer {
  const outcome = outcomeOf(reading);
  if (outcome !== "read" || reading === null || reading === undefined) return nothing(outcome);
  const value = (reading as MarkReading<"headstamp" | "make">).value;
  if (value === null || value.country === null) return nothing("unread");
  return { outcome, key: value.country, label: value.country };
}

function placeAndYear([state, date]: readonly (MarkReading | null)[]): Answer {
  const outcomes = [outcomeOf(state), outcomeOf(date)] as const;
  for (const worst of ["unexamined", "unread", "ambiguous"] as const) {
    if (outcomes.includes(worst)) return nothing(worst);
  }
  const place = (state as MarkReading<"place">).value!;
  const year = (date as MarkReading<"date">).value!.iso.slice(0, 4);
  return { outcome: "read", key: `${place.id} ${year}`, label: `${place.label} ${year}` };
}

const CASES = ["cartridge", "fired-case"] as const;

/** The first questions. Origin is asked of each mark apart: what was made where, and what came in through whom. */
export const QUESTIONS: readonly Question[] = [
  {
    name: "makers-by-calibre",
    items: CASES,
    meaning: null,
    by: "calibre",
    of: "headstamp",
    marks: ["headstamp"],
    answer: maker,
  },
  {
    name: "origins-by-calibre",
    items: CASES,
    meaning: null,
    by: "calibre",
    of: "headstamp",
    marks: ["headstamp"],
    answer: country,
  },
  {
    name: "origins-by-calibre",
    items: ["firearm"],
    meaning: null,
    by: "calibre",
    of: "make",
    marks: ["make"],
    answer: country,
  },
  {
    name: "origins-by-calibre",
    items: ["firearm"],
    meaning: null,
    by: "calibre",
    of: "importer",
    marks: ["importer"],
    answer: country,
  },
  {
    name: "seizures-by-place-and-year",
    items: null,
    meaning: "seizures",
    by: null,
    of: "place-and-date",
    marks: ["state", "date"],
    answer: placeAndYear,
  },
];
