import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import type { MakeValue, ReadContext } from "./kinds.ts";
import {
  type MakeName,
  makeCandidate,
  makeOfCode,
  makesNamed,
  makeWords,
  ncicNamed,
  nearMakes,
  senseOf,
} from "./makes.ts";
import { LONGEST_MARK } from "./plain.ts";
import { unstated } from "./unstated.ts";

type Candidates = readonly Candidate<MakeValue>[];
/** Candidates, and why they are not one make; null where they are. */
interface Found {
  readonly candidates: Candidates;
  readonly reason: string | null;
}
const NOTHING: Found = { candidates: [], reason: "make-unknown" };

const PARTS = /[/()[\];|]|\s-\s|,\s/;
/** A name of fewer letters is not sought in longer texts. */
const SHORTEST_INSIDE = 4;
/** One edit from this length on, two from the longer: shorter names differ by one letter too often. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 10;

/** Who made, imported or branded a thing, from what was written in a make column. */
export function readMake(text: string, context: ReadContext = {}): Reading<MakeValue> {
  const nothing = unstated(text);
  if (nothing !== null) return unread("make", text, [nothing]);
  if (text.length > LONGEST_MARK) return unread("make", text, ["too-long"]);
  const words = makeWords(text);
  if (words.length > 0 && words.every((word) => senseOf(word) === "country")) {
    return unread("make", text, ["country-not-make"]);
  }
  const { candidates, reason } = readWhole(text, words, context);
  const [first, ...rest] = candidates;
  if (first === undefined) return unread("make", text, [reason ?? "make-unknown"]);
  if (reason !== null) return ambiguous("make", text, [first, ...rest], [reason]);
  if (first.certainty === "hint") return ambiguous("make", text, [first, ...rest], ["unsourced"]);
  return read("make", text, [first, ...rest], rest.length > 0 ? ["importer-named"] : []);
}

