/**
 * Bytes become addressed cells: CSV, XLSX, XLS, ODS, Parquet. Knows files, not firearms. Keeps the text of every cell as it is
 * stored, types nothing and evaluates nothing; refuses bombs and damage, and says with addresses what a reader must
 * know of a sheet (formulas, merged and hidden cells).
 */
export { address } from "./address.ts";
export { openSheets } from "./open.ts";
export { fieldText, SCANNED_FIELDS, type Scannable, type Scanned, scanCsv, scannable } from "./scan.ts";
export {
  type Cell,
  type CellKind,
  type Encoding,
  type RowsOptions,
  rowsIn,
  type SheetFile,
  type SheetFormat,
  type SheetInfo,
  type SheetRow,
  type SheetWarning,
  WARNING_CODES,
  type WarningCode,
} from "./sheet.ts";
export { type CsvOptions, csvLine, neutralize, writeCsv } from "./write.ts";
