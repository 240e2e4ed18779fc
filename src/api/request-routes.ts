import { z } from "zod";
import {
  answerRequest,
  makeRequest,
  type NcicCodes,
  printRequest,
  requestForm,
  requestOf,
  requestStates,
  sendRequest,
  today,
  withdrawRequest,
} from "#requesting";
import { HANDLING } from "#store";
import {
  ADDRESSEES,
  daysLeft,
  dueOf,
  ILLICIT,
  INTENDED_USES,
  LONGEST,
  RESTRICTIONS,
  type RequestState,
  spanOf,
  URGENCIES,
} from "#trace";
import { nextOfItem } from "#tracing";
import { AnswerWish, answerWished } from "./answer-wish.ts";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import { FormLanguage, sendForm } from "./forms.ts";
import type { Host } from "./host.ts";
import { listRoutes } from "./lists.ts";
import { RequestForm, RequestNow, RequestSaid, StepSaid, Taken } from "./request-shapes.ts";
import { Count, Key, list, Name, UploadId, Why, whole } from "./shapes.ts";
import { PreflightSaid } from "./trace-shapes.ts";

const Line = z.string().trim().max(LONGEST.line);
const Text = z.string().trim().max(LONGEST.text);
const Named = z.object({ id: Name.describe("may be cut short where that leaves one") });

const Wish = z.object({
  item: z.string().min(1).max(300),
  addressee: z
    .enum(ADDRESSEES as [string, ...string[]])
    .nullable()
    .default(null)
    .describe("null: whoever the best next step asks"),
  caseNumber: Line.nullable().default(null).describe("null: as the item's row has it"),
  handling: z.enum(HANDLING).default("TLP:AMBER"),
  urgency: z.enum(URGENCIES).default("routine"),
  justification: Text.default("").describe("of an urgent one"),
  illicit: z.enum(ILLICIT).default("territorial-law"),
  illicitText: Text.default(""),
  foundText: Text.default("").describe("circumstances of the recovery beside its date and place"),
  crimeCode: Line.default(""),
  use: z.enum(INTENDED_USES).default("criminal-investigation"),
  useText: Text.default(""),
  restrictions: z.array(z.enum(RESTRICTIONS)).max(RESTRICTIONS.length).default(["stated-purpose-only"]),
  restrictionText: Text.default(""),
  markings: z.array(Line).max(50).default([]),
  packaging: Line.default(""),
  photographs: z
    .array(z.object({ of: Line.min(1), upload: UploadId }))
    .max(50)
    .default([]),
  anyway: Text.default("").describe(
    "why it is made although the pre-flight or an open request is against it",
  ),
});

const Made = z.object({
  request: RequestSaid.nullable().describe("null where the pre-flight stops it: nothing was made"),
  preflight: PreflightSaid,
  entry: Count.nullable(),
});

const dayOf = (iso: string): number | null => spanOf(iso)?.last ?? null;

function nowOf(state: RequestState): z.output<typeof RequestNow> {
  const due = state.sent === null || !state.open ? null : dueOf(state, state.sent);
  return { ...state, due, daysLeft: daysLeft(state, today(), dayOf) };
}

