import type { MarkReading } from "#marks";
import type { RowParts, RowRecord } from "./rows.ts";

/** Counts equal rows of one file, so that each has a key of its own: the first is 1. */
export function occurrences(): (content: string) => number {
  const seen = new Map<string, number>();
  return (content) => {
    const n = (seen.get(content) ?? 0) + 1;
    seen.set(content, n);
    return n;
  };
}

/** Key of a row: its content and which of the equal rows of its file it is. */
export function rowKey(content: string, occurrence: number): string {
  return `${content}.${occurrence}`;
}

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
