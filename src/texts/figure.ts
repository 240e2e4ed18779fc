import type { Attribution } from "./attribution.ts";
import { clauseAround, nounPhrase, predicate, type Run } from "./clause.ts";
import { type Decimal, decimal, decimalText, times } from "./decimal.ts";
import { placesIn } from "./mention.ts";
import { namedSpeaker, timeGiven } from "./named.ts";
import type { Terms } from "./population.ts";
import type { FigureProposal, FigureSide, Missing, PlaceGiven } from "./proposal.ts";
import type { Quantity } from "./quantity.ts";
import { registersFor } from "./register.ts";
import type { Sentence } from "./sentence.ts";
import { quote } from "./span.ts";
import type { ReadText } from "./text.ts";
import { type When, whensIn } from "./when.ts";

/** What the figures of one sentence are told about it. */
export interface Surroundings {
  readonly read: ReadText;
  readonly sentence: Sentence;
  readonly attributions: readonly Attribution[];
  /** The last count before this sentence in the same paragraph: what "of those" may point to. */
  readonly earlier: Quantity | null;
  /** Reads a population in words; bounded by the caller. */
  readonly terms: (words: string) => Terms;
  /** Whether a text that is named as the outlet stands behind the whole. */
  readonly outlet: string | null;
}

/** Figures of a sentence from its quantities, each with what stands around it and what does not. */
export function figuresOf(quantities: readonly Quantity[], around: Surroundings): readonly FigureProposal[] {
  const { read, sentence } = around;
  const whens = whensIn(read.tokens, sentence.from, sentence.to);
  const places = placesIn(read.tokens, sentence.from, sentence.to);
  const given: PlaceGiven[] = [];
  for (const { from, to, row } of places) {
    if (!given.some(({ id }) => id === row.id)) given.push({ id: row.id, words: textOf(read, { from, to }) });
  }
  let before = around.earlier;
  return quantities.map((quantity, i) => {
    const last = quantities[i - 1];
    if (last !== undefined && isCount(last)) before = last;
    return figureOf(quantity, { ...around, whens, given, before, next: quantities[i + 1] ?? null });
  });
}

export function isCount({ unit, ratio }: Quantity): boolean {
  return ratio === null && !/^(?:percent|ratio|multiple|money|mass|duration)$/.test(unit.code);
}

interface Inner extends Surroundings {
  readonly whens: readonly When[];
  readonly given: readonly PlaceGiven[];
  readonly before: Quantity | null;
  readonly next: Quantity | null;
}

function figureOf(quantity: Quantity, inner: Inner): FigureProposal {
  const { read, sentence, attributions } = inner;
  const { tokens, text } = read;
  const span = quote(text, tokens[quantity.from]!.start, tokens[quantity.to - 1]!.end);
  const share = quantity.unit.code === "percent" || quantity.unit.code === "ratio";
  const change =
    quantity.why === "change" ||
    (share &&
      changing(
        tokens.slice(Math.max(sentence.from, quantity.from - 5), quantity.from).map((token) => token.fold),
      ));
  const base = share ? (change ? null : baseOf(quantity, inner)) : partOf(quantity, inner);
  const period = nearest(inner.whens, quantity);
  const by = attributions.find(({ why }) => why === "according-to") ?? attributions[0] ?? null;
  const speaker =
    attributions.find(({ why, speaker: who }) => why !== "according-to" && !who.collective) ?? null;
  const outlet =
    attributions.find(({ speaker: who }) => who.actor?.kind === "outlet")?.speaker.name ?? inner.outlet;
  const numerator = numeratorOf(quantity, base, inner);
  const percent = quantity.ratio === null ? null : percentOf(quantity.ratio);
  const missing: Missing[] = [];
  if (share && base === null) missing.push("base");
  if (period === null) missing.push("period");
  if (quantity.unit.code === "unstated") missing.push("population");
  if (by === null) missing.push("counted-by");
  if (inner.given.length === 0) missing.push("where");
  const unitWords = quantity.unit.to > quantity.unit.from ? textOf(read, quantity.unit) : "";
  return {
    ...{ kind: "figure", why: `figure-${quantity.why}`, span, key: `${span.start}-${span.end}` },
    low: percent ?? written(quantity.low),
    high: percent ?? written(quantity.high),
    ratio: quantity.ratio === null ? null : quantity.ratio.map(decimalText).join("/"),
    ...{ vague: quantity.vague, doubtful: quantity.doubtful, qualifier: quantity.qualifier },
    ...{ unit: quantity.unit.code, unitWords, per: quantity.per, change },
    ...{ numerator, denominator: base, period: period === null ? null : timeGiven(read, period) },
    places: inner.given,
    countedBy: by === null ? null : namedSpeaker(read, by.speaker),
    speaker: speaker === null ? null : namedSpeaker(read, speaker.speaker),
    outlet,
    missing,
    verify: registersFor(quantity.unit.code, [numerator.terms, base?.terms ?? {}]),
  };
}

