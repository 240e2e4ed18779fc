import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { HeadstampError } from "#base";
import { openCsv } from "./csv.ts";
import { type Digest, digest } from "./digest.ts";
import { containerOf } from "./kind.ts";
import type { SheetFile, SheetFormat } from "./sheet.ts";
import { gatherWarnings, type Warnings } from "./warnings.ts";
import { findWorkbook } from "./workbook.ts";
import { openXlsx } from "./xlsx.ts";
import { openZip } from "./zip.ts";

/** Names that a format goes by; another name is a warning, since the bytes decide. */
const EXTENSIONS: Readonly<Record<SheetFormat, readonly string[]>> = {
  csv: [".csv", ".tsv", ".txt", ".tab", ".dat", ""],
  xlsx: [".xlsx", ".xlsm", ".xltx", ".xltm"],
  xls: [".xls", ".xlt"],
  ods: [".ods", ".ots"],
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
    const main = await findWorkbook(path, parts);
    if (main === null)
      throw new HeadstampError("file-kind-unknown", { file: path, got: zipped(parts.names) });
    return await openXlsx(path, found, { parts, main, warnings });
  } catch (error) {
    parts.close();
    throw error;
  }
}

/** What a ZIP container without a workbook is. */
function zipped(names: ReadonlySet<string>): string {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if (names.has("xl/workbook.bin")) return "xlsb";
  return has("word/") ? "docx" : has("ppt/") ? "pptx" : has("content.xml") ? "opendocument" : "zip";
}

/**
 * Opens a file of sheets: CSV, XLSX, XLS or ODS by its bytes, whatever its name. Reads all of it once for its hash
 * and soundness; every refusal is a HeadstampError, everything a reader must know a warning with its address.
 */
export async function openSheets(path: string): Promise<SheetFile> {
  try {
    await plainFile(path);
    const found = await digest(path);
    const warnings = gatherWarnings();
    const container = containerOf(path, found.head);
    if (container === "ole") throw new HeadstampError("file-kind-unknown", { file: path, got: "ole" });
    const opened =
      container === "zip" ? await openZipped(path, found, warnings) : await openCsv(path, found, warnings);
    const extension = extname(path).toLowerCase();
    if (!EXTENSIONS[opened.format].includes(extension)) {
      warnings.add("extension-mismatch", undefined, { extension, format: opened.format });
    }
    return opened;
  } catch (error) {
    throw refused(path, error);
  }
}
