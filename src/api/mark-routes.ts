import { z } from "zod";
import { MARK_KINDS, readMark } from "#marks";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import { heldFiles } from "./held-files.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { LIMITS } from "./limits.ts";
import { ItemKind, Key, LOOKS, list, Reading, UploadId } from "./shapes.ts";

/** Marks are read by the same pure code in the browser; this is for scripts, and needs no store. */
export function markRoutes(app: App, host: Host): void {
  const files = heldFiles(host);
  app.post(
    "/api/readings",
    {
      schema: {
        ...LOOKS,
        summary: "Reads marks: every candidate with its source",
        tags: ["marks"],
        body: z.object({
          kind: z.enum(MARK_KINDS),
          texts: z.array(z.string().max(2000)).min(1).max(LIMITS.texts),
          context: z
            .object({
              item: ItemKind.optional(),
              calibre: z.string().max(100).optional(),
              make: z.string().max(100).optional(),
              country: z.string().length(2).optional(),
              latestYear: z.number().int().min(1800).max(2200).optional(),
            })
            .optional(),
        }),
        response: { 200: z.object({ readings: list(Reading) }), default: Fault },
      },
    },
    async ({ body: { kind, texts, context = {} } }) => {
      const known = Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined));
      return { readings: texts.map((text) => readMark(kind, text, known)) };
    },
  );
  app.post(
    "/api/column-readings",
    {
      schema: {
        ...LOOKS,
        ...{
          summary:
            "Reads one column of an upload or of an import's file as marks of a kind, as a job; its output has a line for each row",
          tags: ["marks"],
        },
        headers: Key,
        body: z.object({ upload: UploadId, column: z.string().min(1).max(300), kind: z.enum(MARK_KINDS) }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { upload, column, kind } = request.body;
      const wish = { file: await files.path(upload), column, kind };
      return reply.code(202).send(await enqueue(host, request, { act: "read-column", wish }));
    },
  );
}
