import { type Entry, lexicon, type MakerRow } from "./headstamp-lexicon.ts";
import type { Token } from "./headstamp-text.ts";

/** A run of the ring that the lexicon knows. */
export interface Segment {
  readonly entry: Entry;
  /** First token and how many, round the ring. */
  readonly from: number;
  readonly count: number;
  readonly letters: number;
  readonly digits: boolean;
  readonly wraps: boolean;
  /** Written with a point before it (`.38`). */
  readonly dotted: boolean;
}

/** More tokens than any base holds are not searched. */
export const MOST_TOKENS = 40;
const LONGEST_RUN = 9;

/**
 * The runs that explain the ring best: longer before shorter, runs in reading order before runs that cross the
 * point where the writer began; none share a token. Single letters and numbers come last and only where free.
 */
export function segments(ring: readonly Token[]): Segment[] {
  const found: Segment[] = [];
  for (let from = 0; from < ring.length; from++) collect(ring, from, found);
  found.sort((a, b) => rank(b) - rank(a) || Number(a.wraps) - Number(b.wraps) || a.from - b.from);
  const taken = new Set<number>();
  return found.filter((segment) => {
    const own = places(segment, ring.length);
    if (own.some((place) => taken.has(place))) return false;
    for (const place of own) taken.add(place);
    return true;
  });
}

/** Token numbers of a segment, round the ring. */
export function places(segment: Segment, size: number): number[] {
  return Array.from({ length: segment.count }, (_, i) => (segment.from + i) % size);
}

function collect(ring: readonly Token[], from: number, found: Segment[]): void {
  const { entries, beginnings } = lexicon();
  let key = "";
  let letters = 0;
  let digits = true;
  for (let count = 1; count <= Math.min(LONGEST_RUN, ring.length); count++) {
    const token = ring[(from + count - 1) % ring.length];
    if (token === undefined) return;
    if (count > 1 && token.number && digits && !/[-/.]/.test(token.gap)) return;
    key = count === 1 ? token.text : `${key} ${token.text}`;
    letters += token.text.length;
    digits &&= token.number;
    const entry = entries.get(key);
    const wraps = from + count > ring.length;
    if (entry !== undefined) found.push({ entry, from, count, letters, digits, wraps, dotted: token.dotted });
    if (!beginnings.has(key)) return;
  }
}

function rank({ entry, letters, wraps, digits }: Segment): number {
  const weak = letters < 2 || digits ? 0 : 100;
  const kind = entry.calibre !== null || entry.makers.length > 0 ? 0.5 : 0;
  return letters + kind + (wraps ? 0 : 1000) + weak;
}

/** Letters that are one another (or look so) when a base is held upside down. */
const TURNED: Readonly<Record<string, string>> = {
  ...{
    U: "N",
    N: "U",
    X: "X",
    O: "OB",
    Q: "B",
    B: "Q",
    D: "P",
    P: "D",
    M: "W",
    W: "M",
    S: "S",
    Z: "Z",
    H: "H",
  },
  ...{ I: "I", E: "A", A: "E", Y: "H" },
};

/** Codes of three letters that the token spells when turned by 180 degrees; `uxo` is `bxn`. */
export function turned(token: Token): MakerRow[] {
  if (token.number || token.text.length !== 3) return [];
  let words = [""];
  for (const letter of [...token.text].reverse()) {
    words = words.flatMap((word) => [...(TURNED[letter] ?? "")].map((turn) => word + turn));
  }
  return words.flatMap((word) => lexicon().entries.get(word)?.makers ?? []).filter((row) => !row.name);
}

/** Rows whose code fits a token with `?` for what could not be read. */
export function partly(pattern: string): MakerRow[] {
  if (pattern.length < 2 || pattern.length > 12 || !/[^?]/.test(pattern)) return [];
  const rows = new Set<MakerRow>();
  for (const [key, entry] of lexicon().entries) {
    if (key.length !== pattern.length || entry.makers.length === 0) continue;
    if ([...key].every((letter, i) => pattern[i] === "?" || pattern[i] === letter)) {
      for (const row of entry.makers) rows.add(row);
    }
  }
  return [...rows];
}
