import { HeadstampError, toHex, utf8 } from "#base";
import { type Condition, type Desk, type Sourced, sourceRows } from "#casework";
import { dividerOf, populationOf, recordsOf } from "#counting";
import { ASKED, definitionOf, type Finding, type Group, type Question } from "#findings";
import { type Figure, OTHERS } from "#gate";
import { NOBLE } from "#ledger";
import type { MarkReading } from "#marks";
import { cellAddress } from "#records";
import { type ImportState, type Slot, slotOf } from "#store";

/** What a figure counts: cells of imports (`imp_.../SHEET!D12`), and how many rows and pieces they stand for. */
export interface Counted {
  readonly cells: string[];
  rows: number;
  pieces: number;
}

/** A reading with its column, in the slot that the tables keep it in. */
interface Held {
  readonly reading: MarkReading;
  readonly column: number;
}

/** The mark of a slot: a column of its own goes before a reading borrowed from another. */
function heldIn({ source, item }: Sourced, slot: Slot): Held | null {
  const marks = item.marks.filter(({ field, kind }) => slotOf(field, kind) === slot);
  const mark = marks.find(({ field, kind }) => field === kind) ?? marks[0];
  const reading = mark === undefined ? undefined : source.readings[mark.reading];
  return mark === undefined || reading === undefined ? null : { reading, column: mark.column };
}

/**
 * Counts the figures of a finding again, cell by cell out of the ledger's bodies and not out of the tables, and keeps which cells
 * each of them counts. Findings that are no shares give what cells their rows name. Throws `figure-differs`.
 */
export async function countAgain(
  { store, tell }: Pick<Desk, "store" | "tell">,
  at: {
    readonly finding: Finding;
    readonly figures: readonly Figure[];
    /** The group that a table was made of, with all its rows. */
    readonly groupOf: (table: number) => Group | undefined;
    readonly files: readonly ImportState[];
    readonly condition: Condition;
    readonly by: string | null;
  },
): Promise<Map<string, Counted>> {
  const { finding, figures, condition } = at;
  const questions = ASKED.filter(({ name }) => name === finding.name).map((question) =>
    at.by === null ? question : { ...question, by: at.by as Question["by"] },
  );
  const found = new Map<string, Counted>();
  if (questions.length === 0) return countNamed({ store, tell }, at);
  const places = new Map(figures.map((figure) => [placeOf(figure, figure.unit, figure.key), figure.id]));
  const put = (id: string | undefined, cell: string, pieces: number | null): void => {
    if (id === undefined) return;
    const counted = found.get(id) ?? { cells: [], rows: 0, pieces: 0 };
    counted.cells.push(cell);
    counted.rows++;
    counted.pieces += pieces ?? 0;
    found.set(id, counted);
  };
  const total = at.files.reduce((sum, { items }) => sum + items, 0);
  let done = 0;
  for (const file of at.files) {
    for await (const rows of sourceRows(store, file)) {
      tell("recount", done, total);
      done += rows.length;
      for (const row of rows) {
        if (!meets(condition, row)) continue;
        for (const question of questions) {
          const place = askedOf(question, file, row);
          if (place === null) continue;
          for (const unit of ["pieces", "rows"]) {
            const id =
              places.get(placeOf(place, unit, place.key)) ?? places.get(placeOf(place, unit, OTHERS));
            if (unit === "rows" || row.item.quantity !== null) put(id, place.cell, row.item.quantity);
          }
        }
      }
    }
  }
  for (const { id, numerator, unit } of figures) {
    const counted = found.get(id);
    const again = unit === "pieces" ? (counted?.pieces ?? 0) : (counted?.rows ?? 0);
    if (again !== numerator)
      throw new HeadstampError("figure-differs", { figure: id, printed: numerator ?? 0, again });
  }
  return found;
}

function askedOf(question: Question, file: ImportState, row: Sourced) {
  const { item, source } = row;
  if (question.items !== null && !question.items.includes(item.kind)) return null;
  if (question.meaning !== null && file.as !== question.meaning) return null;
  const marks = question.marks.map((slot) => heldIn(row, slot));
  const answer = question.answer(marks.map((mark) => mark?.reading ?? null));
  if (answer.outcome !== "read" || answer.key === null) return null;
  const field = question.by;
  const by =
    field === null
      ? { field: "item", key: item.kind, label: item.kind }
      : dividerOf(field, heldIn(row, field)?.reading ?? null);
  const column = marks[0]?.column ?? 0;
  const cell = `${source.importId}/${source.row.sheet}!${cellAddress(column, source.row.row)}${item.n === 0 ? "" : `#${item.n}`}`;
  return { by, population: populationOf(file, item.kind), of: question.of, key: answer.key, cell };
}

