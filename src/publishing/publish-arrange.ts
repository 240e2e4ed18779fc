import { HeadstampError } from "#base";
import type { Finding, Group, Period } from "#findings";
import { namingOf } from "#gate";

/** The finding without the tables that the publisher leaves out. */
export function withoutTables(finding: Finding, without: readonly string[]): Finding {
  if (without.length === 0) return finding;
  const left = ({ by }: Group): boolean =>
    [by.key, by.label, `${finding.name}: ${by.label}`].some((name) => without.includes(name));
  return { ...finding, groups: finding.groups.filter((group) => !left(group)) };
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
