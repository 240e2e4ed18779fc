import { serialKey } from "#marks";
import { DAMAGES, type Damage } from "./damage.ts";
import type { Evidence } from "./evidence.ts";
import { FIELDS, type Field, type Register, rowAt, type Said, serialAt } from "./register.ts";
import { PARTS, type Part, type Weights } from "./weigh.ts";

export interface Candidate {
  readonly row: number;
  readonly damage: Damage;
  readonly probability: number;
  /** Bits by which the row is more probable than none; -Infinity where it cannot be. */
  readonly weight: number;
  /** By `PARTS`, in bits; they add up to the weight. */
  readonly parts: readonly number[];
}

/** What would tell the likely candidates apart, and by how many bits on average. */
export type Split =
  | { readonly what: "character"; readonly place: number; readonly bits: number }
  | { readonly what: Field; readonly bits: number };

export interface Answer {
  /** Most probable first; of equally probable ones, the row that comes first. */
  readonly candidates: readonly Candidate[];
  /** Probability that none of the register's rows is the gun. */
  readonly none: number;
  /** Probability of rows that the bound left out, and their number. */
  readonly unlisted: { readonly rows: number; readonly probability: number };
  /** Enough for 95 %: the first so many candidates, with none and what was left out where they are needed. */
  readonly credible: {
    readonly candidates: number;
    readonly none: boolean;
    readonly unlisted: boolean;
    readonly probability: number;
  };
  readonly splits: readonly Split[];
  /** `bounded` where candidates were left out, or the reason why none were looked for. */
  readonly state: "complete" | "bounded" | "no-serial" | "too-long";
}

/** Probability a credible set holds. */
export const CREDIBLE = 0.95;
/** Candidates that are looked at for what would tell them apart. */
const LOOKED_AT = 200;
/** Fewer bits are not worth a photograph. */
const LEAST_BITS = 0.05;

export function answerOf(mark: Said, evidence: Evidence, weights: Weights, register: Register): Answer {
  const { size, probabilities } = weights;
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (a, b) =>
      (probabilities[b] as number) - (probabilities[a] as number) ||
      (evidence.rows[a] as number) - (evidence.rows[b] as number),
  );
  const candidates = order.map(
    (at): Candidate => ({
      row: evidence.rows[at] as number,
      damage: DAMAGES[evidence.costs[at] as number] as Damage,
      probability: probabilities[at] as number,
      weight: weights.weights[at] as number,
      parts: weights.partsOf(at),
    }),
  );
  const unlisted = { rows: evidence.unlisted, probability: weights.unlisted };
  const credible = credibleSet(candidates, weights.none, unlisted.probability);
  return {
    candidates,
    none: weights.none,
    unlisted,
    credible,
    splits: splits(mark, candidates.slice(0, Math.min(LOOKED_AT, credible.candidates)), register),
    state: stateOf(evidence),
  };
}

function stateOf(evidence: Evidence): Answer["state"] {
  if (evidence.unlisted > 0) return "bounded";
  switch (evidence.state) {
    case "empty":
      return "no-serial";
    case "too-long":
      return "too-long";
    default:
      return "complete";
  }
}

/** The fewest of all that together are probable enough, none being one of them; the left out come last. */
function credibleSet(candidates: readonly Candidate[], none: number, unlisted: number): Answer["credible"] {
  let probability = 0;
  let count = 0;
  let withNone = false;
  while (probability < CREDIBLE && (count < candidates.length || !withNone)) {
    const next = candidates[count]?.probability ?? 0;
    if (!withNone && none >= next) {
      withNone = true;
      probability += none;
    } else {
      count++;
      probability += next;
    }
  }
  const withUnlisted = probability < CREDIBLE && unlisted > 0;
  if (withUnlisted) probability += unlisted;
  return { candidates: count, none: withNone, unlisted: withUnlisted, probability };
}

/** Characters of the mark and fields beside it, by how much knowing them would tell. */
function splits(mark: Said, candidates: readonly Candidate[], register: Register): readonly Split[] {
  if (candidates.length < 2) return [];
  const key = serialKey(mark.serial);
  const rows = candidates.map(({ row }) => rowAt(register, row));
  const found: Split[] = [];
  for (let place = 0; place < key.length; place++) {
    const values = candidates.map((candidate) =>
      characterAt(key, serialAt(register, candidate.row), candidate.damage, place),
    );
    found.push({ what: "character", place, bits: entropy(candidates, values) });
  }
  for (const field of FIELDS) {
    if (mark[field] !== undefined && mark[field] !== "") continue;
    const values = rows.map((row) => row[field] ?? "");
    found.push({ what: field, bits: entropy(candidates, values) });
  }
  return found.filter(({ bits }) => bits >= LEAST_BITS).sort((a, b) => b.bits - a.bits);
}

/** What a candidate says stands at a place of the mark. */
function characterAt(mark: string, row: string, damage: Damage, place: number): string {
  const more = row.length - mark.length;
  switch (damage) {
    case "zeros-dropped":
    case "zeros-added":
    case "label-added":
    case "label-dropped":
      return row.charAt(place + more);
    case "inserted":
    case "dropped": {
      let same = 0;
      while (same < mark.length && (mark[same] === row[same] || mark[same] === "?")) same++;
      return place < same ? row.charAt(place) : row.charAt(place + more);
    }
    default:
      return row.charAt(place);
  }
}

/** Bits that a question tells on average, the candidates alone being asked about. */
function entropy(candidates: readonly Candidate[], values: readonly string[]): number {
  const sums = new Map<string, number>();
  let total = 0;
  candidates.forEach(({ probability }, at) => {
    const value = values[at] as string;
    sums.set(value, (sums.get(value) ?? 0) + probability);
    total += probability;
  });
  let bits = 0;
  for (const sum of sums.values()) if (sum > 0) bits -= (sum / total) * Math.log2(sum / total);
  return total > 0 ? bits : 0;
}

/** The parts of a candidate's weight with what the mark and the row say, prior first: data for a waterfall. */
export interface Explained {
  readonly row: Said;
  readonly damage: Damage;
  readonly parts: readonly {
    /** "within" is what is added among the rows of one file. */
    readonly part: Part | "within";
    readonly bits: number;
    readonly mark: string | null;
    readonly row: string | null;
    /** The weight after this part. */
    readonly sum: number;
  }[];
  readonly weight: number;
  readonly probability: number;
}

export function explainCandidate(mark: Said, candidate: Candidate, register: Register): Explained {
  const row = rowAt(register, candidate.row);
  let sum = 0;
  const said = (who: Said, part: Part): string | null => {
    if (part === "prior") return null;
    if (part === "date") return who.from === undefined ? null : `${who.from}/${who.to ?? who.from}`;
    const value = who[part];
    return value === undefined || value === "" ? null : value;
  };
  const parts = PARTS.map((part, at) => {
    const bits = candidate.parts[at] as number;
    sum += bits;
    return { part, bits, mark: said(mark, part), row: said(row, part), sum };
  });
  return {
    row,
    damage: candidate.damage,
    parts,
    weight: candidate.weight,
    probability: candidate.probability,
  };
}
