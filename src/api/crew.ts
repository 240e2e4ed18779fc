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
/** How long after the beginning, and after a job took one, a thread is made ready for the next: not while there is much else to do. */
const READY_MS = 2000;

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
  /** One waits however long it takes, since a person who began something should hear how far it is at once. */
  const wait = (worker: Worker): void => {
    const over = (): void => (idle.size > 1 ? end(worker) : wait(worker));
    idle.set(worker, setTimeout(over, IDLE_MS).unref());
  };
  let ready: NodeJS.Timeout | undefined;
  const makeReady = (): void => {
    clearTimeout(ready);
    ready = setTimeout(() => {
      if (idle.size === 0) wait(start());
    }, READY_MS).unref();
  };
  makeReady();
  return {
    take: () => {
      makeReady();
      const [found] = idle;
      if (found === undefined) return start();
      const [worker, timer] = found;
      clearTimeout(timer);
      idle.delete(worker);
      return worker;
    },
    give: (worker, again) => {
      if (again) wait(worker);
      else end(worker);
    },
    close: async () => {
      clearTimeout(ready);
      for (const worker of idle.keys()) end(worker);
      await Promise.all(ending);
    },
  };
}
