import { codesOf, LONGEST_KEY, UNREADABLE, ZERO } from "./key.ts";

/**
 * What may have happened between the number in the register and the mark as it was read, the first that fits being the
 * one that is said. Characters of one confusable class count as the same in all of them; `?` stands for any character.
 */
export const DAMAGES = [
  /** Nothing, or characters of one confusable class. */
  "same",
  /** Unreadable characters alone. */
  "unreadable",
  /** The register's number has one to six zeros more in front. */
  "zeros-dropped",
  /** The mark has one to six zeros more in front. */
  "zeros-added",
  /** The mark begins with a label or a make that the register's number lacks. */
  "label-added",
  "label-dropped",
  "substituted",
  /** Two neighbours swapped. */
  "swapped",
  /** The mark has one character too many. */
  "inserted",
  /** The mark lacks one character. */
  "dropped",
] as const;
export type Damage = (typeof DAMAGES)[number];

/** A damage as the `cost` of an edge: its place in `DAMAGES`. */
export const COST = {
  same: 0,
  unreadable: 1,
  "zeros-dropped": 2,
  "zeros-added": 3,
  "label-added": 4,
  "label-dropped": 5,
  substituted: 6,
  swapped: 7,
  inserted: 8,
  dropped: 9,
} as const satisfies Readonly<Record<Damage, number>>;

export const MOST_ZEROS = 6;
export const MOST_MAKES = 16;
/** Unreadable characters beside which every damage is looked for. */
export const UNREADABLE_WITH_EDIT = 1;
/** Unreadable characters that are enumerated, then only beside what makes a mark shorter; more are scanned for. */
export const MOST_UNREADABLE = 3;
/** Damages that are looked for beside two or three unreadable characters. */
export const WITH_MANY_UNREADABLE: readonly Damage[] = ["unreadable", "zeros-added", "label-added"];

/** Words for "number" that are typed with it, as keys; a mark's own make is added to them. */
export const LABELS: readonly string[] = [
  "N",
  "NO",
  "NR",
  "NRO",
  "NUM",
  "NUMERO",
  "NUMBER",
  "SN",
  "SNO",
  "NS",
  "SER",
  "SERIE",
  "SERIAL",
  "SERIALNO",
  "NUMSERIE",
  "NSERIE",
  "NUMERODESERIE",
  "MAT",
  "MATRICULA",
];

/** What may be glued in front of a number, by class codes. */
export interface Prefixes {
  readonly codes: readonly Uint8Array[];
  /** By class code: 1 where a zero or a prefix of one character is it. */
  readonly fronts: Uint8Array;
}

/** The labels and the given makes, each once, without what is empty. */
export function prefixesOf(makes: readonly string[] = []): Prefixes {
  if (makes.length === 0) return LABEL_CODES;
  return distinct([...LABELS, ...makes.slice(0, MOST_MAKES)]);
}

function distinct(prefixes: readonly string[]): Prefixes {
  const found = new Map<string, Uint8Array>();
  const fronts = new Uint8Array(UNREADABLE);
  fronts[ZERO] = 1;
  for (const prefix of prefixes) {
    const codes = new Uint8Array(LONGEST_KEY);
    const one = codes.slice(0, codesOf(prefix, codes));
    if (one.length === 0 || one.includes(UNREADABLE)) continue;
    found.set(one.join(), one);
    if (one.length === 1) fronts[one[0] as number] = 1;
  }
  return { codes: [...found.values()], fronts };
}

const LABEL_CODES = distinct(LABELS);
