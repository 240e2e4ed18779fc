/**
 * What somebody wrote down becomes rows, items and readings, each with its source down to the cell.
 * Pure: it is given cells and gives back records; it never opens a file.
 */
export { type Cell, cellAddress, type SheetRow } from "./cells.ts";
export { deriveMapping } from "./derive.ts";
export type {
  ColumnMapping,
  Evidence,
  MappingNote,
  ReadMark,
  RowContext,
  SavedMapping,
  SheetMapping,
  SheetSample,
  TableMapping,
  Unit,
} from "./mapping.ts";
export { readCount } from "./numbers.ts";
export { type PackedRow, packRows } from "./pack.ts";
export { looksLikeIdentifier, looksLikePerson, maskPersons } from "./persons.ts";
export { rowReader } from "./reader.ts";
export {
  type Chunk,
  FIELDS,
  type Field,
  type Figure,
  type ItemRecord,
  type MarkPlace,
  ORIGINS,
  type Origin,
  ROW_MEANINGS,
  type RowCheck,
  type RowMeaning,
  type RowParts,
  type RowRecord,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from "./rows.ts";
