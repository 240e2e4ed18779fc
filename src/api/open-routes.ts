import { z } from "zod";
import { today } from "#requesting";
import { isWorklistNear, type OpenTrace, worklist } from "#tracing";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { listRoutes } from "./lists.ts";
import { OpenTaskSaid, OpenTraceSaid } from "./request-shapes.ts";
import { Count, Key, LOOKS, list } from "./shapes.ts";
import { whileStill } from "./while-still.ts";

/** What is left to do over every open trace: one after the other, and by the step that each waits for. */
export function openRoutes(app: App, host: Host): void {
  const { data, desk } = host;
  const { store } = desk;
  const tags = ["requests"];
  const open = whileStill(store, today, async () => (await worklist(store, { data })).open);
  listRoutes(app, {
    ...{ path: "/api/open-traces", name: "open-traces", tags },
    summary: "Every trace that has a step left, the one that promises most rungs a day first",
    of: OpenTraceSaid,
    query: {},
    columns: ["item", "event", "marks", "rung", "disposition", "perDay", "steps"],
    keyOf: ({ item }) => item,
    rows: open,
  });
  app.get(
    "/api/open-steps",
    {
      schema: {
        ...{ summary: "The open traces by the step that each waits for, most rungs a day first", tags },
        querystring: z.object({
          wait: z
            .enum(["yes", "no"])
            .default("yes")
            .describe("no: where all would have to be traced first, it is not begun and nothing is listed"),
        }),
        response: {
          200: z.object({
            traced: z
              .boolean()
              .describe("false where it was not waited for: POST /api/open-traces traces them"),
            traces: Count,
            tasks: list(OpenTaskSaid),
          }),
          default: Fault,
        },
      },
    },
    async ({ query: { wait } }) => {
      if (wait === "no" && !(await isWorklistNear(store, data)))
        return { traced: false, traces: 0, tasks: [] };
      const traces = await open();
      return { traced: true, traces: traces.length, tasks: tasksOf(traces) };
    },
  );
  app.post(
    "/api/open-traces",
    {
      schema: {
        ...LOOKS,
        ...{ summary: "Traces every item for the lists of what is open, as a job", tags, headers: Key },
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) =>
      reply.code(202).send(await enqueue(host, request, { act: "trace-open", wish: {} })),
  );
}

/** Traces of a task that are named. */
const NAMED = 20;

/** In the order of what the best of each promises a day, as the traces come. */
function tasksOf(open: readonly OpenTrace[]): z.input<typeof OpenTaskSaid>[] {
  const tasks = new Map<string, { step: OpenTrace["steps"][number]; traces: number; first: OpenTrace[] }>();
  for (const one of open) {
    const [step] = one.steps;
    if (step === undefined) continue;
    const key = `${step.step} ${step.addressee} ${step.asked}`;
    const task = tasks.get(key) ?? { step, traces: 0, first: [] };
    task.traces++;
    if (task.first.length < NAMED) task.first.push(one);
    tasks.set(key, task);
  }
  return [...tasks.values()];
}
