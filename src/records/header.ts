import { type Cell, cellText, plainWords, type SheetRow } from "./cells.ts";
import { isHeaderPhrase, scoreHeader } from "./header-words.ts";
import { unitOf } from "./units.ts";

export interface FoundHeader {
  /** Row numbers as the file counts them; empty where no row looks like a header. */
  readonly rows: readonly number[];
  /** Header text by column, rows joined by ` / `; "" where empty. */
  readonly texts: readonly string[];
  /** Index into the given rows of the first row below. */
  readonly next: number;
}

/** How far down a header is looked for: title blocks of official files stay under this. */
const DEPTH = 40;

/** The header row, or the pair of rows of a two-row header, that best fits words and shape. */
export function findHeader(rows: readonly SheetRow[]): FoundHeader {
  const width = usualWidth(rows);
  let best: { score: number; at: number; count: number; texts: readonly string[] } | null = null;
  for (let at = 0; at < Math.min(DEPTH, rows.length); at++) {
    const row = rows[at]!;
    const texts = row.cells.map(cellText);
    const single = scoreRow(row.cells, texts, width, rows[at + 1]) - 0.05 * at;
    if (single > (best?.score ?? 0)) best = { score: single, at, count: 1, texts };
    const below = rows[at + 1];
    if (below === undefined || !pairs(row, below)) continue;
    const joined = joinRows(texts, below.cells.map(cellText));
    const cells = joined.map((text): Cell | null => (text === "" ? null : { raw: text, kind: "text" }));
    const pair = scoreRow(cells, joined, width, rows[at + 2]) - 0.05 * at - 0.4;
    if (pair > (best?.score ?? 0)) best = { score: pair, at, count: 2, texts: joined };
  }
  if (best === null) return { rows: [], texts: [], next: 0 };
  const found = rows.slice(best.at, best.at + best.count).map((row) => row.row);
  return { rows: found, texts: best.texts, next: best.at + best.count };
}

/** True when a row below a header is the header of another table: nearly all its cells are header phrases. */
export function isOtherHeader(row: SheetRow, header: ReadonlySet<string>): boolean {
  for (const cell of row.cells) {
    // A header has no numbers, so most rows of data are done here.
    const code = cell?.raw.charCodeAt(0) ?? 0;
    if (code >= 48 && code <= 57) return false;
  }
  let filled = 0;
  let phrases = 0;
  let same = 0;
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === "") continue;
    filled++;
    if (cell?.kind === "text" && isHeaderPhrase(text)) phrases++;
    else if (filled <= 2 && phrases === 0 && !header.has(plainWords(text))) return false;
    if (header.has(plainWords(text))) same++;
  }
  return filled >= 3 && phrases >= 3 && phrases >= 0.6 * filled && same < 0.8 * filled;
}

/** Cells filled in a usual row of the table. */
function usualWidth(rows: readonly SheetRow[]): number {
  const widths = rows
    .map((row) => row.cells.filter((cell) => cellText(cell) !== "").length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}

function scoreRow(
  cells: readonly (Cell | null)[],
  texts: readonly string[],
  width: number,
  below: SheetRow | undefined,
): number {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2 || filled.length < 0.35 * width) return 0;
  let score = 0;
  texts.forEach((text, at) => {
    if (text === "") return;
    if (/^\(?-?[\d.,/ :%-]+\)?$/.test(text) || cells[at]?.kind === "number" || cells[at]?.kind === "date") {
      // A year may head a column of yearly figures; any other number speaks for data.
      score -= /^(19|20)\d\d$/.test(text) ? 0 : 1.5;
      return;
    }
    if (text.length > 60) score -= 0.5;
    const words = scoreHeader(text)[0]?.score ?? 0;
    const belowText = cellText(below?.cells[at]);
    const counts = /^[\d.,]+$/.test(belowText);
    if (words >= 0.6) score += words;
    else if (counts && unitOf(text) !== null) score += 0.9;
    score += counts || /\d/.test(belowText) ? 0.35 : 0.2;
  });
  const distinct = new Set(filled).size / filled.length;
  return score * distinct * Math.min(1, filled.length / Math.max(1, 0.6 * width));
}

/** Two rows can be one header when one fills gaps of the other and neither holds numbers. */
function pairs(upper: SheetRow, lower: SheetRow): boolean {
  const up = upper.cells.map(cellText);
  const low = lower.cells.map(cellText);
  if ([...up, ...low].some((text) => /^-?[\d.,]+$/.test(text) && !/^(19|20)\d\d$/.test(text))) return false;
  if (up.filter((text) => text !== "").length < 2) return false;
  const width = Math.max(up.length, low.length);
  let gaps = 0;
  for (let at = 0; at < width; at++) if (((up[at] ?? "") === "") !== ((low[at] ?? "") === "")) gaps++;
  return gaps > 0;
}

/** A group title stands over the columns to its right until the next title, where they have a title of their own. */
function joinRows(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let group = "";
  for (let at = 0; at < Math.max(upper.length, lower.length); at++) {
    const up = upper[at] ?? "";
    const low = lower[at] ?? "";
    if (up !== "") group = up;
    if (low === "") {
      joined.push(up);
      if (up === "") group = "";
    } else joined.push(group === "" ? low : `${group} / ${low}`);
  }
  return joined;
}
