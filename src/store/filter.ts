import type { RowMeaning } from "#records";
import { kindOf, SLOTS, type Slot } from "./slots.ts";
import { arrayLiteral, type Param } from "./sql.ts";

/** Parts that are left out hold nothing back. */
export interface ItemFilter {
  readonly imports?: readonly string[];
  readonly as?: RowMeaning;
  readonly kinds?: readonly string[];
  /** Value ids that a slot was read as. */
  readonly read?: { readonly [slot in Slot]?: readonly string[] };
  /** Keys of serials in which `?` is any one character; a `?` of the record's own fits any too. */
  readonly serials?: readonly string[];
  /** Texts that a mark as written or as read, or the number of the seizure, contains: each of them somewhere in the item. */
  readonly texts?: readonly string[];
  /** First and last day that the date was read as, each as ISO 8601, a month or a year; null = open. */
  readonly dates?: { readonly from: string | null; readonly to: string | null };
  /** Rows of which an item may be. */
  readonly rows?: readonly { readonly importId: string; readonly sheet: string; readonly row: number }[];
  /** One of so many parts about alike, from 0: items of one event are in one part. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** Slots whose marks a text is looked for in. */
const TEXTUAL = [
  ...(["serial", "make", "model", "calibre", "type", "headstamp", "lot"] as const),
  ...(["state", "municipality", "place"] as const),
];
/** Case and accents are no difference to who looks for a word. */
const folded = (column: string): string => `translate(lower(${column}), 'áàâãéêíóôõúüñç', 'aaaaeeiooouunc')`;

/** Items of committed imports that nothing has retired; statements call the table `t`. */
export function where(filter: ItemFilter): {
  text: string;
  params: Param[];
} {
  const { imports, as, kinds, read = {}, serials, texts = [], dates, rows, part } = filter;
  const params: Param[] = [];
  const parts = ["t.retired_by is null"];
  const among = (values: readonly string[]): string =>
    `(select unnest($${params.push(arrayLiteral(values))}::text::text[]))`;
  const files = ["status = 'committed'"];
  if (imports !== undefined) files.push(`id in ${among(imports)}`);
  if (as !== undefined) files.push(`meaning = $${params.push(as)}`);
  // A text is looked for in every item: once, and not once for each import (`offset 0`: the planner knows no more than 1 import).
  const apart = texts.length > 0 && imports === undefined ? " offset 0" : "";
  parts.push(`t.import in (select seq from import where ${files.join(" and ")}${apart})`);
  if (kinds !== undefined) parts.push(`t.kind in ${among(kinds)}`);
  for (const slot of SLOTS) {
    const ids = read[slot];
    if (ids === undefined) continue;
    // Numbers have an index of their own, which is found by naming their kind.
    const kind = slot === "serial" || slot === "lot" ? `kind = '${slot}' and ` : "";
    parts.push(
      `t.${slot} in (select id from reading where ${kind}outcome = 'read' and value_id in ${among(ids)})`,
    );
  }
  if (serials !== undefined) {
    const patterns = serials.map((key) => `^serial:${[...key].map(oneOrUnread).join("")}$`);
    parts.push(
      `t.serial in (select id from reading where kind = 'serial' and outcome = 'read'
        and value_id ~ any ($${params.push(arrayLiteral(patterns))}::text::text[]))`,
    );
  }
  for (const text of texts) {
    const sought = `${folded(`$${params.push(`%${text.replace(/[\\%_]/g, "\\$&")}%`)}::text`)}`;
    // One look through what was written of a kind, kept as a set: without `is true` it is joined, and read again for each item.
    const said = TEXTUAL.map(
      (slot) =>
        `(t.${slot} in (select id from reading where kind = '${kindOf(slot)}'
          and (${folded("input")} like ${sought} or ${folded("value_label")} like ${sought}))) is true`,
    );
    parts.push(`(${folded("t.seizure")} like ${sought} or ${said.join(" or ")})`);
  }
  if (dates !== undefined) {
    const ends = [
      ...(dates.from === null ? [] : [`value_id >= $${params.push(dates.from)}`]),
      // A day of a month, and a month of a year, begin with it: "~" stands behind them all.
      ...(dates.to === null ? [] : [`value_id <= $${params.push(`${dates.to}~`)}`]),
    ];
    parts.push(
      `t.date in (select id from reading where kind = 'date' and outcome = 'read'${ends.map((end) => ` and ${end}`).join("")})`,
    );
  }
  if (rows !== undefined) {
    const [ids, sheets, at] = [
      rows.map(({ importId }) => importId),
      rows.map(({ sheet }) => sheet),
      rows.map(({ row }) => row),
    ].map((values) => params.push(arrayLiteral(values)));
    parts.push(
      `(t.import, t.sheet, t.row) in (select f.seq, (array_position(f.sheets, p.sheet) - 1)::int4, p.row
        from (select unnest($${ids}::text::text[]) as id, unnest($${sheets}::text::text[]) as sheet, unnest($${at}::text::int8[]) as row) p
        join import f on f.id = p.id)`,
    );
  }
  if (part !== undefined) {
    const [at, of] = [part.at, part.of].map((one) => params.push(one));
    parts.push(`abs(coalesce(hashtext(t.seizure)::int8, t.row) % $${of}::int8) = $${at}::int8`);
  }
  return { text: `where ${parts.join(" and ")}`, params };
}

/** Slots whose values are nearly all their own, each with an index. */
const NUMBERS = ["serial", "lot"] as const;

/**
 * The table that a filter looks in: where it names numbers, only the items that bear one, found by the index whatever the planner
 * believes of the table (`offset 0` keeps it from looking elsewhere first: without statistics it read every item of an import).
 */
export function lookedIn({ read = {} }: ItemFilter, params: Param[]): string {
  const slot = NUMBERS.find((one) => read[one] !== undefined);
  if (slot === undefined) return "item t";
  const values = `(select unnest($${params.push(arrayLiteral(read[slot]!))}::text::text[]))`;
  return `(select n.* from item n where n.${slot} in
    (select id from reading where kind = '${slot}' and outcome = 'read' and value_id in ${values}) offset 0) t`;
}

/** A character of a key as a regular expression; keys hold capitals, digits and `?`, all else is dropped. */
function oneOrUnread(char: string): string {
  if (char === "?") return ".";
  return /[A-Z0-9]/.test(char) ? `[${char}?]` : "";
}
