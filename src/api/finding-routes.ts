import { z } from "zod";
import { find } from "#casework";
import { FIELDS_ASKED, FINDINGS } from "#findings";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list, Meaning, Snapshot, Where } from "./shapes.ts";

const Share = z.number().nullable();
const Known = z.string().nullable();
const Interval = z.object({
  level: z.number(),
  method: z.string(),
  clusters: Count,
  effectiveSize: z.number(),
});
const Group = z.object({
  by: z.object({ field: z.string(), key: z.string(), label: z.string() }),
  population: z.object({
    meaning: Meaning,
    country: Known,
    form: z.string(),
    origin: z.string(),
    synthetic: z.boolean(),
    item: Known,
  }),
  of: z.string(),
  imports: list(z.string()),
  unit: z.enum(["pieces", "rows"]),
  seized: Count,
  examined: Count,
  read: Count,
  denominator: Count,
  unread: Count,
  ambiguous: Count,
  unexamined: Count,
  withoutQuantity: Count,
  clusters: Count.nullable(),
  rows: list(
    z.object({
      key: z.string(),
      label: z.string(),
      numerator: Count,
      events: Count.nullable(),
      reasons: list(z.string()),
      ...{
        share: Share,
        low: Share,
        high: Share,
        interval: Interval.nullable(),
        boundLow: Share,
        boundHigh: Share,
      },
    }),
  ),
});
const Answer = z.object({
  name: z.enum(FINDINGS),
  groups: list(Group),
  leftOut: list(z.object({ importId: z.string(), reason: z.string() })),
  snapshot: Snapshot,
});

export function findingRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["findings"];
  app.get(
    "/api/findings",
    {
      schema: {
        ...{ summary: "The questions that can be asked, and the fields that divide their groups", tags },
        response: {
          200: z.object({ findings: list(z.enum(FINDINGS)), by: list(z.enum(FIELDS_ASKED)) }),
          default: Fault,
        },
      },
    },
    async () => ({ findings: FINDINGS, by: FIELDS_ASKED }),
  );
  app.get(
    "/api/findings/:name",
    {
      schema: {
        ...{ summary: "Answers a question with denominators, bounds and intervals", tags },
        params: z.object({ name: z.enum(FINDINGS) }),
        querystring: z.object({ by: z.string().max(50).optional(), where: Where }),
        response: { 200: Answer, default: Fault },
      },
    },
    async ({ params: { name }, query: { by = null, where } }) => {
      const { finding, snapshot } = await find(store, { name, by, where });
      return { ...finding, snapshot };
    },
  );
  app.get(
    "/api/worklist",
    {
      schema: {
        ...{
          summary: "What could not be read, commonest first: the finding unread-marks by its plain name",
          tags,
        },
        querystring: z.object({ where: Where }),
        response: { 200: Answer, default: Fault },
      },
    },
    async ({ query: { where } }) => {
      const { finding, snapshot } = await find(store, { name: "unread-marks", by: null, where });
      return { ...finding, snapshot };
    },
  );
}
