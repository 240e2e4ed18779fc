import { type Group, groupOf, type ItemFilter, lookedIn, where } from "./items.ts";
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
const BORNE = keptPlan("select borne($1::text::text[], $2::int8) as body");
const PLACE = "select seq, (array_position(sheets, $2) - 1)::int4 as sheet from import where id = $1";

export async function items(
  sql: Sql,
  filter: ItemFilter,
  { limit, offset = 0, after = null }: ItemPage,
): Promise<ItemState[]> {
  const numbers = after === null && offset === 0 ? onlySerials(filter) : undefined;
  if (numbers !== undefined) return borne(sql, numbers, limit);
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

/** The serials of a filter that asks for nothing else. */
function onlySerials({ read = {}, ...others }: ItemFilter): readonly string[] | undefined {
  if (Object.values(others).some((part) => part !== undefined)) return undefined;
  return Object.keys(read).join() === "serial" ? read.serial : undefined;
}

/** Asked most often, and in one statement: half of what two cost was their way to the server and back. */
async function borne(sql: Sql, serials: readonly string[], limit: number): Promise<ItemState[]> {
  type Found = Record<string, unknown> & { readonly readings: readonly Record<string, unknown>[] | null };
  const [found] = await sql.query<{ body: string | null }>(BORNE, [arrayLiteral(serials), limit]);
  return (JSON.parse(found?.body ?? "[]") as Found[]).map((item) =>
    itemState(item, new Map((item.readings ?? []).map((reading) => [reading["id"], reading]))),
  );
}

/** By their ids as the database gave them: bigint in a column, number in its JSON. */
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
