import { type Phrase, phrases } from "./phrases.ts";
import { FACETS, type Facet, isUnion, isWithin, narrowest, relate, termOf } from "./terms.ts";

/** Terms of each facet that a wording states; a facet without terms was not stated. */
export type Terms = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Whom a figure speaks of: what was written beside what was understood. */
export interface StatedPopulation {
  readonly words: string;
  readonly terms: Terms;
  /** Words that the tables do not know and that may narrow it: folded, sorted, each once. */
  readonly unknown: readonly string[];
}

export type PopulationRelation = "same" | "subset" | "superset" | "overlapping" | "different";

/** How one facet of two populations differs, seen from the first. */
export interface FacetDifference {
  readonly facet: Facet;
  readonly how: "narrower" | "wider" | "other" | "apart" | "only-first" | "only-second";
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export interface PopulationComparison {
  readonly relation: PopulationRelation;
  readonly differences: readonly FacetDifference[];
}

/** Lower case, no accents, "U.S." and "EE. UU." as one word, one space between words. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\be\.? ?e\.? ?u\.? ?u\b\.?/g, "eeuu")
    .replace(/\be\.? ?u\.? ?a\b\.?/g, "eua")
    .replace(/\bu\.\s?s\.(a\.)?/g, "us ")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

const WORD = /[\p{L}\p{N}.]/u;
/** Acts in which an item is given to somebody: "to the police" then names who received. */
const GIVING = new Set(["sold", "approved", "shipped", "diverted", "trafficked", "received"]);
/** Whoever is sent something to trace did not count it: "submitted to ATF". */
const COUNTERS = new Set(["atf", "cbp", "ice", "us-authority", "mx-prosecutor"]);
const PREPOSITION =
  /\b(by|por|from|of|de|del|to|for|al?|para)( the| los?| las?| el| mexican| mexico's| us)*\s*$/;
const OWNED_THING = /^'?s?\s*(weapons?|guns?|arms|rifles?|firearms?|armas)\b/;

/** Wordings read lately: texts say the same thing many times. */
const lately = new Map<string, StatedPopulation>();
const REMEMBERED = 500;

/** Reads a population in words; words that the tables do not know are left alone. */
export function readPopulation(words: string, language?: "en" | "es"): StatedPopulation {
  const key = `${language ?? ""} ${words}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  if (lately.size >= REMEMBERED) lately.clear();
  const read = readWords(words, language);
  lately.set(key, read);
  return read;
}

function readWords(words: string, language: "en" | "es" | undefined): StatedPopulation {
  const text = foldWords(words);
  const found: Partial<Record<Facet, string[]>> = {};
  let last: readonly string[] = [];
  let left = "";
  let at = 0;
  while (at < text.length) {
    const match = WORD.test(text[at - 1] ?? " ") ? null : longest(text, at, language);
    if (match === null) {
      left += text[at++];
      continue;
    }
    left += " ";
    const before = text.slice(0, at);
    const after = text.slice(at + match.length);
    const codes = roles(match.phrase, { before, after, last });
    for (const code of codes) {
      const { facet } = termOf(code);
      found[facet] ??= [];
      if (!found[facet].includes(code)) found[facet].push(code);
    }
    if (codes.some((code) => termOf(code).facet === "event")) last = codes;
    at += match.length;
  }
  const terms: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const codes = found[facet];
    if (codes !== undefined) terms[facet] = narrowest(codes).sort();
  }
  return { words, terms: sourceApart(terms), unknown: unknownWords(left) };
}

/** "Recovered in Mexico, bought in Texas": of two places in different countries, the US one is where it was sold. */
function sourceApart(terms: Terms): Terms {
  const places = terms.place ?? [];
  const sold = places.filter((code) => isWithin(code, "US"));
  const kept = places.filter((code) => !sold.includes(code));
  return sold.length === 0 || kept.length === 0 ? terms : { ...terms, place: kept, source: sold };
}

/** Words that narrow nothing by themselves, and words of time, which a period says. */
const EMPTY = new Set(
  "s a e o an and are as at be been being but by for from had has have in is it its of on or that the their them then there these they this those to was were which who whom whose with within than all any each every some such total number share percent about around nearly almost approximately estimated more less over under since until during between through year years month months day days annual annually yearly daily per al and con como cual cuya cuyo de del desde durante e el ella en entre es esa ese eso esta este esto fue fueron ha han hasta la las lo los mas menos o para por que se segun ser si sin sobre son su sus toda todas todo todos total u un una unas uno unos y ya numero porcentaje ano anos mes meses dia dias january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre jan feb mar apr jun jul aug sep sept oct nov dec fiscal calendar fy said reported according dijo known found identified being into out up also only just".split(
    " ",
  ),
);

function unknownWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}][\p{L}\p{N}'&-]*/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY.has(word)))].sort();
}

function longest(
  text: string,
  at: number,
  language: "en" | "es" | undefined,
): { readonly phrase: Phrase; readonly length: number } | null {
  const { all, any, begins } = phrases();
  const two = text.slice(at, at + 2);
  if (two[0] !== "." && !begins.has(/^.[a-z0-9]/.test(two) ? two : two.slice(0, 1))) return null;
  any.lastIndex = at;
  if (!any.test(text)) return null;
  let best: { phrase: Phrase; length: number } | null = null;
  for (const phrase of all) {
    if (language !== undefined && phrase.language !== "" && phrase.language !== language) continue;
    phrase.pattern.lastIndex = at;
    const length = phrase.pattern.exec(text)?.[0].length ?? 0;
    if (length === 0 || (best !== null && length < best.length)) continue;
    if (best === null || length > best.length || phrase.terms.length > best.phrase.terms.length) {
      best = { phrase, length };
    }
  }
  return best;
}

/** Terms of a phrase; an actor counts, loses or receives by the word before it. */
function roles(
  { terms, from, to }: Phrase,
  {
    before,
    after,
    last,
  }: { readonly before: string; readonly after: string; readonly last: readonly string[] },
): readonly string[] {
  const word = PREPOSITION.exec(before.slice(-40))?.[1];
  const giving = last.some((code) => GIVING.has(code));
  if (to !== null && giving && /^(to|for|al?|para)$/.test(word ?? "")) return [to];
  if (COUNTERS.has(terms[0] ?? "") && /^(to|al?|for)$/.test(word ?? "")) return [];
  if (from === null) return terms;
  if (word === "from" || OWNED_THING.test(after)) return [from];
  const noun =
    /\b(seizures|recoveries|aseguramientos|decomisos|incautaciones) (of|de|del)( the| los?| las?| el)*\s*$/;
  if (/^(of|de|del)$/.test(word ?? "") && !noun.test(before)) return [from];
  return terms;
}

/** Compares what two wordings state, facet by facet; a facet that one leaves out is wider there. */
export function comparePopulations(first: Terms, second: Terms): PopulationComparison {
  const differences: FacetDifference[] = [];
  for (const facet of FACETS) {
    const a = first[facet] ?? [];
    const b = second[facet] ?? [];
    if (a.length === 0 && b.length === 0) continue;
    const how = a.length === 0 ? "only-second" : b.length === 0 ? "only-first" : relate(a, b, isUnion(facet));
    if (how !== "same") differences.push({ facet, how, first: a, second: b });
  }
  const has = (...hows: FacetDifference["how"][]): boolean =>
    differences.some(({ how }) => hows.includes(how));
  const narrower = has("narrower", "only-first");
  const wider = has("wider", "only-second");
  const relation = has("apart")
    ? "different"
    : has("other") || (narrower && wider)
      ? "overlapping"
      : narrower
        ? "subset"
        : wider
          ? "superset"
          : "same";
  return { relation, differences };
}
