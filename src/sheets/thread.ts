import { Worker } from "node:worker_threads";
import { HeadstampError } from "#base";
import type { Digest } from "./digest.ts";
import type { RowsOptions, SheetFile, SheetFormat, SheetRow } from "./sheet.ts";
import type { Warnings } from "./warnings.ts";
import type { Answer, Ask } from "./worker.ts";

/** A reader that runs in a thread of its own, and what it may take. */
export interface Reader {
  readonly format: SheetFormat;
  readonly script: URL;
  /** Word of the sentence `file-unreadable` for what it finds damaged. */
  readonly detail: "legacy" | "parquet";
  readonly memoryMiB: number;
  /** For one answer: the opening, or one batch of rows. */
  readonly ms: number;
  readonly warnings: Warnings;
}

function failed(file: string, { detail }: Reader, message: string): HeadstampError {
  return /password|encrypt/i.test(message)
    ? new HeadstampError("file-encrypted", { file })
    : new HeadstampError("file-unreadable", { file, detail, message: message.slice(0, 200) });
}

function broken(file: string, reader: Reader, error: unknown): HeadstampError {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    const limit = reader.memoryMiB;
    return new HeadstampError("file-too-large", { file, detail: "memory", limit }, { cause: error });
  }
  return failed(file, reader, error instanceof Error ? error.message : String(error));
}

/** The next answer of the thread; keeps the process alive only while it is awaited. */
function answer(worker: Worker, file: string, reader: Reader): Promise<Answer> {
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
      reject(broken(file, reader, error));
    };
    const onExit = () => onError(new Error("the reader ended"));
    const timer = setTimeout(() => {
      end();
      void worker.terminate();
      reject(new HeadstampError("file-unreadable", { file, detail: "time", limit: reader.ms / 1000 }));
    }, reader.ms);
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}

/**
 * Opens a file with a library that trusts its input, in a thread capped in memory and time: whatever it does with a
 * hostile file ends with that thread.
 */
export async function openInThread(path: string, digest: Digest, reader: Reader): Promise<SheetFile> {
  const { format, warnings } = reader;
  const worker = new Worker(reader.script, {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: reader.memoryMiB, maxYoungGenerationSizeMb: 32 },
    // What the library prints about a file is no output of ours.
    stdout: true,
    stderr: true,
  });
  const opened = await answer(worker, path, reader);
  if (opened.kind !== "opened") {
    await worker.terminate();
    throw failed(path, reader, opened.kind === "failed" ? opened.message : "no answer");
  }
  for (const { name, hidden } of opened.sheets) if (hidden) warnings.add("hidden-sheet", name);
  let turn: Promise<unknown> = Promise.resolve();

  /** One question at a time: two readers of one file take turns. */
  async function ask(question: Ask): Promise<Answer> {
    const mine = turn.then(() => {
      worker.postMessage(question);
      return answer(worker, path, reader);
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
        if (batch.kind !== "rows")
          throw failed(path, reader, batch.kind === "failed" ? batch.message : "no answer");
        if (batch.rows.length > 0) yield batch.rows;
        from = batch.next;
      }
    },
    async close() {
      await worker.terminate();
    },
  };
}
