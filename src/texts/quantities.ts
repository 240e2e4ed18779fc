import { asideAt } from "./aside.ts";
import { counted } from "./count.ts";
import { compareDecimals, decimal, times } from "./decimal.ts";
import type { FoundUnit } from "./noun.ts";
import { findUnit } from "./noun.ts";
import { type NumberPhrase, readNumberAt } from "./number.ts";
import { readPair, valuesOf } from "./pair.ts";
import { qualifierAfter, qualifierBefore } from "./qualifier.ts";
import type { Aside, Quantity, Reach } from "./quantity.ts";
import { readRatio } from "./ratio.ts";
import type { Sentence } from "./sentence.ts";
import { settle } from "./settle.ts";
import { calibreInWords, moneyBefore, multipleAfter, percentAfter } from "./sign.ts";
import type { Token } from "./token.ts";

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
  ["twice", "2"],
  ["doble", "2"],
  ["triple", "3"],
]);
/** "twice as many", "el doble de": others of these words stand alone. */
const COMPARED = /^(?:as|the|that|more|de|que|del)$/;
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
      i = aside === "measure" ? (readNumberAt(tokens, i, reach)?.to ?? i + 1) : i + 1;
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
  if (
    token.kind === "word" &&
    doubled !== undefined &&
    tokens[i + 1]?.fold !== "down" &&
    (!/^(?:twice|doble|triple)$/.test(token.fold) || COMPARED.test(tokens[i + 1]?.fold ?? ""))
  ) {
    const value = decimal(doubled);
    const unit: FoundUnit = { code: "multiple", from: i, to: i + 1 };
    return [{ ...base, to: i + 1, numberTo: i + 1, why: "multiple", low: value, high: value, unit }];
  }
  const first = inMillions(tokens, readNumberAt(tokens, i, reach), { i, sentence });
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
  const money = moneyBefore(tokens, i, sentence);
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

/** "$28 M", "$1.2 B": a letter that scales money only. */
function inMillions(
  tokens: readonly Token[],
  phrase: NumberPhrase | null,
  { i, sentence }: { readonly i: number; readonly sentence: Sentence },
): NumberPhrase | null {
  if (phrase === null || phrase.value === null || moneyBefore(tokens, i, sentence) === i) return phrase;
  const scale = { M: "1000000", MM: "1000000", m: "1000000", B: "1000000000", b: "1000000000" }[
    tokens[phrase.to]?.text ?? ""
  ];
  if (scale === undefined || phrase.to >= sentence.to) return phrase;
  return { ...phrase, to: phrase.to + 1, value: times(phrase.value, decimal(scale)), large: true };
}
