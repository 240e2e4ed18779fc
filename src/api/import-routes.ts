import { z } from "zod";
import { HeadstampError } from "#base";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list, Meaning } from "./shapes.ts";

const Known = z.string().nullable();
export const ImportSaid = z.object({
  id: z.string(),
  status: z.enum(["committed", "undone", "open"]),
  sha256: z.string(),
  name: z.string(),
  bytes: Count,
  format: z.string(),
  as: Meaning,
  origin: z.string(),
  registerKind: Known,
  country: Known,
  actor: z.string(),
  openedAt: z.string(),
  committedAt: Known,
  undoneAt: Known,
  why: Known,
  rows: Count,
  accepted: Count,
  same: Count,
  setAside: Count,
  items: Count,
  sheets: list(z.string()),
});

export function importRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["imports"];
  app.get(
    "/api/imports",
    {
      schema: {
        ...{ summary: "Imports: committed, undone and never finished, oldest first", tags },
        response: { 200: z.object({ imports: list(ImportSaid) }), default: Fault },
      },
    },
    async () => ({ imports: await store.imports({ open: true }) }),
  );
  app.get(
    "/api/imports/:id",
    {
      schema: {
        ...{ summary: "One import, with its mapping", tags },
        params: z.object({ id: z.string().max(100) }),
        response: {
          200: ImportSaid.extend({
            mapping: z.any().describe("how each sheet was understood (docs/spec/api.md)"),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }) => {
      const found = (await store.imports({ open: true })).find((one) => one.id === id);
      if (found === undefined) throw new HeadstampError("import-missing", { id });
      return { ...found, mapping: found.opened["mapping"] ?? null };
    },
  );
}
