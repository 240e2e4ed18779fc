/** Names of the first columns, each made once: a sheet asks for the same few a million times. */
const NAMES: string[] = [];
const NAMED = 1024;

/** Letters of a column, 0 = A, 25 = Z, 26 = AA. */
export function columnName(column: number): string {
  if (column >= NAMED) return spell(column);
  NAMES[column] ??= spell(column);
  return NAMES[column];
}

function spell(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** Column (0 = A) and row (1 = first) as people write them: `B7`. */
export function address(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Column of an address such as `B7` or `$B$7`, 0 = A; -1 where it does not start with a column. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    // Lower case is folded: some writers use it. Beyond six letters the number would lose its last digits.
    const letter = code & ~32;
    if (letter >= 65 && letter <= 90 && i < 6) column = column * 26 + (letter - 64);
    else if (code !== 36) break;
  }
  return column - 1;
}
