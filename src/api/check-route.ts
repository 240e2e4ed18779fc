import { z } from "zod";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import type { JobAct } from "./job-acts.ts";
import { Accepted } from "./job-routes.ts";
import { Key, LOOKS, UploadId } from "./shapes.ts";

interface Check {
  readonly path: string;
  readonly act: JobAct;
  readonly summary: string;
  readonly tags: string[];
}

/** A route that takes an upload, has each of its rows checked as a job, and keeps nothing. */
export function checkRoute(app: App, host: Host, { path, act, summary, tags }: Check): void {
  app.post(
    path,
    {
      schema: {
        ...{ ...LOOKS, summary, tags, headers: Key, body: z.object({ upload: UploadId }) },
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const wish = { file: await host.uploads.path(request.body.upload) };
      return reply.code(202).send(await enqueue(host, request, { act, wish }));
    },
  );
}
