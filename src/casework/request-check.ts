import { createHash } from "node:crypto";
import { markReader } from "#marks";
import { deriveMapping, packRows, rowReader, type SheetRow } from "#records";
import { openSheets } from "#sheets";
import type { ImportState, Store } from "#store";
import { checkRequest, marksOf, type Preflight, type RequestDraft, type SourceRow, tracedItem } from "#trace";
import { now } from "./desk.ts";
import { type Sourced, sourceOf } from "./source-rows.ts";

/** Rows looked at before the columns of a file of requests are understood. */
const SAMPLE_ROWS = 500;
/** Other records of one serial that are looked at. */
const ALIKE = 20;

/** The pre-flight of one item of the store: what would be typed into the form, checked before anything is sent. */
export async function checkItem(store: Store, named: string): Promise<Preflight> {
  const found = await sourceOf(store, named);
  return checkRequest(draftOf(found, await twins(store, found)));
}

/** Addresses of other items of the store with the same serial, and the same make where both are known. */
async function twins(
  store: Store,
  { source, item, file }: Sourced & { file: ImportState },
): Promise<string[]> {
  const draft = draftOf({ source, item }, []);
  const serial = draft.serials[0]?.reading.value;
  if (serial?.key == null || serial.condition !== "legible") return [];
  const make = draft.make?.value?.id;
  const held = await store.items({ read: { serial: [serial.id] } }, { limit: ALIKE });
  return held
    .filter(
      (one) => !(one.importId === file.id && one.sheet === source.row.sheet && one.row === source.row.row),
    )
    .filter(({ marks }) => make === undefined || marks.make?.id == null || marks.make.id === make)
    .map((one) => `${one.importId.slice(0, 12)}/${one.sheet}!${one.row}`);
}

function draftOf({ source, item }: Sourced, duplicates: readonly string[]): RequestDraft {
  const { marks, kind, id, transfers } = tracedItem(source, item);
  const { make, importer, model, calibre, type } = marks;
  const dated = transfers.flatMap(({ date, basis }) =>
    date === null || basis === "assumed" ? [] : [date.iso],
  );
  const [origin] = marksOf(source, item, { kind: "place", field: "country" });
  return {
    ...{ id, kind, make, importer, model, calibre, type, duplicates },
    serials: marksOf(source, item, { kind: "serial", field: "serial" }).map(({ reading, column }) => ({
      reading,
      header: column.header,
    })),
    origin: origin?.reading.value?.country ?? null,
    seen: dated.sort()[0] ?? null,
  };
}

/**
 * The pre-flight of every row of a file with the columns of a trace request; opens no store. Two rows of one make and serial
 * are each other's duplicates.
 */
export async function* checkFile(path: string): AsyncGenerator<Preflight> {
  const file = await openSheets(path);
  try {
    const sourced: Sourced[] = [];
    for (const [sheet, info] of file.sheets.entries()) {
      for await (const one of readSheet(file, { sheet, name: info.name, dateSystem: info.dateSystem }))
        sourced.push(one);
    }
    const seen = new Map<string, string[]>();
    const keyed = sourced.map((one) => {
      const draft = draftOf(one, []);
      const serial = draft.serials[0]?.reading.value;
      const key =
        serial?.key == null || serial.condition !== "legible"
          ? null
          : `${serial.key} ${draft.make?.value?.id ?? ""}`;
      if (key !== null) seen.set(key, [...(seen.get(key) ?? []), draft.id]);
      return { one, key, id: draft.id };
    });
    for (const { one, key, id } of keyed) {
      const others = key === null ? [] : (seen.get(key) ?? []).filter((other) => other !== id);
      yield checkRequest(draftOf(one, others));
    }
  } finally {
    await file.close();
  }
}

type File = Awaited<ReturnType<typeof openSheets>>;

async function* readSheet(
  file: File,
  at: { readonly sheet: number; readonly name: string; readonly dateSystem: 1900 | 1904 },
): AsyncGenerator<Sourced> {
  const read = markReader({ capacity: 20_000 });
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(at.sheet)) {
    rows.push(...batch);
    if (rows.length >= SAMPLE_ROWS) break;
  }
  if (rows.length === 0) return;
  const sample = { sheetName: at.name, rows, dateSystem: at.dateSystem };
  const mapping = deriveMapping(sample, "case-items", { known: [], read });
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
  const reader = rowReader(mapping, {
    read,
    hash,
    dateSystem: at.dateSystem,
    latestYear: Number(now().slice(0, 4)),
  });
  for await (const batch of file.rows(at.sheet)) {
    for (const line of batch) {
      const parts = reader(line);
      if (parts === null || parts.disposition !== "accepted") continue;
      const packed = packRows([{ sheet: mapping.sheet, key: parts.content, parts, same: false }]);
      const [row] = packed.rows;
      if (row === undefined) continue;
      const columns =
        (mapping.tables.findLast(({ firstRow }) => firstRow <= line.row) ?? mapping.tables[0])?.columns ?? [];
      const source: SourceRow = {
        ...{ importId: "file", meaning: "case-items", origin: "own", registerKind: null },
        ...{ columns, row, readings: packed.readings },
      };
      for (const item of row.items) yield { source, item };
    }
  }
}
