/**
 * What somebody wrote down becomes rows, items and readings, each with its source down to the cell.
 * Pure: it is given cells and gives back records; it never opens a file.
 */
export {
  type Chunk,
  FIELDS,
  type Field,
  type ItemRecord,
  type MarkPlace,
  ORIGINS,
  type Origin,
  ROW_MEANINGS,
  type RowMeaning,
  type RowRecord,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from "./rows.ts";
