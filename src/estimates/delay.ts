import { qt } from "lib-r-math.js";

/** How many were counted for one origin (a year of recovery) by the edition that came `lag` steps after it. */
export interface Restated {
  readonly origin: number;
  readonly lag: number;
  readonly count: number;
}

export interface Completed {
  readonly origin: number;
  /** Last edition's count and its lag. */
  readonly counted: number;
  readonly lag: number;
  /** What the longest lag seen will show; null where `why` says that nothing follows. */
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Standard error of `expected`; null where there is none. */
  readonly error: number | null;
  /** `few-pairs`: what is expected rests on so few years that its ends would say nothing. */
  readonly why: "few-editions" | "few-pairs" | "complete" | null;
}

/** Steps from one lag to the next: their ratio, its spread and what it was taken from. */
interface Step {
  readonly ratio: number;
  readonly spread: number;
  readonly from: number;
  readonly pairs: number;
  /** Its spread rests on two pairs at least, of its own or of a step before. */
  readonly known: boolean;
}

/** Fewer origins seen at both ends of a step carry no spread of it. */
const FEWEST = 2;
/** Years seen at both ends of a year's next step that an interval needs: with two, Student's quantile is 12.7 and says nothing. */
const FEWEST_PAIRS = 3;

/**
 * Counts that later editions restate, carried on to the longest lag that any origin has reached: chain ladder with the error of
 * T. Mack, ASTIN Bulletin 23 (1993) 213-225, interval on the log of what is still to come. It supposes that reports come in as late as
 * they did, and knows nothing of what comes in after the longest lag.
 */
export function completeCounts(cells: readonly Restated[]): Completed[] {
  const origins = new Map<number, Map<number, number>>();
  for (const { origin, lag, count } of cells) {
    const row = origins.get(origin) ?? new Map<number, number>();
    origins.set(origin, row.set(lag, count));
  }
  const longest = cells.reduce((most, { lag }) => Math.max(most, lag), 0);
  const steps = stepsOf([...origins.values()], longest);
  return [...origins]
    .sort(([a], [b]) => a - b)
    .map(([origin, row]) => {
      const lag = Math.max(...row.keys());
      return carried({ origin, lag, counted: row.get(lag) ?? 0 }, steps.slice(lag));
    });
}

function stepsOf(rows: readonly ReadonlyMap<number, number>[], longest: number): Step[] {
  const steps: Step[] = [];
  for (let lag = 0; lag < longest; lag++) {
    const pairs = rows.flatMap((row): (readonly [number, number])[] => {
      const [now, next] = [row.get(lag), row.get(lag + 1)];
      return now === undefined || next === undefined || now === 0 ? [] : [[now, next]];
    });
    const from = pairs.reduce((sum, [now]) => sum + now, 0);
    const ratio = pairs.reduce((sum, [, next]) => sum + next, 0) / from;
    const squares = pairs.reduce((sum, [now, next]) => sum + now * (next / now - ratio) ** 2, 0);
    const [one, two] = [steps.at(-1)?.spread ?? 0, steps.at(-2)?.spread ?? 0];
    // One pair has no spread of its own: Mack's extrapolation from the two steps before.
    const last = two === 0 ? one : Math.min(one ** 2 / two, one, two);
    const own = pairs.length >= FEWEST;
    const spread = own ? squares / (pairs.length - 1) : last;
    steps.push({ ratio, from, spread, pairs: pairs.length, known: own || steps.at(-1)?.known === true });
  }
  return steps;
}

function carried(
  { origin, lag, counted }: { readonly origin: number; readonly lag: number; readonly counted: number },
  steps: readonly Step[],
): Completed {
  const none = { origin, lag, counted, expected: null, low: null, high: null, error: null };
  if (steps.length === 0)
    return { ...none, expected: counted, low: counted, high: counted, error: 0, why: "complete" };
  const unsaid = steps.some(({ pairs, known }) => pairs === 0 || !known);
  if (counted === 0 || unsaid) {
    return { ...none, why: "few-editions" };
  }
  let expected = counted;
  let relative = 0;
  for (const { ratio, spread, from } of steps) {
    relative += (spread / ratio ** 2) * (1 / expected + 1 / from);
    expected *= ratio;
  }
  const late = expected - counted;
  const error = expected * Math.sqrt(relative);
  if ((steps[0]?.pairs ?? 0) < FEWEST_PAIRS) return { ...none, expected, error, why: "few-pairs" };
  // Student's quantile, since the spread of the first step comes from its few pairs; Mack's own is the normal one.
  const wide = qt(0.975, (steps[0]?.pairs ?? 0) - 1) * error;
  // What is still to come is not below nothing, but a count can be corrected downwards: then the ends lie on both sides.
  if (late <= 0) return { ...none, expected, low: expected - wide, high: expected + wide, error, why: null };
  const factor = Math.exp(wide / late);
  return { ...none, expected, low: counted + late / factor, high: counted + late * factor, error, why: null };
}
