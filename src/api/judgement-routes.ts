import { z } from "zod";
import { HeadstampError } from "#base";
import {
  agreementOf,
  clustersOf,
  type Explainer,
  type Explanation,
  judge,
  type LinkJob,
  type LinkSummary,
  openExplainer,
  readLastJob,
  reviewersOf,
  undoJudgement,
} from "#matching";
import { VERDICTS } from "#store";
import { candidateRow } from "#tracing";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import { heldFiles } from "./held-files.ts";
import type { Host } from "./host.ts";
import { FOUND } from "./job-acts.ts";
import { Accepted } from "./job-routes.ts";
import type { Job, Jobs } from "./jobs.ts";
import { listRoutes } from "./lists.ts";
import { Count, Key, LOOKS, list, Name, UploadId, Why, whole } from "./shapes.ts";

const Ref = z.object({ source: z.string(), id: z.string() });
const Judgement = z.object({
  id: z.string(),
  entry: Count,
  verdict: z.enum(["match", "not", "unsure"]),
  actor: z.string(),
  at: z.string(),
  undone: z.object({ actor: z.string(), at: z.string(), why: z.string() }).nullable(),
  made: z.object({
    mark: Ref,
    candidate: Ref,
    why: z.string(),
    evidence: whole("both texts, the parts of the weight and the model (docs/spec/linkage.md)"),
  }),
});

const Pair = z.object({ mark: z.string().min(1).max(300), candidate: z.string().min(1).max(300) });
const LinkWish = z.object({
  marks: UploadId.describe("upload with the marks, or an import; with `within`, also the register"),
  register: z
    .string()
    .max(100)
    .nullable()
    .default(null)
    .describe("id of a register that is held, an import or an upload"),
  within: z.boolean().default(false),
  sheet: z.string().max(200).nullable().default(null),
  most: z.number().int().min(1).max(1000).nullable().default(null),
});
const Record = z.object({ id: z.string(), source: z.string(), said: z.record(z.string(), z.string()) });
const Bits = z.number().nullable().describe("null = impossible");
const Explained = z.object({
  mark: Record,
  candidate: Record.extend({ sheet: z.string(), row: Count }),
  damage: whole<Explanation["damage"]>("which characters differ and how (docs/spec/linkage.md)"),
  parts: list(z.object({ part: z.string(), bits: Bits })),
  weight: Bits,
  probability: z.number(),
  none: z.number(),
  rank: Count,
  candidates: Count,
  splits: whole<Explanation["splits"]>("what would tell the likely candidates apart, best first"),
  model: z.string(),
});

const Actor = z.string().trim().min(1).max(100);
const Verdict = z.enum(VERDICTS);
const Twice = z.object({ mark: z.string(), candidate: z.string(), first: Verdict, second: Verdict });
const Figure = z.number().nullable();
const Agreed = z.object({
  reviewers: list(z.object({ actor: z.string(), pairs: Count })),
  agreement: z
    .object({
      ...{ first: z.string(), second: z.string(), n: Count, agreed: Count },
      ...{ kappa: Figure.describe("Cohen's; null where chance explains it all"), low: Figure, high: Figure },
      differ: list(Twice),
    })
    .nullable(),
});

/** Jobs whose register and marks stay open for the next pair. */
const EXPLAINERS = 2;

const finite = (bits: number): number | null => (Number.isFinite(bits) ? bits : null);
const saidOf = (one: Explanation): z.output<typeof Explained> => ({
  ...one,
  parts: one.parts.map(({ part, bits }) => ({ part, bits: finite(bits) })),
  weight: finite(one.weight),
});

