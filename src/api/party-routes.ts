import { z } from "zod";
import { HeadstampError } from "#base";
import { VERDICTS } from "#store";
import { type JudgedParty, judgeParties, listParties } from "#tracing";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { listRoutes } from "./lists.ts";
import { Count, Key, list, Why } from "./shapes.ts";
import { Dealer } from "./trace-shapes.ts";

const Party = Dealer.extend({
  judged: list(
    z.object({ judgement: z.string(), with: z.string(), verdict: z.enum(VERDICTS), why: z.string() }),
  ),
});
declared<Declared<JudgedParty, z.output<typeof Party>>>();

export function partyRoutes(app: App, { desk, once }: Host): void {
  const tags = ["parties"];
  listRoutes(app, {
    ...{ path: "/api/parties", name: "parties", tags },
    summary: "Businesses that records name, with candidates for being one and what was judged of them",
    of: Party,
    query: {},
    columns: ["id", "label", "items", "writings", "candidates", "judged", "notes"],
    keyOf: ({ id }) => id,
    rows: () => listParties(desk.store),
  });
  app.post(
    "/api/party-judgements",
    {
      schema: {
        summary: "Records whether two businesses are one; taken back by POST /api/judgements/ID/undo",
        tags,
        headers: Key,
        body: z.object({
          one: z.string().min(1).max(300),
          other: z.string().min(1).max(300),
          verdict: z.enum(VERDICTS),
          why: Why,
        }),
        response: { 201: z.object({ judgementId: z.string(), entry: Count }), default: Fault },
      },
    },
    async ({ body, headers, url }, reply) => {
      if (body.one === body.other)
        throw new HeadstampError("request-invalid", { param: "other", detail: "same" });
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { judgementId, index } = await judgeParties(desk, body);
        return { judgementId, entry: index };
      });
      return reply.code(201).send(done);
    },
  );
}
