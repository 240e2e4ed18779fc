import { type AsideCode, asideAt, isYear } from "./aside.ts";
import { compareDecimals, type Decimal, decimal, times } from "./decimal.ts";
import { words } from "./fold.ts";
import { type FoundUnit, findUnit } from "./noun.ts";
import { type NumberPhrase, readNumber, type Separators } from "./number.ts";
import { type Qualifier, qualifierAfter, qualifierBefore } from "./qualifier.ts";
import { readRatio } from "./ratio.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { unitOf } from "./units.ts";

export const PERIODS_OF_RATE = ["day", "week", "month", "year"] as const;
export type RatePeriod = (typeof PERIODS_OF_RATE)[number];

/** A quantity as it stands in a sentence, before anybody asks what it is of. Token indexes; `to` is after the last. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the bare number ends: what follows is its unit. */
  readonly numberTo: number;
  /** The rule that found it. */
  readonly why:
    | "percent"
    | "ratio"
    | "multiple"
    | "range"
    | "count"
    | "vague"
    | "money"
    | "rate"
    | "change"
    | "inherited";
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly ratio: readonly [Decimal, Decimal] | null;
  readonly vague: boolean;
  readonly doubtful: boolean;
  readonly qualifier: Qualifier | null;
  readonly unit: FoundUnit;
  readonly per: RatePeriod | null;
}

/** A number that is no figure, with the reason. */
export interface Aside {
  readonly at: number;
  readonly why: AsideCode;
}

export interface Reach {
  readonly sentence: Sentence;
  readonly separators: Separators;
}

const CHANGES = words(
  "rose risen rise rising increased increase increasing grew grown climbed jumped surged soared fell fallen fall falling dropped drop declined decline decreased decrease plunged went reduced reducing up down aumento aumentaron incremento incrementaron crecio crecieron subio subieron bajo bajaron cayo cayeron disminuyo disminuyeron redujo redujeron paso pasaron pasar descendio reduccion baja alza ascendio",
);
const DOUBLED = new Map([
  ["doubled", "2"],
  ["tripled", "3"],
  ["quadrupled", "4"],
  ["duplico", "2"],
  ["duplicaron", "2"],
  ["duplicado", "2"],
  ["triplico", "3"],
  ["triplicaron", "3"],
  ["triplicado", "3"],
  ["cuadruplico", "4"],
]);
const ANAPHORS = words(
  "the these those both los las estos estas esos esas sus their his her its our other otros otras mis ambos ambas which dichos dichas aquellos",
);

/** Quantities of a sentence, each once, and the numbers that were put aside. */
export function readQuantities(
  tokens: readonly Token[],
  reach: Reach,
): { readonly quantities: readonly Quantity[]; readonly asides: readonly Aside[] } {
  const quantities: Quantity[] = [];
  const asides: Aside[] = [];
  const { sentence } = reach;
  for (let i = sentence.from; i < sentence.to; ) {
    const token = tokens[i]!;
    if (token.kind === "code" && /\d/.test(token.text)) {
      asides.push({ at: i, why: "code" });
      i++;
      continue;
    }
    if (token.kind !== "number" && token.kind !== "word") {
      i++;
      continue;
    }
    const aside = asideAt(tokens, i, sentence);
    if (aside !== null) {
      asides.push({ at: i, why: aside });
      i++;
      continue;
    }
    const found = readAt(tokens, i, reach);
    if (found === null) {
      i++;
      continue;
    }
    for (const one of found) {
      if ("why" in one && "at" in one) asides.push(one);
      else quantities.push(one);
    }
    const last = found.at(-1) as Quantity | Aside;
    i = Math.max(
      i + 1,
      "numberTo" in last ? last.numberTo : (readNumberAt(tokens, last.at, reach)?.to ?? i + 1),
    );
  }
  return { quantities, asides };
}

function readNumberAt(
  tokens: readonly Token[],
  i: number,
  { sentence, separators }: Reach,
): NumberPhrase | null {
  return readNumber(tokens, i, { to: sentence.to, language: sentence.language, separators });
}

