import { HeadstampError } from "#base";
import { dayOf, inForce } from "./days.ts";
import type { Definition, ItemFacts } from "./definition.ts";
import { type Citation, type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { DESIGNATED_GROUPS, type DesignatedGroupsRow } from "./tables/designated-groups.ts";
import { DESIGNATION_EFFECTS } from "./tables/designation-effects.ts";
import { GROUP_ALIASES } from "./tables/group-aliases.ts";
import { fold } from "./words.ts";

/** What a text names: the group, the alias as the table has it, and whether the notice or only the press has that alias. */
export interface Named {
  readonly group: string;
  readonly alias: string;
  readonly basis: "notice" | "background";
}

/**
 * Aliases as whole words; short ones (CU, CDG) only in capitals, since they are syllables too. A name that a source gives to another group
 * (`another`) attributes nothing; the gate still asks for a docket where a sentence has it.
 */
const ALIASES = GROUP_ALIASES.filter(({ basis }) => basis !== "another").map(({ group, alias, basis }) => ({
  named: { group, alias, basis: basis === "notice" ? "notice" : "background" } satisfies Named,
  exact: alias.length <= 4 ? new RegExp(`(?<![\\p{L}\\p{N}])${alias}(?![\\p{L}\\p{N}])`, "u") : null,
  folded: ` ${fold(alias)} `,
}));

/**
 * Every name of a designated group, also without its article, of the notices and of the press: whoever asks whether a sentence names one
 * reads these. A name too many costs a docket, a name too few would let a sentence through.
 */
export const DESIGNATED_NAMES: readonly string[] = [
  ...new Set(
    [...DESIGNATED_GROUPS.map(({ name }) => name), ...GROUP_ALIASES.map(({ alias }) => alias)].flatMap(
      (name) => [name, name.replace(/^(?:Los|Las|La) /, "")],
    ),
  ),
];

/** Every group that a text names, once each, by the best basis. */
export function groupsIn(text: string): Named[] {
  const folded = ` ${fold(text)} `;
  const found = new Map<string, Named>();
  for (const { named, exact, folded: alias } of ALIASES) {
    const hit = exact === null ? folded.includes(alias) : exact.test(text);
    if (!hit) continue;
    const held = found.get(named.group);
    if (held === undefined || (held.basis === "background" && named.basis === "notice"))
      found.set(named.group, named);
  }
  return [...found.values()];
}

/** The group that somebody means by a name, an alias or its key, however it is spelled; null where no group has it. */
export function groupNamed(text: string): { readonly group: string; readonly name: string } | null {
  const asked = fold(text);
  const keys = [
    ...DESIGNATED_GROUPS.filter(({ group, name }) => fold(group) === asked || fold(name) === asked),
    ...GROUP_ALIASES.filter(({ alias }) => fold(alias) === asked),
    ...groupsIn(text),
  ];
  const group = keys[0]?.group;
  return group === undefined || asked === "" ? null : { group, name: groupName(group) };
}

const noticeOf = ({ name, notice, note, source, from, to }: DesignatedGroupsRow): Citation => ({
  code: notice === "" ? name : notice,
  text: note,
  url: source,
  ...{ from: from === "" ? null : from, to: to === "" ? null : to },
});

/** What a designation makes applicable on a date, as citations; nothing before its date, and nothing where the date is not confirmed. */
export function effectsOn(group: DesignatedGroupsRow, on: string | null): Citation[] {
  if (group.from === "" || (on !== null && !inForce(group, on))) return [];
  return DESIGNATION_EFFECTS.map(({ code, text, source }) => ({
    ...{ code, text, url: source, from: group.from, to: group.to === "" ? null : group.to },
  }));
}

/**
 * Designated groups with their names, dates and notices; what applied on a date (`on=YYYY-MM-DD`), as citations and not as advice; and
 * the recorded items whose own file attributes them to one, by who said so.
 */
export const DESIGNATED: Definition = {
  ...{
    name: "designated-groups",
    column: "group",
    takes: ["on"],
    method: ["finding.designated-groups.method"],
  },
  async derive(records, { given }) {
    const on = given["on"] ?? null;
    if (on !== null && dayOf(on) === null) {
      throw new HeadstampError("finding-setting", { setting: `on=${on}`, takes: "on=YYYY-MM-DD" });
    }
    const list = groupOf({
      ...{ form: "citations", of: "designation", unit: "entries" },
      by: { field: "designation", key: "fto", label: "designation.fto" },
      rows: DESIGNATED_GROUPS.map((group) => listed(group, on)),
    });
    const attributed = await attributions(records);
    const used = new Set(attributed.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-attribution" }));
    return { groups: [list, ...attributed], leftOut, caveats: ["citation-not-advice"] };
  },
};

function listed(group: DesignatedGroupsRow, on: string | null): Row {
  const aliases = GROUP_ALIASES.filter((one) => one.group === group.group);
  const names = (basis: string): string =>
    aliases
      .filter((one) => one.basis === basis)
      .map(({ alias }) => alias)
      .join(", ") || "–";
  return rowOf({
    ...{ key: group.group, label: group.name },
    at: [
      { name: "countries", value: group.countries },
      { name: "since", value: group.from === "" ? "date-not-confirmed" : group.from },
      { name: "aliases", value: names("notice") },
      { name: "press-names", value: names("background") },
      ...(on === null
        ? []
        : [
            {
              name: "on-date",
              value: group.from === "" ? "date-not-confirmed" : inForce(group, on) ? "in-force" : "not-yet",
            },
          ]),
    ],
    ...{ statutes: effectsOn(group, on), sources: [noticeOf(group)] },
  });
}

/** Cells that may carry an attribution; an authority's name is no attribution to a group. */
export const ATTRIBUTING_FIELDS = ["note", "category"] as const;
/** Rows that may be attributed: what somebody recorded of an item, and no register of sales. */
export const ATTRIBUTED_MEANINGS = ["seizures", "case-items", "handovers"] as const;

async function attributions(records: Parameters<Definition["derive"]>[0]): Promise<Group[]> {
  const held = new Map<string, { importId: string; named: Named; n: number; cells: string[] }>();
  for await (const items of records.items({ meanings: ATTRIBUTED_MEANINGS })) {
    for (const item of items) {
      for (const named of namedBy(item)) {
        const key = JSON.stringify([item.importId, named.group, named.alias]);
        const one = held.get(key) ?? { importId: item.importId, named, n: 0, cells: [] };
        held.set(key, one);
        one.n++;
        one.cells.push(item.address);
      }
    }
  }
  return records.imports.flatMap((facts): Group[] => {
    const own = [...held.values()].filter(({ importId }) => importId === facts.importId);
    if (own.length === 0) return [];
    return [
      groupOf({
        ...{
          form: "flags",
          of: "attribution",
          unit: "rows",
          imports: [facts.importId],
          population: facts.population(null),
        },
        by: { field: "attributed-by", key: facts.importId, label: facts.file },
        caveats: ["attributed-by-the-file"],
        rows: own
          .sort((a, b) => b.n - a.n)
          .map(({ named, n, cells }) =>
            rowOf({
              ...{ key: `${named.group} ${named.alias}`, label: groupName(named.group), numerator: n, cells },
              at: [{ name: "alias", value: named.alias }],
              reasons: [named.basis === "notice" ? "named-as-in-the-notice" : "press-name-only"],
            }),
          ),
      }),
    ];
  });
}

export const groupName = (key: string): string =>
  DESIGNATED_GROUPS.find(({ group }) => group === key)?.name ?? key;

function namedBy(item: ItemFacts): Named[] {
  return groupsIn(ATTRIBUTING_FIELDS.map((field) => item.written(field) ?? "").join(" | "));
}
