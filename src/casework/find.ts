import {
  deriveGroups,
  FIELDS_ASKED,
  type FieldAsked,
  type Finding,
  type FindingName,
  QUESTIONS,
  type Question,
  type Tally,
} from "#findings";
import type { ItemKind, MarkReading } from "#marks";
import type { ImportState, ItemFilter, Slot, Snapshot, Store, TallyRow } from "#store";
import { populationOf } from "./population.ts";
import { fieldOf, readWhere } from "./where.ts";
import { deriveWorklist } from "./worklist.ts";

export interface FindingWish {
  readonly name: FindingName;
  /** Field that divides the groups; null = the finding's own. */
  readonly by: string | null;
  /** `field=value` each: calibre=.50, state=Tamaulipas, year=2023, item=firearm, import=imp_..., as=seizures. */
  readonly where: readonly string[];
}

export interface Found {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/** Answers one of the questions from the committed imports, at the ledger's present state. */
export async function find(store: Store, wish: FindingWish): Promise<Found> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const { filter, year } = readWhere(wish.where);
  const snapshot = await store.snapshot();
  if (wish.name === "unread-marks") {
    return { finding: await deriveWorklist(store, imports, filter), snapshot };
  }
  const by = wish.by === null ? null : fieldOf(wish.by, FIELDS_ASKED);
  const tallies: Tally[] = [];
  const left = new Map<string, string>();
  const answered = new Set<string>();
  for (const question of QUESTIONS.filter(({ name }) => name === wish.name)) {
    for (const row of await ask(store, question, { by, filter, dated: year !== null })) {
      const file = imports.find(({ id }) => id === row.importId);
      if (file === undefined) continue;
      if (question.meaning !== null && file.as !== question.meaning) {
        left.set(file.id, "not-seizures");
        continue;
      }
      const said = readings(row, slotsOf(question, { by, dated: year !== null }));
      if (year !== null && said("date")?.value?.id.slice(0, 4) !== year) continue;
      const tally = tallyOf(row, { file, question, by, said });
      if (tally.outcome !== "unexamined") answered.add(`${question.of} ${file.id}`);
      tallies.push(tally);
    }
  }
  for (const { id } of imports) {
    if (!left.has(id) && !tallies.some(({ importId }) => importId === id)) left.set(id, "no-such-mark");
  }
  // A file that has no such column at all says nothing of its items: they would all stand as "not examined".
  const kept = tallies.filter(
    (tally) => tally.of !== "importer" || answered.has(`importer ${tally.importId}`),
  );
  const leftOut = [...left].map(([importId, reason]) => ({ importId, reason }));
  return { finding: { name: wish.name, groups: deriveGroups(kept), leftOut }, snapshot };
}

function ask(
  store: Store,
  question: Question,
  wish: { readonly by: FieldAsked | null; readonly filter: ItemFilter; readonly dated: boolean },
): Promise<TallyRow[]> {
  const kinds = question.items === null ? {} : { kinds: wish.filter.kinds ?? question.items };
  const where = { ...wish.filter, ...kinds };
  if (
    question.items !== null &&
    wish.filter.kinds?.every((kind) => !question.items?.includes(kind as ItemKind))
  ) {
    return Promise.resolve([]);
  }
  return store.tally({ by: slotsOf(question, wish), seizure: true, where });
}

/** Marks that a question needs of each item, each once. */
function slotsOf(
  question: Question,
  wish: { readonly by: FieldAsked | null; readonly dated: boolean },
): Slot[] {
  const dividing = wish.by ?? question.by;
  const dated: Slot[] = wish.dated ? ["date"] : [];
  return [...new Set<Slot>([...question.marks, ...(dividing === null ? [] : [dividing]), ...dated])];
}

type Said = (slot: Slot) => MarkReading | null;

function readings(row: TallyRow, slots: readonly Slot[]): Said {
  return (slot) => row.readings[slots.indexOf(slot)] ?? null;
}

/** A row of the store in the terms of findings. */
function tallyOf(
  row: TallyRow,
  at: {
    readonly file: ImportState;
    readonly question: Question;
    readonly by: FieldAsked | null;
    readonly said: Said;
  },
): Tally {
  const { file, question, said } = at;
  const field = at.by ?? question.by;
  const answer = question.answer(question.marks.map(said));
  return {
    importId: file.id,
    population: populationOf(file, row.kind),
    by: field === null ? { field: "item", key: row.kind, label: row.kind } : dividerOf(field, said(field)),
    of: question.of,
    seizure: row.seizure,
    ...answer,
    rows: row.items,
    pieces: row.pieces,
    withoutQuantity: row.items - row.counted,
  };
}

/** Items whose dividing mark was not read stay in sight, in a group of their own outcome. */
function dividerOf(field: FieldAsked, mark: MarkReading | null): Tally["by"] {
  if (mark?.value != null) {
    const { id, label } = mark.value;
    if (field !== "date") return { field, key: id, label };
    return { field, key: id.slice(0, 4), label: id.slice(0, 4) };
  }
  const outcome = mark === null || mark.reasons.includes("empty") ? "empty" : mark.outcome;
  return { field, key: `(${outcome})`, label: `(${field}: ${outcome})` };
}