/** A calibre before a make: `.45-caliber `, `9 mm short `, `12-gauge `, `7.62x39mm `. */
const CALIBRE_AHEAD =
  /^\s*(?:\d{0,2}[.,]\d{1,3}|\d{1,2}|\d{3})(?:\s?x\s?\d{2}\w?)?(?:[\s-]*(?:caliber|calibre|cal\b\.?|gauge|ga\b\.?|mm\b|acp|auto\b|special|spl\b|magnum|mag\b\.?|short|kurz|lr\b|nato))+[\s,:-]+(?=["'\p{L}])/iu;
/** What a thing is, behind its make: `Bushmaster XM-15 rifle with scope`. */
const THINGS = new Set(
  "PISTOL PISTOLS REVOLVER RIFLE SHOTGUN CARBINE HANDGUN DERRINGER PISTOLA FUSIL FUZIL ESCOPETA ESPINGARDA CARABINA RIFLES".split(
    " ",
  ),
);

/** The words without a calibre at their head, and without the thing and what follows it. */
function undressed(text: string): readonly string[] | null {
  const without = text.replace(CALIBRE_AHEAD, "");
  const words = makeWords(without);
  const at = words.findIndex((word, index) => index > 0 && THINGS.has(word));
  const tail = at === -1 ? [] : words.slice(at);
  // `Sharps Rifle Co.` is a name, `Sharps rifle` a thing
  if (tail.some((word) => senseOf(word) === "legal" || senseOf(word) === "company")) return null;
  if (without === text && at === -1) return null;
  return at === -1 ? words : words.slice(0, at);
}

/** A model run together with a name of five letters and more: `taurus9mm`, `glockg25`. */
const GLUED = /^([A-Z&]{5,}?)([A-Z]{0,2}\d{1,4}(?:MM)?)$/;

function readGlued(words: readonly string[]): Found {
  const [word] = words;
  const [, letters, model] = words.length === 1 && word !== undefined ? (GLUED.exec(word) ?? []) : [];
  if (letters === undefined || model === undefined) return NOTHING;
  // letters at the seam belong to the name or to the model: the longest name wins
  const seam = /^[A-Z]*/.exec(model)?.[0] ?? "";
  for (let more = seam.length; more >= 0; more--) {
    const names = makesNamed(letters + seam.slice(0, more));
    if (names.length > 0) return oneOf(names.map((one) => makeCandidate(one, "name-then-model", "probable")));
  }
  return NOTHING;
}

function readWhole(text: string, words: readonly string[], context: ReadContext): Found {
  const plainly = readPlainly(text, words, context);
  if (plainly.candidates.length > 0 && plainly.reason === null) return plainly;
  const bare = undressed(text);
  const named = bare === null ? NOTHING : readName(bare);
  const inside = named.candidates.length > 0 || bare === null ? named : readInside(bare);
  if (inside.candidates.length > 0 && inside.reason === null) {
    return { ...inside, candidates: probable(inside.candidates) };
  }
  if (plainly.candidates.length > 0) return plainly;
  const glued = readGlued(words);
  return glued.candidates.length > 0 ? glued : plainly;
}

function readPlainly(text: string, words: readonly string[], context: ReadContext): Found {
  const name = readName(words);
  if (name.candidates.length > 0) return name;
  const parts = text.split(PARTS).filter((part) => /[A-Za-z]/.test(part));
  if (parts.length > 1) {
    const found = readParts(parts.map(makeWords));
    if (found.candidates.length > 0) return found;
  }
  const inside = readInside(words);
  if (inside.candidates.length > 0 && inside.reason !== "part-of-text") return inside;
  const near = readNear(core(words));
  if (near.candidates.length > 0) return near;
  return inside.candidates.length > 0 ? inside : readCode(text, context);
}

/** The words that make a name a name: without the legal form and the words of the trade at the end. */
function core(words: readonly string[]): string {
  let length = words.length;
  while (length > 0 && senseOf(words[length - 1] ?? "") !== undefined) length--;
  return words.slice(0, length).join("");
}

/** The name as it stands, then without the legal form and the words of the trade at its end. */
function readName(words: readonly string[]): Found {
  const whole = words.join("");
  const exact = makesNamed(whole);
  if (exact.length > 0) return oneOf(exact.map((one) => makeCandidate(one, "name", "certain")));
  const listed = ncicNamed(whole);
  if (listed !== undefined) return ofList(listed, whole);
  for (let length = words.length; length > 1; length--) {
    const sense = senseOf(words[length - 1] ?? "");
    if (sense !== "legal" && sense !== "trade") break;
    const key = words.slice(0, length - 1).join("");
    const shorter = makesNamed(key);
    if (shorter.length > 0)
      return oneOf(shorter.map((one) => makeCandidate(one, "name-and-form", "probable")));
    const ncic = ncicNamed(key);
    if (ncic !== undefined) return ofList(ncic, key);
  }
  return NOTHING;
}

/** Initials of two or three letters stand for more makes than the list has. */
function ofList(name: MakeName, key: string): Found {
  return {
    candidates: [makeCandidate(name, "ncic-name", "probable")],
    reason: key.length < SHORTEST_INSIDE ? "initials-alone" : null,
  };
}

function oneOf(candidates: Candidates): Found {
  return { candidates, reason: candidates.length > 1 ? "several-makes" : null };
}

/** `Glock / Taurus`, `Romarm (Century)`: two makes, unless one of them is known only to import. */
function readParts(parts: readonly (readonly string[])[]): Found {
  const each = parts.map((words) => {
    const name = readName(words);
    return name.candidates.length > 0 ? name : readNear(core(words));
  });
  const named = each.filter((found) => found.candidates.length > 0);
  const [first] = named;
  if (first === undefined) return NOTHING;
  const distinct = [
    ...new Map(named.flatMap((one) => one.candidates).map((one) => [one.value.id, one])).values(),
  ];
  if (named.length === 1) {
    // what stands beside the one name may be an address, or a company that the table lacks
    return each[0] === first
      ? { ...first, candidates: probable(first.candidates) }
      : { ...first, reason: "part-of-text" };
  }
  if (distinct.length === 1) return { candidates: probable(distinct), reason: first.reason };
  return {
    candidates: withoutImporters(distinct),
    reason: makersOf(distinct).length === 1 ? null : "two-makes",
  };
}

/** Who made it, beside an importer and a pattern: `Romarm AK-47 style` is Romarm, `Century AK-47 style` is open. */
function makersOf(candidates: Candidates): Candidates {
  const role = new Set(["importer", "maker-importer", "design", "private"]);
  return candidates.filter(({ value }) => !role.has(value.role));
}

function withoutImporters(candidates: Candidates): Candidates {
  const makers = makersOf(candidates);
  return makers.length === 1 ? [...makers, ...candidates.filter((one) => !makers.includes(one))] : candidates;
}

function probable(candidates: Candidates): Candidates {
  return candidates.map((one) => (one.certainty === "certain" ? { ...one, certainty: "probable" } : one));
}

/** One or two slips of the pen, and only where no other make is within two. */
function readNear(key: string): Found {
  if (key.length < ONE_EDIT_FROM || /\d/.test(key)) return NOTHING;
  const all = nearMakes(key);
  const [best] = all;
  if (best === undefined || best.key.length < ONE_EDIT_FROM) return NOTHING;
  if (best.edits > (Math.min(key.length, best.key.length) >= TWO_EDITS_FROM ? 2 : 1)) return NOTHING;
  const candidates = [
    ...new Map(
      all
        .flatMap((near) => makesNamed(near.key))
        .map((one) => [one.value.id, makeCandidate(one, "near-name", "probable")] as const),
    ).values(),
  ];
  return { candidates, reason: candidates.length > 1 ? "near-several-makes" : null };
}

/** A name at the head followed by a model (`Bersa Thunder`) is read; elsewhere in the text it is only noticed. */
function readInside(words: readonly string[]): Found {
  const found: { readonly at: number; readonly end: number; readonly candidates: Candidates }[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + 5);
    let names = makesNamed(words.slice(at, end).join(""));
    while (names.length === 0 && --end > at) names = makesNamed(words.slice(at, end).join(""));
    if (names.length > 0) {
      found.push({
        at,
        end,
        candidates: names.map((one) => makeCandidate(one, "name-then-model", "probable")),
      });
    }
    at = names.length > 0 ? end : at + 1;
  }
  const long = found.filter(
    ({ at, end }) => words.slice(at, end).join("").length >= SHORTEST_INSIDE || at === 0,
  );
  const [first] = long;
  if (first === undefined) return NOTHING;
  const candidates = [
    ...new Map(long.flatMap((one) => one.candidates).map((one) => [one.value.id, one])).values(),
  ];
  if (candidates.length > 1) {
    return {
      candidates: withoutImporters(candidates),
      reason: makersOf(candidates).length === 1 ? null : "two-makes",
    };
  }
  const rest = words.slice(first.end);
  const head = first.at === 0 && words.slice(0, first.end).join("").length >= SHORTEST_INSIDE;
  // `Crescent Customs LLC` is another company than Crescent; `Taurus S.A., Brasil` is Taurus
  const longerName =
    rest.some((word) => senseOf(word) === "company" || senseOf(word) === "trade") ||
    rest.findIndex((word) => senseOf(word) === "legal") > 0;
  return { candidates, reason: head && !longerName ? null : "part-of-text" };
}

/** An NCIC code alone, where the file may be an American one. */
function readCode(text: string, context: ReadContext): Found {
  const code = text.trim();
  const make = /^[A-Z]{2,3}$/.test(code) ? makeOfCode(code) : undefined;
  if (make === undefined) return NOTHING;
  const candidates = [makeCandidate({ ...make }, "ncic-code", "probable")];
  // three letters are a headstamp elsewhere: FNM is Portugal's, and FN Manufacturing's code
  return { candidates, reason: context.country === "US" && code.length === 3 ? null : "code-alone" };
}
