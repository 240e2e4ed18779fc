import { lexicon, type MakerRow } from "./headstamp-lexicon.ts";
import type { Token } from "./headstamp-text.ts";

/** A written-out name with a typing error: the rows of its maker and the words it takes up. */
export interface Misspelling {
  readonly rows: readonly MakerRow[];
  readonly run: readonly Token[];
}

/**
 * One error in six to eight letters, two in nine and more; and no name of another maker may be within one
 * error more. Short codes are never guessed.
 */
export function misspelt(free: readonly Token[]): Misspelling | null {
  for (let i = 0; i < free.length; i++) {
    for (const count of [3, 2, 1]) {
      const run = free.slice(i, i + count);
      if (run.length < count || run.some((t) => t.number)) continue;
      const rows = nearest(run.map((t) => t.text).join(""));
      if (rows !== null) return { rows, run };
    }
  }
  return null;
}

/** A name, its makers and the set of its letters, by length. */
interface Spelling {
  readonly name: string;
  readonly makers: readonly MakerRow[];
  readonly letters: number;
}
let byLength: ReadonlyMap<number, readonly Spelling[]> | null = null;

function spellings(): ReadonlyMap<number, readonly Spelling[]> {
  const out = new Map<number, Spelling[]>();
  for (const [name, { makers }] of lexicon().long) {
    const spelling = { name, makers, letters: letterSet(name) };
    out.set(name.length, [...(out.get(name.length) ?? []), spelling]);
  }
  return out;
}

function nearest(word: string): readonly MakerRow[] | null {
  if (word.length < 6 || word.length > 40) return null;
  byLength ??= spellings();
  const most = word.length < 9 ? 1 : 2;
  const letters = letterSet(word);
  let best: Spelling | null = null;
  let errors = most + 1;
  let runnerUp = Number.POSITIVE_INFINITY;
  for (let length = word.length - most - 1; length <= word.length + most + 1; length++) {
    for (const spelling of byLength.get(length) ?? []) {
      // Each error changes the set of letters by two at most.
      if (bits(spelling.letters ^ letters) > 2 * (most + 1)) continue;
      const found = distance(spelling.name, word, most + 1);
      if (found > most + 1) continue;
      const same = best?.makers.some((row) => spelling.makers.some((other) => other.maker === row.maker));
      if (best === null || found < errors) {
        if (best !== null && !same) runnerUp = Math.min(runnerUp, errors);
        best = spelling;
        errors = found;
      } else if (!same) runnerUp = Math.min(runnerUp, found);
    }
  }
  return best === null || errors > most || runnerUp - errors < 2 ? null : best.makers;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let n = 0;
  for (let left = set; left !== 0; left &= left - 1) n++;
  return n;
}

/** Insertions, deletions, changes and swaps of neighbours between two words, up to `most` (then `most` + 1). */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] ?? 0) + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
