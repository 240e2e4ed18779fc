import { z } from "zod";
import { type FindingWish, type Found, find } from "#counting";
import { FIELDS_ASKED, FINDINGS } from "#findings";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import { FindingSaid } from "./finding-shapes.ts";
import type { Host } from "./host.ts";
import { list, Where } from "./shapes.ts";

const Given = Where.describe("key=value, repeated: settings that the finding takes");

/** Answers that are kept while the ledger stands still. */
const KEPT = 40;

export function findingRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["findings"];
  const kept = new Map<string, Promise<Found>>();
  /** The same question of the same ledger has the same answer; one that reads a file besides is asked anew each time. */
  const ask = async (wish: FindingWish): Promise<Found> => {
    if ((wish.given ?? []).length > 0) return find(store, wish);
    const key = JSON.stringify([(await store.snapshot()).rootHash, wish.name, wish.by, wish.where]);
    const found = kept.get(key) ?? find(store, wish);
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return found;
  };
  app.get(
    "/api/findings",
    {
      schema: {
        ...{ summary: "The questions that can be asked, and the fields that divide their groups", tags },
        response: {
          200: z.object({ findings: list(z.string()), by: list(z.enum(FIELDS_ASKED)) }),
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
        params: z.object({ name: z.string().max(100) }),
        querystring: z.object({ by: z.string().max(50).optional(), where: Where, given: Given }),
        response: { 200: FindingSaid, default: Fault },
      },
    },
    async ({ params: { name }, query: { by = null, where, given } }) => {
      const { finding, snapshot } = await ask({ name, by, where, given });
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
        response: { 200: FindingSaid, default: Fault },
      },
    },
    async ({ query: { where } }) => {
      const { finding, snapshot } = await ask({ name: "unread-marks", by: null, where });
      return { ...finding, snapshot };
    },
  );
}
