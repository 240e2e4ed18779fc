/** Every bound of the readers in one place; beyond it a file is refused with its reason, or a row is cut with a warning. */
export const LIMITS = {
  /** Columns and rows of a sheet in the file format's own words: XFD and 1048576 (ECMA-376 part 1, 18.3.1.73). */
  columns: 16_384,
  rows: 1_048_576,
  /** Empty places before the cells of a sheet, all rows together: these, and so many more for each cell. */
  padding: 8_000_000,
  paddingPerCell: 64,
  /** Rows that are handed on together, and the places (cells and gaps) in them. */
  batchRows: 512,
  batchPlaces: 65_536,
  /**
   * Characters of one row, and of all cells of a sheet: a text that is stored once can be shown a million times. The
   * largest sheets of the field have some hundreds of millions.
   */
  rowChars: 64 * 2 ** 20,
  sheetChars: 2 * 2 ** 30,
  /** Bytes of a CSV line or record: eight times the largest cell we promise to read. */
  recordBytes: 8 * 2 ** 20,
  /** Characters of one cell, tag or attribute. */
  textChars: 8 * 2 ** 20,
  /** Parts of a workbook, their inflated bytes together, and how much one may grow (real sheets grow 5 to 50 times). */
  parts: 10_000,
  inflatedBytes: 4 * 2 ** 30,
  ratio: 200,
  /** Below this many inflated bytes a ratio says nothing. */
  ratioFrom: 16 * 2 ** 20,
  /** Bytes that the strings of a workbook may hold in memory, all together, and of the part they come from. */
  stringBytes: 96 * 2 ** 20,
  stringsPartBytes: 96 * 2 ** 20,
  /** Unpacked bytes of one page of a Parquet file: writers make them of one MiB, seldom of some dozens. */
  parquetPageBytes: 256 * 2 ** 20,
  /** A Parquet file is read in a thread with this much memory and time for one group of rows. */
  parquetMemoryMiB: 3072,
  parquetMs: 120_000,
  /** Inflated bytes of a part that is read whole (workbook, styles, relations). */
  smallPartBytes: 32 * 2 ** 20,
  /** Elements within elements; a sheet needs 8. */
  depth: 64,
  sheets: 1_024,
  styles: 65_536,
  /** .xls and .ods are read whole, in a worker of this much memory and time. */
  legacyBytes: 64 * 2 ** 20,
  legacyInflatedBytes: 192 * 2 ** 20,
  legacyMemoryMiB: 512,
  legacyMs: 60_000,
} as const;
