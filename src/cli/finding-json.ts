import type { Finding, Group } from "#findings";
import { CATALOGUE } from "#words";
import type { Door } from "./door.ts";

export interface Snapshot {
  readonly treeSize: number;
  readonly rootHash: string;
}

export function populationText(door: Door, { population: p }: Group): string {
  if (p === null) return door.say("population.none");
  return door.say(`population.${p.meaning}`, {
    item: door.say(`item.${p.item ?? "all"}`),
    origin: door.say(`origin.${p.origin}`),
    country: p.country ?? "none",
    form: p.form,
    synthetic: String(p.synthetic),
  });
}

/** A label of the records as it is; one of our own codes in the reader's language. */
export const labelText = (door: Door, label: string): string =>
  `label.${label}` in CATALOGUE ? door.say(`label.${label}`) : label;

export const methodText = (door: Door, { method }: Finding): string =>
  method.map((code) => door.say(code)).join(" ");

/** Where a group speaks of made-up data, whatever else it says comes after that. */
export const isSynthetic = ({ groups }: Finding): boolean =>
  groups.some(({ population }) => population?.synthetic === true);

/** The shape that scripts read: population in words, its terms beside it; codes with their sentences. */
export function findingJson(door: Door, finding: Finding, snapshot: Snapshot): object {
  const said = (codes: readonly string[]): readonly { code: string; text: string }[] =>
    codes.map((code) => ({ code, text: door.say(`caveat.${code}`) }));
  return {
    name: finding.name,
    question: door.say(`finding.${finding.name}.question`),
    groups: finding.groups.map((group) => {
      const { population, by, rows, caveats, ...counts } = group;
      return {
        ...counts,
        by: { ...by, label: labelText(door, by.label) },
        population: populationText(door, group),
        terms: population,
        caveats: said(caveats),
        rows: rows.map((row) => ({ ...row, label: labelText(door, row.label) })),
      };
    }),
    leftOut: finding.leftOut,
    method: methodText(door, finding),
    period: finding.period,
    edition: finding.edition,
    caveats: said(finding.caveats),
    synthetic: isSynthetic(finding),
    snapshot,
  };
}
