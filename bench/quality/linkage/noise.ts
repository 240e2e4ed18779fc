/** What of calibration is chance: figures of answers that are right as often as they say, and of the marks drawn again. */
import type { Random } from "../../seeded.ts";
import type { Case } from "./cases.ts";
import { calibrationError, credibleOf, firstOf } from "./figures.ts";

const TIMES = 400;

/** Middle, and bounds that 95 % of the times lie between. */
export type Spread = readonly [low: number, middle: number, high: number];

export interface Noise {
  /** ECE, and points between sets and their mass, of truths drawn from the stated probabilities themselves. */
  readonly perfect: { readonly ece: Spread; readonly gap: Spread };
  /** The same of the measured marks, drawn with replacement. */
  readonly measured: { readonly ece: Spread; readonly gap: Spread };
}

export function noiseOf(cases: readonly Case[], random: Random): Noise {
  const said = cases.map((one) => ({
    first: firstOf(one.kernel, one.marked.row),
    set: credibleOf(one.kernel, one.marked.row),
  }));
  const perfect = times(() =>
    said.map(({ first, set }) => ({
      first: { probability: first.probability, right: random() < first.probability },
      set: { mass: set.mass, holds: random() < set.mass },
    })),
  );
  const measured = times(() =>
    said.map(() => said[Math.floor(random() * said.length)] as (typeof said)[number]),
  );
  return { perfect, measured };
}

type Drawn = readonly {
  readonly first: { readonly probability: number; readonly right: boolean };
  readonly set: { readonly mass: number; readonly holds: boolean };
}[];

function times(draw: () => Drawn): Noise["perfect"] {
  const [eces, gaps]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    const drawn = draw();
    eces.push(calibrationError(drawn.map(({ first }) => first)));
    const gap = drawn.reduce((sum, { set }) => sum + set.mass - Number(set.holds), 0);
    gaps.push((100 * gap) / Math.max(1, drawn.length));
  }
  return { ece: spreadOf(eces), gap: spreadOf(gaps) };
}

function spreadOf(values: number[]): Spread {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number;
  return [at(0.025), at(0.5), at(0.975)];
}
