import { Worker } from "node:worker_threads";
import { type Db, databaseFailed, dbParam, type Param, type Sql } from "./sql.ts";
import { takeTurns } from "./turns.ts";
import type { Answer, Ask } from "./wasm.ts";

/**
 * PostgreSQL in WebAssembly, on a thread of its own; it neither locks its directory nor calls fsync: the store does both.
 */
export async function openPglite(dir: string): Promise<Db> {
  const thread = startThread(dir);
  const query: Sql["query"] = async <T>(text: string, params: readonly Param[] = []): Promise<T[]> =>
    (await thread.ask({ kind: "query", text, params: params.map(dbParam) }).catch(databaseFailed)) as T[];
  const script = async (text: string): Promise<void> => {
    await thread.ask({ kind: "script", text }).catch(databaseFailed);
  };
  try {
    await query("select 1");
  } catch (error) {
    await thread.end();
    throw error;
  }
  // One connection: what is not part of a transaction waits until it is over.
  const inTurn = takeTurns();
  return {
    engine: "embedded",
    query: (text, params) => inTurn(() => query(text, params)),
    script: (text) => inTurn(() => script(text)),
    transaction: (work) =>
      inTurn(async () => {
        // Asked in order, so that the work need not wait for it; it fails only with the thread, and then all do.
        const begun = query("begin");
        begun.catch(() => {});
        try {
          const result = await work({ query });
          await begun;
          await query("commit");
          return result;
        } catch (error) {
          await query("rollback").catch(() => {});
          throw error;
        }
      }),
    close: () =>
      inTurn(async () => {
        try {
          await thread.ask({ kind: "close" });
        } finally {
          await thread.end();
        }
      }),
  };
}

interface Thread {
  /** Rows of a query; questions are answered in their order. */
  readonly ask: (ask: Ask) => Promise<readonly unknown[]>;
  readonly end: () => Promise<void>;
}

function startThread(dir: string): Thread {
  const worker = new Worker(new URL("./wasm.js", import.meta.url), { workerData: dir });
  const waiting: { give: (rows: readonly unknown[]) => void; fail: (error: unknown) => void }[] = [];
  let ended: Error | null = null;
  // A store that nobody closed must not keep the process.
  worker.unref();
  worker.on("message", (answer: Answer) => {
    const asked = waiting.shift()!;
    if (waiting.length === 0) worker.unref();
    if ("rows" in answer) asked.give(answer.rows);
    else asked.fail(Object.assign(new Error(answer.failed.message), { code: answer.failed.code }));
  });
  const stop = (error: Error): void => {
    ended ??= error;
    for (const { fail } of waiting.splice(0)) fail(ended);
  };
  worker.on("error", stop);
  worker.on("exit", (status) => stop(new Error(`the database's thread ended with status ${status}`)));
  return {
    ask: (ask) =>
      new Promise((give, fail) => {
        if (ended !== null) {
          fail(ended);
          return;
        }
        waiting.push({ give, fail });
        if (waiting.length === 1) worker.ref();
        worker.postMessage(ask);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
