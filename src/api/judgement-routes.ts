import { z } from "zod";
import { clustersOf } from "#casework";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list, whole } from "./shapes.ts";

const Ref = z.object({ source: z.string(), id: z.string() });
const Judgement = z.object({
  id: z.string(),
  entry: Count,
  verdict: z.enum(["match", "not", "unsure"]),
  actor: z.string(),
  at: z.string(),
  undone: z.object({ actor: z.string(), at: z.string(), why: z.string() }).nullable(),
  made: z.object({
    mark: Ref,
    candidate: Ref,
    why: z.string(),
    evidence: whole("both texts, the parts of the weight and the model (docs/spec/linkage.md)"),
  }),
});

export function judgementRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["links"];
  app.get(
    "/api/judgements",
    {
      schema: {
        ...{ summary: "Decisions in the order in which they were made, with those taken back", tags },
        response: { 200: z.object({ judgements: list(Judgement) }), default: Fault },
      },
    },
    async () => ({ judgements: await store.judgements({ undone: true }) }),
  );
  app.get(
    "/api/clusters",
    {
      schema: {
        ...{ summary: "Records that decisions hold for one gun, and decisions that contradict it", tags },
        response: {
          200: z.object({
            clusters: list(
              z.object({ records: list(Ref), matches: list(z.string()), contradicted: list(z.string()) }),
            ),
          }),
          default: Fault,
        },
      },
    },
    async () => ({ clusters: clustersOf(await store.judgements()) }),
  );
}
