import { type ItemFilter, lookedIn, where } from "./filter.ts";
import { gathered } from "./gather.ts";
import { type Group, groupOf } from "./items.ts";
import { SLOTS, type Slot } from "./slots.ts";
import { arrayLiteral, keptPlan, type Sql } from "./sql.ts";

export interface ItemState {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
  readonly kind: string;
  readonly quantity: number | null;
  readonly seizure: string | null;
  readonly marks: { readonly [slot in Slot]?: Placed };
}

/** A reading at its cell: column 0 = A. */
export interface Placed extends Group {
  readonly kind: string;
  readonly input: string;
  readonly column: number;
}

/** A stretch of items in the order of imports and rows. */
export interface ItemPage {
  readonly limit: number;
  readonly offset?: number;
  /** Begins behind this item, which costs the same however far down it is. */
  readonly after?: Pick<ItemState, "importId" | "sheet" | "row" | "n"> | null;
}

const READINGS = keptPlan(`
select id, kind, input, outcome, value_id, value_label, country, reasons from reading
where id in (select unnest($1::text::int8[]))`);
const BORNE = keptPlan("select borne_each($1::text::text[], $2::text::int8[]) as body");
const PLACE = "select seq, (array_position(sheets, $2) - 1)::int4 as sheet from import where id = $1";

export async function items(
  sql: Sql,
  filter: ItemFilter,
  { limit, offset = 0, after = null }: ItemPage,
): Promise<ItemState[]> {
  const { text: all, params } = where(filter);
  let text = all;
  if (after !== null) {
    const [found] = await sql.query<{ seq: bigint; sheet: number }>(PLACE, [after.importId, after.sheet]);
    if (found === undefined) return [];
    const at = [found.seq, found.sheet, after.row, after.n].map((part) => params.push(part));
    text += ` and (t.import, t.sheet, t.row, t.n) > ($${at[0]}::int8, $${at[1]}::int4, $${at[2]}::int8, $${at[3]}::int4)`;
  }
  const from = lookedIn(filter, params);
  const at = [params.push(limit), params.push(offset)];
  const query = `select i.id as import_id, i.sheets[t.sheet + 1] as sheet_name, t.* from ${from} join import i on i.seq = t.import ${text}
    order by t.import, t.sheet, t.row, t.n limit $${at[0]}::int8 offset $${at[1]}::int8`;
  const found = await sql.query<Record<string, unknown>>(query, params);
  const ids = new Set(found.flatMap((item) => SLOTS.map((slot) => item[slot]).filter((id) => id !== null)));
  const readings: Readings = new Map();
  const wanted = [arrayLiteral([...ids] as bigint[])];
  for (const row of await sql.query<Record<string, unknown>>(READINGS, wanted)) {
    readings.set(row["id"], row);
  }
  return found.map((item) => itemState(item, readings));
}

/** Asked most often: items that bear one serial, in the order of imports and rows. */
export function askBorne(sql: Sql): (serial: string, limit: number) => Promise<ItemState[]> {
  const ask = gathered(async (asked: readonly { readonly serial: string; readonly limit: number }[]) => {
    const [serials, limits] = [asked.map(({ serial }) => serial), asked.map(({ limit }) => limit)];
    const [found] = await sql.query<{ body: string }>(BORNE, [serials, limits].map(arrayLiteral));
    return JSON.parse(found?.body ?? "[]") as (readonly FoundItem[] | null)[];
  });
  return async (serial, limit) => ((await ask({ serial, limit })) ?? []).map(borneItem);
}

/** As `borne_each` gives them. */
type FoundItem = readonly [
  ...[importId: string, sheet: string, row: number, n: number, kind: string, quantity: number | null],
  ...[seizure: string | null, ids: readonly (number | null)[], columns: readonly (number | null)[]],
  readings: readonly FoundReading[] | null,
];
type FoundReading = readonly [
  ...[id: number, kind: string, input: string, outcome: string, valueId: string | null],
  ...[label: string | null, country: string | null, reasons: string],
];

function borneItem(found: FoundItem): ItemState {
  const [importId, sheet, row, n, kind, quantity, seizure, ids, columns, readings] = found;
  const marks: { -readonly [slot in Slot]?: Placed } = {};
  SLOTS.forEach((slot, at) => {
    const reading = readings?.find(([id]) => id === ids[at]);
    if (reading === undefined) return;
    const [, markKind, input, outcome, value_id, value_label, country, reasons] = reading;
    const group = groupOf({ outcome, value_id, value_label, country, reasons });
    marks[slot] = { ...group, kind: markKind, input, column: columns[at] as number };
  });
  return { importId, sheet, row, n, kind, quantity, seizure, marks };
}

/** By their ids. */
type Readings = Map<unknown, Record<string, unknown>>;

function itemState(item: Record<string, unknown>, readings: Readings): ItemState {
  const marks: { -readonly [slot in Slot]?: Placed } = {};
  for (const slot of SLOTS) {
    const row = readings.get(item[slot]);
    if (row === undefined) continue;
    const { kind, input } = row as { kind: string; input: string };
    marks[slot] = { ...groupOf(row), kind, input, column: item[`${slot}_at`] as number };
  }
  return {
    importId: item["import_id"] as string,
    sheet: item["sheet_name"] as string,
    row: Number(item["row"]),
    n: item["n"] as number,
    kind: item["kind"] as string,
    quantity: item["quantity"] === null ? null : Number(item["quantity"]),
    seizure: item["seizure"] as string | null,
    marks,
  };
}
