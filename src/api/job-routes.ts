import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { HeadstampError } from "#base";
import { type Language, sayError } from "#words";
import type { App } from "./app.ts";
import { Fault, languageOf } from "./faults.ts";
import { tokenOf } from "./guard.ts";
import type { Host } from "./host.ts";
import { JOB_STATES, type Job } from "./jobs.ts";
import { LIMITS } from "./limits.ts";
import { Count, list, Name } from "./shapes.ts";

export const JobSaid = z
  .object({
    id: z.string(),
    act: z.string(),
    state: z.enum(JOB_STATES),
    actor: z.string(),
    at: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    attempts: Count,
    progress: z
      .object({
        what: z.string().describe("progress.WHAT in the catalogue"),
        done: Count,
        total: Count.nullable(),
      })
      .nullable(),
    error: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .describe("why it failed, or what to do where it was interrupted"),
    output: z.string().nullable().describe("address of the file that it gives, once it is done"),
  })
  .meta({ id: "Job" });
const Whole = JobSaid.extend({
  result: z.any().describe("what the act gives back, once it is done; docs/spec/api.md names the acts"),
});
const Params = z.object({ id: Name });

export function jobSaid(job: Job, language: Language): z.output<typeof Whole> {
  const { id, act, state, actor, at, startedAt, endedAt, attempts, progress, result, error, output } = job;
  const interrupted = { code: "job-interrupted", params: { id } };
  const said = error ?? (state === "interrupted" ? interrupted : null);
  return {
    ...{ id, act, state, actor, at, startedAt, endedAt, attempts, progress, result },
    error:
      said === null
        ? null
        : {
            code: said.code,
            message: sayError(
              language,
              new HeadstampError(said.code as HeadstampError["code"], named(said.params)),
              "page",
            ),
          },
    output: output !== null && state === "done" ? `/api/jobs/${id}/output` : null,
  };
}

/** A file is called by its name: where an upload waits is nobody's matter. */
function named<T extends { readonly [name: string]: unknown }>(params: T): T {
  const { file } = params;
  return typeof file === "string" && file.includes("/uploads/")
    ? { ...params, file: basename(file) }
    : params;
}

export const Accepted = z.object({ job: JobSaid });

export function jobRoutes(app: App, { jobs, sessions, port }: Host): void {
  const tags = ["jobs"];
  app.get(
    "/api/jobs",
    {
      schema: {
        ...{ summary: "Jobs, oldest first; the last two hundred that are over", tags },
        response: { 200: z.object({ jobs: list(JobSaid) }), default: Fault },
      },
    },
    async (request) => ({ jobs: jobs.list().map((job) => jobSaid(job, languageOf(request))) }),
  );
  app.get(
    "/api/jobs/:id",
    {
      schema: {
        summary: "One job, with its result",
        tags,
        params: Params,
        response: { 200: Whole, default: Fault },
      },
    },
    async (request) => jobSaid(jobs.get(request.params.id), languageOf(request)),
  );
  for (const wish of ["cancel", "resume"] as const) {
    const summary =
      wish === "cancel"
        ? "Stops a job; what it had begun is undone by an entry that says so"
        : "Begins a job again that failed, was cancelled or interrupted";
    app.post(
      `/api/jobs/:id/${wish}`,
      { schema: { summary, tags, params: Params, response: { 200: Accepted, default: Fault } } },
      async (request) => ({ job: jobSaid(await jobs[wish](request.params.id), languageOf(request)) }),
    );
  }
  app.get(
    "/api/jobs/:id/output",
    {
      schema: {
        ...{ summary: "The file that a job gives, whole, as it lies there", tags, params: Params },
        response: { 200: z.any().describe("the file"), default: Fault },
      },
    },
    async ({ params: { id } }, reply) => {
      const job = jobs.get(id);
      if (job.output === null || job.state !== "done") throw new HeadstampError("job-missing", { id });
      return reply
        .type(job.output.type)
        .header("content-disposition", `attachment; filename="${job.output.name}"`)
        .send(createReadStream(jobs.outputPath(job)));
    },
  );
  /** Open event streams, each by what ends it. */
  const streams = new Set<() => void>();
  app.addHook("preClose", async () => {
    for (const end of streams) end();
  });
  app.get(
    "/api/jobs/:id/events",
    {
      schema: {
        ...{ summary: "Server-sent events: `job` with each change, until it is over", tags, params: Params },
        response: { 200: z.any().describe("text/event-stream"), default: Fault },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const language = languageOf(request);
      const first = jobs.get(id);
      if (streams.size >= LIMITS.streams)
        throw new HeadstampError("server-busy", { seconds: LIMITS.retryAfter });
      const token = tokenOf(request, port());
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, { ...reply.getHeaders(), "content-type": "text/event-stream" } as Record<
        string,
        string
      >);
      const end = (): void => {
        letGo();
        clearInterval(beat);
        raw.end();
      };
      streams.add(end);
      const tell = (job: Job): void => {
        const { result: _, ...said } = jobSaid(job, language);
        raw.write(`event: job\ndata: ${JSON.stringify(JobSaid.parse(said))}\n\n`);
        if (job.endedAt !== null) end();
      };
      const letGo = jobs.hear(id, tell);
      // A stream ends with its session; looking at one does not keep it.
      const beat = setInterval(() => {
        if (token === undefined || sessions.idleUntil(token) === null) end();
        else raw.write(": beat\n\n");
      }, LIMITS.beat);
      raw.once("close", () => {
        streams.delete(end);
        letGo();
        clearInterval(beat);
      });
      tell(first);
    },
  );
}