export function requestRoutes(app: App, host: Host): void {
  const { desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["requests"];
  const nextOf = async ({ item }: RequestState) => (item === null ? [] : await nextOfItem(store, item));
  listRoutes(app, {
    ...{
      path: "/api/requests",
      name: "requests",
      summary: "Trace requests in the order of their making",
      tags,
    },
    of: RequestNow,
    query: {
      open: z.enum(["true", "false"]).optional().describe("true: nobody has said the last word"),
      item: z.string().max(300).optional(),
    },
    columns: [
      ...[
        "id",
        "item",
        "request.addressee",
        "status",
        "reasons",
        "open",
        "request.made",
        "sent.on",
        "sent.by",
      ],
      ...["sent.number", "due", "daysLeft", "request.caseNumber", "request.handling", "withdrawn"],
    ],
    keyOf: ({ id }) => id,
    rows: async ({ open, item }) =>
      (await requestStates(store))
        .filter((one) => (open === undefined || String(one.open) === open) && (item ?? one.item) === one.item)
        .map(nowOf),
  });
  app.post(
    "/api/requests",
    {
      schema: {
        summary:
          "Draws up a request for an item: 201, or 200 with the pre-flight that stops it and no request",
        tags,
        headers: Key,
        body: Wish,
        response: { 200: Made, 201: Made, default: Fault },
      },
    },
    async ({ body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const photographs = [];
        for (const { of, upload } of body.photographs)
          photographs.push({ of, file: await uploads.path(upload) });
        const { preflight, made } = await makeRequest(desk, { ...body, photographs });
        const request = made === null ? null : await requestOf(store, made.request.id);
        return { request, preflight, entry: made?.index ?? null };
      });
      return reply.code(done.request === null ? 200 : 201).send(done);
    },
  );
  app.get(
    "/api/requests/:id",
    {
      schema: {
        ...{ summary: "One request, its answers, and what is left to do about its item", tags },
        params: Named,
        response: { 200: z.object({ request: RequestNow, next: list(StepSaid) }), default: Fault },
      },
    },
    async ({ params: { id } }) => {
      const state = await requestOf(store, id);
      return { request: nowOf(state), next: await nextOf(state) };
    },
  );
  app.get(
    "/api/requests/:id/form",
    {
      schema: {
        ...{ summary: "The worksheet as PDF, fields in the order of the form they are typed into", tags },
        params: Named,
        querystring: FormLanguage,
        response: { 200: z.any().describe("application/pdf"), default: Fault },
      },
    },
    async (request, reply) =>
      sendForm({ request, reply }, "request", async (language) =>
        printRequest(store, await requestOf(store, request.params.id), language),
      ),
  );
  app.get(
    "/api/requests/:id/file",
    {
      schema: {
        ...{
          summary:
            "The request alone in its published JSON form, with NIEM's names and NCIC's codes for what they have",
          tags,
        },
        params: Named,
        response: {
          200: RequestForm.extend({
            niem: whole<object | null>("the firearm under NIEM 6.0's names; null for ammunition"),
            ncic: whole<NcicCodes | null>(
              "NCIC's codes MAK, CAL and TYP, each with the reason where it has none",
            ),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }, reply) => {
      const { request } = await requestOf(store, id);
      reply.header("content-disposition", `attachment; filename="${request.id}.json"`);
      return requestForm(request);
    },
  );
  app.post(
    "/api/requests/:id/send",
    {
      schema: {
        ...{
          summary: "Records that a request went out, and when an answer may be expected",
          tags,
          headers: Key,
        },
        params: Named,
        body: z.object({
          on: z.string().max(10).nullable().default(null).describe("day; null: today"),
          by: Line.min(1).default("by hand").describe("etrace, post, mail, by hand: as said"),
          number: Line.default("").describe("number that the answerer gave it"),
          within: z
            .object({ days: z.number().int().min(1).max(3650), source: Line })
            .nullable()
            .default(null)
            .describe("null: as the table says of the addressee"),
        }),
        response: { 200: z.object({ request: RequestNow, entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, body, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { state, index } = await sendRequest(desk, id, body);
        return { request: nowOf(state), entry: index };
      }),
  );
  app.post(
    "/api/requests/:id/answers",
    {
      schema: {
        summary: "Takes in an answer, by upload or by hand: kept as it came, what is at odds in it named",
        tags,
        headers: Key,
        params: Named,
        body: AnswerWish,
        response: { 201: Taken, default: Fault },
      },
    },
    async ({ params: { id }, body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const own = await requestOf(store, id);
        const { state, answer, doubts, index } = await answerRequest(
          desk,
          await answerWished(uploads, own.id, body),
        );
        return { request: state, answer, doubts, entry: index, next: await nextOf(state) };
      });
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/requests/:id/withdraw",
    {
      schema: {
        ...{ summary: "Withdraws a request by a new entry", tags, headers: Key },
        params: Named,
        body: z.object({ why: Why }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await withdrawRequest(desk, id, why)).index,
      })),
  );
  app.get(
    "/api/items/:item/next",
    {
      schema: {
        ...{ summary: "The lawful steps that are left for an item, given what was asked already", tags },
        params: z.object({ item: Name }),
        response: { 200: z.object({ next: list(StepSaid) }), default: Fault },
      },
    },
    async ({ params: { item } }) => ({ next: await nextOfItem(store, item) }),
  );
}
