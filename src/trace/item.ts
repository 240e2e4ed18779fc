import type { ItemKind, MarkKind, MarkReading } from "#marks";
import type { Field, ItemRecord } from "#records";
import { transfersOfRow } from "./row.ts";
import { addressIn, marksOf, type SourceRow } from "./source.ts";
import type { Transfer } from "./transfer.ts";

/** An item as a trace looks at it: what its marks say, and every transfer that speaks of it. */
export interface TracedItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** What the file calls the event or case; null where it names none. */
  readonly event: string | null;
  readonly marks: {
    readonly make: MarkReading<"make"> | null;
    readonly importer: MarkReading<"make"> | null;
    readonly model: MarkReading<"model"> | null;
    readonly calibre: MarkReading<"calibre"> | null;
    readonly type: MarkReading<"type"> | null;
    readonly serial: MarkReading<"serial"> | null;
    readonly headstamp: MarkReading<"headstamp"> | null;
    readonly lot: MarkReading<"lot"> | null;
  };
  readonly transfers: readonly Transfer[];
  /** Rows of registers that it may be and nobody judged: they bear no rung, they stand beside the path. */
  readonly candidates?: readonly CandidateRecord[];
}

/** A row of a register that linkage offers for an item. */
export interface CandidateRecord {
  /** `REGISTER/SHEET!ROW`. */
  readonly record: string;
  readonly register: string;
  /** What its rows go by in the register, for `headstamp judge`; several where a book has a row for each act. */
  readonly id: string;
  readonly probability: number;
  readonly transfers: readonly Transfer[];
}

/** An item from its own row; `more` are transfers that other rows have of it. */
export function tracedItem(source: SourceRow, item: ItemRecord, more: readonly Transfer[] = []): TracedItem {
  const first = <K extends MarkKind>(kind: K, ...fields: readonly Field[]): MarkReading<K> | null => {
    for (const field of fields) {
      const [found] = marksOf(source, item, { kind, field });
      if (found !== undefined) return found.reading;
    }
    return null;
  };

  return {
    id: addressIn(source, item),
    kind: item.kind,
    event: item.seizure,
    marks: {
      make: first("make", "make"),
      importer: first("make", "importer"),
      model: first("model", "model"),
      calibre: first("calibre", "calibre"),
      type: first("type", "type", "item-class"),
      serial: first("serial", "serial"),
      headstamp: first("headstamp", "headstamp", "make"),
      lot: first("lot", "lot"),
    },
    transfers: [...transfersOfRow(source, item), ...more],
  };
}
