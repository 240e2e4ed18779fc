import { Worker } from "node:worker_threads";

/** Threads for jobs: one that has done its job waits a while for the next, since to start one takes longer than most jobs. */
export interface Crew {
  readonly take: () => Worker;
  /** Behind its job; ends it unless it may be used again. */
  readonly give: (worker: Worker, again: boolean) => void;
  /** Ends those that wait. */
  readonly close: () => Promise<void>;
}

/** How long a thread waits for another job, milliseconds. */
const IDLE_MS = 30_000;

export function openCrew({
  databaseUrl,
  heap,
}: {
  readonly databaseUrl: string | undefined;
  /** Megabytes of a thread's own heap. */
  readonly heap: number;
}): Crew {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const ending = new Set<Promise<unknown>>();
  const end = (worker: Worker): void => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    const ended = worker.terminate();
    ending.add(ended);
    void ended.finally(() => ending.delete(ended));
  };
  const start = (): Worker => {
    const { DATABASE_URL: _, ...rest } = process.env;
    const env = databaseUrl === undefined ? rest : { ...rest, DATABASE_URL: databaseUrl };
    const worker = new Worker(new URL("./job-thread.js", import.meta.url), {
      ...{ env, resourceLimits: { maxOldGenerationSizeMb: heap } },
    });
    // One that dies while it waits has nothing to lose.
    worker.on("error", () => {});
    worker.once("exit", () => {
      clearTimeout(idle.get(worker));
      idle.delete(worker);
    });
    return worker;
  };
  return {
    take: () => {
      const [found] = idle;
      if (found === undefined) return start();
      const [worker, timer] = found;
      clearTimeout(timer);
      idle.delete(worker);
      return worker;
    },
    give: (worker, again) => {
      if (again) idle.set(worker, setTimeout(() => end(worker), IDLE_MS).unref());
      else end(worker);
    },
    close: async () => {
      for (const worker of idle.keys()) end(worker);
      await Promise.all(ending);
    },
  };
}
