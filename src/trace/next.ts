import type { Fact } from "./fact.ts";
import { RUNGS, type Rung, rungHeight } from "./rung.ts";
import { NEXT_STEPS } from "./tables/next-steps.ts";

/** A lawful next step, with what it may bring and what that rests on. */
export interface NextStep {
  readonly step: string;
  readonly addressee: string;
  /** Facts of the item that call for it. */
  readonly because: readonly string[];
  /** Rungs it may lead up, at best. */
  readonly gain: number;
  /** 0..1, and days to an answer; `published` where a source gives them, else our own judgement. */
  readonly chance: number;
  readonly days: number;
  readonly basis: { readonly chance: "published" | "judgement"; readonly days: "published" | "judgement" };
  readonly source: string;
  /** chance x gain / days: the order of the list. */
  readonly perDay: number;
}

/** What a step is worth that leads up no rung but may settle which item it is: half a rung. */
const SETTLES = 0.5;

interface Step extends Omit<NextStep, "gain" | "perDay" | "because"> {
  readonly needs: readonly Fact[];
  readonly not: readonly Fact[];
  readonly toRung: Rung;
}

const STEPS: readonly Step[] = NEXT_STEPS.map((row) => ({
  step: row.step,
  addressee: row.addressee,
  needs: facts(row.needs),
  not: facts(row.not),
  toRung: RUNGS.find((rung) => rung === row.to_rung) ?? "unidentified",
  chance: Number(row.chance),
  days: Number(row.days),
  basis: { chance: basisOf(row.chance_basis), days: basisOf(row.days_basis) },
  source: row.source,
}));

function facts(list: string): readonly Fact[] {
  return list.split(";").filter((code) => code !== "") as Fact[];
}

function basisOf(text: string): "published" | "judgement" {
  return text === "published" ? "published" : "judgement";
}

/** The steps that an item calls for, most expected rungs a day first. */
export function nextSteps(known: ReadonlySet<Fact>, rung: Rung): NextStep[] {
  return STEPS.filter(
    ({ needs, not }) => needs.every((fact) => known.has(fact)) && !not.some((fact) => known.has(fact)),
  )
    .map(({ needs, not: _, toRung, ...step }) => {
      const gain = Math.max(SETTLES, rungHeight(toRung) - rungHeight(rung));
      return { ...step, because: needs, gain, perDay: (step.chance * gain) / step.days };
    })
    .sort((a, b) => b.perDay - a.perDay || (a.step < b.step ? -1 : 1));
}
