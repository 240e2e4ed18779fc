import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HeadstampError } from "#base";
import { writeParts } from "#store";
import type { LinkWish } from "./link.ts";
import { indexFolder } from "./register-add.ts";

/** Which job a mark and a candidate are explained from. */
export type LinkJob = Pick<LinkWish, "marks" | "register" | "within" | "model" | "sheet" | "found">;

function lastJobPath(data: string): string {
  return join(indexFolder(data), "last-link.json");
}

/** What was linked last, for `explain` and `judge`; best effort, they can be told. */
export async function keepJob(wish: LinkWish, model: string | null): Promise<void> {
  const { data, marks, register, within, sheet } = wish;
  const there = register !== null && (await stat(register).catch(() => null)) !== null;
  const job: LinkJob = {
    ...{ marks: resolve(marks), register: there ? resolve(register) : register, within },
    ...{ model: model === null ? null : resolve(model), sheet },
  };
  await writeParts(lastJobPath(data), [Buffer.from(JSON.stringify(job))]).catch(() => {});
}

/** The last job of a data directory. Throws `link-missing`. */
export async function readLastJob(data: string): Promise<LinkJob> {
  try {
    return JSON.parse(await readFile(lastJobPath(data), "utf8")) as LinkJob;
  } catch (error) {
    throw new HeadstampError("link-missing", { dir: data }, { cause: error });
  }
}

/** A job that is named, with the model that the last one learned where it is the same. */
export async function namedJob(data: string, job: LinkJob): Promise<LinkJob> {
  if (job.model !== null) return job;
  const last = await readLastJob(data).catch(() => null);
  if (last === null || last.sheet !== job.sheet || last.within !== job.within) return job;
  const same = (a: string | null, b: string | null): boolean =>
    a === b || (a !== null && b !== null && resolve(a) === resolve(b));
  return same(last.marks, job.marks) && same(last.register, job.register)
    ? { ...job, model: last.model }
    : job;
}
