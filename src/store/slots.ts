import type { MarkKind } from "#marks";
import type { Field, MarkPlace } from "#records";

/** Columns of `item` that hold a reading, in the order of the table. */
export const SLOTS = [
  "headstamp",
  "lot",
  "serial",
  "calibre",
  "make",
  "model",
  "type",
  "class",
  "importer",
  "country",
  "state",
  "municipality",
  "place",
  "date",
  "purchased",
  "assumed",
] as const;
export type Slot = (typeof SLOTS)[number];

const KINDS: Readonly<Partial<Record<Slot, MarkKind>>> = {
  ...{ importer: "make", class: "type", purchased: "date", assumed: "date" },
  ...{ country: "place", state: "place", municipality: "place" },
};

/** The kind of the readings that a slot holds. */
export const kindOf = (slot: Slot): MarkKind => KINDS[slot] ?? (slot as MarkKind);

/** Slots that hold readings of a kind; all of them where none is named. */
export function slotsOf(kind: MarkKind | undefined): readonly Slot[] {
  return kind === undefined ? SLOTS : SLOTS.filter((slot) => kindOf(slot) === kind);
}

/** Where a reading belongs; null where it speaks of something beside the item's recovery, such as its purchase. */
export function slotOf(field: Field, kind: MarkKind): Slot | null {
  switch (kind) {
    case "type":
      if (field === "subtype") return null;
      return field === "item-class" ? "class" : "type";
    case "make":
      if (field === "dealer") return null;
      return field === "importer" ? "importer" : "make";
    case "place":
      if (field === "purchase-place" || field === "import-country" || field === "dealer-address") return null;
      return field === "country" || field === "state" || field === "municipality" ? field : "place";
    case "date":
      if (field === "purchase-date") return "purchased";
      return field === "assumed-date" ? "assumed" : "date";
    case "headstamp":
    case "lot":
    case "serial":
    case "calibre":
    case "model":
      return kind;
  }
}

/** One reading a slot; a second one for a slot (two serials on a gun) is kept in `mark`. */
export function arrange(marks: readonly MarkPlace[]): {
  readonly slots: readonly (MarkPlace | null)[];
  readonly more: readonly MarkPlace[];
} {
  const slots: (MarkPlace | null)[] = new Array(SLOTS.length).fill(null);
  const more: MarkPlace[] = [];
  for (const mark of marks) {
    const slot = slotOf(mark.field, mark.kind);
    if (slot === null) {
      more.push(mark);
      continue;
    }
    const at = PLACES[slot];
    const held = slots[at]!;
    // A column of its own goes before a reading borrowed from another: `headstamp` before make-read-as-headstamp.
    if (held === null) slots[at] = mark;
    else if (held.field !== held.kind && mark.field === mark.kind) {
      slots[at] = mark;
      more.push(held);
    } else more.push(mark);
  }
  return { slots, more };
}

const PLACES = Object.fromEntries(SLOTS.map((slot, i) => [slot, i])) as Record<Slot, number>;
