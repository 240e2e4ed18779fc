import { type Reading, unread } from "#base";
import { readCalibre } from "./calibre.ts";
import { readDate } from "./date.ts";
import { readHeadstamp } from "./headstamp.ts";
import type { MarkKind, MarkReading, MarkValues, ReadContext } from "./kinds.ts";
import { readLot } from "./lot.ts";
import { readMake } from "./make.ts";
import { readModel } from "./model.ts";
import { readPlace } from "./place.ts";
import { readSerial } from "./serial.ts";
import { readType } from "./type.ts";

type Readers = { readonly [K in MarkKind]: (text: string, context: ReadContext) => Reading<MarkValues[K]> };

/** One line a family; a kind that no family reads yet is `unread`, reason `no-reader`. */
const READERS: Partial<Readers> = {
  headstamp: readHeadstamp,
  lot: readLot,
  calibre: readCalibre,
  serial: readSerial,
  make: readMake,
  model: readModel,
  type: readType,
  place: readPlace,
  date: readDate,
};

/** Reads one mark of a kind; the context is what the column, the row or the file tells about it. */
export function readMark<K extends MarkKind>(
  kind: K,
  text: string,
  context: ReadContext = {},
): MarkReading<K> {
  const reader = READERS[kind];
  const reading =
    reader === undefined ? unread<MarkValues[K]>(kind, text, ["no-reader"]) : reader(text, context);
  return reading as MarkReading<K>;
}
