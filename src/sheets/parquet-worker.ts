/**
 * Runs in a worker thread with a cap on memory and time: reads a Parquet file with hyparquet, group by group. That
 * library trusts what a file says of itself; a damaged one can keep it busy for ever.
 */
import { type FileHandle, open } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { LIMITS } from "./limits.ts";
import type { Cell, SheetRow } from "./sheet.ts";
import type { Answer, Ask } from "./worker.ts";

/** The one sheet of a Parquet file: a copy under another name must have the same addresses. */
const SHEET = "parquet";

/** Dates and times come as the text that a person would write, never as a number of days. */
const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoText(days * 86_400_000)?.slice(0, 10),
  timestampFromMilliseconds: (millis) => isoText(Number(millis)),
  timestampFromMicroseconds: (micros) => isoText(Number(micros / 1000n)),
  timestampFromNanoseconds: (nanos) => isoText(Number(nanos / 1_000_000n)),
};

function isoText(millis: number): string | undefined {
  return Math.abs(millis) > 8.64e15 ? String(millis) : new Date(millis).toISOString();
}

/** A page says how long it will be: beyond the bound nothing is unpacked. */
function bounded(): Compressors {
  const made: Compressors = {};
  for (const [codec, unpack] of Object.entries(compressors)) {
    made[codec as keyof Compressors] = (input, length) => {
      if (length <= LIMITS.parquetPageBytes) return unpack(input, length);
      throw new Error(`a page of ${length} bytes`);
    };
  }
  return made;
}

function buffer(handle: FileHandle, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      const bytes = new ArrayBuffer(Math.max(0, end - start));
      const { bytesRead } = await handle.read(new Uint8Array(bytes), 0, bytes.byteLength, start);
      return bytesRead === bytes.byteLength ? bytes : bytes.slice(0, bytesRead);
    },
  };
}

/** Rows of one group of a file, read whole: the memory of one group is what a file takes. */
interface Group {
  readonly first: number;
  readonly rows: unknown[][];
}

async function serve(path: string): Promise<void> {
  const handle = await open(path, "r");
  const file = buffer(handle, (await handle.stat()).size);
  const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
  const columns = metadata.schema
    .filter((_, at) => at > 0 && topLevel(metadata, at))
    .map(({ name }) => name)
    .slice(0, LIMITS.columns);
  let held: Group | null = null;

  /** Rows from `from` on, 0 = the header; a group is read when its first row is asked for. */
  async function batch(from: number): Promise<Answer> {
    if (from === 0) return { kind: "rows", rows: [{ row: 1, cells: columns.map(textCell) }], next: 1 };
    if (held === null || from - 1 < held.first || from - 1 >= held.first + held.rows.length) {
      held = null;
      held = await groupOf(from - 1, { file, metadata, columns });
      if (held === null) return { kind: "rows", rows: [], next: null };
    }
    const rows = held.rows.slice(from - 1 - held.first, from - 1 - held.first + LIMITS.batchRows);
    const made = rows.map((cells, i): SheetRow => ({ row: from + 1 + i, cells: cells.map(cellOf) }));
    return { kind: "rows", rows: made, next: from + rows.length };
  }
  parentPort?.on("message", ({ from }: Ask) => {
    batch(from).then(
      (answer) => parentPort?.postMessage(answer),
      (error: unknown) => parentPort?.postMessage(failure(error)),
    );
  });
  const rows = Number(metadata.num_rows) + 1;
  const sheets = [{ name: SHEET, hidden: false, dateSystem: 1900 as const, rows }];
  parentPort?.postMessage({ kind: "opened", sheets, warnings: [] } satisfies Answer);
}

function failure(error: unknown): Answer {
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** The schema is a tree in one list: the root, then each column with what hangs below it. */
function topLevel({ schema }: FileMetaData, wanted: number): boolean {
  let at = 1;
  while (at < wanted) at += 1 + below(schema, at);
  return at === wanted;
}

function below(schema: FileMetaData["schema"], at: number): number {
  let size = 0;
  for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) {
    size += 1 + below(schema, at + 1 + size);
  }
  return size;
}

interface Source {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: string[];
}

/** The group that holds a row (0 = the first); null where the file has no such row. */
async function groupOf(row: number, source: Source): Promise<Group | null> {
  let first = 0;
  for (const group of source.metadata.row_groups) {
    const count = Number(group.num_rows);
    if (row < first + count) {
      if (Number(group.total_byte_size) > LIMITS.inflatedBytes) throw new Error("a group of rows too large");
      return { first, rows: await readGroup(source, [first, first + count]) };
    }
    first += count;
  }
  return null;
}

async function readGroup(
  source: Source,
  [rowStart, rowEnd]: readonly [number, number],
): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    ...source,
    ...{ rowStart, rowEnd, parsers: PARSERS, geoparquet: false, compressors: bounded() },
    onComplete: (found) => {
      rows = found as unknown[][];
    },
  });
  if (rows.length !== rowEnd - rowStart)
    throw new Error(`${rows.length} rows, ${rowEnd - rowStart} promised`);
  return rows;
}

function textCell(raw: string): Cell | null {
  return raw === "" ? null : { raw, kind: "text" };
}

function cellOf(value: unknown): Cell | null {
  switch (typeof value) {
    case "undefined":
      return null;
    case "string":
      return textCell(value);
    case "number":
    case "bigint":
      return { raw: String(value), kind: "number" };
    case "boolean":
      return { raw: String(value), kind: "boolean" };
    default:
      if (value === null) return null;
      if (value instanceof Uint8Array) return textCell(Buffer.from(value).toString("hex"));
      return textCell(JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part)));
  }
}

serve(String(workerData)).catch((error: unknown) => parentPort?.postMessage(failure(error)));
