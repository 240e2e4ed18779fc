import { lgamma } from "lib-r-math.js";
import { fitPoisson } from "./poisson.ts";
import { crossing } from "./root.ts";

/** Half of the 95 % point of chi-squared with one degree of freedom. */
const DROP = 3.841458820694124 / 2;
/** An upper end further off than this many times what was counted is none. */
const FARTHEST = 1000;

/** A table without its first cell (on no list), its design with that cell's row first. */
export interface Incomplete {
  readonly design: readonly (readonly number[])[];
  /** Counts of the observed cells, in the order of `design` after its first row. */
  readonly counts: readonly number[];
  readonly beta: readonly number[];
}

export interface Ends {
  readonly low: number;
  /** Null where the likelihood never falls far enough: the data do not bound it. */
  readonly high: number | null;
}

/**
 * 95 % interval of the number on no list by the profile of the multinomial likelihood: for each supposed number the model is
 * fitted anew to the whole table (Cormack, Biometrics 48, 1992, 567-576; Rcapture's profileCI does the same).
 */
export function profileEnds({ design, counts, beta }: Incomplete): Ends {
  const seen = counts.reduce((sum, y) => sum + y, 0);
  let warm: readonly number[] = beta;
  const at = (unseen: number): number => {
    const fit = fitPoisson(design, [unseen, ...counts], warm);
    warm = fit.beta;
    const all = seen + unseen;
    return lgamma(all + 1) - lgamma(unseen + 1) + fit.kernel + all - (all > 0 ? all * Math.log(all) : 0);
  };
  const scale = (z: number): number => Math.expm1(z);
  const middle = Math.exp(Math.min(60, beta[0] ?? 0));
  const [top, best] = peak((z) => at(scale(z)), Math.log1p(middle));
  const fall = (z: number): number => at(scale(z)) - (best - DROP);
  const low = fall(0) >= 0 ? 0 : scale(crossing(fall, 0, top));
  const last = Math.log1p(FARTHEST * seen);
  if (top >= last || fall(last) >= 0) return { low, high: null };
  return { low, high: scale(crossing(fall, top, last)) };
}

/** Golden section around a first guess. */
function peak(f: (z: number) => number, guess: number): readonly [number, number] {
  let [a, b] = [Math.max(0, guess - 0.7), guess + 0.7];
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  for (let step = 0; step < 12; step++) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - ratio * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + ratio * (b - a);
      fd = f(d);
    }
  }
  return fc > fd ? [c, fc] : [d, fd];
}
