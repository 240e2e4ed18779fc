import { z } from "zod";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { Key, LOOKS, UploadId } from "./shapes.ts";

export function dossierRoutes(app: App, host: Host): void {
  app.post(
    "/api/dossiers",
    {
      schema: {
        ...LOOKS,
        summary:
          "Takes public texts apart, each by itself and all beside each other, as a job; keeps nothing",
        tags: ["texts"],
        headers: Key,
        body: z.object({ uploads: z.array(UploadId).min(1).max(100) }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const files = [];
      for (const id of request.body.uploads) files.push(await host.uploads.path(id));
      return reply.code(202).send(await enqueue(host, request, { act: "dossier", wish: { files } }));
    },
  );
}
