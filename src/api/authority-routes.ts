import { z } from "zod";
import { authorityOf, declareAuthority, withdrawAuthority } from "#requesting";
import { LONGEST } from "#trace";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { AuthoritySaid } from "./request-shapes.ts";
import { Count, Key, Why } from "./shapes.ts";

const Line = z.string().trim().min(1).max(LONGEST.line);
const Entry = z.object({ entry: Count });

export function authorityRoutes(app: App, { desk, once }: Host): void {
  const tags = ["authority"];
  app.get(
    "/api/authority",
    {
      schema: {
        summary: "The authority that the installation acts for; without one, what it prints is no request",
        tags,
        response: { 200: z.object({ authority: AuthoritySaid.nullable() }), default: Fault },
      },
    },
    async () => ({ authority: await authorityOf(desk.store) }),
  );
  app.post(
    "/api/authority",
    {
      schema: {
        ...{
          summary: "Declares the authority and by what law it may ask, by a new entry",
          tags,
          headers: Key,
        },
        body: z.object({
          name: Line,
          office: Line,
          contact: Line.describe("post, telephone or mail of the office, never of a person"),
          country: z.string().regex(/^[A-Z]{2}$/),
          code: z.string().trim().max(LONGEST.line).default(""),
          basis: Line,
        }),
        response: { 201: Entry, default: Fault },
      },
    },
    async ({ body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => ({
        entry: (await declareAuthority(desk, body)).index,
      }));
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/authority/withdraw",
    {
      schema: {
        ...{ summary: "Withdraws it by a new entry", tags, headers: Key },
        body: z.object({ why: Why }),
        response: { 200: Entry, default: Fault },
      },
    },
    ({ body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await withdrawAuthority(desk, why)).index,
      })),
  );
}
