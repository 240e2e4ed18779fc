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

/** Finds the words within one edit of a word, in the order they were given; words lie by length. */
export function oneEditIndex(words: Iterable<string>): (word: string) => readonly string[] {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      const same = byLength.get(length);
      if (same === undefined) byLength.set(length, [word]);
      else same.push(word);
    }
  }
  return (word) => byLength.get(word.length)?.filter((one) => withinOneEdit(one, word)) ?? [];
}

/** One letter more, less, another, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a.length < b.length) return withinOneEdit(b, a);
  const [long, short] = [a.length, b.length];
  if (long - short > 1) return false;
  // One edit leaves the first or the last letter as it was.
  if (
    short > 2 &&
    a.charCodeAt(0) !== b.charCodeAt(0) &&
    a.charCodeAt(long - 1) !== b.charCodeAt(short - 1)
  ) {
    return false;
  }
  let i = 0;
  while (i < short && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (long > short) return endsAlike(a, i + 1, b, i);
  if (endsAlike(a, i + 1, b, i + 1)) return true;
  const swapped = a.charCodeAt(i) === b.charCodeAt(i + 1) && a.charCodeAt(i + 1) === b.charCodeAt(i);
  return swapped && endsAlike(a, i + 2, b, i + 2);
}

/** Whether `a` from one place on is `b` from another; both ends are equally far. */
function endsAlike(a: string, fromA: number, b: string, fromB: number): boolean {
  for (let i = fromA, j = fromB; i < a.length; i++, j++) {
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
  }
  return true;
}

/** Rows of the distance table, kept between calls; every call fills what it reads. */
let above = new Int32Array(LONGEST + LIMIT + 2);
let upper = new Int32Array(LONGEST + LIMIT + 2);
let current = new Int32Array(LONGEST + LIMIT + 2);

/**
 * Edits between two words (letter more, less or other, two neighbours swapped); LIMIT + 1 for all above the limit. Only
 * places that lie within the limit of the diagonal are worked out.
 */
export function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LIMIT || a.length > LONGEST) return LIMIT + 1;
  for (let j = 0; j <= b.length; j++) upper[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const previous = a.charCodeAt(i - 2);
    const from = Math.max(1, i - LIMIT);
    const to = Math.min(b.length, i + LIMIT);
    current[from - 1] = from === 1 ? i : LIMIT + 1;
    let least = current[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
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
    current[to + 1] = LIMIT + 1;
    [above, upper, current] = [upper, current, above];
  }
  return Math.min(upper[b.length] ?? 0, LIMIT + 1);
}
