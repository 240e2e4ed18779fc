import { words } from "./fold.ts";
import type { Separators } from "./number.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { FURNITURE, MEASURES, UNCOUNTED, type UnitCode, unitOf } from "./units.ts";

/** What a number counts, and where it says so (an empty run where it does not). */
export interface FoundUnit {
  readonly code: UnitCode;
  readonly from: number;
  readonly to: number;
  readonly measure?: true;
  readonly furniture?: true;
}

/** A noun phrase ends here: prepositions, conjunctions, pronouns and auxiliaries of both languages. */
const ENDS = words(
  "in from by for to with that which who whom whose were was are is be been being have has had do does did can could will would may might must should since during per a an each every and or but nor as at on into over under through across between after before until while because than when where if then there they it he she we you not also still alone last this en por para que fueron fue son es eran era ser sido se a al con desde cada y o pero ni como sobre bajo entre tras despues antes hasta mientras porque cuando donde si han ha habia habian hay lo le les su sus tambien provienen proviene tienen tiene cuentan cuenta the el la las los del durante sin según segun no",
);
const WINDOW = 9;
/** "of the", "de los": what may stand between a number and its noun. */
const LINKS = words(
  "of the those these their his its our all such other more additional de del los las el la estos estas esos esas sus otras otros mas nuevas nuevos the",
);

/** The noun that the number before token `at` counts. English heads stand last in a compound, Spanish ones first. */
export function findUnit(
  tokens: readonly Token[],
  at: number,
  { sentence }: { readonly sentence: Sentence; readonly separators: Separators },
): FoundUnit {
  const none: FoundUnit = { code: "unstated", from: at, to: at };
  let k = at;
  const end = Math.min(sentence.to, at + WINDOW);
  if (k < end && /^(?:of|de)$/.test(tokens[k]!.fold)) k++;
  while (k > at && k < end && LINKS.has(tokens[k]!.fold)) k++;
  if (k === at)
    while (k < end && /^(?:more|other|additional|otras|otros|mas|nuevas|nuevos|new)$/.test(tokens[k]!.fold))
      k++;
  let found: FoundUnit | null = null;
  let plural: FoundUnit | null = null;
  let seen = 0;
  for (; k < end; k++) {
    const token = tokens[k]!;
    if (token.kind === "break") continue;
    if (token.kind === "mark") {
      if (/^[-–"“”'‘’«»/]$/.test(token.text)) continue;
      break;
    }
    if (token.kind === "number") {
      // ".50-caliber rounds", "calibre .50": a bore inside the phrase.
      if (
        /^[.]/.test(token.text) ||
        MEASURES.has(tokens[k + 2]?.fold ?? "") ||
        MEASURES.has(tokens[k - 1]?.fold ?? "")
      )
        continue;
      break;
    }
    // "dozens of AK-47s", "six AK-47 type rifles": a model in the plural is what is counted.
    if (token.kind === "code" && /^\p{Lu}{1,3}-?\d{1,3}s$/u.test(token.text))
      found = { code: "firearm", from: k, to: k + 1 };
    if (token.kind !== "word") continue;
    if (ENDS.has(token.fold)) break;
    if (/^(?:of|de)$/.test(token.fold)) break;
    seen++;
    const code = unitOf(token.fold);
    if (code !== null) {
      found = { code, from: k, to: k + 1 };
      if (sentence.language === "es") break;
      continue;
    }
    const calibre = MEASURES.has(token.fold) && tokens[k - 1]?.text === "-";
    if (seen === 1 && MEASURES.has(token.fold) && !calibre) return { ...none, measure: true };
    if (seen === 1 && FURNITURE.has(token.fold)) return { ...none, furniture: true };
    if (UNCOUNTED.has(token.fold)) break;
    if (seen === 1 && /^\p{Lu}\p{Ll}+(?:ans|enses|enos|anos)$/u.test(token.text))
      found = { code: "person", from: k, to: k + 1 };
    if (/^\p{Ll}.+[^su]s$/u.test(token.text) && (sentence.language === "en" || seen === 1))
      plural = { code: "other", from: k, to: k + 1 };
  }
  return found ?? plural ?? none;
}
