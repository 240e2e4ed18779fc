import { jaroOf, jaroWinkler, levenshtein } from "./similar.ts";

/** One record of any kind: its columns as normalized texts; what is missing is empty. */
export type PairRecord = Readonly<Record<string, string>>;

/** Whether two values of a column are of a level. */
export type Test =
  | { readonly kind: "exact" | "else" }
  | { readonly kind: "jaro-winkler" | "jaro"; readonly least: number }
  | { readonly kind: "levenshtein"; readonly most: number };

/** A column's value, or what stands before its first `@`. */
export interface Side {
  readonly column: string;
  readonly part: "whole" | "before-at";
}

export interface Level {
  readonly test: Test;
  readonly side: Side;
  /** Probability of the level among pairs of one object, and among others. */
  readonly m: number;
  readonly u: number;
  /** Weighted by how frequent the value itself is. */
  readonly frequency: boolean;
}

/** The first level that fits is a pair's; where a value is missing there is none, and the comparison weighs nothing. */
export interface Comparison {
  readonly name: string;
  readonly column: string;
  readonly levels: readonly Level[];
}

export interface PairModel {
  /** Probability that two records drawn at random are of one object. */
  readonly prior: number;
  readonly comparisons: readonly Comparison[];
}

/** Levels of one column before anything was learned; the tests go from the strictest to the loosest. */
export function comparison(column: string, tests: readonly Test[], frequency = true): Comparison {
  const all: readonly Test[] = [{ kind: "exact" }, ...tests, { kind: "else" }];
  const levels = all.map(
    (test, at): Level => ({
      test,
      side: { column, part: "whole" },
      m: at === 0 ? 0.8 : 0.2 / (all.length - 1),
      u: at === all.length - 1 ? 0.9 : 0.1 / (all.length - 1),
      frequency: frequency && test.kind === "exact",
    }),
  );
  return { name: column, column, levels };
}

export function sideOf(record: PairRecord, { column, part }: Side): string {
  const value = record[column] ?? "";
  return part === "whole" || !value.includes("@") ? value : value.slice(0, value.indexOf("@"));
}

/** What a pair of values has in common, each similarity found out at most once. */
interface Likeness {
  winkler?: number;
  jaro?: number;
  edits?: number;
}

/** Place of a pair's level in a comparison; -1 where a value is missing. */
export function levelOf({ column, levels }: Comparison, a: PairRecord, b: PairRecord): number {
  if ((a[column] ?? "") === "" || (b[column] ?? "") === "") return -1;
  const known: Record<Side["part"], Likeness> = { whole: {}, "before-at": {} };
  return levels.findIndex(({ test, side }) => {
    const [x, y] = [sideOf(a, side), sideOf(b, side)];
    const like = known[side.part];
    switch (test.kind) {
      case "exact":
        return x === y;
      case "jaro-winkler":
        like.winkler ??= jaroWinkler(x, y);
        return like.winkler >= test.least;
      case "jaro":
        like.jaro ??= jaroOf(x, y);
        return like.jaro >= test.least;
      case "levenshtein":
        like.edits ??= levenshtein(x, y);
        return like.edits <= test.most;
      default:
        return true;
    }
  });
}
