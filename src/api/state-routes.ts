import { z } from "zod";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list, Snapshot } from "./shapes.ts";

const Warning = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const State = z.object({
  version: z.string(),
  engine: z.enum(["embedded", "postgres"]),
  snapshot: Snapshot,
  imports: Count.describe("committed"),
  items: Count,
  warnings: list(Warning),
});
const Doctor = z.object({
  engine: z.enum(["embedded", "postgres"]),
  dir: z.string(),
  node: z.string(),
  database: z.object({ version: z.string(), bytes: Count, seen: Count }),
  ledger: z.object({ entries: Count, bytes: Count }),
  key: z.object({ vkey: z.string(), fingerprint: z.string(), here: z.boolean() }),
  imports: z.object({
    committed: Count,
    undone: Count,
    unfinished: list(z.object({ id: z.string(), name: z.string(), openedAt: z.string(), rows: Count })),
  }),
  free: Count,
  warnings: list(Warning),
});

const PONG = { pong: true } as const;

export function stateRoutes(app: App, { desk: { store }, version }: Host): void {
  app.get(
    "/api/state",
    {
      schema: {
        ...{ summary: "What is held, in short", tags: ["state"] },
        response: { 200: State, default: Fault },
      },
    },
    async () => {
      const imports = (await store.imports()).filter(({ status }) => status === "committed");
      return {
        ...{ version, engine: store.engine, snapshot: await store.snapshot(), warnings: store.warnings },
        imports: imports.length,
        items: await store.countItems({}),
      };
    },
  );
  app.get(
    "/api/doctor",
    {
      schema: {
        ...{ summary: "Plain facts of the store", tags: ["state"] },
        response: { 200: Doctor, default: Fault },
      },
    },
    () => store.doctor(),
  );
  app.get(
    "/api/ping",
    {
      config: { open: true },
      schema: {
        ...{
          summary: "Whether the server answers; asks nothing of the store and needs no session",
          tags: ["state"],
        },
        response: { 200: z.object({ pong: z.literal(true) }), default: Fault },
      },
    },
    (_, reply) => {
      reply.send(PONG);
    },
  );
}