/** What stands at token `i`: one quantity, the two of a change, an aside, or null where no number starts. */
function readAt(tokens: readonly Token[], i: number, reach: Reach): readonly (Quantity | Aside)[] | null {
  const { sentence } = reach;
  const token = tokens[i]!;
  const ratio = readRatio(tokens, i, reach);
  const hedge = qualifierBefore(tokens, i, sentence.from);
  const base = {
    from: hedge?.from ?? i,
    qualifier: hedge?.code ?? null,
    ...{ low: null, high: null, ratio: null, vague: false, doubtful: false, per: null },
  };
  if (ratio !== null) {
    const unit = findUnit(tokens, ratio.to, reach);
    const { to, of } = ratio;
    return [{ ...base, to, numberTo: to, why: "ratio", ratio: of, unit: { ...unit, code: "ratio" } }];
  }
  const doubled = DOUBLED.get(token.fold);
  if (token.kind === "word" && doubled !== undefined && tokens[i + 1]?.fold !== "down") {
    const value = decimal(doubled);
    const unit: FoundUnit = { code: "multiple", from: i, to: i + 1 };
    return [{ ...base, to: i + 1, numberTo: i + 1, why: "multiple", low: value, high: value, unit }];
  }
  const first = readNumberAt(tokens, i, reach);
  if (first === null) return null;
  // "one of the largest" is no count; "Fifty-caliber" is a bore in words.
  if (
    !first.digits &&
    first.value !== null &&
    !first.large &&
    compareDecimals(first.value, decimal("1")) <= 0
  )
    return null;
  if (calibreInWords(tokens, first, sentence)) return [{ at: i, why: "calibre" }];
  const pair = readPair(tokens, first, { i, reach });
  const end = pair === null ? first.to : pair.second.to;
  const afterPlus = qualifierAfter(tokens, end, sentence.to);
  const started = {
    ...base,
    ...(afterPlus > end && base.qualifier === null ? { qualifier: "at-least" as const } : {}),
  };
  const numbers = valuesOf(first, pair);
  const percent = percentAfter(tokens, afterPlus, sentence);
  if (percent > afterPlus || pair?.percent === true) {
    const to = Math.max(percent, end);
    return settle(
      started,
      { ...numbers, to, numberTo: to, why: "percent", unit: { code: "percent", from: end, to } },
      pair,
      tokens,
      reach,
    );
  }
  const multiple = multipleAfter(tokens, end, sentence);
  if (multiple > end) {
    const unit: FoundUnit = { code: "multiple", from: end, to: multiple };
    return [{ ...started, ...numbers, to: multiple, numberTo: multiple, why: "multiple", unit }];
  }
  const money = moneyBefore(tokens, hedge === null ? i : i, sentence);
  if (money < i) {
    const from = Math.min(qualifierBefore(tokens, money, sentence.from)?.from ?? money, money);
    const qualifier = qualifierBefore(tokens, money, sentence.from)?.code ?? started.qualifier;
    const unit: FoundUnit = { code: "money", from: money, to: i };
    return settle(
      { ...started, from, qualifier },
      { ...numbers, to: afterPlus, numberTo: end, why: "money", unit },
      pair,
      tokens,
      reach,
    );
  }
  return counted(tokens, { i, first, pair, end, afterPlus, started, numbers, reach });
}

interface Pair {
  readonly second: NumberPhrase;
  /** Token where the second number starts. */
  readonly at: number;
  /** `change`: the two ends of a rise or fall; `range`: one figure with two bounds. */
  readonly as: "range" | "change";
  readonly percent: boolean;
}

/** A second number joined to the first: "200,000 to 500,000", "entre 77 y 78", "rose from 28 to 100". */
function readPair(
  tokens: readonly Token[],
  first: NumberPhrase,
  { i, reach }: { readonly i: number; readonly reach: Reach },
): Pair | null {
  const { sentence } = reach;
  const word = (k: number): string => (k >= sentence.from && k < sentence.to ? tokens[k]!.fold : "");
  if (first.value === null) return null;
  let at = first.to;
  const marked = percentAfter(tokens, at, sentence);
  const percent = marked > at;
  at = marked;
  const link = word(at);
  let back = i - 1;
  while (
    back > sentence.from &&
    (qualifierBefore(tokens, back + 1, sentence.from) !== null || /^(?:el|un|las|los|the)$/.test(word(back)))
  )
    back--;
  const lead = word(back);
  if (link === "-" || link === "–") {
    if (tokens[at + 1]?.kind !== "number" && !percent) return null;
    at++;
  } else if (/^(?:to|a)$/.test(link)) at++;
  else if (/^(?:and|y)$/.test(link) && /^(?:between|entre)$/.test(lead)) at++;
  else if (/^(?:or|o)$/.test(link)) at++;
  else return null;
  while (
    /^(?:el|un|las|los|the|about|nearly|more|than|casi|mas|de|hasta|over|around|unas|unos)$/.test(word(at)) &&
    at < first.to + 6
  )
    at++;
  if (at >= sentence.to || asideAt(tokens, at, sentence) !== null || isYear(tokens[at])) return null;
  if (tokens[at]?.kind === "word" && /^(?:one|a|an|un|una|uno)$/.test(word(at))) return null;
  const second = readNumberAt(tokens, at, reach);
  if (second === null || second.value === null) return null;
  const changing = /^(?:from|de)$/.test(lead) && changeNear(tokens, back, sentence);
  if (
    !changing &&
    /^(?:to|a)$/.test(link) &&
    compareDecimals(first.value, second.value) >= 0 &&
    !second.large
  )
    return null;
  return {
    second,
    at,
    as: changing ? "change" : "range",
    percent: percent || percentAfter(tokens, second.to, sentence) > second.to,
  };
}

