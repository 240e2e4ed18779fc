import type { Desk, Sourced } from "#casework";
import { DEFAULT_MODEL, linker, originOf } from "#linkage";
import {
  BEFORE_RECOVERY,
  COLUMNS_OF,
  codedAt,
  indexOfRegister,
  markTaker,
  nearValues,
  type Role,
  rowId,
  textAt,
  type WrittenMark,
} from "#matching";
import type { RegisterState } from "#store";
import { type CandidateRecord, itemAddress, marksOf, type SourceRow, textsOf, transfersOfRow } from "#trace";
import { plainSerial } from "./judge-rule.ts";
import { nameOf } from "./trace-links.ts";
import { rowsAt } from "./trace-register.ts";

/** Less probable rows are not shown beside a path. */
const LEAST = 0.05;
/** Rows of one register that are shown. */
const MOST = 3;

export interface Probed {
  readonly candidates: readonly CandidateRecord[];
  /** Probability that no row of the register is the item. */
  readonly none: number;
}

/** An item to look for, and the rows that were judged not to be it. */
export interface Sought {
  readonly at: Sourced;
  readonly ruledOut: ReadonlySet<string>;
}

/**
 * Rows of a register that each item may be and nobody judged, with their probability and what they would say; null for an item that has no
 * serial to look for. A row that was judged not to be the item is left out. The register's file is passed over once for all of them.
 */
export async function probeRegister(
  desk: Pick<Desk, "store" | "tell">,
  { data, register }: { readonly data: string; readonly register: RegisterState },
  sought: readonly Sought[],
): Promise<readonly (Probed | null)[]> {
  const take = markTaker();
  const marks = sought.map(({ at: { source, item } }) => {
    const { mark } = take(writtenMark(source));
    return mark.serial === "" || !item.marks.some(({ kind }) => kind === "serial") ? null : mark;
  });
  if (marks.every((mark) => mark === null)) return marks.map(() => null);
  const { columns, rows, keys } = await indexOfRegister(desk, data, { id: register.id });
  const order = BEFORE_RECOVERY.has(register.kind ?? "") ? "row-first" : rows.order;
  const links = linker({ register: { ...rows, order }, index: keys, model: DEFAULT_MODEL, near: nearValues });
  const found = marks.map((mark, n) => {
    if (mark === null) return null;
    const { candidates, none } = links.link(mark);
    const likely = candidates
      .map(({ row, probability }) => ({ probability, row: originOf(rows, row) }))
      .map(({ row, probability }) => ({
        probability,
        id: rowId(columns, row),
        number: `${plainSerial(textAt(columns.serial, row))} ${codedAt(columns.coded.make, row)}`,
        sheet: codedAt(columns.sheets, row),
        row: columns.numbers[row] as number,
      }))
      .filter(({ id }) => !sought[n]?.ruledOut.has(nameOf({ source: register.sha256, id })));
    return { none, guns: gunsOf(likely) };
  });
  const at = found.flatMap((one) => one?.guns ?? []).flatMap(({ rowsOfOne }) => rowsOfOne);
  const read =
    at.length === 0 ? [] : await rowsAt(desk.store, data, { register, at, places: columns.places });
  const itemsOf = new Map(at.map((one, n) => [one, read[n] ?? []]));
  return found.map((one) => {
    if (one === null) return null;
    const candidates = one.guns.flatMap(({ rowsOfOne, probability }): CandidateRecord[] => {
      const held = rowsOfOne
        .flatMap((row) => itemsOf.get(row) ?? [])
        .filter(({ item }) => item.marks.some(({ kind }) => kind === "serial"));
      const [first] = held;
      if (first === undefined) return [];
      const { sheet, row } = first.source.row;
      return [
        {
          record: itemAddress(register.id, { sheet, row, n: first.item.n }),
          register: register.id,
          ...{ id: rowsOfOne.map(({ id }) => id).join(", "), probability },
          transfers: held
            .flatMap(({ source, item }) => transfersOfRow(source, item))
            .map((transfer) => ({ ...transfer, probability })),
        },
      ];
    });
    return { candidates, none: one.none };
  });
}

interface Likely {
  readonly probability: number;
  readonly id: string;
  readonly number: string;
  readonly sheet: string;
  readonly row: number;
}

/** A book has a row for each act: rows of one number and make are one candidate. */
function gunsOf(likely: readonly Likely[]) {
  const guns = new Map<string, Likely[]>();
  for (const one of likely) guns.set(one.number, [...(guns.get(one.number) ?? []), one]);
  return [...guns.values()]
    .map((rowsOfOne) => ({
      rowsOfOne,
      probability: rowsOfOne.reduce((sum, one) => sum + one.probability, 0),
    }))
    .filter(({ probability }) => probability >= LEAST)
    .slice(0, MOST);
}

/** A row of the store as linkage takes marks from a file: texts by role, as written. */
function writtenMark(source: SourceRow): WrittenMark {
  const said: { [role in Role]?: string } = {};
  for (const [role, fields] of Object.entries(COLUMNS_OF) as [Role, (typeof COLUMNS_OF)[Role]][]) {
    const text = fields.map((field) => textsOf(source, field)[0]?.text).find((found) => found !== undefined);
    if (text !== undefined && role !== "id") said[role] = text;
  }
  const dates = source.row.items.flatMap((item) => marksOf(source, item, { kind: "date", field: "date" }));
  const day = dates.map(({ reading }) => reading.value).find((value) => value !== null);
  if (day !== undefined) said.date = day.iso;
  return { id: String(source.row.row), ordinal: 0, row: source.row.row, said, others: [] };
}
