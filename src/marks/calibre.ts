import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import { type Found, found, gaugeOf, readBore, readGauge, unsure } from "./bore.ts";
import {
  type Calibre,
  calibreById,
  calibresNamed,
  candidate,
  cartridgesOf,
  counterparts,
  NAME_WORDS,
  NAMES,
} from "./calibres.ts";
import { restored } from "./eaten.ts";
import type { CalibreValue, ReadContext } from "./kinds.ts";
import { oneEditIndex } from "./near.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { unstated } from "./unstated.ts";
import { bareNumber, type CalibreToken, calibreKey, calibreTokens } from "./wording.ts";

const MULTI = /^(?:MULTI|MULTIPLE|MULTIPLES|MULTIPLO)(?:[ -]?(?:CAL|CALIBER|CALIBRE|CALIBRES))?\.?$/;
const nearNames = oneEditIndex(NAMES);
const nearWords = oneEditIndex([...NAME_WORDS].filter((word) => word.length >= 5));
const BETWEEN_TWO = /\s*[/;]\s*|\s+(?:Y|E|AND|OR|O|OU)\s+|,\s+/i;

/**
 * A calibre at the precision it was written: a cartridge, a bare bore (never promoted to a cartridge), a gauge.
 * The context is not consulted: what a gun is chambered for does not change what was written.
 */
export function readCalibre(text: string, _context: ReadContext = {}): Reading<CalibreValue> {
  const nothing = unstated(text);
  if (nothing !== null) return unread("calibre", text, [nothing]);
  if (text.length > LONGEST_MARK) return unread("calibre", text, ["too-long"]);
  const multi = calibreById("class:multi");
  if (multi !== undefined && MULTI.test(plain(text))) {
    return read("calibre", text, [candidate(multi, "several-calibres")]);
  }
  const { text: typed, why } = restored(text);
  const result = readParts(typed);
  const [first, ...rest] = dated(result.candidates, why);
  if (first === undefined) return unread("calibre", text, [result.reason ?? "not-a-calibre"]);
  if (result.reason !== null) return ambiguous("calibre", text, [first, ...rest], [result.reason]);
  if (first.certainty === "hint") return ambiguous("calibre", text, [first, ...rest], ["unsourced"]);
  return read("calibre", text, [first, ...rest], why === null ? [] : [why]);
}

/** A reading that rests on an undone spreadsheet change is probable, and says so. */
function dated(
  candidates: readonly Candidate<CalibreValue>[],
  why: string | null,
): readonly Candidate<CalibreValue>[] {
  const [first, ...rest] = candidates;
  if (why === null || first === undefined || first.certainty === "hint") return candidates;
  return [{ ...first, why, certainty: "probable" }, ...rest];
}

/** A name and what stands beside it in brackets: the same thing in another system, or another thing. */
function readParts(text: string): Found {
  const [, before, inside, after] = /^([^()]*)\(([^()]*)\)?([^()]*)$/.exec(text) ?? [];
  if (before === undefined || inside === undefined) return readOneOrTwo(text);
  const outer = readOneOrTwo(`${before} ${after ?? ""}`);
  const inner = readOneOrTwo(inside);
  if (inner.calibre === null) return outer;
  if (outer.calibre === null) return fromBrackets(outer, inner, inner.calibre);
  return beside(outer, outer.calibre, inner, inner.calibre);
}

/** The brackets alone are read where the name is none, or where they say which cartridge of its bore is meant. */
function fromBrackets(outer: Found, inner: Found, b: Calibre): Found {
  const [bore] = outer.candidates;
  if (bore === undefined) return outer.reason === "not-a-calibre" ? inner : outer;
  return outer.reason === "words-left-over" && b.bores.includes(bore.value.id) ? inner : outer;
}

function beside(outer: Found, a: Calibre, inner: Found, b: Calibre): Found {
  if (a === b || cartridgesOf(b).includes(a)) return outer;
  if (a.value.precision === "bore" && b.bores.includes(a.value.id)) return inner;
  if (counterparts(a, b))
    return { ...outer, candidates: [...outer.candidates, ...inner.candidates.slice(0, 1)] };
  return two(outer, inner);
}

function two(a: Found, b: Found): Found {
  const both = [...a.candidates.slice(0, 1), ...b.candidates.slice(0, 1)];
  const multi = calibreById("class:multi");
  const gauges = both.filter((one) => one.value.precision === "gauge").length;
  // a smooth and a rifled barrel: a combination gun, which has two calibres and not one in doubt
  if (gauges === 1 && multi !== undefined) {
    return {
      calibre: multi,
      candidates: [candidate(multi, "several-calibres", "probable"), ...both],
      reason: null,
    };
  }
  return unsure(both, "two-calibres");
}

