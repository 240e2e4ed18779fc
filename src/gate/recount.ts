import { estimateTwoLists, funnelOf, groupOf, type Row, rowOf } from "#findings";
import type { PrintedTable } from "./cells.ts";
import { type Figure, OTHERS } from "./figure.ts";

/** A table with what it is of, as it was published. */
export interface RecountedTable extends PrintedTable {
  readonly form?: string;
  readonly label?: string;
}

/** What of a publication was worked out again from its own numbers. */
export interface Recounted {
  /** Figures of which some number follows from others and was worked out again. */
  readonly held: number;
  /** Ids of those that do not follow. */
  readonly wrong: readonly string[];
}

/** Rounding of a sum or a quotient in floating point. */
const SAME = 1e-9;
const same = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));

/** Tests one number; `null` = this form says nothing of it. */
type Check = (figure: Figure, table: RecountedTable, beside: readonly Figure[]) => boolean | null;

/**
 * Works every number again that follows from others of the package: shares, bounds and sums of a table, the bounds of steps, points of
 * a curve, intervals about their estimates, rates over published flows, the size that two lists could have. An estimate over the
 * records themselves is not in the package, and only its place between its ends is looked at.
 */
export function recount(figures: readonly Figure[], tables: readonly RecountedTable[]): Recounted {
  const wrong = new Set<string>();
  let held = 0;
  for (const [n, table] of tables.entries()) {
    const own = figures.filter((figure) => figure.table === n);
    for (const figure of own) {
      const said = CHECKS.map((check) => check(figure, table, own));
      if (said.some((one) => one !== null)) held++;
      if (said.includes(false)) wrong.add(figure.id);
    }
    for (const id of [...wrongSteps(own, table), ...wrongSums(own, table), ...wrongCurve(own, table)])
      wrong.add(id);
  }
  for (const id of wrongLists(figures, tables)) wrong.add(id);
  return { held, wrong: [...wrong] };
}

const CHECKS: readonly Check[] = [
  /** Each count is the one that its table keeps for later editions. */
  ({ key, numerator, low, high, denominator, estimate }, { rows, others }) => {
    const kept = (name: string): number | null => rows.find((row) => row.key === name)?.value ?? null;
    if (key === OTHERS) return others === null ? false : numerator === others.value;
    if (numerator !== null) return kept(key) === null ? null : kept(key) === numerator;
    if (kept(`${key} (least)`) !== null && estimate === null) {
      const count = (x: number | null): number => Math.round((x ?? Number.NaN) * (denominator ?? 1));
      return count(low) === kept(`${key} (least)`) && count(high) === kept(`${key} (most)`);
    }
    return kept(key) === null ? null : kept(key) === low;
  },
  /** A share is its count over its base. */
  ({ key, numerator, denominator, share }) =>
    numerator === null || denominator === null || share === null
      ? null
      : same(share, numerator / denominator) && (key === OTHERS || numerator <= denominator),
  /** Shares of what was read, with bounds as if none, and as if all, of what was not. */
  ({ numerator, denominator, share, boundLow, boundHigh }, { totals }) => {
    if (totals === null || numerator === null || share === null) return null;
    const { seized, read, unread, ambiguous, unexamined } = totals;
    if (seized !== read + unread + ambiguous + unexamined || denominator !== read) return false;
    return (
      (boundLow === null || same(boundLow, numerator / seized)) &&
      (boundHigh === null || same(boundHigh, (numerator + seized - read) / seized))
    );
  },
  /** What lies between two ends lies between them. */
  ({ share, estimate, low, high, boundLow, boundHigh }) => {
    const value = estimate ?? share;
    const ends = [low, value, high].filter((one) => one !== null);
    const bounds = [boundLow, boundHigh].filter((one) => one !== null);
    if (ends.length + bounds.length < 2) return null;
    const rising = (all: readonly number[]): boolean =>
      all.every((x, n) => n === 0 || x >= all[n - 1]! - SAME);
    return rising(ends) && rising(bounds);
  },
  /** A rate over a published flow: the count over each of its ends. */
  ({ numerator, boundLow, boundHigh, at }) => {
    const flow = at.find(({ name }) => name === "flow")?.value;
    const [, low, high] = /^(\d+) – (\d+)/.exec(flow ?? "") ?? [];
    if (low === undefined || numerator === null) return null;
    return same(boundLow, numerator / Number(high)) && same(boundHigh, numerator / Number(low));
  },
];

