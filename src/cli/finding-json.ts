import type { Finding, Group } from "#findings";
import { CATALOGUE, countrySaid, dividerSaid, labelSaid, populationSaid, type Speech } from "#words";
import type { Door } from "./door.ts";

export interface Snapshot {
  readonly treeSize: number;
  readonly rootHash: string;
}

const speech = ({ say, language }: Door): Speech => ({
  say,
  knows: (key) => key in CATALOGUE,
  country: (code) => countrySaid(language, code),
});

/** Whom a group speaks of, among those beside it. */
export const populationText = (door: Door, { population }: Group, beside: readonly Group[] = []): string =>
  populationSaid(
    speech(door),
    population,
    beside.map((one) => one.population),
  );

export const labelText = (door: Door, label: string): string => labelSaid(speech(door), label);

/** What divides a group from the others, in words. */
export const dividerText = (door: Door, { by }: Group): string => dividerSaid(speech(door), by);

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
        by: { ...by, label: dividerText(door, group) },
        population: populationText(door, group, finding.groups),
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
