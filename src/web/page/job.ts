import { useEffect, useRef } from "react";
import type { Job, Posted } from "./answers.ts";
import { ask, askAny, Refused, unlessRefused } from "./ask.ts";

/** Long work as the server tells of it. */
export type JobSaid = Job;

const OVER: ReadonlySet<string> = new Set(["done", "failed", "cancelled", "interrupted"]);

/** Hears a job to its end, by server-sent events; where they break off, the job itself is asked. */
function follow(job: JobSaid, told: (job: JobSaid) => void): Promise<JobSaid> {
  if (OVER.has(job.state)) return Promise.resolve(job);
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/jobs/${job.id}/events`);
    const end = (last: JobSaid): void => {
      events.close();
      resolve(last);
    };
    events.addEventListener("job", (event) => {
      const said = JSON.parse((event as MessageEvent<string>).data) as JobSaid;
      told(said);
      if (OVER.has(said.state)) end(said);
    });
    events.addEventListener("error", () => {
      ask(`/api/jobs/${job.id}`).then((said) => {
        told(said);
        if (OVER.has(said.state)) end(said);
      }, reject);
    });
  });
}

/** Wishes for long work, hears it to its end and gives its result. Throws `Refused` where it failed or was cancelled. */
export async function runJob<T>(
  path: string,
  body: unknown,
  told: (job: JobSaid) => void = () => {},
): Promise<{ readonly job: JobSaid; readonly result: T }> {
  const { job } = (await askAny(path, { method: "POST", body })) as { readonly job: Job };
  told(job);
  return finishJob(job, told);
}

/** The same for a job that is under way already, perhaps since before this page was loaded. */
export async function finishJob<T>(
  job: JobSaid,
  told: (job: JobSaid) => void,
): Promise<{ readonly job: JobSaid; readonly result: T }> {
  const last = await follow(job, told);
  if (last.state !== "done") {
    throw new Refused({
      type: "job",
      code: last.error?.code ?? `job-${last.state}`,
      message: last.error?.message ?? "",
      param: null,
    });
  }
  const whole = await ask(`/api/jobs/${last.id}`);
  return { job: whole, result: whole.result as T };
}

/** Work of a kind that is under way already, since before this page was loaded or from another window; null where there is none. */
export async function jobUnderWay(act: string): Promise<JobSaid | null> {
  const { jobs } = await ask("/api/jobs");
  return jobs.findLast((job) => job.act === act && !OVER.has(job.state)) ?? null;
}

/** Once, when a room is opened: gives it the work of a kind that is under way, or null. */
export function useUnderWay(act: string, go: (running: JobSaid | null) => Promise<void>): void {
  const first = useRef(go);
  useEffect(() => {
    jobUnderWay(act).then(first.current).catch(unlessRefused);
  }, [act]);
}

export type UploadSaid = Posted["/api/uploads"];

/** Sends a file of this machine to the server of this machine. */
export function upload(file: Blob, name: string): Promise<UploadSaid> {
  return ask("/api/uploads", {
    method: "POST",
    file,
    headers: { "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" },
  });
}
