import { HeadstampError } from "#base";
import type { Tell } from "#casework";
import { readMark } from "#marks";
import type { SavedMapping } from "#records";
import { fieldText, rowsIn, type Scanned, type SheetFile, type SheetRow, scanCsv, scannable } from "#sheets";
import { type LinkSheet, type LinkTable, mapForLinkage } from "./link-mapping.ts";
import {
  type Coded,
  type CodedBuilder,
  codedBuilder,
  grown,
  LINK_FIELDS,
  type LinkField,
  PLACED,
  type RegisterColumns,
  shared,
  type Texts,
  textAt,
  textsBuilder,
} from "./register-columns.ts";

/** Rows by which the numbers of rows grow. */
const STEP = 1 << 16;
/** Rows between two words about progress. */
const TOLD = 1 << 11;
/** Dates repeat: each is read once. */
const DATES_KEPT = 100_000;

export interface ReadOptions {
  readonly sheet: string | null;
  readonly known: readonly SavedMapping[];
  readonly tell: Tell;
  readonly signal?: AbortSignal;
  /** Given the serial of each row as it is read. */
  readonly onSerial?: (serial: string) => void;
}

export interface RegisterRead {
  readonly columns: RegisterColumns;
  readonly sheets: readonly LinkSheet[];
  /** Distinct ids that more than one row has. */
  readonly repeatedIds: number;
  /** The dates are those of a purchase. */
  readonly rowFirst: boolean;
}

/** Reads of a register what linkage needs, column by column; CSV by its bytes, all else cell by cell. */
export async function readRegister(file: SheetFile, options: ReadOptions): Promise<RegisterRead> {
  const sheets = await mapForLinkage(file, { as: "register", sheet: options.sheet, known: options.known });
  if (sheets.length === 0) {
    const sheet = file.sheets.map(({ name }) => name).join(", ");
    throw new HeadstampError("sheet-without-header", {
      file: file.path,
      sheet,
      detail: "no serial, no make",
    });
  }
  const first = sheets[0]!;
  const plain = file.format === "csv" && sheets.length === 1 && first.tables.length === 1;
  const scan = plain ? await scannable(file.path) : null;
  const told = { ...options, total: rowsIn(sheets.map(({ info }) => info)) };
  let made = scan === null ? null : await byBytes({ scan, table: first.tables[0]! }, told);
  made ??= await byCells(file, sheets, told);
  const columns = made.finish();
  const repeatedIds = columns.id === null ? 0 : repeated(columns.id, columns.rows);
  const guessed = sheets.some(({ tables }) => tables.some(({ namedId }) => !namedId));
  // A guessed id that several rows share names none of them.
  const id = guessed && repeatedIds > 0 ? null : columns.id;
  const rowFirst = sheets.every(({ tables }) => tables.every(({ purchases }) => purchases));
  return { columns: { ...columns, id }, sheets, repeatedIds: id === null ? 0 : repeatedIds, rowFirst };
}

async function byBytes(
  {
    scan,
    table,
  }: { readonly scan: NonNullable<Awaited<ReturnType<typeof scannable>>>; readonly table: LinkTable },
  options: Built,
): Promise<Builder | null> {
  const build = builder([table], options);
  const decoder = new TextDecoder(scan.encoding, { ignoreBOM: true });
  const header = Buffer.from(table.serialHeader);
  const ordered = table.dateOrder === "dmy" || table.dateOrder === "mdy";
  const dated = new Map<string, string>();
  const dates = (text: string): string => {
    let iso = dated.get(text);
    if (iso === undefined) {
      if (dated.size > DATES_KEPT) dated.clear();
      iso = isoDate(text, table);
      dated.set(text, iso);
    }
    return iso;
  };
  const places: number[] = [];
  const whole = await scanCsv(
    scan,
    (record) => {
      if ((record.record - 1) % PLACED === 0) places.push(record.from);
      if (record.record < table.firstRow || isBlank(record)) return;
      if (repeatsHeader(record, table.columns.serial, header)) return;
      build.start(record.record, "");
      for (const [role, column] of build.roles) {
        if (role === "date" && ordered) {
          build.text(role, dates(fieldText(record, column, decoder)));
        } else if (plainField(record, column)) {
          let [from, to] = [record.starts[column] as number, record.ends[column] as number];
          while (from < to && (record.bytes[from] as number) <= 32) from++;
          while (from < to && (record.bytes[to - 1] as number) <= 32) to--;
          build.put(role, record.bytes, from, to);
        } else build.text(role, fieldText(record, column, decoder));
      }
      build.end();
    },
    options.signal,
  );
  return whole ? { ...build, finish: () => ({ ...build.finish(), places }) } : null;
}

