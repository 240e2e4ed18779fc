import { settleDateOrder } from "#marks";
import { cellText, plainWords, type SheetRow, WIDEST } from "./cells.ts";
import { settleDoubts } from "./doubts.ts";
import { countryOf, defaultItem, type Guess, guessField, LEAST_CONFIDENCE, levelOf } from "./guess.ts";
import { findHeader, isOtherHeader } from "./header.ts";
import type {
  ColumnMapping,
  MappingNote,
  ReadMark,
  SavedMapping,
  SheetMapping,
  SheetSample,
  TableMapping,
} from "./mapping.ts";
import { decimalOf } from "./numbers.ts";
import { type Profile, profileColumn } from "./profile.ts";
import { settleColumns } from "./resolve.ts";
import type { Field, RowMeaning } from "./rows.ts";
import { applySaved } from "./saved.ts";
import { findSums } from "./sums.ts";
import { unitOf } from "./units.ts";

const SHOWN_VALUES = 4;

/** Guesses how a sheet is to be understood from its header words and its values, or reapplies a saved mapping. */
export function deriveMapping(
  sample: SheetSample,
  meaning: RowMeaning,
  {
    known = [],
    read = null,
  }: { readonly known?: readonly SavedMapping[]; readonly read?: ReadMark | null } = {},
): SheetMapping {
  const notes: MappingNote[] = [];
  const rows = sample.rows.filter((row) => row.cells.some((cell) => cellText(cell) !== ""));
  const tables: TableMapping[] = [];
  let from = 0;
  while (from < rows.length) {
    const part = rows.slice(from);
    const found = findHeader(part);
    if (found.rows.length === 0 && tables.length > 0) break;
    if (found.rows.length === 0) notes.push({ code: "no-header", columns: [], detail: sample.sheetName });
    const header = new Set(found.texts.map(plainWords).filter((text) => text !== ""));
    const below = part.slice(found.next);
    const other = below.findIndex((row) => isOtherHeader(row, header));
    const own = other === -1 ? below : below.slice(0, other);
    const title = part.slice(0, Math.max(0, found.next - found.rows.length));
    tables.push(mapTable({ found, rows: own, title, meaning, read, sheetName: sample.sheetName }, notes));
    if (other === -1) break;
    from += found.next + other;
  }
  if (tables.length > 1) {
    const starts = tables.map((table) => table.headerRows[0] ?? table.firstRow).join(", ");
    notes.push({ code: "several-tables", columns: [], detail: starts });
  }
  const guessed: SheetMapping = { version: 1, sheet: sample.sheetName, meaning, tables, saved: null, notes };
  return applySaved(guessed, known);
}

interface TableInput {
  readonly found: { readonly rows: readonly number[]; readonly texts: readonly string[] };
  readonly rows: readonly SheetRow[];
  readonly title: readonly SheetRow[];
  readonly meaning: RowMeaning;
  readonly read: ReadMark | null;
  readonly sheetName: string;
}

/** A column on its way to a mapping. */
export interface Draft {
  readonly column: number;
  readonly header: string;
  readonly profile: Profile;
  readonly guesses: readonly Guess[];
  field: Field;
  confidence: number;
  words: readonly string[];
}

function mapTable(input: TableInput, notes: MappingNote[]): TableMapping {
  const { found, rows, meaning, read } = input;
  let width = found.texts.length;
  for (const row of rows) {
    const last = row.cells.findLastIndex((cell) => cellText(cell) !== "");
    width = Math.min(WIDEST, Math.max(width, last + 1));
  }
  const drafts: Draft[] = [];
  for (let column = 0; column < width; column++) {
    const header = found.texts[column] ?? "";
    const profile = profileColumn(
      rows.map((row) => row.cells[column]),
      read,
    );
    const guesses = guessField(header, profile);
    const best = guesses[0];
    const sure = best !== undefined && best.confidence >= LEAST_CONFIDENCE;
    drafts.push({
      column,
      header,
      profile,
      guesses,
      field: sure ? best.field : "ignore",
      confidence: sure ? best.confidence : header === "" && profile.filled === 0 ? 1 : 0.5,
      words: sure ? best.words : [],
    });
  }
  const layout = settleColumns(drafts, meaning);
  settleDoubts(drafts, { rows, meaning, layout });
  const fields = new Set(drafts.map((draft) => draft.field));
  const ammunition = drafts.some(
    (draft) => (draft.field === "type" || draft.field === "item-class") && hasAmmunition(draft),
  );
  const titleText = input.title.map((row) => row.cells.map(cellText).join(" ")).join(" ");
  const named = unitOf(input.sheetName)?.item ?? unitOf(titleText)?.item ?? null;
  const sums = findSums(drafts, rows);
  const finished = drafts.map((draft) => finishColumn(draft, rows, sums.get(draft.column) ?? []));
  const states = drafts.filter(({ field }) => field === "state");
  const country = read === null ? null : countryOfStates(states, read);
  const columns = finished.map((column) => {
    if (country !== null && column.country === null && PLACED.has(column.field))
      return { ...column, country };
    return country === null && isElsewhere(column, drafts[column.column]!)
      ? { ...column, holds: "locality" as const }
      : column;
  });
  noteColumns(columns, drafts, notes);
  return {
    headerRows: found.rows,
    firstRow: rows[0]?.row ?? (found.rows.at(-1) ?? 0) + 1,
    layout,
    columns,
    defaultItem: defaultItem(fields, ammunition, named),
    axes: layout === "matrix" ? axesOf(drafts, input.title) : { rows: null, columns: null },
  };
}

