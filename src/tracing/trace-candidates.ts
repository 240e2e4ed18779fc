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

/**
 * Rows of a register that the item may be and nobody judged, each with its probability and what it would say. Null
 * where the item has no serial to look for. A row that was judged not to be the item is left out.
 */
export async function probeRegister(
  desk: Pick<Desk, "store" | "tell">,
  {
    data,
    register,
    ruledOut,
  }: { readonly data: string; readonly register: RegisterState; readonly ruledOut: ReadonlySet<string> },
  { source, item }: Sourced,
): Promise<Probed | null> {
  const { mark } = markTaker()(writtenMark(source));
  if (mark.serial === "" || !item.marks.some(({ kind }) => kind === "serial")) return null;
  const { columns, rows, keys } = await indexOfRegister(desk, data, { id: register.id });
  const order = BEFORE_RECOVERY.has(register.kind ?? "") ? "row-first" : rows.order;
  const links = linker({ register: { ...rows, order }, index: keys, model: DEFAULT_MODEL, near: nearValues });
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
    .filter(({ id }) => !ruledOut.has(nameOf({ source: register.sha256, id })));
  // A book has a row for each act: rows of one number and make are one candidate.
  const guns = new Map<string, (typeof likely)[number][]>();
  for (const one of likely) guns.set(one.number, [...(guns.get(one.number) ?? []), one]);
  const shown = [...guns.values()]
    .map((rowsOfOne) => ({
      rowsOfOne,
      probability: rowsOfOne.reduce((sum, one) => sum + one.probability, 0),
    }))
    .filter(({ probability }) => probability >= LEAST)
    .slice(0, MOST);
  if (shown.length === 0) return { candidates: [], none };
  const at = shown.flatMap(({ rowsOfOne }) => rowsOfOne);
  const read = await rowsAt(desk.store, data, { register, at });
  return {
    none,
    candidates: shown.flatMap(({ rowsOfOne, probability }): CandidateRecord[] => {
      const found = rowsOfOne
        .flatMap((one) => read[at.indexOf(one)] ?? [])
        .filter((one) => one.item.marks.some(({ kind }) => kind === "serial"));
      const [first] = found;
      if (first === undefined) return [];
      const { sheet, row } = first.source.row;
      return [
        {
          record: itemAddress(register.id, { sheet, row, n: first.item.n }),
          register: register.id,
          ...{ id: rowsOfOne.map(({ id }) => id).join(", "), probability },
          transfers: found
            .flatMap((one) => transfersOfRow(one.source, one.item))
            .map((one) => ({ ...one, probability })),
        },
      ];
    }),
  };
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
