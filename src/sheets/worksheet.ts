import { HeadstampError } from "#base";
import { address, columnName, columnOf } from "./address.ts";
import { LIMITS } from "./limits.ts";
import type { Cell, CellKind, SheetRow } from "./sheet.ts";
import { richText } from "./strings.ts";
import { outOfCalendar } from "./styles.ts";
import type { Warnings } from "./warnings.ts";
import { type Handlers, own, PLAIN, type Shortcut, unescapeX } from "./xml.ts";

/** What cells of a sheet refer to. */
export interface Shared {
  readonly file: string;
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly warnings: Warnings;
}

const CELL = new RegExp(
  `<c(?: r="([A-Z]{1,3}[0-9]{1,7})")?(?: s="([0-9]{1,5})")?(?: t="(s|n|b|e|str)")?(?:/>|>(?:<v>(${PLAIN})</v>)?</c>)`,
  "y",
);
/** Each of the other attributes once. */
const ROW =
  /<row(?: r="([0-9]{1,7})")?(?: (spans|s|ht|customFormat|customHeight|x14ac:dyDescent)="[\w.:]*"(?![^>]* \2=))*(\/?)>/y;

/**
 * Turns the elements of a worksheet part into rows (ECMA-376 part 1, 18.3.1). Cells and rows without an `r` follow
 * the one before them. Formatting, drawings and formulas are never evaluated.
 */
