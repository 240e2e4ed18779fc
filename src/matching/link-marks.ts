import { HeadstampError } from "#base";
import type { Tell } from "#casework";
import { FIELDS, type Mark } from "#linkage";
import type { SavedMapping } from "#records";
import { rowsIn, type SheetFile, type SheetRow } from "#sheets";
import { type LinkSheet, type LinkTable, mapForLinkage, ROLES, type Role } from "./link-mapping.ts";
import { serialsIn, takeSerial } from "./link-serial.ts";
import { daysOf, makesOf, readValue } from "./link-values.ts";
import { dateAt } from "./register-read.ts";

/** A mark as its file has it: texts by role, as written. */
export interface WrittenMark {
  /** Its id, or its row; where its cell has several numbers, with `#1`, `#2` behind it. */
  readonly id: string;
  /** Which record of the file it is, from 0. */
  readonly ordinal: number;
  readonly row: number;
  /** Which of several numbers of its cell it is, from 0. */
  readonly n?: number;
  readonly said: { readonly [role in Role]?: string };
  /** What the file calls the event it came from. */
  readonly procedure?: string;
  /** Its sheet, by name. */
  readonly sheet?: string;
  /** Who seized it. */
  readonly authority?: string;
  /** What it says became of it. */
  readonly disposition?: string;
  /** Texts of the other columns, in the order of `MarkFile.others`. */
  readonly others: readonly string[];
}

export interface MarkFile {
  /** Headers of the columns that are carried through. */
  readonly others: readonly string[];
  readonly rows: (signal?: AbortSignal) => AsyncGenerator<readonly WrittenMark[]>;
  /** About how many rows it has; null where the file does not say. */
  readonly length: number | null;
}

/** Reads a file of marks by the names of its columns or by a guess; throws `sheet-without-header` where it has no marks. */
export async function openMarks(
  file: SheetFile,
  {
    tell = () => {},
    ...wish
  }: { readonly sheet: string | null; readonly known: readonly SavedMapping[]; readonly tell?: Tell },
): Promise<MarkFile> {
  const sheets = await mapForLinkage(file, { as: "case-items", ...wish });
  if (sheets.length === 0) {
    const sheet = file.sheets.map(({ name }) => name).join(", ");
    throw new HeadstampError("sheet-without-header", {
      file: file.path,
      sheet,
      detail: "no serial, no make",
    });
  }
  const several = sheets.length > 1;
  const others = sheets[0]!.tables[0]!.others.map(({ header }) => header);
  const repeated = several ? true : await repeatsIds(file, sheets[0]!, tell);
  return {
    others,
    length: rowsIn(sheets.map(({ info }) => info)),
    async *rows(signal) {
      let ordinal = 0;
      for (const { sheet, info, tables } of sheets) {
        let at = 0;
        for await (const batch of file.rows(sheet)) {
          signal?.throwIfAborted();
          const marks: WrittenMark[] = [];
          for (const row of batch) {
            while (tables[at + 1] !== undefined && row.row >= tables[at + 1]!.firstRow) at++;
            const table = tables[at]!;
            if (!isRecord(row, table)) continue;
            const from = {
              sheet: several ? info.name : "",
              name: info.name,
              system: info.dateSystem,
              repeated,
            };
            marks.push(...apart({ ...markOf(row, table, from), ordinal: ordinal++ }));
          }
          if (marks.length > 0) yield marks;
        }
      }
    },
  };
}

function isRecord(row: SheetRow, table: LinkTable): boolean {
  if (row.row < table.firstRow || row.cells.every((cell) => (cell?.raw ?? "").trim() === "")) return false;
  const { serial } = table.columns;
  return serial === undefined || table.serialHeader === "" || textAt(row, serial) !== table.serialHeader;
}

function textAt(row: SheetRow, column: number): string {
  return (row.cells[column]?.raw ?? "").trim();
}

/** A cell with several numbers is as many marks: each is looked for by itself. */
function apart(written: WrittenMark): readonly WrittenMark[] {
  const numbers = serialsIn(written.said.serial ?? "");
  if (numbers.length < 2) return [written];
  return numbers.map((serial, at) => ({
    ...written,
    id: `${written.id}#${at + 1}`,
    n: at,
    said: { ...written.said, serial },
  }));
}

function markOf(
  row: SheetRow,
  table: LinkTable,
  from: {
    readonly sheet: string;
    readonly name: string;
    readonly system: 1900 | 1904;
    readonly repeated: boolean;
  },
): Omit<WrittenMark, "ordinal"> {
  const said: { [role in Role]?: string } = {};
  for (const role of ROLES) {
    const column = table.columns[role];
    if (column === undefined) continue;
    const text = role === "date" ? dateAt(row, table, from.system) : textAt(row, column);
    if (text !== "") said[role] = text;
  }
  const place = from.sheet === "" ? String(row.row) : `${from.sheet}!${row.row}`;
  const named = table.namedId || !from.repeated ? said.id : undefined;
  return {
    id: named ?? place,
    row: row.row,
    said,
    procedure: table.procedure === null ? "" : textAt(row, table.procedure),
    ...{ sheet: from.name, authority: table.authority === null ? "" : textAt(row, table.authority) },
    disposition: table.disposition === null ? "" : textAt(row, table.disposition),
    others: table.others.map(({ column }) => textAt(row, column)),
  };
}

/** Whether a guessed id stands in several rows, so that it names none of them. */
async function repeatsIds(file: SheetFile, { sheet, info, tables }: LinkSheet, tell: Tell): Promise<boolean> {
  const [table] = tables;
  if (table === undefined || table.namedId || table.columns.id === undefined) return false;
  const seen = new Set<string>();
  let looked = 0;
  for await (const batch of file.rows(sheet)) {
    looked += batch.length;
    tell("sample", looked, info.rows === undefined ? null : Math.max(info.rows, looked));
    for (const row of batch) {
      if (!isRecord(row, table)) continue;
      const id = textAt(row, table.columns.id);
      if (id !== "" && seen.has(id)) return true;
      seen.add(id);
    }
  }
  return false;
}

/** Texts of one kind that are remembered; all but serials repeat. */
const REMEMBERED = 50_000;

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}

/** Takes marks as the kernel compares them, and says of each why it has no number. */
export function markTaker(): (written: WrittenMark) => { readonly mark: Mark; readonly why: string | null } {
  const values = FIELDS.map((field) => remembering((text) => readValue(field, text)));
  const makes = remembering(makesOf);
  const days = remembering((text) => daysOf(text));
  return ({ said }) => {
    const { text, front, why } = takeSerial(said.serial ?? "");
    const mark: Record<string, unknown> & { serial: string } = { serial: text };
    FIELDS.forEach((field, at) => {
      const value = values[at]!(said[field] ?? "");
      if (value !== "") mark[field] = value;
    });
    const glued = makes(said.make ?? "");
    if (front !== "") mark["makes"] = [front, ...glued];
    else if (glued.length > 0) mark["makes"] = glued;
    return { mark: { ...mark, ...days(said.date ?? "") } as Mark, why };
  };
}
