import { type Listed, SAMENESS, type SameExplained, type Sameness, type Series, seriesOf } from "#linkage";
import { explainRows, type FileRows } from "./link-within.ts";

export interface SamePair extends SameExplained {
  /** Ids of the two rows, in the order of the file. */
  readonly rows: readonly [string, string];
  /** That they are one gun, as the links say, the more probable of both ways; null where it is under a twentieth. */
  readonly probability: number | null;
}

/** What may explain the pairs of one file that bear one number or nearly so, and the series that its numbers stand in. */
export interface SameFound {
  readonly pairs: number;
  /** Pairs that one explanation alone is left for. */
  readonly told: Readonly<Partial<Record<Sameness, number>>>;
  /** Pairs that several are left for, by what they are, joined by `|`. */
  readonly open: Readonly<Record<string, number>>;
  readonly consecutive: number;
  readonly sameLot: number;
  /** Pairs of make and legible number: all, in more than one row, in more than one procedure. */
  readonly numbers: { readonly all: number; readonly repeated: number; readonly procedures: number };
  /** The first of each. */
  readonly listed: readonly SamePair[];
  readonly series: readonly (Omit<Series, "pair"> & { readonly rows: readonly [string, string] })[];
}

/** Pairs and series listed; all are counted. */
const MOST_LISTED = 10_000;
/** Rows of one number whose pairs are all looked at; of more, each with the next in the file. */
const MOST_PAIRED = 8;

/** A pair of records of a file, by their ordinals, whichever is the mark. */
export function pairName(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Explains the pairs of a file: those of one number, and those of `linked` records. `likely` says by pair how probable it was
 * that the two are one gun, what explains them being reckoned in.
 */
export function sameIn(
  file: FileRows,
  linked: readonly (readonly [number, number])[],
  likely: ReadonlyMap<string, number>,
): SameFound {
  const { rows, ids, records, ordinals } = file;
  const bearers = grouped(rows, ({ folded }) => folded);
  const pairs = new Map<string, readonly [number, number]>();
  const add = (a: number, b: number): void => {
    if (records[a] !== records[b]) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a]);
  };
  for (const group of bearers.values()) for (const [a, b] of pairsOf(group)) add(a, b);
  for (const [a, b] of linked) {
    const [left, right] = [ordinals.get(a), ordinals.get(b)];
    if (left !== undefined && right !== undefined) add(left, right);
  }
  const told: Partial<Record<Sameness, number>> = {};
  const open: Record<string, number> = {};
  const listed: SamePair[] = [];
  for (const [a, b] of [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const pair = [rows[a]!, rows[b]!] as const;
    const made = explainRows(file, ...pair);
    const [only, ...others] = made.may;
    if (others.length === 0) told[only!] = (told[only!] ?? 0) + 1;
    else open[made.may.join("|")] = (open[made.may.join("|")] ?? 0) + 1;
    const probability = likely.get(pairName(records[a]!, records[b]!)) ?? null;
    if (listed.length < MOST_LISTED) listed.push({ rows: [ids[a]!, ids[b]!], ...made, probability });
  }
  const series = seriesOf(rows);
  return {
    pairs: pairs.size,
    ...{ told: ordered(told), open, numbers: numbersOf(rows), listed },
    consecutive: series.filter(({ kind }) => kind === "consecutive").length,
    sameLot: series.filter(({ kind }) => kind === "same-lot").length,
    series: series
      .slice(0, MOST_LISTED)
      .map(({ pair: [a, b], ...one }) => ({ ...one, rows: [ids[a]!, ids[b]!] as const })),
  };
}

function ordered(told: Partial<Record<Sameness, number>>): Partial<Record<Sameness, number>> {
  return Object.fromEntries(SAMENESS.filter((one) => one in told).map((one) => [one, told[one]!]));
}

function grouped(rows: readonly Listed[], by: (row: Listed) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const name = by(row);
    const held = groups.get(name);
    if (held === undefined) groups.set(name, [at]);
    else held.push(at);
  }
  return groups;
}

/** Pairs of rows of one number, whatever their makes are. */
function pairsOf(group: readonly number[]): (readonly [number, number])[] {
  if (group.length > MOST_PAIRED) return group.slice(1).map((b, at) => [group[at]!, b] as const);
  return group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
}

/** Pairs of make and number, without those of no make or with an unreadable character. */
function numbersOf(rows: readonly Listed[]): SameFound["numbers"] {
  const legible = rows.filter(({ make, key }) => make !== "" && !key.includes("?"));
  const groups = [...grouped(legible, ({ make, key }) => `${make}\n${key}`).values()];
  const procedures = (group: readonly number[]) =>
    new Set(group.map((at) => legible[at]!.procedure).filter((name) => name !== "")).size;
  return {
    all: groups.length,
    repeated: groups.filter((group) => group.length > 1).length,
    procedures: groups.filter((group) => procedures(group) > 1).length,
  };
}
