import type { Population } from "#findings";
import { OTHERS } from "#gate";
import { CATALOGUE, type Language, say } from "#words";
import type { PublishedFigure, PublishedSource, PublishedTable } from "./publication.ts";

/** How one language writes what a package says. */
export interface Wording {
  readonly language: Language;
  readonly say: (key: string, params?: Record<string, string | number>) => string;
  readonly whole: (n: number | null) => string;
  readonly percent: (x: number | null) => string;
  readonly number: (x: number | null) => string;
}

export function wordingOf(language: Language): Wording {
  const locale = language === "es" ? "es-MX" : "en-US";
  const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    language,
    say: (key, params) => say(language, key, params),
    whole: (n) => (n === null ? "–" : n.toLocaleString(locale)),
    percent: (x) => (x === null ? "–" : `${(100 * x).toLocaleString(locale, tenth)} %`),
    number: (x) => (x === null ? "–" : x.toLocaleString(locale, { maximumSignificantDigits: 6 })),
  };
}

export function populationWords({ say: said }: Wording, population: Population | null): string {
  if (population === null) return said("population.none");
  return said(`population.${population.meaning}`, {
    item: said(`item.${population.item ?? "all"}`),
    origin: said(`origin.${population.origin}`),
    country: population.country ?? "none",
    form: population.form,
    synthetic: String(population.synthetic),
  });
}

/** A label of the records as it is; a code of ours in the reader's language. */
export const labelWords = ({ say: said }: Wording, label: string): string =>
  `label.${label}` in CATALOGUE ? said(`label.${label}`) : label;

export const figureLabel = (
  words: Wording,
  { key, label }: Pick<PublishedFigure, "key" | "label">,
): string => (key === OTHERS ? words.say("publish.others", { n: Number(label) }) : labelWords(words, label));

const SEIZED: ReadonlySet<string> = new Set(["seizures", "handovers"]);

/** What a report is called, by what its imports are. */
export function reportTitle({ say: said }: Wording, sources: readonly PublishedSource[]): string {
  const meanings = sources.map(({ meaning }) => meaning);
  if (meanings.length > 0 && meanings.every((one) => SEIZED.has(one))) return said("publish.title");
  if (meanings.length > 0 && meanings.every((one) => one === "case-items"))
    return said("publish.title.case-items");
  return said("publish.title.records");
}

/** What a finding is called where there is no room for its question. */
export const titleOf = ({ say: said }: Wording, finding: string): string =>
  said(`finding.${finding}.question`);

export const tableTitle = (words: Wording, table: PublishedTable): string =>
  `${labelWords(words, table.label)} — ${words.say(`unit.${table.unit}`)}`;
