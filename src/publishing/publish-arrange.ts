import { HeadstampError } from "#base";
import type { Finding, Group, Period } from "#findings";
import { namingOf } from "#gate";
import { labelWords, wordingOf } from "./publish-words.ts";

/** What a table may be called: by its key, its label, or its label as a reader sees it. */
function namesOf(finding: Finding, { by }: Group): readonly string[] {
  const labels = [by.label, ...WORDINGS.map((words) => labelWords(words, by.label))];
  return [by.key, ...labels, ...labels.map((label) => `${finding.name}: ${label}`)];
}

const WORDINGS = (["en", "es"] as const).map((one) => wordingOf(one));

/** The findings without the tables that the publisher leaves out. Throws `table-missing` for a name that no table has. */
export function withoutTables(findings: readonly Finding[], without: readonly string[]): Finding[] {
  const all = findings.flatMap((finding) => finding.groups.map((group) => namesOf(finding, group)));
  for (const table of without) {
    if (all.some((names) => names.includes(table))) continue;
    const tables = [...new Set(all.map(([key = ""]) => key))].join(", ");
    throw new HeadstampError("table-missing", { table, tables });
  }
  return findings.map((finding) => ({
    ...finding,
    groups: finding.groups.filter((group) =>
      namesOf(finding, group).every((name) => !without.includes(name)),
    ),
  }));
}

/** Parties by name, whatever their counts: a table in the order of counts is a ranking. */
export function arranged(finding: Finding, ranked: boolean): Finding {
  if (ranked) return finding;
  const groups = finding.groups.map((group) =>
    namingOf(finding, group) === null
      ? group
      : {
          ...group,
          rows: [...group.rows].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
        },
  );
  return { ...finding, groups };
}

/** `FROM/TO`, or one of them for both. Throws `condition-invalid`. */
export function readPeriod(text: string | null): Period | null {
  if (text === null) return null;
  const [from = "", to = from] = text.split("/");
  const formed = [from, to].every((day) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(day));
  if (!formed) throw new HeadstampError("condition-invalid", { condition: `period=${text}` });
  return { from, to };
}

/** The finding with the period that the publisher states, where the file has no dates of its own. */
export function withPeriod(finding: Finding, said: Period | null): Finding {
  if (said === null || finding.period !== null) return finding;
  return {
    ...finding,
    period: said,
    groups: finding.groups.map((group) => ({ ...group, period: group.period ?? said })),
  };
}
