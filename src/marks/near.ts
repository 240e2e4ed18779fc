/** One key within the limit, with its distance. */
export interface Near {
  readonly key: string;
  readonly edits: number;
}

/** Most edits that are looked for. */
const LIMIT = 2;

/**
 * Finds the keys within two edits of a word without comparing it to each: a key is cut in three segments, and
 * two edits leave one of them whole, at most two places away (Li, Deng, Wang, Feng: Pass-Join, VLDB 2011).
 * The index is made at the first question.
 */
export function nearIndex(keys: () => Iterable<string>): (word: string) => readonly Near[] {
  let segments: Map<string, string[]> | null = null;
  return (word) => {
    segments ??= indexed(keys());
    const found = new Map<string, number>();
    for (let length = word.length - LIMIT; length <= word.length + LIMIT; length++) {
      for (const [place, from, to] of cuts(length)) {
        for (let shift = -LIMIT; shift <= LIMIT; shift++) {
          if (from + shift < 0 || to + shift > word.length) continue;
          const bucket = segments.get(`${length} ${place} ${word.slice(from + shift, to + shift)}`);
          for (const key of bucket ?? []) if (!found.has(key)) found.set(key, edits(word, key));
        }
      }
    }
    return [...found]
      .filter(([, count]) => count <= LIMIT)
      .map(([key, count]) => ({ key, edits: count }))
      .sort((a, b) => a.edits - b.edits || (a.key < b.key ? -1 : 1));
  };
}

function indexed(keys: Iterable<string>): Map<string, string[]> {
  const segments = new Map<string, string[]>();
  for (const key of keys) {
    for (const [place, from, to] of cuts(key.length)) {
      const at = `${key.length} ${place} ${key.slice(from, to)}`;
      const bucket = segments.get(at);
      if (bucket === undefined) segments.set(at, [key]);
      else bucket.push(key);
    }
  }
  return segments;
}

/** Three near-equal cuts of a length: place, start, end. */
function cuts(length: number): readonly (readonly [number, number, number])[] {
  if (length <= LIMIT) return [];
  const third = Math.floor(length / 3);
  return [
    [0, 0, third],
    [1, third, 2 * third],
    [2, 2 * third, length],
  ];
}

/** Edits between two words (letter more, less or other, two neighbours swapped); LIMIT + 1 for all above the limit. */
export function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LIMIT) return LIMIT + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > LIMIT) return LIMIT + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, LIMIT + 1);
}
