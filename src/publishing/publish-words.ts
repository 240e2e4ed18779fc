import type { Population } from "#findings";
import { OTHERS } from "#gate";
import { CATALOGUE, countrySaid, type Language, labelSaid, populationSaid, type Speech, say } from "#words";
import type { PublishedFigure, PublishedSource, PublishedTable } from "./publication.ts";

/** How one language writes what a package says. */
export interface Wording {
  readonly language: Language;
  readonly say: (key: string, params?: Record<string, string | number>) => string;
  readonly whole: (n: number | null) => string;
  readonly percent: (x: number | null) => string;
  readonly number: (x: number | null) => string;
  /** Whole where it is a count; else no more than three figures. */
  readonly rough: (x: number) => string;
  /** Whom a figure speaks of, among all that its package speaks of. */
  readonly population: (population: Population | null) => string;
}

export function wordingOf(
  language: Language,
  { figures }: { readonly figures: readonly Pick<PublishedFigure, "population">[] } = { figures: [] },
): Wording {
  const locale = language === "es" ? "es-MX" : "en-US";
  const said: Wording["say"] = (key, params) => say(language, key, params);
  const each = new Map(figures.map(({ population }) => [JSON.stringify(population), population]));
  const beside = [...each.values()];
  const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    language,
    say: said,
    population: (one) => populationSaid({ say: said, ...speech(language) }, one, beside),
    whole: (n) => (n === null ? "–" : n.toLocaleString(locale)),
    percent: (x) => (x === null ? "–" : `${(100 * x).toLocaleString(locale, tenth)} %`),
    number: (x) => (x === null ? "–" : x.toLocaleString(locale, { maximumSignificantDigits: 6 })),
    rough: (x) =>
      x.toLocaleString(locale, Number.isInteger(x) ? {} : { maximumSignificantDigits: x < 1000 ? 3 : 4 }),
  };
}

const speech = (language: Language): Omit<Speech, "say"> => ({
  knows: (key) => key in CATALOGUE,
  country: (code) => countrySaid(language, code),
});

export const labelWords = (words: Wording, label: string): string =>
  labelSaid({ say: words.say, ...speech(words.language) }, label);

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

/** One year is said once. */
export function periodWords({ say: said }: Wording, period: PublishedFigure["period"]): string {
  if (period === null) return said("publish.period.none");
  return period.from === period.to
    ? said("publish.period.one", { year: period.from })
    : said("publish.period", { ...period });
}
