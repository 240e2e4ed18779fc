import { HeadstampError } from "#base";
import type { Digest } from "./digest.ts";
import { LIMITS } from "./limits.ts";
import type { RowsOptions, SheetFile, SheetRow } from "./sheet.ts";
import { readStrings } from "./strings.ts";
import { readStyles } from "./styles.ts";
import { gatherWarnings, type Warnings } from "./warnings.ts";
import { readPart, readWorkbook } from "./workbook.ts";
import { readWorksheet } from "./worksheet.ts";
import { parseXml, readXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** The last row that a sheet says it uses (ECMA-376 part 1, 18.3.1.35); it may be wrong. */
const DIMENSION = /<dimension ref="[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}([0-9]{1,7})"/;

/** Opens a workbook: sheets, strings and styles are read, and every sheet is inflated once to check size and CRC. */
export async function openXlsx(
  path: string,
  digest: Digest,
  { parts, main, warnings }: { readonly parts: Parts; readonly main: string; readonly warnings: Warnings },
): Promise<SheetFile> {
  const workbook = await readWorkbook(path, parts, { main, warnings });
  const { strings, handlers: stringHandlers, shortcut } = readStrings(path);
  if (workbook.strings !== null) {
    if (parts.size(workbook.strings) > LIMITS.stringsPartBytes) {
      const limit = LIMITS.stringsPartBytes / 2 ** 20;
      throw new HeadstampError("file-too-large", {
        file: path,
        detail: "inflated",
        part: workbook.strings,
        limit,
      });
    }
    const place = { file: path, part: workbook.strings };
    await readXml(place, parts.stream(workbook.strings), stringHandlers, [shortcut]);
  }
  const { dates, handlers: styleHandlers } = readStyles();
  if (workbook.styles !== null) await readPart(path, parts, workbook.styles, styleHandlers);
  // Damage is found before the first row is handed on, so that no half of a sheet is taken for the whole.
  const lengths = new Map<string, number>();
  for (const part of new Set(workbook.sheets.map((sheet) => sheet.part))) {
    let first = true;
    for await (const chunk of parts.stream(part)) {
      const last = first ? DIMENSION.exec(chunk.toString("latin1"))?.[1] : undefined;
      if (last !== undefined) lengths.set(part, Number(last));
      first = false;
    }
  }
  const found: Warnings[] = workbook.sheets.map(({ name }) => gatherWarnings(name));

  async function* rows(sheet: number, { signal }: RowsOptions = {}): AsyncGenerator<readonly SheetRow[]> {
    const info = workbook.sheets[sheet];
    if (info === undefined) {
      const sheets = workbook.sheets.map(({ name }) => name).join(", ");
      throw new HeadstampError("sheet-missing", { file: path, sheet: sheet + 1, sheets });
    }
    const gathered = gatherWarnings(info.name);
    found[sheet] = gathered;
    const reader = readWorksheet({ file: path, strings, dates, warnings: gathered });
    const place = { file: path, part: info.part };
    let pending: SheetRow[] = [];
    let places = 0;
    for await (const _ of parseXml(place, parts.stream(info.part), reader.handlers, reader.shortcuts)) {
      signal?.throwIfAborted();
      places += reader.places();
      for (const row of reader.take()) pending.push(row);
      if (pending.length < LIMITS.batchRows && places < LIMITS.batchPlaces) continue;
      for (let i = 0; i < pending.length; i += LIMITS.batchRows) yield pending.slice(i, i + LIMITS.batchRows);
      pending = [];
      places = 0;
    }
    if (pending.length > 0) yield pending;
  }

  return {
    path,
    sha256: digest.sha256,
    bytes: digest.bytes,
    format: "xlsx",
    sheets: workbook.sheets.map(({ name, hidden, dateSystem, part }) => {
      const rows = lengths.get(part);
      return { name, hidden, dateSystem, ...(rows === undefined ? {} : { rows }) };
    }),
    get warnings() {
      return [...warnings.list(), ...found.flatMap((sheet) => sheet.list())];
    },
    rows,
    async close() {
      parts.close();
    },
  };
}
