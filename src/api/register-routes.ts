import { z } from "zod";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Count, list } from "./shapes.ts";

const Known = z.string().nullable();
export const Register = z.object({
  id: z.string(),
  status: z.enum(["held", "removed"]),
  sha256: z.string(),
  name: z.string(),
  bytes: Count,
  format: z.string(),
  kind: Known,
  actor: z.string(),
  addedAt: z.string(),
  removedAt: Known,
  why: Known,
  added: z.object({
    origin: z.string(),
    supplier: Known,
    period: z.object({ from: Known, to: Known }),
    edition: Known,
    coverage: Known,
    handling: z.string(),
    country: Known,
  }),
});

export function registerRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["registers"];
  app.get(
    "/api/registers",
    {
      schema: {
        ...{ summary: "Registers, with those that were removed", tags },
        response: { 200: z.object({ registers: list(Register) }), default: Fault },
      },
    },
    async () => ({ registers: await store.registers({ removed: true }) }),
  );
}
