import { words } from "./fold.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** Finite verbs that end a noun phrase; participles ("guns seized by ATF") stay inside it. */
const FINITE = words(
  "is are was were has have had can could will would may might must did does do came come comes originated originate originates go goes went ended end ends turned fell rose dropped showed show said says could were entered enter flow flows es son era eran fue fueron ha han habia habian tiene tienen tenia tenian proviene provienen provenia provino provinieron procede proceden procedia procedian corresponde corresponden correspondio llega llegan llego llegaron entra entran entraron viene vienen vino vinieron puede pueden pudo pudieron cuentan cuenta se no sale salen salieron resulto resultaron esta estan estaba estaban",
);
const RELATIVES = words("that which who whom whose que cuales cual quienes quien");
const STOPS = new Set([",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "—", "–", "…", "“", "”", "«", "»"]);
const LONGEST = 32;

/** A run of tokens; `to` after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase that starts at token `at`; null where none does. Relative clauses belong to it, predicates not. */
export function nounPhrase(
  tokens: readonly Token[],
  at: number,
  { to: end }: Pick<Sentence, "to">,
): Run | null {
  let relative = false;
  let k = at;
  for (; k < end && k < at + LONGEST; k++) {
    const token = tokens[k]!;
    if (token.kind === "break") continue;
    if (token.kind === "mark" && STOPS.has(token.text)) break;
    if (RELATIVES.has(token.fold)) relative = true;
    else if (FINITE.has(token.fold)) {
      if (!relative) break;
      // The verb of the relative clause, with what belongs to it; the next one is the predicate.
      while (k + 1 < end && FINITE.has(tokens[k + 1]!.fold)) k++;
      relative = false;
    } else if (
      /^(?:and|y)$/.test(token.fold) &&
      (tokens[k + 1]?.kind === "number" || FINITE.has(tokens[k + 1]?.fold ?? ""))
    )
      break;
  }
  while (k > at && /^(?:and|or|y|o|of|de|that|que|in|en)$/.test(tokens[k - 1]!.fold)) k--;
  return k > at ? { from: at, to: k } : null;
}

/** From token `at` to the end of the clause: what is said of the phrase before it. */
export function predicate(
  tokens: readonly Token[],
  at: number,
  { to: end }: Pick<Sentence, "to">,
): Run | null {
  let k = at;
  while (k < end && tokens[k]!.kind === "mark" && /^[,]$/.test(tokens[k]!.text)) return null;
  for (; k < end && k < at + LONGEST; k++) {
    const token = tokens[k]!;
    if (token.kind === "mark" && STOPS.has(token.text)) break;
    if (
      /^(?:and|y|while|mientras|but|pero)$/.test(token.fold) &&
      k + 1 < end &&
      tokens[k + 1]!.kind === "number"
    )
      break;
  }
  return k > at ? { from: at, to: k } : null;
}

/** Numbers on either side that a clause runs over: beyond them it is a table, and no clause. */
const MOST_NUMBERS = 2;

/** The clause around tokens `from` to `to`: to the next mark on both sides. */
export function clauseAround(tokens: readonly Token[], run: Run, { from: first, to: end }: Run): Run {
  const stops = (token: Token): boolean => token.kind === "mark" && STOPS.has(token.text);
  let from = run.from;
  for (let numbers = 0; from > first && run.from - from < LONGEST && !stops(tokens[from - 1]!); from--) {
    if (tokens[from - 1]!.kind === "number" && ++numbers > MOST_NUMBERS) break;
  }
  let to = run.to;
  for (let numbers = 0; to < end && to - run.to < LONGEST && !stops(tokens[to]!); to++) {
    if (tokens[to]!.kind === "number" && ++numbers > MOST_NUMBERS) break;
  }
  return { from, to };
}
