import type { MarkReading } from "#marks";
import type { RowParts, RowRecord } from "./rows.ts";

/** One row on its way into a chunk. */
export interface PackedRow {
  readonly sheet: string;
  readonly parts: RowParts;
  readonly key: string;
  readonly same: boolean;
}

/** Rows and the distinct readings they share; a cached mark reader gives equal readings as one object. */
export function packRows(rows: readonly PackedRow[]): {
  readonly readings: readonly MarkReading[];
  readonly rows: readonly RowRecord[];
} {
  const at = new Map<MarkReading, number>();
  const place = (reading: MarkReading): number => {
    let index = at.get(reading);
    if (index === undefined) {
      index = at.size;
      at.set(reading, index);
    }
    return index;
  };
  const records = rows.map(({ sheet, parts, key, same }): RowRecord => {
    return {
      sheet,
      row: parts.row,
      disposition: parts.reason !== null ? "set-aside" : same ? "same" : "accepted",
      reason: parts.reason,
      recordId: parts.recordId,
      key,
      cells: parts.cells,
      items: same
        ? []
        : parts.items.map((item) => ({
            ...item,
            marks: item.marks.map((mark) => ({ ...mark, reading: place(parts.readings[mark.reading]!) })),
          })),
      ...(parts.figures.length === 0 || same ? {} : { figures: parts.figures }),
      ...(parts.checks.length === 0 ? {} : { checks: parts.checks }),
    };
  });
  return { readings: [...at.keys()], rows: records };
}
