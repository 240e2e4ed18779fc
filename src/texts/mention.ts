import { fold } from "./fold.ts";
import { ACTORS, type ActorsRow } from "./tables/actors.ts";
import { RULES, type RulesRow } from "./tables/rules.ts";
import { TEXT_PLACES, type TextPlacesRow } from "./tables/text-places.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./token.ts";

/** A name of a table found in a text; token indexes, `to` after the last. */
export interface Mention<Row> {
  readonly from: number;
  readonly to: number;
  readonly row: Row;
}

interface Name<Row> {
  readonly folds: readonly string[];
  /** Short forms in capitals (ATF, ICE, US) are found in capitals only; other names need their first capital. */
  readonly exact: string | null;
  readonly capital: boolean;
  readonly lastCapital: boolean;
  readonly row: Row;
}
type Index<Row> = ReadonlyMap<string, readonly Name<Row>[]>;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function indexOf<Row extends { readonly names: string }>(rows: readonly Row[]): Index<Row> {
  const index = new Map<string, Name<Row>[]>();
  for (const row of rows) {
    for (const written of row.names.split(";")) {
      const folds = tokensOf(written).map((token) => token.fold);
      const short = /^[\p{Lu}.\s-]{1,8}$/u.test(written);
      const lastCapital = isCapital(written.split(" ").at(-1) as string);
      const name = { folds, exact: short ? written : null, capital: isCapital(written), lastCapital, row };
      const first = folds[0] ?? fold(written);
      index.set(first, [...(index.get(first) ?? []), name]);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.folds.length - a.folds.length);
  return index;
}

let actors: Index<ActorsRow> | null = null;
let places: Index<TextPlacesRow> | null = null;
let rules: Index<RulesRow> | null = null;

/** Names of `index` in tokens `from` to `to`, the longest at each place; never two on one token. */
function mentions<Row>(
  index: Index<Row>,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Mention<Row>[] {
  const found: Mention<Row>[] = [];
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    const name = index.get(token.fold)?.find((one) => stands(one, tokens, i, to));
    if (name === undefined) {
      i++;
      continue;
    }
    found.push({ from: i, to: i + name.folds.length, row: name.row });
    i += name.folds.length;
  }
  return found;
}

function stands<Row>(
  { folds, exact, capital, lastCapital }: Name<Row>,
  tokens: readonly Token[],
  i: number,
  to: number,
): boolean {
  if (i + folds.length > to) return false;
  for (let k = 0; k < folds.length; k++) if (tokens[i + k]!.fold !== folds[k]) return false;
  const first = tokens[i]!.text;
  if (exact !== null) return folds.length > 1 || first.replace(/['’]s?$/, "") === exact;
  // A name of several words has its last capital too: "Sin Embargo" is an outlet, "sin embargo" and "Sin embargo" are not.
  return (
    !capital ||
    (isCapital(first) &&
      (folds.length === 1 || isCapital(tokens[i + folds.length - 1]!.text) || !lastCapital))
  );
}

export function actorsIn(tokens: readonly Token[], from: number, to: number): readonly Mention<ActorsRow>[] {
  actors ??= indexOf(ACTORS);
  return mentions(actors, tokens, from, to);
}

export function placesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Mention<TextPlacesRow>[] {
  places ??= indexOf(TEXT_PLACES);
  return mentions(places, tokens, from, to);
}

/** Rules of the timeline that are named; a wording that many laws share counts where `known` has what the rule needs. */
export function rulesIn(
  tokens: readonly Token[],
  { from, to, known }: { readonly from: number; readonly to: number; readonly known: ReadonlySet<string> },
): readonly string[] {
  rules ??= indexOf(RULES.filter((row) => row.names !== ""));
  const found = new Set<string>();
  for (const { from: at, to: end } of mentions(rules, tokens, from, to)) {
    // Editions of one rule bear one name: all of them are meant until a date chooses.
    const name = tokens
      .slice(at, end)
      .map((token) => token.fold)
      .join(" ");
    for (const { folds, row } of rules.get(tokens[at]!.fold) ?? []) {
      if (folds.join(" ") === name && (row.needs === "" || known.has(row.needs))) found.add(row.id);
    }
  }
  return [...found];
}
