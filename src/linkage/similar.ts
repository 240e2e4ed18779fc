/** Jaro-Winkler similarity, 0 to 1, with the customary prefix of four characters at 0.1 each (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

export function jaroOf(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return a === b ? 1 : 0;
  const range = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const char = a.charCodeAt(i);
    const end = Math.min(b.length, i + range + 1);
    for (let j = Math.max(0, i - range); j < end; j++) {
      if (taken[j] === 0 && b.charCodeAt(j) === char) {
        taken[j] = 1;
        matched.push(char);
        break;
      }
    }
  }
  const count = matched.length;
  if (count === 0) return 0;
  let moved = 0;
  let next = 0;
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 1 && b.charCodeAt(j) !== matched[next++]) moved++;
  }
  return (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
}

let above = new Int32Array(64);
let row = new Int32Array(64);

/** Edits (a letter more, less or another) between two texts. */
export function levenshtein(a: string, b: string): number {
  if (b.length >= row.length) {
    above = new Int32Array(2 * b.length);
    row = new Int32Array(2 * b.length);
  }
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    [above, row] = [row, above];
    row[0] = i;
    const char = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const other = (above[j - 1] as number) + (b.charCodeAt(j - 1) === char ? 0 : 1);
      row[j] = Math.min(other, (above[j] as number) + 1, (row[j - 1] as number) + 1);
    }
  }
  return row[b.length] as number;
}