function wrongSums(figures: readonly Figure[], { additive, totals, rows, others }: RecountedTable): string[] {
  if (!additive || totals === null) return [];
  const printed = rows.reduce((sum, { value }) => sum + value, 0) + (others?.value ?? 0);
  return printed === totals.read ? [] : figures.map(({ id }) => id);
}

/** Steps as their counts bound them. */
function wrongSteps(figures: readonly Figure[], { form }: RecountedTable): string[] {
  const [first] = figures;
  if (form !== "steps" || first === undefined) return [];
  const { by, of, population } = first;
  const rows: Row[] = figures.map(({ key, label, numerator, low, reasons }) =>
    rowOf({ key, label, numerator, low, reasons }),
  );
  const again = new Map(
    funnelOf(groupOf({ form: "steps", by, of, unit: "firearms", population, rows }), () => true).map(
      (row) => [row.key, row],
    ),
  );
  return figures.flatMap(({ id, key, at, ...figure }) => {
    const row = again.get(key);
    const numbers = ["numerator", "denominator", "share", "low", "high"] as const;
    const holds = row !== undefined && numbers.every((name) => same(row[name], figure[name]));
    return holds && JSON.stringify(row.at) === JSON.stringify(at) ? [] : [id];
  });
}

const daysOf = ({ at }: Figure): number =>
  Number(at.find(({ name }) => name === "days")?.value ?? Number.NaN);

/** A curve does not fall, and all of it is of one base. */
function wrongCurve(figures: readonly Figure[], { form }: RecountedTable): string[] {
  if (form !== "curve") return [];
  const rising = [...figures].sort((a, b) => daysOf(a) - daysOf(b));
  return rising.flatMap((figure, n) => {
    const before = rising[n - 1];
    const fell = (["numerator", "share", "estimate"] as const).some((name) => {
      const [a, b] = [before?.[name], figure[name]];
      return a != null && b != null && b < a - SAME;
    });
    const over = [figure.share, figure.estimate, figure.low, figure.high].some(
      (x) => x !== null && (x < 0 || x > 1),
    );
    const other = before !== undefined && figure.denominator !== before.denominator;
    return fell || over || other || String(daysOf(figure)) !== figure.key ? [figure.id] : [];
  });
}

/** Sizes that two lists could have, out of their printed counts. */
function wrongLists(figures: readonly Figure[], tables: readonly RecountedTable[]): string[] {
  const listed = (form: string): Figure[] =>
    figures.filter(({ of, table }) => of === "lists" && tables[table]?.form === form);
  const wrong: string[] = [];
  const counts = listed("counts");
  for (const files of new Set(counts.map(({ edition }) => JSON.stringify(edition)))) {
    const alike = ({ edition }: Figure): boolean => JSON.stringify(edition) === files;
    const count = (key: string): number | null =>
      counts.find((one) => alike(one) && one.key === key)?.numerator ?? null;
    const [first, second, both] = [count("list 0"), count("list 1"), count("both 0 1")];
    if (first === null || second === null || both === null || count("list 2") !== null) continue;
    const again = new Map(estimateTwoLists({ first, second, both }).map((row) => [row.key, row]));
    for (const { id, key, estimate, low, high, notIdentified } of listed("intervals").filter(alike)) {
      const row = again.get(key);
      if (row === undefined || notIdentified !== null) continue;
      if (!same(row.estimate, estimate) || !same(row.low, low) || !same(row.high, high)) wrong.push(id);
    }
  }
  return wrong;
}
