import { FACETS, type Facet, type FacetDifference, isTerm, type Terms, termOf } from "#texts";
import type { Claim } from "./claim.ts";
import type { CheckedClaims } from "./claims.ts";
import type { Fired } from "./fired.ts";
import type { Wording } from "./safe.ts";

/** How a door says a message of the catalogue, and in which language: the claims know what to say, the door how. */
export interface Speech {
  readonly language: "en" | "es";
  readonly say: (key: string, params?: Record<string, string | number>) => string;
}

/** Codes of terms in the reader's words; what is no term comes back as it is. */
export function termText(speech: Speech, codes: readonly string[] | string): string {
  const list = typeof codes === "string" ? codes.split(" ").filter(Boolean) : codes;
  if (list.length === 0) return speech.say("claim.unsaid");
  return list.map((code) => (isTerm(code) ? termOf(code).label[speech.language] : code)).join(", ");
}

export function differenceText(speech: Speech, { facet, first, second }: FacetDifference): string {
  return speech.say("claim.differs", {
    facet: speech.say(`claim.facet.${facet}`),
    first: termText(speech, first),
    second: termText(speech, second),
  });
}

const STEPS = new Set(["step-misread", "editions-mixed"]);

/** Why a check fired, in one paragraph. */
export function whyText(speech: Speech, fired: Fired): string {
  const params = { ...fired.params };
  if (STEPS.has(fired.check)) {
    for (const key of ["first", "second"]) {
      const code = String(params[key] ?? "");
      if (isTerm(code)) params[key] = termText(speech, [code]);
    }
  }
  if (typeof params["shown"] === "string") params["label"] = termText(speech, [params["shown"]]);
  const differences = (fired.differences ?? []).map((one) => differenceText(speech, one));
  const why = speech.say(`claim.why.${fired.check}.${fired.how}`, params);
  return closed(differences.length === 0 ? why : `${why} ${capital(differences.join("; "))}.`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A population put in words of the language out of its terms: thing, origin and step, then who and where. */
export function populationWords(speech: Speech, terms: Terms): string {
  const label = (facet: Facet): string => (terms[facet] === undefined ? "" : termText(speech, terms[facet]));
  const with_ = (facet: Facet, en: string, es: string): string =>
    terms[facet] === undefined ? "" : `${speech.language === "es" ? es : en} ${label(facet)}`;
  const nowhere = terms.place?.some((code) => code === "worldwide" || code === "abroad") === true;
  const place = nowhere ? label("place") : with_("place", "in", "en");
  const pieces = [
    [label("thing"), label("class"), place]
      .filter((text, i) => text !== "" && (i < 2 || terms.thing !== undefined))
      .join(" "),
    label("maker"),
    label("origin"),
    label("event"),
    with_("by", "by", "por"),
    with_("from", "from", "a"),
    with_("to", "for", "para"),
    with_("source", "sold in", "vendidas en"),
    terms.thing === undefined ? place : "",
    label("statistic"),
  ];
  return pieces.filter((text) => text !== "").join(", ") || speech.say("claim.unsaid");
}

/** What alone tells no population from another. */
const BARE: ReadonlySet<Facet> = new Set(["thing", "place"]);
const SPANISH = /[áéíóúñ]|\b(de|del|las|los|en|por|con|armas|que)\b/i;

/** One full stop is enough where an abbreviation ends a sentence. */
const closed = (sentence: string): string => sentence.replaceAll("..", ".");

/** The claim's own words where they are of the reader's language, or the terms would say too little; else the terms'. */
function ownWords(speech: Speech, words: string, terms: Terms): string {
  const spanish = SPANISH.test(words);
  const known = FACETS.some((facet) => !BARE.has(facet) && terms[facet] !== undefined);
  return words !== "" && (!known || spanish === (speech.language === "es"))
    ? words
    : populationWords(speech, terms);
}

export function voiceText(speech: Speech, { speaker, outlet }: Claim): string {
  if (speaker === "" && outlet === "") return speech.say("claim.unnamed");
  if (speaker === "" || outlet === "") return speaker || outlet;
  return speech.say("claim.voice", { speaker, outlet });
}

const SPANISH_NUMBER =
  /[áéíóúñ]|\b(de|del|cada|casi|cerca|mil|millones|por|tercio|mitad|cuartos|más|menos|desde|hasta|al?|y|ene|abr|ago|dic)\b/i;

/** Whether words are of the reader's language; those without letters ("2007-11", "47 %") are of both. */
function plain(speech: Speech, words: string): boolean {
  return !/\p{L}/u.test(words) || SPANISH_NUMBER.test(words) === (speech.language === "es");
}

export function periodText(speech: Speech, { period }: Claim): string {
  if (period === null || plain(speech, period.words) || (period.from === null && period.to === null)) {
    return period?.words ?? "";
  }
  const { kind, from, to } = period;
  const span =
    from === to
      ? from!
      : from === null
        ? speech.say("claim.until", { date: to! })
        : to === null
          ? speech.say("claim.since", { date: from })
          : `${from}–${to}`;
  return kind === "calendar" ? span : speech.say("claim.fiscal", { span });
}

/** Digits alone, as a figure that was taken from a text has them: they are set as the reader sets a number. */
const DIGITS = /^\d{4,}$/;

export function valueText(speech: Speech, claim: Claim): string {
  const amount = claim.value ?? claim.numerator.count;
  if (amount === null || (plain(speech, amount.words) && !DIGITS.test(amount.words)))
    return amount?.words ?? "";
  const locale = speech.language === "es" ? "es-MX" : "en-US";
  const number = (text: string): string => {
    const shown = Number(text).toLocaleString(locale, { maximumFractionDigits: 1 });
    return claim.unit === "percent" || claim.unit === "percent-change" ? `${shown} %` : shown;
  };
  const { low, high, approximate } = amount;
  if (low === null) return speech.say("claim.value.under", { value: number(high ?? "0") });
  if (high === null) return speech.say("claim.value.over", { value: number(low) });
  if (low !== high) return `${number(low)}–${number(high)}`;
  return approximate ? speech.say("claim.value.about", { value: number(low) }) : number(low);
}

const countText = ({ language }: Speech, words: string): string =>
  DIGITS.test(words) ? Number(words).toLocaleString(language === "es" ? "es-MX" : "en-US") : words;

/** The whole that a share is of; empty where none is named. */
export function baseText(speech: Speech, { denominator }: Claim): string {
  const { words = "", terms = {} } = denominator?.population ?? {};
  return words === "" ? "" : ownWords(speech, words, terms);
}

/** Of whom the figure speaks. */
export function ofText(speech: Speech, claim: Claim): string {
  const { words, terms } = claim.numerator.population;
  const base = baseText(speech, claim);
  const part = ownWords(speech, words, terms);
  return base === "" ? part : `${part} / ${base}`;
}

/** The careful sentence: who says what of whom, over which base, when, in which edition. */
export function safeText(speech: Speech, claim: Claim, wording: Wording): string {
  const none = (text: string): string => (text === "" ? "none" : text);
  const part = ownWords(speech, claim.numerator.population.words, wording.safe.part);
  const base = ownWords(speech, claim.denominator?.population.words ?? "", wording.safe.base ?? {});
  const period = periodText(speech, claim);
  // A text often says the period within the words of what it counts: once is enough.
  const said = part.includes(period) || (claim.denominator !== null && base.includes(period));
  const common = {
    voice: voiceText(speech, claim),
    value: valueText(speech, claim),
    period: none(said ? "" : period),
    interval: none(claim.interval?.words ?? ""),
    edition: none(claim.edition ?? ""),
    vintage: claim.vintage ?? "none",
    part,
    partCount: none(countText(speech, claim.numerator.count?.words ?? "")),
  };
  const caveats = wording.caveats.map((code) => speech.say(`claim.caveat.${code}`)).join(" ");
  if (claim.unit === "percent" && wording.safe.base === null) return speech.say("claim.safe.no-base", common);
  const sentence =
    claim.unit === "percent"
      ? speech.say("claim.safe.share", {
          ...common,
          base,
          baseCount: none(countText(speech, claim.denominator?.count?.words ?? "")),
        })
      : speech.say("claim.safe.count", { ...common, unit: claim.unit.replace("-", "") });
  return caveats === "" ? sentence : `${sentence} ${caveats}`;
}

/** The sentence it is usually turned into: base, period and counter gone, each step read as the next. */
export function unsafeText(speech: Speech, claim: Claim, wording: Wording): string {
  const part = populationWords(speech, wording.unsafe.part);
  const value = valueText(speech, claim);
  if (claim.unit !== "percent")
    return speech.say("claim.unsafe.count", { value, part, unit: claim.unit.replace("-", "") });
  const base = speech.say("claim.all", { base: populationWords(speech, wording.unsafe.base ?? {}) });
  return closed(speech.say("claim.unsafe.share", { value, part, base }));
}

/** Firings that concern a figure's neighbours: it may be repeated, with the other one beside it. */
const OF_NEIGHBOURS = new Set([
  "same-number-other-meaning",
  "same-words-other-number",
  "one-count-many-bases",
  "subset-exceeds-set others",
]);

export function ofNeighbours({ check, how }: Fired): boolean {
  return OF_NEIGHBOURS.has(check) || OF_NEIGHBOURS.has(`${check} ${how}`);
}

/** What to say in the claim's place, and what not: a faulty claim gives way to the one it retells. */
export function sentences(
  speech: Speech,
  claim: Claim,
  { checked, words }: { readonly checked: CheckedClaims; readonly words: ReadonlyMap<string, Wording> },
): { readonly instead: boolean; readonly safe: string; readonly unsafe: string } | null {
  const wording = words.get(claim.id);
  if (wording === undefined) return null;
  const unsafe = unsafeText(speech, claim, wording);
  const against = checked.fired.find((one) => one.claims.includes(claim.id) && !ofNeighbours(one));
  if (against === undefined) return { instead: false, safe: safeText(speech, claim, wording), unsafe };
  const restated = claim.links.find(({ kind }) => kind === "restates")?.claim ?? against.beside[0];
  const origin = checked.claims.find(({ id }) => id === restated);
  const faulty = checked.fired.some((one) => one.claims.includes(restated ?? "") && !ofNeighbours(one));
  const other = words.get(restated ?? "");
  if (origin !== undefined && other !== undefined && !faulty && claim.unit === origin.unit) {
    return { instead: true, safe: safeText(speech, origin, other), unsafe };
  }
  const said = {
    voice: voiceText(speech, claim),
    value: valueText(speech, claim),
    why: whyText(speech, against),
  };
  return { instead: true, safe: speech.say("claim.safe.against", said), unsafe };
}
