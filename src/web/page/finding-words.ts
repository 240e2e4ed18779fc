import { dividerSaid, labelSaid, populationSaid } from "#words";
import type { Finding } from "./answers.ts";
import type { Words } from "./language.tsx";
import { hrefOf } from "./place.ts";

/** A finding as the server sends it: what was counted, and the ledger as it stood. */
export type Found = Finding;
export type Group = Finding["groups"][number];
export type Row = Group["rows"][number];

/** Whom the group speaks of, in a sentence, among those beside it. */
export const populationOf = (words: Words, { population }: Group, beside: readonly Group[] = []): string =>
  populationSaid(
    words,
    population,
    beside.map((one) => one.population),
  );

export const labelOf: (words: Words, label: string, id?: string) => string = labelSaid;

/** What a row counts, in words: a country of make has a name. */
export const rowLabelOf = (words: Words, { name }: Finding, { label, key }: Row): string =>
  name === "origins-by-calibre" || name === "origins" ? words.country(label) : labelSaid(words, label, key);

/** What divides this group from the others, in words. */
export const dividerOf = (words: Words, { by }: Group): string => dividerSaid(words, by);

/** Nothing that the question asks for was recorded of this group: it is counted, and has no rows. */
export const isSilent = ({ rows }: Group): boolean => rows.length === 0;

/** Whether what this group counts was made up: of the groups beside it that says nothing. */
export const isSynthetic = ({ population }: Group): boolean => population?.synthetic === true;

/** Fields whose value narrows a list of items. */
const NARROWS: ReadonlySet<string> = new Set(["calibre", "type", "state", "municipality", "make"]);
/** Findings whose rows are values of a field that narrows a list of items. */
const ROW_FIELD: Readonly<Record<string, string>> = { "makers-by-calibre": "headstamp" };

/** The items that a group, or a row of it, counts; null where no list of items says the same. */
export function itemsUnder(finding: Finding, group: Group, row: Row | null): string | null {
  const { population: p, by } = group;
  if (p === null) return null;
  const params: Record<string, string | null> = { as: p.meaning, item: p.item };
  if (group.imports.length === 1) params["import"] = group.imports[0] ?? null;
  // What was not recorded or not read is no value that a list could be narrowed to.
  if (by.key.startsWith("(")) return null;
  if (NARROWS.has(by.field)) params[by.field] = by.label;
  else if (by.field !== "all" && by.field !== "") return null;
  if (row !== null) {
    const field = ROW_FIELD[finding.name];
    if (field === undefined) return null;
    params[field] = row.label;
  }
  return hrefOf("/items", params);
}
