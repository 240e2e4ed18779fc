import { POPULATION_WORDS } from "./tables/population-words.ts";

/** A wording of the table and what it says. */
export interface Phrase {
  readonly pattern: RegExp;
  /** "" = the same in both languages. */
  readonly language: string;
  readonly terms: readonly string[];
  /** What the actor is after "from" ... */
  readonly from: string | null;
  /** ... and after "sold to". */
  readonly to: string | null;
}

function compile(row: (typeof POPULATION_WORDS)[number]): Phrase {
  const [terms = "", ...others] = row.term.split("|");
  const role = (name: string): string | null =>
    others.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
  return {
    pattern: new RegExp(`(?:${row.pattern})(?![\\p{L}\\p{N}])`, "uy"),
    language: row.language,
    terms: terms.split(" "),
    from: role("from"),
    to: role("to"),
  };
}

interface Compiled {
  readonly all: readonly Phrase[];
  /** Matches where at least one phrase does: most places of a text are passed over by it alone. */
  readonly any: RegExp;
  /** First two letters, or the one letter, of the words that stand in phrases. */
  readonly begins: ReadonlySet<string>;
}

let compiled: Compiled | null = null;

/** The table, compiled at the first call. */
export function phrases(): Compiled {
  if (compiled === null) {
    const sources = POPULATION_WORDS.map(({ pattern }) => pattern);
    const words = sources.flatMap((pattern) => pattern.replace(/\\[a-z]/g, " ").match(/[a-z0-9]+/g) ?? []);
    compiled = {
      all: POPULATION_WORDS.map(compile),
      any: new RegExp(`(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "uy"),
      begins: new Set(words.map((word) => word.slice(0, 2))),
    };
  }
  return compiled;
}
