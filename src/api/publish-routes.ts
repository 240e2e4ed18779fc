import { z } from "zod";
import { FINDINGS } from "#findings";
import { listPublications } from "#publishing";
import { HANDLING } from "#store";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { SHELF } from "./job-acts.ts";
import { Accepted } from "./job-routes.ts";
import { Count, Key, list } from "./shapes.ts";

const Line = z.string().trim().min(1).max(2000);
const Lines = z.array(Line).max(100).default([]);

const Held = z.object({
  id: z.string().describe("name of its folder"),
  path: z.string().describe("its folder on this machine"),
  publicationId: z.string(),
  createdAt: z.string(),
  actor: z.string(),
  tlp: z.enum(HANDLING),
  k: Count,
  synthetic: z.boolean(),
  findings: list(z.string()),
  figures: Count,
  withheld: z.object({ rows: Count, tables: Count }),
});

export function publishRoutes(app: App, host: Host): void {
  const tags = ["publications"];
  app.get(
    "/api/publications",
    {
      schema: {
        ...{ summary: "Packages that were made here, newest first, each with its folder", tags },
        response: { 200: z.object({ publications: list(Held) }), default: Fault },
      },
    },
    async () => ({ publications: await listPublications(SHELF(host.data)) }),
  );
  app.post(
    "/api/publications",
    {
      schema: {
        summary:
          "Takes findings through the gate, as a job: every refusal with how to mend it, else a package and its entry",
        tags,
        headers: Key,
        body: z.object({
          names: z
            .array(z.enum(FINDINGS as [string, ...string[]]))
            .min(1)
            .max(FINDINGS.length),
          by: z.string().max(50).nullable().default(null),
          where: Lines.describe("field=value"),
          given: Lines.describe("key=value: settings that the findings take"),
          k: z.number().int().min(3).max(9999).default(10).describe("smallest count that is printed"),
          tlp: z.enum(HANDLING).default("TLP:CLEAR"),
          notes: Lines,
          replyTo: Line.nullable().default(null).describe("where a party that is named can reply"),
          replies: Lines.describe("PARTY=TEXT"),
          confirmParties: z.boolean().default(false).describe("you have held the marks against the tables"),
          ranked: z.boolean().default(false),
          releases: Lines.describe("IMPORT=CITATION"),
          period: Line.nullable().default(null).describe("FROM/TO, where the files carry no dates"),
        }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await enqueue(host, request, { act: "publish", wish: request.body })),
  );
  app.post(
    "/api/publications/:id/verification",
    {
      schema: {
        ...{ summary: "Verifies a package from its bytes alone, as a job", tags, headers: Key },
        params: z.object({ id: z.string().regex(/^job_[0-9A-Za-z_-]{1,80}$/) }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply
        .code(202)
        .send(await enqueue(host, request, { act: "verify-package", wish: { id: request.params.id } })),
  );
}
