import type { AsideCode } from "./aside.ts";
import type { Terms } from "./population.ts";
import type { Qualifier } from "./qualifier.ts";
import type { RatePeriod } from "./rate.ts";
import type { TextSpan } from "./span.ts";
import type { UnitCode } from "./units.ts";

/** What all proposals have: the exact place, and the rule that found it (`why.CODE` in the catalogue). */
interface Proposed {
  readonly span: TextSpan;
  readonly why: string;
}

/** A table row that a text names; `source` empty = a hint, which proves nothing about who that is. */
export interface NamedActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly source: string;
}

/** Who is given as having said or counted something. */
export interface NamedSpeaker {
  readonly actor: NamedActor | null;
  /** As written; null where the person is not collected or nobody in particular is named. */
  readonly name: string | null;
  readonly role: string | null;
  /** A person stands there whose name is not collected. */
  readonly withheld: boolean;
  /** Where it is written; null where the person is not collected. */
  readonly span: TextSpan | null;
}

export interface TimeGiven {
  readonly words: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null = open, or known in words only. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: "day" | "month" | "year" | "fiscal-year" | "relative";
}

export interface PlaceGiven {
  readonly id: string;
  readonly words: string;
}

/** One side of a figure: how many, of what, in words and in the terms of the population table. */
export interface FigureSide {
  readonly value: string | null;
  readonly words: string;
  readonly terms: Terms;
  readonly span: TextSpan;
}

export const MISSING = ["base", "period", "population", "counted-by", "where"] as const;
export type Missing = (typeof MISSING)[number];

export interface FigureProposal extends Proposed {
  readonly kind: "figure";
  /** Stable: the same place of the same text; an edge puts the text's hash before it. */
  readonly key: string;
  /** Exact decimals; equal for a point; null where only an order of magnitude, or a doubtful separator, is written. */
  readonly low: string | null;
  readonly high: string | null;
  /** "2/3" where the text says a share in words. */
  readonly ratio: string | null;
  readonly vague: boolean;
  readonly doubtful: boolean;
  readonly qualifier: Qualifier | null;
  readonly unit: UnitCode;
  readonly unitWords: string;
  readonly per: RatePeriod | null;
  /** A rise or a fall, or an end of one: its base is an earlier count. */
  readonly change: boolean;
  readonly numerator: FigureSide;
  readonly denominator: FigureSide | null;
  readonly period: TimeGiven | null;
  readonly places: readonly PlaceGiven[];
  readonly countedBy: NamedSpeaker | null;
  readonly speaker: NamedSpeaker | null;
  readonly outlet: string | null;
  readonly missing: readonly Missing[];
  /** Rows of the table of registers that would settle it. */
  readonly verify: readonly string[];
}

export interface StatementProposal extends Proposed {
  readonly kind: "statement";
  readonly actors: readonly NamedActor[];
  readonly rules: readonly string[];
}

export interface QuotationProposal extends Proposed {
  readonly kind: "quotation";
  readonly form: "direct" | "reported";
  readonly speaker: NamedSpeaker | null;
}

export interface ActorProposal extends Proposed {
  readonly kind: "actor";
  readonly actor: NamedActor;
  readonly role: { readonly en: string; readonly es: string };
  readonly held: { readonly from: string; readonly to: string };
  readonly mentions: number;
}

export const EVENTS = [
  "attack",
  "seizure",
  "arrest",
  "transfer",
  "law",
  "designation",
  "lawsuit",
  "office",
] as const;
export type EventCode = (typeof EVENTS)[number];

export interface EventProposal extends Proposed {
  readonly kind: "event";
  readonly event: EventCode;
  readonly when: TimeGiven | null;
  readonly places: readonly PlaceGiven[];
  readonly actors: readonly NamedActor[];
}

export const COMMITMENTS = ["asked", "promised", "enacted", "ended"] as const;
export type CommitmentCode = (typeof COMMITMENTS)[number];

export interface CommitmentProposal extends Proposed {
  readonly kind: "commitment";
  readonly act: CommitmentCode;
  readonly who: NamedSpeaker | null;
  /** What was asked, promised or enacted. */
  readonly what: TextSpan;
  readonly by: TimeGiven | null;
  readonly when: TimeGiven | null;
  /** Rows of the rule timeline that it names. */
  readonly rules: readonly string[];
}

export type Proposal =
  | FigureProposal
  | StatementProposal
  | QuotationProposal
  | ActorProposal
  | EventProposal
  | CommitmentProposal;

/** Numbers that are no figures, by reason. */
export type Asides = Readonly<Partial<Record<AsideCode, number>>>;
