import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The next number of a repeatable stream, 0 <= u < 1. */
export type Uniform = () => number;

/** A stream that the seed alone decides: same seed, same resamples, on any machine. */
export function seeded(seed: number): Uniform {
  const generator = xoroshiro128plus(Math.imul(seed, 0x9e3779b1));
  // Seeds that lie close give streams that begin alike: their beginnings are passed over.
  for (let n = 0; n < 40; n++) uniformFloat64(generator);
  return () => uniformFloat64(generator);
}

/** `total` draws over cells with probability proportional to `weights`, as counts by cell. */
export function drawCounts(total: number, weights: readonly number[], uniform: Uniform): number[] {
  const upTo: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    upTo.push(sum);
  }
  const counts = weights.map(() => 0);
  for (let n = 0; n < total; n++) {
    const at = uniform() * sum;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] ?? 0) + 1;
  }
  return counts;
}

/** The value below which a share `p` of the sorted values lies, by R's type 7 (linear). */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  const [a = Number.NaN, b = a] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
  return a === b ? a : a + (at - low) * (b - a);
}
