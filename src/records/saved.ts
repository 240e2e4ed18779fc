import { plainWords } from "./cells.ts";
import type { ColumnMapping, MappingNote, SavedMapping, SheetMapping, TableMapping } from "./mapping.ts";

/** A saved mapping is reapplied when at least this share of its meaningful columns is found again. */
const ENOUGH = 0.6;

/** One table with a saved one laid over it; `fit` 0 where none was. */
interface Laid {
  readonly fit: number;
  readonly table: TableMapping;
  readonly notes: readonly MappingNote[];
}

/**
 * The guess with the saved mapping of best fit laid over it, table by table: by header text first, then by what the values
 * say. A table that no saved one fits stays as guessed.
 */
export function applySaved(guessed: SheetMapping, known: readonly SavedMapping[]): SheetMapping {
  let best: { fit: number; name: string; laid: readonly Laid[] } | null = null;
  for (const { name, mapping } of known) {
    if (mapping.meaning !== guessed.meaning) continue;
    const laid = guessed.tables.map((own) => layBest(own, mapping.tables));
    const fit = laid.reduce((sum, one) => sum + one.fit, 0);
    if (fit > (best?.fit ?? 0)) best = { fit, name, laid };
  }
  if (best === null) return guessed;
  const whole = best.laid.every(({ fit }) => fit > 0);
  return {
    ...guessed,
    tables: best.laid.map(({ table }) => table),
    saved: best.name,
    notes: [
      ...guessed.notes.filter(({ code }) => !(whole && code === "low-confidence")),
      ...best.laid.flatMap(({ notes }) => notes),
    ],
  };
}

/** Tables of one sheet often repeat their header: each takes the saved one that fits it best, taken before or not. */
function layBest(own: TableMapping, saved: readonly TableMapping[]): Laid {
  let best: Laid = { fit: 0, table: own, notes: [] };
  for (const table of saved) {
    const laid = layOver(own, table);
    if (laid.fit >= ENOUGH && laid.fit > best.fit) best = laid;
  }
  return best;
}

function layOver(own: TableMapping, saved: TableMapping): Laid {
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