export function readWorksheet({ file, strings, dates, warnings }: Shared): {
  readonly handlers: Handlers;
  /** Rows and cells of the shape that nearly all have: no attribute to be told of, a value of plain characters, no formula. */
  readonly shortcuts: readonly Shortcut[];
  /** Rows gathered since the last call. */
  take(): SheetRow[];
  /** Places in them. */
  places(): number;
} {
  let rows: SheetRow[] = [];
  let places = 0;
  let padding = 0;
  let rowElements = 0;
  let rowChars = 0;
  let sheetChars = 0;
  let inData = false;
  let row = 0;
  let lastRow = 0;
  let cells: (Cell | null)[] = [];
  let cut = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let inCell = false;
  let part: "" | "v" | "f" | "is" = "";
  let value = "";
  let formula: string | undefined;
  const rich = richText();

  function startRow(attributes: Readonly<Record<string, string>>): void {
    rowElements++;
    const number = attributes["r"] === undefined ? lastRow + 1 : Number(attributes["r"]);
    if (rowElements > LIMITS.rows || !Number.isInteger(number) || number < 1 || number > LIMITS.rows) {
      throw new HeadstampError("file-too-large", { file, detail: "rows", limit: LIMITS.rows, row: lastRow });
    }
    row = number;
    if (row <= lastRow) warnings.add("row-out-of-order", `A${row}`);
    lastRow = row;
    column = -1;
    cells = [];
    cut = 0;
    rowChars = 0;
    if (attributes["hidden"] === "1" || attributes["hidden"] === "true")
      warnings.add("hidden-rows", `A${row}`);
  }

  function endRow(): void {
    if (cells.length === 0 && cut === 0) return;
    rows.push(cut > 0 ? { row, cells, cut } : { row, cells });
    places += cells.length;
  }

  function startCell(r: string | undefined, t: string | undefined, s: string | undefined): void {
    inCell = true;
    column = r === undefined ? column + 1 : columnOf(r);
    if (column < 0)
      throw new HeadstampError("file-unreadable", { file, detail: "reference", part: r ?? "", row });
    type = t ?? "n";
    style = s === undefined ? 0 : Number(s);
    value = "";
    formula = undefined;
  }

  function cellOf(): Cell | null {
    const cell = resolve();
    if (cell?.raw.includes("\0")) warnings.add("nul-bytes", address(column, row));
    if (formula === undefined) return cell;
    warnings.add(value === "" ? "formula-without-value" : "formula-cells", address(column, row));
    return { ...(cell ?? { raw: "", kind: "text" }), formula };
  }

  function resolve(): Cell | null {
    switch (type) {
      case "s": {
        if (value === "") return null;
        const text = strings[Number(value)];
        if (text !== undefined) return { raw: text, kind: "text" };
        warnings.add("string-missing", address(column, row), { index: value.slice(0, 20) });
        return { raw: "", kind: "error" };
      }
      case "inlineStr": {
        const text = rich.take();
        return text === "" ? null : { raw: own(text), kind: "text" };
      }
      case "str":
        return value === "" && formula === undefined ? null : { raw: own(unescapeX(value)), kind: "text" };
      case "b":
        return value === "" ? null : { raw: value, kind: "boolean" };
      case "e":
        return value === "" ? null : { raw: value, kind: "error" };
      case "d":
        return value === "" ? null : { raw: value, kind: "date" };
      default:
        return value === "" ? null : { raw: own(value), kind: numberKind() };
    }
  }

  function numberKind(): CellKind {
    const number = Number(value);
    if (Number.isNaN(number)) {
      warnings.add("number-unread", address(column, row));
      return "text";
    }
    if (dates[style] !== true) return "number";
    if (outOfCalendar(number)) warnings.add("date-out-of-range", address(column, row));
    return "date";
  }

  function endCell(): void {
    inCell = false;
    const cell = cellOf();
    if (cell === null) return;
    if (column >= LIMITS.columns) {
      if (cut === 0) warnings.add("row-too-wide", address(column, row), { limit: LIMITS.columns });
      cut++;
      return;
    }
    rowChars += cell.raw.length;
    sheetChars += cell.raw.length;
    if (rowChars > LIMITS.rowChars || sheetChars > LIMITS.sheetChars) {
      const limit = (rowChars > LIMITS.rowChars ? LIMITS.rowChars : LIMITS.sheetChars) / 2 ** 20;
      throw new HeadstampError("file-too-large", { file, detail: "chars", limit, row });
    }
    padding += Math.max(0, column - cells.length) - LIMITS.paddingPerCell;
    if (padding > LIMITS.padding) {
      throw new HeadstampError("file-too-large", { file, detail: "padding", limit: LIMITS.padding, row });
    }
    while (cells.length < column) cells.push(null);
    if (column < cells.length && cells[column] !== null) warnings.add("cell-twice", address(column, row));
    cells[column] = cell;
  }

  return {
    shortcuts: [
      {
        parent: "row",
        pattern: CELL,
        take([, r, s, t, v = ""]) {
          if (!inData) return;
          // Without a value there is nothing but a format.
          if (v === "") column = r === undefined ? column + 1 : columnOf(r);
          else {
            startCell(r, t, s);
            value = v;
            endCell();
          }
        },
      },
      {
        parent: "sheetData",
        pattern: ROW,
        opens: "row",
        take([, r]) {
          startRow(r === undefined ? {} : { r });
        },
      },
    ],
    handlers: {
      open(name, attributes) {
        if (inCell) {
          if (part === "is") rich.open(name, attributes);
          else if (name === "v" || name === "f" || name === "is") {
            part = name;
            if (name === "f") formula = "";
          }
        } else if (!inData) {
          if (name === "sheetData") inData = true;
          else if (name === "mergeCell") warnings.add("merged-cells", (attributes["ref"] ?? "").slice(0, 32));
          else if (name === "col" && /^(?:1|true)$/.test(attributes["hidden"] ?? "")) {
            const [min, max] = [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1];
            const to = max > min ? `:${columnName(max)}` : "";
            warnings.add("hidden-columns", min >= 0 && max < 1e6 ? `${columnName(min)}${to}` : undefined);
          }
        } else if (name === "c") startCell(attributes["r"], attributes["t"], attributes["s"]);
        else if (name === "row") startRow(attributes);
      },
      text(text) {
        if (part === "v") value += text;
        else if (part === "f") formula += text;
        else if (part === "is") rich.text(text);
      },
      close(name) {
        if (inCell) {
          if (name === "c" && part === "") endCell();
          else if (name === part) part = "";
          else if (part === "is") rich.close(name);
        } else if (inData) {
          if (name === "row") endRow();
          else if (name === "sheetData") inData = false;
        }
      },
    },
    take() {
      const taken = rows;
      rows = [];
      places = 0;
      return taken;
    },
    places: () => places,
  };
}