/** Where a count belongs, whatever finding asks. */
function placeOf(
  { by, population, of }: Pick<Figure, "by" | "population" | "of">,
  unit: string,
  key: string,
): string {
  return JSON.stringify([by.field, by.key, population, of, unit, key]);
}

function meets({ filter, year }: Condition, row: Sourced): boolean {
  const said = (slot: Slot): string | null => heldIn(row, slot)?.reading.value?.id ?? null;
  if (filter.kinds !== undefined && !filter.kinds.includes(row.item.kind)) return false;
  if (year !== null && said("date")?.slice(0, 4) !== year) return false;
  return Object.entries(filter.read ?? {}).every(([slot, ids]) => {
    const id = said(slot as Slot);
    return id !== null && ids.includes(id);
  });
}

type Named = Parameters<typeof countAgain>[1];

/** Cells that the rows of a finding name, and those that its items say they are counted in: the latter are counted again. */
async function countNamed(
  { store, tell }: Pick<Desk, "store" | "tell">,
  at: Named,
): Promise<Map<string, Counted>> {
  const { finding, figures, groupOf, condition } = at;
  const found = namedCells(figures, groupOf);
  const countedIn = definitionOf(finding.name)?.countedIn;
  const open = figures.filter(({ id, numerator }) => numerator !== null && !found.has(id));
  if (countedIn === undefined || open.length === 0) return found;
  const places = new Map(
    open.flatMap((figure) =>
      (groupOf(figure.table)?.imports ?? []).map((id) => [counterOf(id, figure), figure.id] as const),
    ),
  );
  const records = await recordsOf(store, condition, (_, done, total) => tell("recount", done, total));
  const facts = new Map(records.imports.map((one) => [one.importId, one]));
  for await (const items of records.items()) {
    for (const item of items) {
      const file = facts.get(item.importId);
      if (file === undefined) continue;
      for (const { by, key, unit, n } of countedIn(item, file)) {
        const population = file.population(item.kind);
        const id = places.get(counterOf(item.importId, { by: { key: by }, key, unit, population }));
        if (id === undefined) continue;
        const counted = found.get(id) ?? { cells: [], rows: 0, pieces: 0 };
        counted.cells.push(item.address);
        counted.rows += n;
        found.set(id, counted);
      }
    }
  }
  for (const { id, numerator, key } of open) {
    const again = found.get(id)?.rows ?? 0;
    if (key !== OTHERS && found.has(id) && again !== numerator)
      throw new HeadstampError("figure-differs", { figure: id, printed: numerator ?? 0, again });
  }
  return found;
}

const counterOf = (
  importId: string,
  at: Pick<Figure, "key" | "unit" | "population"> & { readonly by: { readonly key: string } },
): string => JSON.stringify([importId, at.by.key, at.key, at.unit, at.population?.item ?? null]);

/** Addresses as the rows of a finding name them, of cells or of whole rows. */
function namedCells(
  figures: readonly Figure[],
  groupOf: (table: number) => Group | undefined,
): Map<string, Counted> {
  const found = new Map<string, Counted>();
  for (const figure of figures) {
    const named = cellsOf(figure, figures, groupOf(figure.table));
    if (named.length === 0) continue;
    // A pair of rows is two addresses.
    const cells = [...new Set(named.flatMap((cell) => cell.split(" | ")))];
    found.set(figure.id, { cells, rows: named.length, pieces: 0 });
  }
  return found;
}

/** What a figure rests on: its row's cells, those of all rows that were withheld, or those of a curve up to its point. */
function cellsOf(figure: Figure, figures: readonly Figure[], group: Group | undefined): readonly string[] {
  const rows = group?.rows ?? [];
  if (figure.key === OTHERS) {
    const shown = new Set(figures.filter(({ table }) => table === figure.table).map(({ key }) => key));
    return rows.flatMap((row) => (shown.has(row.key) ? [] : row.cells));
  }
  if (group?.form !== "curve") return rows.find(({ key }) => key === figure.key)?.cells ?? [];
  // Each point adds its cells to the ones before; an estimate of the curve rests on all of them.
  const recorded = figure.estimate === null && figure.interval === null;
  return rows.flatMap((row) => (!recorded || Number(row.key) <= Number(figure.key) ? row.cells : []));
}

/** Salted hash of the cells that a figure counts: nobody can confirm a guess without the ledger's own body. */
export function saltedHash(salt: string, id: string, cells: readonly string[]): string {
  const running = NOBLE.sha256();
  running.update(utf8(`headstamp counted v1\n${salt}\n${id}\n${[...cells].sort().join("\n")}`));
  return toHex(running.digest());
}
