import { z } from "zod";
import { HeadstampError } from "#base";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list, Name } from "./shapes.ts";

const UploadSaid = z.object({
  id: z.string(),
  name: z.string(),
  bytes: Count,
  sha256: z.string(),
  at: z.string(),
});

export function uploadRoutes(app: App, { uploads }: Host): void {
  const tags = ["uploads"];
  // The file itself, as it comes: never whole in memory, and no form to be taken apart.
  app.addContentTypeParser("application/octet-stream", (_request, payload, done) => done(null, payload));
  app.post(
    "/api/uploads",
    {
      schema: {
        summary: "Sends a file: the body is the file itself; what takes a file takes the upload's id",
        tags,
        consumes: ["application/octet-stream"],
        headers: z.object({
          "x-file-name": z.string().min(1).max(1000).describe("its name, percent-encoded"),
        }),
        response: { 201: UploadSaid, default: Fault },
      },
    },
    async (request, reply) => {
      const { headers, body } = request;
      if (!/^application\/octet-stream\b/i.test(request.raw.headers["content-type"] ?? "")) {
        throw new HeadstampError("media-refused", { got: "-", expected: "application/octet-stream" });
      }
      const length = Number(request.raw.headers["content-length"] ?? Number.NaN);
      const upload = await uploads.take(body as AsyncIterable<Uint8Array>, {
        name: decoded(headers["x-file-name"]),
        bytes: Number.isSafeInteger(length) ? length : null,
      });
      return reply.code(201).send(upload);
    },
  );
  app.get(
    "/api/uploads",
    {
      schema: {
        ...{ summary: "Files that wait to be used; each is removed after a day", tags },
        response: { 200: z.object({ uploads: list(UploadSaid) }), default: Fault },
      },
    },
    async () => ({ uploads: await uploads.list() }),
  );
  app.delete(
    "/api/uploads/:id",
    {
      schema: {
        ...{ summary: "Removes a file that was not used", tags },
        params: z.object({ id: Name }),
        response: { 204: z.null(), default: Fault },
      },
    },
    async ({ params: { id } }, reply) => {
      await uploads.drop(id);
      return reply.code(204).send(null);
    },
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    throw new HeadstampError(
      "request-invalid",
      { param: "x-file-name", detail: "percent" },
      { cause: error },
    );
  }
}
