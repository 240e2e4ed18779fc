import type { AsideCode } from "./aside.ts";
import { compareDecimals, decimal } from "./decimal.ts";
import { words } from "./fold.ts";
import { type FoundUnit, findUnit } from "./noun.ts";
import type { NumberPhrase } from "./number.ts";
import { changeNear, type Pair, type Values } from "./pair.ts";
import type { Aside, Quantity, Reach } from "./quantity.ts";
import { rateAround } from "./rate.ts";
import type { Sentence } from "./sentence.ts";
import { type Started, settle } from "./settle.ts";
import type { Token } from "./token.ts";
import { unitOf } from "./units.ts";

const ANAPHORS = words(
  "the these those both los las estos estas esos esas sus their his her its our other otros otras mis ambos ambas which dichos dichas aquellos",
);

/** Deeds whose object is counted even where no noun follows: "Feds arrest 20", "bought five more". */
const PERSON_DEEDS = words(
  "arrest arrests arrested detain detains detained kill kills killed indict indicts indicted charge charges charged leaves leaving injures injured wounded detienen detuvieron detuvo arrestan arrestaron matan mataron capturan capturaron mueren murieron abaten abatieron",
);
const THING_DEEDS = words(
  "bought buys sold sells seized seizes seize recovered recovers purchased purchases traced confiscated intercepted shipped exported imported destroyed aseguran aseguraron aseguro decomisan decomisaron decomiso incautan incautaron incauto compro compraron vendio vendieron rastrearon rastreo destruyeron destruyo totaled totaling totalled totalling suman sumaron sumo",
);

export interface Counted {
  readonly i: number;
  readonly first: NumberPhrase;
  readonly pair: Pair | null;
  readonly end: number;
  readonly afterPlus: number;
  readonly started: Started;
  readonly numbers: Values;
  readonly reach: Reach;
}

/** A count of things: what they are decides whether the number is a figure at all. */
export function counted(tokens: readonly Token[], of: Counted): readonly (Quantity | Aside)[] {
  const { i, pair, end, afterPlus, started, numbers, reach } = of;
  const found = decide(tokens, of);
  if (typeof found === "string") return [{ at: i, why: found }];
  const to = Math.max(found.unit.from >= end ? found.unit.to : end, afterPlus);
  return settle(started, { ...numbers, ...found, to, numberTo: end }, pair, tokens, reach);
}

type Decision = { readonly why: Quantity["why"]; readonly unit: FoundUnit } | AsideCode;

function decide(tokens: readonly Token[], of: Counted): Decision {
  const { i, first, end, afterPlus, started, numbers, reach } = of;
  const { sentence } = reach;
  const unit = namedUnit(tokens, i, { afterPlus, reach });
  if (unit.code === "duration") return averaged(tokens, i, sentence) ? { why: "count", unit } : "duration";
  if (unit.measure === true) return "measure";
  if (unit.furniture === true) return "furniture";
  if (first.vague) return unit.code === "unstated" ? "no-unit" : { why: "vague", unit };
  if (unit.code === "unstated" && started.from > sentence.from) {
    const deed = tokens[started.from - 1]!.fold;
    if (PERSON_DEEDS.has(deed)) return { why: "count", unit: { code: "person", from: end, to: end } };
    if (THING_DEEDS.has(deed) || (/^(?:to|a)$/.test(deed) && changeNear(tokens, started.from, sentence))) {
      return { why: "inherited", unit: unitBefore(tokens, i, sentence) ?? unit };
    }
  }
  if (!first.digits && !first.large) {
    const known = unit.code !== "unstated" && unit.code !== "other";
    const small = numbers.high !== null && compareDecimals(numbers.high, decimal("12")) <= 0;
    const before = i > sentence.from ? tokens[i - 1]!.fold : "";
    if (small && (!known || unit.code === "territory" || ANAPHORS.has(before))) return "small-number";
    if (unit.code === "unstated") return "no-unit";
  }
  return unit.code === "unstated" ? inherited(tokens, of, unit) : { why: "count", unit };
}

/** The noun after a number; "137 mil unidades", "8,509 piezas" are of what was said before. */
function namedUnit(
  tokens: readonly Token[],
  i: number,
  { afterPlus, reach }: { readonly afterPlus: number; readonly reach: Reach },
): FoundUnit {
  const named = findUnit(tokens, afterPlus, reach);
  const word = named.code === "other" ? tokens[named.from]!.fold : "";
  if (!/^(?:unidades|piezas|units|pieces|ejemplares)$/.test(word)) return named;
  return { ...named, code: unitBefore(tokens, i, reach.sentence)?.code ?? named.code };
}

/** A number without a noun after it: a rate, an end of a change, or one so large that it counts something said before. */
function inherited(
  tokens: readonly Token[],
  { i, first, pair, afterPlus, reach }: Counted,
  unit: FoundUnit,
): Decision {
  const { sentence } = reach;
  const earlier = unitBefore(tokens, i, sentence);
  const rated =
    rateAround(tokens, { from: i, to: afterPlus }, sentence) !== null || isPer(tokens, afterPlus, sentence);
  if (earlier !== null && rated) return { why: "rate", unit: earlier };
  if (earlier !== null && pair !== null && changeNear(tokens, i, sentence))
    return { why: "change", unit: earlier };
  if (!first.large) return "no-unit";
  return earlier === null ? { why: "count", unit } : { why: "inherited", unit: earlier };
}

/** "23.3 por cada 100 mil", "120.5 per 100": a rate by heads. */
function isPer(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const word = (k: number): string => (k < sentence.to ? tokens[k]!.fold : "");
  const next = word(at) === "por" && word(at + 1) === "cada" ? at + 2 : word(at) === "per" ? at + 1 : at;
  return next > at && tokens[next]?.kind === "number" && next < sentence.to;
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
