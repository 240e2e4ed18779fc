import type { MarkKind } from "#marks";
import { cellAddress } from "./cells.ts";
import type { RowCheck, RowParts, SetAsideReason } from "./rows.ts";

/** Addresses shown for one reason: enough to open the file and look. */
const SHOWN = 5;

export interface ReasonCount {
  readonly code: string;
  readonly rows: number;
  /** First addresses, `Sheet!F12`. */
  readonly cells: readonly string[];
}

export interface OutcomeCount {
  readonly read: number;
  readonly ambiguous: number;
  readonly unread: number;
}

/** What became of a file: rows = accepted + same + setAside. */
export interface Summary {
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  /** Why rows were set aside, and `person`: rows of which cells were sealed, whatever became of the row. */
  readonly reasons: readonly ReasonCount[];
  /** What a person should look at in rows that stay. */
  readonly checks: readonly ReasonCount[];
  readonly items: number;
  readonly figures: number;
  /** Readings of accepted rows, one for each cell and kind. */
  readonly readings: Readonly<Partial<Record<MarkKind, OutcomeCount>>>;
}

export interface Tally {
  readonly add: (sheet: string, parts: RowParts, same: boolean) => void;
  readonly result: () => Summary;
}

/** Counts rows, items and readings as they pass. */
export function summarize(): Tally {
  let accepted = 0;
  let sameRows = 0;
  let setAside = 0;
  let items = 0;
  let figures = 0;
  const reasons = new Map<string, { rows: number; cells: string[] }>();
  const checks = new Map<string, { rows: number; cells: string[] }>();
  const readings = new Map<MarkKind, { read: number; ambiguous: number; unread: number }>();
  const note = (
    into: typeof reasons,
    code: SetAsideReason | RowCheck["code"],
    sheet: string,
    cells: readonly (readonly [column: number, row: number])[],
  ) => {
    const entry = into.get(code) ?? { rows: 0, cells: [] };
    into.set(code, entry);
    entry.rows++;
    for (const [column, row] of cells) {
      if (entry.cells.length < SHOWN) entry.cells.push(`${sheet}!${cellAddress(column, row)}`);
    }
  };
  return {
    add(sheet, parts, same) {
      if (parts.reason !== null) {
        setAside++;
        const first = Math.max(
          0,
          parts.cells.findIndex((cell) => cell !== null && cell.trim() !== ""),
        );
        note(reasons, parts.reason, sheet, [[first, parts.row]]);
      } else if (same) sameRows++;
      else accepted++;
      if (parts.sealed.length > 0) {
        note(
          reasons,
          "person",
          sheet,
          parts.sealed.map(({ column }) => [column, parts.row] as const),
        );
      }
      for (const code of new Set(parts.checks.map((check) => check.code))) {
        const hits = parts.checks.filter((check) => check.code === code);
        note(
          checks,
          code,
          sheet,
          hits.map(({ column }) => [column, parts.row] as const),
        );
      }
      if (parts.reason !== null || same) return;
      items += parts.items.length;
      figures += parts.figures.length;
      for (const { kind, outcome } of parts.readings) {
        const count = readings.get(kind) ?? { read: 0, ambiguous: 0, unread: 0 };
        readings.set(kind, count);
        count[outcome]++;
      }
    },
    result: () => ({
      rows: accepted + sameRows + setAside,
      accepted,
      same: sameRows,
      setAside,
      reasons: listed(reasons),
      checks: listed(checks),
      items,
      figures,
      readings: Object.fromEntries(readings),
    }),
  };
}

function listed(counts: ReadonlyMap<string, { rows: number; cells: string[] }>): ReasonCount[] {
  return [...counts]
    .map(([code, { rows, cells }]) => ({ code, rows, cells: [...cells] }))
    .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
}
