import { HeadstampError } from "#base";
import type { Field } from "#records";
import type { Definition, ImportFacts, ItemFacts, Records } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";

/** What one list says of one firearm: its address and, field by field, the id that was read and what was written. */
interface Line {
  readonly address: string;
  readonly key: string | null;
  readonly said: ReadonlyMap<Field, { readonly id: string | null; readonly label: string }>;
}

const COMPARED = ["make", "model", "calibre", "type", "date", "state"] as const satisfies readonly Field[];

/**
 * Two lists held against each other row by row: the same, differing (with what each says), only in one, or without a legible
 * serial and so not comparable at all. It links nothing: a pair is a candidate that bears one serial and no other make.
 */
export const RECONCILE: Definition = {
  ...{ name: "reconcile", column: "comparison", takes: ["a", "b"], method: ["finding.reconcile.method"] },
  async derive(records, { given }) {
    const a = importOf(records, given["a"], "a");
    const b = importOf(records, given["b"], "b");
    const lines = [await linesOf(records, a), await linesOf(records, b)] as const;
    return { groups: compareLists([a, b], lines), leftOut: [], caveats: ["a-pair-is-a-candidate"] };
  },
};

function importOf({ imports }: Records, named: string | undefined, key: string): ImportFacts {
  const found = named === undefined ? [] : imports.filter(({ importId }) => importId.startsWith(named));
  const [one, second] = found;
  if (one === undefined || second !== undefined) {
    throw new HeadstampError("finding-setting", {
      setting: `${key}=${named ?? ""}`,
      takes: "a=imp_..., b=imp_...",
    });
  }
  return one;
}

async function linesOf(records: Records, { importId }: ImportFacts): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const items of records.items({ kinds: ["firearm"] })) {
    for (const item of items) if (item.importId === importId) lines.push(lineOf(item));
  }
  return lines;
}

function lineOf(item: ItemFacts): Line {
  const serial = item.said("serial")?.value;
  const legible = serial != null && "condition" in serial && serial.condition === "legible";
  const said = new Map(
    COMPARED.flatMap((field) => {
      const mark = item.said(field);
      if (mark === null || mark.reasons.includes("empty")) return [];
      return [[field, { id: mark.value?.id ?? null, label: mark.value?.label ?? mark.input }] as const];
    }),
  );
  return { address: item.address, key: legible && "key" in serial ? serial.key : null, said };
}

type Fate = "same" | "differs" | "several" | "only-a" | "only-b" | "no-serial-a" | "no-serial-b";

/** The comparison itself; lines of one list are in the order of its file. */
export function compareLists(
  [a, b]: readonly [ImportFacts, ImportFacts],
  [inA, inB]: readonly [readonly Line[], readonly Line[]],
): Group[] {
  const fates = new Map<Fate, string[]>();
  const put = (fate: Fate, address: string): void =>
    void fates.set(fate, [...(fates.get(fate) ?? []), address]);
  const byKey = (lines: readonly Line[]): Map<string, Line[]> => {
    const keys = new Map<string, Line[]>();
    for (const line of lines)
      if (line.key !== null) keys.set(line.key, [...(keys.get(line.key) ?? []), line]);
    return keys;
  };
  const [keysA, keysB] = [byKey(inA), byKey(inB)];
  const differing: Row[] = [];
  for (const line of inA) if (line.key === null) put("no-serial-a", line.address);
  for (const line of inB) if (line.key === null) put("no-serial-b", line.address);
  for (const [key, own] of keysA) {
    const others = keysB.get(key) ?? [];
    const [one, other] = [own[0]!, others[0]];
    const makes = [one.said.get("make")?.id, other?.said.get("make")?.id];
    const apart = makes[0] != null && makes[1] != null && makes[0] !== makes[1];
    if (own.length > 1 || others.length > 1) {
      for (const line of others.length === 0 ? [] : own)
        put("several", `${line.address} | ${addresses(others)}`);
      if (others.length === 0) for (const line of own) put("only-a", line.address);
    } else if (other === undefined) put("only-a", one.address);
    else if (apart) {
      // One number of two makers is two firearms until someone looks.
      put("only-a", one.address);
      put("only-b", other.address);
    } else {
      const rows = differencesOf(one, other);
      put(rows.length === 0 ? "same" : "differs", `${one.address} | ${other.address}`);
      differing.push(...rows);
    }
  }
  for (const [key, own] of keysB) if (!keysA.has(key)) for (const line of own) put("only-b", line.address);
  const shared = {
    population: a.population("firearm"),
    imports: [a.importId, b.importId],
    unit: "rows",
  } as const;
  const summary = (
    ["same", "differs", "several", "only-a", "only-b", "no-serial-a", "no-serial-b"] as const
  ).map((fate) => {
    const held = fates.get(fate) ?? [];
    return rowOf({
      key: fate,
      label: `reconcile.${fate}`,
      numerator: held.length,
      cells: held,
    });
  });
  return [
    groupOf({
      ...{ ...shared, form: "counts", of: "reconciled", rows: summary, caveats: ["two-populations"] },
      by: { field: "lists", key: `${a.importId} ${b.importId}`, label: `A: ${a.file}; B: ${b.file}` },
    }),
    groupOf({
      ...{ ...shared, form: "flags", of: "differences", rows: differing },
      by: { field: "lists", key: "differs", label: "reconcile.differences" },
    }),
  ].filter(({ rows }) => rows.length > 0);
}

const addresses = (lines: readonly Line[]): string => lines.map(({ address }) => address).join(" ");

/** Fields that both lists fill and read differently; what could not be read is compared as it was written. */
function differencesOf(one: Line, other: Line): Row[] {
  return COMPARED.flatMap((field) => {
    const [a, b] = [one.said.get(field), other.said.get(field)];
    if (a === undefined || b === undefined) return [];
    const same = a.id !== null && b.id !== null ? a.id === b.id : a.label === b.label;
    if (same) return [];
    const label = `field.${field}`;
    const at = [
      { name: "a", value: a.label },
      { name: "b", value: b.label },
    ];
    const unsure = a.id === null || b.id === null;
    return [
      rowOf({
        ...{ key: `${one.address} ${field}`, label, at, numerator: 1, cells: [one.address, other.address] },
        reasons: unsure ? ["not-both-read"] : ["read-differently"],
      }),
    ];
  });
}
