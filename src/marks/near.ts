/** One key within the limit, with its distance. */
export interface Near {
  readonly key: string;
  readonly edits: number;
}

/** Most edits that are looked for. */
const LIMIT = 2;
/** Longer words are no names. */
const LONGEST = 40;

interface Masked {
  readonly key: string;
  readonly letters: number;
}

/**
 * Finds the keys within two edits of a word. Keys lie by length, with the set of their letters as bits: an edit
 * changes at most two bits of the set, so that few keys are compared letter by letter. Made at the first question.
 */
export function nearIndex(keys: () => Iterable<string>): (word: string) => readonly Near[] {
  let byLength: Masked[][] | null = null;
  return (word) => {
    if (word.length > LONGEST) return [];
    byLength ??= indexed(keys());
    const letters = lettersOf(word);
    const near: Near[] = [];
    for (let gap = -LIMIT; gap <= LIMIT; gap++) {
      // a letter more or less changes one bit, another letter two
      const most = 2 * LIMIT - Math.abs(gap);
      for (const one of byLength[word.length + gap] ?? []) {
        if (bitsOf(one.letters ^ letters) > most) continue;
        const count = edits(word, one.key);
        if (count <= LIMIT) near.push({ key: one.key, edits: count });
      }
    }
    return near.sort((a, b) => a.edits - b.edits || (a.key < b.key ? -1 : 1));
  };
}

function indexed(keys: Iterable<string>): Masked[][] {
  const byLength: Masked[][] = Array.from({ length: LONGEST + LIMIT + 1 }, () => []);
  for (const key of keys) byLength[key.length]?.push({ key, letters: lettersOf(key) });
  return byLength;
}

/** The letters of a word as bits; two characters may share a bit, which only compares a key in vain. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsOf(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Rows of the distance table, kept between calls; every call fills what it reads. */
let above = new Int32Array(LONGEST + LIMIT + 2);
let upper = new Int32Array(LONGEST + LIMIT + 2);
let current = new Int32Array(LONGEST + LIMIT + 2);

/** Edits between two words (letter more, less or other, two neighbours swapped); LIMIT + 1 for all above the limit. */
export function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LIMIT || a.length > LONGEST) return LIMIT + 1;
  for (let j = 0; j <= b.length; j++) upper[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const previous = a.charCodeAt(i - 2);
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (upper[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (upper[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && previous === other) {
        cost = Math.min(cost, (above[j - 2] ?? 0) + 1);
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > LIMIT) return LIMIT + 1;
    [above, upper, current] = [upper, current, above];
  }
  return Math.min(upper[b.length] ?? 0, LIMIT + 1);
}
