import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { z } from "zod";
import { HeadstampError } from "#base";
import { FINDINGS } from "#findings";
import { type HeldPublication, listPublications, type Walk, walkFigure, zipPublication } from "#publishing";
import { HANDLING } from "#store";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { SHELF } from "./job-acts.ts";
import { Accepted } from "./job-routes.ts";
import { listRoutes } from "./lists.ts";
import { Count, Key, LOOKS, list, Name, whole } from "./shapes.ts";

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

const Id = z.string().regex(/^job_[0-9A-Za-z_-]{1,80}$/);
const WalkSaid = z.object({
  figure: whole<Walk["figure"]>("the figure as it was published (docs/spec/package.md)"),
  same: z.boolean().describe("these are the cells whose salted hash was published"),
  sources: list(z.object({ importId: z.string(), file: z.string(), entries: list(Count) })),
  total: Count,
  shown: Count,
  cells: list(
    z.object({
      ...{ importId: z.string(), file: z.string(), sheet: z.string(), cell: z.string() },
      text: z.string().nullable().describe("null where it is empty, sealed or erased"),
    }),
  ),
});
declared<Declared<Omit<Walk, "figure">, z.output<typeof WalkSaid>>>();

export function publishRoutes(app: App, host: Host): void {
  const tags = ["publications"];
  listRoutes(app, {
    ...{ path: "/api/publications", name: "publications", tags },
    summary: "Packages that were made here, newest first, each with its folder",
    of: Held,
    query: {},
    columns: [
      "id",
      "publicationId",
      "createdAt",
      "actor",
      "tlp",
      "k",
      "synthetic",
      "findings",
      "figures",
      "path",
    ],
    keyOf: ({ id }) => id,
    rows: async () => [...(await listPublications(SHELF(host.data)))],
  });
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
          without: Lines.describe("tables left out, as a refusal names them"),
          period: Line.nullable().default(null).describe("FROM/TO, where the files carry no dates"),
        }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await enqueue(host, request, { act: "publish", wish: request.body })),
  );
  const held = async (id: string): Promise<HeldPublication> => {
    const found = (await listPublications(SHELF(host.data))).find((one) => one.id === id);
    if (found === undefined) throw new HeadstampError("package-unreadable", { path: id });
    return found;
  };
  app.get(
    "/api/publications/:id/package",
    {
      schema: {
        ...{ summary: "A package as one zip, as it is read: no cap", tags, params: z.object({ id: Id }) },
        response: { 200: z.any().describe("application/zip"), default: Fault },
      },
    },
    async ({ params: { id } }, reply) => {
      const { path, publicationId } = await held(id);
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="${publicationId}.zip"`)
        .send(Readable.from(zipPublication(path)));
    },
  );
  app.get(
    "/api/publications/:id/proofs",
    {
      schema: {
        ...{ summary: "Every figure of a package with its proof, one a line, each whole in itself", tags },
        params: z.object({ id: Id }),
        response: { 200: z.any().describe("lines of JSON (docs/spec/package.md)"), default: Fault },
      },
    },
    async ({ params: { id } }, reply) => {
      const { path } = await held(id);
      return reply.type("application/x-ndjson").send(createReadStream(join(path, "proof", "figures.jsonl")));
    },
  );
  app.post(
    "/api/publications/:id/verification",
    {
      schema: {
        ...LOOKS,
        ...{ summary: "Verifies a package from its bytes alone, as a job", tags, headers: Key },
        params: z.object({ id: Id }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply
        .code(202)
        .send(await enqueue(host, request, { act: "verify-package", wish: { id: request.params.id } })),
  );
  app.get(
    "/api/publications/:id/figures/:figure",
    {
      schema: {
        summary: "From a published figure to the cells that it counts, through the publication's own entry",
        tags,
        params: z.object({ id: Id, figure: Name }),
        querystring: z.object({ most: z.coerce.number().int().min(1).max(10_000).default(200) }),
        response: { 200: WalkSaid, default: Fault },
      },
    },
    ({ params: { id, figure }, query: { most } }) =>
      walkFigure(host.desk.store, { dir: join(SHELF(host.data), id), figure, most, data: host.data }),
  );
}
