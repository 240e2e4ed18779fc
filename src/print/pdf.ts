import { Worker } from "node:worker_threads";
import { HeadstampError } from "#base";
import type { PrintDocument } from "./block.ts";
import type { Printed } from "./pdf-worker.ts";

/** What one document may take: texts in characters, the thread in MiB and milliseconds. */
const LIMITS = { characters: 8_000_000, memoryMiB: 768, ms: 120_000 } as const;

/** What a drawing may not hold: pictures, scripts, other documents, and addresses that are not of its own parts. */
const REACHING =
  /<\s*(?:image|script|foreignObject|iframe)\b|@import|<!(?:DOCTYPE|ENTITY)|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/**
 * Prints a document as PDF, in a thread of its own that may open nothing but the bundled fonts. The same document gives the
 * same bytes. Throws `print-refused`.
 */
export async function printPdf(document: PrintDocument): Promise<Uint8Array> {
  const { title } = document;
  const refused = (detail: string, params: Record<string, string | number> = {}): HeadstampError =>
    new HeadstampError("print-refused", { title, detail, ...params });
  if (Number.isNaN(Date.parse(document.at))) throw refused("date", { message: document.at });
  if (document.blocks.some((block) => block.kind === "svg" && REACHING.test(block.svg))) throw refused("svg");
  if (JSON.stringify(document).length > LIMITS.characters)
    throw refused("large", { limit: LIMITS.characters });
  const worker = new Worker(new URL("./pdf-worker.js", import.meta.url), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMiB, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  });
  try {
    const printed = await new Promise<Printed>((resolve, reject) => {
      const timer = setTimeout(() => reject(refused("time", { limit: LIMITS.ms / 1000 })), LIMITS.ms);
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? refused("memory", { limit: LIMITS.memoryMiB })
            : refused("failed", { message: error.message }),
        ),
      );
      worker.once("exit", () => {
        clearTimeout(timer);
        reject(refused("failed", { message: "the thread ended" }));
      });
    });
    if ("failed" in printed) throw refused("failed", { message: printed.failed.slice(0, 200) });
    return printed.bytes;
  } finally {
    await worker.terminate();
  }
}