function calibreInWords(tokens: readonly Token[], { to, digits }: NumberPhrase, sentence: Sentence): boolean {
  const next = tokens[to]?.text === "-" ? to + 1 : to;
  return (
    !digits &&
    next < sentence.to &&
    /^(?:caliber|calibre|cal|calibers|calibres|gauge|millimeter|milimetros)$/.test(tokens[next]!.fold)
  );
}

function changeNear(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 9); k--)
    if (CHANGES.has(tokens[k]!.fold)) return true;
  return false;
}

/** Bounds of one number or of a range; "2 to 3 million" lends the scale of the second to the first. */
function valuesOf(first: NumberPhrase, pair: Pair | null) {
  const flags = { vague: first.vague, doubtful: first.doubtful };
  if (pair === null || first.value === null || pair.second.value === null) {
    return { low: first.value, high: first.value, ...flags };
  }
  let low = first.value;
  const high = pair.second.value;
  if (!first.large && pair.second.large && first.digits && compareDecimals(low, decimal("1000")) < 0) {
    for (const scale of ["1000000000", "1000000", "1000"].map(decimal)) {
      const lent = times(low, scale);
      if (compareDecimals(high, scale) >= 0 && compareDecimals(lent, high) < 0) {
        low = lent;
        break;
      }
    }
  }
  return compareDecimals(low, high) <= 0 ? { low, high, ...flags } : { low: high, high: low, ...flags };
}

type Started = Pick<Quantity, "from" | "qualifier" | "low" | "high" | "ratio" | "vague" | "doubtful" | "per">;
type Finish = Pick<Quantity, "to" | "numberTo" | "why" | "unit" | "low" | "high">;

/** One figure for a range, two for a change; each with its rate. */
function settle(
  started: Started,
  finish: Finish,
  pair: Pair | null,
  tokens: readonly Token[],
  reach: Reach,
): readonly Quantity[] {
  const per = rateAround(tokens, finish, reach.sentence, started.from);
  if (pair?.as !== "change") {
    const why = pair === null ? finish.why : "range";
    return [{ ...started, ...finish, why, per }];
  }
  const value = pair.second.value;
  const from = readNumberAt(tokens, firstOf(tokens, started.from, pair.at, reach), reach);
  const first: Quantity = {
    ...started,
    ...finish,
    low: from?.value ?? null,
    high: from?.value ?? null,
    to: from?.to ?? pair.at,
    numberTo: from?.to ?? pair.at,
    why: "change",
    per,
  };
  return [
    first,
    { ...started, ...finish, from: pair.at, qualifier: null, low: value, high: value, why: "change", per },
  ];
}

/** The number token at which a quantity that may open with a hedge or a currency starts. */
function firstOf(tokens: readonly Token[], from: number, to: number, reach: Reach): number {
  for (let k = from; k < to; k++) if (readNumberAt(tokens, k, reach) !== null) return k;
  return from;
}

/** Deeds whose object is counted even where no noun follows: "Feds arrest 20", "bought five more". */
const PERSON_DEEDS = words(
  "arrest arrests arrested detain detains detained kill kills killed indict indicts indicted charge charges charged leaves leaving injures injured wounded detienen detuvieron detuvo arrestan arrestaron matan mataron capturan capturaron mueren murieron abaten abatieron",
);
const THING_DEEDS = words(
  "bought buys sold sells seized seizes seize recovered recovers purchased purchases traced confiscated intercepted shipped exported imported destroyed aseguran aseguraron aseguro decomisan decomisaron decomiso incautan incautaron incauto compro compraron vendio vendieron rastrearon rastreo destruyeron destruyo totaled totaling totalled totalling suman sumaron sumo",
);

