import { constants, deflateSync, inflateSync } from "node:zlib";
import { type Candidate, fromUtf8, HeadstampError, type Reading, utf8 } from "#base";
import type { MarkReading } from "#marks";
import type { Chunk, ItemRecord, MarkPlace, RowRecord } from "#records";

/** Longest inflated body, bytes: what is longer is neither written nor read. */
const MAX_INFLATED = 1 << 28;

/** Some hundreds of rows fit: pieces of it would have to be joined. */
const INFLATED_AT_ONCE = 1 << 20;

/** Canonical texts of readings: readers hand out the same object for the same mark. */
const texts = new WeakMap<MarkReading, string>();

/**
 * The body of an `import.rows` entry: the RFC 8785 text of the chunk, as a zlib stream. The entry's hash is over the
 * stream as kept, so that whoever verifies needs no zlib and hashes a fifth.
 *
 * Rows are laid out anew with their fields in RFC 8785 order, because the runtime writes JSON five times as fast as a
 * general canonical writer, which sorts every key of every row again (measured 2026-11).
 */
export function encodeChunk(chunk: Chunk, longest = MAX_INFLATED): Uint8Array {
  const { importId, sealed } = chunk;
  const readings = chunk.readings.map(readingText).join(",");
  const rows = JSON.stringify(chunk.rows.map(orderedRow));
  const bytes = utf8(
    `{"importId":${JSON.stringify(importId)},"readings":[${readings}],"rows":${rows},"sealed":${JSON.stringify(sealed)}}`,
  );
  if (bytes.length > longest) {
    const detail = `${bytes.length} bytes of rows in one entry, at most ${longest}`;
    throw new HeadstampError("act-refused", { kind: "import.rows", detail });
  }
  return deflateSync(bytes, { level: constants.Z_BEST_SPEED });
}

export function decodeChunk(body: Uint8Array): Chunk {
  return readable(() => JSON.parse(fromUtf8(inflated(body))) as Chunk);
}

function inflated(body: Uint8Array): Buffer {
  return inflateSync(body, { maxOutputLength: MAX_INFLATED, chunkSize: INFLATED_AT_ONCE });
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new HeadstampError("ledger-broken", { detail: "body-unreadable", where: "body" }, { cause: error });
  }
}

/** A row with the readings that it points into. */
export type RowAlone = Pick<Chunk, "readings"> & { readonly row: RowRecord };

/**
 * Some rows of a body, each with its own readings alone, numbered anew; rows that the body does not have are left out. Only these rows and
 * readings are parsed, which a single look-up is quicker by an order of magnitude for. They are found by how `encodeChunk` begins
 * and ends them: within a text every quote is escaped, so that these runs of characters stand nowhere else.
 */
export function decodeRows(
  body: Uint8Array,
  wanted: readonly { readonly sheet: string; readonly row: number }[],
): RowAlone[] {
  return readable(() => {
    const bytes = inflated(body);
    const starts = [bytes.indexOf(READING)];
    const readingAt = (n: number): MarkReading => {
      while (starts.length <= n + 1) {
        const last = starts.at(-1) as number;
        const next = last < 0 ? -1 : bytes.indexOf(READING, last + 1);
        starts.push(next < 0 ? bytes.indexOf(ROWS, last) + 1 : next);
      }
      const text = bytes.toString("utf8", starts[n], (starts[n + 1] as number) - 1);
      return JSON.parse(text) as MarkReading;
    };
    return wanted.flatMap(({ sheet, row }) => {
      const tail = `,"row":${row},"sheet":${JSON.stringify(sheet)}}`;
      const end = bytes.indexOf(tail);
      if (end < 0) return [];
      const start = bytes.lastIndexOf(ROW, end);
      const found = JSON.parse(bytes.toString("utf8", start, end + Buffer.byteLength(tail))) as RowRecord;
      const numbers = new Map<number, number>();
      const own = (n: number): number => numbers.get(n) ?? numbers.set(n, numbers.size).size - 1;
      const items = found.items.map((item) => ({
        ...item,
        marks: item.marks.map((mark) => ({ ...mark, reading: own(mark.reading) })),
      }));
      return [{ row: { ...found, items }, readings: [...numbers.keys()].map(readingAt) }];
    });
  });
}

/** How a reading, the rows and one row begin in a body; each has fields in RFC 8785 order. As bytes, since a thousand are looked for. */
const READING = Buffer.from('{"candidates":');
const ROWS = Buffer.from('],"rows":[');
const ROW = Buffer.from('{"cells":');

/** RFC 8785 text of a reading. */
export function readingText(reading: MarkReading): string {
  let text = texts.get(reading);
  if (text === undefined) {
    text = JSON.stringify(orderedReading(reading));
    texts.set(reading, text);
  }
  return text;
}

/** Every field of a record, so that one that is not laid out below is missed by the compiler and not by a reader. */
type Whole<T> = { readonly [field in keyof Required<T>]: T[field] };

function orderedReading(reading: MarkReading): Whole<MarkReading> {
  const { candidates, input, kind, outcome, reasons, value } = reading as Reading<unknown>;
  const own = sorted(value);
  const rivals = candidates.map(
    ({ certainty, source, value: rival, why }): Whole<Candidate<unknown>> => ({
      certainty,
      source,
      value: rival === value ? own : sorted(rival),
      why,
    }),
  );
  return { candidates: rivals, input, kind, outcome, reasons, value: own } as Whole<MarkReading>;
}

function orderedRow(row: RowRecord): Whole<RowRecord> {
  const { cells, checks, disposition, figures, items, key, reason, recordId, row: number, sheet } = row;
  return {
    cells,
    checks: checks && sorted(checks),
    disposition,
    figures: figures && sorted(figures),
    items: items.map(orderedItem),
    ...{ key, reason, recordId, row: number, sheet },
  };
}

function orderedItem({ kind, marks, n, quantity, quantityColumn, seizure }: ItemRecord): Whole<ItemRecord> {
  return { kind, marks: marks.map(orderedMark), n, quantity, quantityColumn, seizure };
}

function orderedMark({ column, field, kind, reading }: MarkPlace): Whole<MarkPlace> {
  return { column, field, kind, reading };
}

/** A copy with every key in its order. */
function sorted<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted) as T;
  const fields = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(fields).sort()) copy[key] = sorted(fields[key]);
  return copy as T;
}
