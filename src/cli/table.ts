/** A column of a text table; numbers stand right. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
}

/** Width on a terminal: combining marks take none. Marks and headers of this field need no wider characters. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

/** Lines of an aligned text table, without colour; cells are single lines. */
export function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}+/gu, " ")));
  const widths = columns.map((column, i) =>
    Math.max(width(column.title), ...clean.map((row) => width(row[i] ?? "")), 1),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => {
        const cell = cells[i] ?? "";
        const pad = " ".repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return column.right === true ? pad + cell : cell + pad;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((w) => "-".repeat(w)).join("  ");
  return [line(columns.map((column) => column.title)), rule, ...clean.map(line)].join("\n");
}