interface Counted {
  readonly i: number;
  readonly first: NumberPhrase;
  readonly pair: Pair | null;
  readonly end: number;
  readonly afterPlus: number;
  readonly started: Started;
  readonly numbers: {
    readonly low: Decimal | null;
    readonly high: Decimal | null;
    readonly vague: boolean;
    readonly doubtful: boolean;
  };
  readonly reach: Reach;
}

/** A count of things: what they are decides whether the number is a figure at all. */
function counted(tokens: readonly Token[], of: Counted): readonly (Quantity | Aside)[] {
  const { i, first, pair, end, afterPlus, started, numbers, reach } = of;
  const { sentence } = reach;
  const aside = (why: AsideCode): readonly Aside[] => [{ at: i, why }];
  const named = findUnit(tokens, afterPlus, reach);
  // "137 mil unidades", "8,509 piezas": what they are of was said before.
  const pieces =
    named.code === "other" && /^(?:unidades|piezas|units|pieces|ejemplares)$/.test(tokens[named.from]!.fold);
  const before = pieces ? unitBefore(tokens, i, sentence) : null;
  const unit: FoundUnit = before === null ? named : { ...named, code: before.code };
  const finish = { ...numbers, to: Math.max(unit.to, afterPlus), numberTo: end, unit };
  if (unit.code === "duration")
    return averaged(tokens, i, sentence)
      ? settle(started, { ...finish, why: "count" }, pair, tokens, reach)
      : aside("duration");
  if (unit.measure === true) return aside("measure");
  if (unit.furniture === true) return aside("furniture");
  const deed = tokens[(started.from > sentence.from ? started.from : i) - 1]?.fold ?? "";
  if (unit.code === "unstated" && started.from > sentence.from && !first.vague) {
    const person: FoundUnit = { code: "person", from: end, to: end };
    if (PERSON_DEEDS.has(deed))
      return settle(started, { ...finish, to: afterPlus, why: "count", unit: person }, pair, tokens, reach);
    if (THING_DEEDS.has(deed) || (/^(?:to|a)$/.test(deed) && changeNear(tokens, started.from, sentence))) {
      const earlier = unitBefore(tokens, i, sentence) ?? unit;
      return settle(started, { ...finish, to: afterPlus, why: "count", unit: earlier }, pair, tokens, reach);
    }
  }
  const known = unit.code !== "unstated" && unit.code !== "other";
  if (first.vague)
    return known || unit.code === "other"
      ? settle(started, { ...finish, why: "vague" }, pair, tokens, reach)
      : aside("no-unit");
  if (!first.digits && !first.large) {
    const small = numbers.high !== null && compareDecimals(numbers.high, decimal("12")) <= 0;
    const before = i > sentence.from ? tokens[i - 1]!.fold : "";
    if (small && (!known || unit.code === "territory" || ANAPHORS.has(before))) return aside("small-number");
    if (!known && unit.code !== "other") return aside("no-unit");
  }
  if (unit.code === "unstated") {
    const rated = rateAround(tokens, { ...finish, why: "count" }, sentence, i) !== null;
    const changing = changeNear(tokens, i, sentence);
    const earlier = unitBefore(tokens, i, sentence);
    if ((rated || (changing && pair !== null)) && earlier !== null) {
      return settle(
        started,
        { ...finish, to: afterPlus, why: rated ? "rate" : "change", unit: earlier },
        pair,
        tokens,
        reach,
      );
    }
    if (!first.large) return aside("no-unit");
    if (earlier !== null)
      return settle(
        started,
        { ...finish, to: afterPlus, why: "inherited", unit: earlier },
        pair,
        tokens,
        reach,
      );
    return settle(started, { ...finish, to: afterPlus, why: "count" }, pair, tokens, reach);
  }
  return settle(started, { ...finish, why: "count" }, pair, tokens, reach);
}

/** Durations are figures where they are statistics: a mean, a median, a time-to-crime. */
function averaged(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let k = Math.max(sentence.from, i - 10); k < Math.min(sentence.to, i + 6); k++) {
    if (/^(?:average|averaged|median|mean|promedio|mediana|media)$/.test(tokens[k]!.fold)) return true;
  }
  return false;
}

