import { NEXT_STEPS } from "./tables/next-steps.ts";

/** When an answer may be expected, and what says so. No instrument gives a term: a day in the calendar is ours unless it says otherwise. */
export interface Clock {
  readonly days: number;
  /** `law`: a duty. `goal`: the answerer's own. `average`: as published. `judgement`: ours. `said`: whoever sent it set it. */
  readonly basis: "law" | "goal" | "average" | "judgement" | "said";
  readonly source: string;
}

const ATF = "https://www.atf.gov/resource-center/fact-sheet/fact-sheet-national-tracing-center";

/** Urgent traces: the National Tracing Center's goal. Routine ones: its average of the fiscal year 2018. */
const TRACING_CENTER = {
  urgent: { days: 1, basis: "goal", source: ATF },
  routine: { days: 9, basis: "average", source: ATF },
} as const satisfies Record<string, Clock>;

/** ITI 18: "within a reasonable time". Thirty days is our reading of it, for a reminder. */
const REASONABLE: Clock = {
  days: 30,
  basis: "judgement",
  source: "UN A/60/88 (International Tracing Instrument) 18",
};

/** Of whom a request may be asked: whoever the table of next steps names and is no custodian or laboratory of one's own. */
export const ADDRESSEES: readonly string[] = [
  ...new Set(NEXT_STEPS.map(({ addressee }) => addressee)),
].filter((one) => one !== "custodian" && one !== "laboratory");

export function clockOf(addressee: string, urgency: "routine" | "urgent"): Clock {
  if (addressee === "atf-through-fgr") return TRACING_CENTER[urgency];
  const row = NEXT_STEPS.find((one) => one.addressee === addressee);
  if (row === undefined) return REASONABLE;
  const published = row.days_basis === "published";
  return {
    days: Number(row.days),
    basis: published ? "average" : "judgement",
    source: published ? row.source : "data/trace/next-steps.csv",
  };
}
