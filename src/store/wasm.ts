/**
 * Runs in a worker thread: PostgreSQL in WebAssembly, so that it and whoever reads a file have a core each, and nobody
 * who asks who holds the store waits for a statement.
 */
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Param } from "./sql.ts";

/** What the thread is asked, and what it answers: in the order asked. */
export type Ask =
  | { readonly kind: "query"; readonly text: string; readonly params: readonly Param[] }
  | { readonly kind: "script"; readonly text: string }
  | { readonly kind: "close" };
export type Answer =
  | { readonly rows: readonly unknown[] }
  | { readonly failed: { readonly message: string; readonly code: string | null } };

const INT8 = 20;
const TEXT = 25;
/** Said once: said with a statement, the three hundred parsers are copied for it, more than half of a small one's 0.8 ms of CPU (measured 2026-11). */
const options = {
  parsers: { [INT8]: (text: string) => BigInt(text) },
  serializers: { [TEXT]: (text: string | Uint8Array) => text as string },
};
/**
 * A function of the database is compiled a second time once it has run for so long. V8's 1.8 million spends a second of
 * CPU more on every short act, and gains nothing in a long one (measured 2026-11).
 */
setFlagsFromString("--wasm-tiering-budget=18000000");
/** Of a database that shares its machine with nobody: the joins of a million items spill below this. */
const SETTINGS = "set work_mem = '64MB'; set maintenance_work_mem = '128MB'; set jit = off";

const port = parentPort!;
const opening = PGlite.create({ dataDir: workerData as string, ...options }).then(async (lite) => {
  await lite.exec(SETTINGS);
  return lite;
});

async function answer(ask: Ask): Promise<readonly unknown[]> {
  const lite = await opening;
  if (ask.kind === "query") return (await lite.query(ask.text, [...ask.params])).rows;
  if (ask.kind === "script") await lite.exec(ask.text);
  else await lite.close();
  return [];
}

let tail: Promise<void> = Promise.resolve();
port.on("message", (ask: Ask) => {
  tail = tail.then(async () => {
    try {
      port.postMessage({ rows: await answer(ask) } satisfies Answer);
    } catch (error) {
      const { message, code } = error as { message?: string; code?: string };
      port.postMessage({
        failed: { message: message ?? String(error), code: code ?? null },
      } satisfies Answer);
    }
    if (ask.kind === "close") port.close();
  });
});
