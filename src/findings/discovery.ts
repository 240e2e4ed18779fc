import { ppois } from "lib-r-math.js";

/**
 * Benjamini-Hochberg adjusted p-values, in the order given: R's `p.adjust(p, "BH")`. Source: Y. Benjamini, Y. Hochberg, J. R.
 * Stat. Soc. B 57 (1995) 289-300. The library of the folder has no such function.
 */
export function adjust(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  order.forEach((i, rank) => {
    least = Math.min(least, (p[i]! * p.length) / (p.length - rank));
    adjusted[i] = least;
  });
  return adjusted;
}

/** A dealer by a key of the caller's own: traced firearms, and what made them likely: firearms sold in the same time. */
export interface Exposed {
  readonly key: string;
  readonly traced: number;
  /** Null where nothing says how many it sold. */
  readonly sold: number | null;
}

export interface Compared {
  readonly key: string;
  /** Traces over those expected from its sales at the rate of all; null without exposure. */
  readonly ratio: number | null;
  /** Chance of so many or more at that rate, adjusted for the number of dealers looked at. */
  readonly q: number | null;
}

/**
 * Dealers against the rate of all dealers with known sales. Without exposure a dealer has no ratio: a large shop has many traces because
 * it is large. Counts are supposed Poisson, which repeat buyers break: then q is too small, and the reader is told.
 */
export function compareExposed(dealers: readonly Exposed[]): Compared[] {
  const known = dealers.filter((one) => one.sold !== null && one.sold > 0);
  const traced = known.reduce((sum, one) => sum + one.traced, 0);
  const sold = known.reduce((sum, one) => sum + (one.sold ?? 0), 0);
  const p = known.map((one) => {
    const expected = (traced * (one.sold ?? 0)) / sold;
    return one.traced === 0 ? 1 : ppois(one.traced - 1, expected, false);
  });
  const q = adjust(p);
  return dealers.map(({ key }) => {
    const at = known.findIndex((one) => one.key === key);
    const own = known[at];
    if (own === undefined || traced === 0) return { key, ratio: null, q: null };
    return { key, ratio: own.traced / ((traced * (own.sold ?? 0)) / sold), q: q[at] ?? null };
  });
}
