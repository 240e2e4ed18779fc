import {
  dependentTotal,
  type Ends,
  estimateLists,
  estimatePair,
  LETTERS,
  type ListCounts,
  observed,
  onBoth,
  onList,
  type SeveralEstimate,
} from "#estimates";
import { type Range, type Row, rowOf } from "./finding.ts";
import type { Listed } from "./flow-lists.ts";

const HYPERGEOMETRIC: Range = { level: 0.95, method: "hypergeometric" };
const HULL: Range = { level: 0.95, method: "hull-of-models" };
const PROFILE: Range = { level: 0.95, method: "profile-likelihood" };
const BOUNDS: Range = { level: 0.95, method: "supposed" };

/** What was counted: each list, each pair of lists, all of them once. */
export function countRows({ apart, together, undecided, incomparable }: Listed): Row[] {
  const rows: Row[] = apart.lists.map((label, i) =>
    rowOf({ key: `list ${i}`, label: `${LETTERS[i]}: ${label}`, numerator: onList(apart, i) }),
  );
  for (let j = 1; j < apart.lists.length; j++) {
    for (let i = 0; i < j; i++) {
      const [low, high] = [onBoth(apart, i, j), onBoth(together, i, j)];
      const label = `${LETTERS[i]} + ${LETTERS[j]}`;
      rows.push(
        rowOf({ key: `both ${i} ${j}`, label, ...(low === high ? { numerator: low } : { low, high }) }),
      );
    }
  }
  const [most, least] = [observed(apart), observed(together)];
  rows.push(
    rowOf({
      key: "observed",
      label: "flow-observed",
      ...(most === least ? { numerator: most } : { low: least, high: most }),
    }),
  );
  if (undecided > 0) rows.push(rowOf({ key: "undecided", label: "flow-undecided", numerator: undecided }));
  if (incomparable !== null) {
    rows.push(rowOf({ key: "incomparable", label: "flow-incomparable", numerator: incomparable }));
  }
  return rows;
}

/** Estimates of two lists, or of three to five; hulls over what is undecided. */
export function estimateRows(listed: Listed, seed: number): Row[] {
  if (listed.unfit !== null) {
    return [rowOf({ key: "total", label: "flow-total", notIdentified: listed.unfit })];
  }
  return listed.apart.lists.length === 2 ? pairRows(listed) : severalRows(listed, seed);
}

const pairOf = (lists: ListCounts): { first: number; second: number; both: number } => ({
  first: onList(lists, 0),
  second: onList(lists, 1),
  both: onBoth(lists, 0, 1),
});

const pairRows = ({ apart, together }: Listed): Row[] => rowsOfPairs([pairOf(apart), pairOf(together)]);

/** What follows from the counts of two lists alone. */
export const estimateTwoLists = (counts: ReturnType<typeof pairOf>): Row[] => rowsOfPairs([counts, counts]);

function rowsOfPairs(pairs: readonly ReturnType<typeof pairOf>[]): Row[] {
  const found = pairs.map(estimatePair);
  const why = found.find((one) => one.why !== null)?.why ?? null;
  const head = { key: "total", label: "flow-total" };
  const floor = rowOf({
    ...{ key: "at-least", label: "flow-at-least", low: Math.min(...found.map(({ low }) => low)) },
    interval: HYPERGEOMETRIC,
  });
  if (why === "nested") return [rowOf({ ...head, notIdentified: "nested-lists" })];
  if (why !== null) return [rowOf({ ...head, notIdentified: "no-overlap" }), floor];
  const totals = found.map(({ total }) => Math.round(total ?? 0));
  const supposed = pairs.flatMap((pair) => [0.5, 3].map((theta) => dependentTotal(pair, theta) ?? 0));
  return [
    rowOf({
      ...{
        ...head,
        interval: HYPERGEOMETRIC,
        estimate: totals[0] === totals[1] ? (totals[0] ?? null) : null,
      },
      ...hull(found),
    }),
    rowOf({
      ...{ key: "dependent", label: "flow-dependent", interval: BOUNDS },
      ...{ low: Math.round(Math.min(...supposed)), high: Math.round(Math.max(...supposed)) },
    }),
  ];
}

function hull(ends: readonly Ends[]): { low: number; high: number | null } {
  const highs = ends.map(({ high }) => high);
  return {
    low: Math.round(Math.min(...ends.map(({ low }) => low))),
    high: highs.includes(null) ? null : Math.round(Math.max(...highs.map((high) => high ?? 0))),
  };
}

const UNSAID = {
  nested: "nested-lists",
  "no-overlap": "no-overlap",
  "no-model-estimable": "no-model-estimable",
  "no-model-fits": "no-model-fits",
} as const;

function severalRows({ apart, together, undecided }: Listed, seed: number): Row[] {
  const sides = undecided === 0 ? [apart] : [apart, together];
  const found = sides.map((lists) => estimateLists(lists, { seed }));
  const first = found[0]!;
  const why = found.find((one) => one.why !== null)?.why ?? null;
  const head = { key: "total", label: "flow-total" };
  const total =
    why === null
      ? rowOf({ ...head, ...hull(found.flatMap(({ ends }) => ends ?? [])), interval: HULL })
      : rowOf({ ...head, notIdentified: UNSAID[why], reasons: faultsOf(first) });
  const resampled = found.flatMap(({ bootstrap }) => bootstrap ?? []);
  const rows: Row[] = [total];
  if (resampled.length === found.length) {
    rows.push(rowOf({ key: "bootstrap", label: "flow-bootstrap", ...hull(resampled) }));
  }
  const least = found.map(({ atLeast }) => atLeast);
  if (!least.includes(null)) {
    const low = Math.round(Math.min(...least.map((one) => one ?? 0)));
    rows.push(rowOf({ key: "unlike", label: "flow-unlike", low }));
  }
  return why === null ? [...rows, ...modelRows(first)] : rows;
}

/** Which lists lie one in another or share nothing: said, since a model that hides it would not say so. */
function faultsOf({ faults }: SeveralEstimate): string[] {
  return [...new Set(faults.map(({ code }) => `lists-${code}`))];
}

/** The models that the data do not tell apart, each with what it alone would say, and how many say nothing. */
function modelRows({ models, plausible, bootstrap }: SeveralEstimate): Row[] {
  const sound = models.filter(({ total }) => total !== null);
  const [best] = sound;
  const rows: Row[] = sound.slice(0, plausible).map((fit) =>
    rowOf({
      ...{
        key: `model ${fit.model.name}`,
        label: fit.model.terms.length === 0 ? "flow-independent" : fit.model.name,
        interval: PROFILE,
      },
      at: [
        { name: "aic", value: `+${(fit.aic - (best?.aic ?? 0)).toFixed(1)}` },
        { name: "fit", value: fit.fits === null ? "–" : `p = ${fit.fits.toPrecision(2)}` },
      ],
      ...(fit.ends === null ? {} : hull([fit.ends])),
    }),
  );
  const silent = models.length - sound.length;
  if (silent > 0)
    rows.push(
      rowOf({ key: "silent", label: "flow-models-silent", numerator: silent, denominator: models.length }),
    );
  if (bootstrap !== null) {
    rows.push(
      rowOf({
        ...{ key: "agreement", label: "flow-agreement", denominator: bootstrap.replicates },
        numerator: Math.round(bootstrap.agreement * bootstrap.replicates),
      }),
    );
  }
  return rows;
}
