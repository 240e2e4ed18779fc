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

function nearest(word: string): readonly MakerRow[] | null {
  if (word.length < 6 || word.length > 40) return null;
  const most = word.length < 9 ? 1 : 2;
  let best: { rows: readonly MakerRow[]; errors: number } | null = null;
  let runnerUp = Number.POSITIVE_INFINITY;
  for (const [name, { makers }] of lexicon().long) {
    if (Math.abs(name.length - word.length) > most + 1) continue;
    const errors = distance(name, word, most + 1);
    if (errors > most + 1) continue;
    const same = best !== null && makers.some((row) => best?.rows.some((other) => other.maker === row.maker));
    if (best === null || errors < best.errors) {
      if (best !== null && !same) runnerUp = Math.min(runnerUp, best.errors);
      best = { rows: makers, errors };
    } else if (!same) runnerUp = Math.min(runnerUp, errors);
  }
  if (best === null || best.errors > most || runnerUp - best.errors < 2) return null;
  return best.rows;
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