const written = (value: Decimal | null): string | null => (value === null ? null : decimalText(value));

/** Seven of ten is 70 per cent exactly; a third has no exact decimal, and is left a ratio. */
function percentOf([part, of]: readonly [Decimal, Decimal]): string | null {
  const hundred = times(part, decimal("100"));
  return hundred.digits % of.digits === 0n ? (hundred.digits / of.digits).toString() : null;
}

function changing(before: readonly string[]): boolean {
  return before.some((word) =>
    /^(?:rose|risen|increase[ds]?|grew|grown|climbed|jumped|surged|soared|fell|fallen|dropped|declined?|decreased?|plunged|reduced|reduction|up|down|aument(?:o|aron|ado)|increment(?:o|aron|ado)|crec(?:io|ieron)|crecimiento|sub(?:io|ieron)|cay(?:o|eron)|disminu(?:yo|yeron|cion)|redu(?:jo|jeron|ccion)|bajo|baja|alza|descendio)$/.test(
      word,
    ),
  );
}

function textOf({ text, tokens }: ReadText, run: Run): string {
  return text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
}

function sideOf(run: Run, value: Quantity | null, { read, terms }: Inner): FigureSide {
  const words = textOf(read, run).replace(/\s+/g, " ");
  const span = quote(read.text, read.tokens[run.from]!.start, read.tokens[run.to - 1]!.end);
  return {
    value: value === null ? null : written(value.low === value.high ? value.low : null),
    words,
    terms: terms(words),
    span,
  };
}

/** What a share is of: the phrase after "of", or the count that "of those", "with", "de ellas" points back to. */
function baseOf(quantity: Quantity, inner: Inner): FigureSide | null {
  const { read, sentence, before } = inner;
  const { tokens } = read;
  const word = (k: number): string => (k >= sentence.from && k < sentence.to ? tokens[k]!.fold : "");
  let at = quantity.numberTo;
  if (word(at) === "(") {
    while (at < sentence.to && word(at) !== ")") at++;
    at++;
  }
  const of = /^(?:of|de|del)$/.test(word(at));
  const points =
    /^(?:those|them|these|which|ellas|ellos|estas|estos|esas|esos|las|los|ese|este|dicho|total)$/;
  if (of || (quantity.ratio !== null && !/^[,.;:]$/.test(word(at)))) {
    const start = of ? at + 1 : at;
    const run = nounPhrase(tokens, start, sentence);
    if (run !== null) {
      const counted = run.to - run.from <= 2 && points.test(word(run.from)) && !isNoun(word(run.to - 1));
      if (!(counted || /^(?:those|them|which|ellas|ellos)$/.test(word(run.from))))
        return sideOf(run, within(run, inner), inner);
      if (before !== null) return sideOf(wholeOf(before), before, inner);
      return null;
    }
  }
  // "18,000 firearms, with nearly 80% coming from ...", "of those, 47 percent", "de ellas, el 77%".
  let k = quantity.from - 1;
  while (k > sentence.from && /^(?:,|el|un|the|a|about|cerca|casi|nearly)$/.test(word(k))) k--;
  const lead = `${word(k - 1)} ${word(k)}`;
  const pointing =
    /^(?:of|de|del) (?:those|them|these|which|ellas|ellos|estas|estos|esas|esos|cuales|total|restante|resto)$|^(?:las|los) (?:cuales|identificadas)$|^(?:which|whom)$/.test(
      lead.trim(),
    ) ||
    word(k) === "with" ||
    word(k) === "cuales";
  if (pointing && before !== null) return sideOf(wholeOf(before), before, inner);
  // "Of the firearms that were traced, 70 percent ...", "De las armas identificadas, el 77%".
  if (/^(?:of|de|del)$/.test(word(sentence.from))) {
    const run = nounPhrase(tokens, sentence.from + 1, { to: quantity.from });
    if (run !== null && run.to < quantity.from) return sideOf(run, within(run, inner), inner);
  }
  return null;
}

