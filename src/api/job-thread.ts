import { parentPort } from "node:worker_threads";
import { HeadstampError } from "#base";
import { atDesk } from "#casework";
import type { Language } from "#words";
import { JOB_ACTS, type JobAct } from "./job-acts.ts";
import { uploadAt } from "./uploads.ts";

/** A job as its thread is given it. */
export interface ThreadJob {
  readonly act: JobAct;
  readonly wish: unknown;
  readonly data: string;
  readonly actor: string;
  readonly since: string;
  readonly language: Language;
  readonly output: string;
}

export type ThreadSaid =
  | { readonly progress: { readonly what: string; readonly done: number; readonly total: number | null } }
  | { readonly result: unknown }
  | { readonly error: JobError };
export interface JobError {
  readonly code: string;
  readonly params: HeadstampError["params"];
}

/** What it is told: a job to do, to stop the one that it does, or that there are none left. */
export type ThreadTold = ThreadJob | "stop" | "end";

/** Milliseconds between two words on progress. */
const PROGRESS_MS = 100;

let controller = new AbortController();
parentPort?.on("message", (told: ThreadTold) => {
  if (told === "stop") controller.abort();
  else if (told === "end") parentPort?.close();
  else void run(told);
});

async function run({ act, wish, data, actor, since, language, output }: ThreadJob): Promise<void> {
  controller = new AbortController();
  const { signal } = controller;
  let last = 0;
  const tell = (what: string, done: number, total: number | null): void => {
    // Acts that know no signal are stopped where they tell how far they are.
    signal.throwIfAborted();
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    parentPort?.postMessage({ progress: { what, done, total } } satisfies ThreadSaid);
  };
  try {
    const work = JOB_ACTS[act] as (bench: unknown, wish: unknown) => Promise<unknown>;
    const result = await atDesk({ data, actor, verb: `job ${act}`, tell }, ({ store }) => {
      const quiet = { store, actor, tell };
      return work({ desk: quiet, data, since, language, output, signal }, wish);
    });
    parentPort?.postMessage({ result } satisfies ThreadSaid);
  } catch (error) {
    const said: JobError = signal.aborted ? { code: "stopped", params: {} } : errorOf(error, data);
    if (said.code === "server-failed") process.stderr.write(`job ${act}: ${(error as Error).stack}\n`);
    parentPort?.postMessage({ error: said } satisfies ThreadSaid);
  }
}

/** An upload may be dropped while a job waits for it or reads it: that is said, and not which file of the server is gone. */
function errorOf(error: unknown, data: string): JobError {
  const own = error instanceof HeadstampError;
  const gone =
    own && error.code === "file-missing"
      ? String(error.params["file"])
      : (error as NodeJS.ErrnoException).code === "ENOENT"
        ? (error as NodeJS.ErrnoException).path
        : undefined;
  const id = gone === undefined ? null : uploadAt(data, gone);
  if (id !== null) return { code: "upload-missing", params: { id } };
  if (own) return { code: error.code, params: error.params };
  return { code: "server-failed", params: { id: "job", message: String(error) } };
}
