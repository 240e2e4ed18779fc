import { Worker } from "node:worker_threads";
import { HeadstampError } from "#base";
import type { PrintDocument } from "./block.ts";
import type { Printed } from "./pdf-worker.ts";

/** What one document may take: texts in characters, the thread in MiB and milliseconds. */
const LIMITS = { characters: 8_000_000, memoryMiB: 768, ms: 120_000 } as const;

/** What a drawing may not hold: pictures, scripts, other documents, and addresses that are not of its own parts. */
const REACHING =
  /<\s*(?:image|script|foreignObject|iframe)\b|@import|<!(?:DOCTYPE|ENTITY)|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/** How long a thread waits for another document, milliseconds: to start one takes ten times as long as a page. */
const IDLE_MS = 10_000;

interface Press {
  readonly worker: Worker;
  idle: NodeJS.Timeout | null;
}

/** One thread for this thread's documents, one after the other; it ends with the first that fails, and where none come. */
let press: Press | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Prints a document as PDF, in a thread apart that may open nothing but the bundled fonts. The same document gives the
 * same bytes. Throws `print-refused`.
 */
export async function printPdf(document: PrintDocument): Promise<Uint8Array> {
  const { title } = document;
  const refused: Refuse = (detail, params = {}) =>
    new HeadstampError("print-refused", { title, detail, ...params });
  if (Number.isNaN(Date.parse(document.at))) throw refused("date", { message: document.at });
  if (document.blocks.some((block) => block.kind === "svg" && REACHING.test(block.svg))) throw refused("svg");
  if (JSON.stringify(document).length > LIMITS.characters)
    throw refused("large", { limit: LIMITS.characters });
  const mine = turn.then(() => pressed(document, refused));
  turn = mine.catch(() => {});
  return mine;
}

type Refuse = (detail: string, params?: Record<string, string | number>) => HeadstampError;

async function pressed(document: PrintDocument, refused: Refuse): Promise<Uint8Array> {
  press ??= started();
  const own = press;
  const { worker } = own;
  if (own.idle !== null) clearTimeout(own.idle);
  worker.ref();
  let timer: NodeJS.Timeout | undefined;
  try {
    const printed = await new Promise<Printed>((resolve, reject) => {
      timer = setTimeout(() => reject(refused("time", { limit: LIMITS.ms / 1000 })), LIMITS.ms);
      worker.once("message", resolve);
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? refused("memory", { limit: LIMITS.memoryMiB })
            : refused("failed", { message: error.message }),
        ),
      );
      worker.once("exit", () => reject(refused("failed", { message: "the thread ended" })));
      worker.postMessage(document);
    });
    if ("failed" in printed) throw refused("failed", { message: printed.failed.slice(0, 200) });
    // It does not keep a process alive that has nothing more to print.
    worker.unref();
    own.idle = setTimeout(() => end(own), IDLE_MS).unref();
    return printed.bytes;
  } catch (error) {
    await end(own);
    throw error;
  } finally {
    clearTimeout(timer);
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
  }
}

function started(): Press {
  const worker = new Worker(new URL("./pdf-worker.js", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMiB, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  });
  return { worker, idle: null };
}

async function end(own: Press): Promise<void> {
  if (press === own) press = null;
  await own.worker.terminate();
}
