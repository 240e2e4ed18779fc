import type { Candidate, Certainty } from "#base";
import type { MakeValue } from "./kinds.ts";
import { type Near, nearIndex } from "./near.ts";
import { once } from "./once.ts";
import { plain } from "./plain.ts";
import { MAKE_ALIASES } from "./tables/make-aliases.ts";
import { MAKE_WORDS } from "./tables/make-words.ts";
import { MAKES } from "./tables/makes.ts";
import { NCIC_MAKES } from "./tables/ncic-makes.ts";

const APOSTROPHES = /['’´`]/g;
const CONNECTORS = new Set(["AND", "Y", "E", "UND"]);

/** Words of a make: no accents, apostrophes or points, `&` and its words left out between two names. */
export function makeWords(text: string): readonly string[] {
  const words = plain(text.replace(APOSTROPHES, ""))
    .replace(/\.(?=\S)/g, (_, at: number, whole: string) =>
      /[A-Z0-9]/.test(whole[at + 2] ?? " ") ? " " : "",
    )
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "");
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !CONNECTORS.has(word));
}

export type WordSense = "legal" | "trade" | "company" | "country";
const SENSES = new Map(MAKE_WORDS.map((row) => [row.word, row.means.split(":")[0] as WordSense]));

/** What a word is in a company's name: legal form, word of the trade, word that makes another company, country. */
export function senseOf(word: string): WordSense | undefined {
  return SENSES.get(word);
}

const VALUES = new Map<string, { readonly value: MakeValue; readonly source: string }>(
  MAKES.map((row) => [
    row.id,
    {
      value: {
        id: row.id,
        label: row.name,
        name: row.name,
        country: row.country === "" ? null : row.country,
        ncic: row.ncic === "" ? null : row.ncic,
        role: row.role as MakeValue["role"],
      },
      source: row.source,
    },
  ]),
);

/** A name of the table: who bears it and what the name rests on. */
export interface MakeName {
  readonly value: MakeValue;
  readonly source: string;
}

const byName = once(() => {
  const names = new Map<string, MakeName[]>();
  for (const row of MAKE_ALIASES) {
    const make = VALUES.get(row.make);
    const key = makeWords(row.alias).join("");
    if (make === undefined || key === "") continue;
    const others = names.get(key) ?? [];
    if (!others.some(({ value }) => value === make.value)) {
      names.set(key, [...others, { value: make.value, source: row.source }]);
    }
  }
  return names;
});

/** Names of the NCIC list that the cited table lacks: found only when they are written in full. */
const byNcicName = once(
  () =>
    new Map<string, MakeName>(
      NCIC_MAKES.map((row) => [
        makeWords(row.name).join(""),
        {
          value: {
            id: `make:ncic-${row.code.toLowerCase()}`,
            label: row.name,
            name: row.name,
            country: null,
            ncic: row.code,
            role: row.role as MakeValue["role"],
          },
          source: row.source,
        },
      ]),
    ),
);
const BY_CODE = new Map(
  [...VALUES.values()].flatMap((make) =>
    make.value.ncic === null ? [] : [[make.value.ncic, make] as const],
  ),
);

export function makesNamed(key: string): readonly MakeName[] {
  return byName().get(key) ?? [];
}

export function ncicNamed(key: string): MakeName | undefined {
  return byNcicName().get(key);
}

/** The make of an NCIC code. */
export function makeOfCode(code: string): MakeName | undefined {
  return BY_CODE.get(code);
}

export const nearMakes: (key: string) => readonly Near[] = nearIndex(() => byName().keys());

export function makeCandidate(
  name: MakeName,
  why: string,
  certainty: Exclude<Certainty, "hint">,
): Candidate<MakeValue> {
  return { value: name.value, why, source: name.source, certainty: name.source === "" ? "hint" : certainty };
}