/** Columns that lie in the country whose states the table names. */
const PLACED: ReadonlySet<Field> = new Set<Field>(["state", "municipality", "place"]);
/** Distinct places needed to say that a column lies elsewhere, and the share of them that a table would have to know. */
const PLACES_SEEN = 8;
const KNOWN_HERE = 0.3;

/** Towns and states of a country without a table: a few of them have namesakes in another, so none is read. */
function isElsewhere(column: ColumnMapping, draft: Draft): boolean {
  const state = column.field === "state";
  if (!state && column.field !== "municipality" && column.field !== "place") return false;
  if (column.country !== null || draft.profile.values.length < PLACES_SEEN) return false;
  const known = draft.profile.readShare("place", column.holds ?? "municipality");
  return known !== null && known < (state ? KNOWN_STATES : KNOWN_HERE);
}

/** Values looked at for it, and the share of them that must be states of one country. */
const STATES_SEEN = 100;
const ONE_COUNTRY = 0.9;
/** Share of a state column that must be states of a table before any of it is one. */
const KNOWN_STATES = 0.6;

/** Country of a state column as a whole: `MICH.` alone may be Michigan, among Mexican states it is not. */
function countryOfStates(drafts: readonly Draft[], read: ReadMark): string | null {
  const times = new Map<string, number>();
  let all = 0;
  let seen = 0;
  for (const [text, count] of drafts.flatMap(({ profile }) => profile.values.slice(0, STATES_SEEN))) {
    const { candidates } = read("place", text, { level: "state" });
    seen += count;
    if (candidates.length === 0) continue;
    all += count;
    for (const country of new Set(candidates.map(({ value }) => value.country))) {
      times.set(country, (times.get(country) ?? 0) + count);
    }
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  // `PR`, `SC`, `PA` among Brazil's states are none of the United States
  if (all < KNOWN_STATES * seen) return null;
  if (first === undefined || first[1] < ONE_COUNTRY * all || first[1] === second?.[1]) return null;
  return first[0];
}

/** A table mixes guns and ammunition when more than a stray cell of its type column names ammunition. */
function hasAmmunition(draft: Draft): boolean {
  let times = 0;
  for (const [text, count] of draft.profile.values) {
    const item = unitOf(text)?.item;
    if (item === "cartridge" || item === "fired-case" || item === "projectile") times += count;
  }
  return times > 0.02 * draft.profile.filled;
}

function finishColumn(draft: Draft, rows: readonly SheetRow[], sumOf: readonly number[]): ColumnMapping {
  const { column, header, profile, field } = draft;
  const numbers = field === "quantity" || field === "count" || field === "total";
  const dated = field === "date" || field === "purchase-date" || field === "assumed-date";
  return {
    column,
    header,
    name: header,
    field,
    confidence: Math.round(Math.min(1, draft.confidence) * 100) / 100,
    evidence: {
      words: draft.words,
      values: [...profile.shapes]
        .map(([kind, share]) => ({ kind, share: Math.round(share * 100) / 100 }))
        .filter(({ share }) => share >= 0.1)
        .sort((a, b) => b.share - a.share)
        .slice(0, SHOWN_VALUES),
      sampled: profile.filled,
    },
    unit: numbers ? unitOf(header) : null,
    holds: levelOf(field, header),
    country: countryOf(header),
    dateOrder: dated ? settleDateOrder(rows.map((row) => cellText(row.cells[column]))).order : null,
    decimal: numbers ? decimalOf(profile.values.map(([text]) => text)) : null,
    sumOf,
  };
}

function noteColumns(
  columns: readonly ColumnMapping[],
  drafts: readonly Draft[],
  notes: MappingNote[],
): void {
  const seen = new Map<string, number[]>();
  for (const { header, column } of columns) {
    if (header !== "") seen.set(plainWords(header), [...(seen.get(plainWords(header)) ?? []), column]);
  }
  for (const [detail, at] of seen)
    if (at.length > 1) notes.push({ code: "duplicate-header", columns: at, detail });
  for (const column of columns) {
    const draft = drafts[column.column]!;
    const at = [column.column];
    if (column.header === "" && draft.profile.filled > 0 && column.field !== "label") {
      notes.push({ code: "empty-header", columns: at, detail: column.field });
    }
    if (column.field === "total" && column.sumOf.length === 0 && draft.profile.filled > 0) {
      notes.push({ code: "total-unexplained", columns: at, detail: column.header });
    }
    if ((column.field === "date" || column.field === "purchase-date") && column.dateOrder === null) {
      const order = settleDateOrder(draft.profile.values.map(([raw]) => raw.trim()));
      if (order.open > 0) {
        const code = order.dmy > 0 && order.mdy > 0 ? "date-order-mixed" : "date-order-open";
        notes.push({ code, columns: at, detail: column.header });
      }
    }
    if (column.field !== "ignore" && column.confidence < 0.55) {
      notes.push({ code: "low-confidence", columns: at, detail: column.field });
    }
  }
}

/** Names of the two sides of a matrix: over the row labels, and the last lone title above the column labels. */
function axesOf(drafts: readonly Draft[], title: readonly SheetRow[]): TableMapping["axes"] {
  const label = drafts.find((draft) => draft.field === "label");
  let rows: string | null = null;
  for (let at = label?.column ?? -1; at >= 0 && rows === null; at--) rows = drafts[at]!.header || null;
  const lone = title.findLast((row) => row.cells.filter((cell) => cellText(cell) !== "").length === 1);
  const text = lone?.cells.map(cellText).find((cell) => cell !== "") ?? null;
  return { rows, columns: text !== null && text.length <= 60 ? text : null };
}