/** "1,600 of 3,200": the second count is what the first is part of. */
function partOf(quantity: Quantity, inner: Inner): FigureSide | null {
  const { read, next } = inner;
  if (!isCount(quantity) || next === null || !isCount(next) || next.from !== quantity.numberTo + 1)
    return null;
  return /^(?:of|de)$/.test(read.tokens[quantity.numberTo]!.fold) ? sideOf(wholeOf(next), next, inner) : null;
}

const isNoun = (word: string): boolean => word.length > 5;

function wholeOf(quantity: Quantity): Run {
  return { from: quantity.from, to: quantity.to };
}

/** The count that stands inside a phrase: "of the 4,000 guns traced". */
function within(run: Run, { before, next }: Inner): Quantity | null {
  return (
    [before, next].find((one) => one !== null && isCount(one) && one.from >= run.from && one.to <= run.to) ??
    null
  );
}

/** What the figure counts: its noun phrase and what is said of it; for a share, what is said of the base. */
function numeratorOf(quantity: Quantity, base: FigureSide | null, inner: Inner): FigureSide {
  const { read, sentence } = inner;
  const own = { from: quantity.from, to: quantity.to };
  const parenthesis = countInParenthesis(quantity, inner);
  if (base !== null && isCount(quantity)) return sideOf(own, quantity, inner);
  if (base !== null) {
    let at = quantity.to;
    while (at < sentence.to && read.tokens[at]!.start < base.span.end) at++;
    if (/^(?:of|de)$/.test(read.tokens[at]?.fold ?? "") && at + 1 < sentence.to) at += 2;
    const run = at >= sentence.to ? null : predicate(read.tokens, at, sentence);
    return sideOf(run ?? own, parenthesis, inner);
  }
  const clause = clauseAround(read.tokens, own, sentence);
  const isShare = quantity.unit.code === "percent" || quantity.unit.code === "ratio";
  return { ...sideOf(clause, isShare ? parenthesis : quantity, inner) };
}

/** "67% (17,395 armas)", "6,556 armas, es decir, el 77%": the count that a share is given with. */
function countInParenthesis(quantity: Quantity, { read, next, before }: Inner): Quantity | null {
  const { tokens } = read;
  const opens = tokens[quantity.numberTo]?.text === "(";
  if (opens && next !== null && isCount(next) && next.from === quantity.numberTo + 1) return next;
  const own = tokens[quantity.from - 1]?.text === "(" ? before : null;
  return own !== null && own.to === quantity.from - 1 ? own : null;
}

/** The time nearest to a quantity; one that opens or ends the sentence counts for all of it. */
function nearest(whens: readonly When[], { from, to }: Quantity): When | null {
  let best: When | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const when of whens) {
    const away = when.at >= to ? when.at - to : Math.max(0, from - when.to);
    if (away < least) [best, least] = [when, away];
  }
  return best;
}
