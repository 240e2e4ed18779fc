import { HeadstampError } from "#base";
import type { Digest } from "./digest.ts";
import { LIMITS } from "./limits.ts";
import type { SheetFile } from "./sheet.ts";
import { openInThread } from "./thread.ts";
import type { Warnings } from "./warnings.ts";

/** Opens .xls and .ods with @e965/xlsx in a thread of its own. */
export async function openLegacy(
  path: string,
  digest: Digest,
  { format, warnings }: { readonly format: "xls" | "ods"; readonly warnings: Warnings },
): Promise<SheetFile> {
  if (digest.bytes > LIMITS.legacyBytes) {
    throw new HeadstampError("file-too-large", {
      file: path,
      detail: "bytes",
      limit: LIMITS.legacyBytes / 2 ** 20,
    });
  }
  return openInThread(path, digest, {
    ...{ format, warnings, detail: "legacy", script: new URL("./worker.js", import.meta.url) },
    ...{ memoryMiB: LIMITS.legacyMemoryMiB, ms: LIMITS.legacyMs },
  });
}
