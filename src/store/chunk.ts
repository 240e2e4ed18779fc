import { constants, deflateSync, inflateSync } from "node:zlib";
import { canonicalText, fromUtf8, HeadstampError, type Json, utf8 } from "#base";
import type { MarkReading } from "#marks";
import type { Chunk, ItemRecord, MarkPlace, RowRecord } from "#records";

/** Longest inflated body, bytes: what is longer is neither written nor read. */
const MAX_INFLATED = 1 << 28;

/** Canonical texts of readings: readers hand out the same object for the same mark. */
const texts = new WeakMap<MarkReading, string>();

/**
 * The body of an `import.rows` entry: the RFC 8785 text of the chunk, as a zlib stream. The entry's hash is over the
 * stream as kept, so that whoever verifies needs no zlib and hashes a fifth.
 *
 * The text is put together here, fields in RFC 8785 order, because a general writer sorts every key of every row again.
 */
export function encodeChunk(chunk: Chunk, longest = MAX_INFLATED): Uint8Array {
  void NONE_LEFT;
  const readings = chunk.readings.map(readingText).join(",");
  const rows = chunk.rows.map(rowText).join(",");
  const { importId, sealed } = chunk;
  const text = `{"importId":${json(importId)},"readings":[${readings}],"rows":[${rows}],"sealed":${json(sealed)}}`;
  const bytes = utf8(text);
  if (bytes.length > longest) {
    const detail = `${bytes.length} bytes of rows in one entry, at most ${longest}`;
    throw new HeadstampError("act-refused", { kind: "import.rows", detail });
  }
  return deflateSync(bytes, { level: constants.Z_BEST_SPEED });
}

export function decodeChunk(body: Uint8Array): Chunk {
  try {
    return JSON.parse(fromUtf8(inflateSync(body, { maxOutputLength: MAX_INFLATED }))) as Chunk;
  } catch (error) {
    throw new HeadstampError("ledger-broken", { detail: "body-unreadable", where: "body" }, { cause: error });
  }
}

function readingText(reading: MarkReading): string {
  let text = texts.get(reading);
  if (text === undefined) {
    text = ordered(reading as unknown as Json);
    texts.set(reading, text);
  }
  return text;
}

/** `canonicalText` of what is known to be JSON: a third of its time, for a reading in each row. */
function ordered(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(ordered).join(",")}]`;
  const fields = value as { readonly [key: string]: Json | undefined };
  let text = "";
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key];
    if (field !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${ordered(field)}`;
  }
  return `{${text}}`;
}

/** Fields that `rowText` and its like write; one that they do not know would be lost, so the compiler looks. */
type Written = {
  readonly chunk: "importId" | "readings" | "rows" | "sealed";
  readonly row:
    | "cells"
    | "checks"
    | "disposition"
    | "figures"
    | "items"
    | "key"
    | "reason"
    | "recordId"
    | "row"
    | "sheet";
  readonly item: "kind" | "marks" | "n" | "quantity" | "quantityColumn" | "seizure";
  readonly mark: "column" | "field" | "kind" | "reading";
};
type Left =
  | Exclude<keyof Chunk, Written["chunk"]>
  | Exclude<keyof RowRecord, Written["row"]>
  | Exclude<keyof ItemRecord, Written["item"]>
  | Exclude<keyof MarkPlace, Written["mark"]>;
const NONE_LEFT: [Left] extends [never] ? true : Left = true;

function rowText(row: RowRecord): string {
  const items = row.items.map(itemText).join(",");
  const checks = row.checks === undefined ? "" : `"checks":${canonicalText(row.checks as unknown as Json)},`;
  const figures =
    row.figures === undefined ? "" : `"figures":${canonicalText(row.figures as unknown as Json)},`;
  const cells = `{"cells":${JSON.stringify(row.cells)},${checks}"disposition":${json(row.disposition)},${figures}`;
  return `${cells}"items":[${items}],"key":${json(row.key)},"reason":${json(row.reason)},"recordId":${json(row.recordId)},"row":${row.row},"sheet":${json(row.sheet)}}`;
}

function itemText(item: ItemRecord): string {
  const marks = item.marks.map(markText).join(",");
  return `{"kind":${json(item.kind)},"marks":[${marks}],"n":${item.n},"quantity":${json(item.quantity)},"quantityColumn":${json(item.quantityColumn)},"seizure":${json(item.seizure)}}`;
}

function markText({ column, field, kind, reading }: MarkPlace): string {
  return `{"column":${column},"field":${json(field)},"kind":${json(kind)},"reading":${reading}}`;
}

function json(value: string | number | null): string {
  return JSON.stringify(value);
}
