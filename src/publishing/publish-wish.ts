import type { Refusal } from "#gate";
import type { Handling } from "#store";
import type { Publication } from "./publication.ts";

export interface PublishWish {
  readonly names: readonly string[];
  readonly by: string | null;
  readonly where: readonly string[];
  readonly given: readonly string[];
  readonly out: string;
  readonly k: number;
  readonly tlp: Handling;
  readonly series: string | null;
  readonly notes: readonly string[];
  readonly replyTo: string | null;
  /** `PARTY=TEXT` each. */
  readonly replies: readonly string[];
  readonly confirmParties: boolean;
  readonly ranked: boolean;
  /** `IMPORT=CITATION` each. */
  readonly releases: readonly string[];
  /** `FROM/TO`, where the file has no dates of its own. */
  readonly period: string | null;
  /** Tables that are left out, as a refusal names them: `FINDING: LABEL`, or the label or key alone. */
  readonly without: readonly string[];
}

export interface Published {
  readonly refusals: readonly Refusal[];
  /** Null where the gate stayed shut. */
  readonly done: {
    readonly publicationId: string;
    readonly index: number;
    readonly figures: number;
    readonly tables: number;
    readonly withheld: Publication["withheld"];
    readonly files: number;
  } | null;
}
