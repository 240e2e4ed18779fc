import { basename } from "node:path";
import type { Outcome } from "#base";
import type { MarkKind } from "#marks";
import { cellAddress, type PackedRow, type SheetMapping } from "#records";
import type { SheetFile, SheetWarning } from "#sheets";
import type { Edition } from "./edition.ts";
import type { SheetPlan } from "./map-sheets.ts";

/** Addresses shown for each reason. */
const FIRST_CELLS = 5;
/** Examples shown of a column, and how much of each. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 40;

/** Rows (or cells of accepted rows) that were not taken as they stand, by reason. */
export interface ReasonCount {
  readonly code: string;
  /** Rows set aside for it; 0 where only cells of accepted rows are concerned. */
  readonly rows: number;
  /** Cells concerned. */
  readonly count: number;
  /** First addresses, `SHEET!B7`. */
  readonly cells: readonly string[];
}

export interface SheetSummary {
  readonly sheet: string;
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
  /** By column (0 = A): the first values that differ, as written; none of a cell that names a person. */
  readonly examples: readonly (readonly string[])[];
}

/** What an import did or, in a dry run, would do. `rows = accepted + same + setAside`. */
export interface ImportSummary {
  readonly file: string;
  readonly sha256: string;
  readonly importId: string | null;
  /** The very file is already held: nothing was changed. */
  readonly unchanged: boolean;
  readonly synthetic: boolean;
  readonly sheets: readonly SheetSummary[];
  readonly mapping: readonly SheetMapping[];
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
  readonly reasons: readonly ReasonCount[];
  readonly checks: readonly ReasonCount[];
  readonly readings: { readonly [kind: string]: { readonly [outcome in Outcome]: number } };
  /** Numbers of tables of figures, and printed totals that differ from the sum of their parts. */
  readonly figures: {
    readonly given: number;
    readonly blank: number;
    readonly withheld: number;
    readonly totals: number;
  };
  /** Against the earlier edition of the file; null where there is none. */
  readonly edition: {
    readonly of: string;
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly gone: number;
  } | null;
  readonly warnings: readonly SheetWarning[];
}

/** Keeps the first differing values of each column. */
function exemplify(examples: string[][], cells: readonly (string | null)[]): void {
  for (const [column, cell] of cells.entries()) {
    const text = cell?.trim() ?? "";
    if (text === "") continue;
    examples[column] ??= [];
    const held = examples[column];
    const short = text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH - 1)}…` : text;
    if (held.length < EXAMPLES && !held.includes(short)) held.push(short);
  }
}

export interface Tallier {
  readonly add: (row: PackedRow) => void;
  readonly summary: (end: {
    readonly id: string | null;
    readonly unchanged: boolean;
    readonly edition: Edition | null;
    readonly warnings: readonly SheetWarning[];
  }) => ImportSummary;
}

/** Counts rows as they pass, so that rows in = rows accounted for holds by adding up, not by trust. */
export function tallier(file: SheetFile, plans: readonly SheetPlan[]): Tallier {
  const sheets = new Map<
    string,
    {
      rows: number;
      accepted: number;
      same: number;
      setAside: number;
      items: number;
      examples: string[][];
    }
  >();
  for (const { mapping } of plans) {
    sheets.set(mapping.sheet, { rows: 0, accepted: 0, same: 0, setAside: 0, items: 0, examples: [] });
  }
  const reasons = new Map<string, { rows: number; count: number; cells: string[] }>();
  const checks = new Map<string, { rows: number; count: number; cells: string[] }>();
  const readings: Record<string, Record<Outcome, number>> = {};

  const figures = { given: 0, blank: 0, withheld: 0, totals: 0 };

  const note = (map: typeof reasons, code: string, at: { cell: string; rows: number }): void => {
    const held = map.get(code) ?? { rows: 0, count: 0, cells: [] };
    held.rows += at.rows;
    held.count++;
    if (held.cells.length < FIRST_CELLS) held.cells.push(at.cell);
    map.set(code, held);
  };

  return {
    add({ sheet: name, parts, same }) {
      const sheet = sheets.get(name)!;
      const items = same ? [] : parts.items;
      const cell = (column: number): string => `${name}!${cellAddress(column, parts.row)}`;
      sheet.rows++;
      sheet.items += items.length;
      if (parts.disposition === "set-aside") {
        const column = Math.max(
          0,
          parts.cells.findIndex((text) => text !== null && text.trim() !== ""),
        );
        sheet.setAside++;
        note(reasons, parts.reason ?? "no-item", { cell: cell(column), rows: 1 });
      } else {
        sheet[same ? "same" : "accepted"]++;
        exemplify(sheet.examples, parts.cells);
      }
      for (const { column } of parts.sealed) note(reasons, "person", { cell: cell(column), rows: 0 });
      for (const { code, column } of parts.checks) note(checks, code, { cell: cell(column), rows: 1 });
      for (const { state } of parts.figures)
        figures[state === "given" || state === "blank" ? state : "withheld"]++;
      for (const { code } of parts.checks) if (code === "total-mismatch") figures.totals++;
      for (const item of items) {
        for (const mark of item.marks) {
          const reading = parts.readings[mark.reading]!;
          const kind: MarkKind = mark.kind;
          readings[kind] ??= { read: 0, ambiguous: 0, unread: 0 };
          const counted = readings[kind];
          if (counted !== undefined) counted[reading.outcome]++;
        }
      }
    },
    summary({ id, unchanged, edition, warnings }) {
      const list = [...sheets].map(([sheet, { examples, ...counts }]) => ({
        ...{ sheet, ...counts },
        examples: Array.from(examples, (one) => one ?? []),
      }));
      const sum = (key: "rows" | "accepted" | "same" | "setAside" | "items"): number =>
        list.reduce((total, sheet) => total + sheet[key], 0);
      const grouped = (map: typeof reasons): ReasonCount[] =>
        [...map]
          .map(([code, held]) => ({ code, ...held }))
          .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      const changed = Math.min(edition?.changed ?? 0, sum("accepted"));
      return {
        file: basename(file.path),
        sha256: file.sha256,
        importId: id,
        unchanged,
        synthetic: plans.some(({ synthetic }) => synthetic),
        sheets: list,
        mapping: plans.map(({ mapping }) => mapping),
        rows: sum("rows"),
        accepted: sum("accepted"),
        same: sum("same"),
        setAside: sum("setAside"),
        items: sum("items"),
        reasons: grouped(reasons),
        checks: grouped(checks),
        readings,
        figures,
        edition:
          edition === null
            ? null
            : {
                of: edition.of.id,
                new: sum("accepted") - changed,
                changed,
                same: sum("same"),
                gone: edition.gone.length - changed,
              },
        warnings,
      };
    },
  };
}
