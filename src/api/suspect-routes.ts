import { z } from "zod";
import { addSuspect, lapseSuspect, ownSuspects, type SuspectEntry } from "#requesting";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, Key, list, Name } from "./shapes.ts";

const Line = z.string().trim().max(100);
const Day = z.string().trim().length(10).describe("YYYY-MM-DD");
const Secret = z.object({
  "x-suspect-secret": z
    .string()
    .min(1)
    .max(100)
    .describe("the owner's; without it no entry is shown or counted"),
});
const Entry = z.object({
  id: z.string(),
  at: z.string(),
  state: z.enum(["standing", "review-due", "lapsed"]),
  seen: list(z.string()).describe("addresses of items that bear the serial; none once it lapsed"),
  serial: z.string(),
  make: z.string(),
  caseNumber: z.string(),
  review: z.string(),
  expires: z.string(),
});
declared<Declared<SuspectEntry, z.output<typeof Entry>>>();

/** The owner's secret goes in a header: it stands in no address, log or history. No export of this list exists. */
export function suspectRoutes(app: App, { desk, once }: Host): void {
  const tags = ["suspects"];
  app.get(
    "/api/suspects",
    {
      schema: {
        summary:
          "The owner's own entries and where their serials turned up; it says nothing about any person",
        tags,
        headers: Secret,
        response: { 200: z.object({ entries: list(Entry) }), default: Fault },
      },
    },
    async ({ headers }) => ({ entries: await ownSuspects(desk.store, headers["x-suspect-secret"]) }),
  );
  app.post(
    "/api/suspects",
    {
      schema: {
        ...{
          summary: "Puts a serial on the owner's list; it needs an authority, and lapses by itself",
          tags,
        },
        headers: Key.extend(Secret.partial().shape),
        body: z.object({
          serial: Line.min(1),
          make: Line.default(""),
          caseNumber: Line.min(1),
          review: Day.describe("when somebody has to look again"),
          expires: Day.describe("within a year"),
        }),
        response: {
          201: z.object({
            id: z.string(),
            entry: Count,
            secret: z.string().nullable().describe("a new one where none was sent; it is shown this once"),
          }),
          default: Fault,
        },
      },
    },
    async ({ body, headers, url }, reply) => {
      const secret = headers["x-suspect-secret"] ?? null;
      const wish = { key: headers["idempotency-key"], wish: [url, body, secret] };
      const done = await once.do(wish, async () => {
        const made = await addSuspect(desk, { ...body, secret });
        return { id: made.id, entry: made.index, secret: secret === null ? made.secret : null };
      });
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/suspects/:id/lapse",
    {
      schema: {
        ...{ summary: "Ends an entry before its day", tags },
        headers: Key.extend(Secret.shape),
        params: z.object({ id: Name }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, headers, url }) => {
      const secret = headers["x-suspect-secret"];
      return once.do({ key: headers["idempotency-key"], wish: [url, secret] }, async () => ({
        entry: (await lapseSuspect(desk, { id, secret })).index,
      }));
    },
  );
}
