/** How a mark was understood: never a bare null, never a silent guess. */
export type Outcome = "read" | "ambiguous" | "unread";

/** How far a candidate may be trusted; `hint` alone can never make a reading `read`. */
export type Certainty = "certain" | "probable" | "hint";

/** A structured value has a stable `id` (for joins) and a `label` (for people). */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** One thing that a mark may say. */
export interface Candidate<V> {
  readonly value: V;
  /** Code of the rule or kind of table row that produced it, e.g. `alias`, `fuzzy-one-edit`. */
  readonly why: string;
  /** Address or table row that the rule rests on; `rule:<name>` for a rule of our own. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** What was written (`input`, untouched) beside what was understood. */
export interface Reading<V = string | Labelled> {
  readonly kind: string;
  readonly input: string;
  readonly outcome: Outcome;
  /** Set exactly when `outcome` is `read`. */
  readonly value: V | null;
  readonly candidates: readonly Candidate<V>[];
  /** Codes, never empty unless `outcome` is `read`. */
  readonly reasons: readonly string[];
}

/** A reading that names one value; the candidate comes first, what else was noticed in `reasons`. */
export function read<V>(
  kind: string,
  input: string,
  candidates: readonly [Candidate<V>, ...Candidate<V>[]],
  reasons: readonly string[] = [],
): Reading<V> {
  return { kind, input, outcome: "read", value: candidates[0].value, candidates, reasons };
}

/** A reading that several values fit, or one that is only a hint. */
export function ambiguous<V>(
  kind: string,
  input: string,
  candidates: readonly Candidate<V>[],
  reasons: readonly [string, ...string[]],
): Reading<V> {
  return { kind, input, outcome: "ambiguous", value: null, candidates, reasons };
}

/** A mark that says nothing we know, with the reason. */
export function unread<V>(
  kind: string,
  input: string,
  reasons: readonly [string, ...string[]],
  candidates: readonly Candidate<V>[] = [],
): Reading<V> {
  return { kind, input, outcome: "unread", value: null, candidates, reasons };
}
