/** Steps of an authority's funnel, each with the step that it is a part of; null = the first. */
export const STEPS = {
  seized: null,
  recorded: "seized",
  examined: "recorded",
  identified: "examined",
  submitted: "recorded",
  accepted: "submitted",
  "us-sourced": "accepted",
  "us-made": "us-sourced",
  "us-imported": "us-sourced",
  retailer: "us-sourced",
  purchaser: "retailer",
  charged: "recorded",
  convicted: "charged",
} as const satisfies Readonly<Record<string, string | null>>;
export type Step = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as readonly Step[];

/** A count of firearms at some steps; what nobody counted is not here. */
export type Known = ReadonlyMap<Step, number>;

/** What is known of one step: a count, or the bounds that the other steps set. */
export interface Bounded {
  readonly step: Step;
  readonly count: number | null;
  /** The largest count of steps within it. */
  readonly low: number | null;
  /** The nearest count of a step that it is within; null where none is known. */
  readonly high: number | null;
  /** The step that is its base, and its count; null where none is known. */
  readonly base: Step | null;
  /** It, or a step within it, is counted above this step that should hold it: the two speak of different firearms. */
  readonly above: Step | null;
}

/** In case files a firearm is recorded first, may or may not have been recovered, and its dealer may be known without a trace. */
const IN_CASES: Readonly<Record<Step, Step | null>> = {
  ...{ ...STEPS, recorded: null, seized: "recorded", retailer: "recorded" },
};

/** What an authority's file tells of its steps. */
export interface Told {
  readonly known: Known;
  /** Counted in part: at least so many. */
  readonly least: Known;
  readonly cases: boolean;
}

/**
 * Every step with its count or its bounds. A count above the count of a step that should hold it bounds nothing: "51,384 seized,
 * 145,986 traced" are two authorities' counts, and no share of one in the other follows.
 */
export function boundSteps({ known, least, cases }: Told): Bounded[] {
  const parents = cases ? IN_CASES : STEPS;
  const baseOf = (step: Step): Step | null => {
    for (let at = parents[step]; at !== null; at = parents[at]) if (known.has(at)) return at;
    return null;
  };
  const within = (step: Step): number => {
    // Made in the US and imported into it exclude each other; the other parts of one step may overlap.
    const made = step === "us-sourced" ? (known.get("us-made") ?? 0) + (known.get("us-imported") ?? 0) : 0;
    return STEP_NAMES.filter((one) => parents[one] === step)
      .map((one) => known.get(one) ?? within(one))
      .reduce((most, one) => Math.max(most, one), Math.max(made, least.get(step) ?? 0));
  };
  return STEP_NAMES.map((step) => {
    const count = known.get(step) ?? null;
    const base = baseOf(step);
    const held = base === null ? null : (known.get(base) ?? null);
    const above = count !== null && held !== null && count > held ? base : null;
    if (count !== null) return { step, count, low: null, high: null, base, above };
    const low = within(step);
    if (held !== null && low > held) return { step, count, low: null, high: null, base, above: base };
    return { step, count, low: held === null && low === 0 ? null : low, high: held, base, above };
  });
}
