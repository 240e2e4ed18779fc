import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { HeadstampError } from "#base";
import { type Condition, columnsOf, fileItems, type Tell } from "#casework";
import type {
  FieldAsked,
  FigureFacts,
  ImportFacts,
  ItemFacts,
  ItemWish,
  Moments,
  Question,
  Records,
  RegisterFacts,
  Tallied,
  Tally,
} from "#findings";
import { periodOf, poolOf } from "#findings";
import type { MarkReading } from "#marks";
import type { ColumnMapping, RowRecord, SheetMapping } from "#records";
import {
  type ImportState,
  type ItemFilter,
  type Shape,
  type Slot,
  type Sorted,
  type Store,
  type Sums,
  sumShapes,
  type TallyRow,
} from "#store";
import { crossingsOf } from "./find-crossings.ts";
import { itemFacts, walkItems } from "./find-items.ts";
import { judgedRows } from "./find-judged.ts";
import { publishedFlows } from "./find-published.ts";
import { populationOf } from "./population.ts";

/** The port, with the imports behind it and the registers that were opened through it. */
export interface Asked extends Records {
  readonly files: readonly ImportState[];
  readonly opened: readonly ImportFacts[];
}

/** The committed imports as findings may ask them, the person's conditions added to each question; `tell` hears of items counted. */
export async function recordsOf(store: Store, condition: Condition, tell: Tell = () => {}): Promise<Asked> {
  const named = condition.filter.imports;
  const files = (await store.imports()).filter(
    ({ status, id, as }) =>
      status === "committed" &&
      (named === undefined || named.includes(id)) &&
      (condition.filter.as === undefined || condition.filter.as === as),
  );
  const periods = await store.periods();
  const imports = files.map((file): ImportFacts => {
    const { id, name, sha256, committedAt, origin, as, registerKind } = file;
    return {
      ...{ importId: id, file: name, sha256, importedOn: (committedAt ?? "").slice(0, 10), origin },
      ...{ meaning: as, registerKind, period: periods.get(id) ?? null },
      population: (item) => populationOf(file, item),
    };
  });
  const kept = { store, files, condition, tell };
  const opened: ImportFacts[] = [];
  return {
    ...{ files, imports, opened },
    tally: (question) => tally(kept, question),
    combinations: async (fields, wish = {}) => {
      const where = filterOf(kept, wish);
      const dated = condition.year === null || fields.includes("date") ? [] : (["date"] as const);
      const rows = where === null ? [] : await store.tally({ by: [...fields, ...dated], where });
      const at = [...fields, ...dated].indexOf("date");
      return rows
        .filter(({ readings }) => condition.year === null || yearOf(readings[at]) === condition.year)
        .map(({ ids: _, readings, ...row }) => ({ ...row, readings: readings.slice(0, fields.length) }));
    },
    items: async function* (wish = {}) {
      const filter = filterOf(kept, wish);
      if (filter !== null) yield* walkItems(kept, { ...condition, filter });
    },
    figures: () => figures(kept),
    register: async (path) => {
      const register = await registerFile(kept, path);
      opened.push(register.facts);
      return register;
    },
    crossings: () => crossingsOf(store, files),
    published: publishedFlows,
    judged: () => judgedRows(store, files),
  };
}

interface Kept {
  readonly store: Store;
  readonly files: readonly ImportState[];
  readonly condition: Condition;
  readonly tell: Tell;
}

/** Null where the wish and the person's conditions have nothing in common. */
function filterOf({ condition, files }: Kept, { kinds, meanings }: ItemWish): ItemFilter | null {
  const { filter } = condition;
  const both = kinds?.filter((kind) => filter.kinds?.includes(kind) ?? true) ?? filter.kinds;
  if (both?.length === 0) return null;
  const imports = files.filter(({ as }) => meanings?.includes(as) ?? true).map(({ id }) => id);
  return { ...filter, imports, ...(both === undefined ? {} : { kinds: both }) };
}

const yearOf = (mark: MarkReading | null | undefined): string | null => mark?.value?.id.slice(0, 4) ?? null;

const NOTHING: Tallied = { tallies: [], pools: [], spreads: [] };

/** Items counted at a time, before somebody is told; and into how many parts a count is divided at most: each looks at every item (four parts of 100,000 took twice as long as one, 2026-11). */
const [PART, PARTS] = [250_000, 8];

