import { plainWords } from "./cells.ts";
import type { ColumnMapping, MappingNote, SavedMapping, SheetMapping, TableMapping } from "./mapping.ts";

/** A saved mapping is reapplied when at least this share of its meaningful columns is found again. */
const ENOUGH = 0.6;

/** The guess with the saved mapping of best fit laid over it: by header text first, then by what the values say. */
export function applySaved(guessed: SheetMapping, known: readonly SavedMapping[]): SheetMapping {
  const own = guessed.tables[0];
  if (own === undefined) return guessed;
  let best: { fit: number; name: string; table: TableMapping; notes: MappingNote[] } | null = null;
  for (const { name, mapping } of known) {
    const saved = mapping.tables[0];
    if (mapping.meaning !== guessed.meaning || saved === undefined) continue;
    const laid = layOver(own, saved);
    if (laid.fit >= ENOUGH && laid.fit > (best?.fit ?? 0)) best = { ...laid, name };
  }
  if (best === null) return guessed;
  return {
    ...guessed,
    tables: [best.table, ...guessed.tables.slice(1)],
    saved: best.name,
    notes: [...guessed.notes.filter((note) => note.code !== "low-confidence"), ...best.notes],
  };
}

function layOver(
  own: TableMapping,
  saved: TableMapping,
): { readonly fit: number; readonly table: TableMapping; readonly notes: MappingNote[] } {
  const notes: MappingNote[] = [];
  const taken = new Map<number, ColumnMapping>();
  const wanted = saved.columns.filter((column) => column.header !== "" || column.field !== "ignore");
  const left: ColumnMapping[] = [];
  for (const column of wanted) {
    const same = own.columns.filter(
      (candidate) =>
        !taken.has(candidate.column) && plainWords(candidate.header) === plainWords(column.header),
    );
    const hit = same.find((candidate) => candidate.column === column.column) ?? same[0];
    if (hit === undefined || column.header === "") left.push(column);
    else taken.set(hit.column, column);
  }
  let moved = 0;
  for (const [at, column] of taken) if (at !== column.column) moved++;
  if (moved > 0)
    notes.push({ code: "saved-column-moved", columns: [...taken.keys()], detail: String(moved) });
  for (const column of left) {
    // A renamed column: guessed anew as the same field, and the only one of it that is still free.
    const free = own.columns.filter(
      (candidate) => !taken.has(candidate.column) && candidate.field === column.field,
    );
    if (column.field !== "ignore" && free.length === 1 && free[0]!.evidence.sampled > 0) {
      const { column: at, header } = free[0]!;
      taken.set(at, column);
      notes.push({ code: "saved-column-renamed", columns: [at], detail: `${column.header} -> ${header}` });
    } else if (column.field !== "ignore") {
      notes.push({ code: "saved-column-missing", columns: [column.column], detail: column.header });
    }
  }
  const meaningful = wanted.filter((column) => column.field !== "ignore");
  const found = new Set([...taken.values()]);
  const fit =
    meaningful.length === 0 ? 0 : meaningful.filter((column) => found.has(column)).length / meaningful.length;
  const columns = own.columns.map((column): ColumnMapping => {
    const old = taken.get(column.column);
    if (old === undefined) {
      if (column.field !== "ignore")
        notes.push({ code: "new-column", columns: [column.column], detail: column.header });
      return column;
    }
    return {
      ...column,
      name: old.name,
      field: old.field,
      confidence: 1,
      unit: old.unit,
      holds: old.holds,
      country: old.country,
      // The values of this file settle their own order first: the same office changes its habits.
      dateOrder: column.dateOrder ?? old.dateOrder,
      sumOf: column.sumOf,
    };
  });
  return { fit, notes, table: { ...own, columns, defaultItem: saved.defaultItem } };
}