function readOneOrTwo(text: string): Found {
  const whole = readName(calibreTokens(text));
  if (whole.reason === null) return whole;
  const parts = text.split(BETWEEN_TWO).filter((part) => part.trim() !== "");
  const each = parts.map((part) => readName(calibreTokens(part)));
  const [a, b] = each;
  if (each.length === 2 && a?.calibre != null && b?.calibre != null) {
    return a.calibre === b.calibre ? a : two(a, b);
  }
  // `32 OU 36`, `20/28/36`: several, of which one alone may be open
  if (each.length < 2 || whole.candidates.length > 0) return whole;
  return each.every(({ candidates }) => candidates.length > 0)
    ? unsure(
        each.flatMap(({ candidates }) => candidates.slice(0, 2)),
        "two-calibres",
      )
    : whole;
}

function readName(tokens: readonly CalibreToken[]): Found {
  const exact = named(tokens, "name");
  if (exact !== null) return exact;
  const numbers = tokens.filter((token) => token.kind !== "word");
  const words = tokens.filter((token) => token.kind === "word");
  const first = numbers[0];
  if (first === undefined) return unsure([], "not-a-calibre");
  if (numbers.length > 1) return readSeveral(numbers, words);
  if (words.some(({ word }) => word === "GAUGE" || word === "BORE") && first.kind === "number") {
    return readGauge(first.written);
  }
  const mended = words.length === 0 ? null : named(tokens.map(mendWord), "name-one-slip");
  if (mended !== null) return mended;
  if (first.kind === "pair") return readMeasures(first, words);
  if (first.kind === "dash") {
    const gauge = gaugeOf(first.a, first.b);
    return gauge === undefined ? unsure([], "two-calibres") : found(gauge, "gauge-and-length");
  }
  const bore = readBore(first.written, first.mm);
  if (words.length === 0) return bore;
  return oneSlip(tokens, first.written) ?? unsure(bore.candidates, "words-left-over");
}

function named(tokens: readonly CalibreToken[], why: string): Found | null {
  const hits = calibresNamed(calibreKey(tokens));
  const [hit] = hits;
  if (hit === undefined) return null;
  const certainty = why === "name-one-slip" ? "probable" : "certain";
  const candidates = hits.map((one) => candidate(one.calibre, why, certainty, one.source));
  return hits.length === 1
    ? { calibre: hit.calibre, candidates, reason: null }
    : unsure(candidates, "several-names");
}

/** The one calibre whose name is one slip away, where its number is no bore at all; several are given as hints. */
function oneSlip(tokens: readonly CalibreToken[], number: string): Found | null {
  const key = calibreKey(tokens);
  const bare = bareNumber(number);
  if (key.length < 6 || calibreById(`bore:${bare}`) || calibreById(`bore:${bare}mm`)) return null;
  const near = nearNames(key).flatMap((name) => calibresNamed(name));
  const [only] = near;
  if (only === undefined) return null;
  return new Set(near.map((one) => one.calibre)).size === 1
    ? found(only.calibre, "name-one-slip", "probable")
    : null;
}

/** A measure and a name together (`9 Luger 9x19`): read where they agree; any other two numbers are two calibres. */
function readSeveral(numbers: readonly CalibreToken[], words: readonly CalibreToken[]): Found {
  if (numbers.length !== 2) return unsure([], "several-numbers");
  const pair = numbers.find((number) => number.kind === "pair");
  const other = numbers.find((number) => number !== pair);
  if (pair === undefined || other === undefined) {
    const [head, tail] = numbers.map((number) => (number.kind === "number" ? number.written : ""));
    const gauge = gaugeOf(head ?? "", tail ?? "");
    if (gauge !== undefined) return found(gauge, "gauge-and-length");
    const [a, b] = numbers.map((number) => readName([number]));
    return a?.calibre == null || b?.calibre == null ? unsure([], "several-numbers") : two(a, b);
  }
  const [name, measure] = [readName([other, ...words]), readName([pair])];
  if (name.calibre === null || measure.calibre === null)
    return measure.calibre === null ? name : unsure(measure.candidates, "words-left-over");
  return beside(name, name.calibre, measure, measure.calibre);
}

/** `7.62x39` with or without words, a shell's length, one slip of the pen, or a case we do not know. */
function readMeasures(pair: CalibreToken & { kind: "pair" }, words: readonly CalibreToken[]): Found {
  const alone = named([pair], "measures");
  if (alone?.calibre != null) {
    const also = named([{ kind: "number", written: pair.a, mm: true }, ...words], "name");
    return words.length > 0 && also?.calibre != null
      ? beside(alone, alone.calibre, also, also.calibre)
      : alone;
  }
  const gauge = gaugeOf(pair.a, pair.b);
  if (gauge !== undefined) return found(gauge, "gauge-and-length");
  return (
    oneSlip([pair], pair.a) ?? unsure(readBore(pair.a, true).candidates.slice(0, 1), "case-length-unknown")
  );
}

/** A word of a name with one slip of the pen becomes that word, where only one is near. */
function mendWord(token: CalibreToken): CalibreToken {
  if (token.kind !== "word" || token.word.length < 5 || token.word.length > 20 || NAME_WORDS.has(token.word))
    return token;
  const near = nearWords(token.word);
  return near.length === 1 && near[0] !== undefined ? { kind: "word", word: near[0] } : token;
}
