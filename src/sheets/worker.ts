/**
 * Runs in a worker thread with a cap on memory: reads a whole .xls or .ods with @e965/xlsx, then hands out its rows
 * piece by piece. Whatever that library does with a hostile file ends with this thread.
 */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import * as XLSX from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel";
import { address, columnName } from "./address.ts";
import { LIMITS } from "./limits.ts";
import { type Cell, type SheetInfo, type SheetRow, type SheetWarning, sheetName } from "./sheet.ts";
import { isDateFormat, outOfCalendar } from "./styles.ts";
import { gatherWarnings } from "./warnings.ts";

/** What the thread is asked and what it answers. */
export interface Ask {
  readonly sheet: number;
  /** Index to go on from. */
  readonly from: number;
}
export type Answer =
  | {
      readonly kind: "opened";
      readonly sheets: readonly SheetInfo[];
      readonly warnings: readonly SheetWarning[];
    }
  | { readonly kind: "rows"; readonly rows: readonly SheetRow[]; readonly next: number | null }
  | { readonly kind: "failed"; readonly message: string };

type Grid = readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];

function toCell(cell: XLSX.CellObject): Cell | null {
  const formula = typeof cell.f === "string" ? { formula: cell.f } : {};
  const value = cell.v;
  switch (cell.t) {
    case "z":
      return cell.f === undefined ? null : { raw: "", kind: "text", ...formula };
    case "b":
      return { raw: value === true ? "1" : "0", kind: "boolean", ...formula };
    case "e":
      return { raw: cell.w ?? String(value), kind: "error", ...formula };
    case "n":
      return { raw: String(value), kind: isDateFormat(String(cell.z ?? "")) ? "date" : "number", ...formula };
    default:
      if ((value === undefined || value === "") && cell.f === undefined) return null;
      return { raw: String(value ?? ""), kind: "text", ...formula };
  }
}

function toRow(cells: readonly (XLSX.CellObject | undefined)[], row: number): SheetRow | null {
  const converted: (Cell | null)[] = [];
  for (let column = 0; column < Math.min(cells.length, LIMITS.columns); column++) {
    const cell = cells[column];
    converted.push(cell === undefined || cell === null ? null : toCell(cell));
  }
  while (converted.length > 0 && converted.at(-1) === null) converted.pop();
  return converted.length === 0 ? null : { row, cells: converted };
}

function gridOf(sheet: XLSX.WorkSheet | undefined): Grid {
  return ((sheet as unknown as { "!data"?: Grid } | undefined)?.["!data"] ?? []) as Grid;
}

/** What is known of a sheet once it was read whole. */
function warningsOf(name: string, sheet: XLSX.WorkSheet | undefined): SheetWarning[] {
  const warnings = gatherWarnings(name);
  for (const merge of sheet?.["!merges"] ?? []) warnings.add("merged-cells", XLSX.utils.encode_range(merge));
  (sheet?.["!rows"] ?? []).forEach((row, i) => {
    if (row?.hidden === true) warnings.add("hidden-rows", address(0, i + 1));
  });
  (sheet?.["!cols"] ?? []).forEach((column, i) => {
    if (column?.hidden === true) warnings.add("hidden-columns", columnName(i));
  });
  gridOf(sheet).forEach((cells, i) => {
    const row = cells === undefined ? null : toRow(cells, i + 1);
    row?.cells.forEach((cell, column) => {
      const at = () => address(column, i + 1);
      if (cell?.formula !== undefined)
        warnings.add(cell.raw === "" ? "formula-without-value" : "formula-cells", at());
      if (cell?.raw.includes("\0")) warnings.add("nul-bytes", at());
      if (cell?.kind === "date" && outOfCalendar(Number(cell.raw))) warnings.add("date-out-of-range", at());
    });
  });
  return warnings.list();
}

function serve(path: string): void {
  XLSX.set_cptable(codepages);
  const book = XLSX.read(readFileSync(path), {
    type: "buffer",
    dense: true,
    cellNF: true,
    cellFormula: true,
    cellText: true,
    cellHTML: false,
    cellStyles: true,
    sheetRows: 0,
  });
  const system = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const sheets = book.SheetNames.map(
    (name, i): SheetInfo => ({
      name: sheetName(name),
      hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0,
      dateSystem: system,
      rows: gridOf(book.Sheets[name]).length,
    }),
  );
  const warnings = book.SheetNames.flatMap((name) => warningsOf(sheetName(name), book.Sheets[name]));
  parentPort?.on("message", ({ sheet, from }: Ask) => {
    const grid = gridOf(book.Sheets[book.SheetNames[sheet] ?? ""]);
    const rows: SheetRow[] = [];
    let places = 0;
    let i = from;
    for (; i < grid.length && rows.length < LIMITS.batchRows && places < LIMITS.batchPlaces; i++) {
      const row = toRow(grid[i] ?? [], i + 1);
      if (row === null) continue;
      places += row.cells.length;
      rows.push(row);
    }
    parentPort?.postMessage({ kind: "rows", rows, next: i < grid.length ? i : null } satisfies Answer);
  });
  parentPort?.postMessage({ kind: "opened", sheets, warnings } satisfies Answer);
}

try {
  serve(String(workerData));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage({ kind: "failed", message } satisfies Answer);
}