/** Whether a field can be taken byte by byte: ASCII, with nothing doubled in it. */
function plainField(record: Scanned, column: number): boolean {
  if (column >= record.fields || record.doubled[column] === 1) return false;
  for (let at = record.starts[column] as number; at < (record.ends[column] as number); at++) {
    if ((record.bytes[at] as number) > 126) return false;
  }
  return true;
}

function isBlank(record: Scanned): boolean {
  for (let field = 0; field < record.fields; field++) {
    for (let at = record.starts[field] as number; at < (record.ends[field] as number); at++) {
      if ((record.bytes[at] as number) > 32) return false;
    }
  }
  return true;
}

function repeatsHeader(record: Scanned, column: number | undefined, header: Uint8Array): boolean {
  if (column === undefined || header.length === 0 || column >= record.fields) return false;
  const start = record.starts[column] as number;
  if ((record.ends[column] as number) - start !== header.length) return false;
  for (let at = 0; at < header.length; at++) if (record.bytes[start + at] !== header[at]) return false;
  return true;
}

async function byCells(file: SheetFile, sheets: readonly LinkSheet[], options: Built): Promise<Builder> {
  const build = builder(
    sheets.flatMap(({ tables }) => tables),
    options,
  );
  const several = sheets.length > 1;
  for (const { sheet, info, tables } of sheets) {
    let at = 0;
    for await (const batch of file.rows(sheet)) {
      options.signal?.throwIfAborted();
      for (const row of batch) {
        while (tables[at + 1] !== undefined && row.row >= tables[at + 1]!.firstRow) at++;
        const table = tables[at]!;
        if (row.row < table.firstRow || row.cells.every((cell) => (cell?.raw ?? "").trim() === "")) continue;
        if (table.serialHeader !== "" && cellAt(row, table.columns.serial) === table.serialHeader) continue;
        build.start(row.row, several ? info.name : "");
        for (const [role] of build.roles) {
          build.text(
            role,
            role === "date" ? dateAt(row, table, info.dateSystem) : cellAt(row, table.columns[role]),
          );
        }
        build.end();
      }
    }
  }
  return build;
}

function cellAt(row: SheetRow, column: number | undefined): string {
  return column === undefined ? "" : (row.cells[column]?.raw ?? "");
}

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the two calendars of spreadsheets. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/** A date as text: of a spreadsheet's day number the day, of what has an order of its own the ISO date. */
export function dateAt(row: SheetRow, table: LinkTable, system: 1900 | 1904): string {
  const cell = table.columns.date === undefined ? null : row.cells[table.columns.date];
  if (cell === null || cell === undefined) return "";
  const days = Number(cell.raw);
  if (cell.kind === "date" || (cell.kind === "number" && days > 10_000 && days < 80_000)) {
    return new Date(Math.floor(days - EPOCH[system]) * DAY_MS).toISOString().slice(0, 10);
  }
  return isoDate(cell.raw, table);
}

/** What the order of the whole column settles is written out: a cell alone would not tell. */
function isoDate(text: string, { dateOrder }: LinkTable): string {
  if (dateOrder === null || dateOrder === "ymd" || text === "") return text;
  return readMark("date", text, { dateOrder }).value?.iso ?? text;
}

interface Built extends ReadOptions {
  /** About how many rows there are; null where the file does not say. */
  readonly total: number | null;
}

