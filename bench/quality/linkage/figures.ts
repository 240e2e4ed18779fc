/** What is counted of linked marks: recall, F1, calibration, and the sets that hold. */
import { CREDIBLE } from "#linkage";
import { type Answered, type Case, NONE } from "./cases.ts";

const BINS = 15;

export interface Figures {
  readonly marks: number;
  /** Of marks whose row the damage model leads to, how many had it among the candidates; bounded ones apart. */
  readonly recall: number;
  /** Marks of which the bound left candidates out. */
  readonly bounded: number;
  readonly top1: number;
  readonly f1Best: number;
  readonly f1Default: number;
  /** Expected calibration error of the first answer, and of every candidate. */
  readonly ece: number;
  readonly eceAll: number;
  readonly coverage: number;
  readonly mass: number;
  readonly setSize: number;
}

export function figuresOf(cases: readonly Case[], who: "kernel" | "ceiling"): Figures {
  const reachable = cases.filter((one) => one.reachable && !one.bounded);
  const recalled = reachable.filter((one) => one[who].rows.includes(one.marked.row)).length;
  const first = cases.map((one) => firstOf(one[who], one.marked.row));
  const every = cases.flatMap((one) =>
    one[who].rows.map((row, at) => ({
      probability: one[who].probabilities[at] as number,
      right: row === one.marked.row,
    })),
  );
  const sets = cases.map((one) => credibleOf(one[who], one.marked.row));
  const thresholds = Array.from({ length: 50 }, (_, at) => at / 50);
  return rounded({
    marks: cases.length,
    bounded: cases.filter(({ bounded }) => bounded).length,
    recall: reachable.length === 0 ? 1 : recalled / reachable.length,
    top1: mean(first.map(({ right }) => Number(right))),
    f1Best: Math.max(...thresholds.map((threshold) => f1(cases, who, threshold))),
    f1Default: f1(cases, who, 0.5),
    ece: calibrationError(first),
    eceAll: calibrationError(every),
    coverage: mean(sets.map(({ holds }) => Number(holds))),
    mass: mean(sets.map(({ mass }) => mass)),
    setSize: mean(sets.map(({ size }) => size)),
  }) as Figures;
}

/** The most probable of an answer, and whether it is true. */
export function firstOf(answered: Answered, truth: number): { probability: number; right: boolean } {
  return { probability: answered.probabilities[0] as number, right: answered.rows[0] === truth };
}

export function credibleOf(
  answered: Answered,
  truth: number,
): { holds: boolean; mass: number; size: number } {
  let mass = 0;
  let size = 0;
  while (mass < CREDIBLE && size < answered.rows.length) mass += answered.probabilities[size++] as number;
  return { holds: answered.rows.slice(0, size).includes(truth), mass, size };
}

/** A link is the most probable row where it is at least so probable. */
function f1(cases: readonly Case[], who: "kernel" | "ceiling", threshold: number): number {
  let [right, said, true_] = [0, 0, 0];
  for (const one of cases) {
    const at = one[who].rows[0] === NONE ? 1 : 0;
    const row = one[who].rows[at];
    if (one.marked.row !== NONE) true_++;
    if (row === undefined || (one[who].probabilities[at] as number) < threshold) continue;
    said++;
    if (row === one.marked.row) right++;
  }
  return said + true_ === 0 ? 1 : (2 * right) / (said + true_);
}

export function calibrationError(
  said: readonly { readonly probability: number; readonly right: boolean }[],
): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, probability: 0, right: 0 }));
  for (const { probability, right } of said) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as (typeof bins)[number];
    bin.count++;
    bin.probability += probability;
    bin.right += Number(right);
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.right), 0) / Math.max(1, said.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** To four places, so that frozen results do not change by the last bits. */
export function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rounded(part)]));
}
