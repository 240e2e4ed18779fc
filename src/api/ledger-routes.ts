import { z } from "zod";
import { HeadstampError } from "#base";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, Cursor, encodeCursor, Limit, page, readCursor, Snapshot } from "./shapes.ts";

const Entry = z.object({
  index: Count,
  at: z.string(),
  actor: z.string(),
  kind: z.string(),
  payload: z.any().describe("what the act says (docs/spec/ledger.md)"),
});
const At = z.object({ before: Count });

export function ledgerRoutes(app: App, { desk: { store } }: Host): void {
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
        params: z.object({ index: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER) }),
        response: { 200: Entry, default: Fault },
      },
    },
    async ({ params: { index }, url }) => {
      const { treeSize } = await store.snapshot();
      if (index >= treeSize) throw new HeadstampError("route-missing", { path: url });
      return { ...(await store.entry(index)), index };
    },
  );
}
