import { ppois, qgamma } from "lib-r-math.js";

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

/** A dealer by a key of the caller's own, in one cohort (a year of sale): traced firearms, and how many it sold then. */
export interface Exposed {
  readonly key: string;
  /** Firearms of other cohorts have had more or less time to be recovered: each is held against its own. */
  readonly cohort?: string;
  readonly traced: number;
  /** Null where nothing says how many it sold. */
  readonly sold: number | null;
}

export interface Compared {
  readonly key: string;
  /** Of the cohorts with known sales. */
  readonly traced: number;
  readonly sold: number;
  /** Traces over those expected from its sales at the rate of all in each cohort; null without exposure. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Chance of so many or more at that rate, adjusted for the number of dealers looked at. */
  readonly q: number | null;
}

/**
 * Dealers against the rate of all dealers with known sales, cohort by cohort. Without exposure a dealer has no ratio: a large shop has many
 * traces because it is large. Counts are supposed Poisson, which repeat buyers break: then q is too small, and the reader is told. The
 * interval of a ratio is the exact one of a Poisson count (F. Garwood, Biometrika 28, 1936, 437-442).
 */
export function compareExposed(dealers: readonly Exposed[]): Compared[] {
  const cohorts = new Map<string, { traced: number; sold: number }>();
  const known = dealers.filter(({ sold }) => sold !== null && sold > 0);
  for (const { cohort = "", traced, sold } of known) {
    const held = cohorts.get(cohort) ?? { traced: 0, sold: 0 };
    cohorts.set(cohort, { traced: held.traced + traced, sold: held.sold + (sold ?? 0) });
  }
  const sums = new Map<string, { traced: number; sold: number; expected: number }>();
  for (const { key, cohort = "", traced, sold } of known) {
    const all = cohorts.get(cohort) ?? { traced: 0, sold: 1 };
    const held = sums.get(key) ?? { traced: 0, sold: 0, expected: 0 };
    sums.set(key, {
      traced: held.traced + traced,
      sold: held.sold + (sold ?? 0),
      expected: held.expected + (all.traced * (sold ?? 0)) / all.sold,
    });
  }
  const each = [...sums];
  const p = each.map(([, { traced, expected }]) => (traced === 0 ? 1 : ppois(traced - 1, expected, false)));
  const q = adjust(p);
  return [...new Set(dealers.map(({ key }) => key))].map((key): Compared => {
    const at = each.findIndex(([name]) => name === key);
    const { traced, sold, expected } = each[at]?.[1] ?? { traced: 0, sold: 0, expected: 0 };
    const none = { key, traced, sold, ratio: null, low: null, high: null, q: null };
    if (expected === 0) return none;
    return {
      ...{ ...none, ratio: traced / expected, q: q[at] ?? null },
      low: traced === 0 ? 0 : qgamma(0.025, traced) / expected,
      high: qgamma(0.975, traced + 1) / expected,
    };
  });
}
