import { z } from "zod";
import { findRegister, removeRegister } from "#matching";
import { ORIGINS } from "#records";
import { HANDLING, REGISTER_KINDS } from "#store";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { listRoutes } from "./lists.ts";
import { Count, Erased, Key, LOOKS, Name, UploadId, Why } from "./shapes.ts";

const Known = z.string().nullable();
export const Register = z
  .object({
    id: z.string(),
    status: z.enum(["held", "removed"]),
    sha256: z.string(),
    name: z.string(),
    bytes: Count,
    format: z.string(),
    kind: Known,
    actor: z.string(),
    addedAt: z.string(),
    removedAt: Known,
    why: Known,
    erased: Erased,
    added: z.object({
      origin: z.string(),
      supplier: Known,
      period: z.object({ from: Known, to: Known }),
      edition: Known,
      coverage: Known,
      handling: z.string(),
      country: Known,
    }),
  })
  .meta({ id: "Register" });

const Day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
  .default(null);
const Said = z.string().max(500).nullable().default(null);
const Params = z.object({ id: Name });
const Wish = z.object({
  upload: UploadId,
  kind: z.enum(REGISTER_KINDS).nullable().default(null),
  origin: z.enum(ORIGINS).default("own"),
  supplier: Said,
  period: z.object({ from: Day, to: Day }).default({ from: null, to: null }),
  edition: Said,
  coverage: Said,
  handling: z.enum(HANDLING).default("TLP:AMBER"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  sheet: Said,
  dryRun: z.boolean().default(false),
});

export function registerRoutes(app: App, host: Host): void {
  const { data, desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["registers"];
  listRoutes(app, {
    ...{ path: "/api/registers", name: "registers", tags },
    summary: "Registers, with those that were removed",
    of: Register,
    query: {},
    columns: [
      ...["id", "status", "name", "kind", "actor", "addedAt", "removedAt", "why", "added.supplier"],
      ...[
        "added.period.from",
        "added.period.to",
        "added.edition",
        "added.coverage",
        "added.handling",
        "sha256",
        "erased",
      ],
    ],
    keyOf: ({ id }) => id,
    rows: async () => {
      const erased = await store.erased();
      return (await store.registers({ removed: true })).map((one) => ({
        ...one,
        erased: erased.get(one.stored ?? "") ?? null,
      }));
    },
  });
  app.post(
    "/api/registers",
    {
      schema: {
        ...{
          summary: "Keeps an upload as a register and indexes it, as a job",
          tags,
          headers: Key,
          body: Wish,
        },
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { upload, ...said } = request.body;
      const wish = { ...said, file: await uploads.path(upload) };
      return reply.code(202).send(await enqueue(host, request, { act: "add-register", wish }));
    },
  );
  app.post(
    "/api/registers/:id/verify",
    {
      schema: {
        ...LOOKS,
        ...{
          summary: "Holds a register's file and index against their hashes, as a job",
          tags,
          headers: Key,
        },
        params: Params,
        body: z.object({ rebuild: z.boolean().default(false).describe("makes a damaged index anew") }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { id } = await findRegister(store, request.params.id);
      const wish = { id, rebuild: request.body.rebuild };
      return reply.code(202).send(await enqueue(host, request, { act: "verify-register", wish }));
    },
  );
  app.post(
    "/api/registers/:id/remove",
    {
      schema: {
        ...{ summary: "Takes a register away by a new entry", tags, headers: Key, params: Params },
        body: z.object({ why: Why }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await removeRegister(desk, data, { id, why })).index,
      })),
  );
}
