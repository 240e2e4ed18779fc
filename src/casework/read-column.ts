import { HeadstampError } from "#base";
import { type MarkKind, type MarkReading, markReader, type ReadContext } from "#marks";
import { openSheets } from "#sheets";

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

/**
 * Reads one column of a table file as marks of a kind: one reading for every data row below the header, empty cells
 * too (`unread`, reason `empty`), in row order, streaming. Opens no store.
 * @throws HeadstampError `column-missing` where no row near the top holds the header.
 */
export async function* readColumn(wish: {
  readonly file: string;
  readonly column: string;
  readonly kind: MarkKind;
}): AsyncGenerator<{ readonly row: number; readonly reading: MarkReading }> {
  const file = await openSheets(wish.file);
  try {
    const reader = markReader({ capacity: 50_000 });
    const wanted = plain(wish.column);
    const headers: string[] = [];
    let column = -1;
    let row = 0;
    for await (const batch of file.rows(0)) {
      for (const line of batch) {
        if (column < 0) {
          headers.push(
            ...line.cells.flatMap((cell) => (cell === null || cell.raw.trim() === "" ? [] : [cell.raw])),
          );
          column = line.cells.findIndex((cell) => cell !== null && plain(cell.raw) === wanted);
          if (column < 0 && line.row > HEADER_WITHIN) break;
          continue;
        }
        row++;
        const cell = line.cells[column] ?? null;
        const context: ReadContext =
          cell?.kind === "date" ? { dateSystem: file.sheets[0]?.dateSystem ?? 1900 } : {};
        yield { row, reading: reader(wish.kind, cell?.raw ?? "", context) };
      }
      if (column < 0 && headers.length > 0 && batch.some((line) => line.row > HEADER_WITHIN)) break;
    }
    if (column < 0) {
      const columns = headers.slice(0, 30).join(" | ");
      throw new HeadstampError("column-missing", { file: wish.file, column: wish.column, columns });
    }
  } finally {
    await file.close();
  }
}
