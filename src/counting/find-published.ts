import { shippedClaims } from "#claims";
import type { PublishedFlow } from "#findings";

/** Whether a claim is of a flow of guns into Mexico, and not of a part of it. */
const FLOW = /firearms.*(?:into|to) Mexico$/i;

/** Estimates of the flow among the claims that ship with the program, as they were printed. */
export function publishedFlows(): PublishedFlow[] {
  return shippedClaims().claims.flatMap((claim): PublishedFlow[] => {
    const { id, value, unit, numerator, interval, period, speaker, outlet, method, source } = claim;
    const of = numerator.population.words;
    if ((unit !== "per-year" && unit !== "per-day") || value === null || !FLOW.test(of)) return [];
    const each = unit === "per-day" ? 365 : 1;
    const end = (text: string | null | undefined): number | null =>
      text == null ? null : Number(text) * each;
    return [
      {
        ...{ id, of, method, printed: unit === "per-day" ? `${value.words} / day` : value.words },
        ...{ low: end(interval?.low), high: end(interval?.high) },
        period: period?.from == null || period.to === null ? null : { from: period.from, to: period.to },
        speaker: outlet === "" || outlet === speaker ? speaker : `${speaker}, ${outlet}`,
        source: source.address,
      },
    ];
  });
}
