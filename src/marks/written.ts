import { serialKey } from "./confusable.ts";
import { isModelName, makePrefix } from "./unserial.ts";

/** One serial as it stands in a cell. */
export interface Written {
  readonly text: string;
  /** Canonical key, `?` for each unreadable character. */
  readonly key: string;
  /** Where it begins in the plain text. */
  readonly at: number;
  readonly notes: readonly string[];
}

const CONNECTORS = new Set(["E", "Y", "OU", "AND", "OR", "O"]);
/** Short words that stand beside a number and are no part of it. */
const SHORT_WORDS = new Set(
  "DE DO DA DOS DAS NO NA NOS NAS OS AS AO EM COM SEM POR SIN CON DEL LOS LAS EL LA AND THE OF ON IN IS AT E O A Y OU OR SER SN SE QUE NAO NUM OBS VER SOB N NS NR NOS UM UMA LADO CANO CABO BASE FACE ONDE PODE ATE".split(
    " ",
  ),
);
/** Letters and one number are the whole cell: then `AO 12345` is a series, and only a label or a negation is a word. */
const SERIES = /^ *(?!(?:N|NO|NR|NS|SN|SER|NUM|MAT|NAO|OBS|VER|SEM|SIN) )[A-Z]{2,3} +\d{3,}[A-Z]{0,2} *$/;
const LABEL =
  /^(?:(?:S\/N|SN|SER(?:IAL|IE)?|NO|NR|NUM(?:ERO|BER)?|MAT(?:RICULA)?)(?:[ .:#]+)|(?:N[.:#]|#) *)+(?=[A-Z]{0,4}[ -]?[0-9?*])/;
/** Inventory marks of Rio's police beside the maker's number. */
const PROPERTY = /[ /]*PM(?:ERJ)?$|^SSP-?(?:RJ)? ?(?=\d)/;
/** A model typed before the number, with a blank between. */
const MODEL_PREFIX =
  /^ *(?:AK-?47|AR-?15|AR-?10|M-?16(?:A[1-4])?|M-?4(?:A1)?|92FS|M1911A1|XM-?15) +(?=[A-Z]{0,4}-?\d{3})/;
/** Models that makers write into the number; seen in trade records, never taken off. */
const MODELS = /^(?:M92PV|M85PV|M70AB|C39V2|C39WM|VZ08PM|RAS47|M249S|SAL12|MJ9|M18A|PAP|TXM4|92X)/;

/** Every serial in a plain text, in order of writing; unreadable characters become `?`. */
export function findSerials(bare: string, original: string): readonly Written[] {
  const worded = /[A-Z]{5,}/.test(bare);
  const text = bare
    .replace(/\(\s*([?*])\s*\)/g, " $1 ")
    .replace(/(?<=[A-Z]{5})[./:](?=[A-Z0-9])|(?<=[A-Z0-9])[./:](?=[A-Z]{5})/g, ";")
    .replace(/[*?#]+(?=[A-Z]{3,}\b(?![*?#\d]))/g, (marks) => (worded ? " ".repeat(marks.length) : marks));
  const notes: string[] = [];
  let rest = text;
  const strip = (shape: RegExp, note: string) => {
    const match = shape.exec(rest);
    if (match === null) return;
    const end = match.index + match[0].length;
    const cut = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(end);
    if (!/\d|\?/.test(cut)) return;
    rest = cut;
    notes.push(note);
  };
  strip(LABEL, "label-prefix");
  const make = makePrefix(rest);
  if (make !== "") {
    rest = " ".repeat(make.length) + rest.slice(make.length);
    notes.push("make-in-serial");
  }
  strip(MODEL_PREFIX, "model-in-serial");
  if (/PM(?:ERJ)?$/.test(rest) && /\d/.test(rest)) strip(PROPERTY, "property-mark");
  else if (/^SSP-?(?:RJ)? ?\d/.test(rest)) notes.push("property-mark");
  const unknownX =
    /\bX\b.*(?:DIGIT|ALGARISM|CARACTER)|(?:SENDO|ONDE) X|X (?:REPRESENTA|SAO)/.test(bare) ||
    /\dX\d.*(?:DIGIT|ALGARISM|CARACTER).*(?:ILEGIV|INDETERM|NAO)|^X\d.*DIGIT/.test(bare) ||
    lowerX(original);
  const found: Written[] = [];
  for (const run of runs(rest, {
    worded,
    lowerX: lowerX(original),
    joinVowels: !/ [aeoy] [?*A-Z0-9]/.test(original),
  })) {
    for (const one of run.text.split(splitAt(run.text))) {
      const written = writtenAt(one, run.at + run.text.indexOf(one), unknownX);
      if (written !== null) found.push(written);
    }
  }
  if (found.length > 1) found.sort((a, b) => weight(b) - weight(a) || a.at - b.at);
  const first = found[0];
  if (first === undefined) return found;
  const more = [...notes];
  if (MODELS.test(first.text)) more.push("model-in-serial");
  if (/^(?:SER|SN)[A-Z]{2,}\d/.test(first.text)) more.push("label-glued");
  return [{ ...first, notes: more }, ...found.slice(1)];
}

const weight = (one: Written) => Math.min(one.key.length, 5);

/** `x` typed small in a number of capitals or digits stands for an unread character. */
function lowerX(original: string): boolean {
  return /[0-9A-Z] ?xx|xx[0-9A-Z]|x\dx/.test(original);
}

interface RunRules {
  readonly worded: boolean;
  readonly lowerX: boolean;
  /** A, E, O, Y between two pieces are letters of the number, not the word "and". */
  readonly joinVowels: boolean;
}
interface Run {
  readonly text: string;
  readonly at: number;
}

/** Runs of pieces that belong together: joined by spaces or a hyphen, broken by words and other punctuation. */
function runs(text: string, rules: RunRules): readonly Run[] {
  const pieces = [...text.matchAll(PIECE)].map((match) => ({
    text: match[0],
    at: match.index,
    solid: solid(match[0], rules),
  }));
  const out: Run[] = [];
  let from = -1;
  let lastSolid = -1;
  const close = () => {
    const [first, last] = [pieces[from], pieces[lastSolid]];
    if (first !== undefined && last !== undefined && lastSolid >= from) {
      const end = rules.worded ? last : (pieces[until] ?? last);
      out.push({ text: text.slice(first.at, end.at + end.text.length), at: first.at });
    }
    from = -1;
    lastSolid = -1;
  };
  let until = -1;
  const series = SERIES.test(text) || spelledOut(text);
  for (const [i, piece] of pieces.entries()) {
    const previous = pieces[i - 1];
    const next = pieces[i + 1];
    const gap = previous === undefined ? "" : text.slice(previous.at + previous.text.length, piece.at);
    if (from >= 0 && !/^ *-? *$/.test(gap)) close();
    const vowel =
      (from >= 0 || i === 0) &&
      rules.joinVowels &&
      /^[AEOY]$/.test(piece.text) &&
      next?.solid === true &&
      !(/^\d{5,}$/.test(previous?.text ?? "") && /^\d{5,}$/.test(next.text));
    const spare =
      !piece.solid && (piece.text.length > 3 || (SHORT_WORDS.has(piece.text) && !vowel && !series));
    const model =
      rules.worded && from < 0 && isModelName(piece.text) && pieces.some((one) => one.solid && one !== piece);
    if (spare || model || /^\d{1,2}-O$/.test(piece.text)) {
      close();
      continue;
    }
    if (from >= 0 && gap.includes(" -") && piece.text.length >= 5 && piece.at - (pieces[from]?.at ?? 0) >= 7)
      close();
    if (from < 0) from = i;
    until = i;
    if (piece.solid) lastSolid = i;
  }
  close();
  return out;
}

const PIECE = /[A-Z0-9?*#_]+(?:[-./:&]+[A-Z0-9?*#_]+)*[-_]*/g;

function solid(piece: string, rules: RunRules): boolean {
  return /[0-9?*#]|__|[A-WYZ]X{4,}$/.test(piece) || (rules.lowerX && /^X+$/.test(piece));
}

/** "A C E D 6 1 2": every character apart. */
function spelledOut(text: string): boolean {
  return /^(?:[A-Z0-9?*] )+[A-Z0-9?*]{1,3}$/.test(text);
}

/** A stroke parts two numbers where both sides are long enough to be one; else it belongs to the number. */
function splitAt(run: string): RegExp | string {
  const sides = run.split("/").map((side) => serialKey(side));
  return sides.length > 1 && sides.every((side) => side.length >= 5 && /\d/.test(side)) && sides.length < 60
    ? /\s*\/\s*/
    : "\u0000";
}

function writtenAt(text: string, at: number, unknownX: boolean): Written | null {
  let marked = text.replace(/^#(?=[A-Z0-9])/, "").replace(/^(?:S|SER)[ ]?#(?=[A-Z0-9 ])/, "");
  marked = marked.replace(/[-_]{2,}$/, (run) => "?".repeat(run.length)).replace(/[*#]/g, "?");
  if (/\?|__/.test(marked)) marked = marked.replace(/_/g, "?");
  if (unknownX) marked = marked.replace(/X/g, "?");
  marked = marked.replace(/(?<=[A-Z0-9?])X{4,}|X{4,}(?=[A-Z0-9?])/g, (run) => "?".repeat(run.length));
  const key = serialKey(marked);
  if (key === "" || CONNECTORS.has(key) || !/[0-9?]/.test(key)) return null;
  return { text, key, at, notes: [] };
}