/** The nearest counted noun before a number that has none after it: "homicides rose from 28 to 100 a day". */
function unitBefore(tokens: readonly Token[], i: number, sentence: Sentence): FoundUnit | null {
  let singular: FoundUnit | null = null;
  for (let k = i - 1; k >= Math.max(sentence.from, i - 14); k--) {
    const code = tokens[k]!.kind === "word" ? unitOf(tokens[k]!.fold) : null;
    if (code === null || /^(?:duration|territory|organisation|money)$/.test(code)) continue;
    // "las muertes por arma de fuego pasaron de 14": what is counted is in the plural.
    if (tokens[k]!.fold.endsWith("s")) return { code, from: k, to: k + 1 };
    singular ??= { code, from: k, to: k + 1 };
  }
  return singular;
}

/** Token after "%", "percent", "por ciento", "percentage points"; `at` where none stands there. */
function percentAfter(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  if (word(at) === "%") return at + 1;
  const first = word(at) === "-" && !tokens[at]?.spaced ? at + 1 : at;
  if (/^(?:percent|pct|porciento)$/.test(word(first))) return first + 1;
  if (word(first) === "per" && word(first + 1) === "cent") return first + 2;
  if (word(first) === "por" && /^(?:ciento|cien)$/.test(word(first + 1))) return first + 2;
  if (word(first) === "percentage" && word(first + 1) === "points") return first + 2;
  if (word(first) === "puntos" && word(first + 1) === "porcentuales") return first + 2;
  return at;
}

function multipleAfter(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const word = (k: number): string => (k < sentence.to ? (tokens[k]?.fold ?? "") : "");
  if (
    /^(?:times|veces)$/.test(word(at)) &&
    /^(?:more|as|the|higher|greater|larger|that|mas|mayor|superior|lo|la|el|las|los)$/.test(word(at + 1))
  )
    return at + 1;
  const fold = word(at) === "-" ? at + 1 : at;
  return word(fold) === "fold" ? fold + 1 : at;
}

/** Token where the money sign before a number starts; `i` where none stands there. */
function moneyBefore(tokens: readonly Token[], i: number, sentence: Sentence): number {
  const before = i > sentence.from ? tokens[i - 1]! : undefined;
  if (before === undefined) return i;
  if (/^(?:usd|eur|mxn)$/.test(before.fold)) return i - 1;
  if (!/^[$€£]$/.test(before.text)) return i;
  const country = i - 2 >= sentence.from ? tokens[i - 2]! : undefined;
  return country !== undefined && /^(?:us|U\.S\.|mx)$/i.test(country.text) && !before.spaced ? i - 2 : i - 1;
}

const RATES: readonly (readonly [RatePeriod, RegExp])[] = [
  [
    "year",
    /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:year|ano|anio)|annually|yearly|anuales|anual|anualmente|annual)\b/,
  ],
  [
    "day",
    /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:day|dia)|daily|diarios|diarias|diario|diaria|diariamente)\b/,
  ],
  ["month", /^(?:(?:a|per|each|every|al|por|cada) (?:single )?(?:month|mes)|monthly|mensuales|mensual)\b/],
  ["week", /^(?:(?:a|per|each|every|a la|por|cada) (?:single )?(?:week|semana)|weekly|semanales)\b/],
];

const RATE_OPENERS = words(
  "a per each every al por cada annually yearly annual anuales anual anualmente daily diarios diarias diario diaria diariamente monthly mensuales mensual weekly semanales",
);

/** "a day", "cada año", near the quantity: within its clause after it, or opening the clause before it. */
function rateAround(
  tokens: readonly Token[],
  { to }: Finish,
  sentence: Sentence,
  from: number,
): RatePeriod | null {
  const read = (at: number): RatePeriod | null => {
    if (!RATE_OPENERS.has(tokens[at]!.fold)) return null;
    const phrase = tokens
      .slice(at, Math.min(at + 4, sentence.to))
      .map((token) => token.fold)
      .join(" ");
    return RATES.find(([, shape]) => shape.test(phrase))?.[0] ?? null;
  };
  for (let k = to; k < Math.min(sentence.to, to + 12); k++) {
    if (/^[.;:()]$/.test(tokens[k]!.text) || /^(?:and|y|in|en)$/.test(tokens[k]!.fold)) break;
    const rate = read(k);
    if (rate !== null) return rate;
    if (tokens[k]!.kind === "number") break;
  }
  // "Each year, an estimated 200,000": the rate opens the clause.
  for (let k = from - 1; k >= Math.max(sentence.from, from - 4); k--) {
    if (!/^(?:each|every|cada)$/.test(tokens[k]!.fold)) continue;
    const between = tokens.slice(k + 2, from).map((token) => token.fold);
    return between.every((word) => /^(?:,|an|the|se|year|ano)$/.test(word)) ? read(k) : null;
  }
  return null;
}
