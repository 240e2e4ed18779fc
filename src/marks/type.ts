import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import type { ItemKind, ReadContext, TypeValue, WeaponClass } from "./kinds.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { TYPE_WORDS } from "./tables/type-words.ts";
import { TYPES } from "./tables/types.ts";
import { unstated } from "./unstated.ts";

const BY_ID = new Map<string, TypeValue>(
  TYPES.map((row) => [
    row.id,
    {
      id: row.id,
      label: row.label,
      item: row.item as ItemKind,
      class: row.weapon === "" ? null : (row.weapon as WeaponClass),
    },
  ]),
);

const BY_WORDS = new Map<string, Candidate<TypeValue>[]>();
for (const row of TYPE_WORDS) {
  const value = BY_ID.get(row.type);
  const words = plain(row.words);
  if (value === undefined) continue;
  const one = { value, why: "type-words", source: row.source, certainty: "certain" } as const;
  BY_WORDS.set(words, [...(BY_WORDS.get(words) ?? []), one]);
}
const LONGEST_WORDS = 5;

/** What follows is an accessory of the thing before it, or another thing beside it. */
const AND = /\b(?:Y|E|AND)\b|[,;+]/;
const WITH = /\b(?:CON|COM|WITH|C\/)\s.*$/;

/** The kind of item and the class of weapon, from words in Spanish, Portuguese or English. */
export function readType(text: string, _context: ReadContext = {}): Reading<TypeValue> {
  const nothing = unstated(text);
  if (nothing !== null) return unread("type", text, [nothing]);
  if (text.length > LONGEST_MARK) return unread("type", text, ["too-long"]);
  const words = plain(text)
    .replace(WITH, "")
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "");
  const exact = BY_WORDS.get(words.join(" "));
  if (exact !== undefined) return oneOf(text, exact);
  const found = phrases(words);
  const [only] = found;
  if (only === undefined) return unread("type", text, ["not-a-type"]);
  return oneOf(text, AND.test(plain(text)) ? distinct(found) : narrowed(found));
}

function oneOf(text: string, candidates: readonly Candidate<TypeValue>[]): Reading<TypeValue> {
  const [first] = candidates;
  if (first === undefined) return unread("type", text, ["not-a-type"]);
  if (candidates.length > 1) return ambiguous("type", text, candidates, ["several-types"]);
  return read("type", text, [first]);
}

/** The longest phrases of the table, left to right; what is in none is passed over. */
function phrases(words: readonly string[]): Candidate<TypeValue>[] {
  const found: Candidate<TypeValue>[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_WORDS, words.length - at);
    let hit: readonly Candidate<TypeValue>[] | undefined;
    for (; length > 0 && hit === undefined; length--)
      hit = BY_WORDS.get(words.slice(at, at + length).join(" "));
    for (const one of hit ?? []) found.push({ ...one, certainty: "probable", why: "type-phrase" });
    at += hit === undefined ? 1 : length + 1;
  }
  return found;
}

function distinct(found: readonly Candidate<TypeValue>[]): Candidate<TypeValue>[] {
  return [...new Map(found.map((one) => [one.value.id, one])).values()];
}

/** A magazine "de pistola" is a magazine, a toy "de fusil" a toy; "arma" beside a kind of arm adds nothing. */
function narrowed(found: readonly Candidate<TypeValue>[]): Candidate<TypeValue>[] {
  const all = distinct(found);
  const things = all.filter(({ value }) => value.item !== "firearm" && value.item !== "launcher");
  const kept = things.length > 0 ? things : all;
  const exact = kept.filter(({ value }) => value.id !== "type:firearm" && value.id !== "type:part");
  return exact.length > 0 ? exact : kept;
}
