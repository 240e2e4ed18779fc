import { ambiguous, type Reading, read, unread } from "#base";
import { calibreName, calibreSince, mayCarry } from "./headstamp-calibre.ts";
import { type Beside, type Fit, fitting, type Group, grouped } from "./headstamp-judge.ts";
import type { MakerRow } from "./headstamp-lexicon.ts";
import { MOST_TOKENS, partly, places, type Segment, segments, turned } from "./headstamp-match.ts";
import { misspelt } from "./headstamp-names.ts";
import { scan, type Token } from "./headstamp-text.ts";
import { BORES, readYear, type YearWindow } from "./headstamp-years.ts";
import type { HeadstampValue, ReadContext } from "./kinds.ts";
import { LONGEST_MARK } from "./plain.ts";
import { unstated } from "./unstated.ts";

const KIND = "headstamp";
/** The tables were made in this year: no mark they know is younger, unless the file says otherwise. */
const LATEST = 2026;
/** First cartridge of the alliance, adopted 1954: https://historyinammunition.com/nato */
const NATO_SINCE = 1954;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** What the ring of one base holds, sorted by what it can mean. */
interface Ring {
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly taken: ReadonlySet<number>;
  /** Words that nothing explains. */
  readonly words: readonly Token[];
  readonly beside: Beside;
  readonly window: YearWindow;
  /** Id of the calibre on the mark, or of its row. */
  readonly calibre: string | null;
}

/**
 * Reads what is stamped on the base of a case, or what was written of it: who made the case, where and when.
 * Never a buyer, never the projectile: words about the bullet are only noted.
 */
export function readHeadstamp(text: string, context: ReadContext = {}): Reading<HeadstampValue> {
  if (text.length > LONGEST_MARK) return unread(KIND, text, [text.trim() === "" ? "empty" : "too-long"]);
  const nothing = unstated(text);
  if (nothing !== null) return unread(KIND, text, [nothing]);
  if (text.includes("?")) return readPartly(text, context);
  const tokens = scan(text);
  if (tokens.length > MOST_TOKENS) return unread(KIND, text, ["too-long"]);
  const ring = sort(tokens, context);
  const marks = ring.segments.filter((segment) => segment.entry.makers.length > 0);
  const codes = marks.filter((segment) => !segment.digits && segment.letters > 1);
  const makers = codes.length > 1 ? codes.filter((segment) => segment.entry.note === null) : codes;
  const strong = makers.length > 0 ? makers : codes;
  if (strong.length > 0) return judgeCodes(text, ring, strong);
  const long = guess(text, ring);
  if (long !== null) return long;
  const weak = marks.filter((segment) => !segment.dotted && !numbered(segment, tokens));
  if (weak.length > 0) return judgeWeak(text, ring, weak);
  return unread(KIND, text, [why(ring)]);
}

/** `P413`: a letter with a number of its own is another code than the letter. */
function numbered(segment: Segment, tokens: readonly Token[]): boolean {
  const next = tokens[segment.from + segment.count];
  return !segment.digits && next?.number === true && next.gap === "" && !/^(?:\d\d|\d{4})$/.test(next.text);
}

function sort(tokens: readonly Token[], context: ReadContext): Ring {
  const found = segments(tokens);
  const calibre = found.find((segment) => segment.entry.calibre !== null)?.entry.calibre ?? null;
  const used = found.filter(
    (segment) => segment.entry.makers.length === 0 || (!segment.digits && segment.letters > 1),
  );
  const taken = new Set(used.flatMap((segment) => places(segment, tokens.length)));
  const bore = tokens.find((token) => token.dotted);
  const roman = tokens.findIndex((token, i) => !taken.has(i) && ROMAN.includes(token.text));
  const notes = [...new Set(found.map((s) => s.entry.note).filter((note) => note !== null))];
  const marked = calibre !== null ? calibreName(calibre) : bore === undefined ? null : `.${bore.text}`;
  const nato = notes.includes("nato-cross") ? NATO_SINCE : 0;
  const known = calibre ?? context.calibre ?? (bore === undefined ? null : `bore:${bore.text}`);
  return {
    tokens,
    segments: found,
    taken,
    words: tokens.filter(
      (t, i) => !taken.has(i) && !t.number && !t.aside && t.text.length > 2 && !ROMAN.includes(t.text),
    ),
    beside: {
      calibre: marked,
      notes,
      roman: roman < 0 ? null : ROMAN.indexOf(tokens[roman]?.text ?? "") + 1,
    },
    window: {
      since: Math.max(known === null ? 0 : calibreSince(known), nato),
      latest: context.latestYear ?? LATEST,
      bores: marked !== null ? null : known === null ? BORES : new Set(known.match(/\d+/g) ?? []),
      bare: marked === null,
    },
    calibre: known,
  };
}

