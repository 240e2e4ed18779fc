import { HeadstampError } from "#base";
import { ATTRIBUTED_MEANINGS, ATTRIBUTING_FIELDS, groupName, groupNamed, groupsIn } from "#findings";
import { cellAddress, type Field, type SheetMapping } from "#records";
import type { ImportState, Store } from "#store";
import { itemAddress, type SourceRow } from "#trace";
import { wholeRows } from "./source-rows.ts";

/** A group to which the record itself attributes an item: who says so is the file, in this cell and by this name. */
export interface Attribution {
  readonly group: string;
  /** As the notice of designation has it; not translated. */
  readonly name: string;
  /** The name that stands in the cell, as the table of aliases spells it. */
  readonly alias: string;
  /** Whether the notice has that alias, or the press alone. */
  readonly basis: "notice" | "background";
  /** `SHEET!B7`. */
  readonly cell: string;
}

/** A group to which some record attributes items, and the files that do. */
export interface AttributedGroup {
  readonly group: string;
  readonly name: string;
  readonly by: readonly {
    readonly importId: string;
    readonly file: string;
    readonly origin: string;
    readonly aliases: readonly string[];
    readonly rows: number;
  }[];
}

const FIELDS: ReadonlySet<Field> = new Set<Field>(ATTRIBUTING_FIELDS);
const MEANINGS: ReadonlySet<string> = new Set(ATTRIBUTED_MEANINGS);

/** What the cells of a row attribute it to: nothing is inferred from a party, a place or another record. */
export function attributionsOf({ row, columns }: Pick<SourceRow, "row" | "columns">): Attribution[] {
  return columns
    .filter(({ field }) => FIELDS.has(field))
    .flatMap(({ column }) =>
      groupsIn(row.cells[column] ?? "").map((named) => ({
        ...named,
        name: groupName(named.group),
        cell: `${row.sheet}!${cellAddress(column, row.row)}`,
      })),
    );
}

interface AttributedRow {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly said: readonly Attribution[];
}

/** Kept while no import is added or undone: the cells are in the ledger alone, and all of them are looked through. */
const LOOKED = new WeakMap<
  Store,
  { readonly of: string; readonly rows: Promise<readonly AttributedRow[]> }
>();

async function attributedRows(store: Store): Promise<readonly AttributedRow[]> {
  const files = (await store.imports()).filter(({ status }) => status === "committed");
  const of = files.map(({ id }) => id).join(" ");
  const held = LOOKED.get(store);
  if (held?.of === of) return held.rows;
  const rows = lookThrough(store, files);
  LOOKED.set(store, { of, rows });
  rows.catch(() => LOOKED.delete(store));
  return rows;
}

async function lookThrough(store: Store, files: readonly ImportState[]): Promise<readonly AttributedRow[]> {
  const found: AttributedRow[] = [];
  for (const file of files.filter(({ as, opened }) => MEANINGS.has(as) && speaks(opened["mapping"]))) {
    for await (const sources of wholeRows(store, file)) {
      for (const source of sources) {
        const said = source.row.items.length === 0 ? [] : attributionsOf(source);
        const { sheet, row } = source.row;
        if (said.length > 0) found.push({ importId: file.id, sheet, row, said });
      }
    }
  }
  return found;
}

/** A file without a column that may carry an attribution is not looked through. */
const speaks = (mapping: unknown): boolean =>
  (mapping as readonly SheetMapping[]).some(({ tables }) =>
    tables.some(({ columns }) => columns.some(({ field }) => FIELDS.has(field))),
  );

/** Groups to which records of the store attribute items, by name, each with the files that say so. */
export async function listGroups(store: Store): Promise<AttributedGroup[]> {
  const files = new Map((await store.imports()).map((file) => [file.id, file]));
  const groups = new Map<string, Map<string, { aliases: Set<string>; rows: number }>>();
  for (const { importId, said } of await attributedRows(store)) {
    for (const group of new Set(said.map((one) => one.group))) {
      const byFile = groups.get(group) ?? new Map();
      groups.set(group, byFile);
      const held = byFile.get(importId) ?? { aliases: new Set<string>(), rows: 0 };
      byFile.set(importId, held);
      held.rows++;
      for (const one of said) if (one.group === group) held.aliases.add(one.alias);
    }
  }
  return [...groups]
    .map(([group, byFile]) => ({
      group,
      name: groupName(group),
      by: [...byFile].map(([importId, { aliases, rows }]) => ({
        ...{ importId, file: files.get(importId)?.name ?? "", origin: files.get(importId)?.origin ?? "" },
        ...{ aliases: [...aliases].sort(), rows },
      })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The groups that conditions ask for, and the conditions that are left. Throws `group-unknown`. */
export function groupsAsked(conditions: readonly string[]): {
  readonly groups: ReadonlySet<string>;
  readonly others: readonly string[];
} {
  const asked = conditions.flatMap((one) => /^group=(.*)$/s.exec(one)?.[1] ?? []);
  const groups = asked.map((text) => {
    const found = groupNamed(text);
    if (found === null) throw new HeadstampError("group-unknown", { group: text });
    return found.group;
  });
  return { groups: new Set(groups), others: conditions.filter((one) => !one.startsWith("group=")) };
}

/** Rows that a record attributes to one of these groups, by `IMPORT/SHEET!ROW`, with what is said of those groups. */
export async function rowsOfGroups(
  store: Store,
  groups: ReadonlySet<string>,
): Promise<ReadonlyMap<string, AttributedRow>> {
  const own = (await attributedRows(store)).flatMap((one) => {
    const said = one.said.filter(({ group }) => groups.has(group));
    return said.length === 0 ? [] : [{ ...one, said }];
  });
  return new Map(own.map((one) => [rowKey(one), one]));
}

/** A row is called by the address of its first item. */
export const rowKey = ({ importId, sheet, row }: Omit<AttributedRow, "said">): string =>
  itemAddress(importId, { sheet, row, n: 0 });
