import { z } from "zod";
import { HeadstampError } from "#base";
import { eraseFile } from "#casework";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import {
  Count,
  Cursor,
  encodeCursor,
  Key,
  Limit,
  LOOKS,
  Name,
  page,
  readCursor,
  Snapshot,
  UploadId,
  Why,
} from "./shapes.ts";

const Entry = z.object({
  index: Count,
  at: z.string(),
  actor: z.string(),
  kind: z.string(),
  payload: z.any().describe("what the act says (docs/spec/ledger.md)"),
});
const At = z.object({ before: Count });

export function ledgerRoutes(app: App, host: Host): void {
  const { desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["ledger"];
  app.get(
    "/api/ledger",
    {
      schema: {
        summary: "Size and root of the ledger as it stands",
        tags,
        response: { 200: Snapshot, default: Fault },
      },
    },
    () => store.snapshot(),
  );
  app.get(
    "/api/ledger/entries",
    {
      schema: {
        ...{ summary: "Entries, newest first", tags },
        querystring: z.object({ limit: Limit, cursor: Cursor }),
        response: { 200: page(Entry), default: Fault },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const { treeSize } = await store.snapshot();
      const before = Math.min(readCursor(cursor, At)?.before ?? treeSize, treeSize);
      const items = [];
      for (let index = before - 1; index >= Math.max(0, before - limit); index--) {
        items.push({ ...(await store.entry(index)), index });
      }
      const from = before - items.length;
      return { items, next: from > 0 ? encodeCursor({ before: from }) : null, total: treeSize };
    },
  );
  app.get(
    "/api/ledger/entries/:index",
    {
      schema: {
        ...{ summary: "One entry as it was written", tags },
        params: z.object({
          index: Name.pipe(z.coerce.number<string>().int().min(0).max(Number.MAX_SAFE_INTEGER)),
        }),
        response: { 200: Entry, default: Fault },
      },
    },
    async ({ params: { index }, url }) => {
      const { treeSize } = await store.snapshot();
      if (index >= treeSize) throw new HeadstampError("route-missing", { path: url });
      return { ...(await store.entry(index)), index };
    },
  );
  app.post(
    "/api/ledger/checkpoints",
    {
      schema: {
        ...{ summary: "Signs the ledger as it stands; the note is kept in it", tags },
        response: { 200: Snapshot.extend({ note: z.string(), fingerprint: z.string() }), default: Fault },
      },
    },
    () => store.checkpoint(),
  );
  app.post(
    "/api/ledger/verifications",
    {
      schema: {
        ...LOOKS,
        ...{
          summary: "The second reader goes through all of the ledger, or of an upload of one, as a job",
          tags,
          headers: Key,
        },
        body: z.object({
          upload: UploadId.nullable().default(null),
          pin: z.string().max(300).nullable().default(null).describe("verifier key that must have signed"),
        }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { upload, pin } = request.body;
      const wish = { file: upload === null ? null : await uploads.path(upload), pin };
      return reply.code(202).send(await enqueue(host, request, { act: "verify-ledger", wish }));
    },
  );
  app.post(
    "/api/ledger/exports",
    {
      schema: {
        ...LOOKS,
        ...{
          summary:
            "Entries, bodies, checkpoints and encrypted files in one file, as a job; keys are not in it",
          tags,
          headers: Key,
        },
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await enqueue(host, request, { act: "export-ledger", wish: {} })),
  );
  app.post(
    "/api/erasures",
    {
      schema: {
        ...{
          summary: "Lawful erasure of a file: its key is destroyed; it cannot be undone",
          tags,
          headers: Key,
        },
        body: z.object({
          file: z
            .string()
            .min(8)
            .max(100)
            .describe("an import's id, a register's, a photograph's, an answer's, or the start of a SHA-256"),
          why: Why,
        }),
        response: { 200: z.object({ sha256: z.string(), entry: Count }), default: Fault },
      },
    },
    ({ body: { file, why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, file, why] }, async () => {
        const { sha256, index } = await eraseFile(desk, file, why);
        return { sha256, entry: index };
      }),
  );
}
