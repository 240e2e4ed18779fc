import { Worker } from "node:worker_threads";
import { HeadstampError } from "#base";
import type { Batch, Done, Job } from "./link-worker.ts";

/** Batches that wait at each thread: one at work, one behind it. */
const WAITING = 2;
/** How often a batch is tried, each time by another thread. */
const TRIES = 2;

interface Task {
  readonly batch: Batch;
  tries: number;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

export interface Threads {
  /** Resolves when there is room for another batch; its answer comes by `done`. */
  readonly room: () => Promise<void>;
  readonly send: (batch: Batch) => Promise<Done>;
  readonly close: () => Promise<void>;
}

/**
 * Threads over one register in shared memory. A thread that ends takes its batch to another, once; then the batch fails
 * with `thread-lost`: nobody waits for ever.
 */
export function startThreads(job: Job, count: number): Threads {
  const held = new Map<Worker, Task[]>();
  const waiting: Task[] = [];
  const wishes: (() => void)[] = [];
  let closed = false;

  const start = (dieAt: number | null): void => {
    const worker = new Worker(new URL("./link-worker.js", import.meta.url), {
      workerData: { ...job, dieAt },
    });
    held.set(worker, []);
    let cause: unknown = null;
    worker.on("message", (done: Done) => {
      const tasks = held.get(worker) ?? [];
      const at = tasks.findIndex(({ batch }) => batch.n === done.n);
      const [task] = at < 0 ? [] : tasks.splice(at, 1);
      task?.resolve(done);
      feed();
    });
    worker.on("error", (error) => {
      cause = error;
    });
    worker.on("exit", () => {
      const tasks = held.get(worker) ?? [];
      held.delete(worker);
      if (closed) return;
      for (const task of tasks) {
        if (++task.tries < TRIES) waiting.unshift(task);
        else task.reject(new HeadstampError("thread-lost", { detail: detailOf(cause) }, { cause }));
      }
      if (held.size < count) start(null);
      feed();
    });
  };
  const feed = (): void => {
    for (const [worker, tasks] of held) {
      while (tasks.length < WAITING && waiting.length > 0) {
        const task = waiting.shift()!;
        tasks.push(task);
        worker.postMessage(task.batch);
      }
    }
    if (waiting.length === 0) for (const wish of wishes.splice(0)) wish();
  };
  for (let n = 0; n < count; n++) start(job.dieAt);
  return {
    room: async () => {
      while (waiting.length > 0) await new Promise<void>((resolve) => wishes.push(resolve));
    },
    send: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, tries: 0, resolve, reject });
        feed();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...held.keys()].map((worker) => worker.terminate()));
    },
  };
}

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.slice(0, 200) : "it ended";
}