export function judgementRoutes(app: App, host: Host): void {
  const { data, desk, jobs, once } = host;
  const { store } = desk;
  const files = heldFiles(host);
  const explained = async (wish: {
    readonly mark: string;
    readonly candidate: string;
    readonly job?: string | undefined;
  }) => {
    const job = wish.job === undefined ? await readLastJob(data) : jobOf(jobs, jobs.get(wish.job));
    return { job, explanation: await (await explainerOf(job)).explain(wish) };
  };
  /** The explainers in use, the last one last. */
  const open = new Map<string, Promise<Explainer>>();
  const explainerOf = async (job: LinkJob): Promise<Explainer> => {
    // What a register is taken away from, or a file erased, is not explained from memory.
    const standing = (await store.registers()).map(({ id, status }) => [id, status]);
    const key = JSON.stringify([job, standing, await store.erasedUpTo()]);
    const held = open.get(key) ?? openExplainer({ data, actor: desk.actor, tell: desk.tell }, job);
    open.delete(key);
    open.set(key, held);
    held.catch(() => open.delete(key));
    for (const old of [...open.keys()].slice(0, -EXPLAINERS)) open.delete(old);
    return held;
  };
  const tags = ["links"];
  listRoutes(app, {
    ...{ path: "/api/judgements", name: "judgements", tags },
    summary: "What persons decided of pairs, with what was taken back; of one record where it is named",
    of: Judgement,
    query: { record: z.string().max(300).optional().describe("a mark or a row that the pair has") },
    columns: [
      "id",
      "entry",
      "verdict",
      "actor",
      "at",
      "made.mark.id",
      "made.candidate.id",
      "made.why",
      "undone.why",
    ],
    keyOf: ({ id }) => id,
    rows: async ({ record }) =>
      (await store.judgements({ undone: true })).filter(
        ({ made }) => record === undefined || made.mark.id === record || made.candidate.id === record,
      ),
  });
  listRoutes(app, {
    ...{ path: "/api/clusters", name: "clusters", tags },
    summary: "Records that decisions hold for one gun, and decisions that contradict it",
    of: z.object({ records: list(Ref), matches: list(z.string()), contradicted: list(z.string()) }),
    query: {},
    columns: ["records", "matches", "contradicted"],
    keyOf: ({ matches }) => matches[0] ?? "",
    rows: async () => clustersOf(await store.judgements()),
  });
  app.get(
    "/api/agreements",
    {
      schema: {
        ...{ summary: "Who judged, and how far two of them agree on the pairs that both judged", tags },
        querystring: z.object({ first: Actor.optional(), second: Actor.optional() }),
        response: { 200: Agreed, default: Fault },
      },
    },
    async ({ query: { first, second } }) => {
      const judgements = await store.judgements();
      const named = first !== undefined && second !== undefined;
      return {
        reviewers: reviewersOf(judgements),
        agreement: named ? agreementOf(judgements, { first, second }) : null,
      };
    },
  );
  app.post(
    "/api/links",
    {
      schema: {
        ...LOOKS,
        ...{ summary: "Every row of a register that each mark could be, and none of them, as a job", tags },
        headers: Key,
        body: LinkWish,
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const { marks, register, within, sheet, most } = request.body;
      const wish = {
        marks: await files.path(marks),
        register: register === null ? null : await files.register(register),
        ...{ within, sheet, most },
      };
      return reply.code(202).send(await enqueue(host, request, { act: "link", wish }));
    },
  );
  app.get(
    "/api/explanations",
    {
      schema: {
        ...{ summary: "Why a row is a candidate for a mark: the parts add up to the weight", tags },
        querystring: z.object({
          ...Pair.shape,
          job: z.string().max(100).optional().describe("job of the links; else the last one"),
        }),
        response: { 200: Explained, default: Fault },
      },
    },
    async ({ query: { mark, candidate, job } }) =>
      saidOf((await explained({ mark, candidate, job })).explanation),
  );
  app.post(
    "/api/judgements",
    {
      schema: {
        ...{
          summary: "Records what a person decides of a mark and a row, with the evidence",
          tags,
          headers: Key,
        },
        body: Pair.extend({
          verdict: Verdict,
          why: Why,
          job: z.string().max(100).optional(),
          reviewer: Actor.optional().describe("who judges, where it is not who started the server"),
        }),
        response: { 201: z.object({ judgementId: z.string(), entry: Count }), default: Fault },
      },
    },
    async ({ body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { verdict, why, reviewer = desk.actor, ...pair } = body;
        const { explanation, job } = await explained(pair);
        const wish = { job, candidate: explanation.candidate };
        const row = verdict === "match" ? await candidateRow(store, data, wish) : null;
        const made = await judge({ ...desk, actor: reviewer }, { verdict, why, explanation, row });
        return { judgementId: made.judgementId, entry: made.index };
      });
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/judgements/:id/undo",
    {
      schema: {
        ...{ summary: "Takes a judgement back by a new entry", tags, headers: Key },
        params: z.object({ id: Name }),
        body: z.object({ why: Why, reviewer: Actor.optional() }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, body: { why, reviewer = desk.actor }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await undoJudgement({ ...desk, actor: reviewer }, id, why)).index,
      })),
  );
}

/** What a job linked, and the weights that it learned, for explaining its links by the same. */
function jobOf({ outputPath }: Pick<Jobs, "outputPath">, job: Job): LinkJob {
  const { id, act, wish, result } = job;
  if (act !== "link") throw new HeadstampError("job-missing", { id });
  const made = result as LinkSummary | null;
  return { ...(wish as LinkJob), model: made?.model.file ?? null, found: FOUND(outputPath(job)) };
}
