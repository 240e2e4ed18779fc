import type { Finding, Group, Row } from "#findings";
import type { Door } from "./door.ts";
import { labelText, populationText, type Snapshot } from "./finding-json.ts";

type Cell = string | number | boolean | null;

/** Columns of a group, then of each of its rows. */
const GROUP: readonly (readonly [string, (door: Door, group: Group, beside: readonly Group[]) => Cell])[] = [
  ["population", populationText],
  ["synthetic", (_, { population }) => population?.synthetic ?? false],
  ["imports", (_, { imports }) => imports.join(" ")],
  ["by", (_, { by }) => by.field],
  ["by_key", (_, { by }) => by.key],
  ["by_label", (door, { by }) => labelText(door, by.label)],
  ["unit", (_, { unit }) => unit],
  ["seized", (_, { seized }) => seized],
  ["examined", (_, { examined }) => examined],
  ["read", (_, { read }) => read],
  ["denominator", (_, { denominator }) => denominator],
  ["unread", (_, { unread }) => unread],
  ["ambiguous", (_, { ambiguous }) => ambiguous],
  ["unexamined", (_, { unexamined }) => unexamined],
  ["clusters", (_, { clusters }) => clusters],
];
const ROW: readonly (readonly [string, (door: Door, row: Row) => Cell])[] = [
  ["key", (_, { key }) => key],
  ["label", (door, { label }) => labelText(door, label)],
  ["numerator", (_, { numerator }) => numerator],
  ["events", (_, { events }) => events],
  ["share", (_, { share }) => share],
  ["low", (_, { low }) => low],
  ["high", (_, { high }) => high],
  ["interval", (_, { interval }) => interval?.method ?? null],
  ["bound_low", (_, { boundLow }) => boundLow],
  ["bound_high", (_, { boundHigh }) => boundHigh],
  ["reasons", (_, { reasons }) => reasons.join(" ")],
];
const MORE: readonly (readonly [string, (group: Group, row: Row) => Cell])[] = [
  ["form", ({ form }) => form],
  ["of", ({ of }) => of],
  ["period_from", ({ period }) => period?.from ?? null],
  ["period_to", ({ period }) => period?.to ?? null],
  ["at", (_, { at }) => at.map(({ name, value }) => `${name}=${value}`).join("; ")],
  ["row_denominator", (_, { denominator }) => denominator],
  ["estimate", (_, { estimate }) => estimate],
  ["not_identified", (_, { notIdentified }) => notIdentified],
  ["caveats", ({ caveats }) => caveats.join(" ")],
  ["benign", (_, { benign }) => benign.join(" ")],
  ["statutes", (_, { statutes }) => statutes.map(({ code }) => code).join(" ")],
  ["sources", (_, { sources }) => sources.map(({ url }) => url).join(" ")],
  ["cells", (_, { cells }) => cells.join(" ")],
];

/** One line for each row, neutralised for spreadsheets; the group and the ledger's state stand on each. */
export async function findingCsv(door: Door, finding: Finding, snapshot: Snapshot): Promise<string> {
  const { csvLine } = await import("#sheets");
  const names = (columns: readonly (readonly [string, unknown])[]): string[] => columns.map(([name]) => name);
  const header = ["question", ...names(GROUP), ...names(ROW), "tree_size", "root_hash", ...names(MORE)];
  const question = door.say(`finding.${finding.name}.question`);
  const rows = finding.groups.flatMap((group) => {
    const shared = GROUP.map(([, of]) => of(door, group, finding.groups));
    return group.rows.map((row) =>
      [
        ...[question, ...shared, ...ROW.map(([, of]) => of(door, row))],
        ...[snapshot.treeSize, snapshot.rootHash, ...MORE.map(([, of]) => of(group, row))],
      ].map((value) => (value === null ? "" : String(value))),
    );
  });
  return [header, ...rows].map((fields) => csvLine(fields)).join("");
}
