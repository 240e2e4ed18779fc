import { type CurvePoint, type Nowcast, type TruncatedCurve, truncatedCurve } from "#estimates";
import { type Timed, truncatedTimes } from "./crime-times.ts";
import { type Range, type Row, rowOf } from "./finding.ts";

/** Days at which shares are given: ATF's bands (under 3 months, 7 months, 1 to 3 years) and beyond. */
const WITHIN = [
  ["3-months", 91],
  ["1-year", 365],
  ["2-years", 730],
  ["3-years", 1095],
  ["5-years", 1826],
  ["10-years", 3652],
] as const;

export const REVERSE: Range = { level: 0.95, method: "reverse-time" };

/** The curve as the dates would have it at the shortest and at the longest; one and the same where every date is a day. */
export interface Curves {
  readonly shortest: TruncatedCurve;
  readonly longest: TruncatedCurve;
}

export function curvesOf(guns: readonly Timed[], until: number): Curves {
  return {
    shortest: truncatedCurve(truncatedTimes(guns, "shortest", until)),
    longest: truncatedCurve(truncatedTimes(guns, "longest", until)),
  };
}

const least = (...values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : Math.min(...values.map((value) => value ?? 0));
const most = (...values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : Math.max(...values.map((value) => value ?? 0));
const agreed = (a: number, b: number): number | null => (a === b ? a : null);
/** Shares carry four decimals, expected counts one: what is beyond says nothing. */
const rounded = (x: number | null, digits = 4): number | null =>
  x === null ? null : Number(x.toFixed(digits));

const pointAt = (points: readonly CurvePoint[], days: number): CurvePoint | undefined =>
  points.findLast(({ time }) => time <= days);

const reading = (value: string): Row["at"] => [{ name: "reading", value }];

/** The median, corrected and as recorded. A collapsed curve has no figure. */
export function medianRows({ shortest, longest }: Curves, n: number): Row[] {
  const [a, b] = [shortest.median, longest.median];
  const broken = shortest.why === "collapsed" || longest.why === "collapsed";
  const naive = rowOf({
    ...{ key: "median-naive", label: "ttc-median", at: reading("as-recorded"), denominator: n },
    ...(a.naive === b.naive ? { estimate: a.naive } : { low: a.naive, high: b.naive }),
  });
  const head = { key: "median", label: "ttc-median", at: reading("corrected") };
  if (broken) return [rowOf({ ...head, notIdentified: "curve-collapsed" }), naive];
  const ends = { low: least(a.low, b.low), high: most(a.high, b.high) };
  const bounded = ends.low !== null || ends.high !== null;
  const dates = a.time === b.time || bounded ? {} : { low: a.time, high: b.time };
  return [
    rowOf({
      ...{ ...head, ...ends, ...dates, denominator: n, estimate: agreed(a.time, b.time) },
      interval: bounded ? REVERSE : null,
      reasons: shortest.why === "few-clusters" ? ["few-cases"] : [],
    }),
    naive,
  ];
}

/** Shares recovered within fixed times: of all that are recovered within the reach, and of those recorded. */
export function withinRows({ shortest, longest }: Curves, n: number): Row[] {
  return WITHIN.flatMap(([label, days]): Row[] => {
    if (days >= longest.reach) return [];
    const [a, b] = [pointAt(shortest.points, days), pointAt(longest.points, days)];
    const counted = (curve: TruncatedCurve, point: CurvePoint | undefined): number =>
      Math.round((point?.naive ?? 0) * curve.items);
    const [more, fewer] = [counted(shortest, a), counted(longest, b)];
    const within = (code: string): Row["at"] => [...reading(code), { name: "days", value: String(days) }];
    const naive = rowOf({
      ...{ key: `${label}-naive`, label: `ttc-${label}`, at: within("as-recorded"), denominator: n },
      ...(more === fewer ? { numerator: more, share: more / n } : { low: fewer / n, high: more / n }),
    });
    const head = { key: label, label: `ttc-${label}`, at: within("corrected") };
    if (shortest.why === "collapsed" || longest.why === "collapsed") {
      return [rowOf({ ...head, notIdentified: "curve-collapsed" }), naive];
    }
    if (a === undefined || b === undefined) return [naive];
    const low = least(a.low, b.low);
    const high = most(a.high, b.high);
    const dates =
      a.share === b.share || low !== null ? {} : { low: rounded(b.share), high: rounded(a.share) };
    return [
      rowOf({
        ...{ ...head, low: rounded(low), high: rounded(high), ...dates, denominator: n },
        estimate: rounded(agreed(a.share, b.share)),
        interval: low === null ? null : REVERSE,
        reasons: shortest.why === "few-clusters" ? ["few-cases"] : [],
      }),
      naive,
    ];
  });
}

/** Every point of a curve, for drawing: days, share, band; or days and how many of all were recovered by then, as recorded. */
export function curveRows({ shortest, longest }: Curves, drawn: "corrected" | "as-recorded"): Row[] {
  if (drawn === "corrected" && (shortest.why === "collapsed" || longest.why === "collapsed")) return [];
  const days = [...new Set([...shortest.points, ...longest.points].map(({ time }) => time))].sort(
    (a, b) => a - b,
  );
  return days.map((time): Row => {
    const [a, b] = [pointAt(shortest.points, time), pointAt(longest.points, time)];
    const head = { key: String(time), label: String(time), at: [{ name: "days", value: String(time) }] };
    if (drawn === "as-recorded") {
      const [x, y] = [a?.naive ?? 0, b?.naive ?? 0];
      const n = shortest.items;
      return rowOf({
        ...{ ...head, denominator: n },
        ...(x === y
          ? { numerator: Math.round(x * n), share: x }
          : { low: Math.min(x, y), high: Math.max(x, y) }),
      });
    }
    const [x, y] = [a?.share ?? 0, b?.share ?? 0];
    const low = rounded(least(a?.low ?? null, b?.low ?? null));
    const high = rounded(most(a?.high ?? null, b?.high ?? null));
    const dates =
      x === y || low !== null ? {} : { low: rounded(Math.min(x, y)), high: rounded(Math.max(x, y)) };
    return rowOf({
      ...head,
      low,
      high,
      ...dates,
      estimate: rounded(agreed(x, y)),
      interval: low === null ? null : REVERSE,
    });
  });
}

/** Each year of sale: recoveries so far, and those to be expected within the reach. */
export function cohortRows(
  casts: { readonly shortest: Nowcast[]; readonly longest: Nowcast[] },
  refused: boolean,
): Row[] {
  return casts.shortest.map((a): Row => {
    const b = casts.longest.find(({ cohort }) => cohort === a.cohort) ?? a;
    const head = { key: a.cohort, label: a.cohort, numerator: a.seen };
    const why = a.why ?? b.why;
    const reasons = [...new Set([...a.grounds, ...b.grounds])].map((ground) => `cohort-${ground}`);
    if (why !== null) return rowOf({ ...head, notIdentified: UNSAID[why], reasons });
    const complete = a.complete && b.complete;
    if (refused && !complete) return rowOf({ ...head, notIdentified: "curve-changes" });
    const expected = agreed(a.expected ?? 0, b.expected ?? 0);
    if (complete) return rowOf({ ...head, estimate: rounded(expected, 1), reasons: ["cohort-complete"] });
    return rowOf({
      ...{ ...head, estimate: rounded(expected, 1), reasons },
      ...{ low: rounded(least(a.low, b.low), 1), high: rounded(most(a.high, b.high), 1), interval: REVERSE },
    });
  });
}

export const UNSAID = {
  "few-ends": "few-recoveries",
  collapsed: "curve-collapsed",
  "few-clusters": "few-cases",
  unsure: "late-unsure",
} as const;
