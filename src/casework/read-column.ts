import { HeadstampError } from "#base";
import { type MarkKind, type MarkReading, markReader } from "#marks";
import { type Cell, openSheets, type SheetFile } from "#sheets";
import { contextOfColumn } from "./column-context.ts";

/** How far down a header may stand: title rows above it are passed over. */
const HEADER_WITHIN = 50;

/** Letters and digits without case or accents: how headers are compared. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

interface Wish {
  readonly file: string;
  readonly column: string;
  readonly kind: MarkKind;
}

/** Values looked at for what the column as a whole tells. */
const SAMPLED = 20_000;

/**
 * Reads one column of a table file as marks of a kind: one reading for every data row below the header, empty cells
 * too (`unread`, reason `empty`), in row order, streaming. What the column as a whole settles (order of dates, country
 * of places) is given to each of its marks. Opens no store.
 * @throws HeadstampError `column-missing` where no row near the top holds the header.
 */
export async function* readColumn(
  wish: Wish,
): AsyncGenerator<{ readonly row: number; readonly reading: MarkReading }> {
  const file = await openSheets(wish.file);
  try {
    const read = markReader({ capacity: 50_000 });
    const sample: string[] = [];
    if (wish.kind === "date" || wish.kind === "place") {
      for await (const { cell } of columnCells(file, wish)) {
        if (cell?.kind === "text") sample.push(cell.raw);
        if (sample.length >= SAMPLED) break;
      }
    }
    const whole = contextOfColumn(wish.kind, sample);
    const dateSystem = file.sheets[0]?.dateSystem ?? 1900;
    for await (const { row, cell } of columnCells(file, wish)) {
      const context = cell?.kind === "date" ? { ...whole, dateSystem } : whole;
      yield { row, reading: read(wish.kind, cell?.raw ?? "", context) };
    }
  } finally {
    await file.close();
  }
}

/** Cells of the column below its header; a line with nothing at all is a data row only where it is the only column. */
async function* columnCells(
  file: SheetFile,
  wish: Wish,
): AsyncGenerator<{ readonly row: number; readonly cell: Cell | null }> {
  const wanted = plain(wish.column);
  const headers: string[] = [];
  let column = -1;
  let alone = false;
  let row = 0;
  for await (const batch of file.rows(0)) {
    for (const line of batch) {
      if (column >= 0) {
        if (line.blank === true && !alone) continue;
        row++;
        yield { row, cell: line.cells[column] ?? null };
        continue;
      }
      if (line.row > HEADER_WITHIN) break;
      const named = line.cells.flatMap((cell) => (cell === null || cell.raw.trim() === "" ? [] : [cell.raw]));
      headers.push(...named);
      column = line.cells.findIndex((cell) => cell !== null && plain(cell.raw) === wanted);
      alone = named.length === 1;
    }
    if (column < 0 && (batch.at(-1)?.row ?? 0) > HEADER_WITHIN) break;
  }
  if (column < 0) {
    const columns = headers.slice(0, 30).join(" | ");
    throw new HeadstampError("column-missing", { file: wish.file, column: wish.column, columns });
  }
}
