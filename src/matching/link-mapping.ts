import { HeadstampError } from "#base";
import { markReader } from "#marks";
import {
  deriveMapping,
  type Field,
  type RowMeaning,
  type SavedMapping,
  type SheetRow,
  type TableMapping,
} from "#records";
import type { SheetFile, SheetInfo } from "#sheets";
import { COLUMNS_OF, type LinkField } from "./register-columns.ts";

export type Role = LinkField | "id" | "serial";
export const ROLES = Object.keys(COLUMNS_OF) as readonly Role[];

/** Headers of what became of a gun: disposition, destruction, destino final, situación de custodia. */
const DISPOSITION = /^(?:final )?(?:dispos|destru|destin[oa]\b|custod|situaci[oó]n de (?:la )?custodia)/i;

/** Rows looked at for a guess. */
const SAMPLE_ROWS = 2000;

/** Names that a column of a file made for linkage goes by: they decide, whatever its values look like. */
const NAMED: Readonly<Record<string, Role>> = {
  ...{ id: "id", serial: "serial", make: "make", model: "model", calibre: "calibre", caliber: "calibre" },
  ...{ date: "date", type: "type", importer: "importer", place: "place", state: "place" },
};

/** Of a register's dates, the purchase is what a recovery cannot lie before. */
const BOUGHT_FIRST: readonly Field[] = ["purchase-date", "date", "year"];

/** One table of a sheet, by role the column (0 = A) that holds it. */
export interface LinkTable {
  /** First row below the header. */
  readonly firstRow: number;
  readonly columns: { readonly [role in Role]?: number };
  /** Column that names the event a row came from, a seizure or else a case; null where there is none. */
  readonly procedure: number | null;
  /** Column of who seized it; null where there is none. */
  readonly authority: number | null;
  /** Column that says what became of the gun after it was seized; null where there is none. */
  readonly disposition: number | null;
  /** The id column is called so: it is what rows go by, be it as it may. */
  readonly namedId: boolean;
  /** Headers and columns beside those, but for the ones that name persons. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
  /** Header of the serial column: a row that repeats it is no record. */
  readonly serialHeader: string;
  readonly dateOrder: "dmy" | "mdy" | "ymd" | null;
  /** Its date is the day of a purchase: the gun was not recovered before. */
  readonly purchases: boolean;
}

export interface LinkSheet {
  readonly sheet: number;
  readonly info: SheetInfo;
  readonly tables: readonly LinkTable[];
  readonly mapping: readonly TableMapping[];
}

/** Which columns of a file say what linkage asks, by the names they have or by a guess. */
export async function mapForLinkage(
  file: SheetFile,
  wish: { readonly as: RowMeaning; readonly sheet: string | null; readonly known: readonly SavedMapping[] },
): Promise<readonly LinkSheet[]> {
  if (wish.sheet !== null && !file.sheets.some(({ name }) => name === wish.sheet)) {
    const sheets = file.sheets.map(({ name }) => name).join(", ");
    throw new HeadstampError("sheet-missing", { sheet: wish.sheet, file: file.path, sheets });
  }
  const found: LinkSheet[] = [];
  const read = markReader({ capacity: 50_000 });
  for (const [sheet, info] of file.sheets.entries()) {
    if (wish.sheet !== null && info.name !== wish.sheet) continue;
    const rows = await firstRows(file, sheet);
    if (rows.length === 0) continue;
    const sample = { sheetName: info.name, rows, dateSystem: info.dateSystem };
    const { tables } = deriveMapping(sample, wish.as, { known: wish.known, read });
    const linked = tables.map((table) => linkTable(table, rows, wish.as)).filter((table) => table !== null);
    if (linked.length > 0) found.push({ sheet, info, tables: linked, mapping: tables });
  }
  return found;
}

async function firstRows(file: SheetFile, sheet: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(sheet)) {
    rows.push(...batch);
    if (rows.length >= SAMPLE_ROWS) break;
  }
  return rows;
}

/** Null where a table has neither a number nor a make: nothing of it can be linked. */
function linkTable(table: TableMapping, rows: readonly SheetRow[], as: RowMeaning): LinkTable | null {
  const named = namedColumns(rows);
  const columns: { [role in Role]?: number } = {};
  for (const role of ROLES) {
    const fields = role === "date" && as === "register" ? BOUGHT_FIRST : COLUMNS_OF[role];
    const guessed = fields.map((field) => table.columns.find((one) => one.field === field));
    const column = guessed.find((one) => one !== undefined)?.column;
    if (column !== undefined) columns[role] = column;
  }
  if (named !== null) Object.assign(columns, named.columns);
  const held = table.columns.some(({ field }) => field === "approved" || field === "shipped");
  // A register of licences counts guns and names none; it is kept to be read, and nothing links to it.
  if (columns.serial === undefined && columns.make === undefined && !held) return null;
  const dated = table.columns.find(({ column }) => column === columns.date);
  const used = new Set(Object.values(columns));
  const headerOf = (column: number): string =>
    table.columns.find((one) => one.column === column)?.header ?? "";
  return {
    firstRow: named === null ? table.firstRow : named.row + 1,
    columns,
    procedure: procedureOf(table),
    authority: table.columns.find(({ field }) => field === "authority")?.column ?? null,
    disposition: table.columns.find(({ header }) => DISPOSITION.test(header))?.column ?? null,
    namedId: named?.columns.id !== undefined,
    others: table.columns
      .filter(({ column, field, header }) => !used.has(column) && field !== "person" && header !== "")
      .map(({ column, header }) => ({ column, header })),
    serialHeader: columns.serial === undefined ? "" : headerOf(columns.serial),
    dateOrder: dated?.dateOrder ?? null,
    purchases: dated?.field === "purchase-date",
  };
}

function procedureOf({ columns }: TableMapping): number | null {
  const named = (wanted: Field) => columns.find(({ field }) => field === wanted)?.column;
  return named("seizure-id") ?? named("case-id") ?? null;
}

/** A first row that names the number and one more column as linkage does is the header, whatever is below. */
function namedColumns(
  rows: readonly SheetRow[],
): { readonly row: number; readonly columns: { readonly [role in Role]?: number } } | null {
  const first = rows.find(({ cells }) => cells.some((cell) => (cell?.raw ?? "").trim() !== ""));
  if (first === undefined) return null;
  const columns: { [role in Role]?: number } = {};
  for (const [column, cell] of first.cells.entries()) {
    const role = NAMED[(cell?.raw ?? "").replace("\ufeff", "").trim().toLowerCase()];
    if (role !== undefined && columns[role] === undefined) columns[role] = column;
  }
  return columns.serial !== undefined && Object.keys(columns).length > 1 ? { row: first.row, columns } : null;
}
