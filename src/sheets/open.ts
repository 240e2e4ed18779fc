import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { HeadstampError } from "#base";
import { openCsv } from "./csv.ts";
import { type Digest, digest } from "./digest.ts";
import { containerOf } from "./kind.ts";
import { openLegacy } from "./legacy.ts";
import { LIMITS } from "./limits.ts";
import { oleNames } from "./ole.ts";
import { openParquet } from "./parquet.ts";
import type { SheetFile, SheetFormat } from "./sheet.ts";
import { gatherWarnings, type Warnings } from "./warnings.ts";
import { findWorkbook } from "./workbook.ts";
import { openXlsx } from "./xlsx.ts";
import { openZip, type Parts } from "./zip.ts";

/** Names that a format goes by; another name is a warning, since the bytes decide. */
const EXTENSIONS: Readonly<Record<SheetFormat, readonly string[]>> = {
  csv: [".csv", ".tsv", ".txt", ".tab", ".dat", ""],
  xlsx: [".xlsx", ".xlsm", ".xltx", ".xltm"],
  xls: [".xls", ".xlt"],
  ods: [".ods", ".ots"],
  parquet: [".parquet", ".pq"],
};

/** What the file system says, in the words of the reader. */
function refused(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof HeadstampError || code === undefined) return error;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new HeadstampError("file-missing", { file }, { cause: error });
  if (code === "EISDIR")
    return new HeadstampError("file-kind-unknown", { file, got: "directory" }, { cause: error });
  const detail = code === "EACCES" || code === "EPERM" ? "permission" : "system";
  return new HeadstampError("file-unreadable", { file, detail, message: code }, { cause: error });
}

/** Devices, pipes and sockets may never end: nothing but a plain file is opened. */
async function plainFile(file: string): Promise<void> {
  const found = await stat(file);
  if (found.isDirectory()) throw new HeadstampError("file-kind-unknown", { file, got: "directory" });
  if (!found.isFile()) throw new HeadstampError("file-kind-unknown", { file, got: "device" });
  if (found.size === 0) throw new HeadstampError("file-empty", { file });
}

async function openZipped(path: string, found: Digest, warnings: Warnings): Promise<SheetFile> {
  const parts = await openZip(path);
  try {
    if (await isOds(parts)) {
      bounded(path, parts);
      parts.close();
      return await openLegacy(path, found, { format: "ods", warnings });
    }
    const main = await findWorkbook(path, parts);
    if (main === null)
      throw new HeadstampError("file-kind-unknown", { file: path, got: zipped(parts.names) });
    return await openXlsx(path, found, { parts, main, warnings });
  } catch (error) {
    parts.close();
    throw error;
  }
}

/** OpenDocument says in its first part what it is (OpenDocument 1.3 part 2, 3.3). */
async function isOds(parts: Parts): Promise<boolean> {
  if (!parts.names.has("mimetype") || parts.size("mimetype") > 256) return false;
  let type = "";
  for await (const chunk of parts.stream("mimetype")) type += chunk.toString("latin1");
  return /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(type);
}

/** The library inflates all it likes: what it may find is bounded first. */
function bounded(file: string, parts: Parts): void {
  let total = 0;
  for (const name of parts.names) total += parts.size(name);
  if (total > LIMITS.legacyInflatedBytes) {
    const limit = LIMITS.legacyInflatedBytes / 2 ** 20;
    throw new HeadstampError("file-too-large", { file, detail: "inflated", part: "*", limit });
  }
}

async function openOle(path: string, found: Digest, warnings: Warnings): Promise<SheetFile> {
  const names = await oleNames(path);
  if (names.has("EncryptedPackage")) throw new HeadstampError("file-encrypted", { file: path });
  if (names.has("Workbook") || names.has("Book")) {
    return await openLegacy(path, found, { format: "xls", warnings });
  }
  const got = names.has("WordDocument") ? "doc" : names.has("PowerPoint Document") ? "ppt" : "ole";
  throw new HeadstampError("file-kind-unknown", { file: path, got });
}

const OPEN = { text: openCsv, zip: openZipped, ole: openOle, parquet: openParquet } as const;

/** What a ZIP container without a workbook is. */
function zipped(names: ReadonlySet<string>): string {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (names.has("xl/workbook.bin")) return "xlsb";
  return has("word/") ? "docx" : has("ppt/") ? "pptx" : has("content.xml") ? "opendocument" : "zip";
}

/**
 * Opens a file of sheets: CSV, XLSX, XLS, ODS or Parquet by its bytes, whatever its name. Reads all of it once for its hash
 * and soundness; every refusal is a HeadstampError, everything a reader must know a warning with its address.
 */
export async function openSheets(path: string): Promise<SheetFile> {
  try {
    await plainFile(path);
    const found = await digest(path);
    const warnings = gatherWarnings();
    const opened = await OPEN[containerOf(path, found.head)](path, found, warnings);
    const extension = extname(path).toLowerCase();
    if (!EXTENSIONS[opened.format].includes(extension)) {
      warnings.add("extension-mismatch", undefined, { extension, format: opened.format });
    }
    return opened;
  } catch (error) {
    throw refused(path, error);
  }
}
