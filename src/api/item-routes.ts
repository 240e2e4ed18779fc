import { z } from "zod";
import { listItems, showItem } from "#casework";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import {
  Count,
  Cursor,
  encodeCursor,
  Item,
  Limit,
  list,
  page,
  Reading,
  readCursor,
  Where,
} from "./shapes.ts";

const Known = z.string().nullable();
const Shown = z.object({
  address: z.string(),
  importId: z.string(),
  file: z.object({ name: z.string(), sha256: z.string(), origin: z.string() }),
  sheet: z.string(),
  row: Count,
  n: Count,
  kind: z.string(),
  quantity: z.number().nullable(),
  seizure: Known,
  cells: list(z.object({ column: Count, address: z.string(), header: Known, field: Known, raw: Known })),
  marks: list(z.object({ field: z.string(), column: Count, address: z.string(), reading: Reading })),
});
const At = z.object({ offset: Count });

export function itemRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["items"];
  app.get(
    "/api/items",
    {
      schema: {
        ...{ summary: "Items of committed imports, in the order of imports and rows", tags },
        querystring: z.object({ where: Where, limit: Limit, cursor: Cursor }),
        response: { 200: page(Item), default: Fault },
      },
    },
    async ({ query: { where, limit, cursor } }) => {
      const { offset } = readCursor(cursor, At) ?? { offset: 0 };
      const { items, total } = await listItems(store, { where, limit, offset });
      const end = offset + items.length;
      return { items, total, next: end < total ? encodeCursor({ offset: end }) : null };
    },
  );
  app.get(
    "/api/items/:item",
    {
      schema: {
        ...{ summary: "One item, what was written beside what was understood", tags },
        params: z.object({ item: z.string().max(300) }),
        response: { 200: Shown, default: Fault },
      },
    },
    ({ params }) => showItem(store, params.item),
  );
}
