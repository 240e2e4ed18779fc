import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markReader } from "#marks";
import { deriveMapping, type RowParts, rowReader, type SheetMapping, type SheetRow } from "#records";
import { openSheets } from "#sheets";
import type { CorpusFile } from "./files.ts";

export const read = markReader({ capacity: 20_000 });
export const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Bytes that Windows-1252 gives to characters outside Latin-1, as far as the corpus needs them. */
const CP1252: Readonly<Record<string, number>> = { "€": 0x80, "“": 0x93, "”": 0x94, "–": 0x96 };

function bytesOf({ text, encoding }: CorpusFile): Buffer {
  if (encoding !== "cp1252") return Buffer.from((encoding === "utf8-bom" ? "\ufeff" : "") + text, "utf8");
  return Buffer.from([...text].map((letter) => CP1252[letter] ?? letter.charCodeAt(0)));
}

/** The rows of a corpus file, through the reader of sheets that an import uses. */
export async function openCorpus(file: CorpusFile): Promise<SheetRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "headstamp-corpus-"));
  try {
    const path = join(folder, `${file.name}.csv`);
    writeFileSync(path, bytesOf(file));
    const opened = await openSheets(path);
    const rows: SheetRow[] = [];
    for await (const batch of opened.rows(0)) rows.push(...batch);
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function derive(file: CorpusFile, rows: readonly SheetRow[]): SheetMapping {
  return deriveMapping({ sheetName: file.name, rows }, file.meaning, { read });
}

export function readAll(mapping: SheetMapping, rows: readonly SheetRow[]): RowParts[] {
  const reader = rowReader(mapping, { read, hash, latestYear: 2024 });
  return rows.map((row) => reader(row)).filter((parts) => parts !== null);
}

/** What became of the rows of a file, counted from the parts themselves. */
export function countParts(parts: readonly RowParts[]) {
  const kept = parts.filter(({ reason }) => reason === null);
  const aside: Record<string, number> = {};
  for (const { reason } of parts) if (reason !== null) aside[reason] = (aside[reason] ?? 0) + 1;
  return {
    accepted: kept.length,
    aside,
    items: kept.reduce((sum, { items }) => sum + items.length, 0),
    figures: kept.reduce((sum, { figures }) => sum + figures.length, 0),
    checks: new Set(parts.flatMap(({ checks }) => checks.map(({ code }) => code))),
  };
}
