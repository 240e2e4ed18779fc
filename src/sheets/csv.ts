import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Options, type Parser, parse } from "csv-parse";
import { HeadstampError } from "#base";
import { address } from "./address.ts";
import { guessDelimiter } from "./delimiter.ts";
import type { Digest } from "./digest.ts";
import { type Guess, guessEncoding } from "./encoding.ts";
import { LIMITS } from "./limits.ts";
import type { Cell, RowsOptions, SheetFile, SheetRow } from "./sheet.ts";
import { gatherWarnings, type Warnings } from "./warnings.ts";

/** The one sheet of a CSV file: a copy under another name must have the same addresses. */
const SHEET = "csv";

/** Records exactly as written: ragged rows, stray quotes and blank lines are kept. */
export const CSV_OPTIONS = {
  bom: false,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  record_delimiter: ["\r\n", "\n", "\r"],
  max_record_size: LIMITS.recordBytes,
} as const satisfies Options;

/** UTF-8 bytes of the text, without its mark. */
async function* utf8Bytes(path: string, { encoding, mark }: Guess): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { start: mark, highWaterMark: 1 << 17 });
  if (encoding === "utf-8") {
    yield* source as AsyncIterable<Buffer>;
    return;
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk as Buffer, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function refusal(path: string, error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number((error as { lines?: unknown }).lines ?? 0);
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new HeadstampError("file-truncated", { file: path, detail: "quote", line }, { cause: error });
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const limit = LIMITS.recordBytes / 2 ** 20;
    return new HeadstampError(
      "file-too-large",
      { file: path, detail: "line", limit, line },
      { cause: error },
    );
  }
  return new HeadstampError("file-unreadable", { file: path, detail: "csv", line }, { cause: error });
}

function lineBreaks(field: string): number {
  return field.includes("\n") || field.includes("\r") ? (field.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}

function* toRows(
  records: Iterable<readonly string[]>,
  at: { row: number; line: number },
  warnings: Warnings,
) {
  for (const record of records) {
    at.row++;
    let breaks = 1;
    let last = record.length;
    while (last > 0 && record[last - 1] === "") last--;
    const width = Math.min(last, LIMITS.columns);
    const cells: (Cell | null)[] = [];
    for (let column = 0; column < last; column++) {
      const raw = record[column] ?? "";
      breaks += lineBreaks(raw);
      if (column >= width) continue;
      cells.push(raw === "" ? null : { raw, kind: "text" });
      if (raw.includes("\0")) warnings.add("nul-bytes", address(column, at.row));
      if (raw.includes("\ufffd")) warnings.add("bytes-undecodable", address(column, at.row));
    }
    const blank = record.length === 0 || (record.length === 1 && record[0] === "");
    const row: SheetRow = { row: at.row, line: at.line, cells, ...(blank ? { blank } : {}) };
    at.line += breaks;
    if (last > width) warnings.add("row-too-wide", address(width, at.row), { limit: LIMITS.columns });
    yield last > width ? { ...row, cut: last - width } : row;
  }
}

/** Batches of records as the parser makes them; leaving early stops the reading. */
async function* records(path: string, guess: Guess, delimiter: string, signal?: AbortSignal) {
  const parser: Parser = parse({ ...CSV_OPTIONS, delimiter });
  let failure: unknown;
  const source = Readable.from(utf8Bytes(path, guess), { highWaterMark: 1 });
  const running = pipeline(source, parser, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    failure = error;
  });
  try {
    let batch: string[][] = [];
    let places = 0;
    for await (const record of parser as AsyncIterable<string[]>) {
      batch.push(record);
      places += record.length;
      if (batch.length >= LIMITS.batchRows || places >= LIMITS.batchPlaces) {
        yield batch;
        batch = [];
        places = 0;
      }
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw refusal(path, failure ?? error);
  } finally {
    parser.destroy();
    source.destroy();
    await running;
  }
}

export async function openCsv(path: string, digest: Digest, warnings: Warnings): Promise<SheetFile> {
  // The parser would hold a line that never ends.
  if (digest.longestLine > LIMITS.recordBytes) {
    const limit = LIMITS.recordBytes / 2 ** 20;
    throw new HeadstampError("file-too-large", { file: path, detail: "line", limit });
  }
  const guess = guessEncoding(digest);
  if (!guess.sure) warnings.add("encoding-guessed", undefined, { encoding: guess.encoding });
  const sample = new TextDecoder(guess.encoding).decode(digest.head.subarray(guess.mark));
  const delimiter = guessDelimiter(sample);
  let reading = gatherWarnings(SHEET);
  return {
    path,
    sha256: digest.sha256,
    bytes: digest.bytes,
    format: "csv",
    encoding: guess.encoding,
    delimiter,
    sheets: [{ name: SHEET, hidden: false, dateSystem: 1900, rows: digest.lines }],
    get warnings() {
      return [...warnings.list(), ...reading.list()];
    },
    async *rows(_sheet: number, options: RowsOptions = {}) {
      const found = gatherWarnings(SHEET);
      reading = found;
      const at = { row: 0, line: 1 };
      for await (const batch of records(path, guess, delimiter, options.signal)) {
        yield [...toRows(batch, at, found)];
      }
    },
    async close() {},
  };
}
