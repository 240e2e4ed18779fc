import { z } from "zod";
import { type FindingWish, type Found, find, isFindingNear } from "#counting";
import { FIELDS_ASKED, FINDINGS } from "#findings";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault, languageOf } from "./faults.ts";
import { FindingSaid } from "./finding-shapes.ts";
import type { Host } from "./host.ts";
import { Accepted, jobSaid } from "./job-routes.ts";
import type { Job } from "./jobs.ts";
import { Key, LOOKS, list, Name, Where } from "./shapes.ts";

const Given = Where.describe("key=value, repeated: settings that the finding takes");

/** Answers that are kept while the ledger stands still. */
const KEPT = 40;

const Named = z.object({ name: Name });
const Asked = z.object({ by: z.string().max(50).optional(), where: Where });

export function findingRoutes(app: App, host: Host): void {
  const {
    desk: { store },
    jobs,
  } = host;
  const tags = ["findings"];
  const kept = new Map<string, Promise<Found>>();
  /** The same question of the same ledger has the same answer; one that reads a file besides is asked anew each time. */
  const keyOf = (rootHash: string, { name, by, where }: FindingWish): string =>
    JSON.stringify([rootHash, name, by, where]);
  const keep = (key: string, found: Promise<Found>): Promise<Found> => {
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return found;
  };
  const ask = async (wish: FindingWish): Promise<Found> => {
    if ((wish.given ?? []).length > 0) return find(store, wish);
    const key = keyOf((await store.snapshot()).rootHash, wish);
    return keep(key, kept.get(key) ?? find(store, wish));
  };
  const isNear = async (wish: FindingWish): Promise<boolean> =>
    kept.has(keyOf((await store.snapshot()).rootHash, wish)) || (await isFindingNear(store, wish));
  /** Jobs whose answer is waited for. */
  const heard = new Set<string>();
  const hear = ({ id }: Pick<Job, "id">, wish: FindingWish): void => {
    if (heard.has(id)) return;
    heard.add(id);
    const letGo = jobs.hear(id, ({ state, endedAt, result }) => {
      if (endedAt === null) return;
      letGo();
      heard.delete(id);
      if (state !== "done") return;
      const found = result as Found;
      void keep(keyOf(found.snapshot.rootHash, wish), Promise.resolve(found));
    });
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
        params: Named,
        querystring: Asked.extend({
          given: Given,
          wait: z
            .enum(["yes", "no"])
            .default("yes")
            .describe("no: where all would have to be counted first, it is not begun and nothing is said"),
        }),
        response: {
          200: FindingSaid,
          202: z.object({
            counted: z.literal(false).describe("POST to the same address counts it as a job"),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { name }, query: { by = null, where, given, wait } }, reply) => {
      const wish = { name, by, where, given };
      if (wait === "no" && !(await isNear(wish))) return reply.code(202).send({ counted: false as const });
      const { finding, snapshot } = await ask(wish);
      return { ...finding, snapshot };
    },
  );
  app.post(
    "/api/findings/:name",
    {
      schema: {
        ...LOOKS,
        summary:
          "Counts a finding as a job; asked again, the same address answers at once while nothing changed",
        ...{ tags, headers: Key, params: Named, querystring: Asked },
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { by = null, where } = request.query;
      const wish = { name: request.params.name, by, where };
      // Refused at the door, and not by a job that failed.
      await isFindingNear(store, wish);
      const same = JSON.stringify(wish);
      const going = jobs
        .list()
        .find((job) => job.act === "find" && job.endedAt === null && JSON.stringify(job.wish) === same);
      const answer =
        going === undefined
          ? await enqueue(host, request, { act: "find", wish })
          : { job: jobSaid(going, languageOf(request)) };
      hear(answer.job, wish);
      return reply.code(202).send(answer);
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