interface Builder {
  /** Roles that some table has, with the column of the first. */
  readonly roles: readonly (readonly [LinkField | "id" | "serial", number])[];
  readonly start: (row: number, sheet: string) => void;
  readonly put: (role: LinkField | "id" | "serial", bytes: Uint8Array, from: number, to: number) => void;
  readonly text: (role: LinkField | "id" | "serial", text: string) => void;
  readonly end: () => void;
  readonly finish: () => RegisterColumns;
}

function builder(tables: readonly LinkTable[], { tell, onSerial, total }: Built): Builder {
  const has = (role: LinkField | "id" | "serial"): number | undefined =>
    tables.find(({ columns }) => columns[role] !== undefined)?.columns[role];
  const roles = (["serial", "id", ...LINK_FIELDS] as const).flatMap((role) => {
    const column = has(role);
    return column === undefined ? [] : [[role, column] as const];
  });
  const serial = textsBuilder();
  const id = has("id") === undefined ? null : textsBuilder();
  const coded = new Map<LinkField, CodedBuilder>();
  for (const [role] of roles) if (role !== "id" && role !== "serial") coded.set(role, codedBuilder());
  const sheets = codedBuilder();
  let numbers = new Uint32Array(STEP);
  let rows = 0;
  let sheeted = false;
  const scratch = new Uint8Array(1 << 16);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const utf8 = (text: string): number => encoder.encodeInto(text.trim(), scratch).written;

  const put: Builder["put"] = (role, bytes, from, to) => {
    if (role === "serial") {
      serial.add(bytes, from, to);
      onSerial?.(decoder.decode(bytes.subarray(from, to)));
    } else if (role === "id") id?.add(bytes, from, to);
    else coded.get(role)?.add(bytes, from, to);
  };
  const noSerial = has("serial") === undefined;
  return {
    roles,
    put,
    start(row, sheet) {
      if (rows === numbers.length) numbers = grown(numbers, 2 * numbers.length);
      numbers[rows] = row;
      if (sheet !== "") sheeted = true;
      sheets.add(scratch, 0, utf8(sheet));
    },
    text: (role, text) => put(role, scratch, 0, utf8(text)),
    end() {
      if (noSerial) put("serial", scratch, 0, 0);
      if (++rows % TOLD === 0) tell("register", rows, total === null ? null : Math.max(total, rows));
    },
    finish: () => ({
      rows,
      id: id?.finish() ?? null,
      serial: serial.finish(),
      numbers: shared(numbers, rows),
      sheets: sheeted ? sheets.finish() : null,
      coded: Object.fromEntries(
        LINK_FIELDS.map((field) => [field, coded.get(field)?.finish() ?? null]),
      ) as Record<LinkField, Coded | null>,
      places: null,
    }),
  };
}

/** How many distinct texts more than one row has, rows without one left out. */
function repeated(texts: Texts, rows: number): number {
  const hashes = new Float64Array(rows);
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    const hash = hashOf(texts, row);
    if (hash >= 0) hashes[filled++] = hash;
  }
  const sorted = hashes.subarray(0, filled).sort();
  const doubtful = new Set<number>();
  for (let at = 1; at < filled; at++) if (sorted[at] === sorted[at - 1]) doubtful.add(sorted[at] as number);
  if (doubtful.size === 0) return 0;
  const seen = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    if (!doubtful.has(hashOf(texts, row))) continue;
    const text = textAt(texts, row);
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return [...seen.values()].filter((times) => times > 1).length;
}

/** 52 bits of two hashes; -1 for an empty text. */
function hashOf({ bytes, starts }: Texts, row: number): number {
  const [from, to] = [starts[row] as number, starts[row + 1] as number];
  if (from === to) return -1;
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = from; at < to; at++) {
    a = Math.imul(a ^ (bytes[at] as number), 0x01000193);
    b = Math.imul(b ^ (bytes[at] as number), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 6) * 2 ** 26 + (b >>> 6);
}
