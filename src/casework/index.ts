/** One file, one act: where time, ids, actor and store meet, each passed as an argument. Taking in, finding, keeping, erasing. */
export { type AttributedGroup, type Attribution, listGroups } from "./attributed.ts";
export { correctCustody, custodyOf, recordCustody } from "./custody-acts.ts";
export {
  CUSTODY_ACTS,
  type Custody,
  type CustodyAct,
  type CustodyFlag,
  type CustodyRecord,
  chainOf,
} from "./custody-chain.ts";
export { printCustody } from "./custody-print.ts";
export { atDesk, type Desk, type DeskOptions, now, random, type Tell } from "./desk.ts";
export { eraseFile } from "./erase-file.ts";
export { type ImportWish, importFile } from "./import-file.ts";
export { exportLedger, rebuildTables, restoreLedger, type VerifyWish, verify } from "./ledger.ts";
export {
  batchesOfItems,
  exportItems,
  itemsBySerial,
  type ListedItem,
  listItems,
  nextItems,
} from "./list-items.ts";
export {
  addPhotograph,
  listPhotographs,
  type Photograph,
  showPhotograph,
  withdrawPhotograph,
} from "./photo-acts.ts";
export { PICTURES, type PictureKind } from "./picture.ts";
export { readColumn } from "./read-column.ts";
export { type ShownCell, type ShownItem, showItem } from "./show-item.ts";
export { type ShownEntry, showLedger } from "./show-ledger.ts";
export {
  columnsOf,
  type FoundItem,
  placeNamed,
  type Sourced,
  sourceOf,
  sourceRows,
  wholeRows,
} from "./source-rows.ts";
export type { ImportSummary, ReasonCount, SheetSummary } from "./summary.ts";
export { type FileSaid, fileItems, sheetItems } from "./trace-file-items.ts";
export { undoImport } from "./undo-import.ts";
export { type Condition, fieldOf, readWhere } from "./where.ts";
