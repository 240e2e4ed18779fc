import { type Alternative, alternativesOf } from "./alternatives.ts";
import { type Attribution, attribute } from "./ammunition.ts";
import { type Rivals, rivalChannels } from "./channel.ts";
import { type Contradiction, contradictionsOf } from "./contradiction.ts";
import { type TimeToCrime, timeToCrime } from "./crime.ts";
import { type Disposition, disposeOf } from "./disposition.ts";
import { type Distance, distanceOf } from "./distance.ts";
import { type Diversion, diversionOf } from "./diversion.ts";
import { type Explanation, explain } from "./explanation.ts";
import { type Fact, factsOf } from "./fact.ts";
import { type Gap, gapsOf } from "./gap.ts";
import { type Indicators, indicatorsOf } from "./indicator.ts";
import type { TracedItem } from "./item.ts";
import { spanOf } from "./moment.ts";
import { type NextStep, nextSteps } from "./next.ts";
import { orderTransfers, whenOf } from "./path.ts";
import { higher, type Rung, rungOfHeadstamp, rungOfMarks, rungOfTransfer } from "./rung.ts";
import type { Transfer } from "./transfer.ts";

/** All that the records show of an item's way, and what to do next. */
export interface Trace {
  readonly item: string;
  readonly rung: Rung;
  /** The rung rests on a record that another contradicts. */
  readonly contested: boolean;
  readonly disposition: Disposition;
  /** Recorded transfers in order; assumed ones stand apart. */
  readonly path: readonly Transfer[];
  readonly assumed: readonly Transfer[];
  readonly gaps: readonly Gap[];
  readonly contradictions: readonly Contradiction[];
  readonly explanations: readonly Explanation[];
  /** The likeliest ways to take candidates that nobody judged; empty where there are none. Nothing of them is in the path. */
  readonly alternatives: readonly Alternative[];
  readonly timeToCrime: TimeToCrime | null;
  readonly timeToCrimeAssumed: TimeToCrime | null;
  readonly distance: Distance | null;
  readonly indicators: Indicators;
  readonly diversion: Diversion;
  readonly rivals: Rivals | null;
  /** Ammunition only: one for each maker that the headstamp may be of. */
  readonly ammunition: readonly Attribution[];
  readonly next: readonly NextStep[];
}

/** Traces an item from its marks and transfers; with `asOf` (a date) as it stood then: later transfers are left out. */
export function traceItem(item: TracedItem, { asOf = null }: { readonly asOf?: string | null } = {}): Trace {
  const until = asOf === null ? null : (spanOf(asOf)?.last ?? null);
  const within = (transfers: readonly Transfer[]): Transfer[] =>
    transfers.filter((one) => until === null || one.date === null || whenOf(one).first <= until);
  const candidates = (item.candidates ?? []).map((one) => ({ ...one, transfers: within(one.transfers) }));
  const seen: TracedItem = { ...item, transfers: within(item.transfers), candidates };
  const trace = settled(seen, asOf);
  return {
    ...trace,
    alternatives: alternativesOf(seen, (transfers) => settled({ ...seen, transfers }, asOf)),
  };
}

/** What follows from the transfers that are held to be the item's. */
function settled(item: TracedItem, asOf: string | null): Omit<Trace, "alternatives"> {
  const ordered = orderTransfers(item.transfers);
  const path = ordered.filter(({ basis }) => basis === "recorded");
  const contradictions = contradictionsOf(ordered);
  const facts = factsOf(item, contradictions);
  const { make, importer, headstamp } = item.marks;
  const struck = facts.has("ammunition") ? rungOfHeadstamp(headstamp) : "unidentified";
  const marked = higher(struck, rungOfMarks(make, importer));
  const rung = path.reduce((best, one) => higher(best, rungOfTransfer(one)), marked);
  const advice = adviceFor(facts, rung);
  const bearing = path.filter((one) => rungOfTransfer(one) === rung).map(({ id }) => id);
  const doubted = new Set(contradictions.flatMap(({ between }) => between));
  return {
    item: item.id,
    rung,
    contested: bearing.length > 0 && bearing.every((id) => doubted.has(id)),
    disposition: disposeOf(item, facts),
    path,
    assumed: ordered.filter(({ basis }) => basis === "assumed"),
    gaps: gapsOf(ordered),
    contradictions,
    explanations: explain(path, { contradictions }),
    timeToCrime: timeToCrime(ordered, "recorded"),
    timeToCrimeAssumed: timeToCrime(ordered, "assumed"),
    distance: distanceOf(ordered),
    indicators: indicatorsOf(path),
    diversion: diversionOf(ordered),
    rivals: advice.rivals,
    ammunition: facts.has("ammunition") ? attributed(item, path, asOf) : [],
    next: advice.next,
  };
}

function attributed({ marks }: TracedItem, path: readonly Transfer[], asOf: string | null): Attribution[] {
  if (marks.headstamp === null) return [];
  const recovery = path.find(({ kind, date }) => kind === "seizure" && date !== null)?.date?.iso ?? asOf;
  return attribute(marks.headstamp, { calibre: marks.calibre?.value?.id ?? null, recovery });
}

interface Advice {
  readonly rivals: Rivals | null;
  readonly next: readonly NextStep[];
}
const ADVICE = new Map<string, Advice>();
/** Sets of facts that are remembered: a million items have some hundreds. */
const REMEMBERED = 4096;

/** Channels and steps follow from the facts and the rung alone: worked out once for each set of them. */
function adviceFor(facts: ReadonlySet<Fact>, rung: Rung): Advice {
  const key = `${rung} ${[...facts].join(" ")}`;
  let advice = ADVICE.get(key);
  if (advice === undefined) {
    if (ADVICE.size >= REMEMBERED) ADVICE.clear();
    const rivals = facts.has("firearm") ? rivalChannels(facts) : null;
    advice = { rivals, next: nextSteps(facts, rung) };
    ADVICE.set(key, advice);
  }
  return advice;
}