/** Free numbers from the end of a mark round the ring to its beginning. */
function numbersAfter(ring: Ring, segment: Segment): Token[] {
  const { tokens, taken } = ring;
  const own = new Set(places(segment, tokens.length));
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const at = (segment.from + segment.count + i) % tokens.length;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || !token.number || own.has(at) || taken.has(at)) continue;
    // `480C`, `2Z`: a number that runs into a stray letter is a mark of its own, no year.
    if (next !== undefined && !next.number && next.gap === "" && !taken.has(at + 1) && !own.has(at + 1))
      continue;
    out.push(token);
  }
  return out;
}

function fits(ring: Ring, segment: Segment, rows: readonly MakerRow[], reason?: string): readonly Fit[] {
  const numbers = numbersAfter(ring, segment);
  const all = rows.map((row) => ({
    row,
    year: readYear(numbers, row, ring.window),
    why: reason ?? (row.name ? "headstamp-name" : segment.digits ? "plant-number" : "headstamp-code"),
  }));
  const { calibre } = ring;
  const carried = calibre === null ? all : all.filter((fit) => mayCarry(fit.row.calibres, calibre));
  return fitting(carried.length > 0 ? carried : all, ring.beside.calibre !== null, calibre !== null);
}

function judgeCodes(text: string, ring: Ring, strong: readonly Segment[]): Reading<HeadstampValue> {
  const perMark = vouched(strong).map((segment) => fits(ring, segment, segment.entry.makers));
  const common = perMark.reduce((kept, own) => {
    const makers = new Set(own.map((fit) => fit.row.maker));
    return kept.filter((fit) => makers.has(fit.row.maker));
  });
  const disagree = common.length === 0;
  const used = disagree
    ? perMark.flat()
    : perMark.flat().filter((f) => common.some((c) => c.row.maker === f.row.maker));
  const reasons = disagree ? ["several-marks"] : [];
  const { calibre } = ring;
  if (calibre !== null && !used.some((fit) => mayCarry(fit.row.calibres, calibre))) {
    reasons.push("calibre-not-tabled");
  }
  const longest = Math.max(...strong.map((segment) => segment.letters));
  if (longest < 4 && ring.words.length > 0) reasons.push("words-not-understood");
  return decide(text, grouped(used, ring.beside), reasons);
}

/** Beside a code with a source, two letters that only an unsourced row knows are a stray mark, no rival. */
function vouched(strong: readonly Segment[]): readonly Segment[] {
  const kept = strong.filter(
    (segment) => segment.letters > 2 || segment.entry.makers.some((row) => row.sourced),
  );
  return kept.some((segment) => segment.entry.makers.some((row) => row.sourced)) ? kept : strong;
}

/**
 * Single letters and bare numbers: read only with a year that leaves one maker, with or without source. No table knows
 * all who used a letter or a number under a hundred: they need the calibre too, letters one that the maker is tabled for.
 */
function judgeWeak(text: string, ring: Ring, weak: readonly Segment[]): Reading<HeadstampValue> {
  const { calibre } = ring;
  const all = weak.flatMap((segment) => fits(ring, segment, segment.entry.makers));
  const carried = calibre === null ? all : all.filter((fit) => mayCarry(fit.row.calibres, calibre));
  const found = carried.length > 0 ? carried : all;
  const inYear = found.filter((fit) => fit.year.fits === true);
  const groups = grouped(inYear.length > 0 ? inYear : found, ring.beside);
  const numbersOnly = weak.every((segment) => segment.digits);
  const reasons: string[] = [];
  if (inYear.length === 0) reasons.push(numbersOnly ? "number-alone" : "single-letter");
  else if (groups.length > 1 || !tied(ring, weak, inYear)) reasons.push("weak-code");
  else if (strayLetters(ring, weak)) reasons.push("single-letter");
  if (ring.words.length > 0) reasons.push("words-not-understood");
  return decide(text, groups, reasons);
}

/** Whether the calibre ties so short a mark to its maker. */
function tied(ring: Ring, weak: readonly Segment[], fits: readonly Fit[]): boolean {
  const { calibre } = ring;
  if (weak.some((segment) => !segment.digits)) {
    return (
      calibre !== null && fits.every(({ row }) => row.calibres.length > 0 && mayCarry(row.calibres, calibre))
    );
  }
  return ring.calibre !== null || weak.every((segment) => segment.letters > 2);
}

