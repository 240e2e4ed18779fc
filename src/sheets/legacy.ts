import { Worker } from "node:worker_threads";
import { HeadstampError } from "#base";
import type { Digest } from "./digest.ts";
import { LIMITS } from "./limits.ts";
import type { RowsOptions, SheetFile, SheetRow } from "./sheet.ts";
import type { Warnings } from "./warnings.ts";
import type { Answer, Ask } from "./worker.ts";

function failed(file: string, message: string): HeadstampError {
  return /password|encrypt/i.test(message)
    ? new HeadstampError("file-encrypted", { file })
    : new HeadstampError("file-unreadable", { file, detail: "legacy", message: message.slice(0, 200) });
}

function broken(file: string, error: unknown): HeadstampError {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    const limit = LIMITS.legacyMemoryMiB;
    return new HeadstampError("file-too-large", { file, detail: "memory", limit }, { cause: error });
  }
  return failed(file, error instanceof Error ? error.message : String(error));
}

/** The next answer of the thread; keeps the process alive only while it is awaited. */
function answer(worker: Worker, file: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit).unref();
    };
    const onMessage = (message: Answer) => {
      end();
      resolve(message);
    };
    const onError = (error: unknown) => {
      end();
      reject(broken(file, error));
    };
    const onExit = () => onError(new Error("the reader ended"));
    const timer = setTimeout(() => {
      end();
      void worker.terminate();
      reject(new HeadstampError("file-unreadable", { file, detail: "time", limit: LIMITS.legacyMs / 1000 }));
    }, LIMITS.legacyMs);
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

/** Opens .xls and .ods with @e965/xlsx in a thread of its own, capped in memory and time. */
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
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.legacyMemoryMiB, maxYoungGenerationSizeMb: 32 },
    // What the library prints about a file is no output of ours.
    stdout: true,
    stderr: true,
  });
  const opened = await answer(worker, path);
  if (opened.kind !== "opened") {
    await worker.terminate();
    throw failed(path, opened.kind === "failed" ? opened.message : "no answer");
  }
  for (const { name, hidden } of opened.sheets) if (hidden) warnings.add("hidden-sheet", name);
  let turn: Promise<unknown> = Promise.resolve();

  /** One question at a time: two readers of one file take turns. */
  async function ask(question: Ask): Promise<Answer> {
    const mine = turn.then(() => {
      worker.postMessage(question);
      return answer(worker, path);
    });
    turn = mine.catch(() => {});
    return mine;
  }

  return {
    path,
    sha256: digest.sha256,
    bytes: digest.bytes,
    format,
    sheets: opened.sheets,
    get warnings() {
      return [...warnings.list(), ...opened.warnings];
    },
    async *rows(sheet: number, { signal }: RowsOptions = {}): AsyncGenerator<readonly SheetRow[]> {
      if (opened.sheets[sheet] === undefined) {
        const sheets = opened.sheets.map(({ name }) => name).join(", ");
        throw new HeadstampError("sheet-missing", { file: path, sheet: sheet + 1, sheets });
      }
      for (let from: number | null = 0; from !== null; ) {
        signal?.throwIfAborted();
        const batch: Answer = await ask({ sheet, from });
        if (batch.kind !== "rows") throw failed(path, batch.kind === "failed" ? batch.message : "no answer");
        if (batch.rows.length > 0) yield batch.rows;
        from = batch.next;
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}
