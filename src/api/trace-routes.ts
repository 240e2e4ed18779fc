import { z } from "zod";
import { HeadstampError } from "#base";
import { placeNamed } from "#casework";
import { checkItem } from "#requesting";
import { spanOf, USUAL } from "#trace";
import { type Traced as TracedItem, traceDealers, traceItems, traceLinked } from "#tracing";
import type { App } from "./app.ts";
import { checkRoute } from "./check-route.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { listRoutes } from "./lists.ts";
import { Cursor, encodeCursor, Limit, Name, page, readCursor } from "./shapes.ts";
import { Dealer, Preflight, Ties, Traced, tracedSaid } from "./trace-shapes.ts";

const AsOf = z
  .string()
  .max(10)
  .optional()
  .describe("2015, 2015-06 or 2015-06-30: later records are left out");
/** Address of the last item of a page. */
const At = z.object({
  after: z
    .string()
    .max(600)
    .refine((address) => placeNamed(address) !== null),
});

function dateOf(asOf: string | undefined): string | null {
  if (asOf === undefined) return null;
  if (spanOf(asOf) !== null) return asOf;
  throw new HeadstampError("request-invalid", { param: "asOf", detail: "date" });
}

export function traceRoutes(app: App, host: Host): void {
  const { data, desk } = host;
  const { store } = desk;
  const tags = ["traces"];
  app.get(
    "/api/traces",
    {
      schema: {
        ...{ summary: "Every item's way as far as it is on record, in the order of the files", tags },
        querystring: z.object({
          seizure: z.string().max(500).optional(),
          asOf: AsOf,
          limit: Limit,
          cursor: Cursor,
        }),
        response: { 200: page(Traced), default: Fault },
      },
    },
    async ({ query: { seizure = null, asOf, limit, cursor } }) => {
      const from = readCursor(cursor, At);
      const page = { after: from === null ? null : placeNamed(from.after), limit: limit + 1 };
      const items: TracedItem[] = [];
      const wish = { item: null, seizure, asOf: dateOf(asOf), page };
      for await (const batch of traceItems(store, wish)) items.push(...batch);
      const last = items.length > limit ? items[limit - 1] : undefined;
      const next = last === undefined ? null : encodeCursor({ after: last.item.id });
      return { items: items.slice(0, limit).map(tracedSaid), next, total: null };
    },
  );
  app.get(
    "/api/traces/:item",
    {
      schema: {
        ...{ summary: "One item's way: path, gaps, contradictions, rung, rivals, next lawful steps", tags },
        params: z.object({ item: Name }),
        querystring: z.object({ asOf: AsOf }),
        response: { 200: Traced, default: Fault },
      },
    },
    async ({ params: { item }, query: { asOf } }) => {
      for await (const [traced] of traceItems(store, { item, seizure: null, asOf: dateOf(asOf), data }))
        if (traced !== undefined) return tracedSaid(traced);
      throw new HeadstampError("item-missing", { item });
    },
  );
  app.get(
    "/api/ties/:named",
    {
      schema: {
        ...{
          summary: "What an item or an event has to do with others, across files and authorities, as a graph",
          tags,
        },
        params: z.object({ named: Name }),
        querystring: z.object({ depth: z.coerce.number().int().min(1).max(4).default(1) }),
        response: { 200: Ties, default: Fault },
      },
    },
    ({ params: { named }, query: { depth } }) => traceLinked(store, { named, depth }),
  );
  listRoutes(app, {
    ...{ path: "/api/dealers", name: "dealers", tags },
    summary: "Dealers that the rows name, as parties with their writings",
    of: Dealer,
    query: {},
    columns: ["id", "label", "items", "writings", "candidates", "notes"],
    keyOf: ({ id }) => id,
    rows: async () => [...(await traceDealers(store))],
  });
  app.get(
    "/api/request-checks/:item",
    {
      schema: {
        ...{
          summary: "Pre-flight of a trace request: would it fail, why, and which mark to go back for",
          tags,
        },
        params: z.object({ item: Name }),
        response: { 200: Preflight, default: Fault },
      },
    },
    async ({ params: { item } }) => ({ ...(await checkItem(store, item)), usual: USUAL }),
  );
  checkRoute(app, host, {
    path: "/api/request-checks",
    act: "check-requests",
    summary: "Pre-flight of every row of an upload with the columns of a trace request, as a job",
    tags,
  });
}
