import type { AsideCode } from "./aside.ts";
import type { Decimal } from "./decimal.ts";
import type { FoundUnit } from "./noun.ts";
import type { Separators } from "./number.ts";
import type { Qualifier } from "./qualifier.ts";
import type { RatePeriod } from "./rate.ts";
import type { Sentence } from "./sentence.ts";

/** A quantity as it stands in a sentence, before anybody asks what it is of. Token indexes; `to` is after the last. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the bare number ends: what follows is its unit. */
  readonly numberTo: number;
  /** The rule that found it. */
  readonly why:
    | "percent"
    | "ratio"
    | "multiple"
    | "range"
    | "count"
    | "vague"
    | "money"
    | "rate"
    | "change"
    | "inherited";
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly ratio: readonly [Decimal, Decimal] | null;
  readonly vague: boolean;
  readonly doubtful: boolean;
  readonly qualifier: Qualifier | null;
  readonly unit: FoundUnit;
  readonly per: RatePeriod | null;
}

/** A number that is no figure, with the reason. */
export interface Aside {
  readonly at: number;
  readonly why: AsideCode;
}

export interface Reach {
  readonly sentence: Sentence;
  readonly separators: Separators;
}
