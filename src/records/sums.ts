import { cellText, type SheetRow } from "./cells.ts";
import type { Draft } from "./derive.ts";
import { decimalOf, readCount } from "./numbers.ts";

/** Share of rows in which a set of columns must add up before it is believed to be what a total sums: most of them. */
const ENOUGH = 0.5;

/** Which columns each total is the sum of: the run of counts, ending beside it or all, that adds up most often. */
export function findSums(
  drafts: readonly Draft[],
  rows: readonly SheetRow[],
): ReadonlyMap<number, readonly number[]> {
  const counts = drafts.filter((draft) => draft.field === "count").map((draft) => draft.column);
  const sums = new Map<number, readonly number[]>();
  for (const total of drafts.filter((draft) => draft.field === "total")) {
    let best: { share: number; columns: readonly number[] } = { share: 0, columns: [] };
    for (const columns of runs(counts, total.column)) {
      const share = agreement(rows, columns, total.column);
      if (share > best.share || (share === best.share && columns.length > best.columns.length))
        best = { share, columns };
    }
    if (best.share >= ENOUGH) sums.set(total.column, best.columns);
  }
  return sums;
}

/** Candidate sets: every run of counts left of the total that ends beside it, every run right of it, and all. */
function runs(counts: readonly number[], total: number): readonly (readonly number[])[] {
  const left = counts.filter((column) => column < total);
  const right = counts.filter((column) => column > total);
  const found: (readonly number[])[] = [counts];
  const deepest = Math.min(left.length, 12);
  for (let length = deepest; length >= 2; length--) found.push(left.slice(-length));
  for (let length = Math.min(right.length, 12); length >= 2; length--) found.push(right.slice(0, length));
  if (left.length > 12) found.push(left);
  return found.filter((columns) => columns.length >= 2);
}

function agreement(rows: readonly SheetRow[], columns: readonly number[], total: number): number {
  const { told, agree } = adding(rows, columns, total);
  return told === 0 ? 0 : agree / told;
}

/** Rows that give a column and parts other than nought, and in how many of them the parts add up to it. */
export function adding(
  rows: readonly SheetRow[],
  columns: readonly number[],
  total: number,
): { readonly told: number; readonly agree: number } {
  const value = (row: SheetRow, column: number) => {
    const text = cellText(row.cells[column]);
    return readCount(text, decimalOf([text])).value;
  };
  let told = 0;
  let agree = 0;
  for (const row of rows) {
    const printed = value(row, total);
    const parts = columns.map((column) => value(row, column) ?? 0);
    const sum = parts.reduce((a, b) => a + b, 0);
    if (printed === null || (printed === 0 && sum === 0)) continue;
    told++;
    if (printed === sum) agree++;
  }
  return { told, agree };
}
