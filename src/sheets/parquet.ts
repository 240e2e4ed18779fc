import type { Digest } from "./digest.ts";
import { LIMITS } from "./limits.ts";
import type { SheetFile } from "./sheet.ts";
import { openInThread } from "./thread.ts";
import type { Warnings } from "./warnings.ts";

/** Opens a Parquet file in a thread of its own; its first row are the names of its columns. */
export async function openParquet(path: string, digest: Digest, warnings: Warnings): Promise<SheetFile> {
  return openInThread(path, digest, {
    ...{ format: "parquet", warnings, detail: "parquet" },
    script: new URL("./parquet-worker.js", import.meta.url),
    ...{ memoryMiB: LIMITS.parquetMemoryMiB, ms: LIMITS.parquetMs },
  });
}
