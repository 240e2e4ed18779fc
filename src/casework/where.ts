import { HeadstampError } from "#base";
import { FIELDS_ASKED, type FieldAsked } from "#findings";
import { ITEM_KINDS, type MarkKind, readMark, serialKey } from "#marks";
import { ROW_MEANINGS } from "#records";
import type { ItemFilter, Slot } from "#store";

const KIND_OF: Readonly<Record<FieldAsked, MarkKind>> = {
  headstamp: "headstamp",
  make: "make",
  importer: "make",
  calibre: "calibre",
  type: "type",
  state: "place",
  municipality: "place",
  date: "date",
};

export function fieldOf<T extends string>(field: string, fields: readonly T[]): T {
  const found = fields.find((known) => known === field);
  if (found === undefined) throw new HeadstampError("field-unknown", { field, fields: fields.join(" | ") });
  return found;
}

/** What of the imports is asked, beside the question itself. */
export interface Condition {
  readonly filter: ItemFilter;
  readonly year: string | null;
}

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** `2017`, `2017-03/2018`, `2017-03-01/` or `/2018`: both ends belong to it. Throws `condition-invalid`. */
function readPeriod(text: string): NonNullable<ItemFilter["dates"]> {
  const [from = "", to = from, ...rest] = text.split("/").map((part) => part.trim());
  const sound = (day: string): boolean => day === "" || DAY.test(day);
  if (rest.length > 0 || !sound(from) || !sound(to) || `${from}${to}` === "")
    throw new HeadstampError("condition-invalid", { condition: `period=${text}` });
  return { from: from || null, to: to || null };
}

/** `field=value` conditions; values are read like any mark, so that ".50" finds what ".50" was read as. */
export function readWhere(conditions: readonly string[]): Condition {
  const read: { [slot in Slot]?: string[] } = {};
  const lists = {
    import: [] as string[],
    item: [] as string[],
    as: [] as string[],
    year: [] as string[],
    serial: [] as string[],
    text: [] as string[],
    period: [] as string[],
  };
  for (const condition of conditions) {
    const at = condition.indexOf("=");
    const field = at < 0 ? condition : condition.slice(0, at);
    const value = at < 0 ? "" : condition.slice(at + 1).trim();
    if (value === "") throw new HeadstampError("condition-invalid", { condition });
    if (field in lists) {
      lists[field as keyof typeof lists].push(value);
      continue;
    }
    const slot = fieldOf(field, FIELDS_ASKED);
    const reading = readMark(KIND_OF[slot], value, slot === "state" ? { level: "state" } : {});
    const ids =
      reading.value === null ? reading.candidates.map((candidate) => candidate.value.id) : [reading.value.id];
    if (ids.length === 0) throw new HeadstampError("condition-invalid", { condition });
    read[slot] = [...(read[slot] ?? []), ...ids];
  }
  for (const kind of lists.item) fieldOf(kind, ITEM_KINDS);
  const serials = lists.serial.map((text) => {
    const key = serialKey(text);
    // All unread fits everything, nothing written fits nothing: neither is a condition.
    if (!/[A-Z0-9]/.test(key)) throw new HeadstampError("condition-invalid", { condition: `serial=${text}` });
    return key;
  });
  return {
    filter: {
      ...(lists.import.length > 0 ? { imports: lists.import } : {}),
      ...(lists.item.length > 0 ? { kinds: lists.item } : {}),
      ...(lists.as[0] === undefined ? {} : { as: fieldOf(lists.as[0], ROW_MEANINGS) }),
      ...(serials.length > 0 ? { serials } : {}),
      ...(lists.text.length > 0 ? { texts: lists.text } : {}),
      ...(lists.period[0] === undefined ? {} : { dates: readPeriod(lists.period[0]) }),
      read,
    },
    year: lists.year[0] ?? null,
  };
}