async function tally(kept: Kept, question: Question): Promise<Tallied> {
  const { store, files, condition, tell } = kept;
  const where = filterOf(kept, question.items === null ? {} : { kinds: question.items });
  if (where === null) return NOTHING;
  const dated: Slot[] = condition.year === null ? [] : ["date"];
  const dividing = question.by === null ? [] : [question.by];
  const slots = [...new Set<Slot>([...question.marks, ...dividing, ...dated])];
  const byId = new Map(files.map((file) => [file.id, file]));
  const tallies: Tally[] = [];
  const shapes: Shape[] = [];
  const pools = new Numbers();
  const keys = new Numbers();
  const total = await store.countItems(where);
  if (total === 0) return NOTHING;
  const of = Math.min(Math.max(Math.ceil(total / PART), 1), PARTS);
  for (let at = 0, done = 0; at < of; at++) {
    const before = done;
    tell("count", before, total);
    const asked = { by: slots, where: of === 1 ? where : { ...where, part: { at, of } } };
    const sorted: Sorted[] = [];
    for (const row of await store.tally(asked)) {
      done += row.items;
      const file = byId.get(row.importId);
      const said = (slot: Slot): MarkReading | null => row.readings[slots.indexOf(slot)] ?? null;
      if (file === undefined || (condition.year !== null && yearOf(said("date")) !== condition.year))
        continue;
      const one = tallyOf(row, { file, question, said });
      tallies.push(one);
      const key = one.outcome === "read" && one.key !== null ? keys.of(one.key) : null;
      sorted.push({ row, pool: pools.of(poolOf(one)), key });
    }
    tell("spread", before, total);
    if (sorted.length > 0) shapes.push(...(await store.spread(asked, sorted)));
  }
  if (tallies.length === 0) return NOTHING;
  const lies = sumShapes(shapes);
  return {
    tallies,
    pools: lies.pools.map(({ pool, events }) => ({ pool: pools.at(pool), seizures: events })),
    spreads: lies.keys.flatMap(({ pool, key, ...sums }) =>
      (["rows", "pieces"] as const).map((unit) => ({
        ...{ pool: pools.at(pool), unit, key: keys.at(key), events: sums[unit].with },
        moments: momentsOfSums(sums[unit]),
      })),
    ),
  };
}

const momentsOfSums = ({ n, d, draws, nn, nd, dd }: Sums): Moments => ({
  ...{ numerator: n, denominator: d, draws, nn, nd, dd },
});

/** Texts numbered in the order they are met. */
class Numbers {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  of(text: string): number {
    const held = this.numbers.get(text);
    if (held !== undefined) return held;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  at(number: number): string {
    return this.texts[number]!;
  }
}

/** A row of the store in the terms of findings. */
function tallyOf(
  row: TallyRow,
  at: {
    readonly file: ImportState;
    readonly question: Question;
    readonly said: (slot: Slot) => MarkReading | null;
  },
): Tally {
  const { file, question, said } = at;
  const field = question.by;
  return {
    importId: file.id,
    population: populationOf(file, row.kind),
    by: field === null ? { field: "item", key: row.kind, label: row.kind } : dividerOf(field, said(field)),
    of: question.of,
    ...question.answer(question.marks.map(said)),
    rows: row.items,
    pieces: row.pieces,
    withoutQuantity: row.items - row.counted,
  };
}

/** Items whose dividing mark was not read stay in sight, in a group of their own outcome. */
export function dividerOf(field: FieldAsked, mark: MarkReading | null): Tally["by"] {
  if (mark?.value != null) {
    const { id, label } = mark.value;
    if (field !== "date") return { field, key: id, label };
    return { field, key: id.slice(0, 4), label: id.slice(0, 4) };
  }
  const outcome = mark === null || mark.reasons.includes("empty") ? "empty" : mark.outcome;
  return { field, key: `(${outcome})`, label: `(${field}: ${outcome})` };
}

async function* figures({ store, files }: Kept): AsyncGenerator<readonly FigureFacts[]> {
  for (const { id, as, opened } of files) {
    if (as !== "counts") continue;
    const sheets = new Map((opened["mapping"] as readonly SheetMapping[]).map((one) => [one.sheet, one]));
    for await (const { rows } of store.liveRecords(id)) {
      yield rows.flatMap((record) => {
        const { figures: found = [], sheet, row, cells } = record;
        const columns = found.length === 0 ? [] : columnsOf(sheets.get(sheet), record);
        return found.map((figure) => ({
          ...{ ...figure, importId: id, address: `${id}/${sheet}!${row}` },
          labels: [...figure.labels, ...unmapped(columns, record)],
          beside: columns
            .filter(({ column }) => column !== figure.column)
            .map(({ column, header }) => ({ header, text: cells[column] ?? "" })),
        }));
      });
    }
  }
}

/** Columns that the import kept without a meaning of its own: a finding may know their heading (a step, a vintage). */
function unmapped(columns: readonly ColumnMapping[], { cells }: RowRecord): FigureFacts["labels"] {
  return columns.flatMap(({ field, header, column }) => {
    const value = field === "ignore" ? (cells[column] ?? null) : null;
    return value === null || header === "" ? [] : [{ name: header, value }];
  });
}

async function registerFile({ store }: Kept, path: string): Promise<RegisterFacts> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const sha256 = hash.digest("hex");
  const held = (await store.registers()).find((register) => register.sha256 === sha256);
  if (held === undefined) throw new HeadstampError("finding-file", { file: path });
  const { id, name, kind, addedAt, added } = held;
  const items = (await fileItems(path, "register")).map(({ source, item }) =>
    itemFacts({ source: { ...source, importId: id }, item }),
  );
  const whom = { meaning: "register", country: null, form: id.slice(0, 12), origin: added.origin } as const;
  const facts: ImportFacts = {
    ...{ importId: id, file: name, sha256, importedOn: addedAt.slice(0, 10), origin: added.origin },
    ...{ meaning: "register", registerKind: kind, period: periodOfDates(items) },
    population: (item) => ({ ...whom, synthetic: false, item }),
  };
  return { facts, items };
}

function periodOfDates(items: readonly ItemFacts[]): ImportFacts["period"] {
  const dates = items.flatMap((item) => {
    const date = item.said("date") ?? item.said("purchase-date");
    return date?.outcome === "read" && date.value !== null ? [date.value.id] : [];
  });
  return periodOf(dates.map((date) => ({ from: date, to: date })));
}