/** More letters than the one that is the code: it was perhaps not one. */
function strayLetters(ring: Ring, weak: readonly Segment[]): boolean {
  const letters = ring.tokens.filter((t, i) => !t.number && !ring.taken.has(i) && !ROMAN.includes(t.text));
  return letters.length > (weak.every((segment) => segment.digits) ? 0 : 1);
}

/** One maker with a source is read; reasons against it, several such makers, or none leave it ambiguous. */
function decide(text: string, groups: readonly Group[], against: readonly string[]): Reading<HeadstampValue> {
  const candidates = groups.map((group) => group.candidate);
  const sourced = groups.filter((group) => group.sourced);
  const inside = sourced.filter((group) => !group.outside);
  const [first, ...others] = inside.length > 0 ? inside : sourced;
  const [reason, ...more] = against;
  if (reason !== undefined) return ambiguous(KIND, text, candidates, [reason, ...more]);
  if (first === undefined) return ambiguous(KIND, text, candidates, ["unsourced"]);
  if (others.length > 0) return ambiguous(KIND, text, candidates, ["several-makers"]);
  if (first.outside && groups.some((group) => !group.outside)) {
    return ambiguous(KIND, text, candidates, ["year-outside-activity", "unsourced"]);
  }
  // A rival that only lacks its source is a rival all the same: a wrong `read` is worse than an open one.
  if (first.candidate.why === "headstamp-code" && groups.some((group) => !group.sourced && !group.outside)) {
    return ambiguous(KIND, text, candidates, ["several-makers", "unsourced"]);
  }
  const rest = candidates.filter((candidate) => candidate !== first.candidate);
  return read(KIND, text, [first.candidate, ...rest], first.outside ? ["year-outside-activity"] : []);
}

/** Misspelt names and bases held upside down; null where neither explains the mark. */
function guess(text: string, ring: Ring): Reading<HeadstampValue> | null {
  const name = misspelt(ring.tokens.filter((_, i) => !ring.taken.has(i)));
  if (name !== null) return judgeRows(text, ring, name.rows, "name-misspelt", name.run);
  for (const token of ring.words) {
    const rows = turned(token);
    if (rows.length > 0) return judgeRows(text, ring, rows, "upside-down", [token]);
  }
  return null;
}

function judgeRows(
  text: string,
  ring: Ring,
  rows: readonly MakerRow[],
  reason: string,
  run: readonly Token[],
): Reading<HeadstampValue> {
  const from = ring.tokens.findIndex((token) => run.includes(token));
  const segment = { from, count: run.length, letters: 0, digits: false, wraps: false, dotted: false };
  const entry = { makers: [...rows], calibre: null, note: null, noise: false };
  const own = fits(ring, { ...segment, entry }, rows, reason);
  const rest = ring.words.filter((word) => !run.includes(word));
  return decide(text, grouped(own, ring.beside), rest.length > 0 ? ["words-not-understood"] : []);
}

/**
 * `L? 43`: letters that could not be read leave candidates, never a value; `LC 4?` and `LC ?` leave the maker and no
 * year.
 */
function readPartly(text: string, context: ReadContext): Reading<HeadstampValue> {
  if (!/[\p{L}&]\?|\?[\p{L}&]/u.test(text)) {
    const reading = readHeadstamp(text.replace(/\d*\?[\d?]*/g, " "), context);
    return {
      ...reading,
      input: text,
      reasons: ["partly-read", ...reading.reasons.filter((r) => r !== "empty")],
    };
  }
  const runs = text.toUpperCase().match(/[\p{L}?&]+/gu) ?? [];
  const run = runs.find((r) => r.includes("?")) ?? "";
  const whole = text.replaceAll("?", " ");
  const ring = sort(scan(whole), context);
  const numbers = ring.tokens.filter((t) => t.number && t.text.length !== 3);
  const all = partly(run).map((row) => ({
    row,
    year: readYear(numbers, row, ring.window),
    why: "partly-read",
  }));
  const groups = grouped(
    fitting(all, ring.beside.calibre !== null, ring.calibre !== null),
    ring.beside,
  ).slice(0, 20);
  if (groups.length === 0) return unread(KIND, text, ["partly-read"]);
  return ambiguous(
    KIND,
    text,
    groups.map((group) => group.candidate),
    ["partly-read"],
  );
}

function why(ring: Ring): string {
  if (ring.words.length > 0) return "code-unknown";
  if (ring.beside.calibre !== null) return "calibre-only";
  if (ring.beside.notes.includes("projectile-mark")) return "projectile-only";
  return ring.tokens.length > 0 && ring.tokens.every((token) => token.number)
    ? "number-alone"
    : "code-unknown";
}
