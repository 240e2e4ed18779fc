import { EventEmitter } from "node:events";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { HeadstampError, newId } from "#base";
import type { Desk } from "#casework";
import type { Language } from "#words";
import { openCrew } from "./crew.ts";
import { type JobAct, OUTPUTS, PASSING, undoUnfinished } from "./job-acts.ts";
import type { JobError, ThreadJob, ThreadSaid } from "./job-thread.ts";
import { settle } from "./uploads.ts";

export const JOB_STATES = ["queued", "running", "done", "failed", "cancelled", "interrupted"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Work that takes long. What is written here is on the disk before anybody is told of it. */
export interface Job {
  readonly id: string;
  readonly act: JobAct;
  readonly wish: unknown;
  readonly actor: string;
  readonly language: Language;
  /** Caller's key: the same wish again is the same job. */
  readonly key: string | null;
  readonly state: JobState;
  /** Instants. */
  readonly at: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** How often it was begun: a server that ended in the middle begins it again once. */
  readonly attempts: number;
  readonly progress: { readonly what: string; readonly done: number; readonly total: number | null } | null;
  readonly result: unknown;
  readonly error: JobError | null;
  readonly output: { readonly name: string; readonly type: string } | null;
}

export interface JobWish {
  readonly act: JobAct;
  readonly wish: unknown;
  readonly actor: string;
  readonly language: Language;
  readonly key: string | null;
}

export interface Jobs {
  /** Throws `key-reused` where the key was used for another wish. */
  readonly add: (wish: JobWish) => Promise<Job>;
  readonly list: () => readonly Job[];
  /** Throws `job-missing`. */
  readonly get: (id: string) => Job;
  /** Stops what runs, at its next word on progress; throws `job-ended`. */
  readonly cancel: (id: string) => Promise<Job>;
  /** Begins again what was cancelled, failed or interrupted; throws `job-ended`. */
  readonly resume: (id: string) => Promise<Job>;
  /** Hears every change of a job until it is let go. */
  readonly hear: (id: string, listener: (job: Job) => void) => () => void;
  readonly outputPath: (job: Job) => string;
  /** Stops what runs and waits for it; what did not end by itself is begun again by the next server. */
  readonly close: () => Promise<void>;
}

interface Options {
  readonly desk: Desk;
  readonly data: string;
  readonly databaseUrl: string | undefined;
  readonly random: (length: number) => Uint8Array;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Jobs that read may run beside one that writes. */
const AT_ONCE = 2;
const WRITES: ReadonlySet<JobAct> = new Set(["import", "add-register", "publish"]);
/** A job that two servers did not survive is not begun a third time unasked. */
const ATTEMPTS = 2;
/** Megabytes of a job's own heap; beyond it the job fails, not the server. */
const HEAP = 2048;
/** How long a thread may take to stop by itself. */
const STOP_MS = 5000;
/** Ended jobs that are kept, newest first. */
const KEPT = 200;

/** Jobs lie under `jobs` in the store's folder, one folder each; an act runs on a thread of its own, at a desk of its own. */
export async function openJobs({ desk, data, databaseUrl, random, clock }: Options): Promise<Jobs> {
  const room = join(data, "jobs");
  await mkdir(room, { recursive: true, mode: 0o700 });
  const jobs = new Map<string, Job>();
  const threads = new Map<string, { readonly worker: Worker; readonly over: Promise<void> }>();
  const events = new EventEmitter().setMaxListeners(0);
  const crew = openCrew({ databaseUrl, heap: HEAP });
  const now = (): string => new Date(clock()).toISOString();
  /** Not written down yet: nobody begins them before that. */
  const fresh = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();
  let closing = false;

  const put = async (job: Job): Promise<Job> => {
    const kept = PASSING.has(job.act) ? { ...job, result: null } : job;
    jobs.set(job.id, kept);
    // One at a time, in the order told: the last state of a job is what stays.
    const text = JSON.stringify({ ...kept, progress: null });
    const mine = writing.then(() => settle(join(room, job.id, "job.json"), text));
    writing = mine.catch(() => {});
    await mine;
    events.emit(job.id, job);
    return job;
  };
  const get = (id: string): Job => {
    const found = jobs.get(id);
    if (found === undefined) throw new HeadstampError("job-missing", { id });
    return found;
  };
  const refuse = (wish: string, { id, state }: Job): HeadstampError =>
    new HeadstampError("job-ended", { wish, id, state });
  const outputPath = ({ id, output }: Job): string => join(room, id, output?.name ?? "output");

  const begin = async (job: Job): Promise<void> => {
    const started = await put({
      ...job,
      ...{ state: "running", startedAt: now(), endedAt: null, attempts: job.attempts + 1 },
      ...{ progress: null, error: null, result: null },
    });
    // A server that began to end meanwhile leaves it to the next one.
    if (closing) return;
    const { act, wish, actor, language, at } = started;
    const told: ThreadJob = {
      ...{ act, wish, data, actor, language, since: at, output: outputPath(started) },
    };
    const worker = crew.take();
    let end: Partial<Job> | null = null;
    const over = new Promise<void>((resolve) => {
      const finish = async (): Promise<void> => {
        // A server that is ending leaves its jobs as they stand: the next one sees that they were not over.
        const ended = closing && end?.state !== "done" ? null : (end ?? { state: "cancelled" as const });
        if (ended === null) return;
        // A thread that had to be ended could not undo what it had begun.
        if (end === null && act === "import")
          await undoUnfinished({ desk, since: at }, (wish as { readonly sha256: string }).sha256);
        await put({ ...get(job.id), ...ended, endedAt: now() });
        await forget();
      };
      const settle = (): void => {
        worker.off("message", hear).off("error", fail).off("exit", settle);
        threads.delete(job.id);
        void finish()
          .catch((error: Error) => process.stderr.write(`${job.id}: ${error.stack}\n`))
          .then(() => {
            resolve();
            next();
          });
      };
      const hear = (said: ThreadSaid): void => {
        if ("progress" in said) {
          const next = { ...get(job.id), progress: said.progress };
          jobs.set(job.id, next);
          events.emit(job.id, next);
          return;
        }
        if ("result" in said) end = { state: "done", result: said.result };
        else if (said.error.code === "stopped") end = { state: "cancelled" };
        else end = { state: "failed", error: said.error };
        // One that was stopped or failed by a fault of ours may hold what it should not: it is not used again.
        const sound = "result" in said || !["stopped", "server-failed"].includes(said.error.code);
        crew.give(worker, sound && !closing);
        settle();
      };
      const fail = (error: NodeJS.ErrnoException): void => {
        const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        const params = memory
          ? { file: "", detail: "memory", limit: HEAP }
          : { id: job.id, message: String(error) };
        if (!memory) process.stderr.write(`${job.id} ${act}: ${error.stack}\n`);
        end ??= { state: "failed", error: { code: memory ? "file-too-large" : "server-failed", params } };
      };
      worker.on("message", hear).on("error", fail).on("exit", settle);
    });
    worker.postMessage(told);
    threads.set(job.id, { worker, over });
  };

  const next = (): void => {
    if (closing) return;
    const running = [...threads.keys()].map(get);
    for (const job of [...jobs.values()].filter(({ id, state }) => state === "queued" && !fresh.has(id))) {
      if (running.length >= AT_ONCE) return;
      if (WRITES.has(job.act) && running.some(({ act }) => WRITES.has(act))) continue;
      running.push(job);
      // Marked at once, so that it is not begun twice while it is written down.
      jobs.set(job.id, { ...job, state: "running" });
      void begin(job).catch((error: Error) => process.stderr.write(`${job.id}: ${error.stack}\n`));
    }
  };
  const stop = async (id: string): Promise<void> => {
    const thread = threads.get(id);
    if (thread === undefined) return;
    thread.worker.postMessage("stop");
    const timer = setTimeout(() => void thread.worker.terminate(), STOP_MS);
    await thread.over;
    clearTimeout(timer);
  };
  const forget = async (): Promise<void> => {
    const ended = [...jobs.values()].filter(({ endedAt }) => endedAt !== null);
    for (const { id } of ended.slice(0, Math.max(0, ended.length - KEPT))) {
      jobs.delete(id);
      await rm(join(room, id), { recursive: true, force: true });
    }
  };

  for (const job of await readJobs(room)) {
    if (job.state !== "queued" && job.state !== "running") jobs.set(job.id, job);
    else if (job.attempts < ATTEMPTS) jobs.set(job.id, { ...job, state: "queued" });
    else await put({ ...job, state: "interrupted", endedAt: now() });
  }
  next();

  return {
    get,
    outputPath,
    list: () => [...jobs.values()],
    add: async (wish) => {
      const same = [...jobs.values()].find(({ key }) => key !== null && key === wish.key);
      if (same !== undefined) {
        const asked = JSON.stringify([wish.act, wish.wish]);
        if (JSON.stringify([same.act, same.wish]) !== asked)
          throw new HeadstampError("key-reused", { key: wish.key! });
        return same;
      }
      const id = newId("job", random(16));
      const job: Job = {
        ...{ ...wish, id, state: "queued", at: now(), startedAt: null, endedAt: null, attempts: 0 },
        ...{ progress: null, result: null, error: null, output: OUTPUTS[wish.act] ?? null },
      };
      // In its place before it is written: two requests with one key make one job.
      fresh.add(id);
      jobs.set(id, job);
      try {
        await mkdir(join(room, id), { mode: 0o700 });
        await put(job);
      } catch (error) {
        jobs.delete(id);
        throw error;
      } finally {
        fresh.delete(id);
      }
      next();
      return get(id);
    },
    cancel: async (id) => {
      const job = get(id);
      if (job.state === "queued") return put({ ...job, state: "cancelled", endedAt: now() });
      if (job.state !== "running") throw refuse("cancel", job);
      await stop(id);
      return get(id);
    },
    resume: async (id) => {
      const job = get(id);
      if (job.state === "queued" || job.state === "running" || job.state === "done")
        throw refuse("resume", job);
      const queued = await put({ ...job, state: "queued", endedAt: null, attempts: 0 });
      next();
      return jobs.get(queued.id) ?? queued;
    },
    hear: (id, listener) => {
      events.on(id, listener);
      return () => events.off(id, listener);
    },
    close: async () => {
      closing = true;
      await Promise.all([...threads.keys()].map(stop));
      await writing;
      await crew.close();
    },
  };
}

/** What earlier servers left, oldest first; a folder without a whole job.json was never acknowledged. */
async function readJobs(room: string): Promise<Job[]> {
  const found: Job[] = [];
  for (const id of await readdir(room)) {
    const text = await readFile(join(room, id, "job.json"), "utf8").catch(() => null);
    if (text === null) await rm(join(room, id), { recursive: true, force: true });
    else found.push(JSON.parse(text) as Job);
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
